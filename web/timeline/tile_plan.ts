import { LIMITS } from "../../shared/api/schemas.ts";
import { type Span, spanLength } from "../workspace/view_state.ts";

/** What to ask of `/timeline` or of the heatmap for a window. */
export interface TilePlan extends Span {
  buckets: number;
  /** ns, a power of two */
  bucketNs: number;
}

/**
 * The buckets to fetch so that one is one to two pixels wide (`pixels` times that where it is given) and the window can be
 * moved a good way before anything else is needed. Steps are powers of two and the ends lie on a grid of quarters, so a
 * pan or a small zoom gives the same plan: it is the key under which the answer is kept.
 *
 * @param width pixels of the window
 * @param most most buckets the route gives
 */
export function planTiles(window: Span, width: number, pixels = 1, most: number = LIMITS.timelineBuckets): TilePlan {
  // A quarter of `most` is the half of a block; the window is never wider than a block.
  const half = most / 4;
  const wanted = Math.min(Math.max(1, width / pixels), 2 * half);
  const bucketNs = 2 ** Math.max(0, Math.ceil(Math.log2(spanLength(window) / wanted)));
  const halfNs = half * bucketNs;
  const position = window.fromNs / halfNs;
  const begin = Math.floor(position) - (position % 1 < 0.5 ? 1 : 0);
  const fromNs = Math.max(0, begin * halfNs);
  const toNs = (begin + 4) * halfNs;
  return { fromNs, toNs, bucketNs, buckets: (toNs - fromNs) / bucketNs };
}
