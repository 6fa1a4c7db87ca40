import { describe, expect, it } from "vitest";
import { parseFilter } from "../../shared/filter/parse.ts";
import { VOCABULARY } from "./vocabulary.ts";
import { belowWord, pathWord, textWord } from "./word_of.ts";

const HOSTILE = ['/a b/*[x]?"\\', "/etc/passwd", "-x,y", "/tab\there\nand line", 'quo"te\\', "TCP:[?->[::1]:80]"];

describe("words for clicked values", () => {
  it("mean the value itself, whatever it holds", () => {
    for (const value of HOSTILE) {
      const path = parseFilter(pathWord(value), VOCABULARY);
      expect(path.ok && path.filter.map(({ negated, match }) => ({ negated, match })), value).toEqual([
        { negated: false, match: { t: "path", globs: [[{ t: "literal", text: value }]] } },
      ]);
      const text = parseFilter(`-${textWord(value)}`, VOCABULARY);
      expect(text.ok && text.filter[0]?.match, value).toEqual({ t: "text", text: value });
    }
  });

  it("hold all below a directory", () => {
    const below = parseFilter(belowWord("/a b/"), VOCABULARY);
    expect(below.ok && below.filter[0]?.match).toEqual({
      t: "path",
      globs: [[{ t: "literal", text: "/a b/" }, { t: "any" }]],
    });
  });
});
