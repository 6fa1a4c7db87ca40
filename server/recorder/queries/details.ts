import { DuckDBBlobValue } from "@duckdb/node-api";
import type { EventDetails } from "../../../shared/api/schemas.ts";
import { decodeCaptures } from "../../../shared/batch/captures.ts";
import {
  FLAG_NO_ENTRY,
  FLAG_NO_RESULT,
  FLAG_SUPERSEDED,
  KIND_NAMES,
  type KindName,
} from "../../../shared/batch/layout.ts";
import type { Capture, TraceEvent } from "../../../shared/event.ts";
import { errnoMeaningFor } from "../../../shared/render/errno_of_call.ts";
import { abiOf } from "../../../shared/syscalls/abi/abi.ts";
import { CALL_BY_NAME, lookup, SYSCALLS } from "../../../shared/syscalls/index.ts";
import { ARCH_LOGGED } from "../../../shared/syscalls/logged_call.ts";
import type { SyscallRow } from "../../../shared/syscalls/row.ts";
import { Problem } from "../../problem.ts";
import { bigintIn, type Database, nullableNumberIn, numberIn, type SqlRow, textIn } from "../recording_file.ts";
import { nameAt, type TaskTree } from "../task_tree.ts";
import { EventDescriptors } from "./descriptors.ts";
import { eventRowOf } from "./event_row.ts";

const ARCHITECTURES: ReadonlyMap<number, string> = new Map([
  [0xc000_003e, "x86_64"],
  [0x4000_0003, "i386"],
  [ARCH_LOGGED, "from a log"],
]);

/** Columns that `traceEventOf` needs. */
export const EVENT_COLUMNS =
  "seq, kind::VARCHAR AS kind, start_ns, dur_ns, pid, tid, arch, nr, a0, a1, a2, a3, a4, a5, result, errno, ip, sp, flags, captures";

const kindOf = (name: string): KindName => KIND_NAMES.find((kind) => kind === name) ?? "gap";

/** The captures of a row, as the recording has them; none where there are none. */
function capturesIn(captures: SqlRow[string] | undefined): Capture[] {
  if (!(captures instanceof DuckDBBlobValue)) return [];
  try {
    return decodeCaptures(captures.bytes);
  } catch {
    // A damaged record: the event is shown with its numbers.
    return [];
  }
}

/** A recorded row as the renderer and the exporters want it. */
export function traceEventOf(row: SqlRow): TraceEvent {
  const flags = numberIn(row, "flags");
  const kind = kindOf(textIn(row, "kind"));
  return {
    seq: numberIn(row, "seq"),
    kind,
    startNs: numberIn(row, "start_ns"),
    // What does not last has no duration in the recording and 0 in a batch.
    durationNs: nullableNumberIn(row, "dur_ns") ?? 0,
    pid: numberIn(row, "pid"),
    tid: numberIn(row, "tid"),
    arch: numberIn(row, "arch"),
    nr: numberIn(row, "nr"),
    args: [
      bigintIn(row, "a0"),
      bigintIn(row, "a1"),
      bigintIn(row, "a2"),
      bigintIn(row, "a3"),
      bigintIn(row, "a4"),
      bigintIn(row, "a5"),
    ],
    result: bigintIn(row, "result"),
    failed: row.errno !== null,
    returned: (flags & FLAG_NO_RESULT) === 0,
    superseded: (flags & FLAG_SUPERSEDED) !== 0,
    ip: bigintIn(row, "ip"),
    sp: bigintIn(row, "sp"),
    captures: capturesIn(row.captures),
    ...((flags & FLAG_NO_ENTRY) === 0 ? {} : { entered: false }),
  };
}

const hex = (value: bigint): string => `0x${BigInt.asUintN(64, value).toString(16)}`;

/**
 * Everything about one event, rendered anew from its registers and captures.
 * @throws Problem not_found
 */
