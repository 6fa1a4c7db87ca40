/** uname(2), sysinfo(2), getrandom(2), kexec_load(2), membarrier(2) */
import { type ResultDecoder, signedDecimal } from "../../render/result.ts";
import { valueText } from "../../render/text.ts";
import { membarrierCommands } from "../constants/memory.ts";
import { kexecArchitectures, kexecFlags } from "../constants/system.ts";
import { type Arg, argument } from "../define.ts";
import { bytesOut } from "./buffer.ts";
import { type EnumSet, flagSet } from "./constant.ts";
import { result } from "./length.ts";
import { hexText, int } from "./number.ts";
import { shownWhen } from "./pointer.ts";
import {
  abbreviated,
  chars,
  consecutive,
  field,
  i32,
  i64,
  pointer,
  repeated,
  type Shape,
  struct,
  u16,
  u32,
  u64,
} from "./shape.ts";

const NAME = 65;

const systemNames = consecutive(chars(NAME), ["sysname", "nodename", "release", "version", "machine", "domainname"]);

export const utsname: Shape = abbreviated(
  struct("struct new_utsname", 6 * NAME, systemNames.slice(0, 2), { more: true }),
  struct("struct new_utsname", 6 * NAME, systemNames, { header: "linux/utsname.h" }),
);

export const sysinfo: Shape = struct(
  "struct sysinfo",
  112,
  [
    field("uptime", 0, i64),
    field("loads", 8, repeated(3, u64)),
    field("totalram", 32, u64),
    field("freeram", 40, u64),
    field("sharedram", 48, u64),
    field("bufferram", 56, u64),
    field("totalswap", 64, u64),
    field("freeswap", 72, u64),
    field("procs", 80, u16),
    field("totalhigh", 88, u64),
    field("freehigh", 96, u64),
    field("mem_unit", 104, u32),
  ],
  { header: "linux/sysinfo.h" },
);

/** what _sysctl reads and sets, by the numbers of its name */
export const kernelParameter: Shape = struct(
  "struct __sysctl_args",
  80,
  [
    field("name", 0, pointer),
    field("nlen", 8, i32),
    field("oldval", 16, pointer),
    field("oldlenp", 24, pointer),
    field("newval", 32, pointer),
    field("newlen", 40, u64),
  ],
  { header: "linux/sysctl.h" },
);

/** Random bytes are written in hex throughout: `"\x5b\x66…"`. */
export function randomBytes(name: string): Arg {
  return bytesOut(name, result, { hex: true });
}

/** A number whose name is only its comment: `2 /* SYSLOG_ACTION_READ *\/` */
export function commentedNumber(name: string, set: EnumSet): Arg {
  return argument(name, (call, index) => {
    const value = call.i32(index);
    const comment = set.nameOf(value) ?? set.unknown;
    return { t: "enum", text: String(value), ...(comment === undefined ? {} : { comment }) };
  });
}

/** linux/kexec.h: memory to be copied before the new kernel starts, and where to */
export const kexecSegment: Shape = struct(
  "struct kexec_segment",
  32,
  [field("buf", 0, pointer), field("bufsz", 8, u64), field("mem", 16, pointer), field("memsz", 24, u64)],
  { header: "linux/kexec.h" },
);

const ARCHITECTURE = 0xffff_0000;

/** `KEXEC_ARCH_X86_64|KEXEC_ON_CRASH`; the architecture is always shown, even the default one */
export function kexecLoadFlags(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u64(index);
    const low = call.u32(index);
    const architecture = kexecArchitectures.value((low & ARCHITECTURE) >>> 0);
    const flags = kexecFlags.value64(Number(word >> 32n), (low & ~ARCHITECTURE) >>> 0);
    if (flags.t !== "flags" || (flags.names.length === 0 && flags.rest === undefined)) return architecture;
    return { ...flags, names: [valueText(architecture), ...flags.names] };
  });
}

const MEMBARRIER_CMD_FLAG_CPU = 1n;

/** membarrier's processor, there only when one is meant */
export function barrierProcessor(name: string, flagsName: string): Arg {
  return shownWhen(int(name), flagsName, (flags) => (flags & MEMBARRIER_CMD_FLAG_CPU) !== 0n);
}

const barriers = flagSet(membarrierCommands.constants, { unknown: "MEMBARRIER_CMD_???" });

/** What MEMBARRIER_CMD_QUERY, 0, asks for is the commands that there are: `0x3 (MEMBARRIER_CMD_GLOBAL|…)` */
export const barrierResult: ResultDecoder = (call) => {
  const word = call.resultNumber;
  if (word === 0 || call.u32(0) !== 0) return signedDecimal(call);
  const value = barriers.value(word);
  return { text: `${hexText(word)} (${valueText(value)})`, value };
};
