/**
 * How fast batches become a recording (rendered, descriptors followed, counted, appended, committed), without a tracer in the way:
 * the batches are made up as the tracer would hand them over.
 */
import { DescriptorAppender } from "../server/recorder/descriptor_log.ts";
import { EventAppender } from "../server/recorder/event_appender.ts";
import { EventRecorder } from "../server/recorder/event_recorder.ts";
import { RecordingFile, recordingBytes } from "../server/recorder/recording_file.ts";
import { writeTasks } from "../server/recorder/task_table.ts";
import type { Task } from "../server/recorder/task_tree.ts";
import { writeTimelineCells } from "../server/recorder/timeline_cells.ts";
import { args, bytesAt, EventMaker } from "../server/testing/events.ts";
import type { Facts } from "../shared/api/schemas.ts";
import { readBatch } from "../shared/batch/batch_reader.ts";
import { columnViews } from "../shared/batch/columns.ts";
import { HEADER } from "../shared/batch/layout.ts";

/**
 * `paths`: openat, newfstatat, read and close of 2,000 files, a quarter failing; `dd`: reads and writes of one byte; `sockets`:
 * a client that makes a connection for each question, to forty servers.
 */
export type Mix = "paths" | "dd" | "sockets";

const ROWS = 2_048;
/** As the session does: it commits what the appender did not commit by itself. */
const COMMIT_MS = 400;
const AT_FDCWD = -100;
/** The process that makes all calls; its threads have the numbers from here on. */
const PID = 100;
const POINTER = 0x7ffd_5a3e_1000n;

/** A stat of a regular file of some size, struct stat of asm/stat.h. */
function stat(size: number): Uint8Array {
  const bytes = new Uint8Array(144);
  const view = new DataView(bytes.buffer);
  view.setUint32(24, 0o100644, true);
  view.setUint32(48, size, true);
  return bytes;
}

const AF_INET = 2;
const SOCK_STREAM = 1;
const ADDRESS_BYTES = 16;

/** struct sockaddr_in of ip(7) */
function address(host: number, port: number): Uint8Array {
  const bytes = new Uint8Array(ADDRESS_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, AF_INET, true);
  view.setUint16(2, port);
  view.setUint32(4, 0x0a00_0000 + host);
  return bytes;
}

/** One of the four calls of an exchange; the fifth closes it. */
function exchange(maker: EventMaker, n: number, durationNs: number): void {
  const bytes = (phase: "enter" | "exit") => ({ durationNs, captures: [bytesAt(1, phase, new Uint8Array(32))] });
  const server = Math.floor(n / 5) % 40;
  if (n % 5 === 0) maker.call("socket", args(AF_INET, SOCK_STREAM, 0), 3, { durationNs, captures: [] });
  else if (n % 5 === 1) {
    const captures = [bytesAt(1, "enter", address(server, 80))];
    maker.call("connect", args(3, POINTER, ADDRESS_BYTES), server === 0 ? -111 : 0, { durationNs, captures });
  } else if (n % 5 === 2) maker.call("sendto", args(3, POINTER, 100), server === 0 ? -32 : 100, bytes("enter"));
  else if (n % 5 === 3) maker.call("recvfrom", args(3, POINTER, 4_096), server === 0 ? -107 : 500, bytes("exit"));
  else maker.call("close", args(3), 0, { durationNs });
}

