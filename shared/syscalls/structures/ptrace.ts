/** The requests of ptrace(2), each with its arguments, and the structures they pass. */

import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { errnoName } from "../../render/errno.ts";
import type { Value } from "../../render/value.ts";
import type { CaptureSpec } from "../capture.ts";
import { architectures } from "../constants/audit.ts";
import { peekFlags, registerSets, requests, syscallStops, traceOptions } from "../constants/ptrace.ts";
import { seccompFilterFlags } from "../constants/sandbox.ts";
import { type Arg, argument, type VariantCase } from "../define.ts";
import { checkStruct } from "../header_check.ts";
import { enumeration, longFlags } from "../kinds/constant.ts";
import { lengthOf, result } from "../kinds/length.ts";
import { int, number, size, unshown } from "../kinds/number.ts";
import { bracketed, bytesCapture, childrenAt, input, output, outputArray } from "../kinds/pointed.ts";
import { address, NULL_POINTER, pointerAt, pointerValue } from "../kinds/pointer.ts";
import {
  consecutive,
  enum8,
  enum32,
  type Field,
  field,
  flags32,
  flags64,
  hex16,
  hex32,
  hex64,
  pointer,
  repeated,
  struct,
  u8,
  u32,
  u64,
} from "../kinds/shape.ts";
import { signal, signalSet } from "../kinds/signal.ts";
import { callNumberValue, signalInfo } from "../kinds/signal_info.ts";

const REGISTERS = [
  "r15",
  "r14",
  "r13",
  "r12",
  "rbp",
  "rbx",
  "r11",
  "r10",
  "r9",
  "r8",
  "rax",
  "rcx",
  "rdx",
  "rsi",
  "rdi",
  "orig_rax",
  "rip",
  "cs",
  "eflags",
  "rsp",
  "ss",
  "fs_base",
  "gs_base",
  "ds",
  "es",
  "fs",
  "gs",
] as const;
const REGISTER_BYTES = 8;

const generalFields = consecutive(hex64, REGISTERS);
const generalRegisters = struct("struct user_regs_struct", 216, generalFields, { header: "sys/user.h" });

const floatFields: readonly Field[] = [
  ...consecutive(hex16, ["cwd", "swd", "ftw", "fop"]),
  ...consecutive(hex64, ["rip", "rdp"], 8),
  ...consecutive(hex32, ["mxcsr", "mxcr_mask"], 24),
  field("st_space", 32, repeated(32, hex32, { cut: true })),
  field("xmm_space", 160, repeated(64, hex32, { cut: true })),
  field("padding", 416, repeated(24, hex32, { cut: true })),
];
const floatRegisters = struct("struct user_fpregs_struct", 512, floatFields, { header: "sys/user.h" });

/** As many fields as the first `length` bytes hold; the size of a structure is often the caller's choice. */
function leadingFields(fields: readonly Field[], call: Call, record: Capture, length: number): Value {
  const shown = fields.filter(({ offset, shape }) => offset + shape.size <= length);
  return { t: "struct", fields: shown.map(({ name, offset, shape }) => [name, shape.decode(call, record, offset)]) };
}

/** Where a tracee's registers are looked up: struct user of sys/user.h, by the names of its registers, then of its fields. */
const SHOWN_REGISTERS: ReadonlyMap<string, string> = new Map([["eflags", "EFL"]]);
const BEHIND_REGISTERS = 21;
const USER_FIELDS = [
  ["u_fpvalid", 216],
  ["i387", 224],
  ["u_tsize", 736],
  ["u_dsize", 744],
  ["u_ssize", 752],
  ["start_code", 760],
  ["start_stack", 768],
  ["signal", 776],
  ["reserved", 784],
  ["u_ar0", 792],
  ["u_fpstate", 800],
  ["magic", 808],
  ["u_comm", 816],
  ["u_debugreg", 848],
] as const;
const USER_BYTES = 912;
checkStruct("sys/user.h", { type: "struct user", size: USER_BYTES, fields: USER_FIELDS });

/** offsets with their names, from the lowest */
const USER_PLACES: readonly (readonly [offset: number, name: string])[] = [
  ...REGISTERS.slice(0, BEHIND_REGISTERS).map(
    (name, i) => [i * REGISTER_BYTES, `8*${SHOWN_REGISTERS.get(name) ?? name.toUpperCase()}`] as const,
  ),
  ...USER_FIELDS.map(([name, offset]) => [offset, `offsetof(struct user, ${name})`] as const),
  [USER_BYTES, "sizeof(struct user)"],
];

