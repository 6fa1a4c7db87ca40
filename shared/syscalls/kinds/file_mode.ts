import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import type { Value } from "../../render/value.ts";
import { fileTypes, specialModes } from "../constants/stat.ts";
import { type Arg, argument } from "../define.ts";
import { hexText, number, octalText } from "./number.ts";
import { shownWhen } from "./pointer.ts";
import { custom, type Shape } from "./shape.ts";

const TYPE_BITS = 0o170000;
const CHARACTER_DEVICE = 0o020000;
const BLOCK_DEVICE = 0o060000;

const seen = new Map<number, Value>();

/** File type, special bits and permissions: `S_IFREG|S_ISUID|0755`; with an unknown type plain octal. stat(2), inode(7) */
function fileModeValue(mode: number): Value {
  const known = seen.get(mode);
  if (known !== undefined) return known;
  const value = decodeFileMode(mode);
  if (seen.size < 256) seen.set(mode, value);
  return value;
}

function decodeFileMode(mode: number): Value {
  const { names, rest } = specialModes.split(mode & ~TYPE_BITS);
  if ((mode & TYPE_BITS) !== 0) {
    const type = fileTypes.nameOf(mode & TYPE_BITS);
    if (type === undefined) return number(octalText(mode));
    names.unshift(type);
  }
  return names.length === 0 ? number(octalText(rest)) : { t: "flags", names, rest: octalText(rest) };
}

export function isDevice(mode: number): boolean {
  const type = mode & TYPE_BITS;
  return type === CHARACTER_DEVICE || type === BLOCK_DEVICE;
}

/** A device number as the C library takes it apart; makedev(3). `dev` is the kernel's 64-bit form. */
export function deviceValue(dev: bigint): Value {
  const major = ((dev >> 8n) & 0xfffn) | ((dev >> 32n) & 0xffff_f000n);
  const minor = (dev & 0xffn) | ((dev >> 12n) & 0xffff_ff00n);
  return { t: "call", name: "makedev", args: [number(hexText(major)), number(hexText(minor))] };
}

export const fileMode32: Shape = custom(4, (_call, record, at) => fileModeValue(read.u32(record.bytes, at)));
export const fileMode16: Shape = custom(2, (_call, record, at) => fileModeValue(read.u16(record.bytes, at)));
export const device64: Shape = custom(8, (_call, record, at) => deviceValue(read.u64(record.bytes, at)));

/** mknod's mode */
export function fileMode(name: string): Arg {
  return argument(name, (call, index) => fileModeValue(call.u32(index) & 0xffff));
}

/** the number of a device, in the 32 bits that calls take it in */
function deviceArgument(call: Call, index: number): Value {
  return deviceValue(BigInt(call.u32(index)));
}

export function device(name: string): Arg {
  return argument(name, deviceArgument);
}

/** mknod's device, there only when the mode asks for a device */
export function deviceNumber(name: string, modeName: string): Arg {
  return shownWhen(device(name), modeName, (mode) => isDevice(Number(BigInt.asUintN(32, mode))));
}
