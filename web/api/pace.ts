/** What can be asked again while a recording grows. */
export type ReadKind =
  | "timeline"
  | "overview"
  | "heatmap"
  | "latency"
  | "summary"
  | "tasks"
  | "events"
  | "find"
  | "output"
  | "errors"
  | "files"
  | "sockets"
  | "peers"
  | "findings";

/** Of the time, asking takes at most one part in this many: the server's other work is to record. */
const REST = 4;

/** A view that stands still for longer, while others move on, looks broken. */
const LONGEST_REST_MS = 2_000;

const lastMs = new Map<ReadKind, number>();

/** Reads and remembers how long that took. */
export async function timed<T>(kind: ReadKind, read: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  try {
    return await read();
  } finally {
    lastMs.set(kind, performance.now() - begun);
  }
}

/** ms to the next time this is asked: `leastMs`, or up to two seconds where the answer takes its time. */
export function paceMs(kind: ReadKind, leastMs: number): number {
  return Math.max(leastMs, Math.min(LONGEST_REST_MS, REST * (lastMs.get(kind) ?? 0)));
}
