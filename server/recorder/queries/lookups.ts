import { type Lookups, type LookupsQuery, SEARCHED_PLACES } from "../../../shared/api/file_use.ts";
import { type Database, nullableTextIn, numberIn, textIn, textsIn } from "../recording_file.ts";
import { LOOKING_UP, NOT_THERE } from "./call_roles.ts";
import { and, CALLS, scopeCondition } from "./scope.ts";

const DEFAULT_LIMIT = 100;
/** One place is a question, two are a search. */
const LEAST_PLACES = 2;

/**
 * Names looked for in several directories without being there: "searched in 14 places". Where it was found at last is told
 * from the same scope.
 * @throws Problem bad_filter
 */
export async function lookups(db: Database, query: LookupsQuery): Promise<Lookups> {
  const where = and(CALLS, scopeCondition(query));
  // The filter may ask for failed calls only; where the name was found is looked for in the same time.
  const time = and(CALLS, scopeCondition({ from: query.from, to: query.to }));
  const rows = await db.rows(
    `WITH failure AS (
       SELECT split_part(path, '/', -1) AS name, path[:-(len(split_part(path, '/', -1)) + 1)] AS directory, seq, dur_ns
       FROM event WHERE ${where.sql} AND name IN ${LOOKING_UP} AND errno IN ${NOT_THERE} AND path IS NOT NULL AND NOT ends_with(path, '/')
     ),
     place AS (SELECT name, directory, min(seq) AS first_seq, count(*) AS failed, sum(dur_ns) AS total_ns FROM failure GROUP BY name, directory),
     search AS (
       SELECT name, count(*) AS places, list(directory ORDER BY first_seq)[:${SEARCHED_PLACES}] AS directories, sum(failed) AS failed,
         sum(total_ns)::DOUBLE AS total_ns, min(first_seq) AS first_seq, count(*) OVER () AS total
       FROM place GROUP BY name HAVING count(*) >= ${LEAST_PLACES}
       ORDER BY places DESC, failed DESC, name LIMIT ? OFFSET ?
     ),
     found AS (
       SELECT split_part(path, '/', -1) AS name, arg_min(path, seq) AS path FROM event
       WHERE ${time.sql} AND name IN ${LOOKING_UP} AND errno IS NULL AND split_part(path, '/', -1) IN (SELECT name FROM search) GROUP BY 1
     )
     SELECT search.*, found.path AS found_at FROM search LEFT JOIN found USING (name) ORDER BY places DESC, failed DESC, name`,
    [...where.values, query.limit ?? DEFAULT_LIMIT, BigInt(query.offset ?? 0), ...time.values],
  );
  return {
    total: numberIn(rows[0], "total"),
    rows: rows.map((row) => ({
      name: textIn(row, "name"),
      places: numberIn(row, "places"),
      directories: textsIn(row, "directories"),
      failed: numberIn(row, "failed"),
      totalNs: numberIn(row, "total_ns"),
      foundAt: nullableTextIn(row, "found_at"),
      firstSeq: numberIn(row, "first_seq"),
    })),
  };
}
