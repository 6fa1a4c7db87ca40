/** Wait statuses, personalities, resource usage and limits. wait(2), personality(2), getrusage(2), getrlimit(2) */
import * as read from "../../render/bytes.ts";
import type { ResultDecoder } from "../../render/result.ts";
import { signalName } from "../../render/signal.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import { personaFlags, personas } from "../constants/process.ts";
import { traceEvents } from "../constants/ptrace.ts";
import { type Arg, argument, argumentBeside } from "../define.ts";
import { enumWithFlagsValue } from "./constant.ts";
import { hexText, number } from "./number.ts";
import { bytesCapture, shapeAt, shapeCapture } from "./pointed.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";
import { abbreviated, consecutive, custom, field, i32, type Shape, struct, u64 } from "./shape.ts";
import { timeval } from "./time.ts";

/** `[{WIFEXITED(s) && WEXITSTATUS(s) == 0}]`; the address when no child was found */
export function waitStatus(name: string): Arg {
  return argument(
    name,
    (call, index) => {
      if (call.isNull(index)) return NULL_POINTER;
      const record = call.capture(index, "exit");
      if (call.failed || call.result === 0n || record === undefined || record.bytes.length < 4) {
        return pointerAt(call, index);
      }
      return { t: "array", items: [{ t: "raw", text: waitStatusText(read.i32(record.bytes, 0)) }] };
    },
    (index) => [shapeCapture(index, i32, "exit")],
  );
}

const CONTINUED = 0xffff;
const STOPPED = 0x7f;
const CORE = 0x80;

/** A wait status taken apart with the macros of wait(2); a tracer's has the event in its upper half. */
export function waitStatusText(status: number): string {
  if (status === CONTINUED) return "{WIFCONTINUED(s)}";
  const low = status & 0xff;
  const second = (status >>> 8) & 0xff;
  const event = status >>> 16;
  const because = event === 0 ? "" : `|${valueText(traceEvents.value(event))}<<16`;
  if (low === STOPPED) {
    const atSyscall = (second & 0x80) !== 0 ? " | 0x80" : "";
    return `{WIFSTOPPED(s) && WSTOPSIG(s) == ${signalName(second & 0x7f)}${atSyscall}}${because}`;
  }
  const signal = low & 0x7f;
  if (signal === 0) return `{WIFEXITED(s) && WEXITSTATUS(s) == ${second}}${because}`;
  const core = (low & CORE) === 0 ? "" : " && WCOREDUMP(s)";
  return `{WIFSIGNALED(s) && WTERMSIG(s) == ${signalName(signal)}${core}}${because}`;
}

/** getrusage(2), of which strace shows the times */
const processorTimes = [field("ru_utime", 0, timeval), field("ru_stime", 16, timeval)];
const counts = consecutive(
  u64,
  [
    "ru_maxrss",
    "ru_ixrss",
    "ru_idrss",
    "ru_isrss",
    "ru_minflt",
    "ru_majflt",
    "ru_nswap",
    "ru_inblock",
    "ru_oublock",
    "ru_msgsnd",
    "ru_msgrcv",
    "ru_nsignals",
    "ru_nvcsw",
    "ru_nivcsw",
  ],
  32,
);
export const usage: Shape = abbreviated(
  struct("struct rusage", 144, processorTimes, { more: true }),
  struct("struct rusage", 144, [...processorTimes, ...counts], { header: "linux/resource.h" }),
);

/** wait4's usage: written only when a child was found */
export function childUsage(name: string): Arg {
  return argument(
    name,
    (call, index) => (call.result === 0n ? pointerAt(call, index) : shapeAt(call, index, usage, "exit")),
    (index) => [shapeCapture(index, usage, "exit")],
  );
}

const INFINITY = 0xffff_ffff_ffff_ffffn;

/** `RLIM64_INFINITY`, `8192*1024` for whole KiB above one, else the number */
const limitValue: Shape = custom(8, (_call, record, at) => {
  const limit = read.u64(record.bytes, at);
  if (limit === INFINITY) return { t: "enum", name: "RLIM64_INFINITY", text: "RLIM64_INFINITY" };
  return number(limit > 1024n && limit % 1024n === 0n ? `${limit / 1024n}*1024` : limit.toString());
});

export const resourceLimit: Shape = struct(
  "struct rlimit64",
  16,
  [field("rlim_cur", 0, limitValue), field("rlim_max", 8, limitValue)],
  { header: "linux/resource.h" },
);

/** Numbers of the bits that are set, as in `[0 2 65]`: processors of an affinity mask. */
function bitNumbers(bytes: Uint8Array): Extract<Value, { t: "array" }> {
  const items: Value[] = [];
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    if (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) items.push(number(String(bit)));
  }
  return { t: "array", items, separator: " " };
}

/** bytes of a mask that are shown: 1024 processors */
const MASK_LIMIT = 128;

/** an affinity mask; getaffinity returns how many bytes of it it wrote */
export function affinityMask(name: string, sizeName: string, phase: "enter" | "exit"): Arg {
  return argumentBeside(
    name,
    sizeName,
    (call, index, size) => {
      if (call.isNull(index)) return NULL_POINTER;
      const record = call.capture(index, phase);
      if (record === undefined || (phase === "exit" && call.failed)) return pointerAt(call, index);
      const wanted = phase === "exit" ? call.resultNumber : call.u32(size);
      if (record.bytes.length < Math.min(wanted, MASK_LIMIT)) return pointerAt(call, index);
      const value = bitNumbers(record.bytes);
      return wanted > MASK_LIMIT ? { ...value, more: true } : value;
    },
    (index, size) => {
      const length = phase === "exit" ? ({ from: "result" } as const) : ({ from: "arg", arg: size, width: 4 } as const);
      return [bytesCapture(index, phase, length, MASK_LIMIT)];
    },
  );
}

const PERSONA_TYPE = 0xff;
const ASK_FOR_PERSONA = 0xffff_ffff;

/** personality(2): a system in the lowest byte, habits one by one above */
function personaValue(word: number): Value {
  return enumWithFlagsValue(word, personas, PERSONA_TYPE, personaFlags);
}

/** `PER_LINUX32|ADDR_LIMIT_3GB`; 0xffffffff only asks */
export function persona(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u32(index);
    return word === ASK_FOR_PERSONA ? number(hexText(word)) : personaValue(word);
  });
}

/** what it was before: `0x40000 (PER_LINUX|ADDR_NO_RANDOMIZE)` */
export const personaResult: ResultDecoder = (call) => {
  const value = personaValue(Number(BigInt.asUintN(32, call.result)));
  return { text: `${hexText(BigInt.asUintN(64, call.result))} (${valueText(value)})`, value };
};
