/** uname(2), sysinfo(2), getrandom(2). */

import type { Arg } from "../define.ts";
import { bytesOut } from "./buffer.ts";
import { result } from "./length.ts";
import { chars, field, i64, repeated, type Shape, struct, u16, u32, u64 } from "./shape.ts";

const NAME = 65;

export const utsname: Shape = struct(
  "struct new_utsname",
  6 * NAME,
  [field("sysname", 0, chars(NAME)), field("nodename", NAME, chars(NAME))],
  { header: "linux/utsname.h", more: true },
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

/** Random bytes are written in hex throughout: `"\x5b\x66…"`. */
export function randomBytes(name: string): Arg {
  return bytesOut(name, result, { hex: true });
}