function template(mix: Mix, threads: number): Uint8Array<ArrayBuffer> {
  const maker = new EventMaker(PID);
  for (let n = 0; n < ROWS; n++) {
    const durationNs = 600 + ((n * 7_919) % 4_096);
    // The four calls of a file are of one thread.
    const tid = PID + ((n >> 2) % threads);
    if (mix === "dd") {
      maker.call(n % 2 === 0 ? "read" : "write", args(n % 2, POINTER, 1), 1, {
        durationNs,
        tid,
        captures: [bytesAt(1, n % 2 === 0 ? "exit" : "enter", new Uint8Array(1))],
      });
      continue;
    }
    if (mix === "sockets") {
      exchange(maker, n, durationNs);
      continue;
    }
    const file = `/usr/include/x86_64-linux-gnu/bits/types/header_${n}.h`;
    const named = bytesAt(1, "enter", file);
    if (n % 4 === 0)
      maker.call("openat", args(AT_FDCWD, POINTER, 0o2000000, 0), n % 8 === 0 ? -2 : 3, {
        durationNs,
        tid,
        captures: [named],
      });
    else if (n % 4 === 1)
      maker.call("newfstatat", args(AT_FDCWD, POINTER, POINTER, 0), 0, {
        durationNs,
        tid,
        captures: [named, bytesAt(2, "exit", stat(n))],
      });
    else if (n % 4 === 2)
      maker.call("read", args(3, POINTER, 832), 832, {
        durationNs,
        tid,
        captures: [
          bytesAt(
            1,
            "exit",
            Uint8Array.from({ length: 33 }, (_, i) => (i * n) & 0xff),
          ),
        ],
      });
    else maker.call("close", args(3), 0, { durationNs, tid });
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

/** What making a recording took. */
export interface Making {
  events: number;
  seconds: number;
  /** user and system time of the whole process, us an event */
  cpuMicros: number;
  /** for one batch, its commit included */
  longestMs: number;
  bytesAnEvent: number;
  /** ns from the first start to the last end */
  endNs: number;
}

const factsOf = (eventCount: number, errorCount: number, durationNs: number, taskCount: number): Facts => ({
  id: "bench",
  name: "",
  argv: ["bench"],
  cwd: "/",
  trace: "",
  stringLimit: 32,
  state: "done",
  elsewhere: false,
  startedAt: new Date().toISOString(),
  durationNs,
  eventCount,
  callCount: eventCount,
  errorCount,
  taskCount,
  processCount: 1,
  exit: { code: 0 },
  fileBytes: 0,
  notices: [],
  activity: [],
  activityErrors: [],
  engine: [],
});

const tasksOf = (threads: number, endNs: number): Task[] =>
  Array.from({ length: threads }, (_, thread) => ({
    tid: PID + thread,
    pid: PID,
    parentTid: thread === 0 ? null : PID,
    names: [{ name: "bench", atNs: 0 }],
    startNs: 0,
    endNs,
    exitStatus: 0,
    superseded: false,
  }));

/** Records `wanted` events (to the next whole batch) of so many threads as fast as it goes. */
export async function makeRecording(file: string, mix: Mix, wanted: number, threads = 1): Promise<Making> {
  const recording = await RecordingFile.create(file);
  const appender = await EventAppender.open(recording.connection);
  const descriptorLog = await DescriptorAppender.open(recording.connection);
  const recorder = new EventRecorder(appender, 32, descriptorLog);
  recorder.descriptors.begin(PID, "/", new Map([[0, { target: "/dev/zero", closeOnExec: false }]]));
  const bytes = template(mix, threads);
  const spanNs = 4_000n * BigInt(ROWS);
  const batches = Math.ceil(wanted / ROWS);
  let committed = appender.committedAt;
  let longestMs = 0;
  const cpuBefore = process.cpuUsage();
  const began = performance.now();
  for (let n = 0; n < batches; n++) {
    const taken = performance.now();
    recorder.record(readBatch(nth(bytes, n, spanNs)));
    if (appender.committedAt === committed && Date.now() - committed >= COMMIT_MS) appender.flush();
    if (appender.committedAt !== committed) {
      committed = appender.committedAt;
      descriptorLog.flush();
    }
    longestMs = Math.max(longestMs, performance.now() - taken);
  }
  appender.flush();
  descriptorLog.flush();
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const events = recorder.summary.eventCount;
  appender.close();
  descriptorLog.close();
  const endNs = Number(spanNs) * batches;
  await writeTasks(recording.connection, tasksOf(threads, endNs));
  await writeTimelineCells(recording.connection, { events, tasks: threads, durationNs: endNs });
  await recording.setMeta("facts", JSON.stringify(factsOf(events, recorder.summary.errorCount, endNs, threads)));
  await recording.checkpoint();
  recording.close();
  return {
    events,
    seconds,
    cpuMicros: (user + system) / events,
    longestMs,
    bytesAnEvent: recordingBytes(file) / events,
    endNs,
  };
}
