/** Requests of ioctl(2): a name where one is known, else its parts. */
import type { Value } from "../../render/value.ts";
import { socketRequests, terminalRequests } from "../constants/ioctl.ts";
import { type Arg, argument } from "../define.ts";
import type { EnumSet } from "./constant.ts";
import { hexText, number } from "./number.ts";

const DIRECTIONS = ["_IOC_NONE", "_IOC_WRITE", "_IOC_READ", "_IOC_READ|_IOC_WRITE"] as const;

/** Families add the set of their requests here. A name of several drivers is written with " or " between them, as strace does. */
const REQUESTS: readonly EnumSet[] = [terminalRequests, socketRequests];

/** Numbers that a sound driver and the terminals both have; strace names both. */
const SHARED_NUMBERS = new Map<string, string>([
  ["TCSETS", "SNDCTL_TMR_START or TCSETS"],
  ["TCSETSW", "SNDCTL_TMR_STOP or TCSETSW"],
  ["TCSETSF", "SNDCTL_TMR_CONTINUE or TCSETSF"],
]);

function requestName(word: number): string | undefined {
  for (const set of REQUESTS) {
    const name = set.nameOf(word);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** `TCGETS`, or `_IOC(_IOC_READ, 0x54, 0x30, 0x4)`: direction, type, number and size of asm-generic/ioctl.h */
export function ioctlRequest(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u32(index);
    const known = requestName(word) ?? requestName(word | 0);
    if (known !== undefined) {
      return { t: "enum", name: known, text: SHARED_NUMBERS.get(known) ?? known };
    }
    const direction: Value = { t: "raw", text: DIRECTIONS[word >>> 30] ?? "" };
    const parts = [(word >>> 8) & 0xff, word & 0xff, (word >>> 16) & 0x3fff].map((part) => number(hexText(part)));
    return { t: "call", name: "_IOC", args: [direction, ...parts] };
  });
}
