import { describe, expect, it } from "vitest";
import type { EventRow } from "../../shared/api/schemas.ts";
import { parseFilter } from "../../shared/filter/parse.ts";
import { VOCABULARY } from "../filter/vocabulary.ts";
import { rowWords } from "./row_words.ts";

const row: EventRow = {
  seq: 1,
  kind: "syscall",
  startNs: 0,
  durationNs: 1200,
  pid: 10,
  tid: 12,
  name: "openat",
  class: "file",
  args: "",
  result: "3",
  errno: null,
};
const words = (...parameters: Parameters<typeof rowWords>) => rowWords(...parameters).map(({ word }) => word);

describe("rowWords", () => {
  it("gives what the cell shows", () => {
    expect(words(row, "tid", "")).toEqual(["tid:12", "pid:10"]);
    expect(words(row, "result", "")).toEqual(["ret:3"]);
    expect(words({ ...row, errno: "ENOENT", result: "-1 ENOENT (…)" }, "result", "")).toEqual(["errno:ENOENT"]);
    expect(words(row, "duration", "")).toEqual(["dur:>=1200ns"]);
    expect(words({ ...row, kind: "signal", name: "SIGCHLD" }, "name", "")).toEqual(["kind:signal"]);
  });

  it("gives all where a cell has nothing of its own, or none was pressed", () => {
    const all = ["openat", "ret:3", "tid:12", "pid:10", "dur:>=1200ns"];
    expect(words(row, "time", "")).toEqual(all);
    expect(words(row, null, "")).toEqual(all);
    expect(words({ ...row, result: "0x7f12" }, "result", "")).not.toContain("ret:0");
  });

  it("gives words that the filter understands, whatever the program wrote", () => {
    for (const token of ['"/a b\\n\\"x"', '"cut off"...', "O_RDONLY", '"\\\\"', "/* 3 vars */"])
      for (const { word } of rowWords(row, "args", token))
        for (const text of [word, `-${word}`]) expect(parseFilter(text, VOCABULARY).ok, text).toBe(true);
    expect(words(row, "args", '"abc"...')).toEqual(['"\\"abc"']);
  });
});
