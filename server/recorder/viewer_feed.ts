import type { EventRow, Facts, Summary } from "../../shared/api/schemas.ts";
import type { Batch } from "../../shared/batch/batch_reader.ts";
import { withoutCaptures } from "../../shared/batch/batch_writer.ts";
import { KIND } from "../../shared/batch/layout.ts";
import { eventRowAt } from "./event_recorder.ts";
import type { EventText } from "./event_text.ts";
import type { OutputChunk } from "./output_recorder.ts";
import type { Described } from "./shown_descriptors.ts";

export const TICK_MS = 100;
const TAIL_ROWS = 200;
const FACTS_EVERY_TICKS = 2;
const SUMMARY_EVERY_TICKS = 3;
/** Batches on their way to the main thread. More are not sent, and viewers hear how many events they missed. */
const BATCHES_UNDER_WAY = 8;

export type FeedEvent =
  | { type: "facts"; facts: Facts }
  | { type: "batch"; bytes: ArrayBuffer; events: number }
  | { type: "missed"; events: number }
  | { type: "tail"; rows: EventRow[] }
  | { type: "summary"; summary: Summary }
  | { type: "output"; stream: string; atNs: number; base64: string };

/** Passes an event on; the buffers may be handed over instead of copied. */
export type FeedListener = (event: FeedEvent, transfer?: readonly ArrayBuffer[]) => void;

/** What live viewers get of a recording, at a pace that they can follow whatever the pace of the tracee. */
export class ViewerFeed {
  private wanted = { batches: false, tail: false, summary: false };
  private underWay = 0;
  private missed = 0;
  private tail: EventRow[] = [];
  private ticks = 0;
  private changed = true;
  private summaryChanged = true;

  constructor(
    private readonly listener: FeedListener,
    private readonly facts: () => Facts,
    private readonly summary: () => Summary,
  ) {}

  /** Nothing is sent to nobody: only facts, which the list shows, go out always. */
  want(wanted: { batches: boolean; tail: boolean; summary: boolean }): void {
    if (wanted.summary && !this.wanted.summary) this.summaryChanged = true;
    this.wanted = wanted;
    if (!wanted.tail) this.tail = [];
  }

  /** The main thread has passed a batch on. */
  batchTaken(): void {
    this.underWay = Math.max(0, this.underWay - 1);
  }

  /** A row of a batch that is being recorded: only the last ones of a batch are shown. */
  addRow(batch: Batch, row: number, text: EventText, described: Described | undefined): void {
    if (this.isShown(batch, row)) this.tail.push(eventRowAt(batch, row, text, described));
  }

  /** Does somebody want to know what the descriptors of a row are open on? */
  showsDescriptors(batch: Batch, row: number): boolean {
    return this.isShown(batch, row) && batch.columns.kind[row] === KIND.syscall;
  }

  private isShown(batch: Batch, row: number): boolean {
    return this.wanted.tail && row >= batch.rows - TAIL_ROWS;
  }

  /** A batch whose rows were recorded. */
  add(batch: Batch): void {
    if (batch.rows > 0) this.changed = this.summaryChanged = true;
    if (this.tail.length > TAIL_ROWS) this.tail.splice(0, this.tail.length - TAIL_ROWS);
    if (!this.wanted.batches) return;
    if (this.underWay >= BATCHES_UNDER_WAY) {
      this.missed += batch.rows;
      return;
    }
    this.tellMissed();
    this.underWay++;
    const { buffer } = withoutCaptures(batch);
    this.listener({ type: "batch", bytes: buffer, events: batch.rows }, [buffer]);
  }

  addOutput(chunk: OutputChunk): void {
    this.changed = true;
    this.listener({
      type: "output",
      stream: chunk.stream,
      atNs: chunk.atNs,
      base64: Buffer.from(chunk.bytes).toString("base64"),
    });
  }

  factsChanged(): void {
    this.changed = true;
  }

  /** Called every TICK_MS, and once at the end. */
  onTick(final = false): void {
    this.ticks++;
    if (this.tail.length > 0) this.listener({ type: "tail", rows: this.tail.splice(0) });
    if (final) this.tellMissed();
    if (this.changed && (final || this.ticks % FACTS_EVERY_TICKS === 0)) {
      this.changed = false;
      this.listener({ type: "facts", facts: this.facts() });
    }
    if (this.wanted.summary && this.summaryChanged && (final || this.ticks % SUMMARY_EVERY_TICKS === 0)) {
      this.summaryChanged = false;
      this.listener({ type: "summary", summary: this.summary() });
    }
  }

  private tellMissed(): void {
    if (this.missed === 0) return;
    this.listener({ type: "missed", events: this.missed });
    this.missed = 0;
  }
}
