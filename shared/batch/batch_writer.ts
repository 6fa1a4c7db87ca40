import type { TraceEvent } from "../event.ts";
import type { Batch } from "./batch_reader.ts";
import { encodeCaptures } from "./captures.ts";
import { columnsEnd, columnViews } from "./columns.ts";
import {
  BATCH_LAST,
  FLAG_ERROR,
  FLAG_NO_ENTRY,
  FLAG_NO_RESULT,
  FLAG_SUPERSEDED,
  HEADER,
  KIND,
  MAGIC,
  VERSION,
} from "./layout.ts";

export interface BatchContents {
  /** finished events, their sequence numbers without a gap */
  events: readonly TraceEvent[];
  /** calls still running */
  openEvents?: readonly TraceEvent[];
  /** needed when there are no events: the sequence number of the next one */
  firstSeq?: number;
  /** ns since the recording's start */
  handedOverNs: number;
  last?: boolean;
}

interface HeaderFields {
  rows: number;
  openRows: number;
  captureBytes: number;
  firstSeq: number;
  handedOverNs: number;
  last: boolean;
}

function writeHeader(bytes: Uint8Array<ArrayBuffer>, fields: HeaderFields): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(HEADER.magic, MAGIC, true);
  view.setUint16(HEADER.version, VERSION, true);
  view.setUint16(HEADER.flags, fields.last ? BATCH_LAST : 0, true);
  view.setUint32(HEADER.rows, fields.rows, true);
  view.setUint32(HEADER.openRows, fields.openRows, true);
  view.setUint32(HEADER.captureBytes, fields.captureBytes, true);
  view.setBigUint64(HEADER.firstSeq, BigInt(fields.firstSeq), true);
  view.setBigUint64(HEADER.handedOverNs, BigInt(fields.handedOverNs), true);
}

const flagsOf = (event: TraceEvent): number =>
  (event.failed ? FLAG_ERROR : 0) |
  (event.returned ? 0 : FLAG_NO_RESULT) |
  (event.entered === false ? FLAG_NO_ENTRY : 0) |
  (event.superseded ? FLAG_SUPERSEDED : 0);

/**
 * Writes events as one batch, as the core would: for tests, imports and whatever else makes events.
 * @throws RangeError when the sequence numbers have a gap, or a number does not fit its column
 */
export function writeBatch(contents: BatchContents): Uint8Array<ArrayBuffer> {
  const { events, openEvents = [], handedOverNs, last = false } = contents;
  const firstSeq = contents.firstSeq ?? events[0]?.seq ?? 0;
  const all = [...events, ...openEvents];
  const captureBlocks = all.map((event) => encodeCaptures(event.captures));
  const captureBytes = captureBlocks.reduce((sum, block) => sum + block.byteLength, 0);
  const capturesBegin = columnsEnd(all.length);

  const bytes = new Uint8Array(capturesBegin + captureBytes);
  writeHeader(bytes, {
    rows: events.length,
    openRows: openEvents.length,
    captureBytes,
    firstSeq,
    handedOverNs,
    last,
  });
  const columns = columnViews(bytes.buffer, 0, all.length);
  let captureEnd = 0;
  for (const [row, event] of all.entries()) {
    if (row < events.length && event.seq !== firstSeq + row)
      throw new RangeError(`event ${event.seq} stands where ${firstSeq + row} belongs`);
    columns.start[row] = BigInt(event.startNs);
    columns.duration[row] = BigInt(event.durationNs);
    columns.arg0[row] = event.args[0];
    columns.arg1[row] = event.args[1];
    columns.arg2[row] = event.args[2];
    columns.arg3[row] = event.args[3];
    columns.arg4[row] = event.args[4];
    columns.arg5[row] = event.args[5];
    columns.result[row] = event.result;
    columns.ip[row] = event.ip;
    columns.sp[row] = event.sp;
    columns.nr[row] = event.nr;
    columns.arch[row] = event.arch;
    columns.pid[row] = event.pid;
    columns.tid[row] = event.tid;
    columns.kind[row] = KIND[event.kind];
    columns.flags[row] = flagsOf(event);
    const block = captureBlocks[row];
    if (block !== undefined) {
      bytes.set(block, capturesBegin + captureEnd);
      captureEnd += block.byteLength;
    }
    columns.captureEnd[row] = captureEnd;
  }
  return bytes;
}

/**
 * The same batch without its captures: what goes to the browser. Columns are copied as blocks, no row is looked at.
 */
export function withoutCaptures(batch: Batch): Uint8Array<ArrayBuffer> {
  const entries = batch.rows + batch.openRows;
  const bytes = batch.bytes.slice(0, columnsEnd(entries));
  const { rows, openRows, firstSeq, handedOverNs, last } = batch;
  writeHeader(bytes, { rows, openRows, captureBytes: 0, firstSeq, handedOverNs, last });
  columnViews(bytes.buffer, 0, entries).captureEnd.fill(0);
  return bytes;
}
