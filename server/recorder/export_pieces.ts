import type { TraceEvent } from "../../shared/event.ts";
import { csvText } from "../formats/csv.ts";
import { jsonlText } from "../formats/jsonl.ts";
import { perfettoText } from "../formats/perfetto.ts";
import { straceText } from "../formats/strace.ts";
import { parquetBytes } from "./export_parquet.ts";
import type { ExportFormat, ExportPiece } from "./export_stream.ts";
import { EVENT_COLUMNS, traceEventOf } from "./queries/details.ts";
import type { ReadableRecording } from "./read_requests.ts";
import { type Database, numberIn } from "./recording_file.ts";

/** Rows held at once; with their captures, some megabytes. */
const PAGE_ROWS = 4_096;

/**
 * All events in the order of their starts, page by page. Rows are stored in the order of their ends, so both queries skip
 * nearly all of the table by its ranges of start_ns; and no two events of a trace have one start.
 */
async function* eventsByStart(db: Database): AsyncGenerator<TraceEvent> {
  for (let after = -1n; ; ) {
    const [page] = await db.rows(
      `SELECT count(*) AS rows, max(start_ns) AS last FROM
         (SELECT start_ns FROM event WHERE start_ns > ? ORDER BY start_ns LIMIT ${PAGE_ROWS})`,
      [after],
    );
    if (numberIn(page, "rows") === 0) return;
    const last = BigInt(numberIn(page, "last"));
    const rows = await db.rows(
      `SELECT ${EVENT_COLUMNS} FROM event WHERE start_ns > ? AND start_ns <= ? ORDER BY start_ns, event.seq`,
      [after, last],
    );
    for (const row of rows) yield traceEventOf(row);
    after = last;
  }
}

/** A recording in a format, piece by piece. */
export function exportPieces({ db, facts }: ReadableRecording, format: ExportFormat): AsyncGenerator<ExportPiece> {
  const options = { stringLimit: facts.stringLimit };
  switch (format) {
    case "strace":
      return straceText(eventsByStart(db), options);
    case "jsonl":
      return jsonlText(eventsByStart(db), options);
    case "csv":
      return csvText(eventsByStart(db), options);
    case "perfetto":
      return perfettoText(eventsByStart(db), options);
    case "parquet":
      return parquetBytes(db);
    default:
      return format satisfies never;
  }
}
