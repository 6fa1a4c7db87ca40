import { describe, expect, it } from "vitest";
import { LIMITS } from "../../shared/api/schemas.ts";
import { planTiles } from "./tile_plan.ts";

/** Windows of all sizes and places, from a repeatable generator. */
function* windows(): Generator<{ fromNs: number; toNs: number }> {
  let seed = 1;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  for (let i = 0; i < 2000; i++) {
    const length = 100 * 10 ** (random() * 12);
    const fromNs = random() * length * 10;
    yield { fromNs, toNs: fromNs + length };
  }
}

describe("planTiles", () => {
  it("covers the window, within the limit, in powers of two of one to two pixels", () => {
    for (const window of windows())
      for (const width of [320, 1000, 1365, 2048]) {
        const plan = planTiles(window, width);
        expect(plan.fromNs).toBeLessThanOrEqual(window.fromNs);
        expect(plan.toNs).toBeGreaterThanOrEqual(window.toNs);
        expect(plan.buckets).toBeLessThanOrEqual(LIMITS.timelineBuckets);
        expect(Number.isInteger(plan.buckets)).toBe(true);
        expect(Number.isInteger(Math.log2(plan.bucketNs))).toBe(true);
        const pixelNs = (window.toNs - window.fromNs) / width;
        expect(plan.bucketNs).toBeGreaterThanOrEqual(pixelNs);
        expect(plan.bucketNs).toBeLessThanOrEqual(Math.max(1, 2 * pixelNs));
      }
  });

  it("is the same after a small pan", () => {
    const window = { fromNs: 5_000_000, toNs: 6_000_000 };
    const plan = planTiles(window, 1200);
    const halfNs = 1024 * plan.bucketNs;
    const start = Math.ceil(window.fromNs / halfNs) * halfNs;
    const plans = [0.01, 0.2, 0.49].map((share) =>
      planTiles({ fromNs: start + share * halfNs, toNs: start + share * halfNs + 1_000_000 }, 1200),
    );
    expect(plans[1]).toEqual(plans[0]);
    expect(plans[2]).toEqual(plans[0]);
  });

  it("never asks for a bucket shorter than a nanosecond or a time before the start", () => {
    const plan = planTiles({ fromNs: 0, toNs: 100 }, 1400);
    expect(plan.bucketNs).toBe(1);
    expect(plan.fromNs).toBe(0);
  });

  it("gives wider buckets on a screen wider than the limit allows", () => {
    const plan = planTiles({ fromNs: 0, toNs: 2 ** 30 }, 3800);
    expect(plan.buckets).toBeLessThanOrEqual(LIMITS.timelineBuckets);
    expect(plan.toNs).toBeGreaterThanOrEqual(2 ** 30);
  });
});
