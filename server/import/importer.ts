import { Problem, problemOf } from "../problem.ts";
import { removeRecordingFiles } from "../recorder/recording_file.ts";
import { residentBytes } from "../resident_bytes.ts";
import { startProcess } from "../worker_module.ts";
import type { ImportAnswer, ImportOrder, ImportResult } from "./import_process.ts";

export interface ImportRequest extends ImportOrder {
  signal: AbortSignal;
  onProgress(bytes: number): void;
}

/** DuckDB's own limit, 400 MB, holds for what it counts; a file made to do harm can have it allocate what it does not. */
const MOST_BYTES = 1_500_000_000;
const WATCH_MS = 100;

/**
 * Imports files as one recording, in a process of its own: its end, however it comes about, is the import's alone.
 * @param request `facts`: id, name and time of import; the rest is told from the files
 * @throws Problem bad_import, damaged_recording, import_cancelled, data_unwritable; nothing is left then
 */
export async function runImport(request: ImportRequest): Promise<ImportResult> {
  const { sources, target, facts, signal, onProgress } = request;
  const child = startProcess("import_process", import.meta.url);
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    // One that could not be started has no exit.
    child.once("error", () => resolve());
  });
  let watch: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ImportResult>((resolve, reject) => {
      const cancel = () => reject(new Problem("import_cancelled", "The import was cancelled; nothing of it is kept."));
      signal.addEventListener("abort", cancel, { once: true });
      if (signal.aborted) cancel();
      watch = setInterval(() => {
        if (residentBytes(child.pid) > MOST_BYTES)
          reject(new Problem("bad_import", "The import was stopped: no intact file takes as much memory as this one."));
      }, WATCH_MS);
      child.on("error", reject);
      child.once("exit", (_, killedBy) =>
        reject(
          new Problem(
            "damaged_recording",
            `Reading the file ended unexpectedly (${killedBy ?? "no signal"}): it is damaged, or was made to do harm.`,
          ),
        ),
      );
      child.on("message", (answer: ImportAnswer) => {
        switch (answer.t) {
          case "progress":
            onProgress(answer.bytes);
            return;
          case "done":
            resolve(answer.result);
            return;
          case "failed": {
            const problem = problemOf(answer.error);
            problem.cause = answer.cause;
            reject(problem);
            return;
          }
          default:
            answer satisfies never;
        }
      });
      child.send({ sources, target, facts } satisfies ImportOrder);
    });
  } catch (error) {
    child.kill("SIGKILL");
    // Until then it may write.
    await gone;
    removeRecordingFiles(target);
    throw error;
  } finally {
    clearInterval(watch);
    child.kill("SIGKILL");
  }
}
