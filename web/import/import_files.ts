import { FILES_TYPE, ImportProgress, ImportResponse } from "../../shared/api/schemas.ts";
import { get, sendBytes, withQuery } from "../api/client.ts";

const PROGRESS_MS = 250;

/** Files by their own names make one body: alone as they are, several behind a line that says where each ends. */
export function bodyOf(files: readonly File[]): { body: Blob; type: string } {
  const [first] = files;
  if (first !== undefined && files.length === 1) return { body: first, type: "application/octet-stream" };
  const head = JSON.stringify({ files: files.map(({ name, size }) => ({ name, bytes: size })) });
  return { body: new Blob([`${head}\n`, ...files]), type: FILES_TYPE };
}

/**
 * Sends files to be made into one recording; rejects with ApiFailure.
 * @param onProgress hears of the share that is read, 0 to 1
 */
export async function importFiles(
  files: readonly File[],
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<ImportResponse> {
  const { body, type } = bodyOf(files);
  const job = crypto.randomUUID();
  const watch = setInterval(() => {
    get(ImportProgress, `/api/import/${job}`, signal)
      .then(({ readBytes, totalBytes }) => onProgress(totalBytes === 0 ? 0 : readBytes / totalBytes))
      // Before the body is there and after the import is done nobody knows of the job.
      .catch(() => {});
  }, PROGRESS_MS);
  try {
    const file = files.length === 1 ? files[0]?.name : undefined;
    return await sendBytes(ImportResponse, withQuery("/api/import", { job, file }), body, type, signal);
  } finally {
    clearInterval(watch);
  }
}
