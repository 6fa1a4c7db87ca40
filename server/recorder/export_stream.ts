import { Problem } from "../problem.ts";

export const EXPORT_FORMATS = ["strace", "jsonl", "csv", "parquet", "perfetto", "html"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_TYPES: Readonly<Record<ExportFormat, { mediaType: string; extension: string }>> = {
  strace: { mediaType: "text/plain; charset=utf-8", extension: "strace" },
  jsonl: { mediaType: "application/x-ndjson; charset=utf-8", extension: "jsonl" },
  csv: { mediaType: "text/csv; charset=utf-8", extension: "csv" },
  parquet: { mediaType: "application/vnd.apache.parquet", extension: "parquet" },
  perfetto: { mediaType: "application/json; charset=utf-8", extension: "perfetto.json" },
  html: { mediaType: "text/html; charset=utf-8", extension: "html" },
};

/** A part of an export: text, or bytes where the format is not text. */
export type ExportPiece = string | Uint8Array;

const PIECE_CHARACTERS = 64 * 1024;

/** Exports under way in a worker: each is pulled piece by piece, so a slow reader holds no memory but one piece. */
export class Exports {
  private readonly open = new Map<number, AsyncGenerator<ExportPiece>>();
  private nextHandle = 1;

  begin(pieces: AsyncGenerator<ExportPiece>): number {
    const handle = this.nextHandle++;
    this.open.set(handle, pieces);
    return handle;
  }

  /** null: that was all */
  async next(handle: number): Promise<ExportPiece | null> {
    const pieces = this.open.get(handle);
    if (pieces === undefined) throw new Problem("not_found", "This export has ended.");
    let piece = "";
    while (piece.length < PIECE_CHARACTERS) {
      const { value, done } = await pieces.next();
      if (done === true) {
        // With a last piece in hand the end is said by the next call: a generator that is done stays so.
        if (piece !== "") return piece;
        this.open.delete(handle);
        return null;
      }
      if (typeof value !== "string") return value;
      piece += value;
    }
    return piece;
  }

  clear(): void {
    this.open.clear();
  }

  async close(handle: number): Promise<void> {
    const pieces = this.open.get(handle);
    this.open.delete(handle);
    await pieces?.return(undefined);
  }
}
