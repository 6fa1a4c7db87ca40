import { createReadStream } from "node:fs";
import path from "node:path";
import type { Facts, ImportAccount } from "../../shared/api/schemas.ts";
import { type Batch, readBatch } from "../../shared/batch/batch_reader.ts";
import { writeBatch } from "../../shared/batch/batch_writer.ts";
import { parseLine, type Stamp } from "../formats/strace_log/line.ts";
import type { StampForm, StampZero } from "../formats/strace_log/line_clock.ts";
import { linesOf } from "../formats/strace_log/lines.ts";
import { type LogAccount, type LoggedEvent, ONLY_TID, StraceLogReader } from "../formats/strace_log/reader.ts";
import { Problem } from "../problem.ts";
import { EventAppender } from "../recorder/event_appender.ts";
import { numberIn, RecordingFile, removeRecordingFiles } from "../recorder/recording_file.ts";
import { complete } from "./complete.ts";
import type { ImportSource, OnProgress } from "./import_source.ts";
import { followLoggedDescriptors } from "./logged_descriptors/follow.ts";

const BATCH_EVENTS = 2_048;
const SAMPLES = 20;
/** How many lines without a single event are read before it is clear that this is no log. */
const PATIENCE_LINES = 20_000;
/** Lines at the beginning of a file in which its first stamp is looked for. */
const STAMP_LINES = 200;

/**
 * Makes a recording of one log, or of the several that `strace -ff -o` writes.
 * @throws Problem bad_import, data_unwritable; nothing is left then
 */
export async function importLog(
  sources: readonly ImportSource[],
  target: string,
  facts: Facts,
  onProgress: OnProgress,
): Promise<{ facts: Facts; account: ImportAccount }> {
  const file = await RecordingFile.create(target);
  try {
    const first = await Promise.all(sources.map(firstStamp));
    const zero = earliest(first);
    const writer = await LogWriter.open(file);
    const accounts: LogAccount[] = [];
    const threads = new Map<number, number>();
    for (const source of sources) {
      const reader = new StraceLogReader(source.name, tidOf(source.name), zero, threads);
      accounts.push(reader.account);
      const pieces = createReadStream(source.path, { encoding: "utf8" });
      pieces.on("data", (piece) => onProgress(piece.length));
      for await (const line of linesOf(pieces)) {
        writer.add(reader.read(line));
        if (writer.events === 0 && reader.account.lines > PATIENCE_LINES) break;
      }
      writer.add(reader.end());
    }
    writer.end();
    if (writer.events === 0)
      throw new Problem(
        "bad_import",
        "No line of this is strace's: give it what strace -o wrote (with -f, -ff, -t, -tt, -ttt, -r, -T or -y), or a recording of Trapline.",
      );
    await order(file, threads, sources.length > 1);
    const described = await followLoggedDescriptors(file);
    const [closed] = await file.rows("SELECT count(*) AS calls FROM event WHERE name IN ('close', 'close_range')");
    const account = accountOf(accounts);
    const form = accounts.find((each) => each.form !== "none")?.form ?? "none";
    const whole = await complete(file, {
      ...facts,
      argv: accounts.find(({ argv }) => argv !== undefined)?.argv ?? [path.basename(sources[0]?.name ?? "log")],
      startedAt: startOf(form, zero) ?? facts.startedAt,
      notices: [
        ...noticesOf(form, accounts, account),
        ...(described ? [] : [NOT_DESCRIBED]),
        ...(numberIn(closed, "calls") > 0 ? [] : [NOT_CLOSED]),
      ],
      state: "done",
    });
    file.close();
    return { facts: whole, account };
  } catch (error) {
    file.close();
    removeRecordingFiles(target);
    throw file.problemOf(error);
  }
}

/** `out.1234` of -ff. */
function tidOf(name: string): number {
  const match = /\.(\d{1,9})(?:\.txt|\.log|\.strace)?$/.exec(name);
  return match === null ? ONLY_TID : Number(match[1]);
}

async function firstStamp({ path: file }: ImportSource): Promise<Stamp | undefined> {
  let lines = 0;
  for await (const line of linesOf(createReadStream(file, { encoding: "utf8" }))) {
    const stamp = parseLine(line)?.stamp;
    if (stamp !== undefined || ++lines > STAMP_LINES) return stamp;
  }
  return undefined;
}

