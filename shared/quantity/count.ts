import { threeDigits } from "./digits.ts";

/** U+202F: narrow, and no line breaks at it */
export const THIN_SPACE = "\u202f";

/** A whole number in groups of three from five digits on: `1234`, `12 345`, `1 234 567`. */
export function formatCount(count: number): string {
  const text = String(Math.round(count));
  return text.replace("-", "").length < 5 ? text : text.replaceAll(/\B(?=(\d{3})+$)/g, THIN_SPACE);
}

const BYTE_UNITS = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"] as const;

const KIBI = 1_024;

/** `812 B`, `1.24 MiB`: units of 1024. */
export function formatBytes(bytes: number): string {
  if (!Number.isFinite(bytes)) return "?";
  if (bytes < 0) return `-${formatBytes(-bytes)}`;
  let scaled = bytes;
  let unit = 0;
  // 999.6 would be shown as 1000: it belongs to the next unit (1023 B stay bytes, they have no digits to round).
  while (unit < BYTE_UNITS.length - 1 && (unit === 0 ? scaled >= KIBI : scaled >= 999.5)) {
    scaled /= KIBI;
    unit++;
  }
  const text = unit === 0 ? String(Math.round(scaled)) : scaled < 999.5 ? threeDigits(scaled) : scaled.toFixed(0);
  return `${text} ${BYTE_UNITS[unit]}`;
}

/** A share of a whole, 0..1: `12.4 %`; what is not nothing never looks like nothing: `< 0.01 %`. */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.01) return "< 0.01 %";
  if (percent > 99.9 && percent < 100) return "> 99.9 %";
  return `${threeDigits(percent)} %`;
}
