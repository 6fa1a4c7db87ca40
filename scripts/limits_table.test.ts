import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { amountText, LIMIT_TITLES } from "../shared/limits/limit_text.ts";
import { LIMIT_NAMES, LIMIT_TABLE, type LimitRow } from "../shared/limits/limits.ts";

const ROOT = path.resolve(import.meta.dirname, "..");

it("docs/limits.md says what the table of limits says", () => {
  const expected = LIMIT_NAMES.map((name) => {
    const { flag, unit, standard, atTerminal, why }: LimitRow = LIMIT_TABLE[name];
    const amount = amountText(standard, unit).replaceAll("\u202f", " ");
    const terminal = { same: amount, none: "none", absent: "no such flag" }[atTerminal];
    return `| \`${flag}\` | ${LIMIT_TITLES[name].toLowerCase()} | ${amount} | ${terminal} | ${why} |`;
  });
  const rows = readFileSync(path.join(ROOT, "docs/limits.md"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `--"));
  expect(rows).toEqual(expected);
});
