import type { EventRow } from "../../shared/api/schemas.ts";

/**
 * The live end of the list: the newest rows came by the socket, those before them come by page. Both have one place in one
 * list, so that pausing and scrolling up moves nothing.
 */
export interface TailRows {
  /** rows of the whole list */
  count: number;
  /** the last ones of it */
  rows: readonly EventRow[];
}

/** What the socket has told so far; its count of events and its rows do not come together, and neither may lag behind. */
export function tailRows(eventCount: number, rows: readonly EventRow[]): TailRows {
  return { count: Math.max(eventCount, rows.length), rows };
}

/** The place of the first row that needs no page. */
export function tailBegin(tail: TailRows): number {
  return tail.count - tail.rows.length;
}

export function tailRow(tail: TailRows, index: number): EventRow | undefined {
  return index < tailBegin(tail) ? undefined : tail.rows[index - tailBegin(tail)];
}
