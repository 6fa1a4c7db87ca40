import { statfsSync } from "node:fs";
import path from "node:path";
import { LIMIT_NAMES, type LimitName, type Limits, type LimitUse } from "../../shared/limits/limits.ts";

/** How far a recording has come. */
export interface Progress {
  events: number;
  bytes: number;
  seconds: number;
  /** of its file system, for an ordinary user; undefined: it could not be asked */
  freeBytes: number | undefined;
  /** of the room for all recordings that is taken by those which may not give way, 0..; undefined: nobody watches it */
  diskShare: number | undefined;
}

/** Size of the file system and what an ordinary user may still write to it; undefined: it does not say. */
export function fileSystemOf(folder: string): { bytes: number; freeBytes: number } | undefined {
  try {
    const { bsize, blocks, bavail } = statfsSync(folder);
    // A file system without a size (some network ones) answers with zeros: nothing can be told from them.
    return blocks === 0 ? undefined : { bytes: bsize * blocks, freeBytes: bsize * bavail };
  } catch {
    return undefined;
  }
}

/** The used part of each limit that applies. */
export function limitUseOf(limits: Limits, progress: Progress): LimitUse {
  const { events, bytes, time, free } = limits;
  const { freeBytes, diskShare } = progress;
  return {
    ...(events === null ? {} : { events: progress.events / events }),
    ...(bytes === null ? {} : { bytes: progress.bytes / bytes }),
    ...(time === null ? {} : { time: progress.seconds / time }),
    ...(diskShare === undefined ? {} : { disk: diskShare }),
    // Grows to 1 as what is free shrinks to the reserve; a full disk is no division by zero.
    ...(free === null || freeBytes === undefined ? {} : { free: free / Math.max(1, freeBytes) }),
  };
}

/** How often the file system is asked: at the fastest a disk takes, a tenth of the reserve is written meanwhile. */
const FREE_EVERY_MS = 500;
const LOOK_EVERY_MS = 100;

/** Watches one recording's limits: what of them is used, and which one it has met. */
export class LimitWatch {
  private use: LimitUse = {};
  private diskShare: number | undefined;
  private freeBytes: number | undefined;
  private freeAskedAt = Number.NEGATIVE_INFINITY;
  private updatedAt = 0;

  constructor(
    private readonly limits: Limits,
    private readonly file: string,
  ) {}

  /** The room of all recordings is the library's to know. */
  setDiskShare(share: number | undefined): void {
    this.diskShare = share;
  }

  /** In hundredths, cut: 0.99 is not reached yet. */
  get shown(): LimitUse {
    return Object.fromEntries(Object.entries(this.use).map(([name, share]) => [name, Math.floor(share * 100) / 100]));
  }

  /** Looks anew. @returns whether what is shown has changed */
  update(progress: Pick<Progress, "events" | "bytes" | "seconds">): boolean {
    const now = Date.now();
    this.updatedAt = now;
    if (this.limits.free !== null && now - this.freeAskedAt >= FREE_EVERY_MS) {
      this.freeAskedAt = now;
      this.freeBytes = fileSystemOf(path.dirname(this.file))?.freeBytes;
    }
    const before = this.shown;
    this.use = limitUseOf(this.limits, { ...progress, freeBytes: this.freeBytes, diskShare: this.diskShare });
    const after = this.shown;
    return LIMIT_NAMES.some((name) => before[name] !== after[name]);
  }

  /** The limit that is reached. */
  get reached(): LimitName | undefined {
    return LIMIT_NAMES.find((name) => (this.use[name] ?? 0) >= 1);
  }

  /** Is it time to look again? The events are looked at with each batch: at full rate thousands come between two looks. */
  isDue(events: number): boolean {
    return (
      (this.limits.events !== null && events >= this.limits.events) || Date.now() - this.updatedAt >= LOOK_EVERY_MS
    );
  }
}
