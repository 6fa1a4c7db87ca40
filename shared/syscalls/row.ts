import type { TraceEvent } from "../event.ts";
import type { Rendered } from "../render/value.ts";
import type { CaptureProgram } from "./capture.ts";
import type { CallClass, SyscallClass } from "./classes.ts";

/**
 * One system call of one architecture, as everybody else sees it: generator (nr, name, program), server (classes, mayBlock,
 * sentence), page (sentence, argument names, colour) and renderer (render).
 */
export interface SyscallRow {
  nr: number;
  /** of a call of another ABI: the number of the x86-64 call that it is like */
  native?: number;
  name: string;
  classes: readonly SyscallClass[];
  colour: CallClass;
  /** may wait for something outside: a long one is drawn as a thin line */
  mayBlock: boolean;
  /** what it does, one plain sentence */
  sentence: string;
  argNames: readonly string[];
  program: CaptureProgram;
  /** total: never throws, whatever the bytes */
  render(event: TraceEvent, options: RenderOptions): Rendered;
}

export interface RenderOptions {
  /** bytes of a string shown (`-s`) */
  stringLimit: number;
  /** every field of a structure and every element of an array that was read (`-v`); default: as few as strace shows */
  verbose?: boolean;
  describeFd?: DescribeFd;
}

/**
 * A number may name another descriptor at the return: what an argument means was so at the entry, what comes back is new. "either":
 * in memory, which the call may have read or written; what was open at the entry then.
 */
export type DescriptorMoment = "entry" | "return" | "either";

/** What descriptor `fd` (AT_FDCWD: the working directory) of the event's process was open on; undefined: unknown */
export type DescribeFd = (event: TraceEvent, fd: number, moment: DescriptorMoment) => string | undefined;
