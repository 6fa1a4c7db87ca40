import { describe, expect, it } from "vitest";
import { clampSpan, panSpan, SHORTEST_WINDOW_NS, spanBetween, timeAt, xOf, zoomSpan } from "./time_axis.ts";

const END = 1_000_000;

describe("TimeAxis", () => {
  it("goes from time to pixel and back", () => {
    const axis = { fromNs: 500, toNs: 1500, width: 1000 };
    expect(xOf(axis, 500)).toBe(0);
    expect(xOf(axis, 1500)).toBe(1000);
    for (const x of [0, 1, 333, 999.5]) expect(xOf(axis, timeAt(axis, x))).toBeCloseTo(x, 9);
  });
});

describe("zoomSpan", () => {
  it("keeps the time under the cursor where it is", () => {
    const span = { fromNs: 200_000, toNs: 600_000 };
    const zoomed = zoomSpan(span, 300_000, 0.5, END);
    expect(zoomed).toEqual({ fromNs: 250_000, toNs: 450_000 });
    expect((300_000 - zoomed.fromNs) / (zoomed.toNs - zoomed.fromNs)).toBeCloseTo(0.25, 12);
  });

  it("stops at the shortest window and at the whole recording", () => {
    const near = zoomSpan({ fromNs: 0, toNs: 200 }, 100, 1e-6, END);
    expect(near.toNs - near.fromNs).toBe(SHORTEST_WINDOW_NS);
    expect(zoomSpan({ fromNs: 10, toNs: 900_000 }, 50, 100, END)).toEqual({ fromNs: 0, toNs: END });
  });
});

describe("panSpan", () => {
  it("stops at both ends and keeps its length", () => {
    expect(panSpan({ fromNs: 10, toNs: 110 }, -500, END)).toEqual({ fromNs: 0, toNs: 100 });
    expect(panSpan({ fromNs: 10, toNs: 110 }, 2 * END, END)).toEqual({ fromNs: END - 100, toNs: END });
  });
});

describe("clampSpan", () => {
  it("bears a recording that is shorter than the shortest window", () => {
    expect(clampSpan({ fromNs: 5, toNs: 6 }, 10)).toEqual({ fromNs: 0, toNs: SHORTEST_WINDOW_NS });
  });
});

it("spanBetween takes the ends in any order", () => {
  expect(spanBetween(5, 2)).toEqual({ fromNs: 2, toNs: 5 });
});
