import type { Static } from "typebox";
import { SUMMARY_ROWS, type Summary, type SummaryQuery } from "../../../shared/api/schemas.ts";
import { CallTally } from "../../../shared/summary/call_tally.ts";
import { type Database, nullableNumberIn, numberIn, textIn } from "../recording_file.ts";
import { and, CALLS, type Condition, scopeCondition } from "./scope.ts";

/** What the rows of a summary are counted by. */
const KEY: Readonly<Record<string, string>> = {
  call: "name",
  class: "class::VARCHAR",
  process: "pid::VARCHAR",
  thread: "tid::VARCHAR",
  file: "path",
  errno: "errno",
};

/** Of these there may be any number. */
const MANY: ReadonlySet<string> = new Set(["process", "thread", "file"]);

/**
 * Counts and percentiles by call, class, process, thread, file or errno, the longest in all first. Of more groups than
 * SUMMARY_ROWS the others are in the totals only.
 * @throws Problem bad_filter
 */
export async function summary(db: Database, query: Static<typeof SummaryQuery>): Promise<Summary> {
  const by = query.by ?? "call";
  const scope = and(CALLS, scopeCondition(query));
  const key = KEY[by] ?? "name";
  const where = by === "errno" || by === "file" ? and(scope, { sql: `${key} <> ''`, values: [] }) : scope;
  const many = MANY.has(by) ? await countedGroups(db, key, where) : undefined;
  const top: Condition =
    many === undefined
      ? where
      : {
          sql: `${where.sql} AND ${key} IN (
            SELECT ${key} FROM event WHERE ${where.sql} GROUP BY 1 ORDER BY sum(dur_ns) DESC NULLS LAST, 1 LIMIT ${SUMMARY_ROWS})`,
          values: [...where.values, ...where.values],
        };
  const groups = await db.rows(
    `SELECT ${key} AS key, band, any_value(class)::VARCHAR AS class, count(*) AS calls, count(errno) AS errors,
       sum(dur_ns)::DOUBLE AS total_ns, min(dur_ns) AS min_ns, max(dur_ns) AS max_ns, arg_max(seq, dur_ns) AS max_seq,
       min(seq) FILTER (WHERE errno IS NOT NULL) AS first_error_seq
     FROM event WHERE ${top.sql} GROUP BY 1, 2`,
    top.values,
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
  return { ...summaryOf(tallies.values()), ...many };
}

/** Counts over all groups, where there are more than an answer has. */
async function countedGroups(db: Database, key: string, where: Condition): Promise<Partial<Summary>> {
  const [all] = await db.rows(
    `SELECT count(DISTINCT ${key}) AS groups, count(*) AS calls, count(errno) AS errors, sum(dur_ns)::DOUBLE AS total_ns
     FROM event WHERE ${where.sql}`,
    where.values,
  );
  if (numberIn(all, "groups") <= SUMMARY_ROWS) return {};
  return {
    groups: numberIn(all, "groups"),
    calls: numberIn(all, "calls"),
    errors: numberIn(all, "errors"),
    totalNs: numberIn(all, "total_ns"),
  };
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
