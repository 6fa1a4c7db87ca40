import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Database } from "./recording_file.ts";

/** Rows of a row group: half of DuckDB's default, since the writer holds one in memory for each of its threads. */
const GROUP_ROWS = 61_440;

/**
 * A recording as an Apache Parquet file (zstd), written by DuckDB, with the columns of the CSV export and `path` and `fd`. Rows
 * are in the order in which the events ended. A Parquet file is known by its end, so it is written whole before its first byte goes
 * out: in a folder of its own under the system's temporary directory.
 */
export async function* parquetBytes(db: Database): AsyncGenerator<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), "trapline-export-"));
  try {
    const file = path.join(folder, "events.parquet");
    await db.rows(
      `COPY (SELECT seq, kind::VARCHAR AS kind, start_ns, dur_ns AS duration_ns, pid, tid, name, class::VARCHAR AS class, args,
         result, result_text, errno, path, fd FROM event ORDER BY seq)
       TO '${file.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${GROUP_ROWS})`,
    );
    for await (const bytes of createReadStream(file)) yield bytes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
