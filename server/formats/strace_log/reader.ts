/** From the lines of one log to events: halves of interrupted calls joined, calls given their length, tasks their births. */

import type { Capture, TraceEvent } from "../../../shared/event.ts";
import { splitArguments, unquoted } from "../../../shared/render/arguments.ts";
import { errnoNumber } from "../../../shared/render/errno.ts";
import { signalNumber } from "../../../shared/render/signal.ts";
import type { CallClass } from "../../../shared/syscalls/classes.ts";
import { SYSCALL_BY_NAME } from "../../../shared/syscalls/index.ts";
import { ARCH_LOGGED, errnoInResult, LOGGED, loggedCapture } from "../../../shared/syscalls/logged_call.ts";
import { descriptorArguments } from "./descriptor_arguments.ts";
import { type Body, type LogLine, parseLine } from "./line.ts";
import { LINE_DISTANCE_NS, LineClock, MOST_NS, type StampForm, type StampZero } from "./line_clock.ts";

/** An event without its place in the order, and what its row says in words. */
export interface LoggedEvent {
  event: TraceEvent;
  text: {
    name: string;
    class: CallClass;
    args: string;
    result: string;
    errno: string | null;
    path: string | null;
    fd: number | null;
  };
}

export interface LogAccount {
  lines: number;
  /** lines that are no strace output, and second halves whose first half is missing */
  notUnderstood: number;
  /** the first of them */
  samples: { file: string; line: number; text: string }[];
  /** no call has a duration of its own (-T), and none was interrupted */
  timed: boolean;
  form: StampForm;
  /** the command of the first execve */
  argv: string[] | undefined;
  /** thread -> its process, of the threads that clone made */
  threads: Map<number, number>;
}

const SAMPLES = 20;
const SAMPLE_CHARACTERS = 200;
const COMM_CHARACTERS = 15;
/** Calls that a log leaves open at once are its tasks; a log that names a million tasks is no log. */
const MOST_TASKS = 100_000;

const PTRACE_EVENT: Readonly<Record<string, number>> = { fork: 1, vfork: 2, clone: 3, clone3: 3 };

interface OpenCall {
  name: string;
  entry: string;
  atNs: number;
}

/** Where the log of a task without a number is shown: a log without -f has one. */
export const ONLY_TID = 1;

export class StraceLogReader {
  readonly account: LogAccount;
  private readonly open = new Map<number, OpenCall>();
  private readonly known = new Set<number>();
  private readonly comms = new Map<number, string>();
  /** a call on a line of its own: how long it may have taken shows the next line */
  private held: LoggedEvent | undefined;
  /** behind the held call: what it brought about */
  private afterHeld: LoggedEvent[] = [];
  private lastNs = 0;
  private readonly clock: LineClock;

  /**
   * @param file for the account
   * @param tid of a file that names no tasks (-ff: the number behind its name)
   * @param zero what the stamps of all files of the import count from
   */
  constructor(
    private readonly file: string,
    private readonly tid: number,
    zero: StampZero,
    threads: Map<number, number>,
  ) {
    this.clock = new LineClock(zero);
    this.account = {
      lines: 0,
      notUnderstood: 0,
      samples: [],
      timed: false,
      form: "none",
      argv: undefined,
      threads,
    };
  }

  /** The events that are settled by this line, in the order of their ends. */
  read(text: string): LoggedEvent[] {
    this.account.lines++;
    const line = parseLine(text);
    if (line === undefined) {
      this.misunderstood(text);
      return [];
    }
    if (line.body.type === "remark") return [];
    if (this.known.size >= MOST_TASKS && !this.known.has(line.tid ?? this.tid)) {
      this.misunderstood(text);
      return [];
    }
    return this.take(line, line.body, text);
  }

  /** What is left: calls that never returned. */
  end(): LoggedEvent[] {
    const events = this.settle(Number.POSITIVE_INFINITY);
    for (const [tid, call] of this.open) events.push(this.call(tid, call, "", "?", this.lastNs - call.atNs));
    this.open.clear();
    this.account.form = this.clock.form;
    return events;
  }

