import { expect, it } from "vitest";
import { bandOf, CallTally } from "./call_tally.ts";

/** The bands' promise: half of a sixteenth of an octave. */
const MAX_ERROR = 2 ** (1 / 32) - 1 + 0.001;

it("gives percentiles at most 2.3 % off, whatever the durations", () => {
  let state = 42;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (const spread of [1, 5, 12, 30]) {
    const tally = new CallTally("read", "io");
    const durations = Array.from({ length: 5_000 }, (_, seq) => {
      const ns = Math.floor(100 * 2 ** (random() * spread));
      tally.add(seq, ns, bandOf(ns), seq % 7 === 0);
      return ns;
    });
    durations.sort((a, b) => a - b);
    const exact = (share: number) => durations[Math.ceil(share * durations.length) - 1] ?? 0;
    const row = tally.toRow();
    for (const [share, found] of [
      [0.5, row.p50Ns],
      [0.95, row.p95Ns],
      [0.99, row.p99Ns],
    ] as const)
      expect(Math.abs(found - exact(share)) / exact(share)).toBeLessThan(MAX_ERROR);
    expect([row.minNs, row.maxNs]).toEqual([durations[0], durations.at(-1)]);
    expect([row.calls, row.errors, row.firstErrorSeq]).toEqual([5_000, Math.ceil(5_000 / 7), 0]);
    expect(row.totalNs).toBe(durations.reduce((sum, ns) => sum + ns, 0));
  }
});

it("knows a single call exactly", () => {
  const tally = new CallTally("read", "io");
  tally.add(7, 12_345, bandOf(12_345), false);
  expect(tally.toRow()).toMatchObject({
    p50Ns: 12_345,
    p99Ns: 12_345,
    minNs: 12_345,
    maxNs: 12_345,
    maxSeq: 7,
    firstErrorSeq: null,
  });
});

it("puts durations into the band that begins below them", () => {
  expect([0, 1, 2, 4, 1024].map(bandOf)).toEqual([0, 0, 16, 32, 160]);
  for (let band = 16; band < 900; band++) {
    const begin = Math.ceil(2 ** (band / 16));
    if (begin < 2 ** ((band + 1) / 16)) expect([band, band - 1]).toContain(bandOf(begin));
  }
});
