/** siginfo_t: what came with a signal. sigaction(2), asm-generic/siginfo.h */
import * as read from "../../render/bytes.ts";
import { errnoName } from "../../render/errno.ts";
import { knownSignalName, signalNumber } from "../../render/signal.ts";
import type { Value } from "../../render/value.ts";
import { callNames } from "../call_names.ts";
import { architectures } from "../constants/audit.ts";
import {
  busCodes,
  childCodes,
  floatCodes,
  illegalCodes,
  pollCodes,
  segvCodes,
  signalCodes,
  sysCodes,
  trapCodes,
} from "../constants/signal.ts";
import type { EnumSet } from "./constant.ts";
import { hexText, idText, number } from "./number.ts";
import { pointerValue } from "./pointer.ts";
import { custom, type Shape } from "./shape.ts";
import { signalValue } from "./signal.ts";

export const SIGINFO_BYTES = 128;
const FIELDS = 16;

const SIGCHLD = signalNumber("SIGCHLD");
const SIGSYS = signalNumber("SIGSYS");
const SIGIO = signalNumber("SIGIO");

const CODES = new Map<number | undefined, EnumSet>([
  [SIGCHLD, childCodes],
  [signalNumber("SIGSEGV"), segvCodes],
  [signalNumber("SIGBUS"), busCodes],
  [signalNumber("SIGILL"), illegalCodes],
  [signalNumber("SIGFPE"), floatCodes],
  [signalNumber("SIGTRAP"), trapCodes],
  [SIGIO, pollCodes],
  [SIGSYS, sysCodes],
]);
const FAULTS = new Set(["SIGSEGV", "SIGBUS", "SIGILL", "SIGFPE", "SIGTRAP"].map(signalNumber));

const CLD_EXITED = 1;
const SI_USER = 0;
const SI_TIMER = -2;
const SI_SIGIO = -5;
const SI_TKILL = -6;

export const signalInfo: Shape = custom(SIGINFO_BYTES, (_call, record, at) => signalInfoValue(record.bytes, at));

/** `{si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=…}` */
export function signalInfoValue(bytes: Uint8Array, at: number): Value {
  const signal = read.i32(bytes, at);
  // waitid without a child to tell of stores no signal, and then nothing else counts.
  if (signal === 0) return { t: "struct", fields: [] };
  const errno = read.i32(bytes, at + 4);
  const code = read.i32(bytes, at + 8);
  const fields: (readonly [string, Value])[] = [["si_signo", signalValue(signal)]];
  const codes = CODES.get(signal);
  const common = signalCodes.nameOf(code);
  const name = common ?? codes?.nameOf(code);
  fields.push(["si_code", name === undefined ? number(hexText(code >>> 0)) : { t: "enum", name, text: name }]);
  if (errno !== 0) fields.push(["si_errno", errnoValue(errno)]);
  pushDetails(fields, bytes, at + FIELDS, signal, code);
  return { t: "struct", fields };
}

function errnoValue(errno: number): Value {
  const name = errnoName(errno);
  return name === undefined ? number(String(errno >>> 0)) : { t: "enum", name, text: name };
}

/** A system call by number: `__NR_fstat`, and the number itself in every architecture but ours. */
export function callNumberValue(nr: number, architecture: number): Value {
  const name = architectures.nameOf(architecture) === "AUDIT_ARCH_X86_64" ? callNames.get(nr) : undefined;
  return name === undefined ? number(String(nr)) : { t: "enum", name: `__NR_${name}`, text: `__NR_${name}` };
}

/** USER_HZ, in which the kernel tells programs of times, whatever its own tick is. times(2) */
const TICKS_PER_SECOND = 100n;

/** `8 /* 0.08 s *\/` */
export function ticksValue(ticks: bigint): Value {
  const value = number(ticks.toString());
  if (ticks === 0n) return value;
  const hundredths = (ticks % TICKS_PER_SECOND).toString().padStart(2, "0");
  return { t: "note", value, note: `${ticks / TICKS_PER_SECOND}.${hundredths} s` };
}

function pushDetails(
  fields: (readonly [string, Value])[],
  bytes: Uint8Array,
  at: number,
  signal: number,
  code: number,
) {
  const push = (name: string, value: Value) => fields.push([name, value]);
  const sender = () => {
    push("si_pid", number(String(read.i32(bytes, at))));
    push("si_uid", number(idText(read.u32(bytes, at + 4))));
  };
  const value = () => {
    push("si_int", number(String(read.i32(bytes, at + 8))));
    push("si_ptr", pointerValue(read.u64(bytes, at + 8)));
  };
  // A value that nobody gave is not shown; a timer always has one.
  const valueIfAny = () => {
    if (read.u64(bytes, at + 8) !== 0n) value();
  };
  const ready = () => {
    push("si_band", number(read.i64Text(bytes, at)));
    push("si_fd", number(String(read.i32(bytes, at + 8))));
  };
  switch (code) {
    case SI_USER:
    case SI_TKILL:
      return sender();
    case SI_TIMER:
      push("si_timerid", number(hexText(read.u32(bytes, at))));
      push("si_overrun", number(String(read.i32(bytes, at + 4))));
      return value();
    case SI_SIGIO:
      return ready();
  }
  if (code < 0) {
    sender();
    return valueIfAny();
  }
  if (signal === SIGCHLD) {
    sender();
    const status = read.i32(bytes, at + 8);
    const name = code === CLD_EXITED ? undefined : knownSignalName(status);
    push("si_status", name === undefined ? number(String(status)) : signalValue(status));
    push("si_utime", ticksValue(read.u64(bytes, at + 16)));
    push("si_stime", ticksValue(read.u64(bytes, at + 24)));
    return;
  }
  if (FAULTS.has(signal)) {
    push("si_addr", pointerValue(read.u64(bytes, at)));
    switch (CODES.get(signal)?.nameOf(code)) {
      case "BUS_MCEERR_AR":
      case "BUS_MCEERR_AO":
        push("si_addr_lsb", number(hexText(read.u16(bytes, at + 8))));
        break;
      case "SEGV_BNDERR":
        push("si_lower", pointerValue(read.u64(bytes, at + 16)));
        push("si_upper", pointerValue(read.u64(bytes, at + 24)));
        break;
      case "SEGV_PKUERR":
        push("si_pkey", number(String(read.u32(bytes, at + 16))));
        break;
    }
    return;
  }
  if (signal === SIGIO) {
    if (pollCodes.has(code)) ready();
    return;
  }
  if (signal === SIGSYS) {
    push("si_call_addr", pointerValue(read.u64(bytes, at)));
    const architecture = read.u32(bytes, at + 12);
    push("si_syscall", callNumberValue(read.u32(bytes, at + 8), architecture));
    push("si_arch", architectures.value(architecture));
    return;
  }
  // A code that says nothing about its sender: named when somebody filled it in.
  if (read.u64(bytes, at) !== 0n) sender();
  valueIfAny();
}
