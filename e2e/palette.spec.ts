import { expect, test } from "./page.ts";

test("the palette does by name what the keys do", async ({ owner, server }) => {
  const id = await server.record(["true"]);
  await owner.goto(`${server.origin}/r/${id}`);
  await expect(owner.getByRole("tab", { name: "Events" })).toBeVisible();
  await owner.keyboard.press("Control+Shift+P");
  await owner.getByRole("combobox", { name: "Command" }).fill("events");
  await owner.keyboard.press("Enter");
  await expect(owner).toHaveURL(/tab=events/);
  await owner.keyboard.press(">");
  await owner.getByRole("combobox", { name: "Command" }).fill("sql");
  await owner.getByRole("option", { name: /^SQL/ }).click();
  await expect(owner).toHaveURL(/tab=sql/);
  await expect(owner.getByRole("dialog")).toHaveCount(0);
});