/** `8*RAX`, `offsetof(struct user, u_debugreg)+8` */
function userOffset(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u64(index);
    if (word > BigInt(USER_BYTES)) return pointerValue(word);
    const offset = Number(word);
    const place = USER_PLACES.findLast(([from]) => from <= offset);
    if (place === undefined) return pointerValue(word);
    const [from, text] = place;
    return { t: "enum", name: text, text: from === offset ? text : `${text}+${offset - from}` };
  });
}

const IOVEC_BYTES = 16;
const NT_PRSTATUS = registerSets.of("NT_PRSTATUS");
const NT_FPREGSET = registerSets.of("NT_FPREGSET");
/** registers of the largest set that is shown; of a larger one its address is */
const SET_BYTES = floatRegisters.size;

const registersChild: CaptureSpec = {
  source: { from: "field", offset: 0 },
  phase: "enter",
  kind: "bytes",
  length: { from: "field", offset: 8, width: 8 },
  limit: SET_BYTES,
  secrecy: "data",
};

/** What an iovec of registers points to; the address when nobody knows the set, or it was not read in full. */
function registersValue(call: Call, vector: Capture, kind: number): Value {
  const base = pointerValue(read.u64(vector.bytes, 0));
  const length = Number(read.u64(vector.bytes, 8));
  const child = call.child(vector, 0);
  if (child === undefined || length === 0 || child.bytes.length < length) return base;
  if (kind === NT_PRSTATUS && length <= generalRegisters.size) return leadingFields(generalFields, call, child, length);
  if (kind === NT_FPREGSET && length <= floatRegisters.size) return leadingFields(floatFields, call, child, length);
  return base;
}

/** `{iov_base={r15=…}, iov_len=216}`: a set of registers, read or written; the kernel says how long it was */
function registerSet(name: string, kindName: string, way: "read" | "written"): Arg {
  return {
    name,
    bind: ({ index, indexOf }) => {
      const kind = indexOf(kindName);
      const iovec = (phase: "enter" | "exit") =>
        bytesCapture(index, phase, { from: "const", value: IOVEC_BYTES }, IOVEC_BYTES, {
          ...(phase === (way === "read" ? "exit" : "enter") ? { children: childrenAt([registersChild], phase) } : {}),
        });
      return {
        name,
        captures: [iovec("enter"), iovec("exit")],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          const before = call.capture(index, "enter");
          if (before === undefined || before.bytes.length < IOVEC_BYTES) return pointerAt(call, index);
          const after = call.failed ? undefined : call.capture(index, "exit");
          const shown = way === "written" ? before : after;
          const base =
            shown === undefined ? pointerValue(read.u64(before.bytes, 0)) : registersValue(call, shown, call.u32(kind));
          const asked = number(read.u64Text(before.bytes, 8));
          const answered = after === undefined ? asked : number(read.u64Text(after.bytes, 8));
          const changed = after !== undefined && read.u64(after.bytes, 8) !== read.u64(before.bytes, 8);
          const length: Value = changed ? { t: "change", before: asked, after: answered } : asked;
          return {
            t: "struct",
            fields: [
              ["iov_base", base],
              ["iov_len", length],
            ],
          };
        },
      };
    },
  };
}

/** linux/ptrace.h: struct ptrace_peeksiginfo_args */
const peekArguments = struct(
  "struct ptrace_peeksiginfo_args",
  16,
  [field("off", 0, u64), field("flags", 8, flags32(peekFlags)), field("nr", 12, u32)],
  { header: "linux/ptrace.h" },
);

const METADATA_BYTES = 16;
checkStruct("linux/ptrace.h", {
  type: "struct seccomp_metadata",
  size: METADATA_BYTES,
  fields: [
    ["filter_off", 0],
    ["flags", 8],
  ],
});
const filterFlags = flags64(seccompFilterFlags);

