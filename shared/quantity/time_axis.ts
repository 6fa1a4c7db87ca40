import { formatTime } from "./duration.ts";

export interface TimeTick {
  /** ns since the recording's start */
  atNs: number;
  label: string;
}

export interface TimeAxis {
  /** distance of the ticks */
  stepNs: number;
  ticks: readonly TimeTick[];
  /**
   * Set when the window is so narrow that full times would not fit under their ticks: the labels then begin with `+` and count
   * from here.
   */
  base: TimeTick | undefined;
}

/** Seconds of a step that are not powers of ten times 1, 2 or 5: people count minutes and hours in these. */
const LONG_STEPS = [10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 21_600, 43_200, 86_400].map(
  (seconds) => seconds * 1e9,
);

/** The least round step that gives at most `count` ticks in a span: 1, 2 or 5 times a power of ten ns, or minutes and hours. */
export function tickStep(spanNs: number, count: number): number {
  const least = Math.max(1, spanNs / Math.max(1, count));
  if (least <= 5e9) {
    const power = 10 ** Math.floor(Math.log10(least) + 1e-9);
    const factor = [1, 2, 5, 10].find((each) => each * power >= least - 1e-6) ?? 10;
    return factor * power;
  }
  return LONG_STEPS.find((step) => step >= least) ?? Math.ceil(least / 86_400e9) * 86_400e9;
}

/** Digits of a full label that still fit under a tick. */
const LABEL_DIGITS = 6;

/**
 * Ticks of the axis from `fromNs` to `toNs`, both included, at most `count` + 1 of them, at round times with labels that differ.
 */
export function timeAxis(fromNs: number, toNs: number, count: number): TimeAxis {
  const span = toNs - fromNs;
  if (!(span > 0) || !Number.isFinite(span)) return { stepNs: 0, ticks: [], base: undefined };
  const stepNs = tickStep(span, count);
  const base = baseOf(fromNs, toNs, stepNs);
  const label = labelOf(base === undefined ? Math.max(Math.abs(fromNs), Math.abs(toNs)) : toNs - base, stepNs);
  const ticks: TimeTick[] = [];
  // Multiples of the step, not sums: the error of a sum grows with the number of ticks.
  for (let n = Math.ceil(fromNs / stepNs); n * stepNs <= toNs; n++) {
    const atNs = n * stepNs;
    ticks.push({ atNs, label: base === undefined ? label(atNs) : `+${label(atNs - base)}` });
  }
  return {
    stepNs,
    ticks,
    base: base === undefined ? undefined : { atNs: base, label: baseLabel(base, span) },
  };
}

/** undefined: full labels fit. Else a round time at or before `fromNs`, as round as the window's width allows. */
function baseOf(fromNs: number, toNs: number, stepNs: number): number | undefined {
  if (toNs < 10 ** LABEL_DIGITS * stepNs) return undefined;
  const round = 10 ** Math.ceil(Math.log10(toNs - fromNs));
  return Math.floor(fromNs / round) * round;
}

function baseLabel(atNs: number, spanNs: number): string {
  const decimals = Math.min(9, Math.max(0, 9 - Math.ceil(Math.log10(spanNs))));
  return `${formatTime(atNs, decimals)} s`;
}

const UNITS = [
  ["s", 1e9],
  ["ms", 1e6],
  ["µs", 1e3],
  ["ns", 1],
] as const;

/** All ticks of an axis in one unit, with as many decimals as the step needs. */
function labelOf(largestNs: number, stepNs: number): (atNs: number) => string {
  if (stepNs >= 10e9 && largestNs >= 60e9) return (atNs) => (atNs === 0 ? "0 s" : clock(atNs));
  const [unit, size] = UNITS.find(([, size]) => largestNs >= size) ?? UNITS[3];
  const decimals = Math.max(0, Math.ceil(Math.log10(size / stepNs) - 1e-9));
  return (atNs) => (atNs === 0 ? `0 ${unit}` : `${(atNs / size).toFixed(decimals)} ${unit}`);
}

/** `4 min 10 s`, `3 h 00 min 10 s`: without the parts at the end that are zero, as ticks stand at full minutes and hours. */
function clock(ns: number): string {
  const seconds = ns / 1e9;
  const parts: [number, string][] = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3_600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"],
  ];
  const first = parts.findIndex(([value]) => value > 0);
  const last = parts.findLastIndex(([value]) => value > 0);
  return parts
    .slice(first, last + 1)
    .map(([value, unit], index) => `${index === 0 ? value : String(value).padStart(2, "0")} ${unit}`)
    .join(" ");
}
