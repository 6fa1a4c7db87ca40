import type { Locator, Page } from "@playwright/test";
import { expect, numberIn, pixelsOf, type Server, test } from "./page.ts";

const PIPELINE = ["sh", "-c", "ls -l /etc | sort | head -3; cat /no/such/file; sleep 0.2; ls /usr"];

let id = "";
test.beforeAll(async ({ server }) => {
  id = await server.record(PIPELINE);
});

const lanes = (page: Page): Locator => page.locator('[data-zone="lanes"]');
const heatmap = (page: Page): Locator => page.locator('[data-zone="heatmap"]');
const shown = (page: Page): Locator => page.getByRole("status").filter({ hasText: "shown" }).locator("strong");

/** The counts of the summary, row by row. */
const rows = (page: Page): Promise<string[]> =>
  page.getByRole("region", { name: "Calls by name" }).getByRole("row").allInnerTexts();

/** Opens the recording and waits for counts and lanes. */
async function open(page: Page, server: Server): Promise<void> {
  await page.goto(`${server.origin}/r/${id}`);
  await expect(page.getByRole("region", { name: "Calls by name" })).toBeVisible();
  await expect(page.getByTitle(/^Only events of task/).first()).toBeVisible();
}

/** Drags from one place to another, as shares of the element's box. */
async function drag(page: Page, target: Locator, from: [number, number], to: [number, number]): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error("there is nothing to drag over");
  const at = ([x, y]: [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]));
  await page.mouse.move(...at(to));
  await page.mouse.up();
}

test("selecting a span counts again, and everything comes back after a reload", async ({ owner, server }) => {
  await open(owner, server);
  const all = await numberIn(shown(owner));
  await drag(owner, lanes(owner), [0.02, 0.1], [0.6, 0.1]);
  await expect.poll(() => numberIn(shown(owner))).toBeLessThan(all);
  await expect(owner.getByText("selection", { exact: true })).toBeVisible();
  await expect(owner).toHaveURL(/sel=\d+-\d+/);

  await owner.keyboard.press("z");
  await owner.getByLabel("Filter").fill("%file errno:ENOENT");
  await owner.getByLabel("Filter").press("Enter");
  await expect(owner).toHaveURL(/q=%25file\+errno%3AENOENT/);
  await owner.getByRole("tab", { name: "Events" }).click();
  const row = owner.getByRole("grid", { name: "Events" }).getByRole("row").nth(1);
  await row.click();
  const details = owner.getByRole("complementary", { name: "Event" });
  await expect(details.getByText("In the registers")).toBeVisible();
  await expect(details.getByText("No such file or directory").first()).toBeVisible();
  await owner.getByRole("tab", { name: "Summary" }).click();
  await expect(owner).toHaveURL(/w=\d+-\d+/);
  const before = {
    rows: await rows(owner),
    url: owner.url(),
    name: await details.getByRole("heading").first().innerText(),
  };
  expect(before.rows.length).toBeGreaterThan(1);

  await owner.reload();
  await expect.poll(() => rows(owner)).toEqual(before.rows);
  await expect(details.getByRole("heading").first()).toHaveText(before.name);
  expect(owner.url()).toBe(before.url);
  await expect(owner.getByRole("button", { name: "Remove %file" })).toBeVisible();
});

test("Back undoes a filter and Forward does it again", async ({ owner, server }) => {
  await open(owner, server);
  const all = await numberIn(shown(owner));
  await owner.getByLabel("Filter").fill("openat");
  await owner.getByLabel("Filter").press("Enter");
  await expect.poll(() => numberIn(shown(owner))).toBeLessThan(all);
  await owner.goBack();
  await expect.poll(() => numberIn(shown(owner))).toBe(all);
  await expect(owner.getByRole("button", { name: "Remove openat" })).toHaveCount(0);
  await owner.goForward();
  await expect(owner.getByRole("button", { name: "Remove openat" })).toBeVisible();
});

test("a rectangle over the latencies selects time and latency", async ({ owner, server }) => {
  await open(owner, server);
  const all = await numberIn(shown(owner));
  await drag(owner, heatmap(owner), [0.02, 0.3], [0.98, 0.6]);
  await expect(owner).toHaveURL(/sel=\d+-\d+%2Cl\d+-\d+/);
  await expect.poll(() => numberIn(shown(owner))).toBeLessThan(all);
  await owner.keyboard.press("Escape");
  await expect.poll(() => numberIn(shown(owner))).toBe(all);
});

