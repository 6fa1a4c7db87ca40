import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { AUDIT_ARCH_I386 } from "../../shared/syscalls/index.ts";
import { args, bytesAt, EventMaker } from "../testing/events.ts";
import { temporaryFolder } from "../testing/test_server.ts";
import { EventAppender } from "./event_appender.ts";
import { EventRecorder } from "./event_recorder.ts";
import { eventDetails } from "./queries/details.ts";
import { eventsPage } from "./queries/events.ts";
import { latency } from "./queries/latency.ts";
import { durationOf } from "./queries/scope.ts";
import { summary } from "./queries/summary.ts";
import { tasks } from "./queries/tasks.ts";
import { timeline } from "./queries/timeline.ts";
import { RecordingFile, ROW_GROUP_ROWS } from "./recording_file.ts";
import { readTasks, tasksFromEvents, writeTasks } from "./task_table.ts";
import { TaskTree } from "./task_tree.ts";
import { cellLength, LEAST_EVENTS, writeTimelineCells } from "./timeline_cells.ts";

async function recorded(fill: (maker: EventMaker) => void) {
  const file = await RecordingFile.create(path.join(temporaryFolder(), "r.duckdb"));
  const appender = await EventAppender.open(file.connection);
  const recorder = new EventRecorder(appender, 32);
  const maker = new EventMaker();
  recorder.descriptors.begin(100, "/", new Map([[0, { target: "/dev/null", closeOnExec: false }]]));
  maker.add({ kind: "start", captures: [bytesAt(0, "enter", "prog")] });
  fill(maker);
  recorder.record(maker.batch());
  appender.flush();
  return { file, recorder, maker, appender };
}

it("is asked and written while appenders commit, none of which ends another", async () => {
  const file = await RecordingFile.create(path.join(temporaryFolder(), "r.duckdb"));
  const appender = await file.appending.createAppender("output");
  const work: Promise<unknown>[] = [];
  for (let n = 0; n < 400; n++) {
    appender.appendBigInt(BigInt(n));
    appender.appendBigInt(BigInt(n));
    appender.appendBigInt(0n);
    appender.appendVarchar("stdout");
    appender.appendBlob(new Uint8Array(1));
    appender.endRow();
    work.push(file.rows("SELECT count(*), max(at_ns) FROM output WHERE n <> ?", [n]));
    if (n % 5 === 0) work.push(file.setMeta("name", String(n)), file.run("DELETE FROM output WHERE n = ?", [n - 50]));
    appender.flushSync();
    if (n % 3 === 0) await new Promise(setImmediate);
  }
  await Promise.all(work);
  appender.closeSync();
  expect(await file.meta("name")).toBe("395");
  expect(await file.rows("SELECT count(*) AS n FROM output")).toEqual([{ n: 400n - 70n }]);
  file.close();
});

