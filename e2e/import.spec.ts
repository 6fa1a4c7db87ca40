import { expect, numberIn, test } from "./page.ts";

test("a log is imported from the home page and opens in every view", async ({ owner, server }) => {
  const id = await server.record(["sh", "-c", "ls /etc | head -2; cat /no/such/file"]);
  const text = await (await server.api("GET", `/api/recordings/${id}/export/strace`)).text();
  await owner
    .getByLabel("Files to import")
    .setInputFiles({ name: "run.strace", mimeType: "text/plain", buffer: Buffer.from(text) });
  await expect(owner).toHaveURL(/\/r\//);
  expect(owner.url()).not.toContain(id);
  const shown = owner.getByRole("status").filter({ hasText: "shown" }).locator("strong");
  const facts = (await (await server.api("GET", `/api/recordings/${id}`)).json()) as { callCount: number };
  await expect.poll(() => numberIn(shown)).toBe(facts.callCount);
  await owner.getByRole("tab", { name: "Events" }).click();
  await owner.getByRole("grid", { name: "Events" }).getByRole("row").nth(2).click();
  await expect(owner.getByRole("complementary", { name: "Event" })).toBeVisible();
});

test("lines that were not understood are shown before the recording opens", async ({ owner }) => {
  const buffer = Buffer.from("7 close(3) = 0\n<script>alert(1)</script>\n7 close(4) = 0\n");
  await owner.getByLabel("Files to import").setInputFiles({ name: "mixed.log", mimeType: "text/plain", buffer });
  const account = owner.getByRole("status").filter({ hasText: "not understood" });
  await expect(account).toContainText("1 of 3 lines");
  await expect(account).toContainText("<script>alert(1)</script>");
  await account.getByRole("link", { name: "Open the recording" }).click();
  await expect(owner).toHaveURL(/\/r\//);
});

test("what is no log is refused in a sentence", async ({ owner, quiet }) => {
  quiet.expected.push(/status of 4\d\d/);
  await owner
    .getByLabel("Files to import")
    .setInputFiles({ name: "x.png", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0, 1]) });
  await expect(owner.getByRole("alert")).toContainText("neither a log of strace nor a recording");
});

test("files can be dropped anywhere on the page", async ({ owner }) => {
  const data = await owner.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["9 close(3) = 0\n"], "a.log"));
    return transfer;
  });
  await owner.getByRole("main").dispatchEvent("dragover", { dataTransfer: data });
  await expect(owner.getByText("Drop to import")).toBeVisible();
  await owner.getByRole("main").dispatchEvent("drop", { dataTransfer: data });
  await expect(owner).toHaveURL(/\/r\//);
});
