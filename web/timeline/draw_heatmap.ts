import { BANDS_PER_OCTAVE, type Latency } from "../../shared/api/schemas.ts";
import type { Palette } from "./palette.ts";
import { type TimeAxis, xOf } from "./time_axis.ts";

/** Rows of the heatmap to an octave of latency. */
export const ROWS_PER_OCTAVE = BANDS_PER_OCTAVE / 4;

/** The latencies from bottom to top of the heatmap, as powers of two of nanoseconds. */
export interface LatencyAxis {
  lowLog2: number;
  highLog2: number;
  height: number;
}

/** From 100 ns, or the shortest there is, to the decade above the longest: whole decades, so that it seldom changes. */
export function latencyAxis(heatmap: Latency["heatmap"] | undefined, maxNs: number, height: number): LatencyAxis {
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

export interface HeatmapPicture {
  axis: TimeAxis;
  latency: LatencyAxis;
  palette: Palette;
  data: Latency | null;
}

export function drawHeatmap(context: CanvasRenderingContext2D, picture: HeatmapPicture): void {
  const { axis, latency, palette, data } = picture;
  if (data === null || data.heatmap.columns === 0) return;
  const { heatmap } = data;
  const columnNs = (data.toNs - data.fromNs) / heatmap.columns;
  let most = 1;
  for (const calls of heatmap.calls) if (calls > most) most = calls;
  const rowHeight = latency.height / ((latency.highLog2 - latency.lowLog2) * ROWS_PER_OCTAVE);
  heatmap.column.forEach((column, index) => {
    const x0 = xOf(axis, data.fromNs + column * columnNs);
    const x1 = xOf(axis, data.fromNs + (column + 1) * columnNs);
    if (x1 < 0 || x0 > axis.width) return;
    const bottom = yOf(latency, 2 ** ((heatmap.row[index] ?? 0) / ROWS_PER_OCTAVE));
    const step = heatStep(heatmap.calls[index] ?? 0, most, palette.heat.length);
    context.fillStyle = palette.heat[step] ?? palette.accent;
    const left = Math.floor(x0);
    context.fillRect(
      left,
      Math.round(bottom - rowHeight),
      Math.max(1, Math.floor(x1) - left),
      Math.max(2, Math.ceil(rowHeight)),
    );
  });
}
