/** Registers of x86-64 as ptrace(2) passes them: whole structures, sets of them, and one by one out of struct user. */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import type { Value } from "../../render/value.ts";
import type { CaptureSpec } from "../capture.ts";
import { registerSets } from "../constants/ptrace.ts";
import { type Arg, argument } from "../define.ts";
import { checkStruct } from "../header_check.ts";
import { number } from "../kinds/number.ts";
import { bytesCapture, childrenAt } from "../kinds/pointed.ts";
import { NULL_POINTER, pointerAt, pointerValue } from "../kinds/pointer.ts";
import {
  consecutive,
  type Field,
  field,
  hex16,
  hex32,
  hex64,
  leadingFields,
  repeated,
  struct,
} from "../kinds/shape.ts";

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
export const generalRegisters = struct("struct user_regs_struct", 216, generalFields, { header: "sys/user.h" });

const floatFields: readonly Field[] = [
  ...consecutive(hex16, ["cwd", "swd", "ftw", "fop"]),
  ...consecutive(hex64, ["rip", "rdp"], 8),
  ...consecutive(hex32, ["mxcsr", "mxcr_mask"], 24),
  field("st_space", 32, repeated(32, hex32, { cut: true })),
  field("xmm_space", 160, repeated(64, hex32, { cut: true })),
  field("padding", 416, repeated(24, hex32, { cut: true })),
];
export const floatRegisters = struct("struct user_fpregs_struct", 512, floatFields, { header: "sys/user.h" });

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
export function userOffset(name: string): Arg {
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
export function registerSet(name: string, kindName: string, way: "read" | "written"): Arg {
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
