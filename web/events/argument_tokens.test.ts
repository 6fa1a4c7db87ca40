import { describe, expect, it } from "vitest";
import { argumentTokens } from "./argument_tokens.ts";

const kinds = (text: string) => argumentTokens(text).filter((token) => token.kind !== "plain");

describe("argumentTokens", () => {
  it("tells strings, constants, addresses, numbers and comments apart", () => {
    expect(kinds('AT_FDCWD, "/etc/x\\"y", O_RDONLY|O_CLOEXEC, 0x7ffd1, 35, -1 /* 3 vars */')).toEqual([
      { kind: "name", text: "AT_FDCWD" },
      { kind: "string", text: '"/etc/x\\"y"' },
      { kind: "name", text: "O_RDONLY" },
      { kind: "name", text: "O_CLOEXEC" },
      { kind: "address", text: "0x7ffd1" },
      { kind: "number", text: "35" },
      { kind: "number", text: "-1" },
      { kind: "comment", text: "/* 3 vars */" },
    ]);
  });

  it("colours nothing within a string and bears one without an end", () => {
    expect(kinds('"0x1 ABC 3"...')).toEqual([{ kind: "string", text: '"0x1 ABC 3"...' }]);
    expect(
      argumentTokens('"open')
        .map((token) => token.text)
        .join(""),
    ).toBe('"open');
  });

  it("loses nothing, whatever the text", () => {
    for (const text of [
      "",
      "{st_mode=S_IFREG|0644, st_size=3121, ...}",
      '"\\1\\2"..., /* unfinished',
      "[{fd=3}], 1.5, x86",
    ])
      expect(
        argumentTokens(text)
          .map((token) => token.text)
          .join(""),
      ).toBe(text);
  });
});
