import { describe, expect, it } from "vitest";
import { decodeView, encodeView } from "./url_state.ts";
import { DEFAULT_VIEW, type ViewState } from "./view_state.ts";

const through = (view: ViewState): ViewState => decodeView(new URLSearchParams(encodeView(view).toString()));

describe("the view in the address", () => {
  it("leaves defaults out", () => {
    expect(encodeView(DEFAULT_VIEW).toString()).toBe("");
    expect(encodeView({ ...DEFAULT_VIEW, focus: 0 }).toString()).toBe("ev=0&v=1");
  });

  it("comes back as it went", () => {
    const view: ViewState = {
      window: { fromNs: 0, toNs: 2 ** 53 - 1 },
      selection: { fromNs: 10, toNs: 20, lowNs: 1, highNs: 4_000_000, tids: [7, 8] },
      filter: '-mmap path:/a b/* "x=1&y"',
      focus: 99,
      pins: [4, 5],
      hidden: [6],
      folded: [7, 8],
      tab: "events",
      find: "ENOENT (No such",
    };
    expect(through(view)).toEqual(view);
  });

  it("widens a span of parts of a nanosecond to whole ones", () => {
    const view = through({ ...DEFAULT_VIEW, window: { fromNs: 1.6, toNs: 2.2 } });
    expect(view.window).toEqual({ fromNs: 1, toNs: 3 });
  });

  it("falls back for what cannot be read and keeps the rest", () => {
    for (const window of ["", "5", "5-5", "6-5", "-5-6", "1e3-2e3", "a-b", "1-2-3", "99999999999999999-1"])
      expect(decodeView(new URLSearchParams({ v: "1", w: window, q: "read" })), window).toEqual({
        ...DEFAULT_VIEW,
        filter: "read",
      });
    expect(decodeView(new URLSearchParams({ v: "1", sel: "1-2,x" })).selection).toBeNull();
    expect(decodeView(new URLSearchParams({ v: "1", sel: "1-2,l9-3" })).selection).toBeNull();
    expect(decodeView(new URLSearchParams({ v: "1", tab: "nothing", ev: "-1", pin: "x" }))).toEqual(DEFAULT_VIEW);
  });

  it("does not guess at another version", () => {
    expect(decodeView(new URLSearchParams({ v: "2", q: "read" }))).toEqual(DEFAULT_VIEW);
  });
});
