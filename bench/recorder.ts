/**
 * `npx tsx bench/recorder.ts [--events N] [--mix paths|dd] [--keep FILE]`: how fast batches become a recording (rendered, counted,
 * appended, committed every 400 ms), what memory and room that takes, and how fast the page's questions are answered afterwards.
 * Batches are made up as the tracer would hand them over; what tracing itself costs is `bench/main.ts`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { DescriptorAppender } from "../server/recorder/descriptor_log.ts";
import { EventAppender } from "../server/recorder/event_appender.ts";
import { EventRecorder } from "../server/recorder/event_recorder.ts";
import { answerRead, type ReadRequest } from "../server/recorder/read_requests.ts";
import { RecordingFile, recordingBytes } from "../server/recorder/recording_file.ts";
import { readTasks, tasksFromEvents, writeTasks } from "../server/recorder/task_table.ts";
import { args, bytesAt, EventMaker } from "../server/testing/events.ts";
import type { Facts } from "../shared/api/schemas.ts";
import { readBatch } from "../shared/batch/batch_reader.ts";
import { columnViews } from "../shared/batch/columns.ts";
import { HEADER } from "../shared/batch/layout.ts";

const { values: options } = parseArgs({
  options: {
    events: { type: "string", default: "1000000" },
    mix: { type: "string", default: "paths" },
    keep: { type: "string" },
  },
});
const wanted = Number(options.events);
const ROWS = 2_048;
const COMMIT_MS = 400;
const AT_FDCWD = -100;
const POINTER = 0x7ffd_5a3e_1000n;

/** A stat of a regular file of some size, struct stat of asm/stat.h. */
function stat(size: number): Uint8Array {
  const bytes = new Uint8Array(144);
  const view = new DataView(bytes.buffer);
  view.setUint32(24, 0o100644, true);
  view.setUint32(48, size, true);
  return bytes;
}

function template(): Uint8Array<ArrayBuffer> {
  const maker = new EventMaker();
  for (let n = 0; n < ROWS; n++) {
    const durationNs = 600 + ((n * 7_919) % 4_096);
    if (options.mix === "dd") {
      maker.call(n % 2 === 0 ? "read" : "write", args(n % 2, POINTER, 1), 1, {
        durationNs,
        captures: [bytesAt(1, n % 2 === 0 ? "exit" : "enter", new Uint8Array(1))],
      });
      continue;
    }
    const file = `/usr/include/x86_64-linux-gnu/bits/types/header_${n}.h`;
    const named = bytesAt(1, "enter", file);
    if (n % 4 === 0)
      maker.call("openat", args(AT_FDCWD, POINTER, 0o2000000, 0), n % 8 === 0 ? -2 : 3, {
        durationNs,
        captures: [named],
      });
    else if (n % 4 === 1)
      maker.call("newfstatat", args(AT_FDCWD, POINTER, POINTER, 0), 0, {
        durationNs,
        captures: [named, bytesAt(2, "exit", stat(n))],
      });
    else if (n % 4 === 2)
      maker.call("read", args(3, POINTER, 832), 832, {
        durationNs,
        captures: [
          bytesAt(
            1,
            "exit",
            Uint8Array.from({ length: 33 }, (_, i) => (i * n) & 0xff),
          ),
        ],
      });
    else maker.call("close", args(3), 0, { durationNs });
  }
  return maker.batch().bytes;
}

/** The batch as the n-th of a trace: later, and with the next sequence numbers. */
function nth(bytes: Uint8Array<ArrayBuffer>, n: number, spanNs: bigint): ArrayBuffer {
  const copy = bytes.slice();
  new DataView(copy.buffer).setBigUint64(HEADER.firstSeq, BigInt(n * ROWS), true);
  const { start } = columnViews(copy.buffer, 0, ROWS);
  for (const [row, at] of start.entries()) start[row] = at + BigInt(n) * spanNs;
  return copy.buffer;
}

const percentile = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

const say = (text: string) => process.stdout.write(`${text}\n`);
const peakMegabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);

const folder = mkdtempSync(path.join(tmpdir(), "trapline-recorder-"));
const file = options.keep ?? path.join(folder, "bench.duckdb");
try {
  const recording = await RecordingFile.create(file);
  const appender = await EventAppender.open(recording.connection);
  const descriptorLog = await DescriptorAppender.open(recording.connection);
  const recorder = new EventRecorder(appender, 32, descriptorLog);
  recorder.descriptors.begin(100, "/", new Map([[0, { target: "/dev/zero", closeOnExec: false }]]));
  const bytes = template();
  const spanNs = 4_000n * BigInt(ROWS);
  const before = peakMegabytes();
  const began = performance.now();
  const cpuBefore = process.cpuUsage();
  let committed = appender.committedAt;
  let longestBatch = 0;
  for (let n = 0; n * ROWS < wanted; n++) {
    const taken = performance.now();
    recorder.record(readBatch(nth(bytes, n, spanNs)));
    if (appender.committedAt === committed && Date.now() - committed >= COMMIT_MS) appender.flush();
    if (appender.committedAt !== committed) {
      committed = appender.committedAt;
      descriptorLog.flush();
    }
    longestBatch = Math.max(longestBatch, performance.now() - taken);
  }
  appender.flush();
  descriptorLog.flush();
  const seconds = (performance.now() - began) / 1_000;
  const { eventCount } = recorder.summary;
  const { user, system } = process.cpuUsage(cpuBefore);
  say(`${options.mix}: ${Math.round(eventCount / seconds)} events/s; ${eventCount} events in ${seconds.toFixed(1)} s`);
  say(`CPU time: ${((user + system) / eventCount).toFixed(2)} us an event`);
  say(`longest time for one batch, its commit included: ${longestBatch.toFixed(0)} ms`);
  say(`peak memory while recording: ${peakMegabytes()} MB (${before} MB before)`);
  appender.close();
  descriptorLog.close();
  await writeTasks(recording.connection, (await tasksFromEvents(recording)).tasks);
  await recording.checkpoint();
  recording.close();
  say(`${(recordingBytes(file) / eventCount).toFixed(1)} bytes an event`);

  const db = await RecordingFile.open(file, { readOnly: true });
  const tree = await readTasks(db);
  const endNs = Number(spanNs) * Math.ceil(wanted / ROWS);
  const facts = { stringLimit: 32, durationNs: endNs } as Facts;
  const tenth = { from: endNs * 0.4, to: endNs * 0.5 };
  const questions: Record<string, ReadRequest> = {
    "timeline, whole": { view: "timeline", query: { buckets: 1_200 } },
    "timeline, a tenth": { view: "timeline", query: { buckets: 1_200, ...tenth } },
    "summary, whole": { view: "summary", query: {} },
    "summary, a tenth": { view: "summary", query: tenth },
    "latency, whole": { view: "latency", query: {} },
    "page in the middle": { view: "events", query: { offset: Math.floor(eventCount / 2), limit: 200 } },
    "page by duration": { view: "events", query: { sort: "-duration", offset: 1_000, limit: 200 } },
    "text search": { view: "events", query: { filter: '"header_77."', limit: 200 } },
  };
  for (const [name, question] of Object.entries(questions)) {
    const times: number[] = [];
    for (let round = 0; round < 7; round++) {
      const asked = performance.now();
      await answerRead({ db, tree, facts }, question);
      times.push(performance.now() - asked);
    }
    say(
      `${name}: first ${times[0]?.toFixed(0)} ms, median ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms`,
    );
  }
  db.close();
  say(`peak memory in all: ${peakMegabytes()} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
