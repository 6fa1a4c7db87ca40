import { expect, it } from "vitest";
import { quoteCommand, quoteWord } from "./quote.ts";
import { splitCommandLine } from "./split.ts";

it.each<[string, string]>([
  ["ls", "ls"],
  ["-l", "-l"],
  ["--color=auto", "--color=auto"],
  ["=ls", "'=ls'"],
  ["", "''"],
  ["a b", "'a b'"],
  ["it's", "'it'\\''s'"],
  ["'", "\\'"],
  ["a\nb", "'a\nb'"],
  ["$HOME", "'$HOME'"],
  ["~", "'~'"],
  ["!!", "'!!'"],
  ["日本", "'日本'"],
  ["a\x1b[31mb", "'a'\"$(printf '\\033')\"'[31mb'"],
  ["\u202e", "\"$(printf '\\342\\200\\256')\""],
  ["\ufeffx", "\"$(printf '\\357\\273\\277')\"'x'"],
])("quotes %j", (word, text) => {
  expect(quoteWord(word)).toBe(text);
});

it("keeps bytes that are no text", () => {
  expect(quoteWord(new Uint8Array([0x61, 0xff, 0xc3, 0xa9, 0xc3]))).toBe(
    "'a'\"$(printf '\\377')\"'é'\"$(printf '\\303')\"",
  );
  expect(quoteWord(new TextEncoder().encode("plain"))).toBe("plain");
});

it("refuses a NUL byte", () => {
  expect(() => quoteWord("a\0b")).toThrow(RangeError);
});

it("quotes a first word that a shell would not run", () => {
  expect(quoteCommand(["if", "if"])).toBe("'if' if");
  expect(quoteCommand(["A=1", "A=1"])).toBe("'A=1' A=1");
  expect(quoteCommand(["A='", "x"])).toBe("'A='\\' x");
  expect(quoteCommand(["ls", "-l", "my file"])).toBe("ls -l 'my file'");
});

it("is undone by splitting, where nothing needs a shell", () => {
  const argv = ["a b", "", "it's", "\\", '"', "a\\'b", "\n", "$x `y`", "*?[a]", "#", "~", "|&;<>()"];
  expect(splitCommandLine(quoteCommand(argv))).toEqual({ ok: true, argv, hints: [] });
});
