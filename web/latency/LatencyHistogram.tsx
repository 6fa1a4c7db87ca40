import { memo } from "react";
import {
  Bar,
  BarChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from "recharts";
import type { Latency } from "../../shared/api/schemas.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { decadeLabel } from "./decades.ts";
import styles from "./Latency.module.css";
import { decadeTicks, type LatencyBar, latencyBars } from "./latency_bars.ts";

const BARS = 48;

/** How long calls took: a bar a step of a log axis, failed calls in red at the foot, percentiles as lines. */
export const LatencyHistogram = memo(function LatencyHistogram({
  latency,
  height,
}: {
  latency: Latency;
  height: number | `${number}%`;
}) {
  const bars = latencyBars(latency.histogram, BARS);
  const first = bars[0];
  const last = bars.at(-1);
  if (first === undefined || last === undefined)
    return <p className={styles.nothing}>No finished call in this scope.</p>;
  const percentiles = [
    { name: "p50", ns: latency.p50Ns },
    { name: "p95", ns: latency.p95Ns },
    { name: "p99", ns: latency.p99Ns },
  ];
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart data={bars} margin={{ top: 4, right: 12, bottom: 0, left: 0 }} barCategoryGap={1} accessibilityLayer>
        <XAxis
          dataKey="log2"
          type="number"
          domain={[Math.log2(first.fromNs), Math.log2(last.toNs)]}
          ticks={decadeTicks(bars)}
          tickFormatter={(log2: number) => decadeLabel(2 ** log2)}
          tickLine={false}
          stroke="var(--line-strong)"
          tick={{ fill: "var(--muted)", fontSize: 11 }}
        />
        <YAxis hide domain={[0, "dataMax"]} />
        <Tooltip content={BarTooltip} isAnimationActive={false} cursor={{ fill: "var(--accent-soft)" }} />
        <Bar dataKey="failed" stackId="calls" fill="var(--error)" isAnimationActive={false} />
        <Bar dataKey="passed" stackId="calls" fill="var(--accent)" isAnimationActive={false} />
        {percentiles.map(({ name, ns }, index) => (
          <ReferenceLine
            key={name}
            x={Math.log2(Math.max(1, ns))}
            stroke="var(--text)"
            strokeDasharray="2 2"
            label={{
              value: name,
              position: "insideTopLeft",
              fill: "var(--text)",
              fontSize: 10,
              offset: 3,
              dy: 11 * index,
            }}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
});

function BarTooltip({ active, payload }: TooltipContentProps) {
  const bar: LatencyBar | undefined = payload[0]?.payload;
  if (!active || bar === undefined) return null;
  return (
    <div className={styles.tooltip}>
      <div>
        {formatDuration(bar.fromNs)} to {formatDuration(bar.toNs)}
      </div>
      <div>{formatCount(bar.passed + bar.failed)} calls</div>
      {bar.failed > 0 && <div className={styles.failed}>{formatCount(bar.failed)} failed</div>}
    </div>
  );
}
