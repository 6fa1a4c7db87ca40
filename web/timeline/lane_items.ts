import type { Timeline } from "../../shared/api/schemas.ts";

/** The items of one lane, sorted by start: columns of `/timeline` from `begin` to `end`. */
export interface LaneItems {
  begin: number;
  end: number;
}

/** Where each tid's items are in the columns: they are ordered by tid, then start. */
export function itemsByLane(items: Timeline["items"]): ReadonlyMap<number, LaneItems> {
  const lanes = new Map<number, LaneItems>();
  let begin = 0;
  items.tid.forEach((tid, index) => {
    if (items.tid[index + 1] === tid) return;
    lanes.set(tid, { begin, end: index + 1 });
    begin = index + 1;
  });
  return lanes;
}

/** The first index in [begin, end) whose value is greater than `limit`; the values ascend. */
export function firstAfter(values: ArrayLike<number>, limit: number, begin: number, end: number): number {
  let low = begin;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
