import { describe, expect, it } from "vitest";
import { filterWords, hasWord, toggleWord, withWords } from "./filter_words.ts";

describe("filterWords", () => {
  it("keeps quotes and expressions in one piece", () => {
    expect(filterWords('openat -"a b"  /x y/i %file')).toEqual([
      { text: "openat", negated: false },
      { text: '-"a b"', negated: true },
      { text: "/x y/i", negated: false },
      { text: "%file", negated: false },
    ]);
  });

  it("cuts at blanks what cannot be read", () => {
    expect(filterWords('read "open').map(({ text }) => text)).toEqual(["read", '"open']);
    expect(filterWords("  ")).toEqual([]);
  });
});

describe("words", () => {
  it("are added once and taken away", () => {
    expect(toggleWord("", "read")).toBe("read");
    expect(toggleWord('"a b" read', '"a b"')).toBe("read");
    expect(withWords("read", "read", "error")).toBe("read error");
    expect(hasWord('"read it"', "read")).toBe(false);
  });
});
