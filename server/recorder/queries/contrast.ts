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
  const sides = `side AS (SELECT name, path, tid, errno, (${selected.sql}) IS TRUE AS selected FROM event WHERE ${where.sql})`;
  const values = [...selected.values, ...where.values];
  const [counts] = await db.rows(
    `WITH ${sides} SELECT count(*) FILTER (WHERE selected) AS selected, count(*) FILTER (WHERE NOT selected) AS rest FROM side`,
    values,
  );
  const of = { selected: numberIn(counts, "selected"), rest: numberIn(counts, "rest") };
  if (of.selected === 0) return { ...of, rows: [] };
  const shareOfRest = of.rest === 0 ? "0" : `rest / ${of.rest}`;
  const kinds = CONTRAST_KINDS.map(
    (kind) => `(
      SELECT '${kind}' AS kind, key, selected, rest, selected / ${of.selected} - ${shareOfRest} AS more FROM (
        SELECT ${KEY[kind]} AS key, count(*) FILTER (WHERE selected) AS selected, count(*) FILTER (WHERE NOT selected) AS rest
        FROM side WHERE ${KEY[kind]} <> '' GROUP BY 1
      ) WHERE more > 0 ORDER BY more DESC, key LIMIT ${CONTRAST_ROWS}
    )`,
  );
  const rows = await db.rows(`WITH ${sides} ${kinds.join(" UNION ALL ")}`, values);
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
