/**
 * What is on the screen of a real browser, and when: the first picture of ten million events, the frames of a pan over a million, and
 * how old the newest event in sight is while events rush in. Chromium draws in software, as on a machine without a graphics card.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import browserConfiguration from "../playwright.config.ts";
import { framesOf, GESTURES } from "./frames.ts";
import { makeRecording } from "./made_recording.ts";
import { median, percentile, rounded, type Section, verdict } from "./report.ts";
import { ServedTrapline } from "./served.ts";
import type { Scratch } from "./tracer.ts";

const MILLION = 1_000_000;
const THREADS = 8;
const OPENINGS = 5;
const CALLS = 400_000;
/** Names that ids can be: 22 letters of base64url. */
const SMALL = "browsermillion00000000";
const LARGE = "browsertenmillion00000";

export async function watchInBrowser(scratch: Scratch, events: number): Promise<Section> {
  const recordings = path.join(scratch.folder, "served", "recordings");
  mkdirSync(recordings, { recursive: true, mode: 0o700 });
  await makeRecording(path.join(recordings, `${SMALL}.duckdb`), "paths", MILLION, THREADS);
  await makeRecording(path.join(recordings, `${LARGE}.duckdb`), "paths", events, THREADS);
  // The same as the end-to-end tests', drawing in software.
  const browser = await chromium.launch(browserConfiguration.use?.launchOptions ?? {});
  const server = await ServedTrapline.start(scratch.folder);
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    // tsx keeps the names of functions by a helper, which those that run in the page do not find there.
    await context.addInitScript("globalThis.__name = (named) => named");
    const page = await context.newPage();
    await page.goto(`${server.origin}/#token=${server.token}`);
    await page.getByRole("heading", { name: "Trace a command" }).waitFor();
    const openings: Opening[] = [];
    for (let round = 0; round < OPENINGS; round++) openings.push(await opened(page, `${server.origin}/r/${LARGE}`));
    await opened(page, `${server.origin}/r/${SMALL}`);
    const frames: string[] = [];
    for (const [name, gesture] of Object.entries(GESTURES)) {
      const { intervalsMs, mainThreadMs } = await framesOf(page, gesture);
      frames.push(
        verdict(
          `frames ${name} over ${MILLION.toLocaleString("en")} events, p95`,
          percentile(intervalsMs, 0.95),
          20,
          "ms",
        ),
        verdict("CPU time of the page's main thread a frame of it", mainThreadMs, 16, "ms"),
      );
    }
    const { agesMs, perSecond } = await agesOfNewest(page, server, scratch);
    return {
      title: "in Chromium",
      lines: [
        `${events.toLocaleString("en")} events opened ${OPENINGS} times; ${agesMs.length} frames of a recording under way with ${rounded(perSecond)} events a second.`,
        "",
        verdict("first paint of the recording, median", median(openings.map(({ paintMs }) => paintMs)), 1_000, "ms"),
        verdict(
          "timeline, latencies and summary are there, median",
          median(openings.map(({ filledMs }) => filledMs)),
          2_000,
          "ms",
        ),
        ...frames,
        verdict("age of the newest event on the screen, p95", percentile(agesMs, 0.95), 250, "ms"),
        verdict("events a second meanwhile", perSecond, 100_000, "", "at least"),
      ],
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

interface Opening {
  /** ms from the navigation to the first contentful paint, and to the first frame with every view's answer */
  paintMs: number;
  filledMs: number;
}

/** Opens a recording as a link does, with nothing of it in the page's memory. */
async function opened(page: Page, address: string): Promise<Opening> {
  const answers = ["/timeline?from", "/timeline?buckets", "/latency", "/summary", "/tasks"].map((view) =>
    page.waitForResponse((response) => response.url().includes(view) && response.ok()),
  );
  await page.goto(address);
  for (const answer of answers) await (await answer).finished();
  await page.getByRole("region", { name: "Calls by name" }).waitFor();
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return { paintMs: paint?.startTime ?? Number.NaN, filledMs: performance.now() };
  });
}

/** Follows a program that does nothing but calls: how far what the events table shows lies behind the clock, at every frame. */
async function agesOfNewest(
  page: Page,
  server: ServedTrapline,
  { folder }: Scratch,
): Promise<{ agesMs: number[]; perSecond: number }> {
  const id = await server.record(["sh", "-c", `sleep 3; exec ${folder}/calls getppid ${CALLS}`]);
  await page.goto(`${server.origin}/r/${id}?tab=events&v=1`);
  const { startedAt } = await server.facts(id);
  await page.getByRole("grid", { name: "Events" }).getByText("getppid").first().waitFor();
  const agesMs = await page.evaluate(
    (startMs) =>
      new Promise<number[]>((resolve) => {
        const ages: number[] = [];
        const each = () => {
          const last = [...document.querySelectorAll('[role="grid"] [data-column="time"]')].at(-1);
          const call = last?.parentElement?.querySelector('[data-column="name"]')?.textContent;
          // The loop has ended: what is shown grows old by right.
          if (call !== "getppid" && ages.length > 0) return resolve(ages);
          if (call === "getppid") ages.push(Date.now() - startMs - 1_000 * Number(last?.textContent));
          if (ages.length >= 240) resolve(ages);
          else requestAnimationFrame(each);
        };
        each();
      }),
    Date.parse(startedAt),
  );
  const done = await server.done(id);
  const rows = await server.ask("GET", `/api/recordings/${id}/events?filter=getppid&limit=1`);
  const [first] =
    typeof rows === "object" && rows !== null && "rows" in rows && Array.isArray(rows.rows) ? rows.rows : [];
  return { agesMs, perSecond: (CALLS * 1e9) / (done.durationNs - Number(first?.startNs)) };
}
