import { describe, expect, it } from "vitest";
import { decadeTicks, latencyBars } from "./latency_bars.ts";

const band = (at: number, calls: number, errors = 0) => ({ band: at, calls, errors });

describe("latencyBars", () => {
  it("keeps every call, leaves no hole and stays within the number of bars", () => {
    const histogram = [band(16 * 9, 5), band(16 * 10 + 3, 7, 2), band(16 * 29 + 15, 1)];
    const bars = latencyBars(histogram, 48);
    expect(bars.length).toBeLessThanOrEqual(48);
    expect(bars.reduce((sum, bar) => sum + bar.passed, 0)).toBe(11);
    expect(bars.reduce((sum, bar) => sum + bar.failed, 0)).toBe(2);
    for (const [index, bar] of bars.entries()) if (index > 0) expect(bar.fromNs).toBe(bars[index - 1]?.toNs);
    expect(bars[0]?.fromNs).toBeLessThanOrEqual(2 ** 9);
    expect(bars.at(-1)?.toNs).toBeGreaterThanOrEqual(2 ** 29.9);
  });

  it("has one bar a band where they fit", () => {
    expect(latencyBars([band(100, 1), band(102, 1)], 48)).toHaveLength(3);
    expect(latencyBars([], 48)).toEqual([]);
  });
});

describe("decadeTicks", () => {
  it("are the powers of ten within", () => {
    const bars = latencyBars([band(16 * 9, 1), band(16 * 21, 1)], 48);
    expect(decadeTicks(bars).map((log2) => Math.round(2 ** log2))).toEqual([1e3, 1e4, 1e5, 1e6]);
  });
});
