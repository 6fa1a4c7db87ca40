import { expect, it } from "vitest";
import { differentLines } from "./line_difference.ts";

const differ = (strace: string, trapline: string): string =>
  differentLines([...strace], [...trapline])
    .map(({ side, line }) => (side === "strace" ? `-${line}` : `+${line}`))
    .join("");

it.each([
  ["", "", ""],
  ["abc", "abc", ""],
  ["abc", "abxc", "+x"],
  ["abc", "ac", "-b"],
  ["abc", "", "-a-b-c"],
  ["", "ab", "+a+b"],
  ["abcabba", "cbabac", "-a-b+b-b+c"],
])("%j and %j", (strace, trapline, expected) => {
  expect(differ(strace, trapline)).toBe(expected);
});

it("turns one random text into the other", () => {
  let state = 5;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state;
  };
  for (let round = 0; round < 500; round++) {
    const random = () => Array.from({ length: next() % 12 }, () => "abc"[next() % 3] ?? "a");
    const [from, to] = [random(), random()];
    const different = differentLines(from, to);
    const kept = (lines: readonly string[], side: string) =>
      lines.length - different.filter((each) => each.side === side).length;
    expect(kept(from, "strace")).toBe(kept(to, "trapline"));
    if (from.join() === to.join()) expect(different).toEqual([]);
    else expect(different.length).toBeGreaterThan(0);
  }
});
