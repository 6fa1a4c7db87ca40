import { expect, test } from "./page.ts";

/** Everything that a traced program chooses: its arguments, file names, bytes it writes, its name. */
const HOSTILE = `<img src=x onerror="document.title='owned'"></script><script>alert(1)</script>\u202e\u001b[31mred javascript:alert(2)`;

test("S13 what a program chooses is only ever text", async ({ owner, server }) => {
  const dialogs: string[] = [];
  owner.on("dialog", async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  const id = await server.record([
    "sh",
    "-c",
    'printf "%s\\n" "$1"; cat "$1" 2>&1; mkdir -p "/tmp/$$"; exit 3',
    "sh",
    HOSTILE,
  ]);
  await owner.goto(`${server.origin}/r/${id}`);
  await expect(owner.getByRole("heading", { level: 1 })).toContainText("<img src=x onerror=");
  await expect(owner.getByText("exited with 3")).toBeVisible();
  await owner.getByRole("tab", { name: "Output" }).click();
  const printed = owner.getByRole("region", { name: "What the program printed" });
  await expect(printed).toContainText(`<img src=x onerror="document.title='owned'"></script>`);
  await expect(printed, "escape sequences are shown, not obeyed").toContainText("\u241b[31mred");
  await owner.getByRole("tab", { name: "Events" }).click();
  const row = owner.getByRole("row").filter({ hasText: "<img src=x" }).first();
  await row.click();
  await expect(owner.getByRole("complementary", { name: "Event" })).toContainText("In the registers");
  await owner.goto(`${server.origin}/`);
  await expect(owner.getByRole("row", { name: /<img src=x/ })).toBeVisible();
  expect(await owner.title()).not.toContain("owned");
  expect(await owner.locator("img[src=x]").count()).toBe(0);
  expect(dialogs).toEqual([]);
});
