import { describe, expect, it } from "vitest";
import { LONGEST_SCROLL_PX, pagesOf, rowScroll, scrollTopOf } from "./row_scroll.ts";

describe("rowScroll", () => {
  it("does not shrink what fits", () => {
    expect(rowScroll(1_000, 24, 400)).toEqual({ scrollHeight: 24_000, scale: 1 });
  });

  it("reaches the last row of ten million at the end of the bar", () => {
    const { scrollHeight, scale } = rowScroll(10_000_000, 24, 400);
    expect(scrollHeight).toBe(LONGEST_SCROLL_PX);
    expect((scrollHeight - 400) * scale).toBeCloseTo(240_000_000 - 400, 3);
  });
});

describe("scrollTopOf", () => {
  it.each([1_000, 10_000_000])("puts a row of %i in the middle of the view, as far as the list goes", (rows) => {
    const scroll = rowScroll(rows, 24, 400);
    const middle = (index: number) => scrollTopOf(index, scroll, 24, 400) * scroll.scale + 200;
    for (const index of [rows / 4, rows / 2, rows - 20]) expect(middle(index)).toBeCloseTo((index + 0.5) * 24, 3);
    expect(scrollTopOf(0, scroll, 24, 400)).toBe(0);
  });
});

describe("pagesOf", () => {
  it("are those that the rows lie in", () => {
    expect(pagesOf(0, 199, 200)).toEqual([0]);
    expect(pagesOf(150, 430, 200)).toEqual([0, 1, 2]);
    expect(pagesOf(5, 4, 200)).toEqual([0]);
  });
});
