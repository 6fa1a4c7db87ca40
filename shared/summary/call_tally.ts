import { BANDS_PER_OCTAVE, type SummaryRow } from "../api/schemas.ts";

/** Of a latency answer, for all calls or for a point in time. */
export function percentilesOf(tally: CallTally): { p50Ns: number; p95Ns: number; p99Ns: number; maxNs: number } {
  const [p50Ns = 0, p95Ns = 0, p99Ns = 0] = tally.percentiles([0.5, 0.95, 0.99]);
  return { p50Ns, p95Ns, p99Ns, maxNs: tally.maxNs };
}

/** Durations up to 2^63 ns. */
const BANDS = 64 * BANDS_PER_OCTAVE;

/**
 * Counts and durations of one group of calls. Percentiles come from log-spaced bands of which 16 make an octave, so a value
 * is at most 2.2 % off; the least and the longest are exact.
 */
export class CallTally {
  calls = 0;
  errors = 0;
  totalNs = 0;
  minNs = Number.POSITIVE_INFINITY;
  maxNs = 0;
  maxSeq = -1;
  firstErrorSeq: number | null = null;
  private readonly bands = new Map<number, number>();

  constructor(
    readonly key: string,
    readonly callClass: string,
  ) {}

  /** One call, as it arrives. */
  add(seq: number, durationNs: number, band: number, failed: boolean): void {
    this.addMany({
      band,
      calls: 1,
      errors: failed ? 1 : 0,
      totalNs: durationNs,
      minNs: durationNs,
      maxNs: durationNs,
      maxSeq: seq,
      firstErrorSeq: failed ? seq : null,
    });
  }

  /** All calls of one band, as a query counts them. */
  addMany(group: {
    band: number;
    calls: number;
    errors: number;
    totalNs: number;
    minNs: number;
    maxNs: number;
    maxSeq: number;
    firstErrorSeq: number | null;
  }): void {
    this.calls += group.calls;
    this.errors += group.errors;
    this.totalNs += group.totalNs;
    if (group.minNs < this.minNs) this.minNs = group.minNs;
    if (group.maxNs > this.maxNs || this.maxSeq === -1) {
      this.maxNs = group.maxNs;
      this.maxSeq = group.maxSeq;
    }
    if (group.firstErrorSeq !== null)
      this.firstErrorSeq =
        this.firstErrorSeq === null ? group.firstErrorSeq : Math.min(this.firstErrorSeq, group.firstErrorSeq);
    this.bands.set(group.band, (this.bands.get(group.band) ?? 0) + group.calls);
  }

  /** The durations below which these shares (0..1, ascending) of the calls lie. */
  percentiles(shares: readonly number[]): number[] {
    const bands = [...this.bands].sort(([a], [b]) => a - b);
    let index = 0;
    let below = 0;
    return shares.map((share) => {
      // The rank of the "nearest rank" definition: the smallest value with at least this share at or below it.
      const rank = Math.max(1, Math.ceil(share * this.calls));
      while (index < bands.length - 1 && below + (bands[index]?.[1] ?? 0) < rank) below += bands[index++]?.[1] ?? 0;
      const band = bands[index]?.[0];
      return band === undefined ? 0 : Math.min(this.maxNs, Math.max(this.minNs, bandMiddleNs(band)));
    });
  }

  toRow(): SummaryRow {
    const [p50Ns = 0, p95Ns = 0, p99Ns = 0] = this.percentiles([0.5, 0.95, 0.99]);
    return {
      key: this.key,
      class: this.callClass,
      calls: this.calls,
      errors: this.errors,
      totalNs: this.totalNs,
      minNs: this.calls === 0 ? 0 : this.minNs,
      p50Ns,
      p95Ns,
      p99Ns,
      maxNs: this.maxNs,
      maxSeq: this.maxSeq,
      firstErrorSeq: this.firstErrorSeq,
      octaves: this.octaves(),
    };
  }

  private octaves(): number[] {
    const octaves: number[] = [];
    for (const [band, calls] of this.bands) {
      const octave = Math.floor(band / BANDS_PER_OCTAVE);
      octaves[octave] = (octaves[octave] ?? 0) + calls;
    }
    return Array.from(octaves, (calls) => calls ?? 0);
  }
}

/** The middle of a band on the log scale, in whole ns: the error is at most half a band. */
function bandMiddleNs(band: number): number {
  return Math.round(2 ** ((Math.min(band, BANDS) + 0.5) / BANDS_PER_OCTAVE));
}

/** The latency band of a duration: floor(16 * log2(ns)). */
export function bandOf(durationNs: number): number {
  return durationNs < 1 ? 0 : Math.floor(BANDS_PER_OCTAVE * Math.log2(durationNs));
}
