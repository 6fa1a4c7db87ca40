import { threeDigits } from "./digits.ts";

const DECIMAL_UNITS = [
  ["ns", 1],
  ["µs", 1e3],
  ["ms", 1e6],
  ["s", 1e9],
] as const;
const SECOND = 1e9;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * A duration for people: three significant digits and a unit (`812 ns`, `1.24 ms`, `59.9 s`); from a minute on two units
 * (`4 min 12 s`, `2 h 03 min`, `3 d 04 h`).
 * @param ns may be a fraction (a mean); negative ones get a minus sign
 */
export function formatDuration(ns: number): string {
  if (!Number.isFinite(ns)) return "?";
  if (ns < 0) return `-${formatDuration(-ns)}`;
  // Rounding may lead into the next unit: 59.96 s is a minute, 999.6 ns is 1.00 µs.
  if (ns >= 59.95 * SECOND) return formatLong(ns);
  const [unit, size] = DECIMAL_UNITS.find(([, size]) => ns < 999.5 * size) ?? DECIMAL_UNITS[3];
  return `${size === 1 ? threeDigits(ns) : scaled(ns, size)} ${unit}`;
}

/** Beyond nanoseconds the digits are a statement about precision: `1.00 ms`, not `1 ms`. */
function scaled(ns: number, size: number): string {
  const value = ns / size;
  if (!Number.isInteger(value)) return threeDigits(value);
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

function formatLong(ns: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const seconds = Math.round(ns / SECOND);
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
  const minutes = Math.round(ns / MINUTE);
  if (minutes < 1_440) return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
  const hours = Math.round(ns / HOUR);
  return `${Math.floor(hours / 24)} d ${two(hours % 24)} h`;
}

/**
 * A point in time as seconds with a fixed number of decimals, so that a column of them lines up: `0.001234`. Cut, not
 * rounded: an event never seems to be later than it was.
 * @param ns whole, 0 <= ns <= 2^53
 */
export function formatTime(ns: number, decimals = 6): string {
  const whole = Math.floor(ns);
  const fraction = String(whole % SECOND).padStart(9, "0");
  const seconds = String(Math.floor(whole / SECOND));
  return decimals === 0 ? seconds : `${seconds}.${fraction.slice(0, decimals)}`;
}