  private take(line: LogLine, body: Exclude<Body, { type: "remark" }>, text: string): LoggedEvent[] {
    const tid = line.tid ?? this.tid;
    const atNs = this.clock.next(line.stamp);
    const before = this.lastNs;
    this.lastNs = atNs;
    const events = this.settle(atNs);
    if (!this.known.has(tid)) {
      this.known.add(tid);
      events.push(
        this.notice(tid, "start", atNs - 1, { class: "process", name: "start", args: "" }, [commCapture("")]),
      );
    }
    switch (body.type) {
      case "call": {
        if (body.durationNs !== undefined) this.account.timed = true;
        const call = { name: body.name, entry: body.args, atNs };
        this.held = this.call(tid, call, "", body.result, body.durationNs ?? 0);
        this.afterHeld = this.consequences(tid, body.name, body.args, body.result, atNs + 1);
        break;
      }
      case "unfinished":
        // strace tells of a call by its first half once only: an open one of this task was never heard of again.
        this.open.set(body.newTid ?? tid, { name: body.name, entry: body.args, atNs });
        break;
      case "resumed": {
        const call = this.open.get(tid);
        this.open.delete(tid);
        this.account.timed = true;
        if (call === undefined || call.name !== body.name) {
          this.misunderstood(text);
          break;
        }
        // strace rounds down to microseconds, but the line stands where the call ended.
        const endNs =
          body.durationNs === undefined ? atNs : Math.min(atNs, Math.max(before + 1, call.atNs + body.durationNs));
        events.push(this.call(tid, call, body.args, body.result, endNs - call.atNs));
        events.push(...this.consequences(tid, body.name, call.entry + body.args, body.result, atNs + 1));
        break;
      }
      case "signal":
        events.push(
          this.notice(
            tid,
            "signal",
            atNs,
            { class: "signal", name: body.name, args: body.info },
            [loggedCapture(LOGGED.entry, body.info)],
            { nr: signalNumber(body.name) ?? 0 },
          ),
        );
        break;
      case "stopped":
        events.push(
          this.notice(tid, "stopped", atNs, { class: "signal", name: "stopped", args: `stopped by ${body.name}` }, [], {
            nr: signalNumber(body.name) ?? 0,
          }),
        );
        break;
      case "exited":
        events.push(this.ending(tid, atNs, "exited", `exited with ${body.code}`, { status: body.code << 8 }));
        break;
      case "killed": {
        const status = (signalNumber(body.signal) ?? 0) | (body.coreDumped ? 0x80 : 0);
        const args = `killed by ${body.signal}${body.coreDumped ? " (core dumped)" : ""}`;
        events.push(this.ending(tid, atNs, "killed", args, { status }));
        break;
      }
      case "superseded":
        events.push(
          this.ending(tid, atNs, "superseded", `superseded by execve in thread ${body.by}`, { status: 0, by: body.by }),
        );
        break;
      default:
        body satisfies never;
    }
    return events;
  }

  /** The held call ends before the next line at the latest: nothing else was printed meanwhile. */
  private settle(nextNs: number): LoggedEvent[] {
    const { held } = this;
    if (held === undefined) return [];
    this.held = undefined;
    const { event } = held;
    const room = nextNs - LINE_DISTANCE_NS / 2 - event.startNs;
    held.event = { ...event, durationNs: Math.max(0, Math.min(event.durationNs, room)) };
    const endNs = held.event.startNs + held.event.durationNs;
    for (const after of this.afterHeld) after.event = { ...after.event, startNs: endNs + 1 };
    const events = [held, ...this.afterHeld];
    this.afterHeld = [];
    return events;
  }

  private call(
    tid: number,
    { name, entry, atNs }: OpenCall,
    rest: string,
    result: string,
    durationNs: number,
  ): LoggedEvent {
    const row = SYSCALL_BY_NAME.get(name);
    const errno = errnoInResult(result);
    const args = entry + rest;
    const parts = splitArguments(args);
    const captures = [loggedCapture(LOGGED.entry, entry)];
    if (rest !== "") captures.push(loggedCapture(LOGGED.rest, rest));
    captures.push(loggedCapture(LOGGED.result, result));
    if (row === undefined) captures.push(loggedCapture(LOGGED.name, name));
    return {
      event: {
        ...this.base(tid, atNs),
        kind: "syscall",
        durationNs: Math.min(MOST_NS, Math.max(0, Math.round(durationNs))),
        nr: row?.nr ?? -1,
        args: registersOf(name, parts),
        result: errno === null ? numberIn(result) : -BigInt(errnoNumber(errno) ?? 1),
        failed: errno !== null,
        returned: !/^\?(?: <|$)/.test(result),
        captures,
      },
      text: {
        name,
        class: row?.colour ?? "process",
        args,
        result,
        errno,
        ...targetOf(name, parts, row?.classes.includes("file") ?? false),
      },
    };
  }

  /** What a call tells beside itself: a new task, a new program. */
  private consequences(tid: number, name: string, args: string, result: string, atNs: number): LoggedEvent[] {
    const ptraceEvent = PTRACE_EVENT[name];
    if (ptraceEvent !== undefined) {
      const child = Number(numberIn(result));
      if (child <= 0 || errnoInResult(result) !== null) return [];
      this.known.add(child);
      const process = this.account.threads.get(tid) ?? tid;
      const isThread = /\bCLONE_THREAD\b/.test(args);
      if (isThread) this.account.threads.set(child, process);
      const pid = isThread ? process : child;
      const what = isThread ? `new thread ${child} of process ${pid}` : `new process ${child}`;
      const kindName = ["", "fork", "vfork", "clone"][ptraceEvent] ?? "clone";
      return [
        this.notice(tid, "fork", atNs, { class: "process", name: kindName, args: what }, [], {
          nr: ptraceEvent,
          args: [BigInt(child), BigInt(pid), 0n, 0n, 0n, 0n],
        }),
      ];
    }
    if ((name !== "execve" && name !== "execveat") || errnoInResult(result) !== null || result.startsWith("?"))
      return [];
    const parts = splitArguments(args);
    const path = unquoted(parts[name === "execve" ? 0 : 1] ?? "") ?? "";
    this.account.argv ??= commandOf(parts[name === "execve" ? 1 : 2] ?? "", path);
    const comm = (path.split("/").at(-1) ?? "").slice(0, COMM_CHARACTERS);
    this.comms.set(tid, comm);
    return [
      this.notice(
        tid,
        "exec",
        atNs,
        { class: "process", name: "exec", args: path, path },
        [commCapture(comm), { ...loggedCapture(1, path), phase: "enter" }],
        { args: [BigInt(tid), 0n, 0n, 0n, 0n, 0n] },
      ),
    ];
  }

