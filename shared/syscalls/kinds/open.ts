import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import type { Value } from "../../render/value.ts";
import { accessModes, accessPermissions, openFlags, resolveFlags } from "../constants/open.ts";
import { type Arg, argument, argumentBeside } from "../define.ts";
import { hexText, number, octalText } from "./number.ts";
import { custom, field, flags64, octal64, type Shape, struct } from "./shape.ts";

const ACCESS_MODE = 3;
const O_CREAT = 0o100;
const O_TMPFILE_BIT = 0o20000000;
const CREATES = O_CREAT | O_TMPFILE_BIT;

const seen = new Map<number, Value>();

function splitOpenFlags(word: number): { names: string[]; rest: number } {
  const { names, rest } = openFlags.split(word & ~ACCESS_MODE);
  names.unshift(accessModes.nameOf(word & ACCESS_MODE) ?? "");
  return { names, rest };
}

/** The flags of open: one access mode, then bits. The same few words come again and again, so answers are kept. */
export function openFlagsValue(word: number): Value {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const { names, rest } = splitOpenFlags(word);
  const value: Value = rest === 0 ? { t: "flags", names } : { t: "flags", names, rest: hexText(rest) };
  if (seen.size < 256) seen.set(word, value);
  return value;
}

/** openat2 has 64 bits for the same flags, none of which is above the 32nd. */
function openFlagsValue64(high: number, low: number): Value {
  if (high === 0) return openFlagsValue(low);
  const { names, rest } = splitOpenFlags(low);
  return { t: "flags", names, rest: hexText((BigInt(high) << 32n) | BigInt(rest)) };
}

const FLAGS = 0;
const MODE = 8;

/** linux/openat2.h; a mode is shown where a file can be created, and where there is one although none can */
export const openHow: Shape = struct(
  "struct open_how",
  24,
  [
    field(
      "flags",
      FLAGS,
      custom(8, (_call, record, at) => openFlagsValue64(read.u32(record.bytes, at + 4), read.u32(record.bytes, at))),
    ),
    field("mode", MODE, octal64, {
      when: (bytes, at) =>
        (read.u32(bytes, at + FLAGS) & CREATES) !== 0 ||
        (read.u32(bytes, at + MODE) | read.u32(bytes, at + MODE + 4)) !== 0,
    }),
    field("resolve", 16, flags64(resolveFlags)),
  ],
  { header: "linux/openat2.h" },
);

/** `O_RDONLY|O_CLOEXEC` */
export function openMode(name: string): Arg {
  return argument(name, (call, index) => openFlagsValue(call.u32(index)));
}

/** Permission bits of a new file: there only when the flags can create one. */
export function creationMode(name: string, flagsName: string): Arg {
  return argumentBeside(name, flagsName, (call, index, flags) =>
    (call.i32(flags) & CREATES) === 0 ? undefined : number(octalText(call.u32(index) & 0xffff)),
  );
}

/** `R_OK|X_OK`, `F_OK` */
export function accessMode(name: string): Arg {
  return argument(name, (call: Call, index) => accessPermissions.value(call.i32(index)));
}
