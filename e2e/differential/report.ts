/**
 * For whoever works on a decoder: which lines of real programs read differently under strace and under Trapline.
 *
 *   npx tsx e2e/differential/report.ts [NAME ...] [--lines N] [--self]
 *
 * NAME is a part of a program's name; --lines: differing lines shown of each (default 20, 0 = none); --self: strace against
 * strace, which shows what no tracer can be held to.
 */
import { parseArgs } from "node:util";
import { compareLogs } from "./comparison.ts";
import { PROGRAMS } from "./programs.ts";
import { Runs } from "./runs.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { lines: { type: "string", default: "20" }, self: { type: "boolean", default: false } },
});
for (const program of PROGRAMS) {
  if (positionals.length > 0 && !positionals.some((part) => program.name.includes(part))) continue;
  const runs = new Runs(program);
  try {
    const strace = runs.strace();
    const other = values.self ? runs.strace() : runs.trapline();
    const { faults, calls, lines, equalLines, different } = compareLogs(program, strace.log, other.log);
    const share = ((100 * equalLines) / Math.max(1, lines)).toFixed(1);
    process.stdout.write(`${program.name}: ${calls} calls, ${equalLines} of ${lines} lines equal (${share} %)\n`);
    for (const fault of faults) process.stdout.write(`  FAULT ${fault}\n`);
    for (const { task, side, line } of different.slice(0, Number(values.lines)))
      process.stdout.write(`  ${side === "strace" ? "-" : "+"} ${task} ${line}\n`);
  } finally {
    runs.remove();
  }
}
