import { MoreVertical } from "lucide-react";
import { lazy, Suspense, useMemo, useState } from "react";
import type { SummaryRow } from "../../shared/api/schemas.ts";
import { formatCount, formatShare } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { hasWord, toggleWord } from "../filter/filter_words.ts";
import { IconButton } from "../ui/Button.tsx";
import { Choice } from "../ui/Choice.tsx";
import { ClassSquare } from "../ui/ClassSquare.tsx";
import { Empty, Failed } from "../ui/Empty.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { Menu, type MenuItem } from "../ui/Menu.tsx";
import { PathText } from "../ui/PathText.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { type Sort, SortHeader } from "../ui/SortHeader.tsx";
import layout from "../ui/tab_layout.module.css";
import table from "../ui/table.module.css";
import { Zero } from "../ui/Zero.tsx";
import { useStore } from "../workspace/external_store.ts";
import { useLook } from "../workspace/use_look.ts";
import { useView, useViewStore } from "../workspace/view_store.ts";
import { useFacts, useWorkspace } from "../workspace/workspace.ts";
import { GROUPINGS, type Grouping, type GroupingKey, groupingOf } from "./grouping.ts";
import { OctaveBars } from "./OctaveBars.tsx";
import styles from "./Summary.module.css";
import { inOrder, type SummaryColumn, sortSummary } from "./summary_sort.ts";
import { useSummary } from "./use_summary.ts";
import { useTaskNames } from "./use_task_names.ts";

const SummaryCharts = lazy(() => import("./SummaryCharts.tsx"));

/** Fixed, so that no column moves when a number grows while it is watched. */
const COLUMN_WIDTHS = [
  ["calls", 64],
  ["errors", 60],
  ["total", 76],
  ["share", 72],
  ["min", 70],
  ["p50", 70],
  ["p95", 70],
  ["p99", 70],
  ["max", 74],
  ["durations", 109],
  ["menu", 32],
] as const;
const WHOLE_WIDTHS = [
  ["calls of all", 72],
  ["total of all", 76],
] as const;

/** What `strace -c` prints, alive: one row a system call, or whatever else is counted by. */
export function Summary() {
  const [by, setBy] = useState<GroupingKey>("call");
  const grouping = groupingOf(by);
  const { summary, error, whole } = useSummary(by);
  const names = useTaskNames(by);
  const facts = useFacts();
  const [sort, setSort] = useState<Sort<SummaryColumn>>({ key: "totalNs", descending: true });
  // Rows change places as their totals do, but not under the pointer that is about to press one.
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const rows = useMemo(() => {
    const sorted = sortSummary(summary?.rows ?? [], sort.key, sort.descending);
    return held === null ? sorted : inOrder(sorted, held);
  }, [summary, sort, held]);
  const ofAll = useMemo(() => (whole === undefined ? null : new Map(whole.rows.map((row) => [row.key, row]))), [whole]);
  if (summary === undefined) return error === null ? null : <Failed error={error} />;
  if (rows.length === 0 && by !== "errno" && by !== "file")
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
  const { groups = rows.length } = summary;
  return (
    <div className={styles.summary}>
      <div className={layout.stacked}>
        <div className={layout.bar}>
          <Choice
            label="Count by"
            options={GROUPINGS}
            value={by}
            onChoose={(key) => {
              setHeld(null);
              setBy(key);
            }}
          />
          {groups > rows.length && (
            <span className={layout.note}>
              the {formatCount(rows.length)} of {formatCount(groups)} that took longest
            </span>
          )}
        </div>
        <ScrollRegion
          label={by === "call" ? "Calls by name" : `Calls by ${grouping.label.toLowerCase()}`}
          className={table.scroll}
          onPointerEnter={() => setHeld(rows.map((row) => row.key))}
          onPointerLeave={() => setHeld(null)}
        >
          <table className={`${table.table} ${styles.table}`} data-parts={ofAll !== null}>
            <colgroup>
              <col />
              {[...(ofAll === null ? [] : WHOLE_WIDTHS), ...COLUMN_WIDTHS].map(([name, width]) => (
                <col key={name} style={{ width }} />
              ))}
            </colgroup>
            <thead>
              <tr>
                <SortHeader column="key" {...header}>
                  {grouping.label}
                </SortHeader>
                {ofAll !== null && (
                  <>
                    <th scope="col" className={table.number} title="Calls in the whole recording">
                      All calls
                    </th>
                    <th scope="col" className={table.number} title="Time in the whole recording">
                      All time
                    </th>
                  </>
                )}
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
                <SortHeader column="minNs" number {...header}>
                  Min
                </SortHeader>
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
                <th scope="col" title="64 ns to 69 s, each bar twice as long as the one before">
                  Durations
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row
                  key={row.key}
                  row={row}
                  name={names.get(row.key)}
                  grouping={grouping}
                  ofAll={ofAll === null ? null : (ofAll.get(row.key) ?? row)}
                  totalNs={summary.totalNs}
                  mostNs={mostNs}
                />
              ))}
            </tbody>
          </table>
          {rows.length === 0 && (
            <Empty title={by === "errno" ? "No call failed here" : "No file was touched here"}>
              Choose a wider span of time, or take a word out of the filter.
            </Empty>
          )}
        </ScrollRegion>
      </div>
      <ErrorBoundary>
        <Suspense fallback={<div />}>
          <SummaryCharts rows={summary.rows} names={names} coloured={by === "call" || by === "class"} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

