import type { Static } from "typebox";
import type { Summary, SummaryQuery } from "../../../shared/api/schemas.ts";
import { CallTally } from "../call_tally.ts";
import { type Database, nullableNumberIn, numberIn, textIn } from "../recording_file.ts";
import { and, CALLS, scopeCondition } from "./scope.ts";

/** What the rows of a summary are counted by. */
const KEY: Readonly<Record<string, string>> = {
  call: "name",
  class: "class::VARCHAR",
  process: "pid::VARCHAR",
  thread: "tid::VARCHAR",
  errno: "errno",
};

/**
 * Counts and percentiles by call, class, process, thread or errno, the longest in all first.
 * @throws Problem bad_filter
 */
export async function summary(db: Database, query: Static<typeof SummaryQuery>): Promise<Summary> {
  const by = query.by ?? "call";
  const scope = and(CALLS, scopeCondition(query));
  const where = by === "errno" ? and(scope, { sql: "errno IS NOT NULL", values: [] }) : scope;
  const groups = await db.rows(
    `SELECT ${KEY[by] ?? "name"} AS key, band, any_value(class)::VARCHAR AS class, count(*) AS calls, count(errno) AS errors,
       sum(dur_ns)::DOUBLE AS total_ns, min(dur_ns) AS min_ns, max(dur_ns) AS max_ns, arg_max(seq, dur_ns) AS max_seq,
       min(seq) FILTER (WHERE errno IS NOT NULL) AS first_error_seq
     FROM event WHERE ${where.sql} GROUP BY 1, 2`,
    where.values,
  );
  const tallies = new Map<string, CallTally>();
  for (const group of groups) {
    const key = textIn(group, "key");
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = new CallTally(key, textIn(group, "class"));
      tallies.set(key, tally);
    }
    tally.addMany({
      band: numberIn(group, "band"),
      calls: numberIn(group, "calls"),
      errors: numberIn(group, "errors"),
      totalNs: numberIn(group, "total_ns"),
      minNs: numberIn(group, "min_ns"),
      maxNs: numberIn(group, "max_ns"),
      maxSeq: numberIn(group, "max_seq"),
      firstErrorSeq: nullableNumberIn(group, "first_error_seq"),
    });
  }
  return summaryOf(tallies.values());
}

export function summaryOf(tallies: Iterable<CallTally>): Summary {
  const rows = [...tallies]
    .map((tally) => tally.toRow())
    .sort((a, b) => b.totalNs - a.totalNs || (a.key < b.key ? -1 : 1));
  return {
    rows,
    calls: rows.reduce((sum, row) => sum + row.calls, 0),
    errors: rows.reduce((sum, row) => sum + row.errors, 0),
    totalNs: rows.reduce((sum, row) => sum + row.totalNs, 0),
  };
}
