import { describe, expect, it } from "vitest";
import { formatFilter } from "./format.ts";
import { parseFilter } from "./parse.ts";
import { vocabularyOf } from "./vocabulary.ts";

const vocabulary = vocabularyOf(
  [
    { name: "read", classes: ["desc"] },
    { name: "openat", classes: ["file", "desc"] },
    { name: "mmap", classes: ["memory", "desc"] },
  ],
  ["ENOENT", "EACCES", "EAGAIN"],
);

const matchesOf = (text: string) => {
  const result = parseFilter(text, vocabulary);
  if (!result.ok) throw new Error(`${text}: ${result.error.message}`);
  return result.filter.map(({ negated, match }) => (negated ? { not: match } : match));
};
const errorOf = (text: string) => {
  const result = parseFilter(text, vocabulary);
  if (result.ok) throw new Error(`${text} was taken`);
  return result.error;
};

describe("terms", () => {
  it("are joined by blanks, negated by -, and know their place", () => {
    expect(parseFilter(" openat,read  -%file,mmap\t-error", vocabulary)).toEqual({
      ok: true,
      filter: [
        { negated: false, at: 1, end: 12, match: { t: "name", names: ["openat", "read"], classes: [] } },
        { negated: true, at: 14, end: 25, match: { t: "name", names: ["mmap"], classes: ["file"] } },
        { negated: true, at: 26, end: 32, match: { t: "error" } },
      ],
    });
    expect(matchesOf("")).toEqual([]);
    expect(matchesOf(" \n ")).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["errno:ENOENT,eacces,E524", { t: "errno", names: ["ENOENT", "EACCES", "E524"] }],
    ["class:wait,io", { t: "class", classes: ["wait", "io"] }],
    ["kind:signal", { t: "kind", kinds: ["signal"] }],
    ["fd:3,4", { t: "number", column: "fd", numbers: [3, 4] }],
    ["pid:12", { t: "number", column: "pid", numbers: [12] }],
    ["dur:>10ms", { t: "duration", any: [{ operator: ">", value: 10_000_000n }] }],
    [
      "dur:<=1.5us,>2s",
      {
        t: "duration",
        any: [
          { operator: "<=", value: 1_500n },
          { operator: ">", value: 2_000_000_000n },
        ],
      },
    ],
    ["dur:>0", { t: "duration", any: [{ operator: ">", value: 0n }] }],
    ["dur:=812ns", { t: "duration", any: [{ operator: "=", value: 812n }] }],
    ["dur:<0.5ns", { t: "duration", any: [{ operator: "<", value: 1n }] }],
    ["dur:>0.5ns", { t: "duration", any: [{ operator: ">", value: 0n }] }],
    ["dur:>=1.0001us", { t: "duration", any: [{ operator: ">=", value: 1_001n }] }],
    ["ret:0", { t: "result", any: [{ operator: "=", value: 0n }] }],
    ["ret:-1", { t: "result", any: [{ operator: "=", value: -1n }] }],
    ["ret:>=0x1000", { t: "result", any: [{ operator: ">=", value: 4096n }] }],
    ["ret:0xffffffffffffffff", { t: "result", any: [{ operator: "=", value: -1n }] }],
    ["ret:-9223372036854775808", { t: "result", any: [{ operator: "=", value: -(2n ** 63n) }] }],
    ['"a b"', { t: "text", text: "a b" }],
    ['"say \\"hi\\" \\\\ \\n"', { t: "text", text: 'say "hi" \\ \\n' }],
    ["/O_(RDWR|CREAT)/", { t: "regex", source: "O_(RDWR|CREAT)", ignoreCase: false }],
    ["/a b[/]\\/c/i", { t: "regex", source: "a b[/]\\/c", ignoreCase: true }],
    ["path:/etc/*", { t: "path", globs: [[{ t: "literal", text: "/etc/" }, { t: "any" }]] }],
    ["path:/a,/b", { t: "path", globs: [[{ t: "literal", text: "/a" }], [{ t: "literal", text: "/b" }]] }],
    ['path:"/a b/*,c"', { t: "path", globs: [[{ t: "literal", text: "/a b/*,c" }]] }],
    ['path:"/a b/"*', { t: "path", globs: [[{ t: "literal", text: "/a b/" }, { t: "any" }]] }],
    ["path:/a\\ b\\*", { t: "path", globs: [[{ t: "literal", text: "/a b*" }]] }],
    ["path:C:\\\\x", { t: "path", globs: [[{ t: "literal", text: "C:\\x" }]] }],
    ["SIGCHLD", { t: "name", names: ["SIGCHLD"], classes: [] }],
    ["ioctl#64", { t: "name", names: ["ioctl#64"], classes: [] }],
    ["i386:20,syscall_0x3e8", { t: "name", names: ["i386:20", "syscall_0x3e8"], classes: [] }],
  ])("%s", (text, match) => {
    expect(matchesOf(text)).toEqual([match]);
    expect(matchesOf(`-${text}`)).toEqual([{ not: match }]);
  });
});

