import { describe, expect, it } from "vitest";
import type { SummaryRow } from "../../shared/api/schemas.ts";
import { inOrder, sortSummary, topRows } from "./summary_sort.ts";

const row = (key: string, calls: number, totalNs: number): SummaryRow => ({
  key,
  class: "file",
  calls,
  errors: 0,
  totalNs,
  minNs: 0,
  p50Ns: 0,
  p95Ns: 0,
  p99Ns: 0,
  maxNs: 0,
  maxSeq: 0,
  firstErrorSeq: null,
});
const rows = [row("read", 5, 10), row("close", 5, 30), row("openat", 9, 20)];
const keys = (sorted: readonly { key: string }[]) => sorted.map(({ key }) => key);

describe("sortSummary", () => {
  it("sorts both ways and keeps equal ones by name", () => {
    expect(keys(sortSummary(rows, "calls", true))).toEqual(["openat", "close", "read"]);
    expect(keys(sortSummary(rows, "calls", false))).toEqual(["close", "read", "openat"]);
    expect(keys(sortSummary(rows, "key", false))).toEqual(["close", "openat", "read"]);
  });

  it("leaves the rows it was given alone", () => {
    sortSummary(rows, "totalNs", true);
    expect(keys(rows)).toEqual(["read", "close", "openat"]);
  });
});

it("inOrder keeps places and puts new rows after", () => {
  expect(keys(inOrder(rows, ["openat", "read"]))).toEqual(["openat", "read", "close"]);
  expect(keys(inOrder(rows, []))).toEqual(keys(rows));
});

describe("topRows", () => {
  it("puts the rest together without losing any", () => {
    expect(topRows(rows, "totalNs", 1)).toEqual([
      { key: "close", class: "file", value: 30 },
      { key: "2 others", class: "wait", value: 30 },
    ]);
  });
  it("has no rest when all fit, and nothing where nothing is", () => {
    expect(keys(topRows(rows, "totalNs", 3))).toEqual(["close", "openat", "read"]);
    expect(topRows(rows, "errors", 3)).toEqual([]);
  });
});
