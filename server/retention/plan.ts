import type { KeepReason } from "../../shared/api/schemas.ts";

/** A recording as retention sees it. */
export interface Stored {
  id: string;
  /** of its file and of what was made from it */
  bytes: number;
  /** ms since 1970 of its last change: its end, its import, a note */
  changedMs: number;
  startedAt: string;
  /** why it stays whatever else has to go */
  keep: KeepReason | undefined;
}

export interface RetentionPlan {
  /** oldest first; without them the rest is no more than the limit, or nothing else may go */
  remove: Stored[];
  /** of those that stay, the one that goes first when room is needed */
  next: Stored | undefined;
  /** of all, before anything is removed */
  usedBytes: number;
  /** of those that may not be removed */
  keptBytes: number;
}

/** Which recordings give way. `limitBytes` null: none does. */
export function planRetention(recordings: readonly Stored[], limitBytes: number | null): RetentionPlan {
  const usedBytes = sum(recordings);
  const keptBytes = sum(recordings.filter(({ keep }) => keep !== undefined));
  if (limitBytes === null) return { remove: [], next: undefined, usedBytes, keptBytes };
  const removable = recordings.filter(({ keep }) => keep === undefined).sort(byAge);
  let excess = usedBytes - limitBytes;
  let count = 0;
  for (const { bytes } of removable) {
    if (excess <= 0) break;
    excess -= bytes;
    count++;
  }
  return { remove: removable.slice(0, count), next: removable[count], usedBytes, keptBytes };
}

/** The one that changed last of those whose program has ended: what a limit has just stopped is not to be lost by that. */
export function newestEnded(
  recordings: readonly (Pick<Stored, "id" | "changedMs" | "startedAt"> & { ended: boolean })[],
) {
  return recordings
    .filter(({ ended }) => ended)
    .sort(byAge)
    .at(-1)?.id;
}

type Aged = Pick<Stored, "id" | "changedMs" | "startedAt">;

/** Oldest first. A copied directory has one time for all its files: then the start decides. */
function byAge(a: Aged, b: Aged): number {
  return a.changedMs - b.changedMs || compare(a.startedAt, b.startedAt) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sum = (recordings: readonly Stored[]): number => recordings.reduce((total, { bytes }) => total + bytes, 0);
