import { writeFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, type Server, test } from "./page.ts";

/** Some ten thousand rows between the places of what is searched for. */
const FAR_APART =
  "cat /no/such/needle; dd if=/dev/zero of=/dev/null bs=1 count=5000 status=none; cat /no/such/Needle/2";

let id = "";
test.beforeAll(async ({ server }) => {
  id = await server.record(["sh", "-c", FAR_APART]);
});

const grid = (page: Page): Locator => page.getByRole("grid", { name: "Events" });
const field = (page: Page): Locator => page.getByLabel("Find in the events");
const found = (page: Page): Locator =>
  page
    .getByRole("search")
    .filter({ has: field(page) })
    .getByRole("status");
const looked = (page: Page): Locator => grid(page).locator('[aria-selected="true"]');

async function total(server: Server, text: string, filter = ""): Promise<number> {
  const query = new URLSearchParams({ text, filter });
  const answer = await server.api("GET", `/api/recordings/${id}/find?${query}`);
  return ((await answer.json()) as { total: number }).total;
}

async function open(page: Page, server: Server, query = ""): Promise<void> {
  await page.goto(`${server.origin}/r/${id}${query}`);
  await expect(page.getByRole("region", { name: "Calls by name" }).or(grid(page))).toBeVisible();
}

test("a text is found by keys from row to row, in any order, and the address shows it again", async ({
  owner,
  server,
}) => {
  await open(owner, server);
  await owner.keyboard.press("Control+f");
  await expect(field(owner)).toBeFocused();
  await owner.keyboard.type("NEEDLE");
  const count = await total(server, "needle");
  expect(count).toBeGreaterThan(2);
  await expect(found(owner)).toHaveText(`${count} found`);
  await owner.keyboard.press("Enter");
  await expect(found(owner)).toHaveText(`1 of ${count}`);
  await expect(looked(owner).locator("mark").first()).toHaveText("needle");

  // The last ones are ten thousand rows away, and behind them comes the first.
  await owner.keyboard.press("Shift+Enter");
  await expect(found(owner)).toHaveText(`${count} of ${count}`);
  await expect(looked(owner).locator("mark").first()).toHaveText("Needle");
  await expect(looked(owner)).toBeInViewport();
  expect(Number(await looked(owner).getAttribute("aria-rowindex"))).toBeGreaterThan(10_000);
  await owner.keyboard.press("F3");
  await expect(found(owner)).toHaveText(`1 of ${count}`);
  await owner.keyboard.press("Shift+F3");
  await expect(found(owner)).toHaveText(`${count} of ${count}`);

  await expect(owner).toHaveURL(/find=NEEDLE/);
  await owner.reload();
  await expect(found(owner)).toHaveText(`${count} of ${count}`);
  await expect(looked(owner)).toBeInViewport();
  await owner.goBack();
  await expect(found(owner)).toHaveText(`1 of ${count}`);

  // The same event has another place in another order and under a filter.
  await grid(owner).getByRole("button", { name: "Took" }).click();
  await expect(found(owner)).toHaveText(new RegExp(`^\\d+ of ${count}$`));
  await owner.keyboard.press("F3");
  await expect(looked(owner).locator("mark").first()).toBeVisible();
  await expect(looked(owner)).toBeInViewport();
  const opened = await total(server, "needle", "openat");
  expect(opened).toBeLessThan(count);
  await owner.getByLabel("Filter", { exact: true }).fill("openat");
  await owner.getByLabel("Filter", { exact: true }).press("Enter");
  await expect(found(owner)).toHaveText(new RegExp(`(^| )${opened}( found)?$`));

  await field(owner).fill("nothing has this");
  await expect(found(owner)).toHaveText("not found");
  await field(owner).press("Escape");
  await expect(owner).not.toHaveURL(/find=/);
  await expect(grid(owner).locator("mark")).toHaveCount(0);
  await expect(grid(owner)).toBeFocused();
});

test("F3 from another tab goes on in the events, and the help has the keys", async ({ owner, server }) => {
  await open(owner, server, "?find=needle&v=1");
  await owner.keyboard.press("?");
  await expect(owner.getByRole("dialog", { name: "Keys" })).toContainText("Shift F3");
  await owner.keyboard.press("Escape");
  await owner.keyboard.press("F3");
  await expect(found(owner)).toHaveText(/^1 of \d+$/);
  await expect(looked(owner)).toBeInViewport();
});

test("what happens now can be searched while it goes on", async ({ owner, server }) => {
  const live = await server.record(["sh", "-c", `${FAR_APART}; while :; do sleep 0.02; done`], "started");
  try {
    await owner.goto(`${server.origin}/r/${live}?tab=events&v=1`);
    await expect(grid(owner)).toBeVisible();
    await field(owner).fill("needle/2");
    await expect(found(owner)).toHaveText(/^\d+ found$/);
    await field(owner).press("Enter");
    await expect(looked(owner).locator("mark").first()).toHaveText("Needle/2");
    await expect(looked(owner)).toBeInViewport();
    await expect(owner.getByRole("button", { name: /^Follow|Live|Resume/ }).first()).toBeVisible();
  } finally {
    await server.stop(live);
  }
});

test("a page in one file finds as the server does", async ({ owner, server, browser }, info) => {
  const answer = await server.api("GET", `/api/recordings/${id}/export/html`);
  const file = info.outputPath("recording.html");
  writeFileSync(file, await answer.text());
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(`file://${file}`);
  await page.getByRole("tab", { name: "Events" }).click();
  await field(page).fill("needle");
  const count = await total(server, "needle");
  await expect(found(page)).toHaveText(`${count} found`);
  await field(page).press("Shift+Enter");
  await expect(found(page)).toHaveText(`${count} of ${count}`);
  await expect(looked(page).locator("mark").first()).toHaveText("Needle");
  await expect(looked(page)).toBeInViewport();
  await context.close();
  await owner.close();
});

for (const colorScheme of ["light", "dark"] as const)
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])
    test.describe(`${colorScheme}, ${viewport.width} wide`, () => {
      test.use({ colorScheme, viewport });
      test("finding", async ({ owner, server }, info) => {
        await open(owner, server, "?tab=events&find=needle&v=1");
        await expect(field(owner)).toBeVisible();
        await field(owner).press("Enter");
        await expect(looked(owner).locator("mark").first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page: owner })
          .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
          .analyze();
        expect(violations.flatMap(({ id: rule, nodes }) => nodes.map(({ target }) => `${rule}: ${target}`))).toEqual(
          [],
        );
        await owner.screenshot({ path: info.outputPath("finding.png") });
      });
    });
