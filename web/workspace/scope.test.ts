import { describe, expect, it } from "vitest";
import { contrastOf, drawerScope, scopeName } from "./scope.ts";

const window = { fromNs: 100.5, toNs: 200.5 };

describe("drawerScope", () => {
  it("is everything at first", () => {
    expect(drawerScope({ window: null, selection: null, filter: "" })).toEqual({});
  });

  it("takes the window, or the selection in its place", () => {
    expect(drawerScope({ window, selection: null, filter: "read" })).toEqual({ from: 100, to: 201, filter: "read" });
    expect(drawerScope({ window, selection: { fromNs: 120, toNs: 130 }, filter: "" })).toEqual({ from: 120, to: 130 });
  });

  it("says tasks and latencies of the selection as filter", () => {
    const selection = { fromNs: 1, toNs: 2, lowNs: 1000, highNs: 2000.2, tids: [5, 6] };
    expect(drawerScope({ window: null, selection, filter: "error" }).filter).toBe(
      "error tid:5,6 dur:>=1000ns dur:<2001ns",
    );
  });
});

describe("scopeName", () => {
  it("names the narrowest", () => {
    expect(scopeName({ window: null, selection: null })).toBe("whole recording");
    expect(scopeName({ window, selection: null })).toBe("window");
    expect(scopeName({ window, selection: window })).toBe("selection");
  });
});

describe("contrastOf", () => {
  it("keeps window and filter for both sides, and says the selection apart", () => {
    expect(contrastOf({ window, selection: null, filter: "read" })).toBeNull();
    const selection = { fromNs: 120.5, toNs: 130, lowNs: 1000, tids: [5] };
    expect(contrastOf({ window, selection, filter: "read" })).toEqual({
      from: 100,
      to: 201,
      filter: "read",
      selectedFrom: 120,
      selectedTo: 130,
      selected: "tid:5 dur:>=1000ns",
    });
  });
});
