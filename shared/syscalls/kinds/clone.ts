/** How clone(2) and clone3(2) are told what the new task shares, and where they store its numbers. */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { knownSignalName, signalName } from "../../render/signal.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase, CaptureSpec } from "../capture.ts";
import { cloneFlags, cloneFlagsOfArguments, highCloneFlags } from "../constants/process.ts";
import { type Arg, argument, argumentBeside } from "../define.ts";
import { checkStruct } from "../header_check.ts";
import { fdValue } from "./descriptor.ts";
import { EXTENSIBLE_MOST, restText } from "./extensible.ts";
import { lengthOf } from "./length.ts";
import { hexText, number } from "./number.ts";
import { arrayValue, bytesCapture, shapeCapture } from "./pointed.ts";
import { NULL_POINTER, pointerAt, pointerValue, shownWhen } from "./pointer.ts";
import { custom, field, hex64, i32, pointer, type Shape, struct, u64 } from "./shape.ts";

/** the signal that a clone sends when it ends stands in the lowest byte */
const EXIT_SIGNAL = 0xff;
const CLONE_PIDFD = 0x1000;
const CLONE_SETTLS = 0x80000;
const CLONE_PARENT_SETTID = 0x100000;
const CLONE_CHILD_CLEARTID = 0x200000;
const CLONE_CHILD_SETTID = 0x1000000;

function cloneFlagsValue(call: Call, index: number): Value {
  const word = call.u64(index);
  const low = call.u32(index);
  const { names, rest } = cloneFlags.split(low & ~EXIT_SIGNAL);
  const unnamed = ((word >> 32n) << 32n) | BigInt(rest);
  const pieces = [...names];
  if (unnamed !== 0n) pieces.push(names.length > 0 ? hexText(unnamed) : `${hexText(unnamed)} /* CLONE_??? */`);
  const signal = low & EXIT_SIGNAL;
  if (signal !== 0) pieces.push(signalName(signal));
  return { t: "flags", names: pieces };
}

function named(name: string, value: Value): Value {
  return { t: "named", name, value };
}

/** clone's first argument, shown second: `flags=CLONE_VM|…|SIGCHLD` */
export function cloneFlagsNamed(name: string): Arg {
  return argument(name, (call, index) => named("flags", cloneFlagsValue(call, index)));
}

export function childStack(name: string): Arg {
  return argument(name, (call, index) => named("child_stack", pointerAt(call, index)));
}

/** `parent_tid=[17]`: where the new tid, or its pidfd, was put */
export function parentTid(name: string, flagsName: string): Arg {
  return argumentBeside(
    name,
    flagsName,
    (call, index, flags) => {
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
    (index) => [shapeCapture(index, i32, "exit")],
  );
}

function cloneAddress(name: string, shown: string, flagsName: string, bits: number): Arg {
  const address = argument(name, (call, index) => named(shown, pointerAt(call, index)));
  return shownWhen(address, flagsName, (flags) => (flags & BigInt(bits)) !== 0n);
}

export function threadPointer(name: string, flagsName: string): Arg {
  return cloneAddress(name, "tls", flagsName, CLONE_SETTLS);
}

export function childTid(name: string, flagsName: string): Arg {
  return cloneAddress(name, "child_tidptr", flagsName, CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID);
}

/** linux/sched.h: struct clone_args, and where its versions end */
const CLONE_ARGS_VER0 = 64;
const CLONE_ARGS_VER2 = 88;
const PIDFD = 8;
const PARENT_TID = 24;
const SET_TID = 64;
const SET_TID_SIZE = 72;
const CGROUP = 80;
checkStruct("linux/sched.h", {
  type: "struct clone_args",
  fields: [
    ["set_tid", SET_TID],
    ["set_tid_size", SET_TID_SIZE],
    ["cgroup", CGROUP],
  ],
});

/** MAX_PID_NS_LEVEL of the kernel: so many nested namespaces can be told which number the task has in them */
const MOST_LEVELS = 32;
const INTO_CGROUP = 2;

const flags64: Shape = custom(8, (_call, record, at) => {
  const low = cloneFlagsOfArguments.split(read.u32(record.bytes, at));
  const high = highCloneFlags.split(read.u32(record.bytes, at + 4));
  const names = [...low.names, ...high.names];
  if (low.rest === 0 && high.rest === 0) return { t: "flags", names };
  const rest = hexText((BigInt(high.rest) << 32n) | BigInt(low.rest));
  return names.length > 0 ? { t: "flags", names, rest } : { t: "flags", names, rest, comment: "CLONE_???" };
});

const exitSignal: Shape = custom(8, (_call, record, at) => {
  const signal = read.u64(record.bytes, at);
  const name = signal < 65n ? knownSignalName(Number(signal)) : undefined;
  return name === undefined ? number(signal.toString()) : { t: "enum", name, text: name };
});

const flagged = (bits: number) => ({ when: (bytes: Uint8Array, at: number) => (read.u32(bytes, at) & bits) !== 0 });

/** what the first version of the structure has */
const firstArguments = struct("struct clone_args", CLONE_ARGS_VER0, [
  field("flags", 0, flags64),
  field("pidfd", PIDFD, pointer, flagged(CLONE_PIDFD)),
  field("child_tid", 16, pointer, flagged(CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID)),
  field("parent_tid", PARENT_TID, pointer, flagged(CLONE_PARENT_SETTID)),
  field("exit_signal", 32, exitSignal),
  field("stack", 40, pointer),
  field("stack_size", 48, hex64),
  field("tls", 56, pointer, flagged(CLONE_SETTLS)),
]);

/** where the call stores a number for the parent */
function stored(offset: number): CaptureSpec {
  return {
    source: { from: "field", offset },
    phase: "exit",
    on: "success",
    kind: "bytes",
    length: { from: "const", value: i32.size },
    limit: i32.size,
  };
}

const wantedTids: CaptureSpec = {
  source: { from: "field", offset: SET_TID },
  phase: "enter",
  kind: "array",
  length: { from: "field", offset: SET_TID_SIZE, width: 8 },
  element: i32.size,
  limit: MOST_LEVELS * i32.size,
};

/** clone3's structure: what it asks for, and behind `=>` what the kernel stored through its pointers. */
export function cloneArguments(name: string, sizeName: string): Arg {
  return {
    name,
    bind: (site) => {
      const index = site.index;
      const size = lengthOf(sizeName).bind(site);
      const whole = (phase: CapturePhase, children: readonly CaptureSpec[]) =>
        bytesCapture(index, phase, size.capture, EXTENSIBLE_MOST, { children });
      return {
        name,
        captures: [whole("enter", [wantedTids]), whole("exit", [stored(PIDFD), stored(PARENT_TID)])],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          const record = call.capture(index, "enter");
          const bytes = size.value(call) ?? 0;
          const readable = record?.bytes.length ?? 0;
          if (record === undefined || bytes < CLONE_ARGS_VER0 || readable < Math.min(bytes, CLONE_ARGS_VER2)) {
            return pointerAt(call, index);
          }
          const before = argumentsValue(call, record, Math.min(bytes, EXTENSIBLE_MOST));
          const after = storedNumbers(call, index, read.u32(record.bytes, 0));
          return after === undefined ? before : { t: "change", before, after };
        },
      };
    },
  };
}

