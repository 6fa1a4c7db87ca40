import type { EventRow, EventsPage, EventsQuery } from "../../../shared/api/schemas.ts";
import { type Database, nullableNumberIn, nullableTextIn, numberIn, type SqlRow, textIn } from "../recording_file.ts";
import { scopeCondition } from "./scope.ts";

export const ROW_COLUMNS =
  "seq, kind::VARCHAR AS kind, start_ns, dur_ns, pid, tid, name, class::VARCHAR AS class, args, result_text, errno";

export function eventRowOf(row: SqlRow): EventRow {
  return {
    seq: numberIn(row, "seq"),
    kind: textIn(row, "kind"),
    startNs: numberIn(row, "start_ns"),
    durationNs: nullableNumberIn(row, "dur_ns"),
    pid: numberIn(row, "pid"),
    tid: numberIn(row, "tid"),
    name: textIn(row, "name"),
    class: textIn(row, "class"),
    args: textIn(row, "args"),
    result: textIn(row, "result_text"),
    errno: nullableTextIn(row, "errno"),
  };
}

/** What each sort orders by; time breaks all ties, and no two events of a trace have the same. */
const ORDER: Readonly<Record<string, string>> = {
  time: "start_ns",
  duration: "dur_ns",
  name: "name",
  tid: "tid",
  result: "result",
  args: "args",
};

const DEFAULT_LIMIT = 100;

/**
 * One page of rows. Only the keys of the page are sorted; the texts are fetched for the rows of the page alone.
 * @throws Problem bad_filter
 */
export async function eventsPage(db: Database, query: EventsQuery): Promise<EventsPage> {
  const where = scopeCondition(query);
  const sort = query.sort ?? "time";
  const descending = sort.startsWith("-");
  const column = ORDER[descending ? sort.slice(1) : sort] ?? "start_ns";
  const direction = descending ? "DESC" : "ASC";
  const order = `${column} ${direction} NULLS LAST, seq ${direction}`;
  const [counted, rows] = await Promise.all([
    db.rows(`SELECT count(*) AS total FROM event WHERE ${where.sql}`, where.values),
    db.rows(
      `WITH page AS (SELECT seq FROM event WHERE ${where.sql} ORDER BY ${order} LIMIT ? OFFSET ?)
       SELECT ${ROW_COLUMNS} FROM event WHERE seq IN (FROM page) ORDER BY ${order}`,
      [...where.values, query.limit ?? DEFAULT_LIMIT, BigInt(query.offset ?? 0)],
    ),
  ]);
  return { total: numberIn(counted[0], "total"), rows: rows.map(eventRowOf) };
}
