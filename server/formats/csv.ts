/**
 * Events as CSV (RFC 4180: comma, CRLF, quotes doubled), in the order given, with a header:
 *
 *   seq, kind, start_ns, duration_ns, pid, tid, name, class, args, result, result_text, errno
 *
 * `args` is the text that strace writes between the parentheses; of other kinds than calls, what happened. Empty fields: duration
 * and result of a call that never returned, errno of one that did not fail. A text cannot begin with `=`, so a spreadsheet reads
 * none as a formula.
 */
import type { TraceEvent } from "../../shared/event.ts";
import { signalName } from "../../shared/render/signal.ts";
import { argsText } from "../../shared/render/text.ts";
import { lookup } from "../../shared/syscalls/index.ts";
import type { RenderOptions } from "../../shared/syscalls/row.ts";
import { capturedText, endingOf, errnoOf, forkName, gapReason, hasResult, signalInfoText } from "./event_facts.ts";

const HEADER = "seq,kind,start_ns,duration_ns,pid,tid,name,class,args,result,result_text,errno\r\n";

type Cell = string | number | bigint | null;

export async function* csvText(
  events: AsyncIterable<TraceEvent> | Iterable<TraceEvent>,
  options: RenderOptions,
): AsyncGenerator<string, void, void> {
  yield HEADER;
  for await (const event of events) yield csvLine(event, options);
}

function csvLine(event: TraceEvent, options: RenderOptions): string {
  const { seq, kind, startNs, durationNs, pid, tid } = event;
  const duration = kind === "syscall" && durationNs >= 0 ? durationNs : null;
  const cells: Cell[] = [seq, kind, startNs, duration, pid, tid, ...wordsOf(event, options)];
  return `${cells.map(cellText).join(",")}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** name, class, args, result, result_text, errno */
function wordsOf(event: TraceEvent, options: RenderOptions): readonly Cell[] {
  const happened = (name: string, what: string): readonly Cell[] => [name, "", what, null, "", null];
  const [arg0, arg1] = event.args;
  switch (event.kind) {
    case "syscall": {
      const row = lookup(event.arch, event.nr);
      const rendered = row.render(event, options);
      const result = hasResult(event) ? event.result : null;
      const args = event.entered === false ? "" : argsText(rendered);
      return [rendered.name, row.colour, args, result, rendered.result.text, errnoOf(event, rendered)];
    }
    case "signal":
      return happened(signalName(event.nr), signalInfoText(event) ?? "");
    case "exec":
      return happened("exec", capturedText(event, 1) ?? "");
    case "fork":
      return happened(forkName(event.nr), arg0 === arg1 ? `process ${arg1}` : `thread ${arg0} of process ${arg1}`);
    case "exit": {
      if (event.superseded) return happened("superseded", `by the execve of thread ${arg1}`);
      const ending = endingOf(event);
      if (ending === undefined) return happened("vanished", "");
      return "code" in ending ? happened("exited", String(ending.code)) : happened("killed", ending.signal);
    }
    case "stopped":
      return happened("stopped", signalName(event.nr));
    case "continued":
      return happened("continued", "");
    case "gap":
      return happened("gap", gapReason(event));
    case "start":
      return happened("start", capturedText(event, 0) ?? "");
    default:
      return event.kind satisfies never;
  }
}
