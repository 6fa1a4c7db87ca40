import type { Call } from "../../render/call.ts";
import type { Value } from "../../render/value.ts";
import { type Arg, argument } from "../define.ts";

/** `0x…`; zero has no prefix, as with C's `%#lx`. */
export function hexText(value: bigint | number): string {
  return value === 0 || value === 0n ? "0" : `0x${value.toString(16)}`;
}

export function number(text: string): Value {
  return { t: "number", text };
}

/** a C `int` in decimal */
export function int(name: string): Arg {
  return argument(name, (call, index) => number(String(call.i32(index))));
}

/** a C `unsigned int` in decimal */
export function unsigned(name: string): Arg {
  return argument(name, (call, index) => number(String(call.u32(index))));
}

/** 64 signed bits in decimal: `long`, `off_t`, `ssize_t` */
export function long(name: string): Arg {
  return argument(name, (call, index) => number(call.i64(index).toString()));
}

/** 64 unsigned bits in decimal: `size_t`, `unsigned long` */
export function size(name: string): Arg {
  return argument(name, (call, index) => number(call.u64(index).toString()));
}

/** 64 bits in hex */
export function hex(name: string): Arg {
  return argument(name, (call, index) => number(hexText(call.u64(index))));
}

/** 32 bits in hex */
export function hex32(name: string): Arg {
  return argument(name, (call, index) => number(hexText(call.u32(index))));
}

/** a user or group id; -1 means "leave it" and is written so */
export function id(name: string): Arg {
  return argument(name, (call, index) => number(idText(call.u32(index))));
}

export function idText(value: number): string {
  return value === 0xffff_ffff ? "-1" : String(value);
}

/** `mode_t` without a file type: `0644` */
export function permissions(name: string, options: { when?: (call: Call) => boolean } = {}): Arg {
  const when = options.when;
  return argument(name, (call, index) =>
    when === undefined || when(call) ? number(octalText(call.u32(index) & 0xffff)) : undefined,
  );
}

/** As C's `%#03o`: a leading zero, at least three digits. */
export function octalText(value: number | bigint): string {
  const digits = value === 0 || value === 0n ? "0" : `0${value.toString(8)}`;
  return digits.padStart(3, "0");
}

/** an argument that is passed but never shown: the upper half of a position, an unused slot */
export function unshown(name: string): Arg {
  return argument(name, () => undefined);
}
