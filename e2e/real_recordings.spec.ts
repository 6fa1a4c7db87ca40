import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, pixelsOf, type Server, test } from "./page.ts";

/** Programs as they are: a build on two processes, a web server under requests, a search, and one with every fault planted. */
const BUILD = "for part in one two; do cc -O1 -c -o $part.o $part.c & done; wait; cc -o whole one.o two.o && ./whole";
const WEB = `
import { createServer, request } from "node:http";
const server = createServer((asked, answer) => {
  answer.statusCode = asked.url === "/page" ? 200 : 404;
  answer.end("x".repeat(20000));
}).listen(0, "127.0.0.1", async () => {
  const { port } = server.address();
  const get = (port, path) => new Promise((done) => {
    request({ host: "127.0.0.1", port, path, agent: false }, (answer) => answer.resume().on("end", done)).on("error", done).end();
  });
  for (let i = 0; i < 10; i++) await get(port, i % 2 === 0 ? "/page" : "/missing");
  server.close();
  await get(9, "/refused");
  console.log("10 answers"); console.error("1 refused");
});`;
const FAULTS = ["tiny-transfers", "opened-again", "long-search", "polling", "retried", "leaked-descriptors"];

let folder = "";
const ids = { build: "", web: "", search: "", faults: "" };

async function recordIn(server: Server, argv: readonly string[]): Promise<string> {
  return server.record(["sh", "-c", 'cd "$0" && exec "$@"', folder, ...argv]);
}

