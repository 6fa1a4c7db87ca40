import { describe, expect, it } from "vitest";
import { heatCells, heatStep, latencyAt, latencyAxis, yOf } from "./draw_heatmap.ts";

const cells = (row: number[]) => ({ columns: 10, column: row.map(() => 0), row, calls: row.map(() => 1) });

describe("latencyAxis", () => {
  it("has whole decades that hold the shortest and the longest call", () => {
    const axis = latencyAxis(cells([4 * 8, 4 * 20]), 2_500_000, 100);
    expect(2 ** axis.lowLog2).toBeCloseTo(100, 6);
    expect(2 ** axis.highLog2 / 1e7).toBeCloseTo(1, 6);
    expect(yOf(axis, 2_500_000)).toBeGreaterThan(0);
    expect(yOf(axis, 256)).toBeLessThan(100);
  });

  it("keeps its range while nothing goes beyond it", () => {
    expect(latencyAxis(cells([40]), 1_100_000, 100)).toEqual(latencyAxis(cells([40]), 9_000_000, 100));
    expect(latencyAxis(undefined, 0, 100)).toEqual(latencyAxis(cells([48]), 5_000, 100));
  });

  it("goes from pixel to latency and back", () => {
    const axis = latencyAxis(undefined, 1e9, 84);
    for (const ns of [1500, 1e6, 9e8]) expect(latencyAt(axis, yOf(axis, ns)) / ns).toBeCloseTo(1, 9);
  });
});

describe("heatStep", () => {
  it("shows one call among ten thousand and saves the last colour for the most", () => {
    expect(heatStep(1, 10_000, 5)).toBe(0);
    expect(heatStep(10_000, 10_000, 5)).toBe(4);
    expect(heatStep(2_500, 10_000, 5)).toBe(2);
  });
  it("uses the middle where every cell has one call", () => {
    expect(heatStep(1, 1, 5)).toBe(2);
  });
});

describe("heatCells", () => {
  const latency = (column: number[], row: number[], calls: number[]) => ({
    fromNs: 1000,
    toNs: 2000,
    p50Ns: 0,
    p95Ns: 0,
    p99Ns: 0,
    maxNs: 0,
    histogram: [],
    overTime: [],
    heatmap: { columns: 10, column, row, calls },
  });
  const axis = latencyAxis(undefined, 1e9, 80);

  it("puts rows together until a cell is tall enough, and loses no call", () => {
    const cells = heatCells(latency([3, 3, 3, 9], [40, 41, 44, 40], [5, 6, 7, 1]), axis);
    expect(axis.height / ((axis.highLog2 - axis.lowLog2) * cells.rowsPerOctave)).toBeGreaterThanOrEqual(3);
    expect(cells.calls.reduce((sum, calls) => sum + calls, 0)).toBe(19);
    expect(cells.column).toEqual([3, 3, 9]);
    expect(cells.calls).toEqual([11, 7, 1]);
    expect(cells.most).toBe(11);
    expect(cells.columnNs).toBe(100);
  });

  it("keeps every row where there is room", () => {
    expect(heatCells(latency([0, 0], [40, 41], [1, 1]), { ...axis, height: 1000 }).calls).toEqual([1, 1]);
  });
});
