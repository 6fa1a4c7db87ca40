/**
 * `npm run test:sanitize`: the core's scenarios once under AddressSanitizer and UndefinedBehaviorSanitizer, once
 * under ThreadSanitizer. Leaks are not looked for: a scenario runs in a process of its own, which leaves by _exit. The core
 * needs no Node, so neither does this: a sanitized addon would want its runtime preloaded into node, and its reports
 * would be of node as well.
 *
 *   npm run test:sanitize -- [TEXT]     only scenarios whose names contain TEXT
 */
import { spawnSync } from "node:child_process";
import { ROOT } from "./build.mjs";

const only = process.argv.slice(2).join(" ");

// TSan goes on after a report by default, and its exit status comes too late for a process that leaves by _exit.
const RUNS = [
  { san: "address,undefined", env: { UBSAN_OPTIONS: "print_stacktrace=1" } },
  { san: "thread", env: { TSAN_OPTIONS: "halt_on_error=1" } },
];

const failed = RUNS.filter(({ san, env }) => {
  process.stdout.write(`\n== ${san}\n`);
  const { status } = spawnSync("make", ["-s", "-C", "native", "test", `SAN=${san}`, `ONLY=${only}`], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  return status !== 0;
});
for (const { san } of failed) process.stdout.write(`failed under ${san}\n`);
process.exit(failed.length === 0 ? 0 : 1);
