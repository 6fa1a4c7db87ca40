/**
 * Events as JSON Lines: one object a line, in the order given. Fields:
 *
 *   seq         number of the event; kind: "syscall", "signal", "exec", "fork", "exit", "stopped", "continued", "gap", "start"
 *   startNs     ns after the recording's start; durationNs: of a call, null while it is running
 *   pid, tid    process (thread group) and thread
 *
 *   syscall:    name; nr; arch ("x86_64", "i386" or the number of linux/audit.h in hex);
 *               args: object from the argument's name (as in the manual page) to its text as strace writes it;
 *               raw: the six argument registers, hex; result: signed decimal, null when the call never returned;
 *               resultText: what strace writes behind "= "; errno: its name, null when the call did not fail
 *   signal:     name ("SIGCHLD"), nr, info (text of siginfo_t, null when it could not be read)
 *   exec:       formerTid, path (of the new program; null when it could not be read)
 *   fork:       how ("fork", "vfork", "clone"), childTid, childPid
 *   exit:       code, or signal and coreDumped; supersededBy: the thread whose execve ended it, else null
 *   stopped:    name of the stopping signal
 *   gap:        reason
 *   start:      comm (null when it could not be read)
 */
import { GAP } from "../../shared/batch/layout.ts";
import type { TraceEvent } from "../../shared/event.ts";
import { errnoName } from "../../shared/render/errno.ts";
import { signalName } from "../../shared/render/signal.ts";
import { valueText } from "../../shared/render/text.ts";
import { AUDIT_ARCH_I386, AUDIT_ARCH_X86_64, lookup } from "../../shared/syscalls/index.ts";
import { SIGINFO_BYTES, signalInfoValue } from "../../shared/syscalls/kinds/signal_info.ts";
import type { RenderOptions } from "../../shared/syscalls/row.ts";

/** One event as one line, with its newline. Total: whatever was captured, it is valid JSON. */
export function jsonLine(event: TraceEvent, options: RenderOptions): string {
  const { seq, kind, startNs, durationNs, pid, tid } = event;
  const common = {
    seq,
    kind,
    startNs,
    ...(kind === "syscall" ? { durationNs: durationNs < 0 ? null : durationNs } : {}),
  };
  return `${JSON.stringify({ ...common, pid, tid, ...details(event, options) })}\n`;
}

export async function* jsonlText(
  events: AsyncIterable<TraceEvent> | Iterable<TraceEvent>,
  options: RenderOptions,
): AsyncGenerator<string, void, void> {
  for await (const event of events) yield jsonLine(event, options);
}

const FORKS = ["", "fork", "vfork", "clone"];
const GAP_REASONS = new Map<number, string>([
  [GAP.exitWithoutEntry, "a call returned whose entry was not seen"],
  [GAP.entryWithoutExit, "a call began before the one before it had returned"],
  [GAP.noSyscallInfo, "the kernel did not say which call this was"],
]);

function details(event: TraceEvent, options: RenderOptions): Record<string, unknown> {
  const [arg0, arg1] = event.args;
  switch (event.kind) {
    case "syscall":
      return callDetails(event, options);
    case "signal": {
      const info = event.captures.find(({ source, bytes }) => source === 0 && bytes.length >= SIGINFO_BYTES);
      const text = info === undefined ? null : valueText(signalInfoValue(info.bytes, 0));
      return { name: signalName(event.nr), nr: event.nr, info: text };
    }
    case "exec":
      return { formerTid: Number(arg0), path: capturedText(event, 1) };
    case "fork":
      return { how: FORKS[event.nr] ?? "clone", childTid: Number(arg0), childPid: Number(arg1) };
    case "exit":
      return exitDetails(event);
    case "stopped":
      return { name: signalName(event.nr) };
    case "gap":
      return { reason: GAP_REASONS.get(Number(arg0)) ?? "unknown" };
    case "start":
      return { comm: capturedText(event, 0) };
    case "continued":
      return {};
    default:
      return event.kind satisfies never;
  }
}

function callDetails(event: TraceEvent, options: RenderOptions): Record<string, unknown> {
  const rendered = lookup(event.arch, event.nr).render(event, options);
  const returned = event.returned && event.durationNs >= 0;
  return {
    name: rendered.name,
    nr: event.nr,
    arch: archName(event.arch),
    args:
      event.entered === false
        ? {}
        : Object.fromEntries(rendered.args.map(({ name, value }) => [name, valueText(value)])),
    raw: event.args.map((value) => `0x${value.toString(16)}`),
    result: returned ? String(event.result) : null,
    resultText: rendered.result.text,
    errno: event.failed ? (rendered.result.errno ?? errnoName(-Number(event.result)) ?? `E${-event.result}`) : null,
  };
}

function archName(arch: number): string {
  if (arch === AUDIT_ARCH_X86_64) return "x86_64";
  return arch === AUDIT_ARCH_I386 ? "i386" : `0x${arch.toString(16)}`;
}

function exitDetails(event: TraceEvent): Record<string, unknown> {
  if (event.superseded) return { supersededBy: Number(event.args[1]) };
  const status = Number(event.args[0]);
  const signal = status & 0x7f;
  if (signal === 0) return { code: (status >> 8) & 0xff, supersededBy: null };
  return { signal: signalName(signal), coreDumped: (status & 0x80) !== 0, supersededBy: null };
}

/** Text that the core read for this event, up to a NUL if there is one. */
function capturedText(event: TraceEvent, source: number): string | null {
  const capture = event.captures.find((each) => each.parent === -1 && each.source === source);
  if (capture === undefined) return null;
  const nul = capture.bytes.indexOf(0);
  return new TextDecoder().decode(nul < 0 ? capture.bytes : capture.bytes.subarray(0, nul));
}
