import type { EventRow } from "../../shared/api/schemas.ts";
import type { Batch } from "../../shared/batch/batch_reader.ts";
import { type DescriptorLog, DescriptorTable } from "./descriptor_table.ts";
import type { EventAppender } from "./event_appender.ts";
import { type EventText, textOf } from "./event_text.ts";
import { LiveSummary } from "./live_summary.ts";
import { type Described, ShownDescriptors } from "./shown_descriptors.ts";
import { TaskTree } from "./task_tree.ts";

/** Turns batches into recorded rows: renders each event, follows descriptors and tasks, counts, appends. */
export class EventRecorder {
  readonly summary = new LiveSummary();
  readonly tree = new TaskTree();
  readonly descriptors: DescriptorTable;

  constructor(
    private readonly appender: EventAppender,
    private readonly stringLimit: number,
    descriptorLog?: DescriptorLog,
  ) {
    this.descriptors = new DescriptorTable(descriptorLog);
  }

  /**
   * Appends the finished rows of a batch. Texts are let go of as soon as they are written: those of a whole batch would outlive
   * the collector's first look at them, which made it the largest cost of recording.
   * @param told is told of each row, for whoever looks on
   * @param shows whether a row is to say what its descriptors are open on, which costs another two renderings
   */
  record(
    batch: Batch,
    told?: (row: number, text: EventText, described: Described | undefined) => void,
    shows?: (batch: Batch, row: number) => boolean,
  ): void {
    for (let row = 0; row < batch.rows; row++) {
      const event = batch.event(row);
      this.descriptors.enter(event);
      // The text first: a close is to name what it closes.
      const text = textOf(event, this.stringLimit, this.descriptors);
      const shown =
        shows?.(batch, row) === true ? new ShownDescriptors(event, this.stringLimit, this.descriptors) : undefined;
      this.descriptors.noteSockets(event, text.fd);
      this.descriptors.apply(event);
      if (event.kind !== "syscall") this.tree.apply(event);
      this.appender.add(batch, row, text);
      this.summary.add(batch, row, text);
      told?.(row, text, shown?.text());
    }
    this.appender.endBatch(batch);
  }
}

/** A recorded row as the events table shows it. */
export function eventRowAt(batch: Batch, row: number, text: EventText, described?: Described): EventRow {
  const event = batch.event(row);
  return {
    seq: event.seq,
    kind: event.kind,
    startNs: event.startNs,
    durationNs: event.kind === "syscall" ? event.durationNs : null,
    pid: event.pid,
    tid: event.tid,
    name: text.name,
    class: text.class,
    args: text.args,
    result: text.result,
    errno: text.errno,
    ...(described === undefined ? {} : { described }),
  };
}
