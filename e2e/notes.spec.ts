import { expect, pixelsOf, test } from "./page.ts";

test("a note stands in its tab and on the timeline, and outlives a reload", async ({ owner, server }) => {
  const id = await server.record(["sh", "-c", "ls /etc | head -2; sleep 0.1"]);
  await owner.goto(`${server.origin}/r/${id}?v=1&tab=notes&sel=1000000-20000000`);
  const field = owner.getByRole("textbox", { name: "Note" });
  await expect(field).toHaveAttribute("placeholder", "A note on the selection");
  const before = await pixelsOf(owner, /^How long calls took/);
  await field.fill("slow <b>here</b>");
  await field.press("Enter");
  const list = owner.getByRole("region", { name: "Notes" });
  await expect(list).toContainText("slow <b>here</b>");
  await expect.poll(() => pixelsOf(owner, /^How long calls took/)).not.toBe(before);
  await owner.reload();
  await expect(list).toContainText("slow <b>here</b>");
  await list.getByTitle("Show it on the timeline").click();
  await expect(owner).toHaveURL(/w=\d+-\d+/);
  await list.getByRole("button", { name: "Remove this note" }).click();
  await expect(owner.getByText("No notes")).toBeVisible();
});

test("a note is made while the program runs, and stays when it has ended", async ({ owner, server }) => {
  const id = await server.record(["sh", "-c", "while :; do ls /etc; sleep 0.1; done"], "started");
  await owner.goto(`${server.origin}/r/${id}?v=1&tab=notes`);
  await owner.getByRole("textbox", { name: "Note" }).fill("while it runs");
  await owner.getByRole("button", { name: "Add", exact: true }).click();
  const list = owner.getByRole("region", { name: "Notes" });
  await expect(list).toContainText("while it runs");
  await server.stop(id);
  await expect(owner.getByText("killed by")).toBeVisible();
  await owner.reload();
  await expect(list).toContainText("while it runs");
});
