import { describe, expect, it } from "vitest";
import { hitTest } from "./hit_test.ts";
import { firstAfter, itemsByLane } from "./lane_items.ts";

const axis = { fromNs: 0, toNs: 1000, width: 1000 };
const columns = { startNs: [100, 200, 203, 500, 700], durationNs: [50, 1, 1, 100, -1] };
const lane = { begin: 0, end: 5 };
const hit = (x: number) => hitTest(columns, lane, axis, x, 900);

describe("hitTest", () => {
  it("finds the call under the pointer and beside it", () => {
    expect(hit(120)).toBe(0);
    expect(hit(97)).toBe(0);
    expect(hit(153)).toBe(0);
    expect(hit(160)).toBe(-1);
    expect(hit(560)).toBe(3);
  });

  it("takes the nearest of two narrow ones", () => {
    expect(hit(200)).toBe(1);
    expect(hit(204)).toBe(2);
  });

  it("draws an unfinished call to now", () => {
    expect(hit(899)).toBe(4);
    expect(hit(920)).toBe(-1);
  });

  it("stays within its lane", () => {
    expect(hitTest(columns, { begin: 3, end: 4 }, axis, 120, 900)).toBe(-1);
    expect(hitTest(columns, { begin: 0, end: 0 }, axis, 120, 900)).toBe(-1);
  });
});

describe("itemsByLane", () => {
  it("finds each tid's run", () => {
    const empty = {
      seq: [],
      startNs: [],
      durationNs: [],
      name: [],
      count: [],
      errors: [],
      busyNs: [],
      errorSeq: [],
      waits: [],
    };
    expect([...itemsByLane({ ...empty, tid: [7, 7, 9] })]).toEqual([
      [7, { begin: 0, end: 2 }],
      [9, { begin: 2, end: 3 }],
    ]);
    expect(itemsByLane({ ...empty, tid: [] }).size).toBe(0);
  });
});

describe("firstAfter", () => {
  it("is the first greater one", () => {
    expect(firstAfter([1, 2, 2, 5], 2, 0, 4)).toBe(3);
    expect(firstAfter([1, 2, 2, 5], 9, 0, 4)).toBe(4);
    expect(firstAfter([1, 2, 2, 5], 0, 1, 4)).toBe(1);
  });
});
