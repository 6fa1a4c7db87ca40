import { Problem } from "../problem.ts";

export const EXPORT_FORMATS = ["strace", "jsonl"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_TYPES: Readonly<Record<ExportFormat, { mediaType: string; extension: string }>> = {
  strace: { mediaType: "text/plain; charset=utf-8", extension: "strace" },
  jsonl: { mediaType: "application/x-ndjson; charset=utf-8", extension: "jsonl" },
};

const PIECE_CHARACTERS = 64 * 1024;

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
        // With a last piece in hand the end is said by the next call: a generator that is done stays so.
        if (piece !== "") return piece;
        this.open.delete(handle);
        return null;
      }
      piece += value;
    }
    return piece;
  }

  clear(): void {
    this.open.clear();
  }

  async close(handle: number): Promise<void> {
    const text = this.open.get(handle);
    this.open.delete(handle);
    await text?.return(undefined);
  }
}
