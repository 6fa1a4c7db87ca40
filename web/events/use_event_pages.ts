import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { EventRow } from "../../shared/api/schemas.ts";
import { eventsQuery, PAGE_ROWS } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import type { Scope } from "../workspace/scope.ts";
import { pagesOf } from "./row_scroll.ts";

export interface EventPages {
  /** rows that match; undefined: no page has come yet */
  total: number | undefined;
  /** a row by its place; undefined: its page is on the way */
  row: (index: number) => EventRow | undefined;
  error: Error | null;
}

/** The pages around the rows in sight. Those passed by quickly are not waited for. */
export function useEventPages(
  scope: Scope,
  sort: string,
  first: number,
  last: number,
  options: { enabled: boolean; refetchInterval: number | false },
): EventPages {
  const source = useSource();
  const client = useQueryClient();
  const pages = pagesOf(first, last, PAGE_ROWS);
  const results = useQueries({
    queries: pages.map((page) => ({ ...eventsQuery(source, scope, sort, page), ...options })),
  });
  // The number of rows stays while the next page comes, or the scroll bar would jump.
  const total = useRef<number | undefined>(undefined);
  const newest = results.find((result) => result.data !== undefined);
  if (newest?.data !== undefined) total.current = newest.data.total;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question starts with the number unknown
  useEffect(() => {
    return () => {
      total.current = undefined;
      void client.cancelQueries({ queryKey: [...eventsQuery(source, scope, sort, 0).queryKey.slice(0, 4)] });
    };
  }, [scope, sort]);

  return {
    total: total.current,
    row: (index) => {
      const at = pages.indexOf(Math.floor(index / PAGE_ROWS));
      return results[at]?.data?.rows[index % PAGE_ROWS];
    },
    error: results.find((result) => result.error !== null)?.error ?? null,
  };
}