export async function eventDetails(
  db: Database,
  tree: TaskTree,
  seq: number,
  stringLimit: number,
): Promise<EventDetails> {
  const [found] = await db.rows(
    `SELECT ${EVENT_COLUMNS}, name, class::VARCHAR AS class, args, result_text FROM event WHERE seq = ?`,
    [BigInt(seq)],
  );
  if (found === undefined) throw new Problem("not_found", `The recording has no event ${seq}.`);
  const event = traceEventOf(found);
  const row = eventRowOf(found);
  const isCall = event.kind === "syscall";
  const [surroundings, position] = await Promise.all([neighbours(db, found), positionOf(db, found, isCall)]);
  const descriptors = new EventDescriptors(db, stringLimit);
  await descriptors.learn([event]);
  const options = { stringLimit, verbose: true, describeFd: descriptors.describe("details") };
  const rendered = isCall ? lookup(event.arch, event.nr).render(event, options) : undefined;
  const known = CALL_BY_NAME.get(row.name);
  const task = tree.find(event.tid, event.startNs);
  return {
    row,
    ...position,
    arch: ARCHITECTURES.get(event.arch) ?? `0x${event.arch.toString(16)}`,
    nr: isCall ? event.nr : -1,
    // A call known from a log has none, and one of i386 has others.
    registers:
      isCall && abiOf(event.arch, event.nr) !== "i386" && event.arch !== ARCH_LOGGED
        ? {
            rax: hex(BigInt(event.nr)),
            rdi: hex(event.args[0]),
            rsi: hex(event.args[1]),
            rdx: hex(event.args[2]),
            r10: hex(event.args[3]),
            r8: hex(event.args[4]),
            r9: hex(event.args[5]),
            rip: hex(event.ip),
            rsp: hex(event.sp),
            raxOut: event.returned ? hex(event.result) : null,
          }
        : null,
    args: rendered?.args.map(({ name, value }) => ({ name, value })) ?? [],
    resultValue: rendered?.result.value ?? null,
    descriptors: descriptors.mentioned(event),
    sentence: known?.sentence ?? "",
    errnoMeaning: row.errno === null ? "" : errnoMeaningFor(row.name, row.errno),
    manualUrl: known === undefined ? null : manualUrl(known),
    comm: task === undefined ? "" : nameAt(task, event.startNs),
    ancestors: tree.ancestors(event.tid, event.startNs),
    ...surroundings,
  };
}

/** Calls of other ABIs are described with those of x86-64 that they are like. */
function manualUrl(row: SyscallRow): string {
  const name = row.native === undefined ? row.name : (SYSCALLS.get(row.native)?.name ?? row.name);
  return `https://man7.org/linux/man-pages/man2/${name}.2.html`;
}

/** The rank in the list by time, and the share of the same call's durations that are at most this one. */
async function positionOf(db: Database, row: SqlRow, isCall: boolean) {
  const start = bigintIn(row, "start_ns");
  const [[before], [ranked]] = await Promise.all([
    db.rows("SELECT count(*) AS n FROM event WHERE start_ns < ?", [start]),
    isCall
      ? db.rows(
          "SELECT count(*) FILTER (WHERE dur_ns <= ?) AS below, count(*) AS calls FROM event WHERE kind = 'syscall' AND name = ?",
          [bigintIn(row, "dur_ns"), textIn(row, "name")],
        )
      : [undefined],
  ]);
  return {
    index: numberIn(before, "n"),
    percentile: ranked === undefined ? null : numberIn(ranked, "below") / Math.max(1, numberIn(ranked, "calls")),
  };
}

async function neighbours(db: Database, row: SqlRow) {
  const start = bigintIn(row, "start_ns");
  const [found] = await db.rows(
    `SELECT
       arg_max(seq, start_ns) FILTER (WHERE start_ns < $start AND kind::VARCHAR = $kind AND name = $name) AS previous_call,
       arg_min(seq, start_ns) FILTER (WHERE start_ns > $start AND kind::VARCHAR = $kind AND name = $name) AS next_call,
       arg_max(seq, start_ns) FILTER (WHERE start_ns < $start AND tid = $tid) AS previous_task,
       arg_min(seq, start_ns) FILTER (WHERE start_ns > $start AND tid = $tid) AS next_task
     FROM event WHERE (kind::VARCHAR = $kind AND name = $name) OR tid = $tid`,
    { start, kind: textIn(row, "kind"), name: textIn(row, "name"), tid: numberIn(row, "tid") },
  );
  const seq = (column: string) => (found === undefined ? null : nullableNumberIn(found, column));
  return {
    previousSameCall: seq("previous_call"),
    nextSameCall: seq("next_call"),
    previousSameTask: seq("previous_task"),
    nextSameTask: seq("next_task"),
  };
}
