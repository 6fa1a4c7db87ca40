import { describe, expect, it } from "vitest";
import { KEEP_REASONS } from "../../shared/api/schemas.ts";
import { newestEnded, planRetention, type Stored } from "./plan.ts";

const stored = (id: string, changedMs: number, bytes: number, more: Partial<Stored> = {}): Stored => ({
  id,
  bytes,
  changedMs,
  startedAt: "2026-01-01T00:00:00.000Z",
  keep: undefined,
  ...more,
});
const idsOf = (all: readonly Stored[]) => all.map(({ id }) => id);

describe("the plan of retention", () => {
  const three = [stored("c", 3, 10), stored("a", 1, 10), stored("b", 2, 10)];

  it("removes nothing at the limit, nor without one, and says what would go first", () => {
    expect(planRetention(three, 30)).toMatchObject({ remove: [], next: { id: "a" }, usedBytes: 30, keptBytes: 0 });
    expect(planRetention(three, null)).toMatchObject({ remove: [], next: undefined, usedBytes: 30 });
    expect(planRetention([], 0)).toEqual({ remove: [], next: undefined, usedBytes: 0, keptBytes: 0 });
  });

  it("removes the oldest first, and no more than it must", () => {
    expect(idsOf(planRetention(three, 29).remove)).toEqual(["a"]);
    expect(idsOf(planRetention(three, 20).remove)).toEqual(["a"]);
    expect(idsOf(planRetention(three, 19).remove)).toEqual(["a", "b"]);
    expect(planRetention(three, 19).next?.id).toBe("c");
    expect(planRetention(three, 0)).toMatchObject({ next: undefined });
  });

  it.each(KEEP_REASONS)("never removes what is kept because: %s", (keep) => {
    const kept = three.map((each) => (each.id === "a" ? { ...each, keep } : each));
    expect(planRetention(kept, 20)).toMatchObject({ next: { id: "c" }, keptBytes: 10 });
    expect(idsOf(planRetention(kept, 20).remove)).toEqual(["b"]);
    expect(idsOf(planRetention(kept, 0).remove)).toEqual(["b", "c"]);
    const all = three.map((each) => ({ ...each, keep }));
    expect(planRetention(all, 0)).toMatchObject({ remove: [], next: undefined, keptBytes: 30 });
  });

  it("goes by the start, then by the id, where files changed at one time", () => {
    const copied = [
      stored("b", 1, 10, { startedAt: "2026-01-02T00:00:00.000Z" }),
      stored("d", 1, 10),
      stored("c", 1, 10),
    ];
    expect(idsOf(planRetention(copied, 0).remove)).toEqual(["c", "d", "b"]);
    expect(idsOf(copied)).toEqual(["b", "d", "c"]);
  });

  it("holds for whatever there is: what stays fits, or nothing more may go", () => {
    let seed = 1;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let run = 0; run < 500; run++) {
      const all = Array.from({ length: random(12) }, (_, n) =>
        stored(String(n), random(5), random(100), { keep: KEEP_REASONS[random(2 * KEEP_REASONS.length)] }),
      );
      const limit = random(400);
      const { remove, usedBytes, keptBytes, next } = planRetention(all, limit);
      const removed = new Set(idsOf(remove));
      const left = all.filter(({ id }) => !removed.has(id));
      const leftBytes = left.reduce((sum, { bytes }) => sum + bytes, 0);
      expect(remove.every(({ keep }) => keep === undefined)).toBe(true);
      expect(leftBytes <= limit || left.every(({ keep }) => keep !== undefined)).toBe(true);
      const last = remove.at(-1);
      if (last !== undefined) expect(leftBytes + last.bytes).toBeGreaterThan(limit);
      for (const each of remove)
        for (const other of left)
          if (other.keep === undefined) expect(each.changedMs).toBeLessThanOrEqual(other.changedMs);
      expect(leftBytes).toBe(usedBytes - remove.reduce((sum, { bytes }) => sum + bytes, 0));
      expect(keptBytes).toBeLessThanOrEqual(leftBytes);
      expect(next === undefined).toBe(left.every(({ keep }) => keep !== undefined));
    }
  });

  it("knows the newest of those that have ended", () => {
    const of = (id: string, changedMs: number, ended: boolean) => ({ id, changedMs, startedAt: "", ended });
    expect(newestEnded([of("a", 1, true), of("b", 2, true), of("c", 3, false)])).toBe("b");
    expect(newestEnded([of("c", 3, false)])).toBeUndefined();
  });
});
