import { useQuery } from "@tanstack/react-query";
import { detailsQuery } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { useView } from "../workspace/view_store.ts";

/** Where the event looked at lies: the details pane asks for the same, so this costs no request. */
export function useFocusedTime(): { tid: number; startNs: number; durationNs: number } | null {
  const source = useSource();
  const seq = useView((view) => view.focus);
  const { data } = useQuery({ ...detailsQuery(source, seq ?? 0), enabled: seq !== null });
  if (seq === null || data === undefined) return null;
  return { tid: data.row.tid, startNs: data.row.startNs, durationNs: data.row.durationNs ?? -1 };
}
