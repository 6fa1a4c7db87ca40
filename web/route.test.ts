import { describe, expect, it } from "vitest";
import { routeOf } from "./route.ts";

describe("routeOf", () => {
  it("knows the pages", () => {
    expect(routeOf("/")).toEqual({ page: "home" });
    expect(routeOf("/r/aB3_-x")).toEqual({ page: "recording", id: "aB3_-x" });
    expect(routeOf("/r/abc/")).toEqual({ page: "recording", id: "abc" });
    expect(routeOf("/compare")).toEqual({ page: "compare" });
    expect(routeOf("/s/abc")).toEqual({ page: "share", share: "abc" });
  });

  it("does not take what could not be an id", () => {
    for (const path of [
      "/r",
      "/r/",
      "/r/a/b",
      "/compare/x",
      "/x/abc",
      "/r/..",
      "/r/%2e%2e",
      `/r/${"a".repeat(129)}`,
      "/r/a%00",
    ])
      expect(routeOf(path), path).toEqual({ page: "unknown", path });
  });
});
