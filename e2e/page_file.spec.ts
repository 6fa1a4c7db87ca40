import { readFileSync } from "node:fs";
import { expect, numberIn, test } from "./page.ts";

const HOSTILE = "</script><img src=x onerror=alert(1)>";

test("a page in one file opens from disk with the network off, and answers by itself", async ({
  owner,
  server,
  browser,
}, info) => {
  const id = await server.record(["sh", "-c", `ls /etc | head -3; cat '/no/such/${HOSTILE}'; sleep 0.05`]);
  await owner.goto(`${server.origin}/r/${id}`);
  await owner.getByRole("button", { name: "Export" }).click();
  await owner.getByRole("radio", { name: /^Page in one file/ }).check();
  const [download] = await Promise.all([
    owner.waitForEvent("download"),
    owner.getByRole("button", { name: "Save the file" }).click(),
  ]);
  const file = info.outputPath("recording.html");
  await download.saveAs(file);
  expect(readFileSync(file, "utf8")).not.toContain(HOSTILE);

  const context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => complaints.push(`a dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) asked.push(request.url());
  });
  await page.goto(`file://${file}`);

  const facts = (await (await server.api("GET", `/api/recordings/${id}`)).json()) as { callCount: number };
  const summary = (await (await server.api("GET", `/api/recordings/${id}/summary`)).json()) as {
    rows: { key: string; calls: number }[];
  };
  const shown = page.getByRole("status").filter({ hasText: "shown" }).locator("strong");
  await expect.poll(() => numberIn(shown)).toBe(facts.callCount);
  const table = page.getByRole("region", { name: "Calls by name" });
  for (const { key } of summary.rows.slice(0, 5))
    await expect(table.getByRole("button", { name: key, exact: true }).first()).toBeVisible();
  await expect(page.getByTitle(/^Only events of task/).first()).toBeVisible();

  await page.getByLabel("Filter").fill("errno:ENOENT path:/no/such/*");
  await page.getByLabel("Filter").press("Enter");
  await expect.poll(() => numberIn(shown)).toBe(1);
  await page.getByRole("tab", { name: "Events" }).click();
  const row = page.getByRole("grid", { name: "Events" }).getByRole("row").nth(1);
  await expect(row).toContainText(HOSTILE.slice(0, 12));
  await row.click();
  await expect(page.getByRole("complementary", { name: "Event" })).toContainText("No such file or directory");
  await page.getByRole("tab", { name: "Latency" }).click();
  await expect(page.getByRole("tab", { name: "SQL" })).toHaveCount(0);
  await page.screenshot({ path: info.outputPath("page.png") });
  expect(complaints).toEqual([]);
  expect(asked).toEqual([]);
  await context.close();
});
