/**
 * Events as the text that `strace -f -o FILE` (6.1) writes: every line begins with the task's number, results stand in
 * column 40, and a call during which anything else is printed is cut into `read(3,  <unfinished ...>` and
 * `<... read resumed>"abc", 3) = 3`. Forks, starts and gaps have no line there.
 */
import type { TraceEvent } from "../../shared/event.ts";
import { lookup } from "../../shared/syscalls/index.ts";
import { ARCH_LOGGED } from "../../shared/syscalls/logged_call.ts";
import type { RenderOptions } from "../../shared/syscalls/row.ts";
import { type LineTimes, secondsText } from "./line_times.ts";
import { loggedCallText } from "./logged_call_text.ts";
import { type CallText, callText } from "./strace_call.ts";
import { noticeText } from "./strace_notice.ts";

const RESULT_COLUMN = 40;
const PID_WIDTH = 5;

/** Beside what the renderer does: times in the lines. */
export interface StraceOptions extends RenderOptions {
  times?: LineTimes;
  /** how long each call took, in its line: `-T` */
  durations?: boolean;
}

interface OpenCall {
  /** the kernel will restart it by restart_syscall */
  restarts: boolean;
  /** of the line: an exec by another thread gives the call to the leader */
  tid: number;
  startNs: number;
  endNs: number;
  returned: boolean;
  /** its first half stands in a line of its own */
  interrupted: boolean;
  text: CallText;
}

const prefix = (tid: number): string => `${String(tid).padEnd(PID_WIDTH)} `;

/** linux/errno.h: a signal interrupted a wait that goes on as restart_syscall */
const ERESTART_RESTARTBLOCK = 516n;

/**
 * Writes events one by one; they come in the order of their starts (then of their sequence numbers). Holds the calls that are
 * open at that moment, and what interrupted ones will go on with.
 */
export class StraceWriter {
  /** by end, the next one first */
  private readonly open: OpenCall[] = [];
  /** begun, and nothing was printed since */
  private pending: OpenCall | undefined;
  private text = "";
  /** by task: the call that its restart_syscall will go on with */
  private readonly restarting = new Map<number, string>();

  constructor(private readonly options: StraceOptions) {}

  /** The lines that are settled by this event. */
  write(event: TraceEvent): string {
    this.endCallsBefore(event.startNs);
    if (event.kind === "syscall") this.begin(event);
    else {
      const notice = noticeText(event);
      if (notice !== undefined) {
        this.interrupt(event.superseded && this.pending?.tid === Number(event.args[1]) ? event.tid : undefined);
        this.text += `${this.beginning(event.tid, event.startNs)}${notice}\n`;
      }
      if (event.kind === "exit") this.restarting.delete(event.tid);
      // Behind the exec, the call of a thread returns under the number of the leader.
      if (event.kind === "exec" && Number(event.args[0]) !== event.tid)
        for (const call of this.open) if (call.tid === Number(event.args[0])) call.tid = event.tid;
    }
    return this.take();
  }

  /** The lines of the calls that are still open: after the last event. */
  end(): string {
    this.endCallsBefore(Number.MAX_VALUE);
    this.interrupt();
    return this.take();
  }

  private take(): string {
    const { text } = this;
    this.text = "";
    return text;
  }

  private begin(event: TraceEvent): void {
    this.interrupt();
    const row = lookup(event.arch, event.nr);
    const text = loggedCallText(row, event) ?? callText(row, event, row.render(event, this.options));
    if (row.name === "restart_syscall") text.entry = this.restartText(event.tid, text.entry);
    const endNs = event.durationNs < 0 ? Number.POSITIVE_INFINITY : event.startNs + event.durationNs;
    const call: OpenCall = {
      restarts: event.failed && event.result === -ERESTART_RESTARTBLOCK,
      tid: event.tid,
      startNs: event.startNs,
      endNs,
      returned: event.returned,
      interrupted: false,
      text,
    };
    if (event.entered === false) {
      // Its entry was never seen: only the second half can be written, and of that only the result is known.
      call.interrupted = true;
      call.text = event.arch === ARCH_LOGGED ? text : { ...text, rest: "", complete: true };
    } else this.pending = call;
    const at = this.open.findLastIndex((other) => other.endNs <= endNs) + 1;
    this.open.splice(at, 0, call);
  }

  /** The call itself does not say what it goes on with; only its task's past does. */
  private restartText(tid: number, entry: string): string {
    const name = this.restarting.get(tid);
    this.restarting.delete(tid);
    return name === undefined ? entry : entry.replace("interrupted system call", `interrupted ${name}`);
  }

  /** Ends the line of the pending call; `newTid`: its task is about to be renamed. */
  private interrupt(newTid?: number): void {
    const call = this.pending;
    if (call === undefined) return;
    this.pending = undefined;
    call.interrupted = true;
    const why = newTid === undefined ? "<unfinished ...>" : `<pid changed to ${newTid} ...>`;
    this.text += `${this.beginning(call.tid, call.startNs)}${call.text.name}(${call.text.entry} ${why}\n`;
  }

  /** The task, and the time when it is asked for. */
  private beginning(tid: number, ns: number): string {
    return `${prefix(tid)}${this.options.times?.at(ns) ?? ""}`;
  }

  private endCallsBefore(timeNs: number): void {
    while ((this.open[0]?.endNs ?? Number.POSITIVE_INFINITY) <= timeNs) {
      const call = this.open.shift();
      if (call !== undefined) this.endCall(call);
    }
  }

  private endCall(call: OpenCall): void {
    const { name, entry, rest, complete, result } = call.text;
    if (call.restarts) this.restarting.set(call.tid, name);
    // What would have been printed at the return never comes.
    const arguments_ = call.returned || complete ? rest : " <unfinished ...>";
    if (call === this.pending) this.pending = undefined;
    else this.interrupt();
    const beginning = this.beginning(call.tid, call.interrupted ? call.endNs : call.startNs);
    const line = `${beginning}${call.interrupted ? `<... ${name} resumed>` : `${name}(${entry}`}${arguments_})`;
    const took = this.options.durations === true && call.returned ? ` <${secondsText(call.endNs - call.startNs)}>` : "";
    this.text += `${line.padEnd(RESULT_COLUMN - 1)} = ${result}${took}\n`;
  }
}

/**
 * The whole text, in pieces of some lines.
 * @param events in the order of their starts, then of their sequence numbers: what began first is printed first
 */
export async function* straceText(
  events: AsyncIterable<TraceEvent> | Iterable<TraceEvent>,
  options: StraceOptions,
): AsyncGenerator<string, void, void> {
  const writer = new StraceWriter(options);
  for await (const event of events) {
    const text = writer.write(event);
    if (text !== "") yield text;
  }
  const text = writer.end();
  if (text !== "") yield text;
}
