import { compileFilter } from "../event_filter.ts";
import { type Database, numberIn, type SqlValue } from "../recording_file.ts";

/** Which events count: a window or selection in ns (inclusive, exclusive) and a filter. */
export interface Scope {
  filter?: string | undefined;
  from?: number | undefined;
  to?: number | undefined;
}

/** A condition over the columns of `event`, its values bound in the order of its question marks. */
export interface Condition {
  sql: string;
  values: SqlValue[];
}

const ALL: Condition = { sql: "true", values: [] };

/**
 * An event is in a window when it overlaps it; what has no duration is a point.
 * @throws Problem bad_filter
 */
export function scopeCondition(scope: Scope): Condition {
  const parts: string[] = [];
  const values: SqlValue[] = [];
  if (scope.to !== undefined) {
    parts.push("start_ns < ?");
    values.push(BigInt(Math.ceil(scope.to)));
  }
  if (scope.from !== undefined && scope.from > 0) {
    parts.push("(start_ns >= ? OR start_ns + dur_ns > ?)");
    const from = BigInt(Math.floor(scope.from));
    values.push(from, from);
  }
  const filter = compileFilter(scope.filter ?? "");
  if (filter !== undefined) {
    parts.push(`(${filter.sql})`);
    values.push(...filter.values);
  }
  return parts.length === 0 ? ALL : { sql: parts.join(" AND "), values };
}

export function and(first: Condition, second: Condition): Condition {
  return { sql: `${first.sql} AND ${second.sql}`, values: [...first.values, ...second.values] };
}

export const CALLS: Condition = { sql: "kind = 'syscall'", values: [] };

/** A call that may block and took longer than this waited: it is drawn as a thin line, and counted as waiting. */
export const WAIT_NS = 1_000_000;

/** The end of the last event: events are in the order of their ends, and statistics find the last one. */
export async function durationOf(db: Database): Promise<number> {
  const [row] = await db.rows(
    "SELECT start_ns + coalesce(dur_ns, 0) AS end_ns FROM event WHERE seq = (SELECT max(seq) FROM event)",
  );
  return numberIn(row, "end_ns");
}

/** The window that a scope means: what it leaves open is the whole recording. */
export async function windowOf(db: Database, scope: Scope): Promise<{ fromNs: number; toNs: number }> {
  const fromNs = Math.floor(scope.from ?? 0);
  const toNs = Math.ceil(scope.to ?? (await durationOf(db)) + 1);
  return { fromNs, toNs: Math.max(toNs, fromNs + 1) };
}

/** Recordings made before a table was kept have none. */
export async function tableIsKept(db: Database, table: "descriptor" | "message" | "socket_call"): Promise<boolean> {
  const [row] = await db.rows("SELECT count(*) AS tables FROM duckdb_tables() WHERE table_name = ?", [table]);
  return numberIn(row, "tables") > 0;
}
