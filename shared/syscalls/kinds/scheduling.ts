/** Scheduling attributes and priorities. sched_setattr(2), ioprio_set(2) */
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import type { ResultDecoder } from "../../render/result.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase, CaptureSpec } from "../capture.ts";
import { diskPriorityClasses, schedulingFlags, schedulingPolicies } from "../constants/resource.ts";
import { type Arg, argument } from "../define.ts";
import { namedResult } from "./named_result.ts";
import { number } from "./number.ts";
import { shapeCapture } from "./pointed.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";
import { enum32, type Field, field, flags64, i32, type Shape, struct, u32, u64 } from "./shape.ts";

/** `0 (SCHED_OTHER)` */
export const schedulerResult: ResultDecoder = namedResult(schedulingPolicies);

/** the structure's size when it was new, and with the clamps of Linux 5.3 */
const FIRST_SIZE = 48;
const SIZE = 56;
const KEEP_POLICY = 0x8;
const KEEP_PARAMS = 0x10;

/** A size of 0 stands for the first one. */
const sizeOf = (bytes: Uint8Array, at: number) => read.u32(bytes, at) || FIRST_SIZE;
const setsParams = { when: (bytes: Uint8Array, at: number) => (read.u32(bytes, at + 8) & KEEP_PARAMS) === 0 };
const sinceClamps = { when: (bytes: Uint8Array, at: number) => sizeOf(bytes, at) >= SIZE };

/** A policy that is to be kept is not set, unless it is none at all. */
const setsPolicy = {
  when: (bytes: Uint8Array, at: number) =>
    (read.u32(bytes, at + 8) & (KEEP_POLICY | KEEP_PARAMS)) === 0 || read.i32(bytes, at + 4) < 0,
};

function schedulingAttributes(policy: Pick<Field, "when">, params: Pick<Field, "when">): Shape {
  return struct(
    "struct sched_attr",
    SIZE,
    [
      field("size", 0, u32),
      field("sched_policy", 4, enum32(schedulingPolicies), policy),
      field("sched_flags", 8, flags64(schedulingFlags)),
      field("sched_nice", 16, i32, params),
      field("sched_priority", 20, u32, params),
      field("sched_runtime", 24, u64, params),
      field("sched_deadline", 32, u64, params),
      field("sched_period", 40, u64, params),
      field("sched_util_min", 48, u32, sinceClamps),
      field("sched_util_max", 52, u32, sinceClamps),
    ],
    { header: "linux/sched/types.h", more: (bytes, at) => sizeOf(bytes, at) > SIZE },
  );
}

const attributesToSet = schedulingAttributes(setsPolicy, setsParams);
const attributesInForce = schedulingAttributes({}, {});

function attributesAt(call: Call, index: number, phase: CapturePhase): Value {
  if (call.isNull(index)) return NULL_POINTER;
  const record = call.capture(index, phase);
  if (record === undefined || record.bytes.length < 4) return pointerAt(call, index);
  const size = sizeOf(record.bytes, 0);
  if (size < FIRST_SIZE) return justSize(size);
  if (record.bytes.length < Math.min(size, SIZE)) return pointerAt(call, index);
  return (phase === "enter" ? attributesToSet : attributesInForce).decode(call, record, 0);
}

function justSize(size: number): Value {
  return { t: "struct", fields: [["size", number(String(size))]] };
}

/** what sched_setattr is to set; a size it does not know is answered with the one it does: `{size=47} => {size=56}` */
export function schedulingAttributesIn(name: string): Arg {
  return argument(
    name,
    (call, index) => {
      const before = attributesAt(call, index, "enter");
      const record = call.capture(index, "exit");
      const asked = call.capture(index, "enter");
      if (before.t !== "struct" || record === undefined || asked === undefined || record.bytes.length < 4)
        return before;
      const answer = read.u32(record.bytes, 0);
      return answer === read.u32(asked.bytes, 0) ? before : { t: "change", before, after: justSize(answer) };
    },
    (index): CaptureSpec[] => [
      shapeCapture(index, attributesToSet, "enter"),
      { ...shapeCapture(index, u32, "exit"), on: "error" },
    ],
  );
}

/** what sched_getattr answers */
export function schedulingAttributesOut(name: string): Arg {
  return argument(
    name,
    (call, index) => (call.failed ? pointerAt(call, index) : attributesAt(call, index, "exit")),
    (index) => [shapeCapture(index, attributesInForce, "exit")],
  );
}

/** bits of a disk priority that are not its class */
const CLASS_SHIFT = 13;

/** `IOPRIO_PRIO_VALUE(IOPRIO_CLASS_BE, 3)`, linux/ioprio.h */
export function diskPriorityValue(word: number): Value {
  const level = word & ((1 << CLASS_SHIFT) - 1);
  const args = [diskPriorityClasses.value(word >>> CLASS_SHIFT), number(String(level))];
  return { t: "call", name: "IOPRIO_PRIO_VALUE", args };
}

export function diskPriority(name: string): Arg {
  return argument(name, (call, index) => diskPriorityValue(call.u32(index)));
}

export const diskPriorityResult: ResultDecoder = (call) => {
  const value = diskPriorityValue(call.resultNumber);
  return { text: `${call.result} (${valueText(value)})`, value };
};