/** Stamps of -r count from the line before, and so from nothing. */
function earliest(stamps: readonly (Stamp | undefined)[]): StampZero {
  let zero: StampZero | undefined;
  for (const stamp of stamps) {
    if (stamp === undefined || stamp.form === "relative") continue;
    const { seconds, ns } = stamp;
    if (zero === undefined || seconds < zero.seconds || (seconds === zero.seconds && ns < zero.ns))
      zero = { seconds, ns };
  }
  return zero ?? { seconds: 0, ns: 0 };
}

function startOf(form: StampForm, { seconds, ns }: StampZero): string | undefined {
  if (form !== "epoch") return undefined;
  const date = new Date(seconds * 1_000 + Math.floor(ns / 1e6));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/**
 * Brings the events of several files into the order of their ends, and gives threads the process that they turned out to belong to:
 * a thread's first lines may come before the clone that made it has returned.
 */
async function order(file: RecordingFile, threads: ReadonlyMap<number, number>, several: boolean): Promise<void> {
  if (!several && threads.size === 0) return;
  const { connection } = file;
  await connection.run("CREATE TEMP TABLE thread (tid INTEGER, pid INTEGER)");
  const appender = await connection.createAppender("thread");
  for (const [tid, pid] of threads) {
    appender.appendInteger(tid);
    appender.appendInteger(pid);
    appender.endRow();
  }
  appender.closeSync();
  await connection.run("ALTER TABLE event RENAME TO logged");
  await connection.run("CREATE TABLE event AS FROM logged LIMIT 0");
  // No two events have one start: of several files some may, so each gets the next free nanosecond.
  await connection.run(
    `INSERT INTO event
     WITH placed AS (SELECT * REPLACE (start_ns + row_number() OVER (PARTITION BY start_ns ORDER BY tid, seq) - 1 AS start_ns) FROM logged)
     SELECT placed.* REPLACE (
       row_number() OVER (ORDER BY placed.start_ns + coalesce(dur_ns, 0), placed.start_ns) - 1 AS seq,
       coalesce(thread.pid, placed.pid) AS pid)
     FROM placed LEFT JOIN thread ON thread.tid = placed.tid ORDER BY 1`,
  );
  await connection.run("DROP TABLE logged");
  await connection.run("DROP TABLE thread");
}

function noticesOf(form: StampForm, accounts: readonly LogAccount[], account: ImportAccount): string[] {
  const notices = ["Imported from a log of strace: there are no registers and no memory, only what the log says."];
  if (form === "none") notices.push("The log has no times: its lines stand a microsecond apart, in their order.");
  else if (form === "clock") notices.push("The log has no date: the start is when it was imported.");
  if (!accounts.some(({ timed }) => timed))
    notices.push("The log has no durations (strace -T): every call has the length 0.");
  if (account.notUnderstood > 0)
    notices.push(`${account.notUnderstood} of ${account.lines} lines were not understood and are left out.`);
  return notices;
}

const NOT_DESCRIBED =
  "The log does not say what descriptors are open on (strace -y): those that it shows being opened are followed, what was open before is not known.";
const NOT_CLOSED = "The log has no call of close: which descriptors stayed open is not known.";

function accountOf(accounts: readonly LogAccount[]): ImportAccount {
  return {
    lines: accounts.reduce((sum, { lines }) => sum + lines, 0),
    notUnderstood: accounts.reduce((sum, { notUnderstood }) => sum + notUnderstood, 0),
    samples: accounts.flatMap(({ samples }) => samples).slice(0, SAMPLES),
  };
}

/** Fills the event table, in the order in which the files tell. */
class LogWriter {
  events = 0;
  private seq = 0;
  private pending: LoggedEvent[] = [];

  private constructor(private readonly appender: EventAppender) {}

  static async open(file: RecordingFile): Promise<LogWriter> {
    return new LogWriter(await EventAppender.open(file.connection));
  }

  add(events: readonly LoggedEvent[]): void {
    for (const event of events) this.pending.push(event);
    if (this.pending.length >= BATCH_EVENTS) this.write();
  }

  end(): void {
    this.write();
    this.appender.close();
  }

  private write(): void {
    const pending = this.pending;
    if (pending.length === 0) return;
    this.pending = [];
    this.events += pending.filter(({ event }) => event.kind !== "start").length;
    const firstSeq = this.seq;
    const events = pending.map(({ event }) => ({ ...event, seq: this.seq++ }));
    const batch: Batch = readBatch(writeBatch({ events, firstSeq, handedOverNs: 0 }));
    for (const [row, { text }] of pending.entries()) this.appender.add(batch, row, text);
    this.appender.endBatch(batch);
  }
}
