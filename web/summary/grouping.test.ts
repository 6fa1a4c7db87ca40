import { expect, it } from "vitest";
import { parseFilter } from "../../shared/filter/parse.ts";
import { VOCABULARY } from "../filter/vocabulary.ts";
import { GROUPINGS, groupingOf } from "./grouping.ts";

it("gives each kind of row a word that the filter understands", () => {
  const keys = { call: "openat", class: "file", process: "12", thread: "13", file: '/a b/"*', errno: "ENOENT" };
  for (const { key } of GROUPINGS) {
    const word = groupingOf(key).wordOf(keys[key]);
    for (const text of [word, `-${word}`]) expect(parseFilter(text, VOCABULARY).ok, text).toBe(true);
  }
});
