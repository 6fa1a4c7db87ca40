const UNITS = ["ns", "µs", "ms", "s"] as const;

/** 1 µs, 10 µs, 100 µs ...: a power of ten without the digits that a measured duration has. */
export function decadeLabel(ns: number): string {
  const power = Math.round(Math.log10(ns));
  const unit = Math.min(UNITS.length - 1, Math.floor(power / 3));
  return `${10 ** (power - 3 * unit)} ${UNITS[unit]}`;
}

/** The powers of ten from the one at or below the least value to the one at or above the greatest; at least two. */
export function decadesAround(values: readonly number[]): number[] {
  const low = Math.floor(Math.log10(Math.max(1, Math.min(...values))));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(1, ...values))));
  return Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
}
