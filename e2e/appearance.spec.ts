import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";

const PIPELINE = ["sh", "-c", "ls -l /etc | sort | head -3; cat /no/such/file; sleep 0.1; ls /usr"];
const TABS = ["Summary", "Events", "Latency", "Processes", "Output"] as const;

let id = "";
test.beforeAll(async ({ server }) => {
  id = await server.record(PIPELINE);
});

/** What axe finds wrong, as short as it can be read. */
async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")} ${node.failureSummary}`),
  );
}

/** Nothing is wider than the window: only what scrolls in itself may be. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const colorScheme of ["light", "dark"] as const)
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])
    test.describe(`${colorScheme}, ${viewport.width} wide`, () => {
      test.use({ colorScheme, viewport });

      test("home", async ({ owner }, info) => {
        await owner.getByLabel("Command line").fill("gcc -O2 -o hello 'my file.c' | less");
        await expect(owner.getByText("use sh -c", { exact: true })).toBeVisible();
        await expect(owner.getByRole("row").nth(1)).toBeVisible();
        expect(await violations(owner)).toEqual([]);
        expect(await overflow(owner)).toBe(0);
        await owner.screenshot({ path: info.outputPath("home.png"), fullPage: true });
      });

      test("recording", async ({ owner, server }, info) => {
        await owner.goto(`${server.origin}/r/${id}?v=1&q=-mmap&ev=5`);
        await expect(owner.getByRole("complementary", { name: "Event" })).toContainText("In the registers");
        for (const name of TABS) {
          await owner.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
          await expect(owner.getByRole("tabpanel", { name: new RegExp(`^${name}`) })).not.toBeEmpty();
          await owner.waitForTimeout(300);
          expect(await violations(owner), name).toEqual([]);
          expect(await overflow(owner), name).toBe(0);
          await owner.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true });
        }
        await owner.getByRole("button", { name: "Share" }).click();
        expect(await violations(owner), "share").toEqual([]);
        await owner.keyboard.press("Escape");
        await owner.getByRole("button", { name: "Keys" }).click();
        expect(await violations(owner), "keys").toEqual([]);
      });
    });

test("all time views lie on one axis, to the pixel", async ({ owner, server }) => {
  await owner.goto(`${server.origin}/r/${id}`);
  const boxes = [];
  for (const name of [/^Calls per time/, /^How long calls took/, /^Calls of/]) {
    const box = await owner.getByRole("img", { name }).boundingBox();
    boxes.push({ x: box?.x, width: box?.width });
  }
  expect(boxes[1]).toEqual(boxes[0]);
  expect(boxes[2]).toEqual(boxes[0]);
});

test("nothing jumps while a program is followed", async ({ owner, server }) => {
  const live = await server.record(["sh", "-c", "while :; do ls /etc > /dev/null; sleep 0.3; done"], "started");
  await owner.goto(`${server.origin}/r/${live}`);
  await expect(owner.getByRole("row", { name: /getdents64/ })).toBeVisible();
  // Rows change places as their totals do, but not under the pointer.
  await owner.getByRole("row", { name: /getdents64/ }).hover();
  const moved = await owner.evaluateHandle(() => {
    const nodes: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources = "sources" in entry && Array.isArray(entry.sources) ? entry.sources : [];
        for (const { node } of sources)
          if (node instanceof Element)
            nodes.push(`${node.tagName} ${node.className} ${node.textContent}`.slice(0, 120));
      }
    }).observe({ type: "layout-shift", buffered: false });
    return nodes;
  });
  const calls = owner
    .getByRole("row", { name: /getdents64/ })
    .getByRole("cell")
    .first();
  const before = await calls.innerText();
  await expect(calls).not.toHaveText(before);
  await expect(owner.getByText("Live")).toBeVisible();
  expect(await moved.jsonValue()).toEqual([]);
  await server.stop(live);
});
