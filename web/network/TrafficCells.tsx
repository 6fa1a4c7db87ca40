import type { Traffic } from "../../shared/api/file_use.ts";
import { formatBytes, formatCount } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { FailedCount } from "../ui/FailedCount.tsx";
import table from "../ui/table.module.css";
import { Zero } from "../ui/Zero.tsx";
import { useViewStore } from "../workspace/view_store.ts";
import { useWorkspace } from "../workspace/workspace.ts";
import { socketScope } from "./socket_scope.ts";

/** The last columns of sockets and of peers; the keys are those the server sorts by. */
export const TRAFFIC_COLUMNS = [
  { key: "calls", label: "Calls" },
  { key: "sentBytes", label: "Sent" },
  { key: "receivedBytes", label: "Received" },
  { key: "errors", label: "Errors" },
  { key: "totalNs", label: "Total" },
] as const;

const bytes = (value: number) => (value === 0 ? <Zero /> : formatBytes(value));

/** The numbers of one row; calls and errors lead to the events behind them. `title`: which calls are shown */
export function TrafficCells({ row, title }: { row: Traffic; title: string }) {
  const store = useViewStore();
  const workspace = useWorkspace();
  const showCalls = (...words: string[]) => {
    workspace.pause();
    const { selection, filter } = socketScope(row, store.get().filter, words);
    store.commit({ selection, filter, tab: "events" });
  };
  return (
    <>
      <td className={table.number}>
        <button type="button" className={table.cell} title={title} onClick={() => showCalls()}>
          {formatCount(row.calls)}
        </button>
      </td>
      <td className={table.number}>{bytes(row.sentBytes)}</td>
      <td className={table.number}>{bytes(row.receivedBytes)}</td>
      <td className={table.number}>
        <FailedCount errors={row.errors} onShow={() => showCalls("error")} />
      </td>
      <td className={table.number}>{formatDuration(row.totalNs)}</td>
    </>
  );
}
