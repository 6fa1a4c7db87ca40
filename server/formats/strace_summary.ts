import type { Summary } from "../../shared/api/schemas.ts";

type Row = Pick<Summary["rows"][number], "key" | "calls" | "errors" | "totalNs">;

const RULE = "------ ----------- ----------- --------- --------- ----------------\n";
const HEADER = `% time     seconds  usecs/call     calls    errors syscall\n${RULE}`;
/** strace counts a call when it returns. */
const NEVER_RETURN: ReadonlySet<string> = new Set(["exit", "exit_group"]);
const NS_PER_US = 1_000;
const NS_PER_S = 1_000_000_000;

/** The table that `strace -c -w` (6.1) writes: the time that passed in each call, the longest in all first. */
export function straceSummary(rows: readonly Row[]): string {
  const calls = rows.filter(({ key, calls: count }) => count > 0 && !NEVER_RETURN.has(key));
  const sum = (of: (row: Row) => number): number => calls.reduce((total, row) => total + of(row), 0);
  const total: Row = {
    key: "total",
    calls: sum((row) => row.calls),
    errors: sum((row) => row.errors),
    totalNs: sum((row) => row.totalNs),
  };
  const sorted = calls.toSorted((a, b) => b.totalNs - a.totalNs);
  const lines = sorted.map((row) => line(row, total.totalNs === 0 ? 0 : (100 * row.totalNs) / total.totalNs));
  return `${HEADER}${lines.join("")}${RULE}${line(total, 100)}`;
}

function line({ key, calls, errors, totalNs }: Row, percent: number): string {
  const columns = [
    percent.toFixed(2).padStart(6),
    (totalNs / NS_PER_S).toFixed(6).padStart(11),
    String(Math.floor(totalNs / NS_PER_US / Math.max(1, calls))).padStart(11),
    String(calls).padStart(9),
    (errors === 0 ? "" : String(errors)).padStart(9),
    key,
  ];
  return `${columns.join(" ")}\n`;
}
