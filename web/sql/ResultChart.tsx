import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { formatCount } from "../../shared/quantity/count.ts";
import type { ResultBar } from "./result_chart.ts";
import styles from "./Sql.module.css";

const tick = { fill: "var(--muted)", fontSize: 11 };

/** Bars in the order of the rows. */
export default function ResultChart({ bars, value }: { bars: readonly ResultBar[]; value: string }) {
  return (
    <figure className={styles.chart} aria-label={`${value} of each row, as bars`}>
      <figcaption>{value}</figcaption>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart data={[...bars]} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} accessibilityLayer>
          <XAxis dataKey="label" tick={tick} tickLine={false} minTickGap={24} />
          <YAxis tick={tick} tickLine={false} axisLine={false} width={64} tickFormatter={shortened} />
          <Bar dataKey="value" fill="var(--accent)" isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
}

const shortened = (value: number): string => (Number.isInteger(value) ? formatCount(value) : value.toPrecision(3));
