import type { Summary, SummaryRow } from "../../shared/api/schemas.ts";

export interface CallDifference {
  key: string;
  class: string;
  a: SummaryRow | null;
  b: SummaryRow | null;
}

/** The rows of two summaries beside each other, those first whose time differs most. */
export function summaryDifferences(a: Summary, b: Summary): CallDifference[] {
  const inB = new Map(b.rows.map((row) => [row.key, row]));
  const rows: CallDifference[] = a.rows.map((row) => ({
    key: row.key,
    class: row.class,
    a: row,
    b: inB.get(row.key) ?? null,
  }));
  const inA = new Set(a.rows.map(({ key }) => key));
  for (const row of b.rows) if (!inA.has(row.key)) rows.push({ key: row.key, class: row.class, a: null, b: row });
  const weight = ({ a, b }: CallDifference) => Math.abs((b?.totalNs ?? 0) - (a?.totalNs ?? 0));
  return rows.sort((x, y) => weight(y) - weight(x) || (x.key < y.key ? -1 : 1));
}

export interface PathCount {
  path: string;
  calls: number;
}

/** What only one of two runs touched, with how often, the most touched first. */
export function onlyInOne(a: readonly PathCount[], b: readonly PathCount[]): { a: PathCount[]; b: PathCount[] } {
  const only = (these: readonly PathCount[], those: readonly PathCount[]): PathCount[] => {
    const known = new Set(those.map(({ path }) => path));
    const counts = new Map<string, number>();
    // Names that were made alike stand for several files.
    for (const { path, calls } of these) if (!known.has(path)) counts.set(path, (counts.get(path) ?? 0) + calls);
    return [...counts]
      .map(([path, calls]) => ({ path, calls }))
      .sort((x, y) => y.calls - x.calls || (x.path < y.path ? -1 : 1));
  };
  return { a: only(a, b), b: only(b, a) };
}
