import { useQuery } from "@tanstack/react-query";
import {
  type EventRow,
  EventsPage,
  Facts,
  LIMITS,
  SqlResult,
  Summary,
  type TaskRow,
  Tasks,
} from "../../shared/api/schemas.ts";
import { get, send, withQuery } from "../api/client.ts";
import { factsQuery } from "../api/queries.ts";
import type { PathCount } from "./differences.ts";
import { normalisePath } from "./normalise.ts";

/** One of the two recordings: what of it is compared, but for the calls. */
export interface Compared {
  facts: Facts;
  summary: Summary;
  tasks: readonly TaskRow[];
  /** null: it is still being recorded */
  paths: readonly PathCount[] | null;
}

const PATHS = "SELECT path, count(*) FROM event WHERE kind = 'syscall' AND path LIKE '/%' GROUP BY path";

async function read(id: string, signal: AbortSignal): Promise<Compared> {
  const base = `/api/recordings/${id}`;
  const facts = await get(Facts, base, signal);
  const [summary, { tasks }, paths] = await Promise.all([
    get(Summary, `${base}/summary`, signal),
    get(Tasks, `${base}/tasks`, signal),
    facts.state === "recording"
      ? null
      : send("POST", SqlResult, `${base}/sql`, { sql: PATHS, limit: LIMITS.sqlRows }, signal),
  ]);
  return {
    facts,
    summary,
    tasks,
    paths: paths?.rows.map(([path, calls]) => ({ path: normalisePath(String(path)), calls: Number(calls) })) ?? null,
  };
}

export function useCompared(id: string) {
  // Says that it is looked at for as long as the page is open.
  useQuery({ ...factsQuery({ kind: "owner", id }), enabled: id !== "" });
  return useQuery({
    queryKey: [`/api/recordings/${id}`, "compared"],
    queryFn: ({ signal }) => read(id, signal),
    enabled: id !== "",
  });
}

/** Calls of one process that are laid beside those of another. */
export const MOST_CALLS = 10_000;

async function readCalls(id: string, pid: number, signal: AbortSignal): Promise<{ rows: EventRow[]; total: number }> {
  const rows: EventRow[] = [];
  for (;;) {
    const query = { filter: `pid:${pid}`, offset: rows.length, limit: LIMITS.pageRows };
    const page = await get(EventsPage, withQuery(`/api/recordings/${id}/events`, query), signal);
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= Math.min(page.total, MOST_CALLS))
      return { rows: rows.slice(0, MOST_CALLS).filter(({ kind }) => kind === "syscall"), total: page.total };
  }
}

export function useCalls(id: string, pid: number | undefined) {
  return useQuery({
    queryKey: [`/api/recordings/${id}`, "calls", pid],
    queryFn: ({ signal }) => readCalls(id, pid ?? 0, signal),
    enabled: pid !== undefined,
  });
}
