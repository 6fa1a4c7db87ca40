/** The lines of `strace -f` that are no calls. */
import type { TraceEvent } from "../../shared/event.ts";
import { signalName } from "../../shared/render/signal.ts";
import { endingOf, signalInfoText } from "./event_facts.ts";

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
  const info = signalInfoText(event);
  return `--- ${signalName(event.nr)}${info === undefined ? "" : ` ${info}`} ---`;
}

function exitText(event: TraceEvent): string | undefined {
  if (event.superseded && event.tid === event.pid) return `+++ superseded by execve in pid ${event.args[1]} +++`;
  // The other threads of a group that an exec removes end as if they had called exit(0).
  const ending = event.superseded ? { code: 0 } : endingOf(event);
  if (ending === undefined) return undefined;
  if ("code" in ending) return `+++ exited with ${ending.code} +++`;
  return `+++ killed by ${ending.signal}${ending.coreDumped ? " (core dumped)" : ""} +++`;
}
