import type { Found } from "../../shared/api/find.ts";
import {
  type EventDetails,
  type EventRow,
  type EventsPage,
  type Latency,
  SUMMARY_ROWS,
  type Summary,
  type SummaryRow,
  type Tasks,
  type Timeline,
} from "../../shared/api/schemas.ts";
import { parseFilter } from "../../shared/filter/parse.ts";
import { type FilteredEvent, filterToPredicate } from "../../shared/filter/predicate.ts";
import type { Vocabulary } from "../../shared/filter/vocabulary.ts";
import { findIn } from "../../shared/find/find_in.ts";
import { rowHas, searched } from "../../shared/find/row_text.ts";
import { splitArguments } from "../../shared/render/arguments.ts";
import { errnoMeaning } from "../../shared/render/errno.ts";
import type { PageData } from "../../shared/standalone/page_data.ts";
import { bandOf, CallTally, percentilesOf } from "../../shared/summary/call_tally.ts";
import { CALL_BY_NAME } from "../../shared/syscalls/index.ts";
import { ApiFailure } from "../api/failure.ts";

/** One event of the page. */
interface PageEvent extends FilteredEvent {
  seq: number;
  startNs: number;
  resultText: string;
  waits: boolean;
  other: number | null;
}

const WAIT_NS = 1_000_000;
const DEFAULT_BUCKETS = 1_200;
const BANDS_PER_CELL = 4;
const MOST_MARKS = 2_000;

/** Answers the reads of a recording from what the page holds: the same questions as the server's, the same answers. */
export class PageAnswers {
  private readonly events: readonly PageEvent[];

  constructor(
    private readonly data: PageData,
    private readonly vocabulary: Vocabulary,
  ) {
    this.events = eventsOf(data);
  }

  /** @throws ApiFailure bad_filter, not_found */
  answer(path: string): unknown {
    const url = new URL(path, "http://page");
    const [view = "", seq = ""] = url.pathname.split("/").slice(2);
    const query = url.searchParams;
    switch (view) {
      case "":
        return this.data.facts;
      case "tasks":
        return { tasks: this.data.tasks } satisfies Tasks;
      case "notes":
        return { notes: this.data.notes };
      case "output":
        return this.data.output;
      case "events":
        return seq === "" ? this.page(query) : this.details(Number(seq));
      case "find":
        return this.find(query);
      case "summary":
        return this.summary(query);
      case "timeline":
        return this.timeline(query);
      case "latency":
        return this.latency(query);
      default:
        throw new ApiFailure(
          "not_found",
          "This page holds the timeline, summary and events of its recording only.",
          404,
        );
    }
  }

  private scoped(query: URLSearchParams): PageEvent[] {
    const parsed = parseFilter(query.get("filter") ?? "", this.vocabulary);
    if (!parsed.ok) throw new ApiFailure("bad_filter", parsed.error.message, 400, parsed.error.at);
    const test = filterToPredicate(parsed.filter, this.vocabulary);
    const from = Number(query.get("from") ?? 0);
    const to = Number(query.get("to") ?? Number.POSITIVE_INFINITY);
    return this.events.filter(
      (event) =>
        event.startNs < to &&
        (from <= 0 || event.startNs >= from || event.startNs + (event.durationNs ?? 0) > from) &&
        test(event),
    );
  }

  private find(query: URLSearchParams): Found {
    const wanted = searched(query.get("text") ?? "");
    const near = query.get("near");
    return findIn({
      rows: sorted(this.scoped(query), query),
      has: ({ name, args, resultText: result, path }) => rowHas({ name, args, result, path }, wanted),
      precedes: precedes(query),
      near: near === null ? undefined : this.events.find(({ seq }) => seq === Number(near)),
      step: query.get("step") ?? "here",
    });
  }

  private page(query: URLSearchParams): EventsPage {
    const rows = sorted(this.scoped(query), query);
    const offset = Number(query.get("offset") ?? 0);
    return { total: rows.length, rows: rows.slice(offset, offset + Number(query.get("limit") ?? 100)).map(rowOf) };
  }

