/**
 * `npm test`: installs and builds what is missing, runs every test, and ends with one line for all runners together:
 * `N passed, N failed, N skipped`.
 *
 *   npm test -- [checks|core|unit|e2e ...]     only these
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildOrExit, ROOT } from "./build.mjs";
import { installPrograms, isInstalled } from "./system_packages.mjs";

const BIN = path.join(ROOT, "node_modules", ".bin");

/** Every runner answers { passed, failed, skipped }; one that broke before it could count has failed once. */
const RUNNERS = {
  checks: () =>
    sum([
      check("lint and format", path.join(BIN, "biome"), ["ci", "."]),
      check("types", path.join(BIN, "tsc"), ["--noEmit"]),
      check("generated files are fresh", path.join(BIN, "tsx"), ["scripts/generate.ts", "--check"]),
      isInstalled("clang-format")
        ? check("C++ format", "make", ["-s", "-C", "native", "check-format"])
        : skip("C++ format", "clang-format is not installed"),
    ]),
  core: () => {
    const result = run("make", ["-s", "-C", "native", "test"], { capture: true });
    const line = [...result.output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
    if (!line) return { passed: 0, failed: 1, skipped: 0 };
    const [passed = 0, failed = 0, skipped = 0] = line.slice(1).map(Number);
    // A runner that counts no failure and yet ends badly (a sanitizer's report) has failed.
    return { passed, failed: failed === 0 && result.status !== 0 ? 1 : failed, skipped };
  },
  unit: () =>
    withReport((file) => {
      run(path.join(BIN, "vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`]);
      const report = JSON.parse(readFileSync(file, "utf8"));
      // A file that cannot be loaded counts no test of its own.
      const broken = report.testResults.filter(
        (suite) => suite.status === "failed" && !suite.assertionResults.some((test) => test.status === "failed"),
      );
      return {
        passed: report.numPassedTests,
        failed: report.numFailedTests + broken.length,
        skipped: report.numPendingTests + (report.numTodoTests ?? 0),
      };
    }),
  e2e: () =>
    withReport((file) => {
      run(path.join(BIN, "playwright"), ["test", "--reporter=list,json"], {
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      });
      const { stats, errors } = JSON.parse(readFileSync(file, "utf8"));
      return {
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected + errors.length,
        skipped: stats.skipped,
      };
    }),
};

const { sentence } = installPrograms(["strace", "chromium", "gcc", "git", "clang-format"], "run every test");
if (sentence) process.stderr.write(`trapline: ${sentence}\n`);
buildOrExit();

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in RUNNERS));
if (unknown.length > 0) {
  process.stderr.write(
    `trapline: no such tests: ${unknown.join(", ")}; there are ${Object.keys(RUNNERS).join(", ")}.\n`,
  );
  process.exit(2);
}
const counts = [];
for (const [name, runner] of Object.entries(RUNNERS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  process.stdout.write(`\n== ${name}\n`);
  const count = runner();
  process.stdout.write(`${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
  counts.push(count);
}
const total = sum(counts);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of all) for (const key of Object.keys(total)) total[key] += count[key];
  return total;
}

function check(what, program, args) {
  const { status } = run(program, args);
  process.stdout.write(`${status === 0 ? "ok  " : "FAIL"} ${what}\n`);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

function skip(what, reason) {
  process.stdout.write(`skip ${what}: ${reason}\n`);
  return { passed: 0, failed: 0, skipped: 1 };
}

/** Runs `read` with a file for the runner's report; a runner that left none has failed. */
function withReport(read) {
  const folder = mkdtempSync(path.join(tmpdir(), "trapline-test-"));
  try {
    return read(path.join(folder, "report.json"));
  } catch (error) {
    process.stdout.write(`the runner left no report: ${error.message}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program, args, { capture = false, env = {} } = {}) {
  const result = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ["ignore", capture ? "pipe" : "inherit", "inherit"],
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (capture) process.stdout.write(result.stdout ?? "");
  return { status: result.status ?? 1, output: result.stdout ?? "" };
}
