/** The lines of `strace -f` that are no calls. */
import type { TraceEvent } from "../../shared/event.ts";
import { signalName } from "../../shared/render/signal.ts";
import { valueText } from "../../shared/render/text.ts";
import { SIGINFO_BYTES, signalInfoValue } from "../../shared/syscalls/kinds/signal_info.ts";

const WAIT_CORE_DUMPED = 0x80;
const WAIT_SIGNAL_MASK = 0x7f;

/** What strace prints about an event that is no call; undefined: nothing (it tells of forks by their calls alone). */
export function noticeText(event: TraceEvent): string | undefined {
  switch (event.kind) {
    case "signal":
      return signalText(event);
    case "exit":
      return exitText(event);
    case "stopped":
      return `--- stopped by ${signalName(event.nr)} ---`;
    case "syscall":
    case "exec":
    case "fork":
    case "continued":
    case "start":
    case "gap":
      return undefined;
    default:
      return event.kind satisfies never;
  }
}

function signalText(event: TraceEvent): string {
  const name = signalName(event.nr);
  const info = event.captures.find(({ source, bytes }) => source === 0 && bytes.length >= SIGINFO_BYTES);
  return info === undefined ? `--- ${name} ---` : `--- ${name} ${valueText(signalInfoValue(info.bytes, 0))} ---`;
}

function exitText(event: TraceEvent): string {
  if (event.superseded && event.tid === event.pid) return `+++ superseded by execve in pid ${event.args[1]} +++`;
  // The other threads of a group that an exec removes end as if they had called exit(0).
  const status = event.superseded ? 0 : Number(event.args[0]);
  const signal = status & WAIT_SIGNAL_MASK;
  if (signal === 0) return `+++ exited with ${(status >> 8) & 0xff} +++`;
  const core = (status & WAIT_CORE_DUMPED) === 0 ? "" : " (core dumped)";
  return `+++ killed by ${signalName(signal)}${core} +++`;
}
