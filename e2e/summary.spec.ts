import type { Locator, Page } from "@playwright/test";
import { expect, numberIn, type Server, test } from "./page.ts";

let id = "";
test.beforeAll(async ({ server }) => {
  id = await server.record(["sh", "-c", "cat /etc/passwd /no/such/file; ls /usr > /dev/null; sleep 0.2"]);
});

const open = (page: Page, server: Server, query = "") => page.goto(`${server.origin}/r/${id}?v=1&${query}`);
const events = (page: Page): Locator => page.getByRole("grid", { name: "Events" });

test("the summary counts by file and by error too, and each row leads to its calls", async ({ owner, server }) => {
  await open(owner, server);
  await owner.getByRole("button", { name: "File", exact: true }).click();
  const row = owner.getByRole("row", { name: /\/etc\/passwd/ });
  const calls = await numberIn(row.getByRole("cell").first());
  expect(calls).toBeGreaterThan(1);
  await row.getByRole("cell").first().getByRole("button").click();
  await expect(events(owner)).toHaveAttribute("aria-rowcount", String(calls + 1));
  await open(owner, server);
  await owner.getByRole("button", { name: "Error", exact: true }).click();
  await owner.getByRole("button", { name: "ENOENT", exact: true }).click();
  await expect(owner.getByRole("button", { name: "Remove errno:ENOENT" })).toBeVisible();
});

test("the menu of a row hides its calls, and goes to the slowest and to the first error", async ({ owner, server }) => {
  await open(owner, server);
  const menu = () => owner.getByRole("button", { name: "More about openat" }).click();
  await menu();
  await owner.getByRole("menuitem", { name: "Go to the first error" }).click();
  await expect(owner.getByRole("complementary", { name: "Event" }).locator("strong")).toHaveText("ENOENT");
  await menu();
  await owner.getByRole("menuitem", { name: "Highlight in the lanes" }).click();
  await expect(owner.getByRole("row", { name: /^openat/ })).toHaveAttribute("data-current", "true");
  await menu();
  await owner.getByRole("menuitem", { name: "Hide this" }).click();
  await expect(owner.getByRole("row", { name: /^openat/ })).toHaveCount(0);
  await expect(owner.getByRole("button", { name: "Remove -openat" })).toBeVisible();
});

test("a selection is counted beside the whole recording", async ({ owner, server }) => {
  await open(owner, server);
  const row = owner.getByRole("row", { name: /^openat/ });
  const all = await numberIn(row.getByRole("cell").first());
  await open(owner, server, "sel=0-20000000");
  await expect(owner.getByRole("columnheader", { name: "All calls" })).toBeVisible();
  expect(await numberIn(row.getByRole("cell").first())).toBe(all);
  expect(await numberIn(row.getByRole("cell").nth(2))).toBeLessThanOrEqual(all);
});
