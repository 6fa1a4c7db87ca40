import { type DuckDBAppender, type DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import duckdb from "@duckdb/node-bindings";
import { BANDS_PER_OCTAVE } from "../../shared/api/schemas.ts";
import type { Batch } from "../../shared/batch/batch_reader.ts";
import type { ColumnName } from "../../shared/batch/columns.ts";
import { FLAG_NO_RESULT, KIND } from "../../shared/batch/layout.ts";
import type { EventText } from "./event_text.ts";
import { CLASS_INDEX } from "./schema.ts";

/** Rows of a data chunk: DuckDB's vector size. */
const CHUNK_ROWS = 2048;
/** A string_t of DuckDB: u32 length, then up to 12 bytes in place (duckdb/common/types/string_type.hpp). */
const STRING_BYTES = 16;
const INLINE_BYTES = 12;

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

/** The latency band of a duration: floor(16 * log2(ns)). */
export function bandOf(durationNs: number): number {
  return durationNs < 1 ? 0 : Math.floor(BANDS_PER_OCTAVE * Math.log2(durationNs));
}

/** Which rows of a chunk are NULL: one bit a row, set = there is a value. */
class Validity {
  private readonly bits = new Uint8Array(CHUNK_ROWS / 8);
  private dirty = false;

  clear(): void {
    if (this.dirty) this.bits.fill(0xff);
    this.dirty = false;
  }

  setNull(row: number): void {
    if (!this.dirty) this.bits.fill(0xff);
    this.dirty = true;
    this.bits[row >> 3] = (this.bits[row >> 3] ?? 0) & ~(1 << (row & 7));
  }

  write(vector: duckdb.Vector): void {
    if (!this.dirty) return;
    duckdb.vector_ensure_validity_writable(vector);
    duckdb.copy_data_to_vector_validity(vector, 0, this.bits.buffer, 0, this.bits.byteLength);
  }
}

/**
 * A column of strings or blobs. A call into the binding costs as much as the rest of a row, so short ASCII texts (nearly
 * all names, results and many arguments) are laid out here and copied in one block; only the others are assigned singly.
 */
class StringColumn {
  private readonly entries = new Uint8Array(CHUNK_ROWS * STRING_BYTES);
  private readonly lengths = new Uint32Array(this.entries.buffer);
  private readonly longRows: number[] = [];
  private readonly longTexts: (string | Uint8Array)[] = [];

  set(row: number, text: string): void {
    const { length } = text;
    if (length <= INLINE_BYTES) {
      const at = row * STRING_BYTES + 4;
      let i = 0;
      for (; i < length; i++) {
        const unit = text.charCodeAt(i);
        // NUL included: the binding takes texts as C strings, an entry in place keeps it.
        if (unit > 0x7f) break;
        this.entries[at + i] = unit;
      }
      if (i === length) {
        this.entries.fill(0, at + length, at + INLINE_BYTES);
        this.lengths[row * 4] = length;
        return;
      }
    }
    this.setLong(row, text);
  }

  setBytes(row: number, bytes: Uint8Array): void {
    this.setLong(row, bytes);
  }

  private setLong(row: number, text: string | Uint8Array): void {
    this.entries.fill(0, row * STRING_BYTES, (row + 1) * STRING_BYTES);
    this.longRows.push(row);
    this.longTexts.push(text);
  }

  clearRow(row: number): void {
    this.entries.fill(0, row * STRING_BYTES, (row + 1) * STRING_BYTES);
  }

  write(vector: duckdb.Vector, rows: number): void {
    duckdb.copy_data_to_vector(vector, 0, this.entries.buffer, 0, rows * STRING_BYTES);
    for (const [i, text] of this.longTexts.entries()) {
      const row = this.longRows[i] ?? 0;
      if (typeof text === "string") duckdb.vector_assign_string_element(vector, row, text);
      else duckdb.vector_assign_string_element_len(vector, row, text);
    }
    this.longRows.length = 0;
    this.longTexts.length = 0;
  }
}

/** Writes events into the `event` table; nothing is on disk, or seen by a query, before `flush`. */
export class EventAppender {
  private readonly chunk: DuckDBDataChunk;
  private readonly seq = new BigInt64Array(CHUNK_ROWS);
  private readonly kind = new Uint8Array(CHUNK_ROWS);
  private readonly callClass = new Uint8Array(CHUNK_ROWS);
  private readonly fd = new Int32Array(CHUNK_ROWS);
  private readonly band = new Uint16Array(CHUNK_ROWS);
  private readonly name = new StringColumn();
  private readonly errno = new StringColumn();
  private readonly args = new StringColumn();
  private readonly resultText = new StringColumn();
  private readonly path = new StringColumn();
  private readonly captures = new StringColumn();
  private readonly noDuration = new Validity();
  private readonly noResult = new Validity();
  private readonly noErrno = new Validity();
  private readonly noPath = new Validity();
  private readonly noFd = new Validity();
  private readonly noCaptures = new Validity();

  private constructor(private readonly appender: DuckDBAppender) {
    const types = Array.from({ length: appender.columnCount }, (_, column) => appender.columnType(column));
    this.chunk = DuckDBDataChunk.create(types);
  }

  static async open(connection: DuckDBConnection): Promise<EventAppender> {
    return new EventAppender(await connection.createAppender("event"));
  }

  /** @param texts what the rows say, one for each of the batch's finished rows */
  append(batch: Batch, texts: readonly EventText[]): void {
    for (let begin = 0; begin < batch.rows; begin += CHUNK_ROWS)
      this.appendRows(batch, texts, begin, Math.min(CHUNK_ROWS, batch.rows - begin));
  }

  /** Commits what was appended: it survives a crash of this process from now on. */
  flush(): void {
    this.appender.flushSync();
  }

  close(): void {
    this.appender.closeSync();
  }

  private appendRows(batch: Batch, texts: readonly EventText[], begin: number, rows: number): void {
    this.chunk.reset();
    this.chunk.rowCount = rows;
    for (const validity of [this.noDuration, this.noResult, this.noErrno, this.noPath, this.noFd, this.noCaptures])
      validity.clear();
    const { kind, duration, flags } = batch.columns;
    for (let row = 0; row < rows; row++) {
      const source = begin + row;
      const text = texts[source];
      if (text === undefined) throw new RangeError(`row ${source} of a batch has no text`);
      this.seq[row] = BigInt(batch.firstSeq + source);
      this.kind[row] = (kind[source] ?? 1) - 1;
      const isCall = kind[source] === KIND.syscall;
      if (isCall) this.band[row] = bandOf(Number(duration[source]));
      else this.noDuration.setNull(row);
      if (!isCall || ((flags[source] ?? 0) & FLAG_NO_RESULT) !== 0) this.noResult.setNull(row);
      this.setText(row, text);
      const captures = batch.captureBytesOf(source);
      if (captures.byteLength === 0) {
        this.captures.clearRow(row);
        this.noCaptures.setNull(row);
      } else this.captures.setBytes(row, captures);
    }
    this.write(batch, begin, rows);
    this.appender.appendDataChunk(this.chunk);
  }

  private setText(row: number, text: EventText): void {
    this.callClass[row] = CLASS_INDEX.get(text.class) ?? 0;
    this.name.set(row, text.name);
    this.args.set(row, text.args);
    this.resultText.set(row, text.result);
    if (text.errno === null) {
      this.errno.clearRow(row);
      this.noErrno.setNull(row);
    } else this.errno.set(row, text.errno);
    if (text.path === null) {
      this.path.clearRow(row);
      this.noPath.setNull(row);
    } else this.path.set(row, text.path);
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
    this.captures.write(vector(COLUMN.captures), rows);
    this.noDuration.write(vector(COLUMN.dur));
    this.noDuration.write(vector(COLUMN.band));
    this.noResult.write(vector(COLUMN.result));
    this.noErrno.write(vector(COLUMN.errno));
    this.noPath.write(vector(COLUMN.path));
    this.noFd.write(vector(COLUMN.fd));
    this.noCaptures.write(vector(COLUMN.captures));
  }
}