test.beforeAll(async ({ server }) => {
  folder = mkdtempSync(path.join(tmpdir(), "trapline-real-"));
  writeFileSync(
    path.join(folder, "one.c"),
    '#include <stdio.h>\nint two(void);\nint main(void) { return puts("built") < two(); }\n',
  );
  writeFileSync(path.join(folder, "two.c"), "#include <stdlib.h>\nint two(void) { return abs(-2); }\n");
  writeFileSync(path.join(folder, "web.mjs"), WEB);
  mkdirSync(path.join(folder, "tree"));
  for (let i = 0; i < 40; i++) mkdirSync(path.join(folder, "tree", `branch-${i}`, "twig"), { recursive: true });
  const source = path.resolve(import.meta.dirname, "../server/recorder/findings/faults.c");
  execFileSync("cc", ["-O1", "-w", "-pthread", "-o", path.join(folder, "faults"), source]);
  ids.build = await recordIn(server, ["sh", "-c", BUILD]);
  ids.web = await recordIn(server, [process.execPath, "web.mjs"]);
  ids.search = await recordIn(server, ["find", "tree", "/etc", "-xdev"]);
  ids.faults = await recordIn(server, ["sh", "-c", `for fault in ${FAULTS.join(" ")}; do ./faults $fault; done`]);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary}`),
  );
}

/**
 * The tabs on the recording that gives them most to show, what proves that it is there, and what is chosen in them first. Tables of
 * many hundred rows are filtered: axe looks at each cell of them, for a minute.
 */
const VIEWS: readonly { of: keyof typeof ids; tab: string; query?: string; choose?: string; shows: RegExp }[] = [
  { of: "search", tab: "Summary", shows: /getdents64/ },
  { of: "build", tab: "Summary", query: "&q=path:*one.o", choose: "File", shows: /one\.o/ },
  { of: "build", tab: "Summary", choose: "Process", shows: /cc1/ },
  { of: "build", tab: "Latency", query: "&sel=0-20000000", shows: /Selection against the rest/ },
  { of: "build", tab: "Files", query: "&q=path:*one.o", choose: "Files", shows: /one\.o/ },
  { of: "build", tab: "Files", choose: "Directories", shows: /usr/ },
  { of: "faults", tab: "Files", choose: "Searches", shows: /searched in/ },
  { of: "faults", tab: "Files", choose: "Never closed", shows: /Numbers/ },
  { of: "web", tab: "Network", shows: /127\.0\.0\.1:9/ },
  { of: "build", tab: "Processes", shows: /cc1/ },
  { of: "build", tab: "Errors", shows: /ENOENT/ },
  { of: "faults", tab: "Findings", shows: /Show these calls/ },
  { of: "web", tab: "Output", shows: /1 refused/ },
  { of: "search", tab: "SQL", shows: /SELECT/ },
  { of: "search", tab: "Notes", shows: /No notes/ },
];

// Colours differ by theme and the layout by width: two pictures of each view see all of both.
for (const { colorScheme, viewport } of [
  { colorScheme: "light", viewport: { width: 1440, height: 900 } },
  { colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const)
  test.describe(`${colorScheme}, ${viewport.width} wide`, () => {
    test.use({ colorScheme, viewport });

    for (const { of, tab, query = "", choose, shows } of VIEWS) {
      const name = `${tab}${choose === undefined ? "" : ` by ${choose}`}`;
      test(`${name} of the ${of}`, async ({ owner, server }, info) => {
        await owner.goto(`${server.origin}/r/${ids[of]}?v=1&tab=${tab.toLowerCase()}${query}`);
        const panel = owner.getByRole("tabpanel", { name: new RegExp(`^${tab}`) });
        if (choose !== undefined) await panel.getByText(choose, { exact: true }).first().click();
        await expect(panel).toContainText(shows);
        expect(await violations(owner)).toEqual([]);
        expect(
          await owner.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        ).toBe(0);
        await owner.screenshot({ path: info.outputPath(`${name}.png`) });
      });
    }

    test("comparing two recordings can be read", async ({ owner, server }, info) => {
      await owner.goto(`${server.origin}/compare?a=${ids.search}&b=${ids.faults}`);
      await expect(owner.getByRole("heading", { name: "Calls side by side" })).toBeVisible();
      await expect(owner.getByRole("row", { name: /getdents64/ }).first()).toBeVisible();
      expect(await violations(owner)).toEqual([]);
      await owner.screenshot({ path: info.outputPath("compare.png") });
    });
  });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the event looked at is in sight, and goes away again", async ({ owner, server }) => {
    await owner.goto(`${server.origin}/r/${ids.build}?v=1&ev=40`);
    const event = owner.getByRole("complementary", { name: "Event" });
    await expect(event.getByRole("heading", { level: 2 })).toBeInViewport();
    await event.getByRole("button", { name: "Close" }).click();
    await expect(event).toHaveCount(0);
  });

  test("a file's errors and time stand beside its path, which stays while the rest is scrolled past", async ({
    owner,
    server,
  }) => {
    await owner.goto(`${server.origin}/r/${ids.build}?v=1&tab=files`);
    const table = owner.getByRole("region", { name: "Files" });
    await expect(table.getByRole("columnheader", { name: "Total" })).toBeInViewport();
    const path = table.getByRole("rowheader").first();
    const before = await path.boundingBox();
    await table.getByRole("columnheader", { name: "Written" }).scrollIntoViewIfNeeded();
    await expect(table.getByRole("columnheader", { name: "Written" })).toBeInViewport({ ratio: 0.9 });
    expect((await path.boundingBox())?.x).toBe(before?.x);
  });

  test("the distribution of latencies is drawn", async ({ owner, server }) => {
    await owner.goto(`${server.origin}/r/${ids.build}?v=1&tab=latency`);
    const bars = owner.getByRole("region", { name: "Distribution" }).locator(".recharts-bar-rectangle path");
    await expect(bars.first()).toBeVisible();
  });
});

test("the palette and the keys take the keyboard at once", async ({ owner, server }) => {
  await owner.goto(`${server.origin}/r/${ids.search}`);
  await expect(owner.getByRole("tab", { name: "Events" })).toBeVisible();
  await owner.keyboard.press("Control+Shift+P");
  await expect(owner.getByRole("combobox", { name: "Command" })).toBeFocused();
  await owner.keyboard.type("latency");
  await owner.keyboard.press("Enter");
  await expect(owner).toHaveURL(/tab=latency/);
  // Enter on a dialog that has just opened closes nothing.
  await owner.keyboard.press("?");
  await expect(owner.getByRole("dialog", { name: "Keys" })).toBeFocused();
  await owner.keyboard.press("Enter");
  await expect(owner.getByRole("dialog", { name: "Keys" })).toBeVisible();
});

test("a tab has a ring for the keyboard, and none for the mouse", async ({ owner, server }) => {
  await owner.goto(`${server.origin}/r/${ids.search}`);
  const files = owner.getByRole("tab", { name: "Files" });
  await files.click();
  await expect(files).toHaveCSS("outline-style", "none");
  await owner.keyboard.press("ArrowRight");
  await expect(owner.getByRole("tab", { name: "Network" })).toHaveCSS("outline-style", "solid");
});

test("paper gets every row, dark on white, and no buttons", async ({ owner, server }) => {
  await owner.emulateMedia({ colorScheme: "dark" });
  await owner.goto(`${server.origin}/r/${ids.build}`);
  const ground = () => owner.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const lanes = await pixelsOf(owner, /^Calls of/);
  expect(await ground()).not.toBe("rgb(255, 255, 255)");
  const rows = owner.getByRole("tabpanel", { name: "Summary" }).getByRole("row");
  await expect(rows.nth(20)).toBeAttached();
  await owner.emulateMedia({ media: "print" });
  expect(await ground()).toBe("rgb(255, 255, 255)");
  await expect.poll(() => pixelsOf(owner, /^Calls of/)).not.toBe(lanes);
  await expect(owner.getByRole("button", { name: "Share" })).toBeHidden();
  // Nothing that scrolls cuts the last row off: it lies within the page, which has grown.
  const cut = await rows.last().evaluate((row) => {
    const foot = row.getBoundingClientRect().bottom;
    for (let above = row.parentElement; above !== null && above !== document.body; above = above.parentElement)
      if (getComputedStyle(above).overflowY !== "visible" && above.getBoundingClientRect().bottom < foot)
        return above.className;
    return foot + scrollY <= document.documentElement.scrollHeight ? "" : "the page";
  });
  expect(cut).toBe("");
});

test("a wrong word of an address is marked, and a mistyped address says so in words", async ({
  owner,
  server,
  quiet,
}) => {
  quiet.expected.push(/40[04]/);
  await owner.goto(`${server.origin}/r/${ids.build}?v=1&q=dur:>abc%20%25file`);
  await expect(owner.getByTitle(/is no duration/)).toHaveText("dur:>abc");
  await owner.goto(`${server.origin}/recording`);
  await expect(owner.getByText("There is no such page")).toBeVisible();
  await owner.goto(`${server.origin}/r/AAAAAAAAAAAAAAAAAAAAAA`);
  await expect(owner.getByRole("alert")).toContainText("no such recording");
  await owner.getByRole("link", { name: "All recordings" }).click();
  await expect(owner.getByRole("heading", { name: "Trace a command" })).toBeVisible();
});
