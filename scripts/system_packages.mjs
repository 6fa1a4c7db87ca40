/**
 * Programs that come from the system's packages, not from npm. What is missing is installed where this user may do so;
 * otherwise one sentence names it and the command to run.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

/** program -> Debian packages */
const PACKAGE_OF = {
  python3: "python3",
  make: "make",
  "g++": "g++",
  gcc: "gcc",
  git: "git",
  strace: "strace",
  chromium: "chromium",
  "clang-format": "clang-format",
  "clang++-16": "clang-16 libclang-rt-16-dev",
};

export class MissingProgram extends Error {}

export function isInstalled(program) {
  return (process.env.PATH ?? "").split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Installs what is missing of `programs`.
 * @returns the programs that are still missing, with a sentence for the user
 */
export function installPrograms(programs, purpose) {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) return { missing, sentence: "" };
  const packages = missing.flatMap((program) => (PACKAGE_OF[program] ?? program).split(" "));
  const command = `apt-get install -y --no-install-recommends ${packages.join(" ")}`;
  if (process.getuid?.() === 0 && isInstalled("apt-get")) {
    process.stderr.write(`trapline: Installing ${packages.join(", ")} to ${purpose} ...\n`);
    apt(["update", "-qq"]);
    apt(["install", "-y", "-qq", "--no-install-recommends", ...packages]);
  }
  const still = missing.filter((program) => !isInstalled(program));
  const sentence = `${still.join(", ")} ${still.length === 1 ? "is" : "are"} needed to ${purpose}: run \`sudo ${command}\`, then this command again.`;
  return { missing: still, sentence };
}

/** Like installPrograms, but throws MissingProgram where one cannot be had. */
export function requirePrograms(programs, purpose) {
  const { missing, sentence } = installPrograms(programs, purpose);
  if (missing.length > 0) throw new MissingProgram(sentence);
}

function apt(args) {
  spawnSync("apt-get", args, {
    stdio: ["ignore", "ignore", 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
