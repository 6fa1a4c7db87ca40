import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { type Redaction, redactionKey } from "../../shared/redaction/redaction.ts";
import { unwritable } from "../recorder/data_directory.ts";
import { removeRecordingFiles } from "../recorder/recording_file.ts";
import { WorkerClient } from "../recorder/rpc.ts";
import { startWorker } from "../worker_module.ts";
import type { RedactCalls } from "./redact_worker.ts";

/** Raised when redaction leaves out more: copies of before are not read any more. */
const VERSION = 1;

/**
 * The copies of finished recordings that lack what was not to be given away, each made when it is first asked for. They can all be
 * removed at any time.
 */
export class RedactedCopies {
  private readonly making = new Map<string, Promise<void>>();

  /** @param folder beside the recordings, and as private */
  constructor(private readonly folder: string) {}

  /**
   * The file to read in place of a recording's.
   * @throws Problem damaged_recording, data_unwritable
   */
  async fileOf(id: string, source: string, redaction: Redaction): Promise<string> {
    const file = path.join(this.folder, `${id}.${redactionKey(redaction)}.${VERSION}.duckdb`);
    const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && made >= statSync(source).mtimeMs) return file;
    let making = this.making.get(file);
    if (making === undefined) {
      making = this.make(source, file, redaction).finally(() => this.making.delete(file));
      this.making.set(file, making);
    }
    await making;
    return file;
  }

  /** Copies of a recording that is gone, or has changed. */
  filesOf(id: string): string[] {
    try {
      return readdirSync(this.folder)
        .filter((name) => name.startsWith(`${id}.`) && name.endsWith(".duckdb"))
        .map((name) => path.join(this.folder, name));
    } catch {
      // No copy was ever made.
      return [];
    }
  }

  /** Bytes of all copies, by the id of their recording. */
  bytes(): Map<string, number> {
    const bytes = new Map<string, number>();
    let names: string[];
    try {
      names = readdirSync(this.folder);
    } catch {
      // No copy was ever made.
      return bytes;
    }
    for (const name of names) {
      const [id = ""] = name.split(".");
      const size = statSync(path.join(this.folder, name), { throwIfNoEntry: false })?.size ?? 0;
      bytes.set(id, (bytes.get(id) ?? 0) + size);
    }
    return bytes;
  }

  private async make(source: string, file: string, redaction: Redaction): Promise<void> {
    const unfinished = `${file}.making`;
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      removeRecordingFiles(unfinished);
    } catch (error) {
      throw unwritable(this.folder, error);
    }
    const client = new WorkerClient<RedactCalls, never>(startWorker("redact_worker", import.meta.url));
    try {
      await client.call("redact", { source, target: unfinished, redaction });
      // Under its own name only when it is whole.
      renameSync(unfinished, file);
    } finally {
      rmSync(unfinished, { force: true });
      await client.terminate();
    }
  }
}
