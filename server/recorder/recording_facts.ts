import type { Facts } from "../../shared/api/schemas.ts";
import { FLAG_ERROR } from "../../shared/batch/layout.ts";
import { durationOf } from "./queries/scope.ts";
import { type Database, numberIn } from "./recording_file.ts";

/** Spans of the list's small picture. */
const ACTIVITY_SPANS = 60;

/** Calls and failed calls in equal spans of a recording. */
export async function activityOf(
  db: Database,
  durationNs: number,
): Promise<Pick<Facts, "activity" | "activityErrors">> {
  const spanNs = Math.max(1, Math.ceil((durationNs + 1) / ACTIVITY_SPANS));
  const activity = new Array<number>(ACTIVITY_SPANS).fill(0);
  const activityErrors = new Array<number>(ACTIVITY_SPANS).fill(0);
  const rows = await db.rows(
    "SELECT start_ns // ? AS span, count(*) AS calls, count(errno) AS errors FROM event WHERE kind = 'syscall' GROUP BY 1",
    [BigInt(spanNs)],
  );
  for (const row of rows) {
    const span = Math.min(ACTIVITY_SPANS - 1, numberIn(row, "span"));
    activity[span] = numberIn(row, "calls");
    activityErrors[span] = numberIn(row, "errors");
  }
  return { activity, activityErrors };
}

/** The counts of a recording whose writer died, taken from its events. */
export async function countedFacts(
  db: Database,
): Promise<Pick<Facts, "durationNs" | "eventCount" | "callCount" | "errorCount" | "taskCount" | "processCount">> {
  const [row] = await db.rows(
    `SELECT count(*) AS events, count(*) FILTER (WHERE kind = 'syscall') AS calls, count(*) FILTER (WHERE kind = 'syscall' AND flags & ${FLAG_ERROR} <> 0) AS errors,
       count(DISTINCT tid) AS tasks, count(DISTINCT pid) AS processes FROM event`,
  );
  return {
    durationNs: await durationOf(db),
    eventCount: numberIn(row, "events"),
    callCount: numberIn(row, "calls"),
    errorCount: numberIn(row, "errors"),
    taskCount: numberIn(row, "tasks"),
    processCount: numberIn(row, "processes"),
  };
}
