import type { Page } from "@playwright/test";

/** What the page did while a gesture went on. */
export interface Frames {
  /** ms to the next animation frame from each in which the time views were drawn; those without a new picture do not count */
  intervalsMs: number[];
  /** CPU time of the page's main thread for a picture, ms: scripts, styles, layout and the recording of what to paint */
  mainThreadMs: number;
}

/** Moves over the time views, by the ways a hand has; each makes a new picture with every event. */
export const GESTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "zooming with the wheel": async (page) => {
    for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, turn < 30 ? -60 : 60);
  },
  "panning with the wheel": async (page) => {
    for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(turn < 30 ? 60 : -60, 0);
  },
  "panning by dragging": async (page) => {
    const { x, y } = await middle(page);
    await page.keyboard.down("Shift");
    await page.mouse.down();
    for (let step = 0; step < 60; step++) await page.mouse.move(x + 200 * Math.sin(step / 8), y);
    await page.mouse.up();
    await page.keyboard.up("Shift");
  },
  "panning and zooming with keys": async (page) => {
    for (const key of ["d", "w", "a", "s"].flatMap((each) => new Array<string>(15).fill(each)))
      await page.keyboard.press(key);
  },
};

async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('[data-zone="heatmap"]').boundingBox();
  if (box === null) throw new Error("the time views are not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Does a gesture in the middle of the time views and measures the frames meanwhile. */
export async function framesOf(page: Page, gesture: (page: Page) => Promise<void>): Promise<Frames> {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  const devtools = await page.context().newCDPSession(page);
  // CPU time and not the clock's: what other programs take from the page is not its own.
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const taskSeconds = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  };
  const before = await taskSeconds();
  await page.evaluate(startCounting);
  await gesture(page);
  const intervalsMs = await page.evaluate(() => (Reflect.get(globalThis, "stopCounting") as () => number[])());
  const seconds = (await taskSeconds()) - before;
  await devtools.detach();
  return { intervalsMs, mainThreadMs: (1_000 * seconds) / Math.max(1, intervalsMs.length) };
}

/** Runs in the page: each picture of the time views begins by clearing its canvases. */
function startCounting(): void {
  const { clearRect } = CanvasRenderingContext2D.prototype;
  const intervals: number[] = [];
  let drawn = false;
  let last = performance.now();
  let frame = 0;
  CanvasRenderingContext2D.prototype.clearRect = function (this: CanvasRenderingContext2D, x, y, width, height) {
    drawn = true;
    clearRect.call(this, x, y, width, height);
  };
  const each = (now: number) => {
    if (drawn) intervals.push(now - last);
    drawn = false;
    last = now;
    frame = requestAnimationFrame(each);
  };
  frame = requestAnimationFrame(each);
  Reflect.set(globalThis, "stopCounting", () => {
    cancelAnimationFrame(frame);
    CanvasRenderingContext2D.prototype.clearRect = clearRect;
    return intervals;
  });
}
