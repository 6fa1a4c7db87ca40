import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { EventsPage, Facts, FactsList, Summary } from "../shared/api/schemas.ts";
import { errnoOf } from "./problem.ts";
import { inMount, NO_MOUNTS } from "./testing/test_mount.ts";
import { type Served, serveOn, trapline } from "./testing/test_process.ts";
import { temporaryFolder } from "./testing/test_server.ts";

const listOf = async (served: Served) => ((await served.ask("GET", "/api/recordings")).body as FactsList).recordings;

/** Reads without end: with its buffers captured, a megabyte is recorded within some hundred calls. */
const ENDLESS = ["dd", "if=/dev/urandom", "of=/dev/null", "bs=4096", "status=none"];

/** Without a reserve the disk gets full. */
const KEEP_NOTHING = ["--keep-free", "none"];

async function start(served: Served, argv: readonly string[], more = {}): Promise<string> {
  const { status, body } = await served.ask("POST", "/api/recordings", { argv, ...more });
  expect([status, body]).toMatchObject([201, { id: expect.any(String) }]);
  return (body as { id: string }).id;
}

async function ended(served: Served, id: string): Promise<Facts> {
  const facts = async () => (await served.ask("GET", `/api/recordings/${id}`)).body as Facts;
  await expect.poll(async () => (await facts()).state, { timeout: 20_000 }).not.toBe("recording");
  return facts();
}

/** Writes until there is no room. */
function fill(file: string): void {
  const fd = openSync(file, "w");
  try {
    for (let bytes = 1 << 20; bytes > 0; bytes >>= 1)
      for (;;)
        try {
          if (writeSync(fd, Buffer.alloc(bytes)) < bytes) break;
        } catch (error) {
          expect(errnoOf(error)).toBe("ENOSPC");
          break;
        }
  } finally {
    closeSync(fd);
  }
}

/** What the file holds, counted by the queries that the page makes. */
async function counted(served: Served, id: string) {
  const events = (await served.ask("GET", `/api/recordings/${id}/events?limit=1`)).body as EventsPage;
  const summary = (await served.ask("GET", `/api/recordings/${id}/summary`)).body as Summary;
  return { eventCount: events.total, callCount: summary.calls, errorCount: summary.errors };
}

// Without mounts, the reason is the name of the skipped group: a skip has to say why.
describe.skipIf(NO_MOUNTS !== undefined)(`a data directory that is full${NO_MOUNTS ? `: ${NO_MOUNTS}` : ""}`, () => {
  it("ends the recording with a notice, keeps what is in it readable, and serves everything else", async () => {
    const data = temporaryFolder();
    const served = await serveOn(data, KEEP_NOTHING, { within: inMount(data, { megabytes: 48 }) });
    const before = await ended(served, await start(served, ["cat", "/dev/null"]));
    expect(before.state).toBe("done");

    const id = await start(served, ENDLESS, { stringLimit: 4096 });
    const facts = await ended(served, id);
    expect(facts.state).toBe("interrupted");
    expect(facts.notices.join()).toContain("could not be written: the disk is full");
    expect(facts.eventCount).toBeGreaterThan(100);
    expect(await counted(served, id)).toEqual({
      eventCount: facts.eventCount,
      callCount: facts.callCount,
      errorCount: facts.errorCount,
    });
    expect(await listOf(served)).toHaveLength(2);
    expect(await counted(served, before.id)).toMatchObject({ eventCount: before.eventCount });

    // Closing the file gave some room back: now there is none.
    const filler = `/proc/${served.child.pid}/root${data}/filler`;
    fill(filler);
    const refused = await served.ask("POST", "/api/recordings", { argv: ["true"] });
    expect(refused).toMatchObject({ status: 507, body: { error: { code: "data_unwritable" } } });
    expect((refused.body as { error: { message: string } }).error.message).toContain("the disk is full");
    expect((await served.ask("PATCH", `/api/recordings/${id}`, { name: "x" })).status).toBe(507);
    expect(await listOf(served)).toHaveLength(2);
    expect(await counted(served, id)).toMatchObject({ eventCount: facts.eventCount });

    // With room again nothing of the failure stays.
    rmSync(filler);
    expect((await served.ask("DELETE", `/api/recordings/${id}`)).status).toBe(204);
    expect((await served.ask("PATCH", `/api/recordings/${before.id}`, { name: "x" })).status).toBe(200);
    expect((await ended(served, await start(served, ["true"]))).state).toBe("done");
  }, 60_000);

  it("ends `trapline run` in the same way, with the sentence on stderr", async () => {
    const data = temporaryFolder();
    const within = inMount(data, { megabytes: 8 });
    const { status, stderr } = await trapline(
      ["run", "--data", data, ...KEEP_NOTHING, "-s", "4096", "--", ...ENDLESS],
      { within },
    ).finished;
    // SIGTERM, and SIGKILL where that took more than a second.
    expect([128 + 15, 128 + 9]).toContain(status);
    expect(stderr).toMatch(/trapline: .*could not be written: the disk is full\./);
  }, 60_000);
});

