/** What several formats say of an event in the same words. */
import { GAP } from "../../shared/batch/layout.ts";
import type { TraceEvent } from "../../shared/event.ts";
import { errnoName } from "../../shared/render/errno.ts";
import { signalName } from "../../shared/render/signal.ts";
import { valueText } from "../../shared/render/text.ts";
import type { Rendered } from "../../shared/render/value.ts";
import { SIGINFO_BYTES, signalInfoValue } from "../../shared/syscalls/kinds/signal_info.ts";
import { ARCH_LOGGED, LOGGED, loggedText } from "../../shared/syscalls/logged_call.ts";

const WAIT_CORE_DUMPED = 0x80;
const WAIT_SIGNAL_MASK = 0x7f;

/** How a task ended: a wait status taken apart (wait(2)); undefined: it was gone and nobody said how. */
export type Ending = { code: number } | { signal: string; coreDumped: boolean } | undefined;

export function endingOf(event: TraceEvent): Ending {
  if (!event.returned) return undefined;
  const status = Number(event.args[0]);
  const signal = status & WAIT_SIGNAL_MASK;
  if (signal === 0) return { code: (status >> 8) & 0xff };
  return { signal: signalName(signal), coreDumped: (status & WAIT_CORE_DUMPED) !== 0 };
}

/** `{si_signo=SIGCHLD, ...}`; undefined when siginfo_t could not be read. */
export function signalInfoText(event: TraceEvent): string | undefined {
  if (event.arch === ARCH_LOGGED) return loggedText(event, LOGGED.entry);
  const info = event.captures.find(({ source, bytes }) => source === 0 && bytes.length >= SIGINFO_BYTES);
  return info === undefined ? undefined : valueText(signalInfoValue(info.bytes, 0));
}

/** The name of a failed call's error, by its number when it has none; null: the call did not fail. */
export function errnoOf(event: TraceEvent, rendered: Rendered): string | null {
  if (!event.failed) return null;
  return rendered.result.errno ?? errnoName(-Number(event.result)) ?? `E${-event.result}`;
}

/** The call has a result: it is neither running nor without return. */
export const hasResult = (event: TraceEvent): boolean => event.returned && event.durationNs >= 0;

/** Of a fork event's `nr`: PTRACE_EVENT_FORK 1, VFORK 2, CLONE 3. */
export function forkName(nr: number): "fork" | "vfork" | "clone" {
  if (nr === 1) return "fork";
  return nr === 2 ? "vfork" : "clone";
}

const GAP_REASONS = new Map<number, string>([
  [GAP.exitWithoutEntry, "a call returned whose entry was not seen"],
  [GAP.entryWithoutExit, "a call began before the one before it had returned"],
  [GAP.noSyscallInfo, "the kernel did not say which call this was"],
]);

export const gapReason = (event: TraceEvent): string => GAP_REASONS.get(Number(event.args[0])) ?? "unknown";

/** Text that the core read for this event, up to a NUL if there is one; null when it could not be read. */
export function capturedText(event: TraceEvent, source: number): string | null {
  const capture = event.captures.find((each) => each.parent === -1 && each.source === source);
  if (capture === undefined) return null;
  const nul = capture.bytes.indexOf(0);
  return new TextDecoder().decode(nul < 0 ? capture.bytes : capture.bytes.subarray(0, nul));
}
