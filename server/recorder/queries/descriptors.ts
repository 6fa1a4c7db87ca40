import type { TraceEvent } from "../../../shared/event.ts";
import { lookup } from "../../../shared/syscalls/index.ts";
import type { DescribeFd, DescriptorMoment } from "../../../shared/syscalls/row.ts";
import { addFacts, type SeenDescriptor, seenOf } from "../descriptor_captures.ts";
import { type DescriptorDepth, OpenFile } from "../open_file.ts";
import { type Database, nullableNumberIn, numberIn, textIn } from "../recording_file.ts";

/** What a descriptor was open on, in words. */
export interface KnownText {
  path: string;
  /** as strace -yy would say it */
  details: string;
}

interface KnownDescriptor extends KnownText {
  /** the event that opened it; null: it was open before the recording began */
  openedBy: number | null;
}

/** What the event itself says of a descriptor. */
export function textOfSeen(seen: SeenDescriptor): KnownText {
  const file = new OpenFile(0, seen.path, null);
  addFacts(file, seen);
  return { path: file.name, details: file.details };
}

/** Of one file by its path: what the kernel said at this call, or else what the calls before it have told. */
export function moreOf(seen: KnownText, known: KnownText): KnownText {
  // A connection whose far end has closed still leads there: `TCP:[a]` of one that was `TCP:[a->b]`.
  const saysLess = seen.details === seen.path || known.details.startsWith(`${seen.details.slice(0, -1)}->`);
  return saysLess ? known : seen;
}

/** Recordings made before descriptors were kept have no such table. */
export async function descriptorsAreKept(db: Database): Promise<boolean> {
  const [row] = await db.rows("SELECT count(*) AS tables FROM duckdb_tables() WHERE table_name = 'descriptor'");
  return numberIn(row, "tables") > 0;
}

type Moments = Record<"entry" | "return", Map<number, KnownDescriptor>>;

interface Mention {
  fd: number;
  moment: DescriptorMoment;
}

/** The descriptors that the text of a call names. */
function mentionsOf(event: TraceEvent, stringLimit: number): Mention[] {
  const mentions: Mention[] = [];
  const describeFd: DescribeFd = (_event, fd, moment) => {
    mentions.push({ fd, moment });
    return undefined;
  };
  if (event.kind === "syscall") lookup(event.arch, event.nr).render(event, { stringLimit, describeFd });
  return mentions;
}

/**
 * What the descriptors of events were open on, asked for many events at once. A descriptor that the call puts into memory (an
 * element of pipe's array) was not open at the entry: it is what it became at the return.
 */
export class EventDescriptors {
  private readonly known = new WeakMap<TraceEvent, Moments>();

  constructor(
    private readonly db: Database,
    private readonly stringLimit: number,
  ) {}

  /** Remembered for as long as the events are in use. */
  async learn(events: readonly TraceEvent[]): Promise<void> {
    const wanted = events.flatMap((event, index) => {
      const fds = new Set(mentionsOf(event, this.stringLimit).map(({ fd }) => fd));
      return [...fds].flatMap((fd) => [
        `(${index}, 'entry', ${event.pid}, ${fd}, ${event.seq - 1})`,
        `(${index}, 'return', ${event.pid}, ${fd}, ${event.seq})`,
      ]);
    });
    if (wanted.length === 0 || !(await descriptorsAreKept(this.db))) return;
    // An ASOF join sorts both its sides: it gets of each table what can be the answer. Events beside each other need only the
    // changes between them, and for each descriptor the last one before.
    const rows = await this.db.rows(
      `WITH wanted(event, moment, pid, fd, last_seq) AS (VALUES ${wanted.join(", ")}),
       span AS (SELECT pid, fd, min(last_seq) AS low, max(last_seq) AS high FROM wanted GROUP BY ALL),
       before AS (
         SELECT pid, fd, max(seq) AS seq FROM descriptor JOIN span USING (pid, fd) WHERE seq <= low GROUP BY ALL
       ),
       near AS (
         SELECT descriptor.* FROM descriptor JOIN span USING (pid, fd) LEFT JOIN before USING (pid, fd)
         WHERE descriptor.seq <= high AND (descriptor.seq > low OR descriptor.seq = before.seq)
       ),
       held AS MATERIALIZED (
         SELECT event, moment, wanted.fd AS fd, last_seq, file
         FROM wanted ASOF JOIN near ON wanted.pid = near.pid AND wanted.fd = near.fd AND last_seq >= near.seq
       ),
       known AS (SELECT * FROM open_file WHERE file IN (SELECT file FROM held))
       SELECT event, moment, fd, path, coalesce(details, path) AS details, opened_by
       FROM held ASOF JOIN known ON held.file = known.file AND last_seq >= known.seq`,
    );
    for (const row of rows) {
      const event = events[numberIn(row, "event")];
      if (event === undefined) continue;
      const moments = this.known.get(event) ?? { entry: new Map(), return: new Map() };
      this.known.set(event, moments);
      moments[textIn(row, "moment") === "entry" ? "entry" : "return"].set(numberIn(row, "fd"), {
        path: textIn(row, "path"),
        details: textIn(row, "details"),
        openedBy: nullableNumberIn(row, "opened_by"),
      });
    }
  }

  /** For the renderer. */
  describe(depth: DescriptorDepth): DescribeFd {
    return (event, fd, moment) => (depth === "none" ? undefined : this.find(event, { fd, moment })?.[depth]);
  }

  /** The known descriptors that an event names, each once, in the order in which they are named. */
  mentioned(event: TraceEvent): { fd: number; target: string; openedBy: number | null }[] {
    const found = new Map<number, KnownDescriptor>();
    for (const mention of mentionsOf(event, this.stringLimit)) {
      const descriptor = mention.fd < 0 || found.has(mention.fd) ? undefined : this.find(event, mention);
      if (descriptor !== undefined) found.set(mention.fd, descriptor);
    }
    return [...found].map(([fd, { details, openedBy }]) => ({ fd, target: details, openedBy }));
  }

  private find(event: TraceEvent, { fd, moment }: Mention): KnownDescriptor | undefined {
    const moments = this.known.get(event);
    const known = moment === "either" ? (moments?.entry.get(fd) ?? moments?.return.get(fd)) : moments?.[moment].get(fd);
    const seen = seenOf(event, fd, moment);
    if (seen === undefined) return known;
    const own = textOfSeen(seen);
    return known?.path === own.path ? { ...moreOf(own, known), openedBy: known.openedBy } : { ...own, openedBy: null };
  }
}
