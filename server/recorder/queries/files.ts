import type { FileRow, Files, FilesQuery } from "../../../shared/api/file_use.ts";
import { type Database, nullableNumberIn, numberIn, type SqlRow, type SqlValue, textIn } from "../recording_file.ts";
import { IS_SOCKET, OPENING, READING, SECOND_DESCRIPTOR, WRITING } from "./call_roles.ts";
import { and, CALLS, type Condition, scopeCondition } from "./scope.ts";

const DEFAULT_LIMIT = 200;

const COLUMN: Readonly<Record<string, string>> = {
  path: "path",
  calls: "calls",
  errors: "errors",
  opens: "opens",
  reads: "reads",
  writes: "writes",
  readBytes: "read_bytes",
  writtenBytes: "written_bytes",
  totalNs: "total_ns",
};

/** Rows of `(path, seq, name, dur_ns, errno, result, role)`: each call with each file it named. An empty path names none. */
function fileUses(scope: Condition): Condition {
  const named = `SELECT path, seq, name, dur_ns, errno, result,
      CASE WHEN errno IS NOT NULL THEN NULL WHEN name IN ${READING} THEN 'read' WHEN name IN ${WRITING} THEN 'write' WHEN name IN ${OPENING} THEN 'open' END AS role
    FROM event WHERE ${scope.sql} AND path <> '' AND NOT ${IS_SOCKET}`;
  const second = SECOND_DESCRIPTOR.map(
    ({ name, argument, role }) =>
      `SELECT seq, pid, (${argument} & 2147483647)::INTEGER AS fd, seq - 1 AS last_seq, name, dur_ns, errno, result, '${role}' AS role
       FROM event WHERE ${scope.sql} AND name = '${name}' AND errno IS NULL`,
  );
  // An ASOF join sorts both its sides: of the changes it gets those of the numbers that are asked for.
  const sql = `WITH second AS (${second.join(" UNION ALL ")}),
    near AS (SELECT descriptor.* FROM descriptor SEMI JOIN second USING (pid, fd))
    ${named}
    UNION ALL
    SELECT known.path, held.seq, name, dur_ns, errno, result, role FROM (
      SELECT used.*, near.file FROM second AS used
      ASOF JOIN near ON used.pid = near.pid AND used.fd = near.fd AND used.last_seq >= near.seq
    ) AS held ASOF JOIN (FROM open_file SEMI JOIN near USING (file)) AS known ON held.file = known.file AND held.last_seq >= known.seq
    WHERE NOT ${IS_SOCKET.replaceAll("path", "known.path")}`;
  return { sql, values: [...SECOND_DESCRIPTOR.flatMap(() => scope.values), ...scope.values] };
}

const COUNTS = `count(*) AS calls, count(errno) AS errors,
  count(*) FILTER (WHERE role = 'open') AS opens, count(*) FILTER (WHERE role = 'read') AS reads, count(*) FILTER (WHERE role = 'write') AS writes,
  coalesce(sum(result) FILTER (WHERE role = 'read'), 0)::DOUBLE AS read_bytes, coalesce(sum(result) FILTER (WHERE role = 'write'), 0)::DOUBLE AS written_bytes,
  coalesce(sum(dur_ns), 0)::DOUBLE AS total_ns, coalesce(arg_max(seq, dur_ns), min(seq)) AS max_seq, min(seq) FILTER (WHERE errno IS NOT NULL) AS first_error_seq`;

/**
 * Every file that calls named by path or by descriptor, or the entries of one directory with all that is below them.
 * @throws Problem bad_filter
 */
export async function files(db: Database, query: FilesQuery): Promise<Files> {
  const uses = fileUses(and(CALLS, scopeCondition(query)));
  const sort = query.sort ?? "-totalNs";
  const descending = sort.startsWith("-");
  const column = COLUMN[descending ? sort.slice(1) : sort] ?? "total_ns";
  const byDirectory = query.by === "directory";
  const values: SqlValue[] = [...uses.values];
  const conditions: string[] = [];
  if (query.under !== undefined) {
    conditions.push("starts_with(path, ?)");
    values.push(query.under);
  }
  // What lies in the directory, by its first name below it; the whole path of what has no directory.
  let key = "path";
  if (byDirectory) {
    const below = query.under ?? "/";
    conditions.push("path <> ?");
    values.push(below);
    key = `CASE WHEN path[1] = '/' THEN split_part(substr(path, ${below.length + 1}), '/', 1) ELSE path END`;
  }
  const where = conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`;
  const rows = await db.rows(
    `WITH use AS (${uses.sql}),
     file AS (SELECT path, ${COUNTS} FROM use ${where} GROUP BY path)
     SELECT min(path) AS first_path, max(path) AS path, count(*) AS files, sum(calls) AS calls, sum(errors) AS errors, sum(opens) AS opens,
       sum(reads) AS reads, sum(writes) AS writes, sum(read_bytes) AS read_bytes, sum(written_bytes) AS written_bytes, sum(total_ns) AS total_ns,
       arg_max(max_seq, total_ns) AS max_seq, min(first_error_seq) AS first_error_seq, count(*) OVER () AS total
     FROM file GROUP BY ${key} ORDER BY ${column} ${descending ? "DESC" : "ASC"}, path LIMIT ? OFFSET ?`,
    [...values, query.limit ?? DEFAULT_LIMIT, BigInt(query.offset ?? 0)],
  );
  return { total: numberIn(rows[0], "total"), rows: rows.map(fileRowOf) };
}

function fileRowOf(row: SqlRow): FileRow {
  const last = textIn(row, "path");
  const files = numberIn(row, "files");
  return {
    path: files === 1 ? last : commonDirectory(textIn(row, "first_path"), last),
    files,
    calls: numberIn(row, "calls"),
    errors: numberIn(row, "errors"),
    opens: numberIn(row, "opens"),
    reads: numberIn(row, "reads"),
    writes: numberIn(row, "writes"),
    readBytes: numberIn(row, "read_bytes"),
    writtenBytes: numberIn(row, "written_bytes"),
    totalNs: numberIn(row, "total_ns"),
    maxSeq: numberIn(row, "max_seq"),
    firstErrorSeq: nullableNumberIn(row, "first_error_seq"),
  };
}

/**
 * The directory that all paths of a sorted list lie in, told from its first and its last: what those two begin with, all
 * between begin with. `/usr/lib` and `/usr/lib/x` lie in `/usr/`, but what is asked for is the entry: `/usr/lib/`.
 */
export function commonDirectory(first: string, last: string): string {
  if (last.startsWith(`${first}/`)) return `${first}/`;
  let length = 0;
  while (length < first.length && first[length] === last[length]) length++;
  return first.slice(0, first.lastIndexOf("/", length - 1) + 1);
}
