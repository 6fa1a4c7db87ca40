import { useQuery } from "@tanstack/react-query";
import type { Summary } from "../../shared/api/schemas.ts";
import { summaryQuery } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { ExternalStore, useStore } from "../workspace/external_store.ts";
import { useDrawerScope } from "../workspace/use_drawer_scope.ts";
import { useFollowing, useRefresh, useWorkspace } from "../workspace/workspace.ts";

const NOTHING_LIVE = new ExternalStore<Summary | null>(null);

/** Counts of the scope: pushed by the server while everything is followed, else asked for. */
export function useSummary() {
  const source = useSource();
  const scope = useDrawerScope();
  const workspace = useWorkspace();
  const following = useFollowing();
  const pushed = useStore(workspace.live?.summary ?? NOTHING_LIVE, (summary) => summary);
  const usePushed = following && pushed !== null && Object.keys(scope).length === 0;
  const refetchInterval = useRefresh("summary", 500);
  const query = useQuery({ ...summaryQuery(source, scope), enabled: !usePushed, refetchInterval });
  return { summary: usePushed ? pushed : query.data, error: query.error };
}
