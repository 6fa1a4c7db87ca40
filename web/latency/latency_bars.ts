import { BANDS_PER_OCTAVE, type Latency } from "../../shared/api/schemas.ts";

/** One bar of the histogram: calls that took `fromNs` to `toNs`. */
export interface LatencyBar {
  /** place on the axis: log2 of the middle, ns */
  log2: number;
  fromNs: number;
  toNs: number;
  /** calls that did not fail, and those that did */
  passed: number;
  failed: number;
}

/**
 * The bands put together to at most `most` bars of equal width on the log axis, without a hole: a latency that no call had
 * is a bar of nothing.
 */
export function latencyBars(histogram: Latency["histogram"], most: number): LatencyBar[] {
  const first = histogram[0]?.band;
  const last = histogram.at(-1)?.band;
  if (first === undefined || last === undefined) return [];
  let bands = 1;
  while ((last - first) / bands + 2 > most) bands *= 2;
  const bars: LatencyBar[] = [];
  const begin = Math.floor(first / bands);
  for (let index = begin; index <= Math.floor(last / bands); index++) {
    const from = (index * bands) / BANDS_PER_OCTAVE;
    const to = ((index + 1) * bands) / BANDS_PER_OCTAVE;
    bars.push({ log2: (from + to) / 2, fromNs: 2 ** from, toNs: 2 ** to, passed: 0, failed: 0 });
  }
  for (const { band, calls, errors } of histogram) {
    const bar = bars[Math.floor(band / bands) - begin];
    if (bar === undefined) continue;
    bar.passed += calls - errors;
    bar.failed += errors;
  }
  return bars;
}

/** Decades between the first and the last bar, for the ticks, as log2 of ns. */
export function decadeTicks(bars: readonly LatencyBar[]): number[] {
  const low = bars[0]?.fromNs;
  const high = bars.at(-1)?.toNs;
  if (low === undefined || high === undefined) return [];
  const ticks: number[] = [];
  for (let power = Math.ceil(Math.log10(low)); power <= Math.floor(Math.log10(high)); power++)
    ticks.push(power * Math.log2(10));
  return ticks;
}
