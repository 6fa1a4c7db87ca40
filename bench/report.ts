/** One heading of `bench/results.md` and what stands under it. */
export interface Section {
  title: string;
  lines: string[];
}

/** A bound and what was measured, in one unit: whether it holds is the last word of the line. */
export function verdict(
  what: string,
  measured: number,
  bound: number,
  unit: string,
  sense: "at most" | "at least" = "at most",
) {
  const holds = sense === "at most" ? measured <= bound : measured >= bound;
  const number = (value: number) => `${rounded(value)}${unit === "" ? "" : ` ${unit}`}`;
  return `- ${what}: ${number(measured)}, ${sense} ${number(bound)} — ${holds ? "holds" : "**falls short**"}`;
}

/** Three digits are all that these measurements can tell. */
export function rounded(value: number): string {
  if (!Number.isFinite(value)) return "?";
  return value >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}

/** The value that a share (0..1) of them does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
