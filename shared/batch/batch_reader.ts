import type { Capture, TraceEvent } from "../event.ts";
import { decodeCapturesIn, viewOf } from "./captures.ts";
import { type Columns, columnsEnd, columnViews } from "./columns.ts";
import { BatchError } from "./errors.ts";
import {
  BATCH_LAST,
  FLAG_ERROR,
  FLAG_NO_ENTRY,
  FLAG_NO_RESULT,
  FLAG_SUPERSEDED,
  HEADER,
  HEADER_BYTES,
  KIND,
  KIND_NAMES,
  type KindName,
  MAGIC,
  VERSION,
} from "./layout.ts";

const NAMES_BY_KIND: ReadonlyMap<number, KindName> = new Map(KIND_NAMES.map((name) => [KIND[name], name]));

/** The kind that a batch's `kind` column means; undefined: none. */
export function kindName(kind: number): KindName | undefined {
  return NAMES_BY_KIND.get(kind);
}

/**
 * One batch, read in place. Rows 0 .. rows-1 are finished events, the `openRows` behind them a snapshot of calls that still
 * run. A row index is checked by the methods, not by the columns.
 */
export class Batch {
  readonly columns: Columns;
  private readonly captureView: DataView;

  /** Made by `readBatch` only, which has checked every number. */
  constructor(
    /** the whole batch, at an offset that is a multiple of 8 */
    readonly bytes: Uint8Array<ArrayBuffer>,
    readonly rows: number,
    readonly openRows: number,
    /** sequence number of row 0 */
    readonly firstSeq: number,
    /** ns since the recording's start */
    readonly handedOverNs: number,
    /** nothing comes after this batch */
    readonly last: boolean,
    /** the capture records of all rows, one row after the other */
    readonly captureBlock: Uint8Array<ArrayBuffer>,
  ) {
    this.columns = columnViews(bytes.buffer, bytes.byteOffset, rows + openRows);
    this.captureView = viewOf(captureBlock);
  }

  /** The raw capture records of a row, a view: what a recording keeps of them. Empty for a row without captures. */
  captureBytesOf(row: number): Uint8Array<ArrayBuffer> {
    const end = this.columns.captureEnd[row];
    if (end === undefined) throw new RangeError(`row ${row} is not in a batch of ${this.rows + this.openRows}`);
    return this.captureBlock.subarray(row === 0 ? 0 : this.columns.captureEnd[row - 1], end);
  }

  /** @throws BatchError when the records are malformed: reading a batch does not look into them */
  capturesOf(row: number): Capture[] {
    const end = this.columns.captureEnd[row];
    if (end === undefined) throw new RangeError(`row ${row} is not in a batch of ${this.rows + this.openRows}`);
    const begin = row === 0 ? 0 : (this.columns.captureEnd[row - 1] ?? 0);
    return decodeCapturesIn(this.captureBlock, this.captureView, begin, end);
  }

  /**
   * A row as the renderer wants it. An open row has the duration -1 and, having no place in the order yet, the sequence
   * number -1.
   * @throws BatchError when its capture records are malformed
   */
  event(row: number): TraceEvent {
    const c = this.columns;
    const captures = this.capturesOf(row); // checks `row`: from here on every column has it
    const flags = c.flags[row] ?? 0;
    const event: TraceEvent = {
      seq: row < this.rows ? this.firstSeq + row : -1,
      kind: kindName(c.kind[row] ?? 0) ?? "gap",
      startNs: Number(c.start[row]),
      durationNs: Number(c.duration[row]),
      pid: c.pid[row] ?? 0,
      tid: c.tid[row] ?? 0,
      arch: c.arch[row] ?? 0,
      nr: c.nr[row] ?? 0,
      args: [
        c.arg0[row] ?? 0n,
        c.arg1[row] ?? 0n,
        c.arg2[row] ?? 0n,
        c.arg3[row] ?? 0n,
        c.arg4[row] ?? 0n,
        c.arg5[row] ?? 0n,
      ],
      result: c.result[row] ?? 0n,
      failed: (flags & FLAG_ERROR) !== 0,
      returned: (flags & FLAG_NO_RESULT) === 0,
      superseded: (flags & FLAG_SUPERSEDED) !== 0,
      ip: c.ip[row] ?? 0n,
      sp: c.sp[row] ?? 0n,
      captures,
    };
    return (flags & FLAG_NO_ENTRY) === 0 ? event : { ...event, entered: false };
  }

