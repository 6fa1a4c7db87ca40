import type { EventRow } from "../../shared/api/schemas.ts";
import { align } from "./align.ts";
import { normaliseCall } from "./normalise.ts";

/** A line of the comparison. */
export type AlignedRow =
  /** equal calls, folded; from these places on in both */
  | { kind: "folded"; a: number; b: number; length: number }
  /** the same call with another text or result */
  | { kind: "changed"; a: EventRow; b: EventRow }
  | { kind: "only"; side: "a" | "b"; row: EventRow };

export interface RunCalls {
  rows: readonly EventRow[];
  tasks: ReadonlyMap<string, string>;
}

/** The calls of one process in two runs, equal ones folded, changed ones beside each other. */
export function alignedRows(a: RunCalls, b: RunCalls): { rows: AlignedRow[]; equal: number } {
  const keysOf = ({ rows, tasks }: RunCalls) => rows.map((row) => normaliseCall(row, tasks));
  const lines: AlignedRow[] = [];
  let equal = 0;
  for (const hunk of align(keysOf(a), keysOf(b))) {
    if (hunk.kind === "equal") {
      lines.push({ kind: "folded", a: hunk.a, b: hunk.b, length: hunk.length });
      equal += hunk.length;
    } else lines.push(...changedRows(a.rows.slice(hunk.a, hunk.aTo), b.rows.slice(hunk.b, hunk.bTo)));
  }
  return { rows: lines, equal };
}

/** Within what differs, calls of one name belong together. */
function changedRows(a: readonly EventRow[], b: readonly EventRow[]): AlignedRow[] {
  const nameOf = ({ name }: EventRow) => name;
  return align(a.map(nameOf), b.map(nameOf)).flatMap((hunk): AlignedRow[] => {
    if (hunk.kind === "different")
      return [
        ...a.slice(hunk.a, hunk.aTo).map((row): AlignedRow => ({ kind: "only", side: "a", row })),
        ...b.slice(hunk.b, hunk.bTo).map((row): AlignedRow => ({ kind: "only", side: "b", row })),
      ];
    return a.slice(hunk.a, hunk.a + hunk.length).flatMap((row, index): AlignedRow[] => {
      const other = b[hunk.b + index];
      return other === undefined ? [] : [{ kind: "changed", a: row, b: other }];
    });
  });
}
