import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");
const TESTS = /\.(test|spec)\.ts$|_test\.cc$/;

interface Row {
  number: string;
  files: string[];
}

/** The rows of docs/testing.md's tables: number, and the files of the third column. */
function documented(): Row[] {
  const text = readFileSync(path.join(ROOT, "docs/testing.md"), "utf8");
  return text.split("\n").flatMap((line) => {
    const [, number, , where] = line.split("|").map((cell) => cell.trim());
    if (number === undefined || !/^[SPNL]\d+$/.test(number)) return [];
    return [{ number, files: [...(where ?? "").matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? "") }];
  });
}

/** Test files of the folders, by their path from the root. */
function testFiles(): string[] {
  return ["server", "shared", "native/test", "e2e", "web"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => TESTS.test(file))
      .map((file) => `${folder}/${file}`),
  );
}

/** Numbers that names of a file's tests begin with: `it("S9 …")`, `describe("S1, S3 …")`, `SCENARIO("P3: …")`. */
function numbersIn(file: string): string[] {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  const names = [...text.matchAll(/["'`]((?:[SPNL]\d+[,: ]+)+)\w/g)];
  return names.flatMap(([, numbers]) => (numbers ?? "").match(/[SPNL]\d+/g) ?? []);
}

describe("docs/testing.md", () => {
  const rows = documented();

  it("has every number once, in order", () => {
    const all = (letter: string, last: number) => Array.from({ length: last }, (_, i) => `${letter}${i + 1}`);
    expect(rows.map(({ number }) => number)).toEqual([
      ...all("S", 20),
      ...all("P", 24),
      ...all("N", 12),
      ...all("L", 11),
    ]);
  });

  it("names files whose tests carry the number", () => {
    for (const { number, files } of rows) for (const file of files) expect(numbersIn(file), file).toContain(number);
  });

  it("leaves out no test that carries a number", () => {
    const found = testFiles().flatMap((file) => [...new Set(numbersIn(file))].map((number) => ({ file, number })));
    expect(found.length).toBeGreaterThan(50);
    for (const { file, number } of found)
      expect(rows.find((row) => row.number === number)?.files, `${number} in ${file}`).toContain(file);
  });
});
