import { DuckDBBlobValue } from "@duckdb/node-api";
import type { Facts } from "../../shared/api/schemas.ts";
import { readBatch } from "../../shared/batch/batch_reader.ts";
import { writeBatch } from "../../shared/batch/batch_writer.ts";
import { isAtLeast, type Redaction } from "../../shared/redaction/redaction.ts";
import { MASK, maskSecretBytes, maskSecrets } from "../../shared/redaction/secrets.ts";
import { argsText } from "../../shared/render/text.ts";
import { CALL_CLASSES } from "../../shared/syscalls/classes.ts";
import { lookup } from "../../shared/syscalls/index.ts";
import { ARCH_LOGGED } from "../../shared/syscalls/logged_call.ts";
import { DescriptorTable } from "../recorder/descriptor_table.ts";
import { EventAppender } from "../recorder/event_appender.ts";
import { type EventText, textOf } from "../recorder/event_text.ts";
import { EVENT_COLUMNS, traceEventOf } from "../recorder/queries/details.ts";
import { NOTES_KEY, notes } from "../recorder/queries/notes.ts";
import {
  nullableNumberIn,
  nullableTextIn,
  numberIn,
  RecordingFile,
  removeRecordingFiles,
  type SqlRow,
  textIn,
} from "../recorder/recording_file.ts";
import { factsIn } from "../recorder/recovery.ts";
import { readTasks, writeTasks } from "../recorder/task_table.ts";
import { isSocketName, redactName, redactPeer } from "./names.ts";
import { redactEvent } from "./redact_event.ts";
import { redactFacts } from "./redact_facts.ts";

const PAGE_ROWS = 2_048;

/**
 * Writes a recording anew without what a redaction leaves out. Whoever reads the copy, by whatever question, filter or export, cannot
 * find what is not in it.
 * @throws Problem damaged_recording, data_unwritable; nothing is left then
 */
export async function redactRecording(source: string, target: string, redaction: Redaction): Promise<Facts> {
  const from = await RecordingFile.open(source, { readOnly: true });
  let to: RecordingFile | undefined;
  try {
    to = await RecordingFile.create(target);
    const original = await factsIn(from);
    const facts = redactFacts(original, redaction);
    await to.setMeta("facts", JSON.stringify(facts));
    const said = await notes(from);
    const masked = { notes: said.notes.map((note) => ({ ...note, text: maskSecrets(note.text) })) };
    await to.setMeta(NOTES_KEY, JSON.stringify(masked));
    await copyEvents(from, to, redaction, original.stringLimit);
    await copyDescriptors(from, to, redaction);
    await copyOutput(from, to, redaction);
    await writeTasks(to.connection, (await readTasks(from)).tasks);
    await to.checkpoint();
    to.close();
    return facts;
  } catch (error) {
    to?.close();
    removeRecordingFiles(target);
    throw to?.problemOf(error) ?? error;
  } finally {
    from.close();
  }
}

async function copyEvents(
  from: RecordingFile,
  to: RecordingFile,
  redaction: Redaction,
  stringLimit: number,
): Promise<void> {
  const appender = await EventAppender.open(to.connection);
  try {
    for (let first = 0; ; first += PAGE_ROWS) {
      const rows = await from.rows(
        `SELECT ${EVENT_COLUMNS}, name, class::VARCHAR AS class, args, result_text, path, fd FROM event
         WHERE event.seq >= ? AND event.seq < ? ORDER BY event.seq`,
        [BigInt(first), BigInt(first + PAGE_ROWS)],
      );
      if (rows.length === 0) break;
      const events = rows.map((row) => redactEvent(traceEventOf(row), redaction));
      const texts = rows.map((row, index): EventText => {
        const event = events[index];
        const name = textIn(row, "name");
        const callClass = CALL_CLASSES.find((known) => known === row.class) ?? "process";
        const path = nullableTextIn(row, "path");
        const classes = redaction.level === "private" ? redaction.classes : [];
        const hidesPath =
          classes.includes("file") || classes.includes(event?.kind === "syscall" ? callClass : "process");
        const own = {
          name,
          class: callClass,
          errno: nullableTextIn(row, "errno"),
          fd: nullableNumberIn(row, "fd"),
          path:
            path === null
              ? null
              : hidesPath && !isSocketName(path)
                ? MASK.repeat(path.length)
                : redactName(path, redaction),
        };
        if (event === undefined) return { ...own, args: "", result: "" };
        // What the recording says in words was made from what is hidden now: it is made anew, never copied.
        if (event.arch === ARCH_LOGGED && event.kind === "syscall") {
          const rendered = lookup(event.arch, event.nr).render(event, { stringLimit });
          return { ...own, args: argsText(rendered), result: maskSecrets(rendered.result.text) };
        }
        const { args, result } =
          event.arch === ARCH_LOGGED
            ? { args: hidesPath ? MASK.repeat(textIn(row, "args").length) : textIn(row, "args"), result: "" }
            : textOf(event, stringLimit, NO_DESCRIPTORS);
        return { ...own, args: maskSecrets(args), result: maskSecrets(result) };
      });
      const batch = readBatch(writeBatch({ events, firstSeq: first, handedOverNs: 0 }));
      for (const [row, text] of texts.entries()) appender.add(batch, row, text);
      appender.endBatch(batch);
    }
  } finally {
    appender.close();
  }
}