describe("the event table", () => {
  it("knows the calls of i386 by name, in filters and in what is said of one", async () => {
    const { file, recorder } = await recorded((maker) => {
      maker.add({ nr: 192, arch: AUDIT_ARCH_I386, args: args(0, 4096, 1, 2, 3, 1), result: 4096n, durationNs: 5 });
      maker.add({ nr: 403, arch: AUDIT_ARCH_I386, args: args(1, 0x1000), result: -14n, failed: true, durationNs: 5 });
    });
    const found = async (filter: string) =>
      (await eventsPage(file, { filter, limit: 10 }, 32)).rows.map(({ name, args }) => `${name}(${args})`);
    const mapped = "mmap2(NULL, 4096, PROT_READ, MAP_PRIVATE, 3, 0x1000)";
    expect(await found("mmap2")).toEqual([mapped]);
    expect(await found("%memory")).toEqual([mapped]);
    expect(await found("%clock error")).toEqual(["clock_gettime64(CLOCK_MONOTONIC, 0x1000)"]);
    const details = await eventDetails(file, recorder.tree, 2, 32);
    expect(details).toMatchObject({
      arch: "i386",
      sentence: "Reads a clock.",
      manualUrl: "https://man7.org/linux/man-pages/man2/clock_gettime.2.html",
      registers: null,
    });
  });

  it("keeps every column as it came, at the edges of its type too", async () => {
    const { file } = await recorded((maker) => {
      maker.call("read", args(-1n, 2n ** 64n - 1n, 2n ** 63n, 0), -9, { ip: 2n ** 64n - 1n, sp: 0n });
      maker.call("mmap", args(0, 4096, 3, 0x22, -1), -(2n ** 47n), { failed: false });
      maker.call("exit_group", args(3), 0, { returned: false });
      maker.add({ nr: -1, arch: 0x4000_0003, args: args(1, 2), result: 7n, durationNs: 5 });
    });
    const rows = await file.rows("SELECT * FROM event ORDER BY event.seq");
    expect(rows[1]).toMatchObject({
      seq: 1n,
      name: "read",
      a0: 2n ** 64n - 1n,
      a1: 2n ** 64n - 1n,
      a2: 2n ** 63n,
      ip: 2n ** 64n - 1n,
      sp: 0n,
      result: -9n,
      errno: "EBADF",
      dur_ns: 1_000n,
      kind: "syscall",
    });
    expect(rows[2]).toMatchObject({ result: -(2n ** 47n), errno: null });
    expect(rows[3]).toMatchObject({ name: "exit_group", result: null, result_text: "?" });
    expect(rows[4]).toMatchObject({ nr: -1, arch: 0x4000_0003, name: "syscall_0xffffffffffffffff" });
    expect(rows[0]).toMatchObject({ kind: "start", dur_ns: null, band: null, result: null });
  });

  it("keeps texts of every length and script, and captures byte by byte", async () => {
    const paths = ["", "a", "twelve_chars", "thirteen_char", "ä", "äöü€𝄞", "x".repeat(300), 'quo"te\\', "tab\there"];
    const { file } = await recorded((maker) => {
      for (const name of paths)
        maker.call("openat", args(-100, 0x1000, 0), 3, { captures: [bytesAt(1, "enter", `/${name}`)] });
    });
    const rows = await file.rows("SELECT path, captures FROM event WHERE kind = 'syscall' ORDER BY event.seq");
    expect(rows.map((row) => row.path)).toEqual(paths.map((name) => `/${name}`));
    const details = await eventDetails(file, await tasksFromEvents(file), 4, 32);
    expect(details.args[1]).toMatchObject({ name: "pathname" });
    expect(details.row.args).toContain('"/thirteen_char"');
  });

  it("keeps more text in a chunk than a column has memory for at once", async () => {
    const names = Array.from({ length: 1_500 }, (_, n) => (n % 3 === 0 ? "ü" : "u").repeat(200 + (n % 700)));
    const { file } = await recorded((maker) => {
      for (const name of names)
        maker.call("openat", args(-100, 0x1000, 0), -2, { captures: [bytesAt(1, "enter", `/${name}`)] });
    });
    const rows = await file.rows("SELECT path FROM event WHERE kind = 'syscall' ORDER BY event.seq");
    expect(rows.map((row) => row.path)).toEqual(names.map((name) => `/${name}`));
  });

  it("commits whole row groups by itself, and the rest when told", async () => {
    const { file, recorder, maker, appender } = await recorded(() => {});
    const count = async () => (await file.rows("SELECT count(*)::INTEGER AS n FROM event"))[0]?.n;
    for (let made = 0; made < ROW_GROUP_ROWS + 3_000; made += 2_500) {
      for (let i = 0; i < 2_500; i++) maker.call("getpid", args(), 100);
      recorder.record(maker.batch());
    }
    expect(await count()).toBe(1 + ROW_GROUP_ROWS);
    appender.flush();
    expect(await count()).toBe(recorder.summary.eventCount);
  });

  it("keeps batches longer than a chunk in order and without a gap", async () => {
    const { file, recorder, maker, appender } = await recorded(() => {});
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 5_000; i++) maker.call(i % 2 === 0 ? "getpid" : "close", args(i), i % 2 === 0 ? 100 : -9);
      recorder.record(maker.batch());
    }
    appender.flush();
    const [row] = await file.rows(
      "SELECT count(*) AS n, count(DISTINCT seq) AS seqs, max(seq) AS last, count(errno) AS errors, count(*) FILTER (WHERE a0::BIGINT % 2 <> (name = 'close')::INT) AS mixed FROM event WHERE kind = 'syscall'",
    );
    expect(row).toEqual({ n: 15_000n, seqs: 15_000n, last: 15_000n, errors: 7_500n, mixed: 0n });
  });

  it("describes descriptors by what they were open on", async () => {
    const { file } = await recorded((maker) => {
      maker.call("openat", args(-100, 0x1000, 0), 3, { captures: [bytesAt(1, "enter", "/etc/passwd")] });
      maker.call("read", args(3, 0x2000, 10), 0);
      maker.call("close", args(3), 0);
      maker.call("read", args(3, 0x2000, 10), -9);
    });
    const { rows } = await eventsPage(file, { filter: "path:/etc/passwd" }, 32);
    expect(rows.map(({ name }) => name)).toEqual(["openat", "read", "close"]);
    expect((await eventsPage(file, { filter: "fd:3" }, 32)).total).toBe(3);
  });
});

