/**
 * `npm run fuzz [-- SECONDS]`: clang's libFuzzer looks, so many seconds for each target (60), for inputs that break what reads a
 * tracee's bytes in C++ (native/fuzz). The inputs in native/fuzz/corpus are run by `npm test` as well, with gcc.
 */
import { spawnSync } from "node:child_process";
import { ROOT } from "./build.mjs";
import { requirePrograms } from "./system_packages.mjs";

const seconds = Number(process.argv[2] ?? 60);
if (!(seconds > 0)) {
  process.stderr.write("trapline: How long to look is a number of seconds, for example: npm run fuzz -- 300\n");
  process.exit(2);
}
try {
  requirePrograms(["make", "clang++-16"], "look for inputs that break the tracer");
} catch (error) {
  process.stderr.write(`trapline: ${error.message}\n`);
  process.exit(1);
}
const { status } = spawnSync("make", ["-s", "-C", "native", "fuzz", `SECONDS=${seconds}`], {
  cwd: ROOT,
  stdio: ["ignore", "inherit", "inherit"],
});
process.exit(status ?? 1);
