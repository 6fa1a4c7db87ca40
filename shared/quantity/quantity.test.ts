import { describe, expect, it } from "vitest";
import { formatBytes, formatCount, formatShare, THIN_SPACE } from "./count.ts";
import { formatDuration, formatTime } from "./duration.ts";
import { tickStep, timeAxis } from "./time_axis.ts";

describe("formatDuration", () => {
  it.each([
    [0, "0 ns"],
    [1, "1 ns"],
    [812, "812 ns"],
    [1.5, "1.50 ns"],
    [12.34, "12.3 ns"],
    [999, "999 ns"],
    [999.6, "1.00 µs"],
    [1_000, "1.00 µs"],
    [1_004, "1.00 µs"],
    [1_005.1, "1.01 µs"],
    [9_996, "10.0 µs"],
    [12_400, "12.4 µs"],
    [99_950, "100 µs"],
    [999_499, "999 µs"],
    [999_500, "1.00 ms"],
    [1_240_000, "1.24 ms"],
    [1_000_000_000, "1.00 s"],
    [59_900_000_000, "59.9 s"],
    [59_960_000_000, "1 min 00 s"],
    [252_000_000_000, "4 min 12 s"],
    [3_599_600_000_000, "1 h 00 min"],
    [7_380_000_000_000, "2 h 03 min"],
    [273_600_000_000_000, "3 d 04 h"],
    [-1_240_000, "-1.24 ms"],
    [Number.NaN, "?"],
  ])("%d", (ns, text) => {
    expect(formatDuration(ns)).toBe(text);
  });

  it("never grows shorter nor shows a value more than half of its last digit away", () => {
    const unit: Record<string, number> = { ns: 1, µs: 1e3, ms: 1e6, s: 1e9 };
    for (let ns = 1; ns < 5e10; ns = ns * 1.0137 + 0.3) {
      const [number = "", name = ""] = formatDuration(ns).split(" ");
      const shown = Number(number) * (unit[name] ?? Number.NaN);
      expect(Math.abs(shown - ns) / ns, `${ns}`).toBeLessThanOrEqual(0.00501);
      expect(number.replace(".", "").length, `${ns}`).toBeLessThanOrEqual(3);
    }
  });
});

it.each([
  [0, 6, "0.000000"],
  [1_234_567, 6, "0.001234"],
  [1_999_999_999, 6, "1.999999"],
  [1_999_999_999, 9, "1.999999999"],
  [61_000_000_000, 0, "61"],
])("formatTime(%d, %d)", (ns, decimals, text) => {
  expect(formatTime(ns, decimals)).toBe(text);
});

describe("counts and bytes", () => {
  it.each([
    [0, "0"],
    [1_234, "1234"],
    [12_345, "12_345"],
    [1_234_567, "1_234_567"],
    [-12_345, "-12_345"],
  ])("formatCount(%d)", (count, text) => {
    expect(formatCount(count)).toBe(text.replaceAll("_", THIN_SPACE));
  });

  it.each([
    [0, "0 B"],
    [1_023, "1023 B"],
    [1_024, "1 KiB"],
    [1_300_000, "1.24 MiB"],
    [1_048_575, "1.00 MiB"],
    [5 * 1024 ** 3, "5 GiB"],
  ])("formatBytes(%d)", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it.each([
    [0, "0 %"],
    [0.00001, "< 0.01 %"],
    [0.124, "12.4 %"],
    [0.99995, "> 99.9 %"],
    [1, "100 %"],
  ])("formatShare(%d)", (share, text) => {
    expect(formatShare(share)).toBe(text);
  });
});

describe("timeAxis", () => {
  it.each([
    [10, 5, 2],
    [1_000, 6, 200],
    [1e9, 10, 1e8],
    [30e9, 4, 10e9],
    [120e9, 4, 30e9],
    [3_600e9, 5, 900e9],
    [1, 10, 1],
    [40 * 86_400e9, 5, 8 * 86_400e9],
  ])("tickStep(%d, %d)", (span, count, step) => {
    expect(tickStep(span, count)).toBe(step);
  });

  it.each([
    [0, 10e6, 5, "0 ms|2 ms|4 ms|6 ms|8 ms|10 ms"],
    [0, 1e9, 4, "0 s|0.5 s|1.0 s"],
    [1.1e9, 1.2e9, 5, "1.10 s|1.12 s|1.14 s|1.16 s|1.18 s|1.20 s"],
    [0, 180e9, 3, "0 s|1 min|2 min|3 min"],
    [0, 90e9, 3, "0 s|30 s|1 min|1 min 30 s"],
    [3, 9, 3, "4 ns|6 ns|8 ns"],
  ])("%d to %d", (from, to, count, labels) => {
    const { ticks, base } = timeAxis(from, to, count);
    expect(base).toBeUndefined();
    expect(ticks.map(({ label }) => label).join("|")).toBe(labels);
  });

  it("counts from a base where the window is narrow", () => {
    const { ticks, base, stepNs } = timeAxis(1_234_567_100, 1_234_567_900, 4);
    expect(stepNs).toBe(200);
    expect(base).toEqual({ atNs: 1_234_567_000, label: "1.234567 s" });
    expect(ticks.map(({ label }) => label)).toEqual(["+200 ns", "+400 ns", "+600 ns", "+800 ns"]);
  });

  it("has for any window at most count + 1 ticks, inside it, at multiples of the step, with labels that differ", () => {
    for (let width = 1; width < 5e14; width *= 3.7)
      for (let from = 0; from < 4e15; from = from * 6.1 + 17) {
        const to = Math.round(from + width);
        const start = Math.round(from);
        const { ticks, stepNs } = timeAxis(start, to, 7);
        expect(ticks.length).toBeLessThanOrEqual(8);
        if (width >= 14) expect(ticks.length, `${start}-${to}`).toBeGreaterThanOrEqual(1);
        for (const { atNs } of ticks) {
          expect(atNs % stepNs).toBe(0);
          expect(atNs >= start && atNs <= to).toBe(true);
        }
        const labels = ticks.map(({ label }) => label);
        expect(new Set(labels).size, `${start}-${to}: ${labels}`).toBe(labels.length);
      }
  });

  it("has no ticks for no window", () => {
    expect(timeAxis(5, 5, 4).ticks).toEqual([]);
    expect(timeAxis(5, Number.NaN, 4).ticks).toEqual([]);
  });
});
