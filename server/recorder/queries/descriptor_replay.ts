import type { TraceEvent } from "../../../shared/event.ts";
import type { DescribeFd } from "../../../shared/syscalls/row.ts";
import { seenOf } from "../descriptor_captures.ts";
import type { DescriptorDepth } from "../open_file.ts";
import { type Database, nullableNumberIn, numberIn, textIn } from "../recording_file.ts";
import { descriptorsAreKept, type KnownText, moreOf, textOfSeen } from "./descriptors.ts";

/** Events whose changes are held at once. */
const WINDOW_EVENTS = 16_384;

/** One change of what a descriptor is open on, or of what is known of a file. */
interface Change {
  seq: number;
  /** when it had happened: the end of its event */
  atNs: number;
  apply(state: ReplayState): void;
}

class ReplayState {
  readonly files = new Map<number, KnownText>();
  readonly held = new Map<string, number>();

  textOf(pid: number, fd: number): KnownText | undefined {
    const file = this.held.get(keyOf(pid, fd));
    return file === undefined ? undefined : this.files.get(file);
  }
}

/** Of a descriptor and its process; of a file and the event that changed it. */
const keyOf = (of: number, number: number): string => `${of}:${number}`;

/**
 * What descriptors were open on, for a whole recording from its beginning to its end: follows the changes as the events pass, in
 * the order of their starts, and holds one state and one window of changes, however long the recording is.
 */
export class DescriptorReplay {
  private readonly state = new ReplayState();
  private window: Change[] = [];
  private next = 0;
  private loadedUpTo = Number.NEGATIVE_INFINITY;
  private lastSeq = -1;
  private kept: boolean | undefined;
  /** what the events of a page have made themselves: that of their returns */
  private made = new Map<number, Map<number, number>>();
  private readonly madeFiles = new Map<string, KnownText>();

  /** @param asked not all calls were recorded, so each says itself what its arguments are open on */
  constructor(
    private readonly db: Database,
    private readonly asked: boolean,
  ) {}

  /**
   * Readies the answers for one event, which must not start before the one that was asked for last.
   * @param page this event and those that come next
   */
  async moveTo(event: TraceEvent, page: readonly TraceEvent[]): Promise<void> {
    this.kept ??= await descriptorsAreKept(this.db);
    if (!this.kept) return;
    if (page[0] === event) await this.learnReturns(page);
    for (;;) {
      for (; this.next < this.window.length; this.next++) {
        const change = this.window[this.next];
        if (change === undefined || change.atNs > event.startNs) return;
        change.apply(this.state);
      }
      if (!(await this.loadWindow())) return;
    }
  }

  describe(depth: DescriptorDepth): DescribeFd | undefined {
    if (depth === "none") return undefined;
    return (event, fd, moment) => {
      const seen = seenOf(event, fd, moment);
      if (this.asked && seen === undefined && moment === "entry") return undefined;
      const entry = moment === "return" ? undefined : this.state.textOf(event.pid, fd);
      const file = this.made.get(event.seq)?.get(fd);
      const made =
        file === undefined ? undefined : (this.madeFiles.get(keyOf(event.seq, file)) ?? this.state.files.get(file));
      const known = moment === "entry" ? entry : (entry ?? made ?? this.state.textOf(event.pid, fd));
      const own = seen === undefined ? undefined : textOfSeen(seen);
      if (own === undefined) return known?.[depth];
      return (known?.path === own.path ? moreOf(own, known) : own)[depth];
    };
  }

  private async loadWindow(): Promise<boolean> {
    if (this.loadedUpTo >= this.lastSeq) {
      const [row] = await this.db.rows("SELECT max(seq) AS last FROM event");
      this.lastSeq = nullableNumberIn(row ?? {}, "last") ?? -1;
      if (this.loadedUpTo >= this.lastSeq) return false;
    }
    const from = Math.max(this.loadedUpTo, -2);
    const to = Math.min(from + WINDOW_EVENTS, Math.max(this.lastSeq, -1));
    const bounds = `seq > ${from} AND seq <= ${to}`;
    const rows = await this.db.rows(
      `WITH changed AS (
         SELECT seq, 0 AS kind, file, '' AS path, '' AS details, pid, fd FROM descriptor WHERE ${bounds}
         UNION ALL
         SELECT seq, 1 AS kind, file, path, coalesce(details, path), 0, 0 FROM open_file WHERE ${bounds}
       )
       SELECT changed.*, coalesce(start_ns + coalesce(dur_ns, 0), -1) AS at_ns
       FROM changed LEFT JOIN (SELECT seq, start_ns, dur_ns FROM event WHERE ${bounds}) AS event USING (seq)
       ORDER BY seq, kind DESC`,
    );
    this.window = rows.map((row): Change => {
      const file = nullableNumberIn(row, "file");
      const at = { seq: numberIn(row, "seq"), atNs: numberIn(row, "at_ns") };
      if (numberIn(row, "kind") === 1) {
        const text = { path: textIn(row, "path"), details: textIn(row, "details") };
        return { ...at, apply: ({ files }) => file !== null && files.set(file, text) };
      }
      const key = keyOf(numberIn(row, "pid"), numberIn(row, "fd"));
      return { ...at, apply: ({ held }) => (file === null ? held.delete(key) : held.set(key, file)) };
    });
    this.next = 0;
    this.loadedUpTo = to;
    return true;
  }

  /** The changes that the events of a page make at their own returns, which may be long after their starts. */
  private async learnReturns(page: readonly TraceEvent[]): Promise<void> {
    this.made = new Map();
    this.madeFiles.clear();
    const [first, last] = [page[0]?.startNs ?? 0, page.at(-1)?.startNs ?? 0];
    const events = `SELECT seq, pid FROM event WHERE start_ns >= ${first} AND start_ns <= ${last}`;
    for (const row of await this.db.rows(
      `SELECT seq, fd, file FROM descriptor SEMI JOIN (${events}) AS page USING (seq, pid) WHERE file IS NOT NULL`,
    )) {
      const seq = numberIn(row, "seq");
      const own = this.made.get(seq) ?? new Map<number, number>();
      this.made.set(seq, own.set(numberIn(row, "fd"), numberIn(row, "file")));
    }
    for (const row of await this.db.rows(
      `SELECT seq, file, path, coalesce(details, path) AS details FROM open_file SEMI JOIN (${events}) AS page USING (seq)`,
    ))
      this.madeFiles.set(keyOf(numberIn(row, "seq"), numberIn(row, "file")), {
        path: textIn(row, "path"),
        details: textIn(row, "details"),
      });
  }
}
