import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { tasksQuery } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { useRefresh } from "../workspace/workspace.ts";

/** Names of processes or threads by their numbers, of anything else none; of a number used twice, the later one's. */
export function useTaskNames(by: string): ReadonlyMap<string, string> {
  const source = useSource();
  const named = by === "process" || by === "thread";
  const refetchInterval = useRefresh("tasks", 500);
  const { data } = useQuery({ ...tasksQuery(source), refetchInterval, enabled: named });
  return useMemo(() => {
    const names = new Map<string, string>();
    if (!named) return names;
    for (const { tid, pid, comm } of data?.tasks ?? [])
      if (comm !== "" && (by === "thread" || tid === pid)) names.set(String(tid), comm);
    return names;
  }, [data, by, named]);
}
