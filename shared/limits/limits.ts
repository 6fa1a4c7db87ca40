/**
 * What a recording may take of the machine, in one table: the names that requests and facts use, the flags that set them, what holds
 * without one, and why.
 */

export const GIB = 2 ** 30;
const HOUR = 3_600;

export interface LimitRow {
  /** of `trapline serve`, and of `run` and `attach` where `atTerminal` is not "absent" */
  flag: string;
  unit: "count" | "bytes" | "seconds";
  /** without the flag; null: no limit */
  standard: number | null;
  why: string;
  /** what `run` and `attach` have without the flag: the same, none, or no such flag at all */
  atTerminal: "same" | "none" | "absent";
}

export const LIMIT_TABLE = {
  events: {
    flag: "--max-events",
    unit: "count",
    standard: 100_000_000,
    why: "ten times the recording that every view is measured with (bench/results.md): a program that does nothing but small system calls is traced for half an hour before it has made so many",
    atTerminal: "same",
  },
  bytes: {
    flag: "--max-size",
    unit: "bytes",
    standard: 5 * GIB,
    why: "the events of the row above at 15 bytes each, thrice over: what reaches it keeps long strings of many calls",
    atTerminal: "same",
  },
  time: {
    flag: "--max-time",
    unit: "seconds",
    standard: 24 * HOUR,
    why: "a page that was closed leaves its program traced, and so slowed, for good; at a terminal Ctrl-C is at hand, so there is none",
    atTerminal: "none",
  },
  disk: {
    flag: "--max-disk",
    unit: "bytes",
    standard: 20 * GIB,
    why: "four of the largest recordings, and months of usual ones; beyond it the oldest give way, so only the server has it, which can say what it removes and knows what is looked at",
    atTerminal: "absent",
  },
  free: {
    flag: "--keep-free",
    unit: "bytes",
    standard: GIB,
    why: "others write to this disk too: with nothing left, mail, logs and builds fail before our own recording does; a disk below 20 GiB keeps a twentieth of itself",
    atTerminal: "same",
  },
} as const satisfies Record<string, LimitRow>;

export type LimitName = keyof typeof LIMIT_TABLE;
export const LIMIT_NAMES = ["events", "bytes", "time", "disk", "free"] as const satisfies readonly LimitName[];
/** The ones that belong to one recording, and that a request can set. */
export const RECORDING_LIMIT_NAMES = ["events", "bytes", "time"] as const satisfies readonly LimitName[];
export type RecordingLimitName = (typeof RECORDING_LIMIT_NAMES)[number];

/** Events; bytes of the file; seconds; bytes of all recordings; bytes that stay free on their disk. null: no such limit. */
export type Limits = Record<LimitName, number | null>;

export const NO_LIMITS: Limits = { events: null, bytes: null, time: null, disk: null, free: null };

/** How much of each limit is used, 0..: from 1 on it is reached. Those that do not apply are not there. */
export type LimitUse = Partial<Record<LimitName, number>>;

/** From this part of a limit on the page warns. */
export const NEAR_SHARE = 0.8;

/** A small disk keeps this part of itself free instead of the table's bytes. */
const RESERVE_SHARE = 1 / 20;

/** @param where a terminal's command has no limits that a terminal makes needless */
export function standardLimits(where: "server" | "terminal", diskBytes: number): Limits {
  const of = (name: LimitName): number | null => {
    const { standard, atTerminal }: LimitRow = LIMIT_TABLE[name];
    return where === "server" || atTerminal === "same" ? standard : null;
  };
  return {
    events: of("events"),
    bytes: of("bytes"),
    time: of("time"),
    disk: of("disk"),
    free: Math.min(LIMIT_TABLE.free.standard, Math.floor(diskBytes * RESERVE_SHARE)),
  };
}

/** The limit that is nearest to its end; undefined: there is none. */
export function nearestLimit(use: LimitUse): { limit: LimitName; share: number } | undefined {
  let nearest: { limit: LimitName; share: number } | undefined;
  for (const limit of LIMIT_NAMES) {
    const share = use[limit];
    if (share !== undefined && (nearest === undefined || share > nearest.share)) nearest = { limit, share };
  }
  return nearest;
}
