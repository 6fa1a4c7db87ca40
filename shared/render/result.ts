import type { Call } from "./call.ts";
import { errnoMessage, errnoName } from "./errno.ts";
import { valueText } from "./text.ts";
import type { RenderedResult, Value } from "./value.ts";

/** Makes the text behind "= " of a call that succeeded. */
export type ResultDecoder = (call: Call) => RenderedResult;

export const signedDecimal: ResultDecoder = (call) => ({ text: call.result.toString() });

/** a new descriptor */
export const fdResult: ResultDecoder = (call) => {
  const fd = call.resultNumber;
  const target = call.options.describeFd?.(call.event, fd, "return");
  if (target === undefined) return { text: String(fd), value: { t: "fd", fd } };
  const value: Value = { t: "fd", fd, target };
  return { text: valueText(value), value };
};

/** a mask: `0x…`, and `0` has no prefix in C's `%#lx` */
export const hexResult: ResultDecoder = (call) => {
  const bits = BigInt.asUintN(64, call.result);
  return { text: bits === 0n ? "0" : `0x${bits.toString(16)}` };
};

export const addressResult: ResultDecoder = (call) => {
  const bits = BigInt.asUintN(8 * call.pointerBytes, call.result).toString(16);
  return { text: bits === "0" ? "0" : `0x${bits}`, value: { t: "pointer", address: bits } };
};

/** umask's old mask */
export const octalResult: ResultDecoder = (call) => {
  const bits = BigInt.asUintN(64, call.result);
  return { text: `0${bits.toString(8)}`.padStart(3, "0") };
};

/** Restart codes never reach the program: strace shows "?" for them because the call goes on or is retried. */
const FIRST_RESTART_CODE = 512;
const LAST_RESTART_CODE = 516;

const failures = new Map<number, RenderedResult>();

export function failedResult(result: bigint): RenderedResult {
  const errno = -Number(result);
  const known = failures.get(errno);
  if (known !== undefined) return known;
  const name = errnoName(errno);
  const head = errno >= FIRST_RESTART_CODE && errno <= LAST_RESTART_CODE ? "?" : "-1";
  const rendered: RenderedResult =
    name === undefined
      ? { text: `-1 (errno ${errno})` }
      : { text: `${head} ${name} (${errnoMessage(errno)})`, errno: name };
  // Only the kernel's error range is kept, so that imported garbage cannot grow the table.
  if (errno > 0 && errno < 4096) failures.set(errno, rendered);
  return rendered;
}