test("wheel and keys zoom and pan, the brush of the overview is the window", async ({ owner, server }) => {
  await open(owner, server);
  const window = () => {
    const [from = "", to = ""] = (new URL(owner.url()).searchParams.get("w") ?? "").split("-");
    return { from: Number(from), to: Number(to) };
  };
  await heatmap(owner).hover();
  await owner.mouse.wheel(0, -400);
  await expect(owner).toHaveURL(/w=/);
  const wheeled = window();
  await owner.keyboard.press("w");
  await expect.poll(() => window().to - window().from).toBeLessThan(wheeled.to - wheeled.from);
  const zoomed = window();
  await owner.keyboard.press("d");
  await expect.poll(() => window().from).toBeGreaterThan(zoomed.from);
  expect(window().to - window().from).toBeCloseTo(zoomed.to - zoomed.from, -2);
  await owner.keyboard.press("0");
  await expect(owner).not.toHaveURL(/w=/);
  await drag(owner, owner.locator('[data-zone="overview"]'), [0.2, 0.5], [0.5, 0.5]);
  await expect(owner).toHaveURL(/w=/);
  await expect(owner.getByText("window", { exact: true })).toBeVisible();
});

test("a click on a lane looks at a call, and keys walk from there", async ({ owner, server }) => {
  await open(owner, server);
  await owner.waitForTimeout(500);
  const box = await lanes(owner).boundingBox();
  if (box === null) throw new Error("no lanes");
  // Somewhere in the first lane there is a call under the pointer.
  await expect(async () => {
    for (let x = 4; x < box.width; x += 8) {
      await owner.mouse.move(box.x + x, box.y + 11);
      if (
        await owner
          .getByRole("presentation")
          .filter({ hasText: /ns|µs|ms|s$/ })
          .isVisible()
      )
        return;
    }
    throw new Error("no call under the pointer");
  }).toPass();
  await owner.mouse.down();
  await owner.mouse.up();
  const details = owner.getByRole("complementary", { name: "Event" });
  await expect(details).toBeVisible();
  const seq = () => Number(new URL(owner.url()).searchParams.get("ev"));
  const first = seq();
  await owner.keyboard.press(".");
  await expect.poll(seq).not.toBe(first);
  await owner.keyboard.press(",");
  await expect.poll(seq).toBe(first);
  await owner.keyboard.press("]");
  await expect.poll(seq).not.toBe(first);
  await expect(details.locator("strong")).toHaveText(/^E[A-Z]+$/);
  await owner.keyboard.press("r");
  await expect(owner).toHaveURL(/sel=/);
  await owner.keyboard.press("Escape");
  await expect(owner).not.toHaveURL(/sel=/);
  await owner.keyboard.press("Escape");
  await expect(details).toBeHidden();
});

test("every number leads to the events behind it", async ({ owner, server }) => {
  await open(owner, server);
  const row = owner.getByRole("row", { name: /^openat/ });
  const errors = row.getByRole("cell").nth(1);
  const failed = await numberIn(errors);
  expect(failed).toBeGreaterThan(0);
  await errors.getByRole("button").click();
  const grid = owner.getByRole("grid", { name: "Events" });
  await expect(grid).toHaveAttribute("aria-rowcount", String(failed + 1));
  for (const result of await grid.getByRole("row").locator("> :nth-child(5)").allInnerTexts())
    expect(result).toMatch(/^(Result|-1 E[A-Z]+)/);
});

test("the keyboard alone reaches everything", async ({ owner, server }) => {
  await open(owner, server);
  await owner.keyboard.press("?");
  await expect(owner.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await owner.keyboard.press("Escape");
  await expect(owner.getByRole("dialog")).toHaveCount(0);
  await owner.keyboard.press("/");
  await expect(owner.getByLabel("Filter")).toBeFocused();
  await owner.keyboard.type("errno:ENO");
  await expect(owner.getByRole("option", { name: /ENOENT/ })).toBeVisible();
  await owner.keyboard.press("Tab");
  await owner.keyboard.press("Escape");
  await owner.keyboard.press("Escape");
  await owner.keyboard.press("2");
  const grid = owner.getByRole("grid", { name: "Events" });
  await expect(grid.getByText("execve").first()).toBeVisible();
  await grid.focus();
  await owner.keyboard.press("ArrowDown");
  await owner.keyboard.press("ArrowDown");
  await expect(grid.locator('[aria-selected="true"]')).toHaveCount(1);
  await owner.keyboard.press("q");
  await expect(grid).toHaveCount(0);
  await owner.keyboard.press("q");
  await expect(grid).toBeVisible();
});

test("the theme is kept", async ({ owner, server }) => {
  await open(owner, server);
  await owner.waitForTimeout(500);
  const light = await pixelsOf(owner, /^How long calls took/);
  await owner.getByRole("button", { name: /^Theme: system/ }).click();
  await owner.getByRole("button", { name: /^Theme: light/ }).click();
  const ground = () => owner.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(ground).toBe("rgb(15, 19, 26)");
  await expect.poll(() => pixelsOf(owner, /^How long calls took/)).not.toBe(light);
  await owner.reload();
  await expect.poll(ground).toBe("rgb(15, 19, 26)");
});

test("saves the recording as strace text", async ({ owner, server }) => {
  await open(owner, server);
  await owner.getByRole("button", { name: "Export" }).click();
  const download = owner.waitForEvent("download");
  await owner.getByRole("button", { name: "Save the file" }).click();
  const stream = await (await download).createReadStream();
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  expect(text).toMatch(/^\d+ +execve\("/m);
  expect(text).toContain("+++ exited with 0 +++");
});