  /** The finished events, in the order of their sequence numbers. */
  *events(): Generator<TraceEvent, void, void> {
    for (let row = 0; row < this.rows; row++) yield this.event(row);
  }

  /** The calls still running at the hand-over. */
  *openEvents(): Generator<TraceEvent, void, void> {
    for (let row = this.rows; row < this.rows + this.openRows; row++) yield this.event(row);
  }
}

/** A sequence number or time of the header: a u64 that is exact as a number. */
function safeNumber(view: DataView, offset: number, what: string): number {
  const value = view.getBigUint64(offset, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER))
    throw new BatchError("bad_value", `The ${what} ${value} of a batch is beyond 2^53`, offset);
  return Number(value);
}

function checkColumns({ columns, captureBlock, rows }: Batch): void {
  let end = 0;
  for (const [row, next] of columns.captureEnd.entries()) {
    if (next < end)
      throw new BatchError(
        "bad_value",
        `The captures of row ${row} end before they begin`,
        columns.captureEnd.byteOffset,
      );
    end = next;
  }
  if (end !== captureBlock.byteLength)
    throw new BatchError(
      "bad_value",
      `The rows' captures end at ${end} of ${captureBlock.byteLength}`,
      HEADER.captureBytes,
    );
  for (const [row, kind] of columns.kind.entries())
    if (kindName(kind) === undefined)
      throw new BatchError("bad_value", `Row ${row} is of the unknown kind ${kind}`, columns.kind.byteOffset + row);
  for (let row = 0; row < rows; row++)
    if ((columns.duration[row] ?? 0n) < 0n)
      throw new BatchError(
        "bad_value",
        `Row ${row} is finished but has no duration`,
        columns.duration.byteOffset + 8 * row,
      );
}

/**
 * Reads one batch (`layout.ts`). The columns are views of `source` where it is aligned to 8 bytes; else of one copy.
 * Whatever the bytes are, it returns a batch whose rows can all be read, or throws.
 * @throws BatchError
 */
export function readBatch(source: ArrayBuffer | Uint8Array<ArrayBuffer>): Batch {
  let bytes = source instanceof Uint8Array ? source : new Uint8Array(source);
  if (bytes.byteLength < HEADER_BYTES)
    throw new BatchError("bad_length", `A batch has at least ${HEADER_BYTES} bytes, this one ${bytes.byteLength}`, 0);
  // A WebSocket frame or a blob of a recording may begin anywhere in its buffer.
  if (bytes.byteOffset % 8 !== 0) bytes = bytes.slice();

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = view.getUint32(HEADER.magic, true);
  if (magic !== MAGIC) throw new BatchError("bad_magic", "These bytes are not a batch of events", HEADER.magic);
  const version = view.getUint16(HEADER.version, true);
  if (version !== VERSION)
    throw new BatchError(
      "bad_version",
      `The batch has the layout ${version}, this reader knows ${VERSION}`,
      HEADER.version,
    );

  const rows = view.getUint32(HEADER.rows, true);
  const openRows = view.getUint32(HEADER.openRows, true);
  const captureBytes = view.getUint32(HEADER.captureBytes, true);
  const capturesBegin = columnsEnd(rows + openRows);
  if (capturesBegin + captureBytes !== bytes.byteLength)
    throw new BatchError(
      "bad_length",
      `A batch of ${rows} + ${openRows} rows and ${captureBytes} bytes of captures has ${capturesBegin + captureBytes} bytes, this one ${bytes.byteLength}`,
      HEADER.rows,
    );
  const firstSeq = safeNumber(view, HEADER.firstSeq, "sequence number");
  if (firstSeq + rows > Number.MAX_SAFE_INTEGER)
    throw new BatchError("bad_value", `The sequence numbers after ${firstSeq} are beyond 2^53`, HEADER.firstSeq);

  const batch = new Batch(
    bytes,
    rows,
    openRows,
    firstSeq,
    safeNumber(view, HEADER.handedOverNs, "time"),
    (view.getUint16(HEADER.flags, true) & BATCH_LAST) !== 0,
    bytes.subarray(capturesBegin),
  );
  checkColumns(batch);
  return batch;
}
