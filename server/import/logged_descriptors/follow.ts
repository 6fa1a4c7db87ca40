import type { TraceEvent } from "../../../shared/event.ts";
import { SYSCALL_BY_NAME } from "../../../shared/syscalls/index.ts";
import { CALLS_ON_DESCRIPTORS } from "../../recorder/descriptor_calls.ts";
import { DescriptorAppender } from "../../recorder/descriptor_log.ts";
import { DescriptorTable } from "../../recorder/descriptor_table.ts";
import { traceEventOf } from "../../recorder/queries/details.ts";
import {
  nullableNumberIn,
  nullableTextIn,
  numberIn,
  type RecordingFile,
  type SqlRow,
  textIn,
} from "../../recorder/recording_file.ts";
import { addressText } from "../../recorder/socket_text.ts";
import { callEvent, messagesOf } from "./logged_call_event.ts";

const PAGE_EVENTS = 32_768;

/** Calls whose arguments hold messages, not bytes in registers: their text is taken apart here. */
const MESSAGES: ReadonlySet<string> = new Set(["sendmsg", "recvmsg", "sendmmsg", "recvmmsg"]);
const CLONES: ReadonlySet<string> = new Set(["clone", "clone3"]);

const NAMES = [...CALLS_ON_DESCRIPTORS.keys()].flatMap((nr) =>
  [...SYSCALL_BY_NAME.values()].filter((row) => row.nr === nr).map(({ name }) => `'${name}'`),
);

/** A process that was made: its first lines may stand before the line in which the call that made it returns. */
interface Birth {
  seq: number;
  parent: number;
  done: boolean;
}

/**
 * Follows the descriptors of an imported log as the recorder does those of a trace: fills `descriptor`, `open_file` and `message`, and
 * gives the calls on a descriptor the path that it was open on. What the log does not tell, neither by -y nor by the call
 * that opened it, stays unknown. The events must be in their order.
 * @returns whether the log itself said what descriptors are open on (-y, -yy)
 */
export async function followLoggedDescriptors(file: RecordingFile): Promise<boolean> {
  const log = await DescriptorAppender.open(file.connection);
  const follower = new LoggedDescriptors(new DescriptorTable(log), await birthsIn(file));
  await file.connection.run("CREATE TEMP TABLE opened (seq BIGINT, path VARCHAR)");
  try {
    const [last] = await file.rows("SELECT max(seq) AS seq FROM event");
    for (let from = 0; from <= numberIn(last, "seq"); from += PAGE_EVENTS) {
      const page = `seq >= ${from} AND seq < ${from + PAGE_EVENTS}`;
      // Most calls change nothing: of those only the number is wanted.
      const rows = await file.rows(
        `SELECT seq, kind::VARCHAR AS kind, pid, tid, a0, a1, a2, nr, result, errno, flags, name, result_text, path, fd,
           CASE WHEN kind = 'syscall' AND (name IN (${NAMES.join(", ")}) OR contains(args, '<')) THEN args END AS args
         FROM event
         WHERE ${page} AND (kind IN ('start', 'fork', 'exec', 'exit') OR (kind = 'syscall' AND (
           name IN (${NAMES.join(", ")}) OR contains(args, '<') OR (fd IS NOT NULL AND path IS NULL)))) ORDER BY event.seq`,
      );
      const opened = await file.connection.createAppender("opened");
      for (const row of rows) {
        const path = follower.take(row);
        if (path === undefined) continue;
        opened.appendBigInt(BigInt(numberIn(row, "seq")));
        opened.appendVarchar(path);
        opened.endRow();
      }
      opened.closeSync();
      await file.connection.run(
        `UPDATE event SET path = opened.path FROM opened WHERE event.seq = opened.seq AND event.${page.replace("AND ", "AND event.")}`,
      );
      await file.connection.run("DELETE FROM opened");
    }
  } finally {
    log.close();
    await file.connection.run("DROP TABLE opened");
  }
  return follower.described;
}

async function birthsIn(file: RecordingFile): Promise<Map<number, Birth[]>> {
  const births = new Map<number, Birth[]>();
  for (const row of await file.rows("SELECT seq, pid, a1 FROM event WHERE kind = 'fork' AND a1 <> pid ORDER BY seq")) {
    const child = numberIn(row, "a1");
    births.set(child, [
      ...(births.get(child) ?? []),
      { seq: numberIn(row, "seq"), parent: numberIn(row, "pid"), done: false },
    ]);
  }
  return births;
}

class LoggedDescriptors {
  described = false;

  constructor(
    private readonly table: DescriptorTable,
    private readonly births: ReadonlyMap<number, readonly Birth[]>,
  ) {}

  /** @returns what the event's first descriptor was open on, where its row does not say it, or says it in other words */
  take(row: SqlRow): string | undefined {
    const event = traceEventOf(row);
    if (event.kind === "syscall" && row.args === null) {
      const fd = numberIn(row, "fd");
      this.table.noteSockets(event, fd);
      return this.table.describe(event.pid, fd);
    }
    switch (event.kind) {
      case "syscall":
        return this.call(event, row);
      case "start":
        this.bear(event);
        break;
      case "fork": {
        const birth = this.births.get(Number(event.args[1]))?.find(({ seq }) => seq === event.seq);
        if (birth?.done === true) return undefined;
        if (birth !== undefined) birth.done = true;
        break;
      }
      default:
        break;
    }
    this.table.apply(event);
    return undefined;
  }

  /** It has its parent's descriptors from its first line on. */
  private bear(event: TraceEvent): void {
    const birth = this.births.get(event.pid)?.find(({ done, seq }) => !done && seq > event.seq);
    if (birth === undefined || event.tid !== event.pid) return;
    birth.done = true;
    const child = BigInt(event.pid);
    this.table.apply({ ...event, kind: "fork", pid: birth.parent, args: [child, child, 0n, 0n, 0n, 0n] });
  }

  private call(of: TraceEvent, row: SqlRow): string | undefined {
    const call = { name: textIn(row, "name"), args: textIn(row, "args"), result: textIn(row, "result_text") };
    const event = callEvent(of, call, (fd) => this.table.file(of.pid, fd)?.path);
    this.described ||= event.captures.some(({ descriptor }) => descriptor === true);
    this.table.enter(event);
    const fd = nullableNumberIn(row, "fd");
    const said = nullableTextIn(row, "path");
    const takesPath = SYSCALL_BY_NAME.get(call.name)?.classes.includes("file") === true;
    const path = fd === null || (takesPath && said !== null) ? undefined : this.table.describe(of.pid, fd);
    this.table.noteSockets(event, fd);
    if (event.returned) this.apply(event, call);
    return path === said ? undefined : path;
  }

  private apply(event: TraceEvent, call: { name: string; args: string; result: string }): void {
    if (MESSAGES.has(call.name)) this.move(event, call);
    else if (CLONES.has(call.name)) {
      // The flags stand in the text by name, wherever the architecture has them.
      if (!event.failed && /\bCLONE_FILES\b/.test(call.args)) this.table.shareFiles(event.pid, Number(event.result));
    } else this.table.apply(event);
  }

  private move(event: TraceEvent, call: { name: string; args: string; result: string }): void {
    const bytesOf = new Map<string | null, number | null>();
    for (const { address, bytes } of messagesOf(call)) {
      const peer = address === undefined ? null : (addressText(address) ?? null);
      if (bytes === null && peer === null) continue;
      bytesOf.set(peer, bytes === null ? null : (bytesOf.get(peer) ?? 0) + bytes);
    }
    for (const [peer, bytes] of bytesOf) this.table.move(event.seq, { peer, bytes });
  }
}
