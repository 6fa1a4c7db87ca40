import { describe, expect, it } from "vitest";
import { findIn } from "./find_in.ts";

/** Longest first; the numbers are their durations. */
const rows = [90, 50, 40, 40, 7].map((ns, seq) => ({ seq, ns }));
const find = (step: string, near?: { seq: number; ns: number }) =>
  findIn({
    rows,
    has: ({ ns }) => ns === 40 || ns === 90,
    precedes: (a, b) => a.ns > b.ns || (a.ns === b.ns && a.seq < b.seq),
    near,
    step,
  }).match?.index;

describe("findIn", () => {
  it("goes on from a match and comes round", () => {
    expect([0, 2, 3].map((index) => find("next", rows[index]))).toEqual([2, 3, 0]);
    expect([0, 2, 3].map((index) => find("previous", rows[index]))).toEqual([3, 0, 2]);
    expect([0, 2, 3].map((index) => find("here", rows[index]))).toEqual([0, 2, 3]);
  });

  it("begins at what is no match, and at what is not in the list", () => {
    expect(find("here", rows[1])).toBe(2);
    expect(find("here", { seq: 99, ns: 60 })).toBe(2);
    expect(find("previous", { seq: 99, ns: 60 })).toBe(0);
    expect(find("here")).toBe(0);
    expect(find("previous")).toBe(3);
  });

  it("finds nothing where nothing is", () => {
    expect(findIn({ rows: [], has: () => true, precedes: () => false, near: undefined, step: "here" })).toEqual({
      total: 0,
      match: null,
    });
  });
});
