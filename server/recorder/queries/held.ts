import { HELD_FDS, type Held, type HeldQuery } from "../../../shared/api/file_use.ts";
import { type Database, numberIn, numbersIn, textIn } from "../recording_file.ts";
import { scopeCondition } from "./scope.ts";

const DEFAULT_LIMIT = 100;

/**
 * Rows of `(pid, fd, file)`: the descriptors that each process still had when it ended, or when the recording did. The exit of a
 * process takes all its descriptors away, and the recorder notes that beside the exit's event.
 */
export const HELD_FILES = `
  SELECT ending.pid, ending.fd, descriptor.file FROM (
    SELECT descriptor.pid, descriptor.fd, descriptor.seq - 1 AS last_seq
    FROM descriptor JOIN event USING (seq) WHERE event.kind = 'exit' AND descriptor.file IS NULL AND descriptor.fd >= 0
    UNION ALL
    SELECT pid, fd, max(seq) FROM descriptor WHERE fd >= 0 GROUP BY pid, fd HAVING arg_max_null(file, rowid) IS NOT NULL
  ) AS ending ASOF JOIN descriptor ON ending.pid = descriptor.pid AND ending.fd = descriptor.fd AND ending.last_seq >= descriptor.seq
  WHERE descriptor.file IS NOT NULL`;

/** The same as `(pid, fd, path, opened_by)`, of those that the process had opened itself. */
export const HELD_AT_END = `
  SELECT held.pid, held.fd, known.path, known.opened_by FROM (${HELD_FILES}) AS held
  JOIN (SELECT file, arg_max(CASE WHEN path[1] = '/' THEN path ELSE coalesce(details, path) END, rowid) AS path, any_value(opened_by) AS opened_by FROM open_file GROUP BY file) AS known USING (file)
  JOIN event AS opener ON opener.seq = known.opened_by AND opener.pid = held.pid`;

/**
 * Descriptors that were never closed, by process and file, the most first; of those only that were opened in the scope.
 * @throws Problem bad_filter
 */
export async function held(db: Database, query: HeldQuery): Promise<Held> {
  const where = scopeCondition(query);
  const rows = await db.rows(
    `WITH held AS (${HELD_AT_END}), opener AS (SELECT seq FROM event WHERE ${where.sql})
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
