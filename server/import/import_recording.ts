import { existsSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { Value } from "typebox/value";
import { Facts, type Notes } from "../../shared/api/schemas.ts";
import { Problem } from "../problem.ts";
import { NOTES_KEY, notesIn } from "../recorder/queries/notes.ts";
import { RecordingFile, removeRecordingFiles } from "../recorder/recording_file.ts";
import { withFile } from "../recorder/recovery.ts";
import { SCHEMA_VERSION } from "../recorder/schema.ts";
import { LOCK_DOWN } from "../sql/query.ts";
import { complete } from "./complete.ts";

/** The tables that a recording of this version has; older ones may lack those that came later. */
const TABLES = ["event", "output", "descriptor", "open_file", "socket_call", "message"] as const;
const NEEDED = new Set<string>(["event", "output"]);
/** Times of a recording are exact as numbers, and so are sums of two of them. */
const MOST_NS = 2n ** 52n;

const DAMAGED = "The file is no intact recording of Trapline: it is damaged, or was made by another program.";

/**
 * Takes over somebody's recording file. Its rows are read from it and written into a file of our own; nothing else of it comes along,
 * neither views nor macros nor settings, and while it is read, nothing but these two files can be.
 * @throws Problem damaged_recording, data_unwritable; nothing is left then
 */
export async function importRecording(source: string, target: string, facts: Facts): Promise<Facts> {
  if (existsSync(`${source}.wal`)) throw new Problem("damaged_recording", DAMAGED);
  const made = await RecordingFile.create(target);
  made.close();
  try {
    let imported: Facts;
    let noted: Notes;
    const instance = await DuckDBInstance.create(":memory:", {
      memory_limit: "400MB",
      threads: "2",
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      allow_community_extensions: "false",
    });
    const connection = await instance.connect();
    try {
      await connection.run(`ATTACH ${literal(target)} AS ours`);
      await connection.run(`ATTACH ${literal(source)} AS theirs (READ_ONLY)`);
      for (const sql of LOCK_DOWN) await connection.run(sql);
      const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjects();
      const found = new Map<string, Map<string, string>>();
      // Tables only: a view of such a name could say whatever it likes, and read as long as it likes.
      for (const row of await rows(
        `SELECT table_name, column_name, data_type, database_name FROM duckdb_columns()
         WHERE schema_name = 'main' AND NOT internal AND database_name IN ('ours', 'theirs')
           AND (database_name = 'ours' OR table_name IN (SELECT table_name FROM duckdb_tables() WHERE database_name = 'theirs' AND schema_name = 'main'))`,
      )) {
        const key = `${row.database_name}.${row.table_name}`;
        const columns = found.get(key) ?? new Map<string, string>();
        columns.set(String(row.column_name), String(row.data_type));
        found.set(key, columns);
      }
      const meta = found.get("theirs.meta");
      if (meta?.get("key") !== "VARCHAR" || meta.get("value") !== "VARCHAR")
        throw new Problem("damaged_recording", DAMAGED);
      const said = await rows(
        `SELECT key, value FROM theirs.main.meta WHERE key IN ('schema_version', 'facts', '${NOTES_KEY}')`,
      );
      const value = (key: string) => String(said.find((row) => row.key === key)?.value ?? "");
      const version = Number(value("schema_version"));
      if (version !== SCHEMA_VERSION)
        throw new Problem(
          "damaged_recording",
          version > SCHEMA_VERSION
            ? `The recording was made by a newer Trapline (format ${version}, this one reads ${SCHEMA_VERSION}): update Trapline.`
            : DAMAGED,
        );
      for (const table of TABLES) {
        const ours = found.get(`ours.${table}`);
        const theirs = found.get(`theirs.${table}`);
        if (theirs === undefined && !NEEDED.has(table)) continue;
        if (ours === undefined) continue;
        if (theirs === undefined || [...ours].some(([column, type]) => theirs.get(column) !== type))
          throw new Problem("damaged_recording", DAMAGED);
        const columns = [...ours.keys()].map((column) => `"${column}"`).join(", ");
        await connection.run(
          `INSERT INTO ours.main."${table}" (${columns}) SELECT ${columns} FROM theirs.main."${table}"`,
        );
      }
      const [checked] = await rows(
        `SELECT count(*) = 0 OR (min(seq) = 0 AND max(seq) = count(*) - 1 AND count(DISTINCT seq) = count(*)
           AND min(start_ns) >= 0 AND max(start_ns) < ${MOST_NS} AND coalesce(min(dur_ns), 0) >= 0 AND coalesce(max(dur_ns), 0) < ${MOST_NS}) AS sound
         FROM ours.main.event`,
      );
      if (checked?.sound !== true) throw new Problem("damaged_recording", DAMAGED);
      await connection.run("CHECKPOINT ours");
      imported = factsOf(value("facts"), facts);
      noted = notesIn(value(NOTES_KEY));
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
    return await withFile(target, false, async (file) => {
      await file.setMeta(NOTES_KEY, JSON.stringify(noted));
      return complete(file, imported);
    });
  } catch (error) {
    removeRecordingFiles(target);
    if (error instanceof Problem) throw error;
    throw new Problem("damaged_recording", DAMAGED);
  }
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What the file says of itself, under the id that it has here. */
function factsOf(text: string, { id }: Facts): Facts {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    said = undefined;
  }
  if (!Value.Check(Facts, said)) throw new Problem("damaged_recording", DAMAGED);
  return {
    ...said,
    id,
    elsewhere: false,
    // What somebody else held on to is not ours to hold on to.
    pinned: false,
    state: said.state === "recording" ? "interrupted" : said.state,
    notices: [...said.notices, "Imported from a file."],
  };
}
