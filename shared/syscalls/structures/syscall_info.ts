/** What PTRACE_GET_SYSCALL_INFO says of a stop: ptrace(2) */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { errnoName } from "../../render/errno.ts";
import type { Value } from "../../render/value.ts";
import { architectures } from "../constants/audit.ts";
import { syscallStops } from "../constants/ptrace.ts";
import type { Arg } from "../define.ts";
import { checkStruct } from "../header_check.ts";
import { lengthOf } from "../kinds/length.ts";
import { number } from "../kinds/number.ts";
import { bytesCapture } from "../kinds/pointed.ts";
import { pointerAt } from "../kinds/pointer.ts";
import { enum8, enum32, field, hex64, leadingFields, pointer, repeated, u8, u32 } from "../kinds/shape.ts";
import { callNumberValue } from "../kinds/signal_info.ts";

/** linux/ptrace.h: struct ptrace_syscall_info; its size has grown by the room for an answer to seccomp */
const INFO_BYTES = 88;
checkStruct("linux/ptrace.h", {
  type: "struct ptrace_syscall_info",
  fields: [
    ["op", 0],
    ["arch", 4],
    ["instruction_pointer", 8],
    ["stack_pointer", 16],
    ["entry.nr", 24],
    ["entry.args", 32],
    ["exit.rval", 24],
    ["exit.is_error", 32],
    ["seccomp.nr", 24],
    ["seccomp.args", 32],
    ["seccomp.ret_data", 80],
  ],
});
const infoFields = [
  field("op", 0, enum8(syscallStops)),
  field("arch", 4, enum32(architectures)),
  field("instruction_pointer", 8, pointer),
  field("stack_pointer", 16, pointer),
];
const INFO_HEAD = 24;
const WORD = 8;
const MOST_ARGS = 6;

function infoValue(call: Call, record: Capture, length: number): Value {
  const head = leadingFields(infoFields, call, record, length);
  if (length < INFO_HEAD + WORD) return head;
  const bytes = record.bytes;
  switch (syscallStops.nameOf(read.u8(bytes, 0))) {
    case "PTRACE_SYSCALL_INFO_ENTRY":
      return {
        t: "struct",
        fields: [...head.fields, ["entry", { t: "struct", fields: madeCall(call, record, length) }]],
      };
    case "PTRACE_SYSCALL_INFO_EXIT":
      return {
        t: "struct",
        fields: [...head.fields, ["exit", { t: "struct", fields: returnedCall(call, record, length) }]],
      };
    case "PTRACE_SYSCALL_INFO_SECCOMP": {
      const fields = madeCall(call, record, length);
      if (length >= 84) fields.push(["ret_data", u32.decode(call, record, 80)]);
      return { t: "struct", fields: [...head.fields, ["seccomp", { t: "struct", fields }]] };
    }
    default:
      return head;
  }
}

function madeCall(call: Call, record: Capture, length: number): (readonly [string, Value])[] {
  const nr = Number(read.u64(record.bytes, INFO_HEAD));
  const fields: (readonly [string, Value])[] = [["nr", callNumberValue(nr, read.u32(record.bytes, 4))]];
  const first = INFO_HEAD + WORD;
  const args = Math.min(MOST_ARGS, Math.floor((length - first) / WORD));
  if (args > 0) fields.push(["args", repeated(args, hex64).decode(call, record, first)]);
  return fields;
}

function returnedCall(call: Call, record: Capture, length: number): (readonly [string, Value])[] {
  const known = length > INFO_HEAD + WORD;
  const failed = known && read.u8(record.bytes, INFO_HEAD + WORD) !== 0;
  const value = read.i64(record.bytes, INFO_HEAD);
  const errno = failed ? errnoName(Number(-value)) : undefined;
  const rval: Value = errno === undefined ? number(value.toString()) : { t: "enum", name: errno, text: `-${errno}` };
  return known
    ? [
        ["rval", rval],
        ["is_error", u8.decode(call, record, INFO_HEAD + WORD)],
      ]
    : [["rval", rval]];
}

/** what a stop of a system call is about, as far as the caller's structure goes */
export function syscallInfo(name: string, sizeName: string): Arg {
  return {
    name,
    bind: (site) => {
      const index = site.index;
      const given = lengthOf(sizeName).bind(site);
      return {
        name,
        captures: [bytesCapture(index, "exit", { from: "min", of: [given.capture, { from: "result" }] }, INFO_BYTES)],
        decode: (call) => {
          const record = call.failed ? undefined : call.capture(index, "exit");
          const length = Math.min(given.value(call) ?? 0, call.failed ? 0 : call.resultNumber);
          if (record === undefined || length === 0 || record.bytes.length < length) return pointerAt(call, index);
          return infoValue(call, record, length);
        },
      };
    },
  };
}
