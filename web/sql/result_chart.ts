import type { SqlCell, SqlResult } from "../../shared/api/schemas.ts";

/** Bars that a chart can hold and a reader can tell apart. */
const MOST_BARS = 300;

export interface ResultBar {
  label: string;
  value: number;
}

const isNumber = (cell: SqlCell | undefined): cell is number => typeof cell === "number";

/**
 * A result as bars: the first column names them, the last column of numbers is their length. Null: it has no such columns, or
 * more rows than a chart shows.
 */
export function barsOf({ columns, rows }: SqlResult): { value: string; bars: ResultBar[] } | null {
  if (columns.length < 2 || rows.length === 0 || rows.length > MOST_BARS) return null;
  const column = columns.findLastIndex(
    (_, index) =>
      index > 0 &&
      rows.some((row) => isNumber(row[index])) &&
      rows.every((row) => row[index] === null || isNumber(row[index])),
  );
  const name = columns[column]?.name;
  if (name === undefined) return null;
  return {
    value: name,
    bars: rows.map((row) => {
      const value = row[column];
      return { label: String(row[0] ?? "NULL"), value: isNumber(value) ? value : 0 };
    }),
  };
}
