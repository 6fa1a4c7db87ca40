/** futex(2): the operation decides what the other arguments are. */
import type { Value } from "../../render/value.ts";
import { futexComparisons, futexOperations, futexWakeOperations } from "../constants/futex.ts";
import { type Arg, argument } from "../define.ts";
import { hexText, number } from "./number.ts";

const PRIVATE = 128;
const CLOCK_REALTIME = 256;

/** `FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME` */
export function futexOperation(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u32(index);
    const base = futexOperations.nameOf((word & ~(PRIVATE | CLOCK_REALTIME)) >>> 0);
    if (base === undefined) return futexOperations.value(word | 0);
    const text = (word & PRIVATE) === 0 ? base : `${base}_PRIVATE`;
    return (word & CLOCK_REALTIME) === 0
      ? { t: "enum", name: text, text }
      : { t: "flags", names: [text, "FUTEX_CLOCK_REALTIME"] };
  });
}

/** An operation with its private and clock variants: the keys of its case. */
export function futexKeys(operation: number): number[] {
  return [0, PRIVATE, CLOCK_REALTIME, PRIVATE | CLOCK_REALTIME].map((bits) => operation | bits);
}

/** `FUTEX_BITSET_MATCH_ANY`, or hex */
export function futexBits(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u32(index);
    return word === 0xffff_ffff
      ? { t: "enum", name: "FUTEX_BITSET_MATCH_ANY", text: "FUTEX_BITSET_MATCH_ANY" }
      : number(hexText(word));
  });
}

/** FUTEX_WAKE_OP's last argument: `FUTEX_OP_SET<<28|0x1<<12|FUTEX_OP_CMP_NE<<24|0x2` */
export function futexWakeOperation(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u32(index);
    const shift = (word >>> 31) & 1;
    const operation = nameOrHex(futexWakeOperations.value((word >>> 28) & 7));
    const comparison = nameOrHex(futexComparisons.value((word >>> 24) & 0xf));
    const names = [
      ...(shift === 0 ? [] : ["FUTEX_OP_OPARG_SHIFT<<28"]),
      `${operation}<<28`,
      `${hexText((word >>> 12) & 0xfff)}<<12`,
      `${comparison}<<24`,
      hexText(word & 0xfff),
    ];
    return { t: "flags", names };
  });
}

function nameOrHex(value: Value): string {
  if (value.t !== "enum") return "";
  return value.comment === undefined ? value.text : `${value.text} /* ${value.comment} */`;
}
