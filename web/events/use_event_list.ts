import { useRef } from "react";
import type { EventRow } from "../../shared/api/schemas.ts";
import { ExternalStore, useStore } from "../workspace/external_store.ts";
import type { Scope } from "../workspace/scope.ts";
import { useFacts, useFollowing, useRefresh, useWorkspace } from "../workspace/workspace.ts";
import { type TailRows, tailBegin, tailRow, tailRows } from "./tail_rows.ts";
import { useEventPages } from "./use_event_pages.ts";

const NO_TAIL = new ExternalStore<readonly EventRow[]>([]);

export interface EventList {
  /** rows in all; undefined: not known yet */
  count: number | undefined;
  /** undefined: on its way */
  row: (index: number) => EventRow | undefined;
  error: Error | null;
}

/** The rows of the scope in an order, by page; of a live recording seen whole, with the newest rows as they come. */
export function useEventList(scope: Scope, sort: string, first: number, last: number): EventList {
  const workspace = useWorkspace();
  const facts = useFacts();
  const following = useFollowing();
  const newest = useStore(workspace.live?.tail ?? NO_TAIL, (rows) => rows);
  const refresh = useRefresh("events", 500);

  // While paused the end stays as it was: the banner counts what is new.
  const tail = useRef<TailRows | null>(null);
  const hasTail = facts.state === "recording" && sort === "time" && Object.keys(scope).length === 0;
  if (!hasTail) tail.current = null;
  else if (following || tail.current === null) tail.current = tailRows(facts.eventCount, newest);
  const end = tail.current;

  const pages = useEventPages(scope, sort, first, last, {
    enabled: end === null || first < tailBegin(end),
    refetchInterval: end === null ? refresh : false,
  });
  return {
    count: end?.count ?? pages.total,
    row: (index) => (end === null ? undefined : tailRow(end, index)) ?? pages.row(index),
    error: pages.error,
  };
}