describe("the questions", () => {
  const mixed = () =>
    recorded((maker) => {
      for (let i = 0; i < 400; i++) {
        maker.call("getpid", args(), 100, { durationNs: 100 + i });
        maker.call("openat", args(-100, 0x1000), i % 4 === 0 ? -2 : 3, { durationNs: 10_000 + i });
      }
      maker.add({ kind: "signal", nr: 17 });
      maker.call("nanosleep", args(0x1000), 0, { durationNs: 5_000_000 });
    });

  it("count the same in every view", async () => {
    const { file, recorder } = await mixed();
    const all = await summary(file, {});
    expect(all).toMatchObject({ calls: 801, errors: 100 });
    expect(all).toEqual(recorder.summary.summary());
    expect(all.rows[0]).toMatchObject({ key: "nanosleep", calls: 1, maxNs: 5_000_000 });
    const lanes = await timeline(file, recorder.tree, { buckets: 7 });
    expect(lanes.items.count.reduce((sum, n) => sum + n, 0)).toBe(801);
    expect(lanes.items.errors.reduce((sum, n) => sum + n, 0)).toBe(100);
    expect(lanes.overview.calls.reduce((sum, n) => sum + n, 0)).toBe(801);
    expect(lanes.marks.map(({ label }) => label)).toEqual(["start", "SIGCHLD"]);
    expect(lanes.items.waits.at(-1)).toBe(1);
    const spread = await latency(file, { points: 5, columns: 9 });
    expect(spread.overTime.reduce((sum, { calls }) => sum + calls, 0)).toBe(801);
    expect(spread.heatmap.calls.reduce((sum, n) => sum + n, 0)).toBe(801);
    expect(Math.max(...spread.heatmap.column)).toBeLessThan(9);
    expect(spread.maxNs).toBe(5_000_000);
    expect((await tasks(file, recorder.tree)).tasks).toMatchObject([{ calls: 801, errors: 100 }]);
  });

  it("keep the longest and a failed call of every bucket", async () => {
    const { file, recorder } = await mixed();
    const { items } = await timeline(file, recorder.tree, { buckets: 3 });
    const first = (await eventsPage(file, { sort: "-duration", limit: 1_000 }, 32)).rows.filter(({ seq }) =>
      items.seq.includes(seq),
    );
    expect(first).toHaveLength(items.seq.length);
    for (const [index, seq] of items.errorSeq.entries())
      if ((items.errors[index] ?? 0) > 0)
        expect(
          (await eventsPage(file, { filter: "error", limit: 1_000 }, 32)).rows.some((row) => row.seq === seq),
        ).toBe(true);
  });

  it("draw the timeline of a large recording from cells as from its events", async () => {
    const { file, recorder } = await recorded((maker) => {
      for (let n = 0; n < 3_000; n++) {
        // Some calls reach over many cells, buckets and the ends of windows.
        const durationNs = n % 97 === 0 ? 2_000_000 : 100 + ((n * 7_919) % 5_000);
        maker.call(n % 3 === 0 ? "openat" : "read", args(3), n % 11 === 0 ? -2 : 0, { durationNs, tid: 100 + (n % 2) });
      }
    });
    const durationNs = await durationOf(file);
    await writeTimelineCells(file.connection, { events: LEAST_EVENTS, tasks: 2, durationNs });
    const cellNs = (await cellLength(file)) ?? 0;
    expect(cellNs).toBeGreaterThan(0);
    const questions = [0, 9, 4_321, 30_000].map((first) => ({
      buckets: 100,
      from: first * cellNs,
      to: (first + 64 * 100) * cellNs,
    }));
    const fromCells = await Promise.all(questions.map((query) => timeline(file, recorder.tree, query)));
    await file.connection.run("DROP TABLE timeline_cell");
    const fromEvents = await Promise.all(questions.map((query) => timeline(file, recorder.tree, query)));
    for (const [index, { items, names, ...rest }] of fromCells.entries()) {
      expect(items.seq.length).toBeGreaterThan(1);
      const { items: expected, names: expectedNames, ...expectedRest } = fromEvents[index] ?? { items: {}, names: [] };
      expect(items).toEqual(expected);
      expect(names).toEqual(expectedNames);
      expect(rest).toEqual(expectedRest);
    }
  });

  it("take the window by overlap and the filter by its meaning", async () => {
    const { file } = await mixed();
    const end = await durationOf(file);
    const lastCall = { from: end - 1_000_000, to: end };
    expect((await summary(file, lastCall)).rows.map(({ key }) => key)).toEqual(["nanosleep"]);
    expect((await summary(file, { filter: "error" })).calls).toBe(100);
    expect((await summary(file, { filter: "dur:>=10300ns openat" })).calls).toBe(100);
    expect((await summary(file, { filter: "-openat", by: "class" })).calls).toBe(401);
    expect((await eventsPage(file, { filter: "kind:signal" }, 32)).total).toBe(1);
    expect((await summary(file, { by: "errno" })).rows).toMatchObject([{ key: "ENOENT", calls: 100 }]);
  });

  it("find neighbours, rank and place of an event", async () => {
    const { file, recorder } = await mixed();
    const page = await eventsPage(file, { limit: 10 }, 32);
    const details = await eventDetails(file, recorder.tree, page.rows[3]?.seq ?? -1, 32);
    expect(details).toMatchObject({
      index: 3,
      previousSameCall: 1,
      nextSameCall: 5,
      previousSameTask: 2,
      nextSameTask: 4,
    });
    expect(details.percentile).toBeCloseTo(2 / 400, 5);
  });

  it("answer about a recording without events", async () => {
    const file = await RecordingFile.create(path.join(temporaryFolder(), "empty.duckdb"));
    expect(await summary(file, {})).toEqual({ rows: [], calls: 0, errors: 0, totalNs: 0 });
    expect(await eventsPage(file, {}, 32)).toEqual({ total: 0, rows: [] });
    expect((await timeline(file, new TaskTree(), {})).items.seq).toEqual([]);
    expect((await latency(file, {})).histogram).toEqual([]);
    file.close();
  });
});

