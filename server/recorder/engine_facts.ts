import { statSync } from "node:fs";
import type { TraceEnd, TraceStart } from "../../native/binding/native.d.ts";
import type { TraceSource } from "./trace_source.ts";

const S_ISUID = 0o4000;
const S_ISGID = 0o2000;

/** What the engine did about calls outside the set, in one sentence; undefined: all calls were wanted. */
export function filterFact(source: TraceSource, start: TraceStart): string | undefined {
  if (source.options.wanted === undefined) return undefined;
  if (start.kernelFilter) return "Calls outside the set passed in the kernel without a stop.";
  return source.how === "attach"
    ? "Calls outside the set stopped too: a running program cannot be given a filter in the kernel."
    : "Calls outside the set stopped too: the kernel took no seccomp filter.";
}

/** What it did about CPUs. */
export function cpuFact(source: TraceSource, end: TraceEnd): string {
  if (source.how === "attach") return "The program kept its CPUs, as every program that Trapline is attached to.";
  if (source.options.cpu === "free") return "Tracer and program ran on any CPU, as asked.";
  if (end.callStops === 0n) return "Tracer and program did not share a CPU.";
  const percent = Math.round(Number((end.sharedStops * 10_000n) / end.callStops) / 100);
  return `Tracer and program shared one CPU for ${percent} % of the stops.`;
}

/** Less is not worth a sentence. */
const LEAST_WAIT_NS = 100_000_000;

/** Whether the program had to wait for its recorder; undefined: not to speak of. */
export function waitFact(waitedNs: number): string | undefined {
  if (waitedNs < LEAST_WAIT_NS) return undefined;
  return `The program was slowed down by ${(waitedNs / 1e9).toFixed(1)} s in all, because it made calls faster than they could be recorded.`;
}

/** Says once of each program that would have gained a privilege, and did not. */
export class SetuidWatch {
  private readonly seen = new Set<string>();

  constructor(private readonly loses: boolean) {}

  /**
   * A tracer without privilege takes that of setuid programs away, as the kernel has it in execve(2); so does NO_NEW_PRIVS.
   * @returns the notice for a program that was just executed
   */
  executed(path: string): string | undefined {
    if (!this.loses || this.seen.has(path)) return undefined;
    this.seen.add(path);
    try {
      const { mode, uid } = statSync(path);
      if ((mode & S_ISGID) === 0 && ((mode & S_ISUID) === 0 || uid === process.geteuid?.())) return undefined;
    } catch {
      // In another mount namespace, or gone again.
      return undefined;
    }
    return `${path} ran without the privilege of its set-user-ID or set-group-ID bit, as all such programs do while traced.`;
  }
}
