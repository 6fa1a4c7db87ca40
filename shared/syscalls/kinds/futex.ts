/** futex(2): the operation decides what the other arguments are. */
import { futexComparisons, futexOperations, futexWakeOperations } from "../constants/futex.ts";
import { type Arg, argument, type VariantCase } from "../define.ts";
import type { EnumSet } from "./constant.ts";
import { hexText, number } from "./number.ts";

const PRIVATE = 128;
const CLOCK_REALTIME = 256;

/** bits of the operation that say what the other arguments are */
export const FUTEX_OPERATION = 0x7fn;

/** those whose timeout can be of either clock */
const WITH_CLOCK = ["FUTEX_WAIT", "FUTEX_WAIT_BITSET", "FUTEX_WAIT_REQUEUE_PI"].map((name) => futexOperations.of(name));

/** `FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME` */
export function futexOperation(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u32(index);
    const operation = (word & ~(PRIVATE | CLOCK_REALTIME)) >>> 0;
    const base = futexOperations.nameOf(operation);
    const realtime = (word & CLOCK_REALTIME) !== 0;
    if (base === undefined || (realtime && !WITH_CLOCK.includes(operation))) {
      return futexOperations.unnamed(hexText(word));
    }
    const shared = (word & PRIVATE) === 0;
    // The kernel's header has no name of its own for a private FUTEX_FD, which is long gone.
    if (!shared && base === "FUTEX_FD") return { t: "flags", names: [base, "FUTEX_PRIVATE_FLAG"] };
    const text = shared ? base : `${base}_PRIVATE`;
    return realtime ? { t: "flags", names: [text, "FUTEX_CLOCK_REALTIME"] } : { t: "enum", name: text, text };
  });
}

/** One of several operations, whatever its private and clock bits. */
export function futexCase(names: readonly string[], args: readonly Arg[]): VariantCase {
  return { keys: names.map((name) => futexOperations.of(name)), args };
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
    const names = [
      ...(shift === 0 ? [] : ["FUTEX_OP_OPARG_SHIFT<<28"]),
      shifted(futexWakeOperations, (word >>> 28) & 7, 28),
      `${hexText((word >>> 12) & 0xfff)}<<12`,
      shifted(futexComparisons, (word >>> 24) & 0xf, 24),
      hexText(word & 0xfff),
    ];
    return { t: "flags", names };
  });
}

function shifted(set: EnumSet, word: number, by: number): string {
  const name = set.nameOf(word);
  return name === undefined ? `${hexText(word)}<<${by} /* ${set.unknown} */` : `${name}<<${by}`;
}
