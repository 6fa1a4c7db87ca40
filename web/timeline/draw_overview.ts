import type { Timeline } from "../../shared/api/schemas.ts";
import type { Span } from "../workspace/view_state.ts";
import type { Palette } from "./palette.ts";
import { type TimeAxis, xOf } from "./time_axis.ts";

export interface OverviewPicture {
  /** the whole recording */
  axis: TimeAxis;
  height: number;
  palette: Palette;
  data: Timeline | null;
}

/** Calls per time over the whole recording, the failed ones in red at their foot. */
export function drawOverview(
  context: CanvasRenderingContext2D,
  { axis, height, palette, data }: OverviewPicture,
): void {
  context.clearRect(0, 0, axis.width, height);
  if (data === null) return;
  const { calls, errors } = data.overview;
  const spanNs = (data.toNs - data.fromNs) / Math.max(1, calls.length);
  let most = 1;
  for (const count of calls) if (count > most) most = count;
  // A square root, since one burst would flatten the rest to nothing.
  const heightOf = (count: number) =>
    count === 0 ? 0 : Math.max(1, Math.round(Math.sqrt(count / most) * (height - 4)));
  const bars = (counts: readonly number[], colour: string) => {
    context.fillStyle = colour;
    counts.forEach((count, index) => {
      if (count === 0) return;
      const x0 = Math.floor(xOf(axis, data.fromNs + index * spanNs));
      const x1 = Math.floor(xOf(axis, data.fromNs + (index + 1) * spanNs));
      const tall = heightOf(count);
      context.fillRect(x0, height - tall, Math.max(1, x1 - x0 - (x1 - x0 > 2 ? 1 : 0)), tall);
    });
  };
  bars(calls, palette.lineStrong);
  bars(errors, palette.error);
}

/** What a brush at the overview means: a drag is a new window, a click moves the window there. */
export function brushedWindow(from: number, to: number, window: Span, endNs: number, isClick: boolean): Span {
  if (!isClick) return { fromNs: Math.max(0, Math.min(from, to)), toNs: Math.min(endNs, Math.max(from, to)) };
  const length = window.toNs - window.fromNs;
  const fromNs = Math.max(0, Math.min(endNs - length, from - length / 2));
  return { fromNs, toNs: fromNs + length };
}
