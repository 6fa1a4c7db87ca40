import { describe, expect, it } from "vitest";
import { shellArgv, splitCommandLine } from "./split.ts";

const argvOf = (line: string): readonly string[] => {
  const result = splitCommandLine(line);
  if (!result.ok) throw new Error(result.error.message);
  expect(result.hints, line).toEqual([]);
  return result.argv;
};
const errorOf = (line: string) => {
  const result = splitCommandLine(line);
  return result.ok ? undefined : { fault: result.error.fault, at: result.error.at };
};
const hintsOf = (line: string) => {
  const result = splitCommandLine(line);
  return result.ok ? result.hints.map(({ text, at }) => `${text}@${at}`) : undefined;
};

describe("words", () => {
  it.each<[string, readonly string[]]>([
    ["ls -l /etc", ["ls", "-l", "/etc"]],
    ["  ls\t-l \n", ["ls", "-l"]],
    ["grep 'a b' \"c d\" e\\ f", ["grep", "a b", "c d", "e f"]],
    ["''", [""]],
    ["a ''", ["a", ""]],
    ["a'b'\"c\"d", ["abcd"]],
    ["'a\\b'", ["a\\b"]],
    ['"a\\b"', ["a\\b"]],
    ['"\\$ \\` \\" \\\\ \\x"', ['$ ` " \\ \\x']],
    ["a\\\nb", ["ab"]],
    ['"a\\\nb"', ["ab"]],
    ["'a\\\nb'", ["a\\\nb"]],
    ["\\'", ["'"]],
    ['"it\'s"', ["it's"]],
    ["'|' \\> '$x' \\*", ["|", ">", "$x", "*"]],
    ["price: 5$", ["price:", "5$"]],
    ["a#b a~b --x=y", ["a#b", "a~b", "--x=y"]],
    ["[ -f x", ["[", "-f", "x"]],
    ["naïve 日本", ["naïve", "日本"]],
    ["a\u00a0b", ["a\u00a0b"]],
  ])("%j", (line, argv) => {
    expect(argvOf(line)).toEqual(argv);
  });
});

describe("errors point at the place", () => {
  it.each<[string, string, number]>([
    ["", "empty", 0],
    [" \t ", "empty", 0],
    ["echo 'abc", "unbalanced_quote", 5],
    ["echo \"a'b", "unbalanced_quote", 5],
    ['echo "a\\"', "unbalanced_quote", 5],
    ["echo 'a'b'", "unbalanced_quote", 9],
    ["echo a\\", "trailing_backslash", 6],
    ["echo \0", "nul", 5],
  ])("%j", (line, fault, at) => {
    expect(errorOf(line)).toEqual({ fault, at });
  });
});

describe("hints say what needs a shell", () => {
  it.each<[string, readonly string[]]>([
    ["ls | wc", ["|@3"]],
    ["a && b || c", ["&&@2", "||@7"]],
    ["a > f < g >> h << e", [">@2", "<@6", ">>@10", "<<@15"]],
    ["a; b &", [";@1", "&@5"]],
    ["(a)", ["(@0", ")@2"]],
    ["ls *.c ?.h [ab].c", ["*@3", "?@7", "[@11"]],
    ["echo $HOME $(y) `z`", ["$@5", "$(@11", ")@14", "`@16", "`@18"]],
    ['echo "$HOME `x`"', ["$@6", "`@12", "`@14"]],
    ["X=1 env", ["=@1"]],
    ["env X=1", []],
    ["cd ~/x", ["~@3"]],
    ["a # b", ["#@2"]],
    ["a\nb", ["newline@1"]],
    ["'a | b' \\$x", []],
  ])("%j", (line, hints) => {
    expect(hintsOf(line)).toEqual(hints);
  });

  it("keep the words as they are, and offer the shell", () => {
    const result = splitCommandLine("ls | wc -l");
    expect(result).toMatchObject({ ok: true, argv: ["ls", "|", "wc", "-l"] });
    expect(result.ok && result.hints[0]?.message).toBe(
      `"|" connects two commands: this needs a shell, use sh -c '...' or quote it.`,
    );
    expect(shellArgv("ls | wc -l")).toEqual(["sh", "-c", "ls | wc -l"]);
  });
});
