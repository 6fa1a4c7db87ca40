/**
 * `npm run soak`: the tests whose amounts can grow, with the amounts that show what a short run cannot: rare races, what is left
 * behind a little each time, and what one input in thousands does. docs/testing.md has the last figures.
 *
 *   npm run soak -- [SHARE]     with that share of the amounts, for example 0.1; default 1, which takes two hours on two CPUs
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildOrExit, ROOT } from "./build.mjs";

const share = Number(process.argv[2] ?? process.env.TRAPLINE_SOAK ?? 1);
if (!(share > 0 && share <= 1)) {
  process.stderr.write(
    "trapline: The share of the amounts is a number above 0 and up to 1, for example: npm run soak -- 0.1\n",
  );
  process.exit(2);
}

const SCENARIOS = ["P2:", "P4:", "P8:", "P9:", "P21:", "captures: any call"];
const FILES = [
  "native/test/addon.test.ts",
  "server/pid_reuse.test.ts",
  "server/import/hostile_recording.test.ts",
  "server/routes/shares.test.ts",
];
const TESTS = "N1:|N5:|N6:|P23|L8|S7";

buildOrExit();

const run = (program, args) => {
  const began = Date.now();
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, TRAPLINE_SOAK: String(share) },
  });
  process.stdout.write(`${status === 0 ? "held" : "FAILED"} after ${Math.round((Date.now() - began) / 1000)} s\n\n`);
  return status === 0;
};

const results = [
  ...SCENARIOS.map((only) => run("make", ["-s", "-C", "native", "test", `ONLY=${only}`])),
  // One file after the other: what a test says of memory and time is not of its neighbours.
  ...FILES.map((file) =>
    run(path.join(ROOT, "node_modules", ".bin", "vitest"), ["run", file, "-t", TESTS, "--retry=0"]),
  ),
  run(path.join(ROOT, "node_modules", ".bin", "playwright"), ["test", "e2e/large_recording.spec.ts", "--retries=0"]),
];
process.stdout.write(results.every(Boolean) ? "all held\n" : "something FAILED\n");
process.exit(results.every(Boolean) ? 0 : 1);
