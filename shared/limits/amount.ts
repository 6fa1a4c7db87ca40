import type { LimitRow } from "./limits.ts";

/** A limit as somebody wrote it; null is "none". */
export type AmountReading = { ok: true; value: number | null } | { ok: false; message: string };

const COUNT_UNITS: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, g: 1e9 };
const BYTE_UNITS: Readonly<Record<string, number>> = { "": 1, b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 };
const SECOND_UNITS: Readonly<Record<string, number>> = { s: 1, sec: 1, m: 60, min: 60, h: 3_600, d: 86_400 };

const EXAMPLES: Readonly<Record<LimitRow["unit"], string>> = {
  count: "a number of events like 500000 or 10M",
  bytes: "a size like 500M or 2G (units of 1024)",
  seconds: "a time like 90s, 10min or 24h",
};

/**
 * `10M` events, `2 GiB`, `90s`, or `none`. A time needs its unit; sizes go by 1024.
 * @returns whole events and bytes, seconds with their fraction; at least the least there is of each
 */
export function readAmount(text: string, unit: LimitRow["unit"]): AmountReading {
  const wrong: AmountReading = { ok: false, message: `write ${EXAMPLES[unit]}, or none` };
  const written = text.trim().toLowerCase();
  if (written === "none") return { ok: true, value: null };
  const match = /^(\d{1,15}(?:\.\d{1,9})?)\s*([a-z]*)$/.exec(written);
  if (match === null) return wrong;
  const [, digits = "", word = ""] = match;
  const scale = scaleOf(word, unit);
  if (scale === undefined) return wrong;
  const value = unit === "seconds" ? Number(digits) * scale : Math.round(Number(digits) * scale);
  // Beyond it no count is exact, and nothing is limited.
  return value > 0 && value <= Number.MAX_SAFE_INTEGER ? { ok: true, value } : wrong;
}

function scaleOf(word: string, unit: LimitRow["unit"]): number | undefined {
  switch (unit) {
    case "count":
      return COUNT_UNITS[word];
    case "bytes":
      // K, KB and KiB are one here, as in ulimit and du.
      return BYTE_UNITS[word] ?? BYTE_UNITS[/^([kmgt])i?b$/.exec(word)?.[1] ?? "none"];
    case "seconds":
      return SECOND_UNITS[word];
    default:
      return unit satisfies never;
  }
}
