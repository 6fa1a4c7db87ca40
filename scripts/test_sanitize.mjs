/**
 * `npm run test:sanitize`: the core's scenarios once under AddressSanitizer and UndefinedBehaviorSanitizer, once under
 * ThreadSanitizer, and the addon's suite, in Node, under the first two. Leaks are not looked for: a scenario runs in a process of
 * its own, which leaves by _exit, and Node frees little of what it holds at its end; that traces leave no memory is held by N6.
 *
 *   npm run test:sanitize -- [core|addon] [TEXT]     only one of both; only scenarios or tests whose names contain TEXT
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildOrExit, nodeDirectory, ROOT } from "./build.mjs";

const [first, ...rest] = process.argv.slice(2);
const part = first === "core" || first === "addon" ? first : undefined;
const only = (part === undefined ? process.argv.slice(2) : rest).join(" ");
const ADDRESS = "address,undefined";
/** Node is not built for them: its runtimes come first, and C++'s too, so that they find what they wrap. */
const RUNTIMES = ["libasan.so", "libubsan.so", "libstdc++.so.6"];

function run(program, args, env) {
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const scenarios = (san, env) => () => run("make", ["-s", "-C", "native", "test", `SAN=${san}`, `ONLY=${only}`], env);

function addonSuite() {
  buildOrExit({ page: false });
  if (!run("make", ["-s", "-C", "native", "addon", `SAN=${ADDRESS}`, `NODE_DIR=${nodeDirectory()}`])) return false;
  const reports = mkdtempSync(path.join(tmpdir(), "trapline-sanitize-"));
  const preload = RUNTIMES.map((name) =>
    spawnSync("gcc", [`-print-file-name=${name}`], { encoding: "utf8" }).stdout.trim(),
  );
  // A report ends its process, which may be a Node that a test started and whose end it expects: so the files count as well.
  const held = run(
    process.execPath,
    [
      path.join(ROOT, "node_modules", "vitest", "vitest.mjs"),
      ...["run", "native/test/addon.test.ts", ...(only === "" ? [] : ["-t", only])],
    ],
    {
      LD_PRELOAD: preload.join(" "),
      TRAPLINE_ADDON: path.join(ROOT, "native", "out", ADDRESS, "trapline.node"),
      ASAN_OPTIONS: `detect_leaks=0:quarantine_size_mb=16:log_path=${reports}/address`,
      UBSAN_OPTIONS: `print_stacktrace=1:log_path=${reports}/undefined`,
    },
  );
  const found = readdirSync(reports);
  for (const name of found) process.stdout.write(readFileSync(path.join(reports, name), "utf8"));
  rmSync(reports, { recursive: true });
  process.stdout.write(`${found.length} reports\n`);
  return held && found.length === 0;
}

// TSan goes on after a report by default, and its exit status comes too late for a process that leaves by _exit.
const RUNS = [
  { part: "core", what: `core under ${ADDRESS}`, holds: scenarios(ADDRESS, { UBSAN_OPTIONS: "print_stacktrace=1" }) },
  { part: "core", what: "core under thread", holds: scenarios("thread", { TSAN_OPTIONS: "halt_on_error=1" }) },
  { part: "addon", what: `addon under ${ADDRESS}`, holds: addonSuite },
];

const failed = RUNS.filter((each) => part === undefined || each.part === part).filter(({ what, holds }) => {
  process.stdout.write(`\n== ${what}\n`);
  return !holds();
});
for (const { what } of failed) process.stdout.write(`failed: ${what}\n`);
process.exit(failed.length === 0 ? 0 : 1);
