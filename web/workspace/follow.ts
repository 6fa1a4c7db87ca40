import type { Span } from "./view_state.ts";

/**
 * Following the live edge, or standing still to look. Recording goes on in both: only the picture waits.
 */
export type Follow =
  | { following: true }
  /** `atNs`: where time stood on the screen; `events`: how many there were */
  | { following: false; atNs: number; events: number };

export interface Clock {
  /** more is still to come */
  live: boolean;
  /** ns of what has happened so far */
  nowNs: number;
}

/** Where the recording ends on the screen. */
export function shownEnd(follow: Follow, clock: Clock): number {
  return clock.live && !follow.following ? follow.atNs : clock.nowNs;
}

/** At least this much is shown of a recording that has just begun: the first calls would else be a screen wide each. */
const SHORTEST_WHOLE_NS = 1_000_000;

/**
 * The time on the screen: the window, or everything; while following, a window slides along with the live edge at its right
 * and keeps its length.
 */
export function shownSpan(window: Span | null, follow: Follow, clock: Clock): Span {
  const endNs = shownEnd(follow, clock);
  if (window === null) return { fromNs: 0, toNs: Math.max(endNs, clock.live ? SHORTEST_WHOLE_NS : 1_000) };
  if (!clock.live || !follow.following) return window;
  const length = window.toNs - window.fromNs;
  return { fromNs: Math.max(0, endNs - length), toNs: Math.max(endNs, length) };
}
