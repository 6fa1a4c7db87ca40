import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Server, test } from "./page.ts";

let id = "";
test.beforeAll(async ({ server }) => {
  id = await server.record(["sh", "-c", "ls -l /etc | sort | head -3; cat /no/such/file; ls /usr"]);
});

const open = async (page: import("@playwright/test").Page, server: Server) => {
  await page.goto(`${server.origin}/r/${id}?v=1&tab=sql`);
  await expect(page.getByRole("textbox", { name: "SQL" })).toBeVisible();
};

test("a ready query is answered, drawn as a chart, and saved", async ({ owner, server }) => {
  await open(owner, server);
  await owner.getByRole("button", { name: "Ready queries" }).click();
  await owner.getByRole("menuitem", { name: "Time in calls, by thread" }).click();
  const answer = owner.getByRole("region", { name: "Answer" });
  await expect(answer.getByRole("columnheader", { name: "calls" })).toBeVisible();
  const rows = await answer.getByRole("row").count();
  expect(rows).toBeGreaterThan(3);
  await owner.getByRole("button", { name: "As a chart" }).click();
  await expect(owner.getByRole("figure", { name: "ms of each row, as bars" })).toBeVisible();
  const [download] = await Promise.all([
    owner.waitForEvent("download"),
    owner.getByRole("button", { name: "Save as CSV" }).click(),
  ]);
  const lines = readFileSync(await download.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  expect(lines[0]).toBe("pid,tid,calls,ms");
  expect(lines).toHaveLength(rows);
});

test("a mistake says where it is, and other files stay shut", async ({ owner, server, quiet }) => {
  quiet.expected.push(/status of 4\d\d/);
  await open(owner, server);
  const editor = owner.getByRole("textbox", { name: "SQL" });
  await editor.fill("SELECT nope FROM event");
  await editor.press("Control+Enter");
  await expect(owner.getByRole("alert")).toContainText("nope");
  await owner.getByRole("button", { name: "Show the place" }).click();
  await editor.fill("SELECT * FROM read_csv('/etc/passwd')");
  await editor.press("Control+Enter");
  await expect(owner.getByRole("alert")).toContainText("reads this recording and nothing else");
});

test("a long query is cancelled", async ({ owner, server }) => {
  await open(owner, server);
  const editor = owner.getByRole("textbox", { name: "SQL" });
  await editor.fill("SELECT count(*) FROM range(1000000000) a, range(1000) b WHERE a.range + b.range < 0");
  await editor.press("Control+Enter");
  await owner.getByRole("button", { name: "Cancel" }).click();
  await expect(owner.getByText("Ask the recording")).toBeVisible();
  await editor.fill("SELECT 41 + 1 AS answer");
  await editor.press("Control+Enter");
  await expect(owner.getByRole("cell", { name: "42" })).toBeVisible();
});

test("the tables stand beside the query, and nothing in the tab offends axe", async ({ owner, server }) => {
  await open(owner, server);
  await owner.getByRole("textbox", { name: "SQL" }).fill("SELECT  FROM event");
  await owner
    .getByRole("textbox", { name: "SQL" })
    .evaluate((area) => (area as HTMLTextAreaElement).setSelectionRange(7, 7));
  await owner.getByRole("region", { name: "Tables" }).getByRole("button", { name: "dur_ns" }).click();
  await expect(owner.getByRole("textbox", { name: "SQL" })).toHaveValue("SELECT dur_ns FROM event");
  await owner.getByRole("button", { name: "Run" }).click();
  await expect(owner.getByRole("region", { name: "Answer" })).toBeVisible();
  expect(
    (await new AxeBuilder({ page: owner }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze())
      .violations,
  ).toEqual([]);
});

test("a program that runs is asked about what it did so far", async ({ owner, server }) => {
  const live = await server.record(["sh", "-c", "while :; do ls /etc; sleep 0.1; done"], "started");
  await owner.goto(`${server.origin}/r/${live}?v=1&tab=sql`);
  await owner
    .getByRole("textbox", { name: "SQL" })
    .fill("SELECT count(*) AS calls FROM event WHERE name = 'getdents64'");
  const count = async () => {
    await owner.getByRole("button", { name: /^Run/ }).click();
    const cell = owner.getByRole("region", { name: "Answer" }).getByRole("cell").last();
    return Number((await cell.innerText()).replaceAll(/\D/g, ""));
  };
  const first = await expect.poll(count).toBeGreaterThan(0).then(count);
  await expect.poll(count).toBeGreaterThan(first);
  await server.stop(live);
});
