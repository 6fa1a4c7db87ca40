import { describe, expect, it } from "vitest";
import { argumentTokens } from "./argument_tokens.ts";
import { markResult, markTokens } from "./row_marks.ts";

const marked = (text: string, wanted: string) =>
  markTokens(argumentTokens(text), wanted).map(({ kind, pieces }) => [
    kind,
    pieces.map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join(""),
  ]);

describe("markTokens", () => {
  const text = 'AT_FDCWD, "/etc/motd", O_RDONLY';

  it("marks within a piece and over several", () => {
    expect(marked(text, "etc")).toContainEqual(["string", '"/[etc]/motd"']);
    expect(marked(text, 'd", o_')).toEqual([
      ["name", "AT_FDCWD"],
      ["plain", ", "],
      ["string", '"/etc/mot[d"]'],
      ["plain", "[, ]"],
      ["name", "[O_]RDONLY"],
    ]);
  });

  it("loses and adds nothing, whatever is searched", () => {
    for (const wanted of ["", "d", ",", "at_fdcwd", text.toLowerCase(), "nothing"])
      expect(
        markTokens(argumentTokens(text), wanted)
          .flatMap(({ pieces }) => pieces.map((piece) => piece.text))
          .join(""),
        wanted,
      ).toBe(text);
    expect(marked("", "x")).toEqual([]);
  });
});

describe("markResult", () => {
  it("marks all of a result whose sentence is not shown", () => {
    const whole = "-1 ENOENT (No such file or directory)";
    expect(markResult("-1 ENOENT", whole, "no such")).toEqual([{ text: "-1 ENOENT", hit: true }]);
    expect(markResult("-1 ENOENT", whole, "enoent")).toEqual([
      { text: "-1 ", hit: false },
      { text: "ENOENT", hit: true },
    ]);
    expect(markResult("-1 ENOENT", whole, "eacces")).toEqual([{ text: "-1 ENOENT", hit: false }]);
  });
});
