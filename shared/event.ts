import type { KindName } from "./batch/layout.ts";

/** One capture of a call, as the batch has it (see `batch/layout.ts`); `bytes` is a view, not a copy. */
export interface Capture {
  phase: "enter" | "exit";
  fault: boolean;
  truncated: boolean;
  /** ordinal of the parent record within the event, or -1: an argument */
  parent: number;
  /** `bytes` are not memory but what the descriptor `address` was open on (CAPTURE_DESCRIPTOR) */
  descriptor?: true;
  /** argument index (SOURCE_STACK: stack ...), or the pointer's offset in the parent's bytes */
  source: number;
  wanted: number;
  address: bigint;
  bytes: Uint8Array;
}

/** One event with everything that rendering needs. 64-bit values are unsigned bigints unless said otherwise. */
export interface TraceEvent {
  seq: number;
  kind: KindName;
  /** ns since the recording's start */
  startNs: number;
  /** ns; -1: not finished */
  durationNs: number;
  pid: number;
  tid: number;
  /** AUDIT_ARCH_* */
  arch: number;
  nr: number;
  args: readonly [bigint, bigint, bigint, bigint, bigint, bigint];
  /** signed: a negative errno when `failed` */
  result: bigint;
  failed: boolean;
  /** false: the call never returned */
  returned: boolean;
  /** set when the entry was not seen (attached in mid-call): the arguments mean nothing */
  entered?: false;
  superseded: boolean;
  ip: bigint;
  sp: bigint;
  captures: readonly Capture[];
}
