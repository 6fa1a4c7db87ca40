import { firstAfter, type LaneItems } from "./lane_items.ts";
import { type TimeAxis, timeAt, xOf } from "./time_axis.ts";

/** How far beside a call the pointer may be, in pixels: most are narrower than one. */
const SLOP = 4;

/**
 * The item of a lane under `x`: the nearest one, and of those equally near the shortest, since it is the harder to hit.
 * An unfinished call (duration -1) reaches to `nowNs`.
 *
 * @returns index into the columns, or -1
 */
export function hitTest(
  columns: { startNs: ArrayLike<number>; durationNs: ArrayLike<number> },
  lane: LaneItems,
  axis: TimeAxis,
  x: number,
  nowNs: number,
): number {
  const after = firstAfter(columns.startNs, timeAt(axis, x + SLOP), lane.begin, lane.end);
  let best = -1;
  let bestDistance = SLOP;
  let bestWidth = Number.POSITIVE_INFINITY;
  // Starts ascend but ends need not (an item is the longest of its bucket): look back a few, a lane's calls do not overlap.
  for (let index = after - 1; index >= Math.max(lane.begin, after - 32); index--) {
    const start = columns.startNs[index] ?? 0;
    const duration = columns.durationNs[index] ?? 0;
    const x0 = xOf(axis, start);
    const x1 = Math.max(x0 + 1, xOf(axis, duration < 0 ? nowNs : start + duration));
    const distance = x < x0 ? x0 - x : x > x1 ? x - x1 : 0;
    const width = x1 - x0;
    if (distance < bestDistance || (distance === bestDistance && best >= 0 && width < bestWidth)) {
      best = index;
      bestDistance = distance;
      bestWidth = width;
    }
  }
  return best;
}
