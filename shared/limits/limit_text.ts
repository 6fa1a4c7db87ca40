import { formatBytes, formatCount } from "../quantity/count.ts";
import { formatDuration } from "../quantity/duration.ts";
import { LIMIT_TABLE, type LimitName, type LimitRow, type Limits } from "./limits.ts";

export type LimitUnit = LimitRow["unit"];

/** What each limits, in a word or two. */
export const LIMIT_TITLES: Readonly<Record<LimitName, string>> = {
  events: "Events",
  bytes: "File size",
  time: "Time",
  disk: "All recordings",
  free: "Left free",
};

/** `5 GiB`, `24 h`, `none`. */
export function amountText(value: number | null, unit: LimitUnit): string {
  if (value === null) return "none";
  switch (unit) {
    case "count":
      return formatCount(value);
    case "bytes":
      return formatBytes(value);
    case "seconds":
      return secondsText(value);
    default:
      return unit satisfies never;
  }
}

const LONG_UNITS = [
  ["d", 86_400],
  ["h", 3_600],
  ["min", 60],
] as const;

/** What was written as `24h` or `7d` is shown so. */
function secondsText(seconds: number): string {
  const unit = LONG_UNITS.find(([name, size]) => seconds % size === 0 && (name !== "d" || seconds > size));
  return unit === undefined ? formatDuration(seconds * 1e9) : `${seconds / unit[1]} ${unit[0]}`;
}

/** The limit in a few words: "1 000 events", "20.0 GiB for all recordings". */
export function limitText(limit: LimitName, limits: Limits): string {
  const amount = amountText(limits[limit], LIMIT_TABLE[limit].unit);
  switch (limit) {
    case "events":
      return `${amount} events`;
    case "bytes":
      return `a file of ${amount}`;
    case "time":
      return `${amount} of recording`;
    case "disk":
      return `${amount} for all recordings`;
    case "free":
      return `${amount} left free on the disk`;
    default:
      return limit satisfies never;
  }
}

/** What to do so that the next one goes further. */
function wayOut(limit: LimitName): string {
  switch (limit) {
    case "events":
    case "bytes":
      return `record fewer calls, or raise it with ${LIMIT_TABLE[limit].flag} or under Limits in the start form`;
    case "time":
      return `raise it with ${LIMIT_TABLE[limit].flag} or under Limits in the start form`;
    case "disk":
      return `remove or unpin recordings, or raise it with ${LIMIT_TABLE[limit].flag}`;
    case "free":
      return `free room on the disk, keep recordings elsewhere with --data, or lower it with ${LIMIT_TABLE[limit].flag}`;
    default:
      return limit satisfies never;
  }
}

/** What happens to the program at a limit. */
export type AtLimit = "ended" | "let go";

/** The notice of a recording that a limit has ended. */
export function stoppedText(limit: LimitName, limits: Limits, program: AtLimit): string {
  const went = program === "ended" ? "the program was ended" : "the program was let go and runs on";
  return `Stopped at its limit, ${limitText(limit, limits)}: ${went}, and all that was recorded is here. To go further, ${wayOut(limit)}.`;
}