/** `{filter_off=0, flags=0}`: which filter is asked about, and what the kernel says of it */
function filterMetadata(name: string, sizeName: string): Arg {
  return {
    name,
    bind: ({ index, indexOf }) => {
      const given = indexOf(sizeName);
      const least = (phase: "enter" | "exit") =>
        bytesCapture(
          index,
          phase,
          {
            from: "min",
            of: [
              { from: "arg", arg: given },
              { from: "const", value: METADATA_BYTES },
            ],
          },
          METADATA_BYTES,
        );
      return {
        name,
        captures: [least("enter"), least("exit")],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          const asked = call.capture(index, "enter");
          if (call.u64(given) < 8n || asked === undefined || asked.bytes.length < 8) return pointerAt(call, index);
          const fields: (readonly [string, Value])[] = [["filter_off", number(read.u64Text(asked.bytes, 0))]];
          const written = call.failed ? 0 : call.resultNumber;
          if (written <= 8) return { t: "struct", fields };
          const answer = call.capture(index, "exit");
          if (written < METADATA_BYTES || answer === undefined || answer.bytes.length < METADATA_BYTES) {
            fields.push(["", { t: "raw", text: "???" }]);
            return { t: "struct", fields };
          }
          fields.push(["flags", filterFlags.decode(call, answer, 8)]);
          return written > METADATA_BYTES ? { t: "struct", fields, more: true } : { t: "struct", fields };
        },
      };
    },
  };
}

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
  if (head.t !== "struct" || length < INFO_HEAD + WORD) return head;
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
function syscallInfo(name: string, sizeName: string): Arg {
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

const pid = int("pid");
const addr = address("addr");

function request(names: readonly string[], args: readonly Arg[]): VariantCase {
  return { keys: names.map((name) => requests.of(name)), args };
}

export const requestCases: readonly VariantCase[] = [
  request(["PTRACE_TRACEME"], []),
  request(["PTRACE_ATTACH", "PTRACE_INTERRUPT", "PTRACE_KILL", "PTRACE_LISTEN"], [pid]),
  request(["PTRACE_PEEKTEXT", "PTRACE_PEEKDATA"], [pid, addr, output("data", bracketed(pointer))]),
  request(["PTRACE_PEEKUSER"], [pid, userOffset("addr"), output("data", bracketed(pointer))]),
  request(["PTRACE_POKEUSER"], [pid, userOffset("addr"), address("data")]),
  request(
    [
      "PTRACE_CONT",
      "PTRACE_DETACH",
      "PTRACE_SYSCALL",
      "PTRACE_SINGLESTEP",
      "PTRACE_SINGLEBLOCK",
      "PTRACE_SYSEMU",
      "PTRACE_SYSEMU_SINGLESTEP",
    ],
    [pid, addr, signal("data")],
  ),
  request(["PTRACE_SEIZE", "PTRACE_SETOPTIONS", "PTRACE_OLDSETOPTIONS"], [pid, addr, longFlags("data", traceOptions)]),
  request(["PTRACE_GETREGS"], [pid, unshown("addr"), output("data", generalRegisters)]),
  request(["PTRACE_SETREGS"], [pid, unshown("addr"), input("data", generalRegisters)]),
  request(["PTRACE_GETFPREGS"], [pid, unshown("addr"), output("data", floatRegisters)]),
  request(["PTRACE_SETFPREGS"], [pid, unshown("addr"), input("data", floatRegisters)]),
  request(["PTRACE_GETREGSET"], [pid, enumeration("addr", registerSets), registerSet("data", "addr", "read")]),
  request(["PTRACE_SETREGSET"], [pid, enumeration("addr", registerSets), registerSet("data", "addr", "written")]),
  request(["PTRACE_GETEVENTMSG"], [pid, addr, output("data", bracketed(u64))]),
  request(["PTRACE_GETSIGINFO"], [pid, addr, output("data", signalInfo)]),
  request(["PTRACE_SETSIGINFO"], [pid, addr, input("data", signalInfo)]),
  request(["PTRACE_PEEKSIGINFO"], [pid, input("addr", peekArguments), outputArray("data", signalInfo, result)]),
  request(["PTRACE_GETSIGMASK"], [pid, size("addr"), signalSet("data", "addr", "exit")]),
  request(["PTRACE_SETSIGMASK"], [pid, size("addr"), signalSet("data", "addr")]),
  request(["PTRACE_SECCOMP_GET_FILTER"], [pid, size("addr"), address("data")]),
  request(["PTRACE_SECCOMP_GET_METADATA"], [pid, size("addr"), filterMetadata("data", "addr")]),
  request(["PTRACE_GET_SYSCALL_INFO"], [pid, size("addr"), syscallInfo("data", "addr")]),
];

export const plainRequest: readonly Arg[] = [pid, addr, address("data")];
