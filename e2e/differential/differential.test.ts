/**
 * strace is the oracle: the same program under strace and under Trapline does the same calls with the same results in each of its
 * tasks, and untraced it prints and returns the same. What may differ is in `normalisation.ts` and `programs.ts`.
 */
import { spawnSync } from "node:child_process";
import { afterAll, describe, expect, it } from "vitest";
import { type Comparison, compareLogs } from "./comparison.ts";
import { PROGRAMS, type Program } from "./programs.ts";
import { Runs } from "./runs.ts";

const isMissing = ([program = "", ...args]: readonly string[]): boolean => spawnSync(program, args).status !== 0;
const missing = ["strace", "setarch", "bash"].filter((program) => isMissing([program, "--version"]));

/** Of all lines, those that read word for word as strace's: what is left is shown by report.ts. */
const EQUAL_LINES = 0.995;
/** A comparison of two empty logs would be equal too. */
const FEWEST_CALLS = 10;

const shares: string[] = [];

/** Pairs every run of one tracer with every run of the other until two are equal. */
function equalRuns(program: Program, runs: Runs): { best: Comparison; statuses: number[]; outputs: string[] } {
  const straces = [];
  const traplines = [];
  let best: Comparison | undefined;
  for (
    let attempt = 0;
    attempt < (program.attempts ?? 1) && (best === undefined || best.faults.length > 0);
    attempt++
  ) {
    straces.push(runs.strace());
    traplines.push(runs.trapline());
    for (const strace of straces)
      for (const trapline of traplines) {
        const comparison = compareLogs(program, strace.log, trapline.log);
        if (best === undefined || comparison.faults.length < best.faults.length) best = comparison;
      }
  }
  if (best === undefined) throw new Error("no run was made");
  const all = [...straces, ...traplines];
  return { best, statuses: all.map(({ status }) => status), outputs: all.map(({ stdout }) => stdout) };
}

describe.skipIf(missing.length > 0)(
  `the same as under strace${missing.length > 0 ? ` (missing: ${missing.join(", ")})` : ""}`,
  () => {
    afterAll(() => {
      process.stdout.write(`${shares.join("\n")}\n`);
    });

    for (const program of PROGRAMS) {
      const lacks = (program.needs ?? []).filter(isMissing);
      const name =
        lacks.length > 0
          ? `${program.name} (missing: ${lacks.map((command) => command.join(" ")).join(", ")})`
          : program.name;
      it.skipIf(lacks.length > 0)(name, { timeout: 300_000 }, () => {
        const runs = new Runs(program);
        try {
          const untraced = runs.untraced();
          const { best, statuses, outputs } = equalRuns(program, runs);
          expect(best.faults).toEqual([]);
          expect(best.calls).toBeGreaterThan(FEWEST_CALLS);
          for (const status of statuses) expect(status).toBe(untraced.status);
          for (const output of outputs) expect(output).toBe(untraced.stdout);

          const share = best.equalLines / best.lines;
          shares.push(
            `${program.name}: ${best.equalLines} of ${best.lines} lines equal (${(100 * share).toFixed(1)} %)`,
          );
          const shown = best.different.slice(0, 20).map(({ side, task, line }) => `${side} ${task} ${line}`);
          expect(share, shown.join("\n")).toBeGreaterThanOrEqual(EQUAL_LINES);
        } finally {
          runs.remove();
        }
      });
    }
  },
);
