import { describe, expect, it } from "vitest";
import { NUMBER_LIMIT, parseTraceSet, traceSetBits } from "./trace_set.ts";

const TABLE = [
  { nr: 0, name: "read", classes: ["desc"] },
  { nr: 1, name: "write", classes: ["desc"] },
  { nr: 2, name: "open", classes: ["desc", "file"] },
  { nr: 41, name: "socket", classes: ["network", "desc"] },
  { nr: 102, name: "getuid", classes: ["creds", "pure"] },
  { nr: 257, name: "openat", classes: ["desc", "file"] },
  { nr: 1_029, name: "open", classes: ["desc", "file"], personality: "32" },
  { nr: 1_219, name: "stat64", classes: ["file"], personality: "32" },
  { nr: 520, name: "execve", classes: ["process"], personality: "x32" },
] as const;

const numbersOf = (expression: string): readonly number[] | "all" | string => {
  const result = parseTraceSet(expression, TABLE);
  if (!result.ok) return `${result.error.at}-${result.error.end}: ${result.error.message}`;
  return result.numbers === "all" ? "all" : [...result.numbers].sort((a, b) => a - b);
};

describe("parseTraceSet", () => {
  it.each<[string, readonly number[] | "all"]>([
    ["", "all"],
    ["all", "all"],
    ["all,read", "all"],
    ["none", []],
    ["!all", []],
    ["!none", "all"],
    ["read", [0]],
    ["read,write", [0, 1]],
    ["read, write,", [0, 1]],
    ["%file", [2, 257, 1_029, 1_219]],
    ["file", [2, 257, 1_029, 1_219]],
    ["%net", [41]],
    ["network,read", [0, 41]],
    ["%creds", [102]],
    ["/^open", [2, 257, 1_029]],
    ["/uid$", [102]],
    ["?nosuch,read", [0]],
    ["?nosuch", []],
    ["?%nosuch,read", [0]],
    ["read@64", [0]],
    ["257", [257, 1_281]],
    ["open", [2, 1_029]],
    ["open@64", [2]],
    ["open@32", [1_029]],
    ["stat64", [1_219]],
    ["execve@x32", [520]],
    ["!!read", [0]],
  ])("%s", (expression, numbers) => {
    expect(numbersOf(expression)).toEqual(numbers);
  });

  it("takes every other number with !, also those without a row", () => {
    const numbers = numbersOf("!read,%file");
    expect(numbers).toHaveLength(NUMBER_LIMIT - 5);
    expect(numbers).not.toContain(0);
    expect(numbers).not.toContain(257);
    expect(numbers).toContain(999);
  });

  it.each([
    ["raed", '0-4: There is no system call "raed". Did you mean "read"?'],
    ["read,opanat", '5-11: There is no system call "opanat". Did you mean "openat"?'],
    ["!read,%fille", '6-12: There is no class "%fille". Did you mean "%file"?'],
    ["creds", '0-5: There is no system call "creds".'],
    ["/(", '0-2: "(" is no regular expression.'],
    ["/nothing", "0-8: No system call's name matches"],
    ["read,none", '5-9: "none" stands alone'],
    ["read,!write", '5-11: A "!" stands in front'],
    [",", "0-1: No system call is named here"],
    ["!", "0-1: No system call is named here"],
  ])("refuses %s", (expression, message) => {
    expect(numbersOf(expression)).toContain(message);
  });
});

it("traceSetBits sets one bit a number", () => {
  expect(traceSetBits("all")).toBeUndefined();
  const bits = traceSetBits(new Set([0, 9, 257, 5_000]));
  expect([...(bits ?? [])].flatMap((byte, index) => (byte === 0 ? [] : [[index, byte]]))).toEqual([
    [0, 1],
    [1, 2],
    [32, 2],
  ]);
});
