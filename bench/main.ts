/**
 * `npm run bench [-- --rounds N] [-- --only TEXT]`: what tracing costs, beside the peers that this machine has. The sides of a
 * workload take turns within each round, since machines drift; medians and ratios are quoted. Writes `bench/results.md`.
 */

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { median, ROOT, Scratch, TRACERS, type TracerName } from "./tracer.ts";
import { type Bound, WORKLOADS, type Workload } from "./workload.ts";

const { values: options } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, only: { type: "string", default: "" } },
});
const rounds = Number(options.rounds);
const installed = (program: string) => spawnSync("which", [program]).status === 0;

type Times = Map<TracerName, number>;

function measure(scratch: Scratch, workload: Workload): Times {
  const sides: TracerName[] = ["untraced", ...workload.against, "trapline"];
  const times = new Map<TracerName, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const side of sides) {
      const tracer = TRACERS[side];
      if ("needs" in tracer && !installed(tracer.needs)) continue;
      const ns = scratch.time(tracer, workload.command(scratch.folder), workload.trace ?? "");
      if (ns !== undefined) times.set(side, [...(times.get(side) ?? []), ns]);
    }
  }
  return new Map([...times].map(([side, all]) => [side, median(all)]));
}

function verdict(times: Times, bound: Bound): string {
  const ours = times.get("trapline");
  const theirs = times.get(bound.than);
  const text = `at most ${bound.factor} x ${TRACERS[bound.than].name}`;
  if (ours === undefined || theirs === undefined) return `- ${text}: **not measured** (one side did not run)`;
  const ratio = ours / theirs;
  return `- ${text}: ${ratio.toFixed(2)} — ${ratio <= bound.factor ? "holds" : "**falls short**"}`;
}

function report(workload: Workload, times: Times): string {
  const ours = times.get("trapline") ?? Number.NaN;
  const rows = [...times].map(([side, ns]) => {
    const perCall = workload.calls ? `${(ns / 1000 / workload.calls).toFixed(2)} us` : "";
    return `| ${TRACERS[side].name} | ${(ns / 1e6).toFixed(1)} ms | ${perCall} | ${(ours / ns).toFixed(2)} |`;
  });
  return [
    `## ${workload.name}`,
    "",
    "| side | median, exec to exit | per call | trapline is x of it |",
    "| --- | ---: | ---: | ---: |",
    ...rows,
    "",
    ...workload.bounds.map((bound) => verdict(times, bound)),
    "",
  ].join("\n");
}

const scratch = new Scratch();
try {
  scratch.compile("floor.c");
  scratch.compile("workloads/calls.c");
  scratch.compile("workloads/cpu_threads.c", "-pthread");
  scratch.compile("workloads/stopwatch.c");
  mkdirSync(path.join(scratch.folder, "data"), { recursive: true });
  writeFileSync(
    path.join(scratch.folder, "hello.c"),
    '#include <stdio.h>\nint main(void) { puts("hello"); return 0; }\n',
  );
  const cpu = /model name\s*:\s*(.*)/.exec(readFileSync("/proc/cpuinfo", "utf8"))?.[1] ?? "unknown";
  const sections = [
    "# What tracing costs",
    "",
    `Written by \`npm run bench\`: ${rounds} rounds, sides alternating, medians. ` +
      `${cpus().length} CPUs (${cpu}), ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.versions.node}.`,
    "",
  ];
  for (const workload of WORKLOADS) {
    if (!workload.name.includes(options.only)) continue;
    const section = report(workload, measure(scratch, workload));
    process.stdout.write(`${section}\n`);
    sections.push(section);
  }
  if (options.only === "") writeFileSync(path.join(ROOT, "bench", "results.md"), sections.join("\n"));
} finally {
  scratch.remove();
}
