import type { Batch } from "../../shared/batch/batch_reader.ts";
import { FLAG_ERROR, KIND } from "../../shared/batch/layout.ts";
import type { CallClass } from "../../shared/syscalls/classes.ts";

/** Most calls kept in all: what is older is in the recording and comes with the next query. */
export const LIVE_ROWS = 200_000;
/** A call that may wait and took longer is drawn thin, as the server marks it. */
export const WAIT_NS = 1_000_000;

/** What the timeline needs to know of a call that it sees in a batch before the server has answered anything. */
export interface CallName {
  name: string;
  class: CallClass;
  mayBlock: boolean;
}
export type NameCall = (arch: number, nr: number) => CallName;

/** The newest calls of one lane, oldest first. `length` entries count; the arrays are longer. */
export interface LiveLane {
  length: number;
  seq: Float64Array;
  startNs: Float64Array;
  durationNs: Float64Array;
  /** index into `LiveRows.names` */
  name: Uint16Array;
  /** 1: failed */
  failed: Uint8Array;
}

/** A call that was running at the last hand-over. */
export interface OpenCall {
  tid: number;
  startNs: number;
  name: number;
}

/**
 * The live tail: calls drawn from batches the moment they come, until a query has them too. Both may be drawn on top of
 * each other, being the same pixels; so nothing has to be cut exactly.
 */
export class LiveRows {
  readonly lanes = new Map<number, LiveLane>();
  readonly names: CallName[] = [];
  open: readonly OpenCall[] = [];
  #total = 0;
  readonly #nameCall: NameCall;
  readonly #nameIndex = new Map<number, number>();

  constructor(nameCall: NameCall) {
    this.#nameCall = nameCall;
  }

  append(batch: Batch): void {
    const { columns } = batch;
    for (let row = 0; row < batch.rows; row++) {
      const tid = columns.tid[row] ?? 0;
      if (columns.kind[row] !== KIND.syscall) continue;
      const lane = this.#roomIn(tid);
      const at = lane.length++;
      lane.seq[at] = batch.firstSeq + row;
      lane.startNs[at] = Number(columns.start[row]);
      lane.durationNs[at] = Number(columns.duration[row]);
      lane.name[at] = this.#indexOf(columns.arch[row] ?? 0, columns.nr[row] ?? 0);
      lane.failed[at] = ((columns.flags[row] ?? 0) & FLAG_ERROR) === 0 ? 0 : 1;
      this.#total++;
    }
    const open: OpenCall[] = [];
    for (let row = batch.rows; row < batch.rows + batch.openRows; row++)
      open.push({
        tid: columns.tid[row] ?? 0,
        startNs: Number(columns.start[row]),
        name: this.#indexOf(columns.arch[row] ?? 0, columns.nr[row] ?? 0),
      });
    this.open = open;
    if (this.#total > LIVE_ROWS) this.#dropOlderHalf();
  }

  /** Forgets what ended before `ns`: a query has answered for that time. */
  dropBefore(ns: number): void {
    for (const lane of this.lanes.values()) {
      let keep = 0;
      while (keep < lane.length && (lane.startNs[keep] ?? 0) + (lane.durationNs[keep] ?? 0) < ns) keep++;
      this.#dropFirst(lane, keep);
    }
  }

  #dropOlderHalf(): void {
    for (const lane of this.lanes.values()) this.#dropFirst(lane, lane.length >>> 1);
  }

  #dropFirst(lane: LiveLane, count: number): void {
    if (count === 0) return;
    for (const column of [lane.seq, lane.startNs, lane.durationNs, lane.name, lane.failed])
      column.copyWithin(0, count, lane.length);
    lane.length -= count;
    this.#total -= count;
  }

  #indexOf(arch: number, nr: number): number {
    // Both are below 2^32, and so their join is exact.
    const key = arch * 2 ** 20 + (nr & 0xf_ffff);
    const known = this.#nameIndex.get(key);
    if (known !== undefined) return known;
    const index = this.names.push(this.#nameCall(arch, nr)) - 1;
    this.#nameIndex.set(key, index);
    return index;
  }

  #roomIn(tid: number): LiveLane {
    const lane = this.lanes.get(tid);
    if (lane !== undefined && lane.length < lane.seq.length) return lane;
    const size = lane === undefined ? 256 : 2 * lane.seq.length;
    const grown: LiveLane = {
      length: lane?.length ?? 0,
      seq: new Float64Array(size),
      startNs: new Float64Array(size),
      durationNs: new Float64Array(size),
      name: new Uint16Array(size),
      failed: new Uint8Array(size),
    };
    if (lane !== undefined) {
      grown.seq.set(lane.seq);
      grown.startNs.set(lane.startNs);
      grown.durationNs.set(lane.durationNs);
      grown.name.set(lane.name);
      grown.failed.set(lane.failed);
    }
    this.lanes.set(tid, grown);
    return grown;
  }
}
