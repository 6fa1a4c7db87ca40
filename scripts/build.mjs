/**
 * Builds what is missing or stale, and nothing else: packages, native addon, page, server. Plain Node without packages, since
 * it runs before there are any. All output goes to stderr: the first line on stdout belongs to the server's URL.
 *
 *   node scripts/build.mjs [--force]
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { MissingProgram, requirePrograms } from "./system_packages.mjs";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const STAMPS = path.join(ROOT, "node_modules", ".trapline", "stamps.json");
const LOCK = path.join(ROOT, ".trapline-build.lock");
const BIN = path.join(ROOT, "node_modules", ".bin");

/** A build step that failed; the message is the one sentence to show. */
export class BuildError extends Error {}

/**
 * Each step is run again when the content of its inputs changed, or an output is gone. `packages` comes first, since the
 * stamps live in node_modules and the other steps run programs of it.
 */
const STEPS = [
  {
    name: "packages",
    inputs: ["package.json", "package-lock.json"],
    outputs: ["node_modules/.package-lock.json"],
    // No install script of any package is needed, so none gets to run.
    run: () =>
      run(
        "npm",
        ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
        "Installing the npm packages",
      ),
  },
  {
    name: "native",
    inputs: ["native/core", "native/binding", "native/generated", "binding.gyp"],
    outputs: ["build/Release/trapline.node"],
    run: () => {
      requirePrograms(["python3", "make", "g++"], "build the tracer");
      run(
        path.join(BIN, "node-gyp"),
        ["configure", "build", "--silent", "--loglevel=warn", ...headersOption()],
        "Building the tracer (C++)",
        {
          JOBS: "max",
        },
      );
    },
  },
  {
    name: "web",
    inputs: ["web", "shared", "vite.config.ts", "package-lock.json"],
    outputs: ["dist/web/index.html"],
    run: () => run(path.join(BIN, "vite"), ["build", "--logLevel=warn"], "Building the page"),
  },
  {
    name: "standalone",
    inputs: ["web", "shared", "vite.standalone.config.ts", "package-lock.json"],
    outputs: ["dist/standalone/standalone.js"],
    run: () =>
      run(
        path.join(BIN, "vite"),
        ["build", "--config", "vite.standalone.config.ts", "--logLevel=warn"],
        "Building the page for one file",
      ),
  },
  {
    name: "server",
    inputs: ["server", "shared", "vite.server.config.ts", "package-lock.json"],
    outputs: ["dist/server/main.js"],
    run: () =>
      run(
        path.join(BIN, "vite"),
        ["build", "--config", "vite.server.config.ts", "--logLevel=warn"],
        "Building the server",
      ),
  },
];

/**
 * Runs the steps that are stale; one build at a time in a checkout, the next one waits for it. Throws BuildError.
 * `page: false` leaves the page out, for commands that serve none.
 */
export function build({ force = false, page = true } = {}) {
  checkMachine();
  const steps = STEPS.filter((step) => page || step.name !== "web");
  if (!force && steps.every(isFresh)) return;
  const release = takeLock();
  try {
    for (const step of steps) {
      if (isFresh(step) && !force) continue;
      const stamp = stampOf(step.inputs);
      step.run();
      // Read again: installing the packages begins with an empty node_modules.
      writeStamps({ ...readStamps(), [step.name]: stamp });
    }
  } finally {
    release();
  }
}

function isFresh(step) {
  return (
    readStamps()[step.name] === stampOf(step.inputs) && step.outputs.every((file) => existsSync(path.join(ROOT, file)))
  );
}

/** Two builds in one folder would delete each other's files (seen: node-gyp's own "lstat build/node_gyp_bins" failure). */
function takeLock() {
  for (;;) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: "wx" });
      return () => rmSync(LOCK, { force: true });
    } catch (error) {
      if (error.code === "EACCES" || error.code === "EROFS") throw new BuildError(notWritable());
      if (error.code !== "EEXIST") throw error;
    }
    if (isLeftOver()) rmSync(LOCK, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

function notWritable() {
  return `What is built in ${ROOT} is older than its sources, and you may not write there: have its owner run npm run build.`;
}

/** No build takes longer, on the slowest machine that was tried (78 s) with ten others at once. */
const LONGEST_BUILD_MS = 15 * 60_000;

/**
 * The builder that took the lock has died. Its id alone does not tell: it may have been killed before it wrote it, or belong to another
 * pid namespace, where the same number is somebody else here.
 */
function isLeftOver() {
  try {
    const age = Date.now() - statSync(LOCK).mtimeMs;
    const pid = Number(readFileSync(LOCK, "utf8"));
    if (!pid) return age > 10_000;
    return !isAlive(pid) || age > LONGEST_BUILD_MS;
  } catch {
    // Released in this moment.
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function checkMachine() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new BuildError(
      "Trapline traces Linux programs on x86-64; this machine is neither, so it cannot be built here.",
    );
  }
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new BuildError(
      `Trapline needs Node 20.19 or later and this is ${process.versions.node}: install a newer Node.`,
    );
  }
}

function run(program, args, what, env = {}) {
  process.stderr.write(`trapline: ${what} ...\n`);
  const begun = Date.now();
  const result = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ...env },
  });
  if (result.error) throw new BuildError(`${what} failed: ${program} could not be run (${result.error.message}).`);
  if (result.status !== 0) throw new BuildError(`${what} failed: see the messages above.`);
  process.stderr.write(`trapline: ${what} took ${((Date.now() - begun) / 1000).toFixed(1)} s\n`);
}

/** node-gyp fetches Node's headers unless it is shown them; most installations have them beside the program. */
function headersOption() {
  const prefix = path.resolve(path.dirname(process.execPath), "..");
  return existsSync(path.join(prefix, "include", "node", "node_api.h")) ? [`--nodedir=${prefix}`] : [];
}

/** The folder whose include/node has the headers that the addon was built with. */
export function nodeDirectory() {
  const { variables } = JSON.parse(readFileSync(path.join(ROOT, "build", "config.gypi"), "utf8").replace(/^#.*$/m, ""));
  return variables.nodedir;
}

/** A hash over names and contents, so that a checkout that only touches times builds nothing. */
function stampOf(inputs) {
  const hash = createHash("sha256");
  hash.update(process.versions.modules);
  for (const input of inputs) {
    for (const file of filesBelow(path.join(ROOT, input))) {
      hash.update(path.relative(ROOT, file));
      hash.update("\0");
      hash.update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

const NOT_BUILT = /\.test\.tsx?$/;

function filesBelow(entry) {
  if (!existsSync(entry)) return [];
  if (statSync(entry).isFile()) return NOT_BUILT.test(entry) ? [] : [entry];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesBelow(path.join(entry, name)));
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(STAMPS, "utf8"));
  } catch {
    return {};
  }
}

function writeStamps(stamps) {
  mkdirSync(path.dirname(STAMPS), { recursive: true });
  writeFileSync(STAMPS, JSON.stringify(stamps, null, 2));
}

/** Builds, or says in one sentence on stderr why not and ends the process with status 1. */
export function buildOrExit(options) {
  try {
    build(options);
  } catch (error) {
    if (!(error instanceof BuildError || error instanceof MissingProgram)) throw error;
    process.stderr.write(`trapline: ${error.message}\n`);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildOrExit({ force: process.argv.includes("--force") });
