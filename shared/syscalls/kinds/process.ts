/** Clone flags, wait statuses, resource usage and limits. clone(2), wait(2), getrusage(2), getrlimit(2) */
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import type { ResultDecoder } from "../../render/result.ts";
import { knownSignalName, signalName } from "../../render/signal.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import { cloneFlags, personaFlags, personas } from "../constants/process.ts";
import { traceEvents } from "../constants/ptrace.ts";
import { type Arg, argument } from "../define.ts";
import { enumWithFlagsValue } from "./constant.ts";
import { fdValue } from "./descriptor.ts";
import { hexText, number } from "./number.ts";
import { shapeAt, shapeCapture } from "./pointed.ts";
import { NULL_POINTER, pointerAt, pointerValue } from "./pointer.ts";
import { abbreviated, consecutive, custom, field, i32, type Shape, struct, u64 } from "./shape.ts";
import { timeval } from "./time.ts";

/** the signal that a clone sends when it ends stands in the lowest byte */
const EXIT_SIGNAL = 0xff;
const CLONE_PIDFD = 0x1000;
const CLONE_SETTLS = 0x80000;
const CLONE_PARENT_SETTID = 0x100000;
const CLONE_CHILD_CLEARTID = 0x200000;
const CLONE_CHILD_SETTID = 0x1000000;

function cloneFlagsValue(word: number): Value {
  const signal = word & EXIT_SIGNAL;
  const { names, rest } = cloneFlags.split(word & ~EXIT_SIGNAL);
  const all = rest === 0 ? names : [...names, hexText(rest)];
  const name = knownSignalName(signal);
  if (name !== undefined) return { t: "flags", names: [...all, name] };
  if (signal !== 0) return { t: "flags", names: all, rest: String(signal) };
  return { t: "flags", names: all };
}

function named(name: string, value: Value): Value {
  return { t: "named", name, value };
}

/** clone's first argument, shown second: `flags=CLONE_VM|…|SIGCHLD` */
export function cloneFlagsNamed(name: string): Arg {
  return argument(name, (call, index) => named("flags", cloneFlagsValue(call.u32(index))));
}

export function childStack(name: string): Arg {
  return argument(name, (call, index) => named("child_stack", pointerAt(call, index)));
}

/** `parent_tid=[17]`: where the new tid, or its pidfd, was put */
export function parentTid(name: string, flagsName: string): Arg {
  return {
    name,
    bind: ({ index, indexOf }) => {
      const flags = indexOf(flagsName);
      return {
        name,
        captures: [shapeCapture(index, i32, "exit")],
        decode: (call) => {
          const word = call.u32(flags);
          if ((word & (CLONE_PARENT_SETTID | CLONE_PIDFD)) === 0) return undefined;
          const record = call.capture(index, "exit");
          if (call.failed || record === undefined || record.bytes.length < 4) {
            return named("parent_tid", pointerAt(call, index));
          }
          const stored = read.i32(record.bytes, 0);
          const value = (word & CLONE_PARENT_SETTID) !== 0 ? number(String(stored)) : fdValue(call, stored);
          return named("parent_tid", { t: "array", items: [value] });
        },
      };
    },
  };
}

function cloneAddress(name: string, shown: string, flagsName: string, bits: number): Arg {
  return {
    name,
    bind: ({ index, indexOf }) => {
      const flags = indexOf(flagsName);
      return {
        name,
        captures: [],
        decode: (call) => ((call.u32(flags) & bits) === 0 ? undefined : named(shown, pointerAt(call, index))),
      };
    },
  };
}

export function threadPointer(name: string, flagsName: string): Arg {
  return cloneAddress(name, "tls", flagsName, CLONE_SETTLS);
}

export function childTid(name: string, flagsName: string): Arg {
  return cloneAddress(name, "child_tidptr", flagsName, CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID);
}

/** linux/sched.h: struct clone_args, sizes of its versions */
const CLONE_ARGS_VER0 = 64;
const CLONE_ARGS_VER2 = 88;

/** clone3's structure: what it asks for, and behind `=>` what the kernel stored through its pointers. */
export function cloneArguments(name: string, sizeName: string): Arg {
  return {
    name,
    bind: ({ index, indexOf }) => {
      const size = indexOf(sizeName);
      const stored = (offset: number) =>
        ({
          source: { from: "field", offset },
          phase: "exit",
          on: "success",
          kind: "bytes",
          length: { from: "const", value: 4 },
          limit: 4,
        }) as const;
      const whole = {
        source: { from: "arg", arg: index },
        kind: "bytes",
        length: {
          from: "min",
          of: [
            { from: "arg", arg: size },
            { from: "const", value: CLONE_ARGS_VER2 },
          ],
        },
        limit: CLONE_ARGS_VER2,
      } as const;
      return {
        name,
        captures: [
          { ...whole, phase: "enter" },
          { ...whole, phase: "exit", on: "success", children: [stored(8), stored(24)] },
        ],
        decode: (call) => cloneArgumentsValue(call, index, call.u64(size)),
      };
    },
  };
}

