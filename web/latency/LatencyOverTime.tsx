import { memo } from "react";
import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from "recharts";
import type { Latency } from "../../shared/api/schemas.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { timeAxis } from "../../shared/quantity/time_axis.ts";
import { decadeLabel, decadesAround } from "./decades.ts";
import styles from "./Latency.module.css";

const LINES = [
  { key: "p50Ns", name: "p50", stroke: "var(--file)" },
  { key: "p95Ns", name: "p95", stroke: "var(--io)" },
  { key: "p99Ns", name: "p99", stroke: "var(--process)" },
] as const;
type Point = Latency["overTime"][number];

export const LatencyOverTime = memo(function LatencyOverTime({ latency }: { latency: Latency }) {
  if (latency.overTime.length === 0) return <p className={styles.nothing}>No finished call in this scope.</p>;
  const { ticks } = timeAxis(latency.fromNs, latency.toNs, 6);
  const label = (ns: number) => ticks.find((tick) => tick.atNs === ns)?.label ?? formatDuration(ns);
  // A log axis has no zero.
  const points = latency.overTime.map((point) => ({
    ...point,
    p50Ns: Math.max(1, point.p50Ns),
    p95Ns: Math.max(1, point.p95Ns),
    p99Ns: Math.max(1, point.p99Ns),
  }));
  const decades = decadesAround(points.flatMap((point) => [point.p50Ns, point.p99Ns]));
  return (
    <div className={styles.chart}>
      <div className={styles.legend} aria-hidden="true">
        {LINES.map((line) => (
          <span key={line.key} style={{ "--stroke": line.stroke }}>
            {line.name}
          </span>
        ))}
      </div>
      <ResponsiveContainer width="100%" height="100%">
        <LineChart data={points} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} accessibilityLayer>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis
            dataKey="atNs"
            type="number"
            domain={[latency.fromNs, latency.toNs]}
            ticks={ticks.map((tick) => tick.atNs)}
            tickFormatter={label}
            tickLine={false}
            stroke="var(--line-strong)"
            tick={{ fill: "var(--muted)", fontSize: 11 }}
          />
          <YAxis
            scale="log"
            domain={[decades[0] ?? 1, decades.at(-1) ?? 10]}
            ticks={decades}
            interval={0}
            width={56}
            tickFormatter={decadeLabel}
            tickLine={false}
            axisLine={false}
            tick={{ fill: "var(--muted)", fontSize: 11 }}
          />
          <Tooltip content={PointTooltip} isAnimationActive={false} cursor={{ stroke: "var(--accent)" }} />
          {LINES.map((line) => (
            <Line
              key={line.key}
              dataKey={line.key}
              stroke={line.stroke}
              strokeWidth={1.5}
              dot={points.length < 3}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
});

function PointTooltip({ active, payload }: TooltipContentProps) {
  const point: Point | undefined = payload[0]?.payload;
  if (!active || point === undefined) return null;
  return (
    <div className={styles.tooltip}>
      <div>
        at {formatDuration(point.atNs)}, {formatCount(point.calls)} calls
      </div>
      <div>
        p50 {formatDuration(point.p50Ns)}, p95 {formatDuration(point.p95Ns)}, p99 {formatDuration(point.p99Ns)}
      </div>
    </div>
  );
}
