import { useQuery } from "@tanstack/react-query";
import { formatDuration } from "../../shared/quantity/duration.ts";
import { latencyQuery } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { Failed } from "../ui/Empty.tsx";
import { useDrawerScope } from "../workspace/use_drawer_scope.ts";
import { useRefresh } from "../workspace/workspace.ts";
import styles from "./Latency.module.css";
import { LatencyHistogram } from "./LatencyHistogram.tsx";
import { LatencyOverTime } from "./LatencyOverTime.tsx";
import { SelectionContrast } from "./SelectionContrast.tsx";

/** How long calls took in the scope: their distribution, and its percentiles over time. */
export default function LatencyTab() {
  const source = useSource();
  const scope = useDrawerScope();
  const refetchInterval = useRefresh("latency", 500);
  const { data, error } = useQuery({ ...latencyQuery(source, scope), refetchInterval });
  if (data === undefined) return error === null ? null : <Failed error={error} />;
  const percentiles = [
    ["p50", data.p50Ns],
    ["p95", data.p95Ns],
    ["p99", data.p99Ns],
    ["max", data.maxNs],
  ] as const;
  return (
    <div className={styles.latency}>
      <section className={styles.part} aria-label="Distribution">
        <h3 className={styles.heading}>Distribution</h3>
        <dl className={styles.percentiles}>
          {percentiles.map(([name, ns]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{formatDuration(ns)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.legend}>
          <span style={{ "--stroke": "var(--accent)" }}>succeeded</span>
          <span style={{ "--stroke": "var(--error)" }}>failed</span>
        </p>
        <div className={styles.chart}>
          <LatencyHistogram latency={data} height="100%" />
        </div>
      </section>
      <section className={styles.part} aria-label="Percentiles over time">
        <h3 className={styles.heading}>Percentiles over time</h3>
        <LatencyOverTime latency={data} />
      </section>
      <SelectionContrast />
    </div>
  );
}
