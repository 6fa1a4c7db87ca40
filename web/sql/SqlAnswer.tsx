import { useVirtualizer } from "@tanstack/react-virtual";
import { lazy, Suspense, useRef, useState } from "react";
import type { SqlCell, SqlResult } from "../../shared/api/schemas.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import table from "../ui/table.module.css";
import { barsOf } from "./result_chart.ts";
import styles from "./Sql.module.css";
import type { QueryState } from "./use_query.ts";

const ResultChart = lazy(() => import("./ResultChart.tsx"));
const ROW_HEIGHT = 24;

/** The answer to a query: rows, or bars, or why there is none. */
export function SqlAnswer({ query, onPlace }: { query: QueryState; onPlace: (at: number) => void }) {
  switch (query.state) {
    case "none":
      return (
        <Empty title="Ask the recording">
          Write a SELECT, or take a ready query. A query reads this recording and nothing else, for at most 10 s.
        </Empty>
      );
    case "running":
      return <p className={styles.running}>Running…</p>;
    case "failed": {
      const { at, message } = query.failure;
      return (
        <div className={styles.failed} role="alert">
          {message}
          {at !== undefined && (
            <>
              {" "}
              <Button look="quiet" onClick={() => onPlace(at)}>
                Show the place
              </Button>
            </>
          )}
        </div>
      );
    }
    case "answered":
      return <Answered result={query.result} />;
    default:
      return query satisfies never;
  }
}

function Answered({ result }: { result: SqlResult }) {
  const [drawn, setDrawn] = useState(false);
  const bars = barsOf(result);
  return (
    <div className={styles.answer}>
      <p className={styles.foot} role="status">
        {formatCount(result.rows.length)} {result.rows.length === 1 ? "row" : "rows"}
        {result.more && ", and there are more"} in {result.elapsedMs} ms
        {bars !== null && (
          <Button look="quiet" aria-pressed={drawn} onClick={() => setDrawn(!drawn)}>
            {drawn ? "As a table" : "As a chart"}
          </Button>
        )}
      </p>
      {drawn && bars !== null ? (
        <Suspense fallback={null}>
          <ResultChart bars={bars.bars} value={bars.value} />
        </Suspense>
      ) : (
        <Rows result={result} />
      )}
    </div>
  );
}

function Rows({ result: { columns, rows } }: { result: SqlResult }) {
  const scroll = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const shown = virtual.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const numeric = columns.map((_, column) => rows.some((row) => typeof row[column] === "number"));
  return (
    <ScrollRegion label="Answer" className={table.scroll} ref={scroll}>
      <table className={table.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {columns.map(({ name, type }, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns of an answer may have one name
              <th key={column} scope="col" title={type} className={numeric[column] ? table.number : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Spacer height={above} columns={columns.length} />}
          {shown.map(({ index }) => (
            <tr key={index} aria-rowindex={index + 2}>
              {rows[index]?.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have nothing but their place
                <td key={column} className={numeric[column] ? table.number : styles.text} title={titleOf(cell)}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
          {below > 0 && <Spacer height={below} columns={columns.length} />}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const titleOf = (cell: SqlCell): string | undefined =>
  typeof cell === "string" && cell.length > 60 ? cell.slice(0, 1_000) : undefined;

function Cell({ cell }: { cell: SqlCell }) {
  if (cell === null) return <span className={styles.null}>NULL</span>;
  return <>{String(cell)}</>;
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  return (
    <tr className={styles.spacer}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
