import { threeDigits } from "./digits.ts";

/** U+202F: narrow, and no line breaks at it */
export const THIN_SPACE = "\u202f";

/** A whole number in groups of three from five digits on: `1234`, `12 345`, `1 234 567`. */
export function formatCount(count: number): string {
  const text = String(Math.round(count));
  return text.replace("-", "").length < 5 ? text : text.replaceAll(/\B(?=(\d{3})+$)/g, THIN_SPACE);
}

const THOUSANDS = ["", "k", "M", "G", "T", "P"] as const;
const BYTE_UNITS = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"] as const;

/** The same in little room, with three significant digits: `812`, `1.24 M`. */
export function formatShortCount(count: number): string {
  return inUnits(count, 1_000, THOUSANDS);
}

/** `812 B`, `1.24 MiB`: units of 1024. */
export function formatBytes(bytes: number): string {
  return inUnits(bytes, 1_024, BYTE_UNITS);
}

/** A share of a whole, 0..1: `12.4 %`; what is not nothing never looks like nothing: `< 0.01 %`. */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.01) return "< 0.01 %";
  if (percent > 99.9 && percent < 100) return "> 99.9 %";
  return `${threeDigits(percent)} %`;
}

function inUnits(value: number, base: number, units: readonly [string, ...string[]]): string {
  if (!Number.isFinite(value)) return "?";
  if (value < 0) return `-${inUnits(-value, base, units)}`;
  let scaled = value;
  let unit = 0;
  // 999.6 would be shown as 1000: it belongs to the next unit (1023 B stay bytes, they have no digits to round).
  while (unit < units.length - 1 && (unit === 0 ? scaled >= base : scaled >= Math.min(base, 999.5))) {
    scaled /= base;
    unit++;
  }
  const name = units[unit] ?? units[0];
  const text = unit === 0 ? String(Math.round(scaled)) : scaled < 999.5 ? threeDigits(scaled) : scaled.toFixed(0);
  return name === "" ? text : `${text} ${name}`;
}
