import type { Found } from "../api/find.ts";

/** A list that is held whole, and what to look for in it. */
export interface Search<T extends { seq: number }> {
  /** in their order */
  rows: readonly T[];
  has: (row: T) => boolean;
  /** whether one stands before the other in this order: where to begin may not be in the list */
  precedes: (a: T, b: T) => boolean;
  near: T | undefined;
  /** "here", "next", "previous" */
  step: string;
}

/** Answers as `GET /find` does. */
export function findIn<T extends { seq: number }>({ rows, has, precedes, near, step }: Search<T>): Found {
  const matches = rows.flatMap((row, index) => (has(row) ? [{ row, index }] : []));
  const last = matches.length - 1;
  let at = step === "previous" ? last : 0;
  if (near !== undefined) {
    const found =
      step === "previous"
        ? matches.findLastIndex(({ row }) => precedes(row, near))
        : matches.findIndex(({ row }) => precedes(near, row) || (step === "here" && row.seq === near.seq));
    if (found !== -1) at = found;
  }
  const match = matches[at];
  return {
    total: matches.length,
    match: match === undefined ? null : { seq: match.row.seq, index: match.index, ordinal: at + 1 },
  };
}
