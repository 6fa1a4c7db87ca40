import { useQuery } from "@tanstack/react-query";
import type { Summary } from "../../shared/api/schemas.ts";
import { summaryQuery } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { ExternalStore, useStore } from "../workspace/external_store.ts";
import type { Scope } from "../workspace/scope.ts";
import { useDrawerScope } from "../workspace/use_drawer_scope.ts";
import { useFollowing, useRefresh, useWorkspace } from "../workspace/workspace.ts";
import type { GroupingKey } from "./grouping.ts";

const NOTHING_LIVE = new ExternalStore<Summary | null>(null);

/** Counts of the scope: pushed by the server while everything is followed by call, else asked for. */
export function useSummary(by: GroupingKey = "call") {
  const source = useSource();
  const scope = useDrawerScope();
  const workspace = useWorkspace();
  const following = useFollowing();
  const pushed = useStore(workspace.live?.summary ?? NOTHING_LIVE, (summary) => summary);
  const usePushed = by === "call" && following && pushed !== null && Object.keys(scope).length === 0;
  const refetchInterval = useRefresh("summary", 500);
  const query = useQuery({ ...summaryQuery(source, scope, by), enabled: !usePushed, refetchInterval });
  const whole = useWhole(scope, by);
  return { summary: usePushed ? pushed : query.data, error: query.error, whole };
}

/** The same rows over the whole recording, for a scope that is a part of it: what is a lot here may be little there. */
function useWhole(scope: Scope, by: GroupingKey): Summary | undefined {
  const source = useSource();
  const isPart = scope.from !== undefined || scope.to !== undefined;
  const refetchInterval = useRefresh("summary", 1000);
  const { data } = useQuery({ ...summaryQuery(source, {}, by), enabled: isPart, refetchInterval });
  return isPart ? data : undefined;
}
