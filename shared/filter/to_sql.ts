import type { Comparison, Filter, Match } from "./ast.ts";
import { duckdbGlob, globRegex, literalOf } from "./glob.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A piece of SQL whose `?` stand for `values`, in this order. */
export interface SqlCondition {
  sql: string;
  values: readonly SqlValue[];
}
export type SqlValue = string | number | bigint;

/**
 * Compiles a filter to a condition over the event table, for DuckDB. It is never NULL: a term over a value that an event
 * does not have (the duration of a running call) is false, and its negation true.
 *
 * Columns: `kind` (name of the kind), `name`, `class`, `errno` (name or NULL), `dur_ns` (BIGINT, NULL = not finished), `pid`, `tid`, `fd`
 * (INTEGER or NULL), `path` (or NULL), `result` (BIGINT or NULL), `args` (the rendered arguments).
 */
export function filterToSql(filter: Filter, vocabulary: Vocabulary): SqlCondition {
  if (filter.length === 0) return { sql: "TRUE", values: [] };
  const values: SqlValue[] = [];
  const bind = (value: SqlValue): string => {
    values.push(value);
    return typeof value === "bigint" || typeof value === "number" ? "?::BIGINT" : "?";
  };
  const sql = filter
    .map(({ negated, match }) => `(${matchToSql(match, vocabulary, bind)}) IS ${negated ? "NOT TRUE" : "TRUE"}`)
    .join(" AND ");
  return { sql, values };
}

type Bind = (value: SqlValue) => string;

function matchToSql(match: Match, vocabulary: Vocabulary, bind: Bind): string {
  const isIn = (column: string, values: readonly SqlValue[]): string =>
    values.length === 0 ? "FALSE" : `${column} IN (${values.map(bind).join(", ")})`;
  const compare = (column: string, any: readonly Comparison<bigint>[]): string =>
    any.map(({ operator, value }) => `${column} ${operator} ${bind(value)}`).join(" OR ");
  switch (match.t) {
    case "name":
      return isIn("name", [...new Set([...match.names, ...match.classes.flatMap((name) => vocabulary.members(name))])]);
    case "error":
      return "errno IS NOT NULL";
    case "errno":
      return isIn("errno", match.names);
    case "class":
      return isIn("class", match.classes);
    case "kind":
      return isIn("kind", match.kinds);
    case "duration":
      return compare("dur_ns", match.any);
    case "result":
      // A failed call is shown as -1; the column has the negative errno.
      return compare("(CASE WHEN errno IS NOT NULL THEN -1 ELSE result END)", match.any);
    case "path":
      return match.globs
        .map((glob) => {
          const literal = literalOf(glob);
          if (literal !== undefined) return `path = ${bind(literal)}`;
          const pattern = duckdbGlob(glob);
          return pattern === undefined
            ? `regexp_full_match(path, ${bind(globRegex(glob))}, 's')`
            : `path GLOB ${bind(pattern)}`;
        })
        .join(" OR ");
    case "number":
      return isIn(match.column, match.numbers);
    case "text":
      return `contains(args, ${bind(match.text)})`;
    case "regex":
      return `regexp_matches(args, ${bind(match.source)}, '${match.ignoreCase ? "i" : "c"}')`;
    default:
      return match satisfies never;
  }
}