  private details(seq: number): EventDetails {
    const index = this.events.findIndex((event) => event.seq === seq);
    const event = this.events[index];
    if (event === undefined) throw new ApiFailure("not_found", `The page has no event ${seq}.`, 404);
    const known = event.kind === "syscall" ? CALL_BY_NAME.get(event.name) : undefined;
    const durations = this.events.flatMap(({ kind, name, durationNs }) =>
      kind === "syscall" && name === event.name && durationNs !== null ? [durationNs] : [],
    );
    const atMost = durations.filter((ns) => ns <= (event.durationNs ?? 0)).length;
    const beside = (step: 1 | -1, same: (other: PageEvent) => boolean): number | null => {
      for (let at = index + step; ; at += step) {
        const other = this.events[at];
        if (other === undefined) return null;
        if (same(other)) return other.seq;
      }
    };
    const sameCall = ({ kind, name }: PageEvent) => kind === event.kind && name === event.name;
    const sameTask = ({ tid }: PageEvent) => tid === event.tid;
    const task = this.data.tasks.find(({ tid }) => tid === event.tid);
    return {
      row: rowOf(event),
      index,
      arch: "x86_64",
      nr: known?.nr ?? -1,
      registers: null,
      args:
        event.kind === "syscall"
          ? splitArguments(event.args).map((text, position) => ({
              name: known?.argNames[position] ?? `arg${position}`,
              value: { t: "raw", text },
            }))
          : [],
      resultValue: null,
      descriptors: [],
      sentence: known?.sentence ?? "",
      errnoMeaning: event.errno === null ? "" : (errnoMeaning(event.errno) ?? ""),
      manualUrl: null,
      percentile: event.durationNs === null || durations.length === 0 ? null : atMost / durations.length,
      comm: task?.comm ?? "",
      ancestors: [],
      previousSameCall: beside(-1, sameCall),
      nextSameCall: beside(1, sameCall),
      previousSameTask: beside(-1, sameTask),
      nextSameTask: beside(1, sameTask),
    };
  }

  private summary(query: URLSearchParams): Summary {
    const by = query.get("by") ?? "call";
    const tallies = new Map<string, CallTally>();
    for (const event of this.scoped(query)) {
      const key = event.kind === "syscall" ? keyOf(event, by) : null;
      if (key === null) continue;
      let tally = tallies.get(key);
      if (tally === undefined) {
        tally = new CallTally(key, event.class);
        tallies.set(key, tally);
      }
      const ns = event.durationNs ?? 0;
      tally.add(event.seq, ns, bandOf(ns), event.errno !== null);
    }
    const rows: SummaryRow[] = [...tallies.values()].map((tally) => tally.toRow());
    rows.sort((a, b) => b.totalNs - a.totalNs || (a.key < b.key ? -1 : 1));
    const sum = (of: (row: SummaryRow) => number) => rows.reduce((all, row) => all + of(row), 0);
    return {
      rows: rows.slice(0, SUMMARY_ROWS),
      groups: rows.length,
      calls: sum(({ calls }) => calls),
      errors: sum(({ errors }) => errors),
      totalNs: sum(({ totalNs }) => totalNs),
    };
  }

  private span(query: URLSearchParams): { fromNs: number; toNs: number } {
    const fromNs = Math.floor(Number(query.get("from") ?? 0));
    const toNs = Math.ceil(Number(query.get("to") ?? this.data.facts.durationNs + 1));
    return { fromNs, toNs: Math.max(toNs, fromNs + 1) };
  }

