import { useMemo, useState } from "react";
import type { EventRow } from "../../shared/api/schemas.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { Empty, Failed } from "../ui/Empty.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import { type AlignedRow, alignedRows } from "./aligned_rows.ts";
import styles from "./Compare.module.css";
import { taskNames } from "./normalise.ts";
import { type ComparedProcess, type ProcessPair, pairProcesses } from "./process_pairs.ts";
import { type Compared, MOST_CALLS, useCalls } from "./use_compared.ts";

/** Differing lines shown; more than that is another program. */
const MOST_LINES = 2_000;

/** The calls of one process in both runs, side by side. */
export function AlignedCalls({ a, b }: { a: Compared; b: Compared }) {
  const pairs = useMemo(() => pairProcesses(a.tasks, b.tasks), [a.tasks, b.tasks]);
  const [chosen, setChosen] = useState(0);
  const pair = pairs[chosen];
  return (
    <section aria-labelledby="aligned">
      <h2 id="aligned">Calls side by side</h2>
      <label className={styles.processes}>
        Process{" "}
        <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
          {pairs.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what is chosen
            <option key={index} value={index}>
              {pairName(each)}
            </option>
          ))}
        </select>
      </label>
      {pair !== undefined && <Lines key={chosen} a={a} b={b} pair={pair} />}
    </section>
  );
}

function pairName({ a, b }: ProcessPair): string {
  const name = (process: ComparedProcess) => `${process.comm || "?"} (${formatCount(process.calls)} calls)`;
  if (a === null) return b === null ? "" : `B only: ${name(b)}`;
  if (b === null) return `A only: ${name(a)}`;
  return a.comm === b.comm
    ? `${a.comm || "?"} (${formatCount(a.calls)} → ${formatCount(b.calls)} calls)`
    : `${name(a)} → ${name(b)}`;
}

function Lines({ a, b, pair }: { a: Compared; b: Compared; pair: ProcessPair }) {
  const callsA = useCalls(a.facts.id, pair.a?.pid);
  const callsB = useCalls(b.facts.id, pair.b?.pid);
  const rowsA = pair.a === null ? NONE : callsA.data?.rows;
  const rowsB = pair.b === null ? NONE : callsB.data?.rows;
  const aligned = useMemo(
    () =>
      rowsA === undefined || rowsB === undefined
        ? null
        : alignedRows(
            { rows: rowsA, tasks: taskNames(a.tasks.map(({ tid }) => tid)) },
            { rows: rowsB, tasks: taskNames(b.tasks.map(({ tid }) => tid)) },
          ),
    [rowsA, rowsB, a.tasks, b.tasks],
  );
  const error = callsA.error ?? callsB.error;
  if (error !== null) return <Failed error={error} />;
  if (aligned === null || rowsA === undefined || rowsB === undefined)
    return <p className={styles.loading}>Reading the calls…</p>;
  if (aligned.rows.every(({ kind }) => kind === "folded"))
    return (
      <Empty title={`All ${formatCount(aligned.equal)} calls are equal`}>
        Addresses, times, numbers of tasks and temporary names are not compared.
      </Empty>
    );
  const cut = Math.max(callsA.data?.total ?? 0, callsB.data?.total ?? 0) > MOST_CALLS;
  return (
    <>
      <p className={styles.note}>
        {formatCount(aligned.equal)} calls are equal and folded. Addresses, times, numbers of tasks and temporary names
        are not compared.{cut && ` Only the first ${formatCount(MOST_CALLS)} events of the process are compared.`}
      </p>
      <ScrollRegion label="Calls of both runs" className={styles.lines}>
        <table className={styles.aligned}>
          <thead>
            <tr>
              <th scope="col">A</th>
              <th scope="col">B</th>
            </tr>
          </thead>
          <tbody>
            {aligned.rows.slice(0, MOST_LINES).map((row) => (
              <Line key={keyOf(row)} row={row} rowsA={rowsA} />
            ))}
          </tbody>
        </table>
        {aligned.rows.length > MOST_LINES && (
          <p className={styles.note}>and {formatCount(aligned.rows.length - MOST_LINES)} more lines</p>
        )}
      </ScrollRegion>
    </>
  );
}

const NONE: readonly EventRow[] = [];

function keyOf(row: AlignedRow): string {
  switch (row.kind) {
    case "folded":
      return `f${row.a}`;
    case "changed":
      return `c${row.a.seq}`;
    case "only":
      return `${row.side}${row.row.seq}`;
    default:
      return row satisfies never;
  }
}

function Line({ row, rowsA }: { row: AlignedRow; rowsA: readonly EventRow[] }) {
  const [open, setOpen] = useState(false);
  switch (row.kind) {
    case "folded":
      return (
        <>
          <tr className={styles.folded}>
            <td colSpan={2}>
              <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
                {open ? "Fold" : "Show"} {formatCount(row.length)} equal {row.length === 1 ? "call" : "calls"}
              </button>
            </td>
          </tr>
          {open &&
            rowsA.slice(row.a, row.a + row.length).map((each) => (
              <tr key={each.seq}>
                <td colSpan={2} className={styles.equal}>
                  <Call row={each} />
                </td>
              </tr>
            ))}
        </>
      );
    case "changed":
      return (
        <tr>
          <td data-side="A">
            <Call row={row.a} />
          </td>
          <td data-side="B">
            <Call row={row.b} />
          </td>
        </tr>
      );
    case "only":
      return (
        <tr>
          <td data-side={row.side === "a" ? "A" : undefined}>{row.side === "a" && <Call row={row.row} />}</td>
          <td data-side={row.side === "b" ? "B" : undefined}>{row.side === "b" && <Call row={row.row} />}</td>
        </tr>
      );
    default:
      return row satisfies never;
  }
}

function Call({ row }: { row: EventRow }) {
  return (
    <code className={styles.call} title={row.durationNs === null ? undefined : formatDuration(row.durationNs)}>
      {row.name}({row.args}) = <span data-failed={row.errno !== null}>{row.result}</span>
    </code>
  );
}
