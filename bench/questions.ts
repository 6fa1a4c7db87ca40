import { answerRead, type ReadRequest } from "../server/recorder/read_requests.ts";
import { RecordingFile } from "../server/recorder/recording_file.ts";
import { factsIn } from "../server/recorder/recovery.ts";
import { readTasks } from "../server/recorder/task_table.ts";
import type { Making } from "./made_recording.ts";
import { percentile, rounded, type Section, verdict } from "./report.ts";

const ROUNDS = 20;
const BUCKETS = 1_200;

interface Question {
  name: string;
  boundMs: number;
  /** the request of a round: windows and places differ from round to round */
  request(round: number): ReadRequest;
}

/** A number in [0, 1) that differs from round to round and is the same in every run: multiples of the golden ratio. */
const spread = (round: number): number => (round * 0.618_033_988_749_895) % 1;

function questionsOf({ events, endNs }: Making): Question[] {
  const window = (round: number, share: number) => {
    const from = Math.floor(endNs * (1 - share) * spread(round));
    return { from, to: from + Math.ceil(endNs * share) };
  };
  const timeline = (round: number, share: number): ReadRequest => ({
    view: "timeline",
    query: { buckets: BUCKETS, ...window(round, share) },
  });
  return [
    { name: "timeline, whole", boundMs: 100, request: () => ({ view: "timeline", query: { buckets: BUCKETS } }) },
    { name: "timeline, a third", boundMs: 100, request: (round) => timeline(round, 1 / 3) },
    { name: "timeline, a tenth", boundMs: 100, request: (round) => timeline(round, 1 / 10) },
    { name: "timeline, a thousandth", boundMs: 100, request: (round) => timeline(round, 1 / 1_000) },
    { name: "summary, whole", boundMs: 300, request: () => ({ view: "summary", query: {} }) },
    { name: "summary, a third", boundMs: 300, request: (round) => ({ view: "summary", query: window(round, 1 / 3) }) },
    {
      name: "summary, a tenth, failed and slower than 2 us",
      boundMs: 300,
      request: (round) => ({ view: "summary", query: { ...window(round, 1 / 10), filter: "error dur:>2us" } }),
    },
    { name: "latency, whole", boundMs: 300, request: () => ({ view: "latency", query: {} }) },
    {
      name: "page anywhere",
      boundMs: 300,
      request: (round) => ({ view: "events", query: { offset: Math.floor(events * spread(round)), limit: 200 } }),
    },
    {
      name: "page anywhere of one call",
      boundMs: 300,
      request: (round) => ({
        view: "events",
        query: { filter: "newfstatat", offset: Math.floor((events / 4) * spread(round)), limit: 200 },
      }),
    },
    {
      name: "page anywhere of one call, longest first",
      boundMs: 300,
      request: (round) => ({
        view: "events",
        query: {
          filter: "newfstatat",
          sort: "-duration",
          offset: Math.floor((events / 4) * spread(round)),
          limit: 200,
        },
      }),
    },
    {
      name: "page by duration",
      boundMs: 300,
      request: (round) => ({ view: "events", query: { sort: "-duration", offset: 200 * round, limit: 200 } }),
    },
    { name: "errors, whole", boundMs: 300, request: () => ({ view: "errors", query: {} }) },
    { name: "files, whole", boundMs: 1_000, request: () => ({ view: "files", query: {} }) },
    { name: "files, a third", boundMs: 300, request: (round) => ({ view: "files", query: window(round, 1 / 3) }) },
    { name: "directories, whole", boundMs: 1_000, request: () => ({ view: "files", query: { by: "directory" } }) },
    { name: "searches, whole", boundMs: 300, request: () => ({ view: "lookups", query: {} }) },
    { name: "descriptors never closed", boundMs: 1_000, request: () => ({ view: "held", query: {} }) },
    { name: "processes", boundMs: 300, request: () => ({ view: "tasks" }) },
    {
      name: "a tenth against the rest",
      boundMs: 300,
      request: (round) => {
        const { from, to } = window(round, 1 / 10);
        return { view: "contrast", query: { selectedFrom: from, selectedTo: to } };
      },
    },
    { name: "findings, whole", boundMs: 2_000, request: () => ({ view: "findings", query: {} }) },
    { name: "summary by file", boundMs: 1_000, request: () => ({ view: "summary", query: { by: "file" } }) },
    { name: "summary by errno", boundMs: 300, request: () => ({ view: "summary", query: { by: "errno" } }) },
    {
      name: "text search",
      boundMs: 1_000,
      request: (round) => ({ view: "events", query: { filter: `"header_${4 * round}."`, limit: 200 } }),
    },
    {
      name: "text search without a hit",
      boundMs: 1_000,
      request: (round) => ({ view: "events", query: { filter: `"header_${round}.hpp"`, limit: 200 } }),
    },
    {
      name: "next place of a text in the list",
      boundMs: 1_000,
      request: (round) => ({
        view: "find",
        query: { text: `HEADER_${4 * round}.`, near: Math.floor(events * spread(round)), step: "next" },
      }),
    },
    {
      name: "next place of a text in the list, longest first",
      boundMs: 1_000,
      request: (round) => ({
        view: "find",
        query: { text: "enoent", near: Math.floor(events * spread(round)), step: "next", sort: "-duration" },
      }),
    },
  ];
}

/** Asks everything that the page asks, of a recording that `makeRecording` made. */
export async function askQuestions(file: string, making: Making): Promise<Section> {
  const db = await RecordingFile.open(file, { readOnly: true });
  try {
    const tree = await readTasks(db);
    const facts = await factsIn(db);
    const lines = ["| question | median | p95 |", "| --- | ---: | ---: |"];
    const verdicts: string[] = [];
    for (const { name, boundMs, request } of questionsOf(making)) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const asked = performance.now();
        await answerRead({ db, tree, facts }, request(round));
        times.push(performance.now() - asked);
      }
      const p95 = percentile(times, 0.95);
      lines.push(`| ${name} | ${rounded(percentile(times, 0.5))} ms | ${rounded(p95)} ms |`);
      verdicts.push(verdict(`${name}, p95`, p95, boundMs, "ms"));
    }
    return { title: `questions to ${making.events.toLocaleString("en")} events`, lines: [...lines, "", ...verdicts] };
  } finally {
    db.close();
  }
}
