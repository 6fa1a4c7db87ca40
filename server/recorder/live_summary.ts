import type { Summary } from "../../shared/api/schemas.ts";
import type { Batch } from "../../shared/batch/batch_reader.ts";
import { FLAG_ERROR, KIND } from "../../shared/batch/layout.ts";
import { bandOf, CallTally } from "../../shared/summary/call_tally.ts";
import type { EventText } from "./event_text.ts";
import { summaryOf } from "./queries/summary.ts";

/** Counts of the whole recording by call, kept while it is written so that live viewers cost no query. */
export class LiveSummary {
  eventCount = 0;
  callCount = 0;
  errorCount = 0;
  /** end of the last event */
  endNs = 0;
  private readonly tallies = new Map<string, CallTally>();

  /** One finished row of a batch. */
  add(batch: Batch, row: number, text: EventText): void {
    const { kind, flags, start, duration } = batch.columns;
    const durationNs = Number(duration[row]);
    this.eventCount++;
    this.endNs = Math.max(this.endNs, Number(start[row]) + durationNs);
    if (kind[row] !== KIND.syscall) return;
    const failed = ((flags[row] ?? 0) & FLAG_ERROR) !== 0;
    this.callCount++;
    if (failed) this.errorCount++;
    let tally = this.tallies.get(text.name);
    if (tally === undefined) {
      tally = new CallTally(text.name, text.class);
      this.tallies.set(text.name, tally);
    }
    tally.add(batch.firstSeq + row, durationNs, bandOf(durationNs), failed);
  }

  summary(): Summary {
    return summaryOf(this.tallies.values());
  }
}
