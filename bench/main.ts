/**
 * `npm run bench [-- --rounds N] [-- --only TEXT] [-- --events N]`: what tracing costs, beside the peers that this machine has, and
 * whether the recorder, the page's questions and live views keep their bounds. The sides of a workload take turns within each
 * round, since machines drift; medians and ratios are quoted. Writes `bench/results.md`, with `--only` to stdout alone.
 *
 * Parts: every workload by its name, "recorder", "questions", "ten million", "live", "browser".
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { watchInBrowser } from "./browser.ts";
import { compareTracers } from "./compare.ts";
import { recordLarge } from "./large_recording.ts";
import { watchLive } from "./live.ts";
import { type Making, makeRecording } from "./made_recording.ts";
import { askQuestions } from "./questions.ts";
import { rounded, type Section, verdict } from "./report.ts";
import { ROOT, Scratch } from "./tracer.ts";
import { WORKLOADS } from "./workload.ts";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    only: { type: "string", default: "" },
    /** of the recording that is asked questions */
    events: { type: "string", default: "10000000" },
  },
});

interface Part {
  name: string;
  run(scratch: Scratch): Promise<Section> | Section;
}

const describeMaking = (name: string, { events, seconds, cpuMicros, longestMs, bytesAnEvent }: Making): string =>
  `| ${name} | ${rounded(events / seconds)} | ${rounded(cpuMicros)} us | ${rounded(longestMs)} ms | ${rounded(bytesAnEvent)} |`;

/** The recorder alone, on one thread with DuckDB's beside it. */
async function recorderRate(scratch: Scratch): Promise<Section> {
  const EVENTS = 2_000_000;
  const paths = await makeRecording(path.join(scratch.folder, "paths.duckdb"), "paths", EVENTS);
  const dd = await makeRecording(path.join(scratch.folder, "dd.duckdb"), "dd", EVENTS);
  return {
    title: "recorder",
    lines: [
      "| events | a second | CPU time an event | longest batch with its commit | bytes an event |",
      "| --- | ---: | ---: | ---: | ---: |",
      describeMaking("openat, newfstatat, read, close", paths),
      describeMaking("dd: read, write", dd),
      "",
      verdict("events a second with paths", paths.events / paths.seconds, 300_000, "", "at least"),
      verdict("events a second of dd", dd.events / dd.seconds, 300_000, "", "at least"),
    ],
  };
}

async function questions(scratch: Scratch): Promise<Section> {
  const file = path.join(scratch.folder, "questions.duckdb");
  return askQuestions(file, await makeRecording(file, "paths", Number(options.events)));
}

const PARTS: readonly Part[] = [
  ...WORKLOADS.map((workload) => ({
    name: workload.name,
    run: (scratch: Scratch) => compareTracers(scratch, workload, Number(options.rounds)),
  })),
  { name: "recorder", run: recorderRate },
  { name: "ten million", run: ({ folder }) => recordLarge(folder) },
  { name: "questions", run: questions },
  { name: "live", run: watchLive },
  { name: "browser", run: (scratch) => watchInBrowser(scratch, Number(options.events)) },
];

function machine(): string {
  const cpu = /model name\s*:\s*(.*)/.exec(readFileSync("/proc/cpuinfo", "utf8"))?.[1] ?? "unknown";
  return `${cpus().length} CPUs (${cpu}), ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.versions.node}`;
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
  const sections = [
    "# What tracing costs",
    "",
    `Written by \`npm run bench\`: ${options.rounds} rounds, sides alternating, medians. ${machine()}.`,
    "",
  ];
  for (const { name, run } of PARTS) {
    if (!name.includes(options.only)) continue;
    const { title, lines } = await run(scratch);
    const text = [`## ${title}`, "", ...lines, ""].join("\n");
    process.stdout.write(`${text}\n`);
    sections.push(text);
    scratch.empty();
  }
  if (options.only === "") writeFileSync(path.join(ROOT, "bench", "results.md"), sections.join("\n"));
} finally {
  scratch.remove();
}
