import { spawnSync } from "node:child_process";
import { median, type Section } from "./report.ts";
import { type Scratch, TRACERS, type TracerName } from "./tracer.ts";
import type { Bound, Workload } from "./workload.ts";

const installed = (program: string) => spawnSync("which", [program]).status === 0;

/** Nanoseconds from exec to exit, medians. */
type Times = Map<TracerName, number>;

/** Runs a workload untraced, under its peers and under Trapline, in turns. */
export function compareTracers(scratch: Scratch, workload: Workload, rounds: number): Section {
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
  return report(workload, new Map([...times].map(([side, all]) => [side, median(all)])));
}

function report(workload: Workload, times: Times): Section {
  const ours = times.get("trapline") ?? Number.NaN;
  const rows = [...times].map(([side, ns]) => {
    const perCall = workload.calls ? `${(ns / 1000 / workload.calls).toFixed(2)} us` : "";
    return `| ${TRACERS[side].name} | ${(ns / 1e6).toFixed(1)} ms | ${perCall} | ${(ours / ns).toFixed(2)} |`;
  });
  return {
    title: workload.name,
    lines: [
      "| side | median, exec to exit | per call | trapline is x of it |",
      "| --- | ---: | ---: | ---: |",
      ...rows,
      "",
      ...workload.bounds.map((bound) => ratioVerdict(times, bound)),
    ],
  };
}

function ratioVerdict(times: Times, bound: Bound): string {
  const ours = times.get("trapline");
  const theirs = times.get(bound.than);
  const text = `at most ${bound.factor} x ${TRACERS[bound.than].name}`;
  if (ours === undefined || theirs === undefined) return `- ${text}: **not measured** (one side did not run)`;
  const ratio = ours / theirs;
  return `- ${text}: ${ratio.toFixed(2)} — ${ratio <= bound.factor ? "holds" : "**falls short**"}`;
}
