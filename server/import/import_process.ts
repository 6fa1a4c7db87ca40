/**
 * The process of one import. A file of somebody else's may be made to break what reads it: DuckDB 1.5 ends with SIGSEGV on one in
 * some hundred recordings whose bytes were changed and whose checksums are right. Here that ends the import, and nothing else.
 */
import { closeSync, openSync, readSync } from "node:fs";
import type { Facts, ImportAccount } from "../../shared/api/schemas.ts";
import { asProblem, Problem } from "../problem.ts";
import { importLog } from "./import_log.ts";
import { importRecording } from "./import_recording.ts";
import type { ImportSource } from "./import_source.ts";

/** What the process is sent, once. */
export interface ImportOrder {
  sources: ImportSource[];
  target: string;
  facts: Facts;
}
export interface ImportResult {
  facts: Facts;
  account: ImportAccount | null;
}
/** What it answers: how many bytes more it has read, again and again, and how it ended. */
export type ImportAnswer =
  | { t: "progress"; bytes: number }
  | { t: "done"; result: ImportResult }
  | { t: "failed"; error: ReturnType<Problem["toBody"]>["error"]; cause: string };

const PROGRESS_MS = 100;

/** duckdb/storage/storage_info.hpp: a checksum, then the magic. */
const MAGIC = "DUCK";
const MAGIC_AT = 8;

function head(path: string): Buffer {
  const bytes = Buffer.alloc(4_096);
  const fd = openSync(path, "r");
  try {
    return bytes.subarray(0, readSync(fd, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(fd);
  }
}

let unsaid = 0;
let saidAt = 0;

const answer = (message: ImportAnswer): void => void process.send?.(message);

async function run({ sources, target, facts }: ImportOrder): Promise<ImportResult> {
  const heads = sources.map(({ path }) => head(path));
  const [first] = sources;
  if (
    first !== undefined &&
    heads.some((bytes) => bytes.toString("latin1", MAGIC_AT, MAGIC_AT + MAGIC.length) === MAGIC)
  ) {
    if (sources.length > 1)
      throw new Problem("bad_import", "A recording file is imported by itself: give it alone, not beside other files.");
    return { facts: await importRecording(first.path, target, facts), account: null };
  }
  const binary = sources.find((_, index) => heads[index]?.includes(0) ?? false);
  if (binary !== undefined)
    throw new Problem(
      "bad_import",
      `${JSON.stringify(binary.name)} is neither a log of strace nor a recording of Trapline: it is no text.`,
    );
  return importLog(sources, target, facts, (bytes) => {
    unsaid += bytes;
    if (Date.now() - saidAt < PROGRESS_MS) return;
    saidAt = Date.now();
    answer({ t: "progress", bytes: unsaid });
    unsaid = 0;
  });
}

process.once("message", (order: ImportOrder) => {
  run(order)
    .then((result): ImportAnswer => ({ t: "done", result }))
    .catch((error: unknown): ImportAnswer => {
      const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { t: "failed", error: asProblem(error).toBody().error, cause };
    })
    .then(answer);
});
// Without its server there is nobody to import for.
process.on("disconnect", () => process.exit(0));