describe("tasks", () => {
  it("are the same from the table and from the events", async () => {
    const { file, recorder } = await recorded((maker) => {
      maker.add({ kind: "fork", nr: 1, args: args(101, 101) });
      maker.add({ kind: "exec", pid: 101, tid: 101, args: args(101), captures: [bytesAt(0, "enter", "child")] });
      maker.add({ kind: "exit", pid: 101, tid: 101, args: args(9) });
    });
    await writeTasks(file.connection, recorder.tree.tasks);
    expect((await readTasks(file)).tasks).toEqual(recorder.tree.tasks);
    expect((await tasksFromEvents(file)).tasks).toEqual(recorder.tree.tasks);
  });
});

describe("L8 files that are no recordings", () => {
  it.each([
    ["nothing", Buffer.alloc(0)],
    ["text", Buffer.from("hello ".repeat(5_000))],
    ["zeros", Buffer.alloc(300_000)],
    ["a cut-off recording", undefined],
  ])("%s", async (what, content) => {
    const file = path.join(temporaryFolder(), "x.duckdb");
    let bytes = content;
    if (bytes === undefined) {
      const { file: whole } = await recorded((maker) => maker.call("getpid", args(), 1));
      await whole.checkpoint();
      whole.close();
      const { readFileSync } = await import("node:fs");
      bytes = readFileSync(whole.path).subarray(0, 9_000);
    }
    writeFileSync(file, bytes);
    await expect(RecordingFile.open(file, { readOnly: true }), what).rejects.toMatchObject({
      code: "damaged_recording",
    });
  });

  it("refuses a recording of a later version with a sentence", async () => {
    const { file } = await recorded(() => {});
    await file.setMeta("schema_version", "99");
    await file.checkpoint();
    file.close();
    await expect(RecordingFile.open(file.path, { readOnly: true })).rejects.toThrow(/newer Trapline/);
  });
});

it("a question that finds no room in a recording's memory says what to do, and the next one is answered", async () => {
  const { file } = await recorded((maker) => maker.call("getpid", args(), 1));
  const question = "SELECT len(list(range || 'a text that does not fit into its place')) AS n FROM range(20000000)";
  await expect(file.rows(question)).rejects.toMatchObject({ code: "query_too_large" });
  expect(await file.rows("SELECT name FROM event WHERE kind = 'syscall'")).toEqual([{ name: "getpid" }]);
  file.close();
});
