import type { SummaryRow } from "../../shared/api/schemas.ts";

export type SummaryColumn = "key" | "calls" | "errors" | "totalNs" | "minNs" | "p50Ns" | "p95Ns" | "p99Ns" | "maxNs";

/** Rows by a column; equal ones by name, so that live rows do not change places for nothing. */
export function sortSummary(rows: readonly SummaryRow[], column: SummaryColumn, descending: boolean): SummaryRow[] {
  const direction = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const difference = column === "key" ? compareNames(a.key, b.key) : a[column] - b[column];
    return direction * difference || compareNames(a.key, b.key);
  });
}

/** Rows in the order of `keys`; those that are new since come after. */
export function inOrder(rows: readonly SummaryRow[], keys: readonly string[]): SummaryRow[] {
  const place = new Map(keys.map((key, index) => [key, index]));
  const placeOf = (row: SummaryRow) => place.get(row.key) ?? keys.length;
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Plain code order: it is the same in every locale. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The first `most` rows by a column, the others put together as one. */
export interface TopRow {
  key: string;
  class: string;
  value: number;
}
export function topRows(rows: readonly SummaryRow[], column: "calls" | "errors" | "totalNs", most: number): TopRow[] {
  const sorted = sortSummary(rows, column, true).filter((row) => row[column] > 0);
  const top = sorted.slice(0, most).map((row) => ({ key: row.key, class: row.class, value: row[column] }));
  const rest = sorted.slice(most);
  if (rest.length === 0) return top;
  const value = rest.reduce((sum, row) => sum + row[column], 0);
  return [...top, { key: `${rest.length} others`, class: "wait", value }];
}
