import type { Call } from "../../render/call.ts";
import type { Value } from "../../render/value.ts";
import { accessModes, accessPermissions, openFlags } from "../constants/open.ts";
import { type Arg, argument } from "../define.ts";
import { hexText, number, octalText } from "./number.ts";

const ACCESS_MODE = 3;
const O_CREAT = 0o100;
const O_TMPFILE_BIT = 0o20000000;

const seen = new Map<number, Value>();

/** The flags of open: one access mode, then bits. The same few words come again and again, so answers are kept. */
export function openFlagsValue(word: number): Value {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const { names, rest } = openFlags.split(word & ~ACCESS_MODE);
  const all = [accessModes.nameOf(word & ACCESS_MODE) ?? "", ...names];
  const value: Value = rest === 0 ? { t: "flags", names: all } : { t: "flags", names: all, rest: hexText(rest) };
  if (seen.size < 256) seen.set(word, value);
  return value;
}

/** `O_RDONLY|O_CLOEXEC` */
export function openMode(name: string): Arg {
  return argument(name, (call, index) => openFlagsValue(call.u32(index)));
}

/** Permission bits of a new file: there only when the flags can create one. */
export function creationMode(name: string, flagsName: string): Arg {
  return {
    name,
    bind: ({ index, indexOf }) => {
      const flags = indexOf(flagsName);
      return {
        name,
        captures: [],
        decode: (call) =>
          (call.i32(flags) & (O_CREAT | O_TMPFILE_BIT)) === 0 ? undefined : number(octalText(call.u32(index) & 0xffff)),
      };
    },
  };
}

/** `R_OK|X_OK`, `F_OK` */
export function accessMode(name: string): Arg {
  return argument(name, (call: Call, index) => accessPermissions.value(call.i32(index)));
}
