import type { Capture, TraceEvent } from "../event.ts";
import { AUDIT_ARCH_I386, pointerBytes } from "../syscalls/abi/abi.ts";
import type { CapturePhase } from "../syscalls/capture.ts";
import type { RenderOptions } from "../syscalls/row.ts";

/** Beyond this many captures, children are found through an index instead of by scanning (an argv of hundreds). */
const SCAN_LIMIT = 24;
const NO_ARGUMENT = 0n;

/** One event as a decoder sees it: arguments in the width the kernel reads them, captures by place, the outcome. */
export class Call {
  readonly event: TraceEvent;
  readonly options: RenderOptions;
  private index: Map<number, Capture> | undefined;

  constructor(event: TraceEvent, options: RenderOptions) {
    this.event = event;
    this.options = options;
  }

  /** the kernel reported an error, or the call has no result (yet): what it should have written is not there */
  get failed(): boolean {
    return this.event.failed || !this.returned;
  }

  /** false while the call is running and when it never came back */
  get returned(): boolean {
    return this.event.returned && this.event.durationNs >= 0;
  }

  u64(arg: number): bigint {
    return this.event.args[arg] ?? NO_ARGUMENT;
  }

  /** a C `long`: of 32 bits in an i386 call, whose registers have no more */
  i64(arg: number): bigint {
    return BigInt.asIntN(this.event.arch === AUDIT_ARCH_I386 ? 32 : 64, this.u64(arg));
  }

  i32(arg: number): number {
    return lowInt32(this.u64(arg));
  }

  u32(arg: number): number {
    return this.i32(arg) >>> 0;
  }

  /** of the pointers in the caller's memory */
  get pointerBytes(): 4 | 8 {
    return pointerBytes(this.event.arch, this.event.nr);
  }

  isNull(arg: number): boolean {
    return this.u64(arg) === 0n;
  }

  get result(): bigint {
    return this.event.result;
  }

  /** the result as a number; only for calls whose results fit (counts, descriptors) */
  get resultNumber(): number {
    return Number(this.event.result);
  }

  /** what was read through argument `arg` (SOURCE_STACK: the stack pointer) at this phase */
  capture(arg: number, phase: CapturePhase): Capture | undefined {
    const captures = this.event.captures;
    for (let i = 0; i < captures.length; i++) {
      const capture = captures[i];
      if (capture !== undefined && capture.parent === -1 && capture.source === arg && capture.phase === phase) {
        return capture;
      }
    }
    return undefined;
  }

  /** what was read through the pointer at `offset` of another capture's bytes */
  child(parent: Capture, offset: number): Capture | undefined {
    const captures = this.event.captures;
    const ordinal = captures.indexOf(parent);
    if (captures.length > SCAN_LIMIT) return this.childIndex().get(childKey(ordinal, offset));
    for (let i = ordinal + 1; i < captures.length; i++) {
      const capture = captures[i];
      if (capture !== undefined && capture.parent === ordinal && capture.source === offset) return capture;
    }
    return undefined;
  }

  private childIndex(): Map<number, Capture> {
    if (this.index !== undefined) return this.index;
    const index = new Map<number, Capture>();
    for (const capture of this.event.captures) {
      if (capture.parent === -1) continue;
      const key = childKey(capture.parent, capture.source);
      if (!index.has(key)) index.set(key, capture);
    }
    this.index = index;
    return index;
  }
}

function childKey(parent: number, offset: number): number {
  return parent * 0x1_0000_0000 + offset;
}

/** The low half as a signed integer, as the kernel reads an `int` argument. */
function lowInt32(value: bigint): number {
  // Conversion of a double to int32 is exact modulo 2^32 as long as the double itself is exact.
  const number = Number(value);
  return number <= Number.MAX_SAFE_INTEGER && number >= Number.MIN_SAFE_INTEGER
    ? number | 0
    : Number(BigInt.asIntN(32, value));
}
