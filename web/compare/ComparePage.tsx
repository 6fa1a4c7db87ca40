import { useQuery } from "@tanstack/react-query";
import { ArrowLeftRight } from "lucide-react";
import { useEffect, useState } from "react";
import type { Facts } from "../../shared/api/schemas.ts";
import { quoteCommand } from "../../shared/command_line/quote.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { recordingsQuery } from "../api/queries.ts";
import { whenText } from "../launcher/when.ts";
import { ThemeToggle } from "../theme/ThemeToggle.tsx";
import { IconButton } from "../ui/Button.tsx";
import { Empty, Failed } from "../ui/Empty.tsx";
import { AlignedCalls } from "./AlignedCalls.tsx";
import styles from "./Compare.module.css";
import { OnlyInOne } from "./OnlyInOne.tsx";
import { SummaryDifferences } from "./SummaryDifferences.tsx";
import { type Compared, useCompared } from "./use_compared.ts";

interface Pair {
  a: string;
  b: string;
}

function pairOfAddress(): Pair {
  const parameters = new URLSearchParams(location.search);
  return { a: parameters.get("a") ?? "", b: parameters.get("b") ?? "" };
}

/** Two recordings beside each other: `/compare?a=ID&b=ID`. */
export default function ComparePage() {
  const [pair, setPair] = useState(pairOfAddress);
  useEffect(() => {
    const moved = () => setPair(pairOfAddress());
    addEventListener("popstate", moved);
    document.title = "Compare · Trapline";
    return () => {
      removeEventListener("popstate", moved);
      document.title = "Trapline";
    };
  }, []);
  const choose = (chosen: Pair) => {
    history.pushState(null, "", `/compare?${new URLSearchParams({ ...chosen })}`);
    setPair(chosen);
  };
  const list = useQuery(recordingsQuery());
  const recordings = list.data?.recordings ?? [];
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <a className={styles.home} href="/">
          Trapline
        </a>
        <span aria-hidden="true">/</span>
        <h1>Compare</h1>
        <ThemeToggle />
      </header>
      <main className={styles.main}>
        <div className={styles.pickers}>
          <Picker
            label="First recording"
            sign="A"
            recordings={recordings}
            chosen={pair.a}
            onChoose={(a) => choose({ ...pair, a })}
          />
          <IconButton label="Swap" onClick={() => choose({ a: pair.b, b: pair.a })}>
            <ArrowLeftRight size={16} />
          </IconButton>
          <Picker
            label="Second recording"
            sign="B"
            recordings={recordings}
            chosen={pair.b}
            onChoose={(b) => choose({ ...pair, b })}
          />
        </div>
        {list.error !== null && <Failed error={list.error} />}
        {pair.a === "" || pair.b === "" ? (
          <Empty title="Choose two recordings">
            Runs of the same program are compared best: what differs is what changed, not what every run has of its own.
          </Empty>
        ) : (
          <Comparison key={`${pair.a} ${pair.b}`} pair={pair} />
        )}
      </main>
    </div>
  );
}

function Picker({
  label,
  sign,
  recordings,
  chosen,
  onChoose,
}: {
  label: string;
  sign: string;
  recordings: readonly Facts[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  return (
    <label className={styles.picker}>
      <span className={styles.sign} data-side={sign} aria-hidden="true">
        {sign}
      </span>
      <select aria-label={label} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">Choose a recording …</option>
        {recordings.map((facts) => (
          <option key={facts.id} value={facts.id}>
            {`${facts.name === "" ? quoteCommand(facts.argv).slice(0, 80) : facts.name} · ${whenText(new Date(facts.startedAt), new Date())} · ${formatDuration(facts.durationNs)}`}
          </option>
        ))}
      </select>
    </label>
  );
}

function Comparison({ pair }: { pair: Pair }) {
  const a = useCompared(pair.a);
  const b = useCompared(pair.b);
  const error = a.error ?? b.error;
  if (error !== null) return <Failed error={error} />;
  if (a.data === undefined || b.data === undefined) return <p className={styles.loading}>Reading both recordings…</p>;
  return (
    <>
      <Totals a={a.data} b={b.data} />
      <SummaryDifferences pair={pair} a={a.data.summary} b={b.data.summary} />
      <OnlyInOne a={a.data} b={b.data} />
      <AlignedCalls a={a.data} b={b.data} />
    </>
  );
}

function Totals({ a, b }: { a: Compared; b: Compared }) {
  const rows: readonly (readonly [string, (compared: Compared) => number, (value: number) => string])[] = [
    ["Took", ({ facts }) => facts.durationNs, formatDuration],
    ["Calls", ({ summary }) => summary.calls, formatCount],
    ["Failed", ({ summary }) => summary.errors, formatCount],
    ["Time in calls", ({ summary }) => summary.totalNs, formatDuration],
    ["Processes", ({ facts }) => facts.processCount, formatCount],
  ];
  return (
    <dl className={styles.totals}>
      {rows.map(([name, value, format]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {format(value(a))} <span aria-hidden="true">→</span> <strong>{format(value(b))}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}
