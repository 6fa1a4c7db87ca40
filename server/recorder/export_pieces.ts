import type { TraceEvent } from "../../shared/event.ts";
import type { RenderOptions } from "../../shared/syscalls/row.ts";
import { csvText } from "../formats/csv.ts";
import { jsonlText } from "../formats/jsonl.ts";
import { LineTimes } from "../formats/line_times.ts";
import { perfettoText } from "../formats/perfetto.ts";
import { straceText } from "../formats/strace.ts";
import { htmlText } from "./export_html.ts";
import { parquetBytes } from "./export_parquet.ts";
import type { ExportFormat, ExportPiece } from "./export_stream.ts";
import { DescriptorReplay } from "./queries/descriptor_replay.ts";
import { EVENT_COLUMNS, traceEventOf } from "./queries/details.ts";
import type { ReadableRecording } from "./read_requests.ts";
import { type Database, numberIn } from "./recording_file.ts";
import { checkTextOptions, type TextOptions } from "./text_options.ts";

/** Rows held at once; with their captures, some megabytes. */
const PAGE_ROWS = 4_096;

/**
 * All events in the order of their starts, page by page. Rows are stored in the order of their ends, so both queries skip
 * nearly all of the table by its ranges of start_ns; and no two events of a trace have one start.
 */
async function* eventsByStart(db: Database, descriptors?: DescriptorReplay): AsyncGenerator<TraceEvent> {
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
    const events = rows.map(traceEventOf);
    for (const event of events) {
      await descriptors?.moveTo(event, events);
      yield event;
    }
    after = last;
  }
}

/**
 * A recording in a format, piece by piece.
 * @throws Problem bad_request when the format cannot have these options
 */
export function exportPieces(
  recording: ReadableRecording,
  format: ExportFormat,
  text: TextOptions = {},
): AsyncGenerator<ExportPiece> {
  const { db, facts } = recording;
  checkTextOptions(format, text);
  const depth = text.descriptors ?? "none";
  const replay = depth === "none" ? undefined : new DescriptorReplay(db, facts.trace !== "");
  const describeFd = replay?.describe(depth);
  const options: RenderOptions = {
    stringLimit: Math.min(text.stringLimit ?? facts.stringLimit, facts.stringLimit),
    ...(text.verbose === true ? { verbose: true } : {}),
    ...(describeFd === undefined ? {} : { describeFd }),
  };
  const events = () => eventsByStart(db, replay);
  switch (format) {
    case "strace":
      return straceText(events(), {
        ...options,
        times: new LineTimes(text.times ?? "none", Date.parse(facts.startedAt)),
        durations: text.durations === true,
      });
    case "jsonl":
      return jsonlText(events(), options);
    case "csv":
      return csvText(events(), options);
    case "perfetto":
      return perfettoText(events(), options);
    case "parquet":
      return parquetBytes(db);
    case "html":
      return htmlText(recording, text.scope ?? {});
    default:
      return format satisfies never;
  }
}