  private ending(
    tid: number,
    atNs: number,
    name: string,
    args: string,
    { status, by }: { status: number; by?: number },
  ): LoggedEvent {
    this.known.delete(tid);
    return this.notice(tid, "exit", atNs, { class: "process", name, args }, [], {
      args: [BigInt(status), BigInt(by ?? 0), 0n, 0n, 0n, 0n],
      superseded: by !== undefined,
    });
  }

  private notice(
    tid: number,
    kind: TraceEvent["kind"],
    atNs: number,
    said: { class: CallClass; name: string; args: string; path?: string },
    captures: Capture[],
    fields: Partial<TraceEvent> = {},
  ): LoggedEvent {
    return {
      event: { ...this.base(tid, atNs), kind, captures, ...fields },
      text: { result: "", errno: null, fd: null, ...said, path: said.path ?? null },
    };
  }

  private base(tid: number, startNs: number): TraceEvent {
    return {
      seq: 0,
      kind: "syscall",
      startNs,
      durationNs: 0,
      pid: this.account.threads.get(tid) ?? tid,
      tid,
      arch: ARCH_LOGGED,
      nr: 0,
      args: [0n, 0n, 0n, 0n, 0n, 0n],
      result: 0n,
      failed: false,
      returned: true,
      superseded: false,
      ip: 0n,
      sp: 0n,
      captures: [],
    };
  }

  private misunderstood(text: string): void {
    const { account } = this;
    account.notUnderstood++;
    if (account.samples.length < SAMPLES)
      account.samples.push({ file: this.file, line: account.lines, text: text.slice(0, SAMPLE_CHARACTERS) });
  }
}

const commCapture = (comm: string): Capture => loggedCapture(0, comm);

/** The number that a result begins with; 0 when it begins with none. */
function numberIn(result: string): bigint {
  const match = /^(?:0x([0-9a-f]{1,16})|(-?\d{1,19}))/.exec(result);
  if (match === null) return 0n;
  return BigInt.asIntN(64, match[1] === undefined ? BigInt(match[2] ?? 0) : BigInt(`0x${match[1]}`));
}

/** The first path and the first descriptor of the arguments; -y says what the descriptor is open on. */
function targetOf(
  name: string,
  parts: readonly string[],
  takesPath: boolean,
): { path: string | null; fd: number | null } {
  const descriptors = descriptorArguments(name);
  let fd: number | null = null;
  let opened: string | null = null;
  let directory = "";
  for (const [index, argument] of parts.entries()) {
    const descriptor = DESCRIPTOR.exec(argument);
    if (descriptor !== null && (descriptors.includes(index) || descriptor[2] !== undefined)) {
      const [, number = "", target] = descriptor;
      directory = target ?? "";
      if (number === "AT_FDCWD" || fd !== null) continue;
      fd = Number(number);
      opened = target ?? null;
    } else if (takesPath) {
      const path = unquoted(argument);
      if (path === undefined) continue;
      return { path: path.startsWith("/") || directory === "" ? path : `${directory}/${path}`, fd };
    }
  }
  return { path: opened, fd };
}

const DESCRIPTOR = /^(\d{1,9}|AT_FDCWD)(?:<(.*)>)?(?:\(deleted\))?$/s;

/** The arguments as far as they are descriptors: who reads them from the registers finds them there. */
function registersOf(name: string, parts: readonly string[]): TraceEvent["args"] {
  const registers = descriptorArguments(name);
  const at = (index: number): bigint => {
    const number = registers.includes(index) ? DESCRIPTOR.exec(parts[index] ?? "")?.[1] : undefined;
    return number === undefined || number === "AT_FDCWD" ? 0n : BigInt(number);
  };
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** `["ls", "-l"]` of an execve. */
function commandOf(argument: string, path: string): string[] {
  if (!argument.startsWith("[")) return [path];
  // What -s cut off is to be seen.
  const words = splitArguments(argument.replace(/^\[|\]$/g, "")).map((word) => {
    const text = unquoted(word);
    return word.endsWith("...") && text !== undefined ? `${text}…` : text;
  });
  const known = words.filter((word) => word !== undefined);
  return known.length === 0 ? [path] : known;
}
