/** What stands between the task and the call in a line of strace's text: `-t`, `-tt`, `-ttt`, `-r` of strace(1). */

const TIME_STYLES = ["none", "seconds", "microseconds", "epoch", "relative"] as const;
export type TimeStyle = (typeof TIME_STYLES)[number];

const NS_PER_US = 1_000;
const US_PER_S = 1_000_000;

const sixDigits = (microseconds: number): string => String(microseconds).padStart(6, "0");

/** `0.000123`, rounded down as strace does. */
export function secondsText(ns: number): string {
  const microseconds = Math.floor(Math.max(0, ns) / NS_PER_US);
  return `${Math.floor(microseconds / US_PER_S)}.${sixDigits(microseconds % US_PER_S)}`;
}

export class LineTimes {
  private lastNs: number | undefined;

  /** @param startedAt ms since 1970 of the recording's time 0 */
  constructor(
    private readonly style: TimeStyle,
    private readonly startedAt: number,
  ) {}

  /** For a line that begins at `ns` of the recording; in the order of the lines. */
  at(ns: number): string {
    switch (this.style) {
      case "none":
        return "";
      case "relative": {
        const since = this.lastNs === undefined ? 0 : ns - this.lastNs;
        this.lastNs = ns;
        return `${secondsText(since).padStart(13)} `;
      }
      default:
        return this.clock(ns);
    }
  }

  private clock(ns: number): string {
    const microseconds = Math.floor(this.startedAt * 1_000 + ns / NS_PER_US);
    const fraction = sixDigits(microseconds % US_PER_S);
    const seconds = Math.floor(microseconds / US_PER_S);
    if (this.style === "epoch") return `${seconds}.${fraction} `;
    const date = new Date(seconds * 1_000);
    const clock = [date.getHours(), date.getMinutes(), date.getSeconds()]
      .map((part) => String(part).padStart(2, "0"))
      .join(":");
    return this.style === "seconds" ? `${clock} ` : `${clock}.${fraction} `;
  }
}
