import { HELD_FDS, type Held, type HeldQuery } from "../../../shared/api/file_use.ts";
import { type Database, numberIn, numbersIn, textIn } from "../recording_file.ts";
import { scopeCondition } from "./scope.ts";

const DEFAULT_LIMIT = 100;

/**
 * Rows of `(pid, fd, file)`: the descriptors that each process still had when it ended, or when the recording did. The exit of a
 * process takes all its descriptors away, and the recorder notes that beside the exit's event. No sort and no row for each open: an
 * ASOF join over ten million changes found no room in the memory that a recording gets.
 * @param changes name of a query: `descriptor`, or what is to be looked at of it, with the rows' order as `nth`
 */
export const heldFiles = (changes: string): string => `
  SELECT pid, fd, arg_max_null(before.file, before.nth) AS file
  FROM (
    SELECT pid, fd, seq AS end_seq FROM ${changes} AS ending
    WHERE file IS NULL AND fd >= 0 AND seq IN (SELECT seq FROM event WHERE kind = 'exit')
  ) JOIN ${changes} AS before USING (pid, fd) WHERE before.seq < end_seq
  GROUP BY pid, fd, end_seq HAVING file IS NOT NULL
  UNION ALL
  SELECT pid, fd, arg_max_null(file, nth) AS file FROM ${changes} WHERE fd >= 0
  GROUP BY pid, fd HAVING file IS NOT NULL`;

/** `held` for WITH: the same as `(pid, fd, path, opened_by)`, of those that the process had opened itself. */
export const HELD_AT_END = `
  change AS (SELECT *, rowid AS nth FROM descriptor),
  held_file AS MATERIALIZED (${heldFiles("change")}),
  held_known AS (
    SELECT file, arg_max(CASE WHEN path[1] = '/' THEN path ELSE coalesce(details, path) END, rowid) AS path, any_value(opened_by) AS opened_by
    FROM open_file WHERE file IN (SELECT file FROM held_file) GROUP BY file
  ),
  held AS MATERIALIZED (
    SELECT pid, fd, path, opened_by FROM held_file JOIN held_known USING (file)
    WHERE (opened_by, pid) IN (SELECT (seq, pid) FROM event WHERE seq IN (SELECT opened_by FROM held_known))
  )`;

/**
 * Descriptors that were never closed, by process and file, the most first; of those only that were opened in the scope.
 * @throws Problem bad_filter
 */
export async function held(db: Database, query: HeldQuery): Promise<Held> {
  const where = scopeCondition(query);
  const rows = await db.rows(
    `WITH ${HELD_AT_END}, opener AS (SELECT seq FROM event WHERE ${where.sql} AND seq IN (SELECT opened_by FROM held))
     SELECT path, pid, count(*) AS descriptors, list(fd ORDER BY fd)[:${HELD_FDS}] AS fds, min(opened_by) AS opened_by, count(*) OVER () AS total
     FROM held WHERE opened_by IN (FROM opener) GROUP BY path, pid ORDER BY descriptors DESC, pid, path LIMIT ? OFFSET ?`,
    [...where.values, query.limit ?? DEFAULT_LIMIT, BigInt(query.offset ?? 0)],
  );
  return {
    total: numberIn(rows[0], "total"),
    rows: rows.map((row) => ({
      path: textIn(row, "path"),
      pid: numberIn(row, "pid"),
      descriptors: numberIn(row, "descriptors"),
      fds: numbersIn(row, "fds"),
      openedBy: numberIn(row, "opened_by"),
    })),
  };
}
