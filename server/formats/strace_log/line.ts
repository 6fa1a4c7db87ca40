/**
 * One line of what strace(1) writes, with any of -f, -ff, -t, -tt, -ttt, -r, -T, -i, -n, -y. Only the form is read here; which
 * halves belong together is known by `StraceLogReader`.
 */
import { scanArguments } from "../../../shared/render/arguments.ts";

/** When a line was printed, as far as it says. */
export type Stamp =
  /** -ttt: since 1970 */
  | { form: "epoch"; seconds: number; ns: number }
  /** -t, -tt: since midnight */
  | { form: "clock"; seconds: number; ns: number }
  /** -r: since the line before */
  | { form: "relative"; seconds: number; ns: number };

export type Body =
  | { type: "call"; name: string; args: string; result: string; durationNs: number | undefined }
  /** `newTid`: an exec by another thread takes the call to the leader */
  | { type: "unfinished"; name: string; args: string; newTid: number | undefined }
  | { type: "resumed"; name: string; args: string; result: string; durationNs: number | undefined }
  | { type: "signal"; name: string; info: string }
  | { type: "stopped"; name: string }
  | { type: "exited"; code: number }
  | { type: "killed"; signal: string; coreDumped: boolean }
  | { type: "superseded"; by: number }
  /** of strace itself, of a stack (-k), or nothing at all: understood, and no event */
  | { type: "remark" };

export interface LogLine {
  tid: number | undefined;
  stamp: Stamp | undefined;
  body: Body;
}

/** Longer lines are not read: strace itself ends strings at -s. */
export const LINE_CHARACTERS = 1 << 20;

const NUMBERED = /^(\d{1,10}) +(?=\S)/;
const BRACKETED = /^\[pid +(\d{1,10})\] +/;
const CLOCK = /^(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))? +/;
const EPOCH = /^(\d{9,11})(?:\.(\d{1,9}))? +/;
const RELATIVE = /^ *(\d{1,8})\.(\d{1,9}) +/;
/** -r beside -t, -i and -n */
const EXTRAS =
  /^(?:\(\+ +\d+(?:\.\d+)?\) +)?(?:\[ *[0-9a-f?]{8,16}\] +)?(?:\[ *\d{1,5}\] +)?(?:\[[0-9a-f?]{8,16}\] +)?/;

/** @returns undefined: this is no line of strace's */
export function parseLine(line: string): LogLine | undefined {
  if (line.length > LINE_CHARACTERS) return undefined;
  let rest = line.endsWith("\r") ? line.slice(0, -1) : line;
  const task = NUMBERED.exec(rest) ?? BRACKETED.exec(rest);
  if (task !== null) rest = rest.slice(task[0].length);
  const timed = stampOf(rest);
  if (timed !== undefined) rest = rest.slice(timed.length);
  rest = rest.slice(EXTRAS.exec(rest)?.[0].length ?? 0);
  const body = bodyOf(rest);
  return body === undefined
    ? undefined
    : { tid: task === null ? undefined : Number(task[1]), stamp: timed?.stamp, body };
}

const nanoseconds = (fraction: string | undefined): number => Number((fraction ?? "").padEnd(9, "0"));

function stampOf(text: string): { stamp: Stamp; length: number } | undefined {
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const [all, hours, minutes, seconds, fraction] = clock;
    const sinceMidnight = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
    return { stamp: { form: "clock", seconds: sinceMidnight, ns: nanoseconds(fraction) }, length: all.length };
  }
  const epoch = EPOCH.exec(text);
  if (epoch !== null)
    return {
      stamp: { form: "epoch", seconds: Number(epoch[1]), ns: nanoseconds(epoch[2]) },
      length: epoch[0].length,
    };
  const relative = RELATIVE.exec(text);
  if (relative === null) return undefined;
  return {
    stamp: { form: "relative", seconds: Number(relative[1]), ns: nanoseconds(relative[2]) },
    length: relative[0].length,
  };
}

const NAME = /^([a-z_][a-z0-9_]*|syscall_0x[0-9a-f]+)\(/i;
const RESUMED = /^<\.\.\. ([A-Za-z_][\w]*) resumed>/;
const UNFINISHED = / <(?:unfinished \.\.\.|pid changed to (\d{1,10}) \.\.\.)>$/;
const REMARK = /^(?:\s*|strace: .*| > .*|Process \d+ (?:attached|detached|resumed|suspended).*)$/;

function bodyOf(text: string): Body | undefined {
  if (text.startsWith("+++ ")) return endOf(text);
  if (text.startsWith("--- ")) return signalOf(text);
  const resumed = RESUMED.exec(text);
  if (resumed !== null) {
    const [all, name = ""] = resumed;
    const returned = returnOf(text, all.length);
    return returned === undefined ? undefined : { type: "resumed", name, ...returned };
  }
  const call = NAME.exec(text);
  if (call !== null) {
    const [all, name = ""] = call;
    const unfinished = UNFINISHED.exec(text);
    if (unfinished !== null) {
      const newTid = unfinished[1] === undefined ? undefined : Number(unfinished[1]);
      return { type: "unfinished", name, args: text.slice(all.length, unfinished.index), newTid };
    }
    const returned = returnOf(text, all.length);
    return returned === undefined ? undefined : { type: "call", name, ...returned };
  }
  return REMARK.test(text) ? { type: "remark" } : undefined;
}

const RESULT = /^\)\s*= (.*?)(?: <(\d{1,9})\.(\d{1,9})>)?$/s;
/** The parenthesis is missing where a call was cut by the end of the program. */
const LAST_RESULT = /\)\s+= [^"]*$/;

function returnOf(
  text: string,
  from: number,
): { args: string; result: string; durationNs: number | undefined } | undefined {
  let { end } = scanArguments(text, from);
  // A string that the log cut in its middle hides the parenthesis: then the last one that has a result behind it.
  if (end === -1 || !RESULT.test(text.slice(end))) end = LAST_RESULT.exec(text)?.index ?? -1;
  if (end < from) return undefined;
  const match = RESULT.exec(text.slice(end));
  if (match === null) return undefined;
  const [, result = "", seconds, fraction] = match;
  return {
    args: text.slice(from, end),
    result,
    durationNs: seconds === undefined ? undefined : Number(seconds) * 1e9 + nanoseconds(fraction),
  };
}

function endOf(text: string): Body | undefined {
  const exited = /^\+\+\+ exited with (\d{1,3}) \+\+\+$/.exec(text);
  if (exited !== null) return { type: "exited", code: Number(exited[1]) & 0xff };
  const killed = /^\+\+\+ killed by (SIG[A-Z0-9_+]+)( \(core dumped\))? \+\+\+$/.exec(text);
  if (killed !== null) return { type: "killed", signal: killed[1] ?? "", coreDumped: killed[2] !== undefined };
  const superseded = /^\+\+\+ superseded by execve in pid (\d{1,10}) \+\+\+$/.exec(text);
  return superseded === null ? undefined : { type: "superseded", by: Number(superseded[1]) };
}

function signalOf(text: string): Body | undefined {
  const stopped = /^--- stopped by (SIG[A-Z0-9_+]+) ---$/.exec(text);
  if (stopped !== null) return { type: "stopped", name: stopped[1] ?? "" };
  const signal = /^--- (SIG[A-Z0-9_+]+)(?: (.*))? ---$/s.exec(text);
  return signal === null ? undefined : { type: "signal", name: signal[1] ?? "", info: signal[2] ?? "" };
}
