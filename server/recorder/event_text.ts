import type { TraceEvent } from "../../shared/event.ts";
import { errnoName } from "../../shared/render/errno.ts";
import { signalName } from "../../shared/render/signal.ts";
import { argsText, resultText, valueText } from "../../shared/render/text.ts";
import type { Rendered, Value } from "../../shared/render/value.ts";
import type { CallClass } from "../../shared/syscalls/classes.ts";
import { lookup } from "../../shared/syscalls/index.ts";
import { SIGINFO_BYTES, signalInfoValue } from "../../shared/syscalls/kinds/signal_info.ts";
import type { DescribeFd } from "../../shared/syscalls/row.ts";
import { stringArgument } from "./capture_text.ts";
import type { DescriptorTable } from "./descriptor_table.ts";
import { exitOf } from "./task_tree.ts";

/** The texts of one event's row: what search, SQL and the table see. */
export interface EventText {
  name: string;
  class: CallClass;
  /** rendered arguments; for other kinds what happened */
  args: string;
  /** what stands behind "= "; empty for other kinds */
  result: string;
  errno: string | null;
  /** the first path of the arguments, made absolute; without one, what the first descriptor is open on */
  path: string | null;
  fd: number | null;
}

const AT_FDCWD = -100;

/** The first path argument and the first descriptor of a call. */
function firstPathAndFd(event: TraceEvent, rendered: Rendered, descriptors: DescriptorTable) {
  let fd: number | null = null;
  let directory = AT_FDCWD;
  for (const [index, { value }] of rendered.args.entries()) {
    if (value.t === "fd") {
      directory = value.fd;
      if (fd === null && value.fd >= 0) fd = value.fd;
    } else if (isPath(value)) {
      const path = stringArgument(event, index);
      if (path !== undefined) return { path: descriptors.resolve(event.pid, directory, path), fd };
    }
  }
  return { path: fd === null ? null : (descriptors.describe(event.pid, fd) ?? null), fd };
}

const isPath = (value: Value): boolean => value.t === "string" && value.path === true;

function callText(event: TraceEvent, stringLimit: number, descriptors: DescriptorTable): EventText {
  const row = lookup(event.arch, event.nr);
  const rendered = row.render(event, { stringLimit });
  return {
    name: row.name,
    class: row.colour,
    args: argsText(rendered),
    result: resultText(rendered),
    // An errno without a name still failed.
    errno: event.failed ? (rendered.result.errno ?? errnoName(-Number(event.result)) ?? `E${-event.result}`) : null,
    ...firstPathAndFd(event, rendered, descriptors),
  };
}

/** A call's texts with what its descriptors were open on; the working directory is left out, every other line would name it. */
export function describedText(event: TraceEvent, stringLimit: number, describe: DescribeFd) {
  const describeFd: DescribeFd = (of, fd, moment) => (fd === AT_FDCWD ? undefined : describe(of, fd, moment));
  const rendered = lookup(event.arch, event.nr).render(event, { stringLimit, describeFd });
  return { args: argsText(rendered), result: resultText(rendered) };
}

const without = (name: string, callClass: CallClass, args: string): EventText => ({
  name,
  class: callClass,
  args,
  result: "",
  errno: null,
  path: null,
  fd: null,
});

const FORKS = ["", "fork", "vfork", "clone"];

/**
 * What a recording keeps of an event in words. `descriptors` is as it was before the event.
 * @throws nothing: rendering is total
 */
export function textOf(event: TraceEvent, stringLimit: number, descriptors: DescriptorTable): EventText {
  switch (event.kind) {
    case "syscall":
      return callText(event, stringLimit, descriptors);
    case "signal":
      return without(signalName(event.nr), "signal", signalText(event));
    case "exec": {
      const path = stringArgument(event, 1) ?? "";
      return { ...without("exec", "process", path), path: path === "" ? null : path };
    }
    case "fork": {
      const [tid, pid] = event.args;
      const what = tid === pid ? `new process ${pid}` : `new thread ${tid} of process ${pid}`;
      return without(FORKS[event.nr] ?? "clone", "process", what);
    }
    case "exit": {
      if (event.superseded) return without("superseded", "process", `superseded by execve in thread ${event.args[1]}`);
      const exit = exitOf(Number(event.args[0]));
      return "code" in exit
        ? without("exited", "process", `exited with ${exit.code}`)
        : without("killed", "process", `killed by ${exit.signal}${coreDumped(event) ? " (core dumped)" : ""}`);
    }
    case "stopped":
      return without("stopped", "signal", `stopped by ${signalName(event.nr)}`);
    case "continued":
      return without("continued", "signal", "continued");
    case "gap":
      return without("gap", "process", GAPS[Number(event.args[0])] ?? "stops that could not be made into a call");
    case "start":
      return without("start", "process", stringArgument(event, 0) ?? "");
    default:
      return event.kind satisfies never;
  }
}

/** WCOREDUMP of wait(2). */
const coreDumped = (event: TraceEvent): boolean => (Number(event.args[0]) & 0x80) !== 0;

/** By GAP of shared/batch/layout.ts. */
const GAPS: readonly (string | undefined)[] = [
  undefined,
  "a call returned whose entry was not seen",
  "a call began before the one before it had returned",
  "the kernel did not say which call this was",
];

/** The siginfo_t that came with it, as strace shows it. */
function signalText(event: TraceEvent): string {
  const info = event.captures.find(({ source, bytes }) => source === 0 && bytes.length >= SIGINFO_BYTES);
  return info === undefined ? "" : valueText(signalInfoValue(info.bytes, 0));
}
