import { describe, expect, it } from "vitest";
import { cutAtHits, rowHas, searched } from "./row_text.ts";

const row = { name: "openat", args: 'AT_FDCWD, "/etc/Motd", O_RDONLY', result: "-1 ENOENT (No such file)", path: null };

describe("rowHas", () => {
  it.each([
    ["openat", true],
    ["/ETC/motd", true],
    ["no such", true],
    ["rdonly) = ", false],
    ["passwd", false],
  ])("%s: %s", (text, has) => {
    expect(rowHas(row, searched(text))).toBe(has);
  });

  it("looks at what a descriptor was open on", () => {
    expect(rowHas({ ...row, path: "/srv/data" }, "srv")).toBe(true);
  });
});

describe("cutAtHits", () => {
  it("cuts every place out, also one behind the other", () => {
    expect(cutAtHits("AbaBx", "ab")).toEqual([
      { text: "Ab", hit: true },
      { text: "aB", hit: true },
      { text: "x", hit: false },
    ]);
    expect(cutAtHits("x=1", "y")).toEqual([{ text: "x=1", hit: false }]);
    expect(cutAtHits("", "y")).toEqual([{ text: "", hit: false }]);
  });

  it("loses nothing of a text whose lower case is longer", () => {
    expect(cutAtHits("İstanbul", "stan")).toEqual([{ text: "İstanbul", hit: false }]);
  });
});
