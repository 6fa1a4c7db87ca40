import type { Facts, ImportAccount } from "../../shared/api/schemas.ts";
import { Problem } from "../problem.ts";
import { removeRecordingFiles } from "../recorder/recording_file.ts";
import { WorkerClient } from "../recorder/rpc.ts";
import { startWorker } from "../worker_module.ts";
import type { ImportSource } from "./import_source.ts";
import type { ImportCalls, ImportEvent } from "./import_worker.ts";

export interface ImportRequest {
  sources: ImportSource[];
  /** the recording's file to be */
  target: string;
  /** id, name and time of import; the rest is told from the files */
  facts: Facts;
  signal: AbortSignal;
  onProgress(bytes: number): void;
}

/**
 * Imports files as one recording, in a thread of its own.
 * @throws Problem bad_import, damaged_recording, import_cancelled, data_unwritable; nothing is left then
 */
export async function runImport(request: ImportRequest): Promise<{ facts: Facts; account: ImportAccount | null }> {
  const { sources, target, facts, signal, onProgress } = request;
  const client = new WorkerClient<ImportCalls, ImportEvent>(startWorker("import_worker", import.meta.url));
  client.listen(onProgress);
  const cancel = () => void client.terminate();
  signal.addEventListener("abort", cancel);
  try {
    if (signal.aborted) throw cancelled();
    return await client.call("import", { sources, target, facts });
  } catch (error) {
    removeRecordingFiles(target);
    throw signal.aborted ? cancelled() : error;
  } finally {
    signal.removeEventListener("abort", cancel);
    await client.terminate();
  }
}

const cancelled = (): Problem => new Problem("import_cancelled", "The import was cancelled; nothing of it is kept.");
