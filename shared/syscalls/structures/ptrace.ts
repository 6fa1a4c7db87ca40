/** The requests of ptrace(2), each with its arguments. */
import * as read from "../../render/bytes.ts";
import type { Value } from "../../render/value.ts";
import { peekFlags, registerSets, requests, traceOptions } from "../constants/ptrace.ts";
import { seccompFilterFlags } from "../constants/sandbox.ts";
import type { Arg, VariantCase } from "../define.ts";
import { checkStruct } from "../header_check.ts";
import { enumeration, longFlags } from "../kinds/constant.ts";
import { result } from "../kinds/length.ts";
import { int, number, size, unshown } from "../kinds/number.ts";
import { bracketed, bytesCapture, input, output, outputArray } from "../kinds/pointed.ts";
import { address, NULL_POINTER, pointerAt } from "../kinds/pointer.ts";
import { field, flags32, flags64, pointer, struct, u32, u64 } from "../kinds/shape.ts";
import { signal, signalSet } from "../kinds/signal.ts";
import { signalInfo } from "../kinds/signal_info.ts";
import { floatRegisters, generalRegisters, registerSet, userOffset } from "./registers.ts";
import { syscallInfo } from "./syscall_info.ts";

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
