import type { TraceEvent } from "../../shared/event.ts";
import { ARCH_LOGGED, LOGGED, loggedText } from "../../shared/syscalls/logged_call.ts";
import type { SyscallRow } from "../../shared/syscalls/row.ts";
import type { CallText } from "./strace_call.ts";

/** A call that came from a log, cut where the log had cut it; undefined: it was recorded. */
export function loggedCallText(row: SyscallRow, event: TraceEvent): CallText | undefined {
  if (event.arch !== ARCH_LOGGED) return undefined;
  return {
    name: loggedText(event, LOGGED.name) ?? row.name,
    entry: loggedText(event, LOGGED.entry) ?? "",
    rest: loggedText(event, LOGGED.rest) ?? "",
    complete: true,
    result: loggedText(event, LOGGED.result) ?? "?",
  };
}