  private timeline(query: URLSearchParams): Timeline {
    const { fromNs, toNs } = this.span(query);
    const buckets = Number(query.get("buckets") ?? DEFAULT_BUCKETS);
    const bucketNs = Math.max(1, Math.ceil((toNs - fromNs) / buckets));
    const overview = { calls: new Array<number>(buckets).fill(0), errors: new Array<number>(buckets).fill(0) };
    const cells = new Map<string, Cell>();
    const names: Timeline["names"] = [];
    const nameIndex = new Map<string, number>();
    const marked: PageEvent[] = [];
    for (const event of this.scoped(query)) {
      if (event.kind !== "syscall") {
        marked.push(event);
        continue;
      }
      const ns = event.durationNs ?? 0;
      const bucket = Math.min(buckets - 1, Math.floor(Math.max(0, event.startNs - fromNs) / bucketNs));
      const key = `${event.tid} ${bucket}`;
      let cell = cells.get(key);
      if (cell === undefined) {
        cell = { tid: event.tid, bucket, longest: event, count: 0, errors: 0, busyNs: 0, errorSeq: -1 };
        cells.set(key, cell);
      }
      if (ns > (cell.longest.durationNs ?? 0)) cell.longest = event;
      cell.count++;
      cell.busyNs += Math.max(0, Math.min(event.startNs + ns, toNs) - Math.max(event.startNs, fromNs));
      overview.calls[bucket] = (overview.calls[bucket] ?? 0) + 1;
      if (event.errno === null) continue;
      cell.errors++;
      if (cell.errorSeq === -1) cell.errorSeq = event.seq;
      overview.errors[bucket] = (overview.errors[bucket] ?? 0) + 1;
    }
    const ordered = [...cells.values()].sort((a, b) => a.tid - b.tid || a.bucket - b.bucket);
    const indexOf = ({ name, class: callClass }: PageEvent): number => {
      let index = nameIndex.get(name);
      if (index === undefined) {
        index = names.push({ name, class: callClass }) - 1;
        nameIndex.set(name, index);
      }
      return index;
    };
    const every = Math.max(1, Math.ceil(marked.length / MOST_MARKS));
    return {
      fromNs,
      toNs,
      bucketNs,
      items: {
        tid: ordered.map(({ tid }) => tid),
        seq: ordered.map(({ longest }) => longest.seq),
        startNs: ordered.map(({ longest }) => longest.startNs),
        durationNs: ordered.map(({ longest }) => longest.durationNs ?? -1),
        name: ordered.map(({ longest }) => indexOf(longest)),
        count: ordered.map(({ count }) => count),
        errors: ordered.map(({ errors }) => errors),
        busyNs: ordered.map(({ busyNs }) => busyNs),
        errorSeq: ordered.map(({ errorSeq }) => errorSeq),
        waits: ordered.map(({ longest }) => ((longest.durationNs ?? 0) > WAIT_NS && longest.waits ? 1 : 0)),
      },
      names,
      overview,
      marks: marked
        .filter((_, index) => index % every === 0)
        .map(({ kind, startNs, tid, seq, name, other }) => ({ kind, atNs: startNs, tid, seq, label: name, other })),
    };
  }

  private latency(query: URLSearchParams): Latency {
    const { fromNs, toNs } = this.span(query);
    const columns = Number(query.get("columns") ?? 240);
    const points = Number(query.get("points") ?? 120);
    const lengthOf = (count: number) => Math.max(1, Math.ceil((toNs - fromNs) / count));
    const all = new CallTally("", "");
    const overTime = new Map<number, CallTally>();
    const histogram = new Map<number, { calls: number; errors: number }>();
    const cells = new Map<string, { column: number; row: number; calls: number }>();
    for (const event of this.scoped(query)) {
      if (event.kind !== "syscall") continue;
      const ns = event.durationNs ?? 0;
      const band = bandOf(ns);
      const failed = event.errno !== null;
      const since = Math.max(0, event.startNs - fromNs);
      all.add(event.seq, ns, band, failed);
      const point = Math.floor(since / lengthOf(points));
      const tally = overTime.get(point) ?? new CallTally("", "");
      overTime.set(point, tally);
      tally.add(event.seq, ns, band, failed);
      const bar = histogram.get(band) ?? { calls: 0, errors: 0 };
      histogram.set(band, { calls: bar.calls + 1, errors: bar.errors + (failed ? 1 : 0) });
      const column = Math.floor(since / lengthOf(columns));
      const row = Math.floor(band / BANDS_PER_CELL);
      const cell = cells.get(`${column} ${row}`) ?? { column, row, calls: 0 };
      cells.set(`${column} ${row}`, cell);
      cell.calls++;
    }
    const filled = [...cells.values()];
    return {
      fromNs,
      toNs,
      ...percentilesOf(all),
      histogram: [...histogram].sort(([a], [b]) => a - b).map(([band, bar]) => ({ band, ...bar })),
      overTime: [...overTime]
        .sort(([a], [b]) => a - b)
        .map(([point, tally]) => ({
          atNs: fromNs + point * lengthOf(points),
          calls: tally.calls,
          ...percentilesOf(tally),
        })),
      heatmap: {
        columns,
        column: filled.map(({ column }) => column),
        row: filled.map(({ row }) => row),
        calls: filled.map(({ calls }) => calls),
      },
    };
  }
}

