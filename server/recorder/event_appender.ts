import { type DuckDBAppender, type DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import duckdb from "@duckdb/node-bindings";
import type { Batch } from "../../shared/batch/batch_reader.ts";
import type { ColumnName } from "../../shared/batch/columns.ts";
import { FLAG_NO_RESULT, KIND } from "../../shared/batch/layout.ts";
import { bandOf } from "../../shared/summary/call_tally.ts";
import { BytesColumn, CHUNK_ROWS, TextColumn, Validity } from "./chunk_columns.ts";
import type { EventText } from "./event_text.ts";
import { ROW_GROUP_ROWS } from "./recording_file.ts";
import { CLASS_INDEX } from "./schema.ts";

/** The place of each column of `event` in a data chunk; the order of CREATE TABLE. */
const COLUMN = {
  seq: 0, start: 1, dur: 2, kind: 3, pid: 4, tid: 5, arch: 6, nr: 7, name: 8, class: 9,
  a0: 10, a1: 11, a2: 12, a3: 13, a4: 14, a5: 15, ip: 16, sp: 17, result: 18,
  errno: 19, args: 20, resultText: 21, path: 22, fd: 23, band: 24, flags: 25, captures: 26,
} as const; // biome-ignore format: a table

/** Columns that are the batch's own bytes, copied as blocks. */
const COPIED: readonly (readonly [ColumnName, number])[] = [
  ["start", COLUMN.start],
  ["duration", COLUMN.dur],
  ["pid", COLUMN.pid],
  ["tid", COLUMN.tid],
  ["arch", COLUMN.arch],
  ["nr", COLUMN.nr],
  ["arg0", COLUMN.a0],
  ["arg1", COLUMN.a1],
  ["arg2", COLUMN.a2],
  ["arg3", COLUMN.a3],
  ["arg4", COLUMN.a4],
  ["arg5", COLUMN.a5],
  ["ip", COLUMN.ip],
  ["sp", COLUMN.sp],
  ["result", COLUMN.result],
  ["flags", COLUMN.flags],
];

/**
 * Captured bytes that wait for a commit. Forty thousand events of 64 KiB each would fill the memory first; and what a full disk
 * refuses is lost, so it is to be little. Events with strings of the usual limit fill their row group before.
 */
const UNCOMMITTED_CAPTURES = 8 << 20;

/** Writes events into the `event` table; nothing is on disk, or seen by a query, before it is committed. */
export class EventAppender {
  private readonly chunk: DuckDBDataChunk;
  private readonly seq = new BigInt64Array(CHUNK_ROWS);
  private readonly kind = new Uint8Array(CHUNK_ROWS);
  private readonly callClass = new Uint8Array(CHUNK_ROWS);
  private readonly fd = new Int32Array(CHUNK_ROWS);
  private readonly band = new Uint16Array(CHUNK_ROWS);
  private readonly name = new TextColumn();
  private readonly errno = new TextColumn();
  private readonly args = new TextColumn();
  private readonly resultText = new TextColumn();
  private readonly path = new TextColumn();
  private readonly captures = new BytesColumn();
  private readonly noDuration = new Validity();
  private readonly noResult = new Validity();
  private readonly noErrno = new Validity();
  private readonly noPath = new Validity();
  private readonly noFd = new Validity();
  private readonly noCaptures = new Validity();
  /** the batch's row that is row 0 of the chunk being filled */
  private begin = 0;
  private uncommitted = 0;
  private uncommittedCaptures = 0;
  private lastCommit = Date.now();

  private constructor(private readonly appender: DuckDBAppender) {
    const types = Array.from({ length: appender.columnCount }, (_, column) => appender.columnType(column));
    this.chunk = DuckDBDataChunk.create(types);
  }

  static async open(connection: DuckDBConnection): Promise<EventAppender> {
    return new EventAppender(await connection.createAppender("event"));
  }

  /**
   * Adds the next finished row of a batch: all of them are to come in their order, and then `endBatch`.
   * @param text what the row says; it is not kept
   */
  add(batch: Batch, source: number, text: EventText): void {
    const row = source - this.begin;
    const { kind, duration, flags, captureEnd } = batch.columns;
    this.seq[row] = BigInt(batch.firstSeq + source);
    this.kind[row] = (kind[source] ?? 1) - 1;
    const isCall = kind[source] === KIND.syscall;
    if (isCall) this.band[row] = bandOf(Number(duration[source]));
    else this.noDuration.setNull(row);
    if (!isCall || ((flags[source] ?? 0) & FLAG_NO_RESULT) !== 0) this.noResult.setNull(row);
    if (captureEnd[source] === (source === 0 ? 0 : captureEnd[source - 1])) this.noCaptures.setNull(row);
    this.setText(row, text);
    const rows = row + 1;
    if (rows === CHUNK_ROWS || this.uncommitted + rows === ROW_GROUP_ROWS) this.appendChunk(batch, rows);
  }

  endBatch(batch: Batch): void {
    if (batch.rows > this.begin) this.appendChunk(batch, batch.rows - this.begin);
    this.begin = 0;
  }

  /** Time (as of Date.now) of the last commit. Full row groups, and large captures, are committed by themselves. */
  get committedAt(): number {
    return this.lastCommit;
  }

  /** Commits what was appended: it survives a crash of this process from now on. */
  flush(): void {
    this.lastCommit = Date.now();
    if (this.uncommitted > 0) this.appender.flushSync();
    this.uncommitted = 0;
    this.uncommittedCaptures = 0;
  }

  close(): void {
    this.appender.closeSync();
  }

  private appendChunk(batch: Batch, rows: number): void {
    this.chunk.reset();
    this.chunk.rowCount = rows;
    this.write(batch, this.begin, rows);
    this.appender.appendDataChunk(this.chunk);
    const { captureEnd } = batch.columns;
    const from = this.begin === 0 ? 0 : (captureEnd[this.begin - 1] ?? 0);
    this.begin += rows;
    this.uncommitted += rows;
    this.uncommittedCaptures += (captureEnd[this.begin - 1] ?? 0) - from;
    for (const column of [this.name, this.errno, this.args, this.resultText, this.path]) column.clear();
    for (const validity of [this.noDuration, this.noResult, this.noErrno, this.noPath, this.noFd, this.noCaptures])
      validity.clear();
    if (this.uncommitted === ROW_GROUP_ROWS || this.uncommittedCaptures >= UNCOMMITTED_CAPTURES) this.flush();
  }

  private setText(row: number, text: EventText): void {
    this.callClass[row] = CLASS_INDEX.get(text.class) ?? 0;
    this.name.set(row, text.name);
    this.args.set(row, text.args);
    this.resultText.set(row, text.result);
    this.errno.set(row, text.errno ?? "");
    if (text.errno === null) this.noErrno.setNull(row);
    this.path.set(row, text.path ?? "");
    if (text.path === null) this.noPath.setNull(row);
    if (text.fd === null) this.noFd.setNull(row);
    else this.fd[row] = text.fd;
  }

  private write(batch: Batch, begin: number, rows: number): void {
    const vector = (column: number) => duckdb.data_chunk_get_vector(this.chunk.chunk, column);
    for (const [name, column] of COPIED) {
      const { buffer, byteOffset, BYTES_PER_ELEMENT: width } = batch.columns[name];
      duckdb.copy_data_to_vector(vector(column), 0, buffer, byteOffset + begin * width, rows * width);
    }
    const own = [
      [this.seq, COLUMN.seq],
      [this.kind, COLUMN.kind],
      [this.callClass, COLUMN.class],
      [this.fd, COLUMN.fd],
      [this.band, COLUMN.band],
    ] as const;
    for (const [values, column] of own)
      duckdb.copy_data_to_vector(vector(column), 0, values.buffer, 0, rows * values.BYTES_PER_ELEMENT);
    this.name.write(vector(COLUMN.name), rows);
    this.errno.write(vector(COLUMN.errno), rows);
    this.args.write(vector(COLUMN.args), rows);
    this.resultText.write(vector(COLUMN.resultText), rows);
    this.path.write(vector(COLUMN.path), rows);
    this.captures.write(vector(COLUMN.captures), batch.captureBlock, batch.columns.captureEnd, begin, rows);
    this.noDuration.write(vector(COLUMN.dur));
    this.noDuration.write(vector(COLUMN.band));
    this.noResult.write(vector(COLUMN.result));
    this.noErrno.write(vector(COLUMN.errno));
    this.noPath.write(vector(COLUMN.path));
    this.noFd.write(vector(COLUMN.fd));
    this.noCaptures.write(vector(COLUMN.captures));
  }
}
