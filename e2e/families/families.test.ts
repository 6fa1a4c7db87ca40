import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { FAMILIES, FamilyRun } from "./comparison.ts";

const names = readdirSync(FAMILIES)
  .filter((file) => file.endsWith(".c"))
  .map((file) => path.basename(file, ".c"));
const straceIsMissing = spawnSync("strace", ["-V"]).status !== 0;

describe.skipIf(straceIsMissing)("every line of a family's program reads as strace writes it", () => {
  const run = new FamilyRun();
  afterAll(() => run.remove());

  test.each(names)("%s", { timeout: 120_000 }, (name) => {
    const { strace, trapline } = run.compare(name);
    expect(strace.length).toBeGreaterThan(10);
    expect(trapline).toEqual(strace);
  });
});
