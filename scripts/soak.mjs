/**
 * `npm run soak`: the tests whose amounts can grow, with the amounts that show what a short run cannot: rare races, and what is left
 * behind a little each time. docs/testing.md has the last figures.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildOrExit, ROOT } from "./build.mjs";

const SCENARIOS = ["P2:", "P4:", "P8:", "P9:", "captures: any call"];
const TESTS = "N1:|N5:|N6:|P23";

buildOrExit();

const run = (program, args) => {
  const began = Date.now();
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, TRAPLINE_SOAK: "1" },
  });
  process.stdout.write(`${status === 0 ? "held" : "FAILED"} after ${Math.round((Date.now() - began) / 1000)} s\n\n`);
  return status === 0;
};

const results = [
  ...SCENARIOS.map((only) => run("make", ["-s", "-C", "native", "test", `ONLY=${only}`])),
  run(path.join(ROOT, "node_modules", ".bin", "vitest"), [
    ...["run", "native/test/addon.test.ts", "server/pid_reuse.test.ts", "-t", TESTS],
  ]),
  run(path.join(ROOT, "node_modules", ".bin", "playwright"), ["test", "e2e/large_recording.spec.ts"]),
];
process.exit(results.every(Boolean) ? 0 : 1);