function argumentsValue(call: Call, record: Capture, size: number): Value {
  const first = firstArguments.decode(call, record, 0);
  const fields: (readonly [string, Value])[] = first.t === "struct" ? [...first.fields] : [];
  const bytes = record.bytes;
  // What a smaller structure lacks reads as zero.
  if (read.u64(bytes, SET_TID) !== 0n || read.u64(bytes, SET_TID_SIZE) !== 0n) {
    fields.push(["set_tid", wantedTidsValue(call, record)], ["set_tid_size", u64.decode(call, record, SET_TID_SIZE)]);
  }
  const intoCgroup = (read.u32(bytes, 4) & INTO_CGROUP) !== 0;
  if (size > CGROUP && (intoCgroup || read.u64(bytes, CGROUP) !== 0n)) {
    fields.push(["cgroup", u64.decode(call, record, CGROUP)]);
  }
  const rest = size > CLONE_ARGS_VER2 ? restText(call, bytes, CLONE_ARGS_VER2, size) : undefined;
  if (rest !== undefined) fields.push(["", { t: "raw", text: rest }]);
  return { t: "struct", fields };
}

function wantedTidsValue(call: Call, record: Capture): Value {
  const address = pointerValue(read.u64(record.bytes, SET_TID));
  const count = Number(read.u64(record.bytes, SET_TID_SIZE));
  if (count === 0 || count > MOST_LEVELS) return address;
  return arrayValue(call, call.child(record, SET_TID), count, i32) ?? address;
}

/** `{pidfd=[5], parent_tid=[17]}`, by address where nothing could be stored */
function storedNumbers(call: Call, index: number, flags: number): Value | undefined {
  const record = call.capture(index, "exit");
  if (call.failed || record === undefined) return undefined;
  const fields: (readonly [string, Value])[] = [];
  const push = (name: string, at: number, decode: (value: number) => Value) => {
    const bytes = call.child(record, at)?.bytes;
    const there = bytes !== undefined && bytes.length >= i32.size;
    const value: Value = there
      ? { t: "array", items: [decode(read.i32(bytes, 0))] }
      : pointerValue(read.u64(record.bytes, at));
    fields.push([name, value]);
  };
  if ((flags & CLONE_PIDFD) !== 0) push("pidfd", PIDFD, (fd) => fdValue(call, fd));
  if ((flags & CLONE_PARENT_SETTID) !== 0) push("parent_tid", PARENT_TID, (tid) => number(String(tid)));
  return fields.length === 0 ? undefined : { t: "struct", fields };
}
