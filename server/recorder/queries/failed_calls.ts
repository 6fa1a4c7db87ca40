import {
  FAILED_PATHS,
  FAILED_PATHS_OF_ROW,
  type FailedCallRow,
  type FailedCalls,
  type FailedCallsQuery,
} from "../../../shared/api/failed_calls.ts";
import { errnoMessage, errnoNumber } from "../../../shared/render/errno.ts";
import { errnoMeaningFor } from "../../../shared/render/errno_of_call.ts";
import { type Database, numberIn, numbersIn, textIn, textsIn } from "../recording_file.ts";
import { and, CALLS, scopeCondition } from "./scope.ts";

const DEFAULT_LIMIT = 200;

/**
 * Failed calls by errno and call, the most frequent first, and the paths they failed on.
 * @throws Problem bad_filter
 */
export async function failedCalls(db: Database, query: FailedCallsQuery): Promise<FailedCalls> {
  const where = and(CALLS, and({ sql: "errno IS NOT NULL", values: [] }, scopeCondition(query)));
  const time = and(CALLS, scopeCondition({ from: query.from, to: query.to }));
  const page = [query.limit ?? DEFAULT_LIMIT, BigInt(query.offset ?? 0)];
  const [rows, paths, [all]] = await Promise.all([
    db.rows(
      `WITH failure AS (SELECT errno, name, class, tid, dur_ns, seq, path FROM event WHERE ${where.sql}),
       pair AS (
         SELECT errno, name, any_value(class)::VARCHAR AS class, count(*) AS failed, count(DISTINCT tid) AS tasks,
           sum(dur_ns)::DOUBLE AS total_ns, min(seq) AS first_seq
         FROM failure GROUP BY errno, name ORDER BY failed DESC, name, errno LIMIT ? OFFSET ?
       ),
       on_path AS (
         SELECT errno, name, path, count(*) AS failed,
           row_number() OVER (PARTITION BY errno, name ORDER BY count(*) DESC, path) AS place
         FROM failure SEMI JOIN pair USING (errno, name) WHERE path IS NOT NULL GROUP BY errno, name, path
       ),
       named AS (
         SELECT errno, name, list(path ORDER BY place) AS paths, list(failed ORDER BY place) AS path_failed
         FROM on_path WHERE place <= ${FAILED_PATHS_OF_ROW} GROUP BY errno, name
       ),
       made AS (SELECT name, count(*) AS calls FROM event WHERE ${time.sql} GROUP BY name)
       SELECT pair.*, made.calls, paths, path_failed
       FROM pair LEFT JOIN named USING (errno, name) JOIN made USING (name) ORDER BY failed DESC, name, errno`,
      [...where.values, ...page, ...time.values],
    ),
    db.rows(
      `SELECT path, count(*) AS failed, list(DISTINCT errno ORDER BY errno) AS errnos, count(*) OVER () AS total
       FROM event WHERE ${where.sql} AND path IS NOT NULL GROUP BY path ORDER BY failed DESC, path LIMIT ${FAILED_PATHS}`,
      where.values,
    ),
    db.rows(
      `SELECT count(*) AS failed, count(DISTINCT (errno, name)) AS pairs FROM event WHERE ${where.sql}`,
      where.values,
    ),
  ]);
  return {
    failed: numberIn(all, "failed"),
    total: numberIn(all, "pairs"),
    rows: rows.map((row): FailedCallRow => {
      const errno = textIn(row, "errno");
      const name = textIn(row, "name");
      const number = errnoNumber(errno);
      const failed = numbersIn(row, "path_failed");
      return {
        errno,
        message: number === undefined ? "" : errnoMessage(number),
        meaning: errnoMeaningFor(name, errno),
        name,
        class: textIn(row, "class"),
        failed: numberIn(row, "failed"),
        calls: numberIn(row, "calls"),
        tasks: numberIn(row, "tasks"),
        totalNs: numberIn(row, "total_ns"),
        firstSeq: numberIn(row, "first_seq"),
        paths: textsIn(row, "paths").map((path, index) => ({ path, failed: failed[index] ?? 0 })),
      };
    }),
    paths: paths.map((row) => ({
      path: textIn(row, "path"),
      failed: numberIn(row, "failed"),
      errnos: textsIn(row, "errnos"),
    })),
    pathTotal: numberIn(paths[0], "total"),
  };
}