function cloneArgumentsValue(call: Call, index: number, size: bigint): Value {
  if (call.isNull(index)) return NULL_POINTER;
  const record = call.capture(index, "enter");
  if (record === undefined || size < BigInt(CLONE_ARGS_VER0) || record.bytes.length < CLONE_ARGS_VER0) {
    return pointerAt(call, index);
  }
  const bytes = record.bytes;
  const low = read.u32(bytes, 0);
  const high = read.u32(bytes, 4);
  const { names, rest } = cloneFlags.split(low);
  const more = [...names];
  let left = (BigInt(high) << 32n) | BigInt(rest);
  for (const [bit, text] of HIGH_CLONE_FLAGS) {
    if ((left & bit) === bit) {
      more.push(text);
      left &= ~bit;
    }
  }
  const flags: Value = left !== 0n ? { t: "flags", names: more, rest: hexText(left) } : { t: "flags", names: more };
  const fields: (readonly [string, Value])[] = [["flags", flags]];
  const address = (field: string, at: number) => fields.push([field, pointerValue(read.u64(bytes, at))]);
  if ((low & CLONE_PIDFD) !== 0) address("pidfd", 8);
  if ((low & (CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID)) !== 0) address("child_tid", 16);
  if ((low & CLONE_PARENT_SETTID) !== 0) address("parent_tid", 24);
  const signal = read.u64(bytes, 32);
  const name = signal < 65n ? knownSignalName(Number(signal)) : undefined;
  fields.push(["exit_signal", name === undefined ? number(signal.toString()) : { t: "enum", name, text: name }]);
  address("stack", 40);
  fields.push(["stack_size", number(read.u64Hex(bytes, 48))]);
  if ((low & CLONE_SETTLS) !== 0) address("tls", 56);
  if (bytes.length >= 80 && (read.u64(bytes, 64) !== 0n || read.u64(bytes, 72) !== 0n)) {
    address("set_tid", 64);
    fields.push(["set_tid_size", number(read.u64Text(bytes, 72))]);
  }
  if (bytes.length >= CLONE_ARGS_VER2 && (left & 0n) === 0n && (read.u64(bytes, 80) !== 0n || (high & 2) !== 0)) {
    fields.push(["cgroup", number(read.u64Text(bytes, 80))]);
  }
  const before: Value = { t: "struct", fields };
  const after = storedByClone(call, index, low);
  return after === undefined ? before : { t: "change", before, after };
}

const HIGH_CLONE_FLAGS: readonly (readonly [bigint, string])[] = [
  [0x1_0000_0000n, "CLONE_CLEAR_SIGHAND"],
  [0x2_0000_0000n, "CLONE_INTO_CGROUP"],
];

function storedByClone(call: Call, index: number, flags: number): Value | undefined {
  const record = call.capture(index, "exit");
  if (call.failed || record === undefined) return undefined;
  const fields: (readonly [string, Value])[] = [];
  const push = (name: string, at: number, decode: (value: number) => Value) => {
    const child = call.child(record, at);
    if (child !== undefined && child.bytes.length >= 4) {
      fields.push([name, { t: "array", items: [decode(read.i32(child.bytes, 0))] }]);
    }
  };
  if ((flags & CLONE_PIDFD) !== 0) push("pidfd", 8, (fd) => fdValue(call, fd));
  if ((flags & CLONE_PARENT_SETTID) !== 0) push("parent_tid", 24, (tid) => number(String(tid)));
  return fields.length === 0 ? undefined : { t: "struct", fields };
}

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
export function bitNumbers(bytes: Uint8Array): Extract<Value, { t: "array" }> {
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
  return {
    name,
    bind: ({ index, indexOf }) => {
      const size = indexOf(sizeName);
      return {
        name,
        captures: [
          {
            source: { from: "arg", arg: index },
            phase,
            ...(phase === "exit" ? { on: "success" as const } : {}),
            kind: "bytes",
            length: phase === "exit" ? { from: "result" } : { from: "arg", arg: size, width: 4 },
            limit: MASK_LIMIT,
          },
        ],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          const record = call.capture(index, phase);
          if (record === undefined || (phase === "exit" && call.failed)) return pointerAt(call, index);
          const wanted = phase === "exit" ? call.resultNumber : call.u32(size);
          if (record.bytes.length < Math.min(wanted, MASK_LIMIT)) return pointerAt(call, index);
          const value = bitNumbers(record.bytes);
          return wanted > MASK_LIMIT ? { ...value, more: true } : value;
        },
      };
    },
  };
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
