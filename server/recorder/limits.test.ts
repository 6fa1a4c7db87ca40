import { describe, expect, it } from "vitest";
import type { EventsPage, Facts, Summary } from "../../shared/api/schemas.ts";
import { startTestServer, type TestServer } from "../testing/test_server.ts";
import { fileSystemOf } from "./limit_watch.ts";

/** Makes calls without end; with its strings kept, also bytes. */
const BUSY = ["dd", "if=/dev/urandom", "of=/dev/null", "bs=4096", "status=none"];
const WAITING = ["sleep", "600"];

/** What the file holds is what the facts say: nothing of what was recorded is lost by the stop. */
async function expectWhole(server: TestServer, facts: Facts): Promise<void> {
  const events = (await server.ask("GET", `/api/recordings/${facts.id}/events?limit=1`)).body as EventsPage;
  const summary = (await server.ask("GET", `/api/recordings/${facts.id}/summary`)).body as Summary;
  expect([events.total, summary.calls]).toEqual([facts.eventCount, facts.callCount]);
}

describe("a recording at its limit", () => {
  it("of events is stopped, says so, and loses nothing", async () => {
    const server = await startTestServer();
    const facts = await server.record(BUSY, { limits: { events: 500 } });
    expect(facts).toMatchObject({ state: "done", stoppedBy: "events", exit: { signal: "SIGTERM" } });
    expect(facts.eventCount).toBeGreaterThanOrEqual(500);
    expect(facts.notices).toEqual([
      "Stopped at its limit, 500 events: the program was ended, and all that was recorded is here. To go further, record fewer calls, or raise it with --max-events or under Limits in the start form.",
    ]);
    expect(facts.limitUse).toBeUndefined();
    await expectWhole(server, facts);
  });

  it("of bytes", async () => {
    const server = await startTestServer({ limits: { bytes: 2 << 20 } });
    const facts = await server.record(BUSY, { stringLimit: 512 });
    expect(facts).toMatchObject({ state: "done", stoppedBy: "bytes" });
    expect(facts.notices.join()).toContain("a file of 2 MiB");
    await expectWhole(server, facts);
  });

  it("of time, also while its program waits and makes no event", async () => {
    const server = await startTestServer();
    const facts = await server.record(WAITING, { limits: { time: 0.5 } });
    expect(facts).toMatchObject({ state: "done", stoppedBy: "time", exit: { signal: "SIGTERM" } });
    expect(facts.limits).toEqual({ events: null, bytes: null, time: 0.5, disk: null, free: null });
    await expectWhole(server, facts);
  });

  it("of the disk's reserve, where others fill the disk", async () => {
    const server = await startTestServer({ limits: { free: 1 } });
    const started = await server.ask("POST", "/api/recordings", { argv: WAITING });
    const live = server.library.liveRecording((started.body as { id: string }).id);
    // As much free as is to be kept: the same as a disk that has filled up to there.
    const free = fileSystemOf(server.data)?.freeBytes ?? 0;
    expect(free).toBeGreaterThan(1);
    server.library.limits.free = 2 * free;
    const refused = await server.ask("POST", "/api/recordings", { argv: ["true"] });
    expect(refused).toMatchObject({ status: 507, body: { error: { code: "disk_limit" } } });
    expect(refused.text).toContain("--keep-free");
    await live?.stop(9);
  });

  it("kills a program that will not end, and takes what it did until then", async () => {
    const server = await startTestServer();
    const stubborn = ["sh", "-c", "trap '' TERM; while :; do :; done & trap '' TERM; while :; do echo x; done"];
    const facts = await server.record(stubborn, { limits: { events: 200 } });
    expect(facts).toMatchObject({ state: "done", stoppedBy: "events", exit: { signal: "SIGKILL" } });
    await expectWhole(server, facts);
  });

  it("has stopped nothing where the program was over before its events were looked at", async () => {
    const server = await startTestServer();
    for (let run = 0; run < 5; run++) {
      const facts = await server.record(["true"], { limits: { events: 5 } });
      // How long it runs is the machine's business: stopped or not, its facts agree with each other.
      const ended = facts.exit !== null && "code" in facts.exit;
      expect([facts.stoppedBy, facts.notices.length]).toEqual(ended ? [undefined, 0] : ["events", 1]);
      await expectWhole(server, facts);
    }
  });

  it("says beforehand how near it is", async () => {
    const server = await startTestServer();
    const started = await server.ask("POST", "/api/recordings", {
      argv: WAITING,
      limits: { time: 600, events: 10_000 },
    });
    const { id } = started.body as { id: string };
    const use = async () => ((await server.ask("GET", `/api/recordings/${id}`)).body as Facts).limitUse;
    await expect.poll(use, { timeout: 20_000 }).toEqual({ events: expect.any(Number), time: expect.any(Number) });
    expect((await use())?.events).toBeLessThan(0.8);
    await server.ask("POST", `/api/recordings/${id}/stop`, {});
    const ended = await server.library.liveRecording(id)?.ended;
    expect(ended?.stoppedBy).toBeUndefined();
  });

  it.each([
    [{ events: 0 }],
    [{ events: 1.5 }],
    [{ bytes: -1 }],
    [{ time: 0 }],
    [{ time: "1h" }],
    [{ disk: 1 }],
    [{ free: 1 }],
    [[]],
  ])("refuses %j as limits of a start", async (limits) => {
    const server = await startTestServer();
    const { status, body } = await server.ask("POST", "/api/recordings", { argv: ["true"], limits });
    expect([status, body]).toMatchObject([400, { error: { code: "bad_request" } }]);
    expect(server.library.liveCount).toBe(0);
  });
});