describe("errors point at the place and say what to do", () => {
  it.each<[string, number, number, string]>([
    ["read opnat", 5, 10, 'No system call is called "opnat". Did you mean "openat"?'],
    ["read eror", 5, 9, 'Did you mean "error"?'],
    ["-", 0, 1, "excludes what stands right behind it"],
    ["read - error", 5, 6, "excludes"],
    ["erno:ENOENT", 0, 4, 'There is no filter "erno:". Did you mean "errno"?'],
    ["errno:", 6, 6, "a value is missing"],
    ["errno:ENOENT,", 13, 13, "a value is missing"],
    ["read,,openat", 5, 5, "a value is missing"],
    ["errno:ENOENT,ENONT", 13, 18, 'Did you mean "ENOENT"?'],
    ["%fil", 0, 4, 'Did you mean "%file"?'],
    ["class:fil", 6, 9, 'Did you mean "file"?'],
    ["dur:10ms", 4, 8, "dur:>10ms or dur:<10ms"],
    ["dur:>10", 4, 7, "Add a unit"],
    ["dur:>10min", 4, 10, '"min" is no unit of time'],
    ["dur:=0.5ns", 4, 10, "whole nanoseconds"],
    ["dur:>99999999999s", 4, 17, "longer than any recording"],
    ["dur:>abc", 4, 8, "is no duration"],
    ["ret:abc", 4, 7, "is no result"],
    ["ret:9223372036854775808", 4, 23, "does not fit into 64 bits"],
    ["fd:-1", 3, 5, "is no number"],
    ["pid:99999999999", 4, 15, "is no number"],
    ['read "abc', 5, 9, "never closed"],
    ['path:"abc', 5, 9, "never closed"],
    ['""', 0, 2, "empty text"],
    ['"a"b', 3, 4, "A blank must follow the closing quote"],
    ["/etc/passwd", 5, 6, "path:/etc/*"],
    ["/etc", 0, 4, "never closed by a /"],
    ["//", 0, 2, "empty regular expression"],
    ["read /a(b/", 6, 9, "cannot be used: unterminated group"],
    ["/a(?=b)/", 2, 7, "look-around"],
    ["/(a)\\1/", 4, 6, "back references"],
    ["/a^/", 2, 3, "^ can only stand at the beginning"],
    ["/$a/", 1, 3, "$ can only stand at the end"],
    ["/a{2000}/", 2, 8, "more than 1000"],
    ["read,error", 5, 10, "stands alone"],
  ])("%s", (text, at, end, message) => {
    const error = errorOf(text);
    expect({ at: error.at, end: error.end }).toEqual({ at, end });
    expect(error.message).toContain(message);
  });

  it("whatever is typed: 20,000 random texts end in a filter or in a place within the text", () => {
    let state = 99;
    const next = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
      return state / 0x8000_0000;
    };
    const pieces = [
      "read",
      "errno:",
      "ENOENT",
      "dur:",
      ">",
      "10",
      "ms",
      "path:",
      "*",
      "[",
      "]",
      '"',
      "/",
      "\\",
      ",",
      " ",
      "-",
      "%file",
      "é",
      "😀",
      "(",
      ":",
    ];
    let taken = 0;
    for (let round = 0; round < 20_000; round++) {
      const text = Array.from(
        { length: Math.floor(next() * 8) },
        () => pieces[Math.floor(next() * pieces.length)],
      ).join("");
      const result = parseFilter(text, vocabulary);
      if (result.ok) {
        taken++;
        const again = parseFilter(formatFilter(result.filter), vocabulary);
        const meaning = (of: typeof result) => of.filter.map(({ negated, match }) => ({ negated, match }));
        if (!again.ok)
          throw new Error(`${JSON.stringify(text)} became ${formatFilter(result.filter)}: ${again.error.message}`);
        expect(meaning(again), text).toEqual(meaning(result));
      } else {
        expect(result.error.at, text).toBeGreaterThanOrEqual(0);
        expect(result.error.at, text).toBeLessThanOrEqual(result.error.end);
        expect(result.error.end, text).toBeLessThanOrEqual(Math.max(1, text.length));
        expect(result.error.message, text).toMatch(/[.?]$/);
      }
    }
    expect(taken).toBeGreaterThan(500);
  });
});

describe("formatFilter", () => {
  it.each([
    "read,openat,%file -error",
    "errno:ENOENT dur:>10ms dur:<1500ns",
    "path:/etc/*,/a\\ b\\*[!a-z]?",
    'fd:3 -pid:12,13 ret:>=4096,-1 "a \\"b\\" \\\\" /x\\/y/i class:wait kind:exit',
  ])("gives %s back", (text) => {
    const result = parseFilter(text, vocabulary);
    expect(result.ok && formatFilter(result.filter)).toBe(text);
  });
});