/** Texts do not depend on it but for the path, which is taken over. */
const NO_DESCRIPTORS = new DescriptorTable();

async function copyDescriptors(from: RecordingFile, to: RecordingFile, redaction: Redaction): Promise<void> {
  const [kept] = await from.rows(
    "SELECT count(*) AS tables FROM duckdb_tables() WHERE table_name IN ('descriptor', 'open_file')",
  );
  if (numberIn(kept, "tables") < 2) return;
  const descriptors = await to.connection.createAppender("descriptor");
  for (const row of await from.rows("SELECT * FROM descriptor ORDER BY descriptor.seq")) {
    descriptors.appendBigInt(BigInt(numberIn(row, "seq")));
    descriptors.appendInteger(numberIn(row, "pid"));
    descriptors.appendInteger(numberIn(row, "fd"));
    const file = nullableNumberIn(row, "file");
    if (file === null) descriptors.appendNull();
    else descriptors.appendInteger(file);
    descriptors.endRow();
  }
  descriptors.closeSync();
  const text = (value: string) => redactName(value, redaction);
  const files = await to.connection.createAppender("open_file");
  for (const row of await from.rows("SELECT * FROM open_file ORDER BY open_file.seq")) {
    files.appendBigInt(BigInt(numberIn(row, "seq")));
    files.appendInteger(numberIn(row, "file"));
    files.appendVarchar(text(textIn(row, "path")));
    const details = nullableTextIn(row, "details");
    if (details === null) files.appendNull();
    else files.appendVarchar(text(details));
    const openedBy = nullableNumberIn(row, "opened_by");
    if (openedBy === null) files.appendNull();
    else files.appendBigInt(BigInt(openedBy));
    files.endRow();
  }
  files.closeSync();
  const [used] = await from.rows("SELECT count(*) AS tables FROM duckdb_tables() WHERE table_name = 'socket_call'");
  if (numberIn(used, "tables") > 0) {
    const calls = await to.connection.createAppender("socket_call");
    for (const row of await from.rows("SELECT * FROM socket_call ORDER BY socket_call.seq")) {
      calls.appendBigInt(BigInt(numberIn(row, "seq")));
      calls.appendInteger(numberIn(row, "file"));
      calls.appendUTinyInt(numberIn(row, "argument"));
      calls.endRow();
    }
    calls.closeSync();
  }
  const [said] = await from.rows("SELECT count(*) AS tables FROM duckdb_tables() WHERE table_name = 'message'");
  if (numberIn(said, "tables") === 0) return;
  const messages = await to.connection.createAppender("message");
  for (const row of await from.rows("SELECT * FROM message ORDER BY message.seq")) {
    messages.appendBigInt(BigInt(numberIn(row, "seq")));
    const peer = nullableTextIn(row, "peer");
    if (peer === null) messages.appendNull();
    else messages.appendVarchar(redactPeer(peer, redaction));
    const bytes = nullableNumberIn(row, "bytes");
    if (bytes === null) messages.appendNull();
    else messages.appendBigInt(BigInt(bytes));
    messages.endRow();
  }
  messages.closeSync();
}

/** What was printed, a stream at a time: a secret may lie across two chunks. */
async function copyOutput(from: RecordingFile, to: RecordingFile, redaction: Redaction): Promise<void> {
  const rows = await from.rows("SELECT * FROM output ORDER BY n");
  const bytesOf = (row: SqlRow): Uint8Array =>
    row.bytes instanceof DuckDBBlobValue ? row.bytes.bytes : new Uint8Array();
  const redacted = new Map<SqlRow, Uint8Array>();
  for (const stream of new Set(rows.map((row) => textIn(row, "stream")))) {
    const own = rows.filter((row) => textIn(row, "stream") === stream);
    const whole = Buffer.concat(own.map(bytesOf));
    const masked = isAtLeast(redaction, "buffers")
      ? whole.map((byte) => (byte === 10 ? 10 : MASK.charCodeAt(0)))
      : maskSecretBytes(whole);
    let at = 0;
    for (const row of own) {
      const { length } = bytesOf(row);
      redacted.set(row, masked.subarray(at, at + length));
      at += length;
    }
  }
  const appender = await to.connection.createAppender("output");
  for (const row of rows) {
    appender.appendBigInt(BigInt(numberIn(row, "n")));
    appender.appendBigInt(BigInt(numberIn(row, "at_ns")));
    appender.appendBigInt(BigInt(numberIn(row, "at_byte")));
    appender.appendVarchar(textIn(row, "stream"));
    appender.appendBlob(redacted.get(row) ?? new Uint8Array());
    appender.endRow();
  }
  appender.closeSync();
}
