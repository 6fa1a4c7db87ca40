import type { Static } from "typebox";
import type { Timeline, TimelineQuery } from "../../../shared/api/schemas.ts";
import { CALL_BY_NAME } from "../../../shared/syscalls/index.ts";
import { compileFilter } from "../event_filter.ts";
import { type Database, nullableNumberIn, numberIn, type SqlRow, textIn } from "../recording_file.ts";
import type { TaskTree } from "../task_tree.ts";
import { cellLength } from "../timeline_cells.ts";
import { and, CALLS, type Condition, scopeCondition, WAIT_NS, windowOf } from "./scope.ts";

const DEFAULT_BUCKETS = 1_200;
/** Items of one answer: a thousand busy threads get wider buckets instead of an answer of a hundred megabytes. */
const MAX_ITEMS = 200_000;
const MAX_MARKS = 2_000;
/** So many cells make a bucket where cells are used: window and buckets are widened to cells, by a quarter of a pixel at most. */
const CELLS_A_BUCKET = 4;

/**
 * What the timeline draws: for each task and bucket the longest call, how many there were, and one that failed.
 * A call counts in the bucket in which it starts; one that began before the window in the first.
 * @throws Problem bad_filter
 */
export async function timeline(db: Database, tree: TaskTree, query: Static<typeof TimelineQuery>): Promise<Timeline> {
  const asked = await windowOf(db, query);
  const wanted = query.buckets ?? DEFAULT_BUCKETS;
  const buckets = Math.max(1, Math.min(wanted, Math.floor(MAX_ITEMS / Math.max(1, tree.tasks.length))));
  const askedBucketNs = Math.max(1, Math.ceil((asked.toNs - asked.fromNs) / buckets));
  const cellNs = compileFilter(query.filter ?? "") === undefined ? await cellLength(db) : undefined;
  const coarse = cellNs !== undefined && askedBucketNs >= CELLS_A_BUCKET * cellNs ? cellNs : 1;
  const fromNs = Math.floor(asked.fromNs / coarse) * coarse;
  const toNs = Math.ceil(asked.toNs / coarse) * coarse;
  const bucketNs = Math.ceil(askedBucketNs / coarse) * coarse;
  const scope = scopeCondition({ ...query, from: fromNs, to: toNs });
  const [rows, marks] = await Promise.all([
    coarse === 1
      ? itemsOfEvents(db, and(CALLS, scope), fromNs, toNs, bucketNs)
      : itemsOfCells(db, fromNs, toNs, bucketNs, coarse),
    marksOf(db, and({ sql: "kind <> 'syscall'", values: [] }, scope)),
  ]);

  const items: Timeline["items"] = {
    tid: [],
    seq: [],
    startNs: [],
    durationNs: [],
    name: [],
    count: [],
    errors: [],
    busyNs: [],
    errorSeq: [],
    waits: [],
  };
  const names: Timeline["names"] = [];
  const nameIndex = new Map<string, number>();
  const overview = { calls: new Array<number>(buckets).fill(0), errors: new Array<number>(buckets).fill(0) };
  for (const row of rows) {
    const name = textIn(row, "name");
    let index = nameIndex.get(name);
    if (index === undefined) {
      index = names.push({ name, class: textIn(row, "class") }) - 1;
      nameIndex.set(name, index);
    }
    const durationNs = nullableNumberIn(row, "dur_ns") ?? -1;
    const count = numberIn(row, "calls");
    const errors = numberIn(row, "errors");
    const bucket = Math.min(numberIn(row, "bucket"), buckets - 1);
    items.tid.push(numberIn(row, "tid"));
    items.seq.push(numberIn(row, "seq"));
    items.startNs.push(numberIn(row, "start_ns"));
    items.durationNs.push(durationNs);
    items.name.push(index);
    items.count.push(count);
    items.errors.push(errors);
    items.busyNs.push(numberIn(row, "busy_ns"));
    items.errorSeq.push(nullableNumberIn(row, "error_seq") ?? -1);
    items.waits.push(durationNs > WAIT_NS && (CALL_BY_NAME.get(name)?.mayBlock ?? false) ? 1 : 0);
    overview.calls[bucket] = (overview.calls[bucket] ?? 0) + count;
    overview.errors[bucket] = (overview.errors[bucket] ?? 0) + errors;
  }
  return { fromNs, toNs, bucketNs, items, names, overview, marks };
}

