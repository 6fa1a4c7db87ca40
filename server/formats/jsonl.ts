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
 *   exit:       code (null when nobody said how it ended), or signal and coreDumped; supersededBy: the thread whose execve ended it, else null
 *   stopped:    name of the stopping signal
 *   gap:        reason
 *   start:      comm (null when it could not be read)
 */
import type { TraceEvent } from "../../shared/event.ts";
import { signalName } from "../../shared/render/signal.ts";
import { valueText } from "../../shared/render/text.ts";
import { AUDIT_ARCH_I386, AUDIT_ARCH_X86_64, lookup } from "../../shared/syscalls/index.ts";
import type { RenderOptions } from "../../shared/syscalls/row.ts";
import { capturedText, endingOf, errnoOf, forkName, gapReason, hasResult, signalInfoText } from "./event_facts.ts";

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

function details(event: TraceEvent, options: RenderOptions): Record<string, unknown> {
  const [arg0, arg1] = event.args;
  switch (event.kind) {
    case "syscall":
      return callDetails(event, options);
    case "signal":
      return { name: signalName(event.nr), nr: event.nr, info: signalInfoText(event) ?? null };
    case "exec":
      return { formerTid: Number(arg0), path: capturedText(event, 1) };
    case "fork":
      return { how: forkName(event.nr), childTid: Number(arg0), childPid: Number(arg1) };
    case "exit":
      return exitDetails(event);
    case "stopped":
      return { name: signalName(event.nr) };
    case "gap":
      return { reason: gapReason(event) };
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
  return {
    name: rendered.name,
    nr: event.nr,
    arch: archName(event.arch),
    args:
      event.entered === false
        ? {}
        : Object.fromEntries(rendered.args.map(({ name, value }) => [name, valueText(value)])),
    raw: event.args.map((value) => `0x${value.toString(16)}`),
    result: hasResult(event) ? String(event.result) : null,
    resultText: rendered.result.text,
    errno: errnoOf(event, rendered),
  };
}

function archName(arch: number): string {
  if (arch === AUDIT_ARCH_X86_64) return "x86_64";
  return arch === AUDIT_ARCH_I386 ? "i386" : `0x${arch.toString(16)}`;
}

function exitDetails(event: TraceEvent): Record<string, unknown> {
  if (event.superseded) return { supersededBy: Number(event.args[1]) };
  return { ...(endingOf(event) ?? { code: null }), supersededBy: null };
}
