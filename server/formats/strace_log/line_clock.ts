import type { Stamp } from "./line.ts";

const DAY_SECONDS = 86_400;
/** Between two lines without times. */
const STEP_NS = 1_000;
/** Lines keep this distance, so that what is told between two of them has room. */
export const LINE_DISTANCE_NS = 4;
/** Times, and a time and a length together, stay exact as numbers: 52 days. */
export const MOST_NS = 2 ** 52 - 8;

/** What a log's stamps count from; `undefined`: it has none. */
export type StampForm = Stamp["form"] | "none";

/** What the stamps of a log count from: its earliest. */
export interface StampZero {
  seconds: number;
  ns: number;
}

/**
 * The times of one file's lines in ns since `zero`: each a little after the one before, since no two stops of a trace have one
 * time, and strace rounds to microseconds.
 */
export class LineClock {
  /** how the first line that had one was stamped */
  form: StampForm = "none";
  private last = 0;
  private lastSeconds = 0;
  private days = 0;

  constructor(private readonly zero: StampZero) {}

  next(stamp: Stamp | undefined): number {
    if (this.form === "none" && stamp !== undefined) this.form = stamp.form;
    this.last = Math.min(MOST_NS, Math.max(this.stampNs(stamp), this.last + LINE_DISTANCE_NS));
    return this.last;
  }

  private stampNs(stamp: Stamp | undefined): number {
    switch (stamp?.form) {
      case undefined:
        return this.last + STEP_NS;
      case "relative":
        return this.last + stamp.seconds * 1e9 + stamp.ns;
      case "clock":
        if (stamp.seconds < this.lastSeconds - DAY_SECONDS / 2) this.days++;
        this.lastSeconds = stamp.seconds;
        return this.since(stamp.seconds + this.days * DAY_SECONDS, stamp.ns);
      case "epoch":
        return this.since(stamp.seconds, stamp.ns);
      default:
        return stamp satisfies never;
    }
  }

  /** The first line stands a little after 0, so that the birth of its task has room before it. */
  private since(seconds: number, ns: number): number {
    return (seconds - this.zero.seconds) * 1e9 + ns - this.zero.ns + LINE_DISTANCE_NS;
  }
}
