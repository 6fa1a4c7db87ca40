import type { SqlCell, SqlResult } from "../../shared/api/schemas.ts";

/** Text that a spreadsheet would take for a formula gets a quote in front: what a traced program wrote must not run there. */
const FORMULA = /^[=+\-@\t\r]/;

function field(cell: SqlCell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A result as CSV (RFC 4180): a line of names, then the rows; NULL is empty. */
export function csvOf({ columns, rows }: SqlResult): string {
  return [columns.map(({ name }) => name), ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}
