import { useState } from "react";
import type { Summary, SummaryRow } from "../../shared/api/schemas.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { Button } from "../ui/Button.tsx";
import { ClassSquare } from "../ui/ClassSquare.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import table from "../ui/table.module.css";
import { Zero } from "../ui/Zero.tsx";
import styles from "./Compare.module.css";
import { type CallDifference, summaryDifferences } from "./differences.ts";

const FIRST_ROWS = 12;

/** Columns of numbers, in the order of a row's cells. */
const COLUMNS = [
  ["callsA", "Calls A"],
  ["callsB", "Calls B"],
  ["calls", "Difference"],
  ["errorsA", "Errors A"],
  ["errorsB", "Errors B"],
  ["timeA", "Time A"],
  ["timeB", "Time B"],
  ["time", "Difference"],
  ["p50", "p50 A → B"],
  ["p95", "p95 A → B"],
  ["p99", "p99 A → B"],
] as const;

/** What the two runs spent on each call. */
export function SummaryDifferences({ pair, a, b }: { pair: { a: string; b: string }; a: Summary; b: Summary }) {
  const [all, setAll] = useState(false);
  const rows = summaryDifferences(a, b);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">Calls</h2>
      <ScrollRegion label="Differences by call" className={styles.tableScroll}>
        <table className={`${table.table} ${styles.differences}`}>
          <thead>
            <tr>
              <th scope="col">Call</th>
              {COLUMNS.map(([key, label]) => (
                <th key={key} scope="col" className={table.number}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.key} row={row} pair={pair} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.length > FIRST_ROWS && (
        <Button look="quiet" onClick={() => setAll(!all)}>
          {all ? "Only those that differ most" : `All ${formatCount(rows.length)} calls`}
        </Button>
      )}
    </section>
  );
}

function Row({ row: { key, class: callClass, a, b }, pair }: { row: CallDifference; pair: { a: string; b: string } }) {
  const calls = (b?.calls ?? 0) - (a?.calls ?? 0);
  const ns = (b?.totalNs ?? 0) - (a?.totalNs ?? 0);
  return (
    <tr>
      <th scope="row">
        <span className={table.name}>
          <ClassSquare name={callClass} />
          {key}
        </span>
      </th>
      <Count row={a} of="calls" href={hrefOf(pair.a, key)} />
      <Count row={b} of="calls" href={hrefOf(pair.b, key)} />
      <td className={table.number}>{calls === 0 ? <Zero /> : signed(calls, formatCount)}</td>
      <Count row={a} of="errors" href={hrefOf(pair.a, `${key} error`)} />
      <Count row={b} of="errors" href={hrefOf(pair.b, `${key} error`)} />
      <td className={table.number}>{a === null ? <Zero /> : formatDuration(a.totalNs)}</td>
      <td className={table.number}>{b === null ? <Zero /> : formatDuration(b.totalNs)}</td>
      <td className={table.number}>{ns === 0 ? <Zero /> : signed(ns, formatDuration)}</td>
      {(["p50Ns", "p95Ns", "p99Ns"] as const).map((percentile) => (
        <td key={percentile} className={table.number}>
          {a === null || b === null ? "" : `${formatDuration(a[percentile])} → ${formatDuration(b[percentile])}`}
        </td>
      ))}
    </tr>
  );
}

function Count({ row, of, href }: { row: SummaryRow | null; of: "calls" | "errors"; href: string }) {
  const count = row?.[of] ?? 0;
  return (
    <td className={table.number}>
      {count === 0 ? (
        <Zero />
      ) : (
        <a href={href} className={of === "errors" ? table.error : undefined}>
          {formatCount(count)}
        </a>
      )}
    </td>
  );
}

const signed = (value: number, format: (value: number) => string): string =>
  `${value > 0 ? "+" : "−"}${format(Math.abs(value))}`;

/** The events behind a number. */
function hrefOf(id: string, filter: string): string {
  return `/r/${id}?${new URLSearchParams({ v: "1", q: filter, tab: "events" })}`;
}
