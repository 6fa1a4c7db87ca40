import { expect, it } from "vitest";
import { KEYMAP } from "../keyboard/keymap.ts";
import { matchingCommands } from "./matching.ts";

const commands = (typed: string) => matchingCommands(typed).map(({ command }) => command);

it("lists every command but itself when nothing is typed", () => {
  expect(commands("")).toHaveLength(KEYMAP.length - 1);
  expect(commands(" ")).not.toContain("palette");
});

it("finds by a piece of the label, and by its letters in order", () => {
  expect(commands("sql")[0]).toBe("tab-sql");
  expect(commands("next failed")[0]).toBe("next-error");
  expect(commands("ztts")).toContain("zoom-to-selection");
  expect(commands("qqqq")).toEqual([]);
});
