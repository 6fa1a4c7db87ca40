import { describe, expect, it } from "vitest";
import { type Follow, shownEnd, shownSpan } from "./follow.ts";

const following: Follow = { following: true };
const paused: Follow = { following: false, atNs: 5_000_000, events: 10 };
const live = { live: true, nowNs: 9_000_000 };
const done = { live: false, nowNs: 9_000_000 };
const window = { fromNs: 1_000_000, toNs: 3_000_000 };

describe("shownSpan", () => {
  it("grows with the recording while following and stands still when paused", () => {
    expect(shownSpan(null, following, live)).toEqual({ fromNs: 0, toNs: 9_000_000 });
    expect(shownSpan(null, paused, live)).toEqual({ fromNs: 0, toNs: 5_000_000 });
  });

  it("slides a window along with the live edge, keeping its length", () => {
    expect(shownSpan(window, following, live)).toEqual({ fromNs: 7_000_000, toNs: 9_000_000 });
    expect(shownSpan(window, following, { live: true, nowNs: 1_000 })).toEqual({ fromNs: 0, toNs: 2_000_000 });
    expect(shownSpan(window, paused, live)).toBe(window);
  });

  it("is the window or everything once the recording is done, whatever was paused", () => {
    expect(shownSpan(window, following, done)).toBe(window);
    expect(shownSpan(null, paused, done)).toEqual({ fromNs: 0, toNs: 9_000_000 });
    expect(shownEnd(paused, done)).toBe(9_000_000);
  });

  it("never is empty", () => {
    expect(shownSpan(null, following, { live: false, nowNs: 0 }).toNs).toBeGreaterThan(0);
  });
});
