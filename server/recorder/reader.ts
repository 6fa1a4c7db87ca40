import type { Facts, Notes } from "../../shared/api/schemas.ts";
import { startWorker } from "../worker_module.ts";
import type { ExportFormat, ExportPiece } from "./export_stream.ts";
import type { FileChange } from "./open_recordings.ts";
import type { NoteChange } from "./queries/notes.ts";
import type { ReadRequest } from "./read_requests.ts";
import type { ReaderCalls } from "./recorder_calls.ts";
import { WorkerClient } from "./rpc.ts";
import type { TextOptions } from "./text_options.ts";

/** The main thread's handle on the worker that reads finished recordings. It starts with the first question. */
export class Reader {
  private client: WorkerClient<ReaderCalls, never> | undefined;

  read(file: string, request: ReadRequest): Promise<string> {
    return this.worker().call("read", { file, request });
  }

  recover(file: string, factsFile: string, id: string): Promise<Facts> {
    return this.worker().call("recover", { file, factsFile, id });
  }

  changeNotes(file: string, change: NoteChange): Promise<Notes> {
    return this.worker().call("changeNotes", { file, change });
  }

  change(file: string, factsFile: string, change: FileChange): Promise<Facts> {
    return this.worker().call("change", { file, factsFile, change });
  }

  async release(file: string): Promise<void> {
    await this.client?.call("release", { file });
  }

  openExport(file: string, format: ExportFormat, text: TextOptions): Promise<number> {
    return this.worker().call("openExport", { file, format, text });
  }

  nextExport(handle: number): Promise<ExportPiece | null> {
    return this.worker().call("nextExport", { handle });
  }

  async closeExport(handle: number): Promise<void> {
    await this.worker().call("closeExport", { handle });
  }

  async close(): Promise<void> {
    const client = this.client;
    if (client === undefined) return;
    this.client = undefined;
    await client.call("closeAll", null).catch(() => {});
    await client.terminate();
  }

  private worker(): WorkerClient<ReaderCalls, never> {
    if (this.client !== undefined) return this.client;
    const client = new WorkerClient<ReaderCalls, never>(startWorker("reader_worker", import.meta.url));
    this.client = client;
    // A recording so damaged that it takes the worker down must not take the other recordings with it.
    void client.exited.then(() => {
      if (this.client === client) this.client = undefined;
    });
    return client;
  }
}
