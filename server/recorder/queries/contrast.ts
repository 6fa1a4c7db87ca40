import {
  CONTRAST_KINDS,
  CONTRAST_ROWS,
  type Contrast,
  type ContrastKind,
  type ContrastQuery,
} from "../../../shared/api/contrast.ts";
import { type Database, numberIn, textIn } from "../recording_file.ts";
import { and, CALLS, scopeCondition } from "./scope.ts";

const KEY: Readonly<Record<ContrastKind, string>> = {
  call: "name",
  file: "path",
  task: "tid::VARCHAR",
  errno: "errno",
};

/**
 * Which calls, files, tasks and errnos make up a larger share of a selection than of the calls outside of it.
 * @throws Problem bad_filter
 */
export async function contrast(db: Database, query: ContrastQuery): Promise<Contrast> {
  const where = and(CALLS, scopeCondition({ filter: query.filter, from: query.from, to: query.to }));
  const selected = scopeCondition({ filter: query.selected, from: query.selectedFrom, to: query.selectedTo });
  // One pass over the calls; the kinds are counted from its groups.
  const kinds = CONTRAST_KINDS.map(
    (kind) => `(
      SELECT '${kind}' AS kind, key, selected, rest, all_selected, all_rest,
        selected / all_selected - CASE all_rest WHEN 0 THEN 0 ELSE rest / all_rest END AS more
      FROM (SELECT ${KEY[kind]} AS key, sum(selected) AS selected, sum(rest) AS rest FROM side WHERE ${KEY[kind]} <> '' GROUP BY 1), whole
      WHERE more > 0 ORDER BY more DESC, key LIMIT ${CONTRAST_ROWS}
    )`,
  );
  const rows = await db.rows(
    `WITH side AS MATERIALIZED (
       SELECT name, path, tid, errno, count(*) FILTER (WHERE selected) AS selected, count(*) FILTER (WHERE NOT selected) AS rest
       FROM (SELECT name, path, tid, errno, (${selected.sql}) IS TRUE AS selected FROM event WHERE ${where.sql}) GROUP BY ALL
     ),
     whole AS (SELECT coalesce(sum(selected), 0) AS all_selected, coalesce(sum(rest), 0) AS all_rest FROM side)
     SELECT 'whole' AS kind, '' AS key, 0 AS selected, 0 AS rest, all_selected, all_rest, 0 AS more FROM whole
     UNION ALL ${kinds.join(" UNION ALL ")}`,
    [...selected.values, ...where.values],
  );
  const whole = rows.find((row) => textIn(row, "kind") === "whole");
  const of = { selected: numberIn(whole, "all_selected"), rest: numberIn(whole, "all_rest") };
  if (of.selected === 0) return { ...of, rows: [] };
  return {
    ...of,
    rows: CONTRAST_KINDS.flatMap((by) =>
      rows
        .filter((row) => textIn(row, "kind") === by)
        .toSorted((a, b) => numberIn(b, "more") - numberIn(a, "more"))
        .map((row) => ({
          by,
          key: textIn(row, "key"),
          selected: numberIn(row, "selected"),
          rest: numberIn(row, "rest"),
        })),
    ),
  };
}
