import type { EventRow } from "../../../shared/api/schemas.ts";
import { nullableNumberIn, nullableTextIn, numberIn, type SqlRow, textIn } from "../recording_file.ts";

/** A recorded row as the events table has it. */
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
