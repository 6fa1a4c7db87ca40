/**
 * For whoever works on a decoder: shows where a family's program reads differently under strace and under Trapline.
 *
 *   npx tsx e2e/families/compare.ts NAME [--all]      NAME.c in native/test/families; --all shows equal lines too
 */
import { parseArgs } from "node:util";
import { FamilyRun } from "./comparison.ts";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { all: { type: "boolean" } } });
const run = new FamilyRun();
try {
  for (const name of positionals) {
    const { strace, differences } = run.compare(name);
    if (values.all) for (const line of strace) process.stdout.write(`  ${line}\n`);
    for (const { line, strace: theirs, trapline: ours } of differences) {
      process.stdout.write(`${name}:${line}\n  strace   ${theirs}\n  trapline ${ours}\n`);
    }
    process.stdout.write(`${name}: ${strace.length - differences.length} of ${strace.length} lines equal\n`);
  }
} finally {
  run.remove();
}
