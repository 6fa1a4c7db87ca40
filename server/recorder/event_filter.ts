import { parseFilter } from "../../shared/filter/parse.ts";
import { filterToSql, type SqlValue } from "../../shared/filter/to_sql.ts";
import { vocabularyOf } from "../../shared/filter/vocabulary.ts";
import { errnoName } from "../../shared/render/errno.ts";
import { CALL_BY_NAME } from "../../shared/syscalls/index.ts";
import { Problem } from "../problem.ts";

const ERRNO_COUNT = 4096;

const vocabulary = vocabularyOf(
  CALL_BY_NAME.values(),
  Array.from({ length: ERRNO_COUNT }, (_, errno) => errnoName(errno) ?? "").filter((name) => name !== ""),
);

/**
 * A filter as a condition over the event table; undefined: every event.
 * @throws Problem bad_filter, with the place
 */
export function compileFilter(text: string): { sql: string; values: readonly SqlValue[] } | undefined {
  if (text.trim() === "") return undefined;
  const parsed = parseFilter(text, vocabulary);
  if (!parsed.ok) throw new Problem("bad_filter", parsed.error.message, parsed.error.at);
  return filterToSql(parsed.filter, vocabulary);
}
