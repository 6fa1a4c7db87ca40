import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./page.ts";

test("two runs are compared: what differs stands out, what is equal is folded", async ({ owner, server }) => {
  const a = await server.record(["sh", "-c", "ls /etc/passwd; cat /etc/hostname; true"]);
  const b = await server.record(["sh", "-c", "ls /etc/group; cat /no/such/file; true"]);
  await owner.goto(`${server.origin}/compare?a=${a}`);
  await expect(owner.getByText("Choose two recordings")).toBeVisible();
  await owner.getByLabel("Second recording").selectOption(b);
  await expect(owner).toHaveURL(new RegExp(`a=${a}&b=${b}`));
  const differences = owner.getByRole("region", { name: "Differences by call" });
  await expect(differences.getByRole("row").nth(1)).toBeVisible();
  await expect(owner.getByRole("region", { name: "Files of A only" })).toContainText("/etc/hostname");
  await expect(owner.getByRole("region", { name: "Files of B only" })).toContainText("/no/such/file");

  await owner
    .getByLabel("Process")
    .selectOption({ label: await owner.getByLabel("Process").locator("option", { hasText: /^cat / }).innerText() });
  const lines = owner.getByRole("region", { name: "Calls of both runs" });
  await expect(lines).toContainText("/etc/hostname");
  await expect(lines).toContainText("ENOENT");
  // The loader does the same in both runs.
  const folds = lines.getByRole("button", { name: /equal calls?$/ });
  await expect(folds.first()).toBeVisible();
  await folds.first().click();
  await expect(lines).toContainText("execve(");
  const axe = new AxeBuilder({ page: owner }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]);
  expect((await axe.analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});

test("a run compared with itself is equal", async ({ owner, server }) => {
  const a = await server.record(["true"]);
  await owner.goto(`${server.origin}/compare?a=${a}&b=${a}`);
  await expect(owner.getByText(/^All \d+ calls are equal$/)).toBeVisible();
});

test("the list leads to a comparison", async ({ owner, server }) => {
  await server.record(["true"]);
  await owner.reload();
  await owner
    .getByRole("button", { name: /^Actions for/ })
    .first()
    .click();
  await owner.getByRole("menuitem", { name: "Compare" }).click();
  await expect(owner).toHaveURL(/\/compare\?a=/);
});
