import { useQuery } from "@tanstack/react-query";
import { memo, useMemo, useState } from "react";
import { Bar, BarChart, Cell, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { SummaryRow } from "../../shared/api/schemas.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { latencyQuery } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { LatencyHistogram } from "../latency/LatencyHistogram.tsx";
import { useDrawerScope } from "../workspace/use_drawer_scope.ts";
import { useRefresh } from "../workspace/workspace.ts";
import styles from "./Summary.module.css";
import { type TopRow, topRows } from "./summary_sort.ts";

const TOP = 8;
const BAR_HEIGHT = 20;
/** Of a path the end is told apart. */
const LONGEST_KEY = 16;

/** Beside the table: which calls weigh most, and how long calls took. */
export default function SummaryCharts({
  rows,
  names,
  coloured,
}: {
  rows: readonly SummaryRow[];
  /** of rows whose key is a number */
  names: ReadonlyMap<string, string>;
  /** each row is of one class */
  coloured: boolean;
}) {
  const source = useSource();
  const scope = useDrawerScope();
  const refetchInterval = useRefresh("latency", 500);
  const latency = useQuery({ ...latencyQuery(source, scope), refetchInterval });
  const [by, setBy] = useState<"totalNs" | "calls">("totalNs");
  const top = useMemo(() => topRows(rows, by, TOP), [rows, by]);
  return (
    <div className={styles.charts}>
      <figure className={styles.chart}>
        <figcaption className={styles.caption}>
          <label>
            Most by{" "}
            <select
              className={styles.select}
              value={by}
              onChange={(event) => setBy(event.target.value === "calls" ? "calls" : "totalNs")}
            >
              <option value="totalNs">time</option>
              <option value="calls">count</option>
            </select>
          </label>
        </figcaption>
        <TopCalls rows={top} names={names} by={by} coloured={coloured} />
      </figure>
      <figure className={styles.chart}>
        <figcaption className={styles.caption}>
          Latency
          {latency.data !== undefined && (
            <>
              , p50 {formatDuration(latency.data.p50Ns)}, p99 {formatDuration(latency.data.p99Ns)}
            </>
          )}
        </figcaption>
        {latency.data !== undefined && <LatencyHistogram latency={latency.data} height={140} />}
      </figure>
    </div>
  );
}

const TopCalls = memo(function TopCalls({
  rows,
  names,
  by,
  coloured,
}: {
  rows: readonly TopRow[];
  names: ReadonlyMap<string, string>;
  by: "totalNs" | "calls";
  coloured: boolean;
}) {
  // The height holds all places at once: a chart that grows with the program would push the other about.
  return (
    <ResponsiveContainer width="100%" height={(TOP + 1) * BAR_HEIGHT}>
      <BarChart
        data={[...rows]}
        layout="vertical"
        margin={{ top: 0, right: 56, bottom: (TOP + 1 - rows.length) * BAR_HEIGHT, left: 0 }}
        barCategoryGap={5}
        accessibilityLayer
      >
        <XAxis type="number" hide domain={[0, "dataMax"]} />
        <YAxis
          type="category"
          dataKey="key"
          width={112}
          tickLine={false}
          axisLine={false}
          interval={0}
          tickFormatter={(key: string) => {
            const name = names.get(key);
            const label = name === undefined ? key : `${name} ${key}`;
            return label.length > LONGEST_KEY ? `…${label.slice(1 - LONGEST_KEY)}` : label;
          }}
          tick={{ fill: "var(--text)", fontSize: 11, fontFamily: "var(--mono)" }}
        />
        <Bar
          dataKey="value"
          isAnimationActive={false}
          label={{
            position: "right",
            fill: "var(--muted)",
            fontSize: 11,
            formatter: (value) => (by === "calls" ? formatCount(Number(value)) : formatDuration(Number(value))),
          }}
        >
          {rows.map((row) => (
            <Cell key={row.key} fill={coloured ? `var(--${row.class})` : "var(--accent)"} />
          ))}
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
});
