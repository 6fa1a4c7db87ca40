import type { EventRow, EventsPage, EventsQuery } from "../../../shared/api/schemas.ts";
import { describedText } from "../event_text.ts";
import { type Database, numberIn, type SqlRow } from "../recording_file.ts";
import { EventDescriptors } from "./descriptors.ts";
import { EVENT_COLUMNS, traceEventOf } from "./details.ts";
import { EventOrder } from "./event_order.ts";
import { eventRowOf } from "./event_row.ts";
import { scopeCondition } from "./scope.ts";

const DEFAULT_LIMIT = 100;

/**
 * One page of rows. Only the keys of the page are sorted; the texts are fetched for the rows of the page alone.
 * @throws Problem bad_filter
 */
export async function eventsPage(db: Database, query: EventsQuery, stringLimit: number): Promise<EventsPage> {
  const where = scopeCondition(query);
  const order = new EventOrder(query.sort).sql;
  const [counted, rows] = await Promise.all([
    db.rows(`SELECT count(*) AS total FROM event WHERE ${where.sql}`, where.values),
    db.rows(
      `WITH page AS (SELECT seq FROM event WHERE ${where.sql} ORDER BY ${order} LIMIT ? OFFSET ?)
       SELECT ${EVENT_COLUMNS}, name, class::VARCHAR AS class, args, result_text FROM event WHERE seq IN (FROM page) ORDER BY ${order}`,
      [...where.values, query.limit ?? DEFAULT_LIMIT, BigInt(query.offset ?? 0)],
    ),
  ]);
  return { total: numberIn(counted[0], "total"), rows: await describedRows(db, rows, stringLimit) };
}

/** Rows whose descriptors say what they are. */
async function describedRows(db: Database, rows: readonly SqlRow[], stringLimit: number): Promise<EventRow[]> {
  const events = rows.map(traceEventOf);
  const descriptors = new EventDescriptors(db, stringLimit);
  await descriptors.learn(events);
  const describe = descriptors.describe("details");
  return rows.map((row, index) => {
    const event = events[index];
    const plain = eventRowOf(row);
    if (event === undefined || descriptors.mentioned(event).length === 0) return plain;
    return { ...plain, described: describedText(event, stringLimit, describe) };
  });
}
