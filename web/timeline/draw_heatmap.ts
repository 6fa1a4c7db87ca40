import { BANDS_PER_OCTAVE, type Latency } from "../../shared/api/schemas.ts";
import type { Palette } from "./palette.ts";
import { type TimeAxis, xOf } from "./time_axis.ts";

/** Rows of the heatmap to an octave of latency. */
const ROWS_PER_OCTAVE = BANDS_PER_OCTAVE / 4;
/** A cell flatter than this is read as a line. */
const LEAST_ROW_PX = 3;

type Heatmap = Latency["heatmap"];

/** The latencies from bottom to top of the heatmap, as powers of two of nanoseconds. */
export interface LatencyAxis {
  lowLog2: number;
  highLog2: number;
  height: number;
}

/** From 1 µs, or the decade of the shortest call, to the decade above the longest: whole decades, so it seldom changes. */
export function latencyAxis(heatmap: Heatmap | undefined, maxNs: number, height: number): LatencyAxis {
  let lowRow = Math.log2(1000) * ROWS_PER_OCTAVE;
  for (const row of heatmap?.row ?? []) lowRow = Math.min(lowRow, row);
  const low = Math.max(0, Math.floor(Math.log10(2 ** (lowRow / ROWS_PER_OCTAVE))));
  const high = Math.max(low + 3, Math.ceil(Math.log10(Math.max(1_000_000, maxNs * 1.01))));
  return { lowLog2: low * Math.log2(10), highLog2: high * Math.log2(10), height };
}

export function yOf(axis: LatencyAxis, ns: number): number {
  const share = (Math.log2(Math.max(1, ns)) - axis.lowLog2) / (axis.highLog2 - axis.lowLog2);
  return axis.height * (1 - share);
}

export function latencyAt(axis: LatencyAxis, y: number): number {
  return 2 ** (axis.lowLog2 + (1 - y / axis.height) * (axis.highLog2 - axis.lowLog2));
}

/** Step of the colour scale: the square root keeps single slow calls visible beside thousands of fast ones. */
export function heatStep(calls: number, most: number, steps: number): number {
  if (most <= 1) return Math.floor(steps / 2);
  return Math.min(steps - 1, Math.floor((Math.sqrt(calls) / Math.sqrt(most)) * steps));
}

/** Cells ready to be drawn: rows put together until they are tall enough to be seen as cells. */
export interface HeatCells {
  fromNs: number;
  columnNs: number;
  rowsPerOctave: number;
  column: readonly number[];
  row: readonly number[];
  calls: readonly number[];
  /** of the fullest cell */
  most: number;
}

export function heatCells(latency: Latency, axis: LatencyAxis): HeatCells {
  const { heatmap } = latency;
  let join = 1;
  const rows = (axis.highLog2 - axis.lowLog2) * ROWS_PER_OCTAVE;
  while (join < ROWS_PER_OCTAVE && (axis.height * join) / rows < LEAST_ROW_PX) join *= 2;
  const cells = new Map<number, number>();
  heatmap.column.forEach((column, index) => {
    const cell = Math.floor((heatmap.row[index] ?? 0) / join) * heatmap.columns + column;
    cells.set(cell, (cells.get(cell) ?? 0) + (heatmap.calls[index] ?? 0));
  });
  const keys = [...cells.keys()];
  let most = 0;
  for (const calls of cells.values()) most = Math.max(most, calls);
  return {
    fromNs: latency.fromNs,
    columnNs: (latency.toNs - latency.fromNs) / Math.max(1, heatmap.columns),
    rowsPerOctave: ROWS_PER_OCTAVE / join,
    column: keys.map((key) => key % heatmap.columns),
    row: keys.map((key) => Math.floor(key / heatmap.columns)),
    calls: [...cells.values()],
    most,
  };
}

export interface HeatmapPicture {
  axis: TimeAxis;
  latency: LatencyAxis;
  palette: Palette;
  cells: HeatCells | null;
}

export function drawHeatmap(
  context: CanvasRenderingContext2D,
  { axis, latency, palette, cells }: HeatmapPicture,
): void {
  if (cells === null) return;
  cells.column.forEach((column, index) => {
    const x0 = xOf(axis, cells.fromNs + column * cells.columnNs);
    const x1 = xOf(axis, cells.fromNs + (column + 1) * cells.columnNs);
    if (x1 < 0 || x0 > axis.width) return;
    const row = cells.row[index] ?? 0;
    const left = Math.round(x0);
    const top = Math.round(yOf(latency, 2 ** ((row + 1) / cells.rowsPerOctave)));
    const bottom = Math.round(yOf(latency, 2 ** (row / cells.rowsPerOctave)));
    context.fillStyle =
      palette.heat[heatStep(cells.calls[index] ?? 0, cells.most, palette.heat.length)] ?? palette.accent;
    // A pixel between neighbours lets single cells be told apart, where there is one to spare.
    const width = Math.round(x1) - left;
    context.fillRect(left, top, Math.max(1, width > 3 ? width - 1 : width), Math.max(1, bottom - top - 1));
  });
}
