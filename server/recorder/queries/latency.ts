import type { Static } from "typebox";
import type { Latency, LatencyQuery } from "../../../shared/api/schemas.ts";
import { CallTally, percentilesOf } from "../../../shared/summary/call_tally.ts";
import { type Database, numberIn } from "../recording_file.ts";
import { and, CALLS, scopeCondition, windowOf } from "./scope.ts";

const DEFAULT_COLUMNS = 240;
const DEFAULT_POINTS = 120;
/** Bands of the histogram that make one row of the heatmap: 4 rows to an octave. */
const BANDS_PER_ROW = 4;

/**
 * Durations as a histogram, as percentiles over time, and as a heatmap of time and duration. A call counts at its start.
 * @throws Problem bad_filter
 */
export async function latency(db: Database, query: Static<typeof LatencyQuery>): Promise<Latency> {
  const { fromNs, toNs } = await windowOf(db, query);
  const where = and(CALLS, scopeCondition({ ...query, from: fromNs, to: toNs }));
  const columns = query.columns ?? DEFAULT_COLUMNS;
  const points = query.points ?? DEFAULT_POINTS;
  const spanOf = (count: number) => BigInt(Math.max(1, Math.ceil((toNs - fromNs) / count)));
  const [bands, cells] = await Promise.all([
    db.rows(
      `SELECT greatest(start_ns - ?, 0) // ? AS point, band, count(*) AS calls, count(errno) AS errors, min(dur_ns) AS min_ns, max(dur_ns) AS max_ns
       FROM event WHERE ${where.sql} GROUP BY 1, 2 ORDER BY 1, 2`,
      [BigInt(fromNs), spanOf(points), ...where.values],
    ),
    db.rows(
      `SELECT greatest(start_ns - ?, 0) // ? AS col, band // ${BANDS_PER_ROW} AS cell, count(*) AS calls
       FROM event WHERE ${where.sql} GROUP BY 1, 2 ORDER BY 1, 2`,
      [BigInt(fromNs), spanOf(columns), ...where.values],
    ),
  ]);

  const all = new CallTally("", "");
  const byPoint = new Map<number, CallTally>();
  const histogram = new Map<number, { calls: number; errors: number }>();
  for (const row of bands) {
    const point = numberIn(row, "point");
    const band = numberIn(row, "band");
    const calls = numberIn(row, "calls");
    const errors = numberIn(row, "errors");
    const group = {
      band,
      calls,
      errors,
      totalNs: 0,
      minNs: numberIn(row, "min_ns"),
      maxNs: numberIn(row, "max_ns"),
      maxSeq: 0,
      firstErrorSeq: null,
    };
    all.addMany(group);
    let tally = byPoint.get(point);
    if (tally === undefined) {
      tally = new CallTally("", "");
      byPoint.set(point, tally);
    }
    tally.addMany(group);
    const bar = histogram.get(band) ?? { calls: 0, errors: 0 };
    histogram.set(band, { calls: bar.calls + calls, errors: bar.errors + errors });
  }
  const pointNs = Number(spanOf(points));
  return {
    fromNs,
    toNs,
    ...percentilesOf(all),
    histogram: [...histogram].sort(([a], [b]) => a - b).map(([band, bar]) => ({ band, ...bar })),
    overTime: [...byPoint].map(([point, tally]) => ({
      atNs: fromNs + point * pointNs,
      calls: tally.calls,
      ...percentilesOf(tally),
    })),
    heatmap: {
      columns,
      column: cells.map((row) => numberIn(row, "col")),
      row: cells.map((row) => numberIn(row, "cell")),
      calls: cells.map((row) => numberIn(row, "calls")),
    },
  };
}
