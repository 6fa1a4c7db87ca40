import type { FindQuery, Found } from "../../../shared/api/find.ts";
import { searched } from "../../../shared/find/row_text.ts";
import { type Database, numberIn } from "../recording_file.ts";
import { EventOrder, type Place } from "./event_order.ts";
import { and, type Condition, scopeCondition } from "./scope.ts";

/**
 * The next place of a text in the list of events, and how many there are. The next one is found without counting: only then is
 * everything counted that stands before it.
 * @throws Problem bad_filter
 */
export async function find(db: Database, query: FindQuery): Promise<Found> {
  const scope = scopeCondition(query);
  const text = textCondition(searched(query.text));
  const order = new EventOrder(query.sort);
  const back = query.step === "previous";

  const firstOf = async (condition: Condition): Promise<Place | undefined> => {
    const [row] = await db.rows(
      `SELECT ${order.columns} FROM event WHERE ${condition.sql} ORDER BY ${back ? order.reversed : order.sql} LIMIT 1`,
      condition.values,
    );
    return row === undefined ? undefined : order.placeOf(row);
  };
  const matching = and(scope, text);
  const from = query.near === undefined ? undefined : await placeOf(db, order, query.near);
  const onward = from === undefined ? undefined : back ? order.before(from) : order.behind(from);
  const itself: Condition = { sql: "seq = ?", values: [BigInt(from?.seq ?? -1)] };
  const place =
    ((query.step ?? "here") === "here" && from !== undefined ? await firstOf(and(itself, matching)) : undefined) ??
    (onward === undefined ? undefined : await firstOf(and(onward, matching))) ??
    (await firstOf(matching));
  if (place === undefined) return { total: 0, match: null };

  const before = order.before(place);
  const [counts] = await db.rows(
    `SELECT count(*) FILTER (has_text) AS total, count(*) FILTER (has_text AND is_before) AS matches_before,
            count(*) FILTER (is_before) AS rows_before
       FROM (SELECT ${text.sql} AS has_text, ${before.sql} AS is_before FROM event WHERE ${scope.sql})`,
    [...text.values, ...before.values, ...scope.values],
  );
  return {
    total: numberIn(counts, "total"),
    match: {
      seq: place.seq,
      index: numberIn(counts, "rows_before"),
      ordinal: numberIn(counts, "matches_before") + 1,
    },
  };
}

/** The same that `rowHas` says of a row. Each column stands alone: DuckDB then looks once at a text that many rows have. */
function textCondition(text: string): Condition {
  const columns = ["name", "args", "result_text", "path"];
  return {
    sql: `(${columns.map((column) => `contains(lower(${column}), ?)`).join(" OR ")})`,
    values: columns.map(() => text),
  };
}

/** Where an event stands, also when it is not in the list; undefined: the recording has no such event. */
async function placeOf(db: Database, order: EventOrder, seq: number): Promise<Place | undefined> {
  const [row] = await db.rows(`SELECT ${order.columns} FROM event WHERE seq = ?`, [BigInt(seq)]);
  return row === undefined ? undefined : order.placeOf(row);
}
