import type { Comparison, Operator } from "./ast.ts";

const NS_PER_UNIT: Record<string, bigint> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
};
export const DURATION_UNITS = ["ns", "us", "ms", "s"] as const;

const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);

/** The reading of a value, or why there is none. */
export type Reading<T> = { value: T } | { fault: string };

function operatorOf(text: string): { operator: Operator | undefined; rest: string } {
  const operator = (["<=", ">=", "<", ">", "="] as const).find((each) => text.startsWith(each));
  return { operator, rest: text.slice(operator?.length ?? 0) };
}

/** `>10ms`, `<=1.5s`: an operator, a decimal number and a unit. Exact: a fraction of a nanosecond moves to the next whole one. */
export function parseDuration(text: string): Reading<Comparison<bigint>> {
  const { operator, rest } = operatorOf(text);
  const match = /^(\d+)(?:\.(\d+))?([a-zµμ]*)$/i.exec(rest);
  if (match === null) return { fault: `"${text}" is no duration; write for example dur:>10ms.` };
  const [, whole = "", fraction = "", unit = ""] = match;
  if (operator === undefined) return { fault: `Say on which side of ${rest}: dur:>${rest} or dur:<${rest}.` };
  if (unit === "" && /[1-9]/.test(whole + fraction)) return { fault: `Add a unit to ${rest}: ns, us, ms or s.` };
  const scale = NS_PER_UNIT[unit === "" ? "ns" : unit];
  if (scale === undefined) return { fault: `"${unit}" is no unit of time; there are ns, us, ms and s.` };
  if (whole.length + fraction.length > 30) return { fault: "This duration has too many digits." };
  const scaled = BigInt(whole + fraction) * scale;
  const divisor = 10n ** BigInt(fraction.length);
  const floor = scaled / divisor;
  const exact = floor * divisor === scaled;
  if (floor >= INT64_MAX) return { fault: "This duration is longer than any recording." };
  if (exact) return { value: { operator, value: floor } };
  // No duration equals a fraction of a nanosecond: `<0.5ns` means `<1ns`, `>0.5ns` means `>0ns`.
  if (operator === "=") return { fault: "Durations are whole nanoseconds." };
  return operator === "<" || operator === ">="
    ? { value: { operator, value: floor + 1n } }
    : { value: { operator, value: floor } };
}

/** `0`, `>=4096`, `<0`, `0x7f00`: a signed 64-bit number, with an operator or none (equal). */
export function parseResult(text: string): Reading<Comparison<bigint>> {
  const { operator, rest } = operatorOf(text);
  if (!/^(-?\d{1,20}|0x[0-9a-f]{1,16})$/i.test(rest))
    return { fault: `"${text}" is no result; write a number, for example ret:>=4096 or ret:-1.` };
  let value = BigInt(rest);
  // Addresses above the middle are negative as signed results.
  if (/^0x/i.test(rest)) value = BigInt.asIntN(64, value);
  if (value > INT64_MAX || value < INT64_MIN) return { fault: `${rest} does not fit into 64 bits.` };
  return { value: { operator: operator ?? "=", value } };
}

/** A descriptor, process or thread number. */
export function parseNumber(text: string): Reading<number> {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return value <= 0x7fff_ffff ? { value } : { fault: `"${text}" is no number of a descriptor, process or thread.` };
}
