import { expect, test } from "./page.ts";

let id = "";
test.beforeAll(async ({ server }) => {
  id = await server.record(["sh", "-c", "/bin/echo 'a b' > /dev/null; sleep 0.1; ls /usr > /dev/null"]);
});

test("a lane can be hidden, and all come back", async ({ owner, server }) => {
  await owner.goto(`${server.origin}/r/${id}`);
  const names = owner.getByTitle(/^Only events of task/);
  await expect(names).toHaveCount(4);
  await names.filter({ hasText: "sleep" }).click({ button: "right" });
  await owner.getByRole("menuitem", { name: "Hide this lane" }).click();
  await expect(names).toHaveCount(3);
  await expect(owner).toHaveURL(/hide=\d+/);
  await owner.reload();
  await expect(names).toHaveCount(3);
  await owner.getByRole("button", { name: "Show 1 hidden" }).click();
  await expect(names).toHaveCount(4);
});

test("the command of a process is copied so that a shell runs it again", async ({ owner, server, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await owner.goto(`${server.origin}/r/${id}?v=1&tab=processes`);
  await owner.getByRole("button", { name: "Copy the command of echo" }).click();
  await expect(owner.getByText("copied", { exact: true })).toBeVisible();
  expect(await owner.evaluate(() => navigator.clipboard.readText())).toBe("/bin/echo 'a b'");
});