function itemsOfEvents(
  db: Database,
  where: Condition,
  fromNs: number,
  toNs: number,
  bucketNs: number,
): Promise<SqlRow[]> {
  return db.rows(
    `SELECT tid, greatest(start_ns - ?, 0) // ? AS bucket, count(*) AS calls, count(errno) AS errors,
       sum(least(start_ns + dur_ns, ?) - greatest(start_ns, ?))::DOUBLE AS busy_ns,
       max(dur_ns) AS dur_ns, arg_max(seq, dur_ns) AS seq, arg_max(start_ns, dur_ns) AS start_ns,
       arg_max(name, dur_ns) AS name, arg_max(class, dur_ns)::VARCHAR AS class,
       min(seq) FILTER (WHERE errno IS NOT NULL) AS error_seq
     FROM event WHERE ${where.sql} GROUP BY 1, 2 ORDER BY 1, 2`,
    [BigInt(fromNs), BigInt(bucketNs), BigInt(toNs), BigInt(fromNs), ...where.values],
  );
}

/**
 * The same from cells, where window and buckets begin and end with cells. The cells know a call by its start and count its whole
 * length: calls that reach into the window are added, and what reaches out of it is taken off, from the events.
 */
function itemsOfCells(db: Database, fromNs: number, toNs: number, bucketNs: number, cellNs: number): Promise<SqlRow[]> {
  return db.rows(
    `WITH part AS (
       SELECT tid, (cell * $cell - $from) // $bucket AS bucket, calls, errors, busy_ns, dur_ns, seq, start_ns, name, class, error_seq
       FROM timeline_cell WHERE cell * $cell >= $from AND cell * $cell < $to
       UNION ALL
       SELECT tid, 0, 1, (errno IS NOT NULL)::INTEGER, (least(start_ns + dur_ns, $to) - $from)::DOUBLE, dur_ns, seq, start_ns, name,
         class::VARCHAR, CASE WHEN errno IS NOT NULL THEN seq END
       FROM event WHERE kind = 'syscall' AND start_ns < $from AND start_ns + dur_ns > $from
       UNION ALL
       SELECT tid, (start_ns - $from) // $bucket, 0, 0, ($to - start_ns - dur_ns)::DOUBLE, NULL, NULL, NULL, NULL, NULL, NULL
       FROM event WHERE kind = 'syscall' AND start_ns >= $from AND start_ns < $to AND start_ns + dur_ns > $to)
     SELECT tid, bucket, sum(calls)::BIGINT AS calls, sum(errors)::BIGINT AS errors, sum(busy_ns) AS busy_ns, max(dur_ns) AS dur_ns,
       arg_max(seq, dur_ns) AS seq, arg_max(start_ns, dur_ns) AS start_ns, arg_max(name, dur_ns) AS name,
       arg_max(class, dur_ns) AS class, min(error_seq) AS error_seq
     FROM part GROUP BY 1, 2 ORDER BY 1, 2`,
    { cell: BigInt(cellNs), from: BigInt(fromNs), to: BigInt(toNs), bucket: BigInt(bucketNs) },
  );
}

async function marksOf(db: Database, where: { sql: string; values: Parameters<Database["rows"]>[1] }) {
  const rows = await db.rows(
    `WITH mark AS (
       SELECT kind::VARCHAR AS kind, start_ns, tid, seq, name, a0, row_number() OVER (ORDER BY start_ns) - 1 AS n, count(*) OVER () AS total
       FROM event WHERE ${where.sql})
     SELECT kind, start_ns, tid, seq, name, a0::BIGINT AS other FROM mark
     WHERE n % greatest(1, ceil(total / ${MAX_MARKS}))::BIGINT = 0 ORDER BY start_ns`,
    where.values,
  );
  return rows.map((row) => {
    const kind = textIn(row, "kind");
    return {
      kind,
      atNs: numberIn(row, "start_ns"),
      tid: numberIn(row, "tid"),
      seq: numberIn(row, "seq"),
      label: textIn(row, "name"),
      // The new task of a fork, the thread that called execve.
      other: kind === "fork" || kind === "exec" ? nullableNumberIn(row, "other") : null,
    };
  });
}
