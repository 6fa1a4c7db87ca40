import { lazy, Suspense, useMemo, useState } from "react";
import type { SummaryRow } from "../../shared/api/schemas.ts";
import { formatCount, formatShare } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { hasWord, toggleWord, withWords } from "../filter/filter_words.ts";
import { ClassSquare } from "../ui/ClassSquare.tsx";
import { Empty, Failed } from "../ui/Empty.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { type Sort, SortHeader } from "../ui/SortHeader.tsx";
import table from "../ui/table.module.css";
import { Zero } from "../ui/Zero.tsx";
import { useView, useViewStore } from "../workspace/view_store.ts";
import { useFacts, useWorkspace } from "../workspace/workspace.ts";
import styles from "./Summary.module.css";
import { inOrder, type SummaryColumn, sortSummary } from "./summary_sort.ts";
import { useSummary } from "./use_summary.ts";

const SummaryCharts = lazy(() => import("./SummaryCharts.tsx"));

/** Fixed, so that no column moves when a number grows while it is watched. */
const COLUMN_WIDTHS = [
  ["calls", 80],
  ["errors", 72],
  ["total", 88],
  ["share", 96],
  ["p50", 80],
  ["p95", 80],
  ["p99", 80],
  ["max", 88],
] as const;

/** What `strace -c` prints, alive: one row a system call. */
export function Summary() {
  const { summary, error } = useSummary();
  const facts = useFacts();
  const [sort, setSort] = useState<Sort<SummaryColumn>>({ key: "totalNs", descending: true });
  // Rows change places as their totals do, but not under the pointer that is about to press one.
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const rows = useMemo(() => {
    const sorted = sortSummary(summary?.rows ?? [], sort.key, sort.descending);
    return held === null ? sorted : inOrder(sorted, held);
  }, [summary, sort, held]);
  if (summary === undefined) return error === null ? null : <Failed error={error} />;
  if (rows.length === 0)
    return facts.state === "recording" && facts.callCount === 0 ? (
      <Empty title="No system call yet">The program has been started; its calls appear here as it makes them.</Empty>
    ) : (
      <Empty title="No call in this scope">Choose a wider span of time, or take a word out of the filter.</Empty>
    );
  const mostNs = rows.reduce((most, row) => Math.max(most, row.totalNs), 0);
  const header = {
    sort,
    onSort: (next: Sort<SummaryColumn>) => {
      setHeld(null);
      setSort(next);
    },
  };
  return (
    <div className={styles.summary}>
      <ScrollRegion
        label="Calls by name"
        className={table.scroll}
        onPointerEnter={() => setHeld(rows.map((row) => row.key))}
        onPointerLeave={() => setHeld(null)}
      >
        <table className={`${table.table} ${styles.table}`}>
          <colgroup>
            <col />
            {COLUMN_WIDTHS.map(([name, width]) => (
              <col key={name} style={{ width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <SortHeader column="key" {...header}>
                Call
              </SortHeader>
              <SortHeader column="calls" number {...header}>
                Calls
              </SortHeader>
              <SortHeader column="errors" number {...header}>
                Errors
              </SortHeader>
              <SortHeader column="totalNs" number {...header}>
                Total
              </SortHeader>
              <th scope="col">Share</th>
              <SortHeader column="p50Ns" number {...header}>
                p50
              </SortHeader>
              <SortHeader column="p95Ns" number {...header}>
                p95
              </SortHeader>
              <SortHeader column="p99Ns" number {...header}>
                p99
              </SortHeader>
              <SortHeader column="maxNs" number {...header}>
                Max
              </SortHeader>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} totalNs={summary.totalNs} mostNs={mostNs} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <ErrorBoundary>
        <Suspense fallback={<div />}>
          <SummaryCharts rows={summary.rows} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

function Row({ row, totalNs, mostNs }: { row: SummaryRow; totalNs: number; mostNs: number }) {
  const store = useViewStore();
  const workspace = useWorkspace();
  const current = useView((view) => hasWord(view.filter, row.key));
  const lookAt = (seq: number) => {
    workspace.pause();
    store.commit({ focus: seq });
  };
  const filterTo = (...words: string[]) =>
    store.commit({ filter: withWords(store.get().filter, ...words), tab: "events" });
  const share = totalNs > 0 ? row.totalNs / totalNs : 0;
  return (
    <tr data-current={current}>
      <th scope="row" className={styles.call}>
        <span className={table.name}>
          <ClassSquare name={row.class} />
          <button
            type="button"
            className={table.cell}
            title={`Only ${row.key}`}
            onClick={() => store.commit({ filter: toggleWord(store.get().filter, row.key) })}
          >
            {row.key}
          </button>
        </span>
      </th>
      <td className={table.number}>
        <button type="button" className={table.cell} onClick={() => filterTo(row.key)}>
          {formatCount(row.calls)}
        </button>
      </td>
      <td className={table.number}>
        {row.errors === 0 ? (
          <Zero />
        ) : (
          <button type="button" className={`${table.cell} ${table.error}`} onClick={() => filterTo(row.key, "error")}>
            {formatCount(row.errors)}
          </button>
        )}
      </td>
      <td className={table.number}>{formatDuration(row.totalNs)}</td>
      <td>
        <span className={styles.share} title={`${formatShare(share)} of the time in calls`}>
          <span style={{ width: `${mostNs > 0 ? (100 * row.totalNs) / mostNs : 0}%` }} />
        </span>
      </td>
      <td className={table.number}>{formatDuration(row.p50Ns)}</td>
      <td className={table.number}>{formatDuration(row.p95Ns)}</td>
      <td className={table.number}>{formatDuration(row.p99Ns)}</td>
      <td className={table.number}>
        <button type="button" className={table.cell} title="Look at the slowest" onClick={() => lookAt(row.maxSeq)}>
          {formatDuration(row.maxNs)}
        </button>
      </td>
    </tr>
  );
}