describe.skipIf(NO_MOUNTS !== undefined)(`a disk with a reserve${NO_MOUNTS ? `: ${NO_MOUNTS}` : ""}`, () => {
  it("stops the recording before the disk is full, whole and closed, and starts no other", async () => {
    const data = temporaryFolder();
    // What waits in memory when the reserve is met is written still: 32 MiB of batches, and the texts made of them.
    const served = await serveOn(data, ["--keep-free", "240M"], { within: inMount(data, { megabytes: 256 }) });
    const id = await start(served, ENDLESS, { stringLimit: 256 });
    const facts = await ended(served, id);
    expect(facts, facts.notices.join()).toMatchObject({
      state: "done",
      stoppedBy: "free",
      exit: { signal: expect.stringMatching(/TERM|KILL/) },
    });
    expect(facts.notices.join()).toMatch(/240 MiB left free on the disk: the program was ended.*--keep-free/);
    expect(await counted(served, id)).toEqual({
      eventCount: facts.eventCount,
      callCount: facts.callCount,
      errorCount: facts.errorCount,
    });
    // Whatever closing the file gave back: below the reserve nothing begins.
    const filler = `/proc/${served.child.pid}/root${data}/filler`;
    fill(filler);
    const refused = await served.ask("POST", "/api/recordings", { argv: ["true"] });
    expect(refused).toMatchObject({ status: 507, body: { error: { code: "disk_limit" } } });
    expect(await listOf(served)).toMatchObject([{ id }]);
    rmSync(filler);
    expect((await served.ask("DELETE", `/api/recordings/${id}`)).status).toBe(204);
    expect((await ended(served, await start(served, ["true"]))).state).toBe("done");
  }, 60_000);
});

describe.skipIf(NO_MOUNTS !== undefined)(`a read-only data directory${NO_MOUNTS ? `: ${NO_MOUNTS}` : ""}`, () => {
  it("refuses a start at once and goes on serving what it holds", async () => {
    const seed = temporaryFolder();
    await trapline(["run", "--data", seed, "--name", "kept", "--", "cat", "/dev/null"]).finished;
    const data = temporaryFolder();
    const within = inMount(data, { megabytes: 16, readOnly: true, seed });
    const served = await serveOn(data, [], { within });
    const [kept] = await listOf(served);
    expect(kept).toMatchObject({ name: "kept", state: "done" });
    expect(await counted(served, kept?.id ?? "")).toMatchObject({ eventCount: kept?.eventCount });

    const began = Date.now();
    const refused = await served.ask("POST", "/api/recordings", { argv: ["true"] });
    expect(refused).toMatchObject({ status: 507, body: { error: { code: "data_unwritable" } } });
    expect((refused.body as { error: { message: string } }).error.message).toContain("read-only");
    expect(Date.now() - began).toBeLessThan(5_000);
    for (const [method, path, body] of [
      ["PATCH", `/api/recordings/${kept?.id}`, { name: "other" }],
      ["DELETE", `/api/recordings/${kept?.id}`, undefined],
      ["POST", `/api/recordings/${kept?.id}/shares`, {}],
    ] as const)
      expect([path, await served.ask(method, path, body)]).toMatchObject([
        path,
        { status: 507, body: { error: { code: "data_unwritable" } } },
      ]);
    expect(await listOf(served)).toMatchObject([{ name: "kept" }]);
    expect(await counted(served, kept?.id ?? "")).toMatchObject({ eventCount: kept?.eventCount });
  });

  it("is a sentence for `run`, and no obstacle for `list` and `export`", async () => {
    const seed = temporaryFolder();
    await trapline(["run", "--data", seed, "--name", "kept", "--", "true"]).finished;
    const data = temporaryFolder();
    const within = inMount(data, { megabytes: 16, readOnly: true, seed });
    const run = await trapline(["run", "--data", data, "--", "true"], { within }).finished;
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(/^trapline: Recordings cannot be written to .*: the file system is read-only\. .*\n$/);
    const list = await trapline(["list", "--json", "--data", data], { within }).finished;
    const { id } = JSON.parse(list.stdout);
    const text = await trapline(["export", id, "--data", data], { within }).finished;
    expect(text).toMatchObject({ status: 0, stdout: expect.stringContaining("execve(") });
  });
});
