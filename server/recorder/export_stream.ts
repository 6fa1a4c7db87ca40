import type { TraceEvent } from "../../shared/event.ts";
import { Problem } from "../problem.ts";
import { EVENT_COLUMNS, traceEventOf } from "./queries/details.ts";
import type { ReadableRecording } from "./read_requests.ts";

export const EXPORT_FORMATS = ["strace", "jsonl"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_TYPES: Readonly<Record<ExportFormat, { mediaType: string; extension: string }>> = {
  strace: { mediaType: "text/plain; charset=utf-8", extension: "strace" },
  jsonl: { mediaType: "application/x-ndjson; charset=utf-8", extension: "jsonl" },
};

/** Rows fetched at once: with captures, some megabytes. */
const PAGE_ROWS = 8_192;

/** All events in the order of their sequence numbers, a page at a time, so that memory stays bounded. */
export async function* eventsInOrder({ db }: ReadableRecording): AsyncGenerator<TraceEvent> {
  for (let seq = 0; ; seq += PAGE_ROWS) {
    const rows = await db.rows(`SELECT ${EVENT_COLUMNS} FROM event WHERE seq >= ? AND seq < ? ORDER BY event.seq`, [
      BigInt(seq),
      BigInt(seq + PAGE_ROWS),
    ]);
    for (const row of rows) yield traceEventOf(row);
    if (rows.length < PAGE_ROWS) return;
  }
}

/** Exports under way in a worker: each is pulled piece by piece, so a slow reader holds no memory but one piece. */
export class Exports {
  private readonly open = new Map<number, AsyncGenerator<string>>();
  private nextHandle = 1;

  begin(text: AsyncGenerator<string>): number {
    const handle = this.nextHandle++;
    this.open.set(handle, text);
    return handle;
  }

  /** null: that was all */
  async next(handle: number): Promise<string | null> {
    const text = this.open.get(handle);
    if (text === undefined) throw new Problem("not_found", "This export has ended.");
    let piece = "";
    while (piece.length < PIECE_CHARACTERS) {
      const { value, done } = await text.next();
      if (done === true) {
        this.open.delete(handle);
        return piece === "" ? null : piece;
      }
      piece += value;
    }
    return piece;
  }

  async close(handle: number): Promise<void> {
    const text = this.open.get(handle);
    this.open.delete(handle);
    await text?.return(undefined);
  }
}

const PIECE_CHARACTERS = 64 * 1024;
