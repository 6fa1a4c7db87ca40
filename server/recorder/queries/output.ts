import { DuckDBBlobValue } from "@duckdb/node-api";
import type { Output } from "../../../shared/api/schemas.ts";
import { type Database, numberIn, textIn } from "../recording_file.ts";

/** What the traced program printed, from chunk number `after` + 1 on. */
export async function output(db: Database, after: number | undefined): Promise<Output> {
  const [chunks, [last]] = await Promise.all([
    db.rows("SELECT n, at_ns, stream, bytes FROM output WHERE n > ? ORDER BY n", [BigInt(after ?? -1)]),
    db.rows("SELECT max(at_byte + octet_length(bytes)) AS total FROM output"),
  ]);
  return {
    chunks: chunks.map((row) => ({
      n: numberIn(row, "n"),
      atNs: numberIn(row, "at_ns"),
      stream: textIn(row, "stream"),
      base64: row.bytes instanceof DuckDBBlobValue ? Buffer.from(row.bytes.bytes).toString("base64") : "",
    })),
    totalBytes: numberIn(last, "total"),
  };
}