interface RowProps {
  row: SummaryRow;
  /** of a process or thread, whose key is a number */
  name: string | undefined;
  grouping: Grouping;
  /** the same row over the whole recording; null: the scope is that */
  ofAll: SummaryRow | null;
  totalNs: number;
  mostNs: number;
}

function Row({ row, name, grouping, ofAll, totalNs, mostNs }: RowProps) {
  const store = useViewStore();
  const workspace = useWorkspace();
  const look = useLook();
  const word = grouping.wordOf(row.key);
  const current = useView((view) => hasWord(view.filter, word));
  const highlighted = useStore(workspace.highlight, (name) => name === row.key) && grouping.key === "call";
  const share = totalNs > 0 ? row.totalNs / totalNs : 0;
  const toggle = (text: string) => store.commit({ filter: toggleWord(store.get().filter, text) });
  const { firstErrorSeq } = row;
  const items: MenuItem[] = [
    { label: current ? "Not only this" : "Only this", onSelect: () => toggle(word) },
    { label: "Hide this", onSelect: () => toggle(`-${word}`) },
    ...(grouping.key === "call"
      ? [
          {
            label: highlighted ? "No highlight" : "Highlight in the lanes",
            onSelect: () => workspace.highlight.set(highlighted ? null : row.key),
          },
        ]
      : []),
    { label: "Show the events", onSelect: () => look.events(word) },
    { label: "Go to the slowest", detail: formatDuration(row.maxNs), onSelect: () => look.at(row.maxSeq) },
    ...(firstErrorSeq === null ? [] : [{ label: "Go to the first error", onSelect: () => look.at(firstErrorSeq) }]),
  ];
  return (
    <tr data-current={current || highlighted}>
      <th scope="row" className={styles.call}>
        <span className={table.name}>
          {(grouping.key === "call" || grouping.key === "class") && <ClassSquare name={row.class} />}
          <button type="button" className={styles.key} title={`Only ${row.key}`} onClick={() => toggle(word)}>
            {name !== undefined && <span>{name}&nbsp;</span>}
            {grouping.key === "file" ? (
              <PathText path={row.key} />
            ) : (
              <span className={name === undefined ? undefined : styles.whole}>{row.key}</span>
            )}
          </button>
        </span>
      </th>
      {ofAll !== null && (
        <>
          <td className={`${table.number} ${styles.whole}`}>{formatCount(ofAll.calls)}</td>
          <td className={`${table.number} ${styles.whole}`}>{formatDuration(ofAll.totalNs)}</td>
        </>
      )}
      <td className={table.number}>
        <button type="button" className={table.cell} onClick={() => look.events(word)}>
          {formatCount(row.calls)}
        </button>
      </td>
      <td className={table.number}>
        {row.errors === 0 ? (
          <Zero />
        ) : (
          <button type="button" className={`${table.cell} ${table.error}`} onClick={() => look.events(word, "error")}>
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
      <td className={table.number}>{formatDuration(row.minNs)}</td>
      <td className={table.number}>{formatDuration(row.p50Ns)}</td>
      <td className={table.number}>{formatDuration(row.p95Ns)}</td>
      <td className={table.number}>{formatDuration(row.p99Ns)}</td>
      <td className={table.number}>
        <button type="button" className={table.cell} title="Look at the slowest" onClick={() => look.at(row.maxSeq)}>
          {formatDuration(row.maxNs)}
        </button>
      </td>
      <td>{row.octaves !== undefined && <OctaveBars octaves={row.octaves} />}</td>
      <td className={styles.menu}>
        <Menu
          label={`What to do with ${row.key}`}
          items={items}
          trigger={
            <IconButton label={`More about ${row.key}`}>
              <MoreVertical size={14} />
            </IconButton>
          }
        />
      </td>
    </tr>
  );
}
