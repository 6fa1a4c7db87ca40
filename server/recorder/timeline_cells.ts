import type { DuckDBConnection } from "@duckdb/node-api";
import { type Database, numberIn } from "./recording_file.ts";

/** With fewer events the table itself answers as fast (40 ms a million). */
export const LEAST_EVENTS = 1_000_000;
/** Cells of a whole recording and task: windows of a tenth and less are read from the events. */
const CELLS = 65_536;
/** Of many tasks each gets fewer cells: the table must stay small beside the events. */
const MAX_ROWS = 1_000_000;

/**
 * Makes the table `timeline_cell` of a recording that has ended: what the timeline draws, for spans of `cell_ns` of which many make
 * one pixel of a wide window. Without it the timeline of ten million events takes 400 ms of CPU time.
 */
export async function writeTimelineCells(
  connection: DuckDBConnection,
  { events, tasks, durationNs }: { events: number; tasks: number; durationNs: number },
): Promise<void> {
  if (events < LEAST_EVENTS) return;
  const cells = Math.max(1, Math.min(CELLS, Math.floor(MAX_ROWS / Math.max(1, tasks))));
  const cellNs = BigInt(Math.max(1, Math.ceil((durationNs + 1) / cells)));
  await connection.run(
    `CREATE OR REPLACE TABLE timeline_cell AS
     SELECT ${cellNs}::BIGINT AS cell_ns, start_ns // ${cellNs} AS cell, tid, count(*) AS calls, count(errno) AS errors,
       sum(dur_ns)::DOUBLE AS busy_ns, max(dur_ns) AS dur_ns, arg_max(seq, dur_ns) AS seq, arg_max(start_ns, dur_ns) AS start_ns,
       arg_max(name, dur_ns) AS name, arg_max(class, dur_ns)::VARCHAR AS class, min(seq) FILTER (WHERE errno IS NOT NULL) AS error_seq
     FROM event WHERE kind = 'syscall' GROUP BY 1, 2, 3 ORDER BY cell, tid`,
  );
}

/** The length of the cells in ns; undefined: there are none. */
export async function cellLength(db: Database): Promise<number | undefined> {
  const [found] = await db.rows("SELECT count(*) AS tables FROM duckdb_tables() WHERE table_name = 'timeline_cell'");
  if (numberIn(found, "tables") === 0) return undefined;
  const [cell] = await db.rows("SELECT cell_ns FROM timeline_cell LIMIT 1");
  return cell === undefined ? undefined : numberIn(cell, "cell_ns");
}