interface Cell {
  tid: number;
  bucket: number;
  longest: PageEvent;
  count: number;
  errors: number;
  busyNs: number;
  errorSeq: number;
}

function eventsOf({ events, names, errnos }: PageData): PageEvent[] {
  return events.seq.map((seq, index): PageEvent => {
    const name = names[events.name[index] ?? 0];
    const durationNs = events.durationNs[index] ?? -1;
    const resultText = events.result[index] ?? "";
    return {
      seq,
      kind: name?.kind ?? "",
      name: name?.name ?? "",
      class: name?.class ?? "",
      waits: name?.waits ?? false,
      startNs: events.startNs[index] ?? 0,
      durationNs: durationNs < 0 ? null : durationNs,
      pid: events.pid[index] ?? 0,
      tid: events.tid[index] ?? 0,
      args: events.args[index] ?? "",
      resultText,
      result: numberIn(resultText),
      errno: errnos[events.errno[index] ?? -1] ?? null,
      path: events.path[index] ?? null,
      fd: events.fd[index] ?? null,
      other: events.other[index] ?? null,
    };
  });
}

function numberIn(text: string): bigint | null {
  const match = /^(?:0x[0-9a-f]{1,16}|-?\d{1,19})/.exec(text);
  return match === null ? null : BigInt(match[0]);
}

const rowOf = (event: PageEvent): EventRow => ({
  seq: event.seq,
  kind: event.kind,
  startNs: event.startNs,
  durationNs: event.durationNs,
  pid: event.pid,
  tid: event.tid,
  name: event.name,
  class: event.class,
  args: event.args,
  result: event.resultText,
  errno: event.errno,
});

function keyOf(event: PageEvent, by: string): string | null {
  switch (by) {
    case "class":
      return event.class;
    case "process":
      return String(event.pid);
    case "thread":
      return String(event.tid);
    case "errno":
      return event.errno;
    case "file":
      return event.path;
    default:
      return event.name;
  }
}

/** Whether one event stands before another in the order that is asked for. */
function precedes(query: URLSearchParams): (a: PageEvent, b: PageEvent) => boolean {
  const sort = query.get("sort") ?? "time";
  const compare = ORDER[sort.replace(/^-/, "")] ?? byTime;
  const sign = sort.startsWith("-") ? -1 : 1;
  return (a, b) => sign * (compare(a, b) || a.seq - b.seq) < 0;
}

function sorted(rows: PageEvent[], query: URLSearchParams): PageEvent[] {
  const isBefore = precedes(query);
  return rows.sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0));
}

const byTime = (a: PageEvent, b: PageEvent): number => a.startNs - b.startNs;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ORDER: Readonly<Record<string, (a: PageEvent, b: PageEvent) => number>> = {
  duration: (a, b) => (a.durationNs ?? -1) - (b.durationNs ?? -1),
  name: (a, b) => byText(a.name, b.name),
  tid: (a, b) => a.tid - b.tid,
  result: (a, b) => Number((a.result ?? 0n) - (b.result ?? 0n)),
  args: (a, b) => byText(a.args, b.args),
};
