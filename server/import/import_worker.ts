/** The thread of one import: parsing a log is all that it does, and ending it ends the import. */
import { closeSync, openSync, readSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import type { Facts, ImportAccount } from "../../shared/api/schemas.ts";
import { Problem } from "../problem.ts";
import { WorkerServer } from "../recorder/rpc.ts";
import { importLog } from "./import_log.ts";
import { importRecording } from "./import_recording.ts";
import type { ImportSource } from "./import_source.ts";

export type ImportCalls = {
  import: {
    params: { sources: ImportSource[]; target: string; facts: Facts };
    result: { facts: Facts; account: ImportAccount | null };
  };
};
/** bytes read since the last one */
export type ImportEvent = number;

if (parentPort === null) throw new Error("import_worker runs as a worker thread only");

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

const server = new WorkerServer<ImportCalls, ImportEvent>(parentPort, {
  import: async ({ sources, target, facts }) => {
    const heads = sources.map(({ path }) => head(path));
    const [first] = sources;
    if (
      first !== undefined &&
      heads.some((bytes) => bytes.toString("latin1", MAGIC_AT, MAGIC_AT + MAGIC.length) === MAGIC)
    ) {
      if (sources.length > 1)
        throw new Problem(
          "bad_import",
          "A recording file is imported by itself: give it alone, not beside other files.",
        );
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
      server.emit(unsaid);
      unsaid = 0;
    });
  },
});
