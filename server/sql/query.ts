import { type DuckDBConnection, DuckDBTypeId, type Json, StatementType } from "@duckdb/node-api";
import type { SqlCell, SqlResult } from "../../shared/api/schemas.ts";
import { Problem } from "../problem.ts";
import { RecordingFile } from "../recorder/recording_file.ts";
import { withFile } from "../recorder/recovery.ts";
import { tasksFromEvents, writeTasks } from "../recorder/task_table.ts";

export interface Query {
  /** the recording's DuckDB file */
  file: string;
  sql: string;
  /** rows of the answer at most */
  limit: number;
  /** the file is a copy of a recording under way: its log is not merged, and its tasks are not listed */
  unfinished?: boolean;
}

/** Characters of one cell, and of all cells of an answer. */
const CELL_CHARACTERS = 10_000;
const ANSWER_CHARACTERS = 16 << 20;

/**
 * Takes everything but reading the opened recording away from an instance, for good: configuration options are locked last.
 * (https://duckdb.org/docs/stable/operations_manual/securing_duckdb/overview)
 */
export const LOCK_DOWN: readonly string[] = [
  "SET temp_directory = ''",
  "SET enable_external_access = false",
  "SET lock_configuration = true",
];

/**
 * Answers one statement of somebody's own. The file is opened read-only in an instance of its own for this
 * one statement, which may read its tables and nothing else.
 * @throws Problem bad_sql, query_too_large, and those of opening
 */
export async function answerQuery(query: Query): Promise<SqlResult> {
  if (query.unfinished === true) await finish(query.file);
  const file = await RecordingFile.open(query.file, { readOnly: true });
  try {
    for (const sql of LOCK_DOWN) await file.connection.run(sql);
    return await run(file.connection, query);
  } finally {
    file.close();
  }
}

async function finish(path: string): Promise<void> {
  await withFile(path, false, async (file) => {
    await writeTasks(file.connection, (await tasksFromEvents(file)).tasks);
    await file.checkpoint();
  });
}

async function run(connection: DuckDBConnection, { sql, limit }: Query): Promise<SqlResult> {
  const begun = performance.now();
  try {
    const statements = await connection.extractStatements(sql);
    if (statements.count !== 1)
      throw new Problem(
        "bad_sql",
        statements.count === 0 ? "There is no statement here: write a SELECT." : "Write one statement at a time.",
      );
    const statement = await statements.prepare(0);
    if (statement.statementType !== StatementType.SELECT && statement.statementType !== StatementType.EXPLAIN)
      throw new Problem("bad_sql", "A recording can only be read here: write a SELECT.");
    const result = await statement.stream();
    const columns = result.columnNames().map((name, column) => ({ name, type: String(result.columnType(column)) }));
    const wide = columns.map((_, column) => WIDE_INTEGERS.has(result.columnTypeId(column)));
    const rows: SqlCell[][] = [];
    let characters = 0;
    let more = false;
    reading: for await (const chunk of result.yieldRowsJson()) {
      for (const row of chunk) {
        if (rows.length >= limit || characters >= ANSWER_CHARACTERS) {
          more = true;
          break reading;
        }
        const cells = row.map((value, column) => cellOf(value, wide[column] ?? false));
        for (const cell of cells) characters += typeof cell === "string" ? cell.length : 8;
        rows.push(cells);
      }
    }
    return { columns, rows, more, elapsedMs: Math.round(performance.now() - begun) };
  } catch (error) {
    throw error instanceof Problem ? error : sqlProblem(error, sql);
  }
}

const WIDE_INTEGERS = new Set([DuckDBTypeId.BIGINT, DuckDBTypeId.UBIGINT, DuckDBTypeId.HUGEINT, DuckDBTypeId.UHUGEINT]);

/** The binding's JSON has 64-bit integers as text; those that a number holds exactly become one. */
function cellOf(value: Json, wideInteger: boolean): SqlCell {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return cut(JSON.stringify(value));
  if (wideInteger && Number.isSafeInteger(Number(value))) return Number(value);
  return cut(value);
}

const cut = (text: string): string =>
  text.length <= CELL_CHARACTERS
    ? text
    : `${text.slice(0, CELL_CHARACTERS)}… (${text.length - CELL_CHARACTERS} more characters)`;

/** DuckDB's message: a sentence, and often the line with a caret under the place. */
export function sqlProblem(error: unknown, sql: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [first = ""] = message.split("\n");
  if (first.startsWith("Out of Memory"))
    return new Problem(
      "query_too_large",
      "This query needs more memory than a query may have: let it read or keep less.",
    );
  if (first.startsWith("Permission Error"))
    return new Problem("bad_sql", "A query reads this recording and nothing else: no other file, no extension.");
  if (first.startsWith("FATAL") || first.startsWith("INTERNAL") || first.startsWith("IO Error"))
    return new Problem("damaged_recording", "The recording's file cannot be read to its end: it is damaged.");
  return new Problem("bad_sql", first, placeOf(message, sql));
}

function placeOf(message: string, sql: string): number | undefined {
  const match = /^LINE (\d+): (.*)\n( *)\^/m.exec(message);
  if (match === null) return undefined;
  const [, line = "1", shown = "", blanks = ""] = match;
  // Long lines are shown in part, between dots.
  if (shown.startsWith("...")) return undefined;
  const before = sql.split("\n").slice(0, Number(line) - 1);
  const at = before.reduce((sum, text) => sum + text.length + 1, 0) + blanks.length - `LINE ${line}: `.length;
  return at >= 0 && at <= sql.length ? at : undefined;
}
