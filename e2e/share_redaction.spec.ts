import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./page.ts";

const CANARY = "canary-5512";

test("a link shows nothing of what was left out, and says so to its owner", async ({ owner, server, browser }) => {
  const id = await server.record(["sh", "-c", `echo ${CANARY}; cat /no/such/file`]);
  await owner.goto(`${server.origin}/r/${id}`);
  await owner.getByRole("button", { name: "Share" }).click();
  const dialog = owner.getByRole("dialog");
  await dialog.getByLabel("Leave out").selectOption("private");
  await expect(dialog.getByText(/Contents, environments and the texts/)).toBeVisible();
  await dialog.getByLabel("Ends").selectOption({ label: "in a day" });
  await dialog.getByRole("button", { name: "Make a link" }).click();
  await expect(dialog.getByText(/Without contents, environments and arguments .* · ends /)).toBeVisible();
  const axe = new AxeBuilder({ page: owner }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]);
  expect((await axe.analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);

  const guest = await (await browser.newContext()).newPage();
  const bodies: string[] = [];
  guest.on("response", async (response) => {
    if (response.url().includes("/api/")) bodies.push(await response.text().catch(() => ""));
  });
  await guest.goto(await dialog.getByLabel("Share link").inputValue());
  await guest.getByRole("tab", { name: "Events" }).click();
  await expect(guest.getByRole("grid", { name: "Events" }).getByText("****").first()).toBeVisible();
  await guest.getByRole("tab", { name: "Output" }).click();
  await expect(guest.getByRole("region", { name: "What the program printed" })).toContainText("***");
  expect(bodies.length).toBeGreaterThan(3);
  for (const body of bodies) expect(body).not.toContain(CANARY);
  expect(await guest.content()).not.toContain(CANARY);
  await guest.context().close();
});

test("an export leaves out what the dialog says", async ({ owner, server }) => {
  const id = await server.record(["sh", "-c", `echo ${CANARY}`]);
  await owner.goto(`${server.origin}/r/${id}`);
  const save = async (level: string): Promise<string> => {
    await owner.getByRole("button", { name: "Export" }).click();
    await owner.getByRole("radio", { name: /^CSV/ }).check();
    await owner.getByLabel("Leave out").selectOption(level);
    const [file] = await Promise.all([
      owner.waitForEvent("download"),
      owner.getByRole("button", { name: "Save the file" }).click(),
    ]);
    return readFileSync(await file.path(), "utf8");
  };
  expect(await save("none")).toContain(CANARY);
  expect(await save("private")).not.toContain(CANARY);
});
