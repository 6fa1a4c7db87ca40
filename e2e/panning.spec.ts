import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { framesOf, GESTURES } from "../bench/frames.ts";
import { makeRecording } from "../bench/made_recording.ts";
import { expect, startServer, test } from "./page.ts";

const EVENTS = 1_000_000;
const THREADS = 8;
/**
 * CPU time a picture and not the clock's, with the answers that are read and the drawer's new counts in it: some 25 ms on a busy
 * machine whose CPUs share their caches. It catches work that grows with the recording; `npm run bench` has the frames by the clock.
 */
const MAIN_THREAD_MS = 60;
const ID = "panningovermillion0000";

test("panning and zooming over a million events costs the page little for each picture", async ({ page }) => {
  test.slow();
  const data = mkdtempSync(path.join(tmpdir(), "trapline-panning-"));
  mkdirSync(path.join(data, "recordings"), { mode: 0o700 });
  await makeRecording(path.join(data, "recordings", `${ID}.duckdb`), "paths", EVENTS, THREADS);
  const { server, process: child } = await startServer(data);
  try {
    await page.goto(server.url);
    await expect(page.getByRole("heading", { name: "Trace a command" })).toBeVisible();
    await page.goto(`${server.origin}/r/${ID}`);
    await expect(page.getByRole("region", { name: "Calls by name" })).toBeVisible();
    await expect(page.getByTitle(/^Only events of task/).first()).toBeVisible();
    for (const [name, gesture] of Object.entries(GESTURES)) {
      const { intervalsMs, mainThreadMs } = await framesOf(page, gesture);
      expect(intervalsMs.length, name).toBeGreaterThan(10);
      expect(mainThreadMs, name).toBeLessThan(MAIN_THREAD_MS);
    }
    // Its last questions would find no server.
    await page.goto("about:blank");
  } finally {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
    rmSync(data, { recursive: true });
  }
});
