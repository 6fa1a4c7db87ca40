/**
 * Events in the Trace Event Format (JSON), which ui.perfetto.dev, chrome://tracing, Speedscope and the Firefox Profiler open. A
 * track per thread in a group per process; a call is a slice (`ph` X) as long as it took, with its arguments and result; signals,
 * exits and stops are instants; an arrow leads from a fork to what the new task does first. Times are µs with three decimals, so
 * no nanosecond is lost.
 *
 * @see https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU
 */
import type { TraceEvent } from "../../shared/event.ts";
import { signalName } from "../../shared/render/signal.ts";
import { valueText } from "../../shared/render/text.ts";
import { lookup } from "../../shared/syscalls/index.ts";
import type { RenderOptions } from "../../shared/syscalls/row.ts";
import { capturedText, endingOf, errnoOf, forkName, gapReason, signalInfoText } from "./event_facts.ts";

type Phase = "X" | "B" | "i" | "M" | "s" | "f";

interface Slice {
  ph: Phase;
  name: string;
  pid: number;
  tid: number;
  ts?: number;
  dur?: number;
  cat?: string;
  [field: string]: unknown;
}

/** @param events in the order of their starts */
export async function* perfettoText(
  events: AsyncIterable<TraceEvent> | Iterable<TraceEvent>,
  options: RenderOptions,
): AsyncGenerator<string, void, void> {
  yield '{"displayTimeUnit":"ns","traceEvents":[';
  const writer = new PerfettoWriter(options);
  let separator = "\n";
  for await (const event of events)
    for (const slice of writer.slicesOf(event)) {
      yield `${separator}${JSON.stringify(slice)}`;
      separator = ",\n";
    }
  yield "\n]}\n";
}

const microseconds = (ns: number): number => ns / 1_000;

/** Remembers the name of every process, for its children, and the tasks whose first event is the end of an arrow. */
class PerfettoWriter {
  private readonly commandOf = new Map<number, string>();
  /** by task: the number of the arrow that leads to it */
  private readonly arrowTo = new Map<number, number>();

  constructor(private readonly options: RenderOptions) {}

  slicesOf(event: TraceEvent): Slice[] {
    const slices = this.own(event);
    const arrow = this.arrowTo.get(event.tid);
    if (arrow === undefined) return slices;
    this.arrowTo.delete(event.tid);
    const end = { cat: "fork", id: arrow, bp: "e", ts: microseconds(event.startNs), pid: event.pid, tid: event.tid };
    return [...slices, { ph: "f", name: "fork", ...end }];
  }

  private own(event: TraceEvent): Slice[] {
    const { pid, tid } = event;
    switch (event.kind) {
      case "syscall":
        return [this.call(event)];
      case "start":
        return this.named(pid, tid, capturedText(event, 0));
      case "exec":
        return [
          this.instant(event, "exec", { path: capturedText(event, 1) }),
          ...this.named(pid, tid, capturedText(event, 0)),
        ];
      case "fork":
        return this.fork(event);
      case "exit":
        return [this.exit(event)];
      case "signal":
        return [this.instant(event, signalName(event.nr), { info: signalInfoText(event) ?? null })];
      case "stopped":
        return [this.instant(event, `stopped by ${signalName(event.nr)}`, {})];
      case "continued":
        return [this.instant(event, "continued", {})];
      case "gap":
        return [this.instant(event, "gap", { reason: gapReason(event) })];
      default:
        return event.kind satisfies never;
    }
  }

  private call(event: TraceEvent): Slice {
    const row = lookup(event.arch, event.nr);
    const rendered = row.render(event, this.options);
    const named =
      event.entered === false ? [] : rendered.args.map(({ name, value }) => [name, valueText(value)] as const);
    const common = {
      name: rendered.name,
      cat: row.colour,
      pid: event.pid,
      tid: event.tid,
      ts: microseconds(event.startNs),
      args: {
        ...Object.fromEntries(named),
        returns: rendered.result.text,
        errno: errnoOf(event, rendered),
        seq: event.seq,
      },
    };
    // A call that was running when the recording ended has a beginning only.
    return event.durationNs < 0 ? { ph: "B", ...common } : { ph: "X", ...common, dur: microseconds(event.durationNs) };
  }

  private instant(event: TraceEvent, name: string, args: Record<string, unknown>): Slice {
    const { pid, tid, kind, seq } = event;
    return { ph: "i", s: "t", name, cat: kind, pid, tid, ts: microseconds(event.startNs), args: { ...args, seq } };
  }

  private fork(event: TraceEvent): Slice[] {
    const { pid, tid, seq, startNs } = event;
    const childTid = Number(event.args[0]);
    const childPid = Number(event.args[1]);
    this.arrowTo.set(childTid, seq);
    const name = forkName(event.nr);
    return [
      this.instant(event, name, { tid: childTid, pid: childPid }),
      { ph: "s", name: "fork", cat: "fork", id: seq, pid, tid, ts: microseconds(startNs) },
      // Until it execs, a process has the name of its parent.
      ...this.named(childPid, childTid, this.commandOf.get(pid) ?? null),
    ];
  }

  private exit(event: TraceEvent): Slice {
    if (event.tid === event.pid && !event.superseded) this.commandOf.delete(event.pid);
    if (event.superseded) return this.instant(event, `superseded by ${event.args[1]}`, {});
    const ending = endingOf(event);
    if (ending === undefined) return this.instant(event, "vanished", {});
    return this.instant(event, "code" in ending ? `exited with ${ending.code}` : `killed by ${ending.signal}`, {});
  }

  private named(pid: number, tid: number, command: string | null): Slice[] {
    if (command === null) return [];
    this.commandOf.set(pid, command);
    const thread: Slice = { ph: "M", name: "thread_name", pid, tid, args: { name: command } };
    return pid === tid ? [{ ph: "M", name: "process_name", pid, tid, args: { name: command } }, thread] : [thread];
  }
}
