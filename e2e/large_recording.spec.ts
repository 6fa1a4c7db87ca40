import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { EventsPage, Facts, Summary } from "../shared/api/schemas.ts";
import { amount } from "../shared/testing/random.ts";
import { expect, startServer, test } from "./page.ts";

/** Reads and writes of one byte: twice as many calls. The soak makes ten million. */
const BYTES = amount(100_000, 5_000_000);
const RECORDING_MS = 15 * 60_000;
const MOST_HEAP_BYTES = 500e6;
/** Rows in the document, however many there are in the recording. */
const MOST_ROWS = 300;

test(`L6 a recording of ${2 * BYTES} calls has all of them, and opens, scrolls and zooms in bounded memory`, async ({
  page,
}, info) => {
  test.setTimeout(RECORDING_MS + 180_000);
  const data = mkdtempSync(path.join(tmpdir(), "trapline-e2e-"));
  const { server, process: child } = await startServer(data);
  try {
    const read = async <T>(route: string) => (await (await server.api("GET", route)).json()) as T;
    const argv = ["dd", "if=/dev/zero", "of=/dev/null", "bs=1", `count=${BYTES}`, "status=none"];
    const id = await server.record(argv, "started");
    const factsOf = () => read<Facts>(`/api/recordings/${id}`);
    await expect
      .poll(async () => (await factsOf()).state, { timeout: RECORDING_MS, intervals: [500] })
      .not.toBe("recording");
    const facts = await factsOf();
    expect(facts).toMatchObject({ state: "done", exit: { code: 0 } });
    for (const filter of ["read fd:0", "write fd:1"]) {
      const summary = await read<Summary>(`/api/recordings/${id}/summary?filter=${encodeURIComponent(filter)}`);
      expect(summary.calls, filter).toBe(BYTES);
    }
    const { total } = await read<EventsPage>(`/api/recordings/${id}/events?limit=1`);
    expect(total).toBe(facts.eventCount);

    await page.goto(server.url);
    await page.goto(`${server.origin}/r/${id}?v=1&tab=events`);
    const lanes = page.getByRole("img", { name: /^Calls of/ });
    await expect(lanes).toBeVisible();
    const grid = page.getByRole("grid", { name: "Events" });
    await expect(grid).toContainText("execve");
    const openedMs = await page.evaluate(() => Math.round(performance.now()));

    // As by the scroll bar: the wheel moves by rows, whatever the length of the list.
    const scrollTo = (share: number) =>
      grid.evaluate((element, part) => {
        for (const each of element.querySelectorAll("*"))
          if (each.scrollHeight > 10 * each.clientHeight) each.scrollTop = part * each.scrollHeight;
      }, share);
    await scrollTo(1);
    await expect(grid).toContainText(/exited with 0/);
    expect(await grid.getByRole("row").count()).toBeLessThan(MOST_ROWS);
    await scrollTo(0);
    await expect(grid).toContainText("execve");

    await lanes.hover();
    for (let step = 0; step < 8; step++) await page.mouse.wheel(0, -400);
    await page.getByRole("tab", { name: /^Summary/ }).click();
    await expect(page.getByRole("row", { name: /^write/ })).toBeVisible();
    await page.keyboard.press("0");
    await expect(page.getByRole("row", { name: /^write/ })).toContainText(String(BYTES).slice(0, 2));

    const client = await page.context().newCDPSession(page);
    const { usedSize } = await client.send("Runtime.getHeapUsage");
    expect(usedSize).toBeLessThan(MOST_HEAP_BYTES);
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
    const figures = `${facts.eventCount} events in ${(facts.durationNs / 1e9).toFixed(1)} s, open after ${openedMs} ms, page ${(usedSize / 1e6).toFixed(0)} MB, server at most ${(Number(peak) / 1e3).toFixed(0)} MB`;
    info.annotations.push({ type: "figures", description: figures });
    process.stdout.write(`${figures}\n`);
  } finally {
    // The page would go on asking a server that is no more.
    await page.goto("about:blank");
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
    rmSync(data, { recursive: true });
  }
});
