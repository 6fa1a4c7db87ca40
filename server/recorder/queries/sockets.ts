import type { SocketRow, SocketState, Sockets, SocketsQuery } from "../../../shared/api/file_use.ts";
import {
  type Database,
  nullableNumberIn,
  nullableTextIn,
  numberIn,
  numbersIn,
  type SqlRow,
  textIn,
} from "../recording_file.ts";
import { addressText } from "../socket_text.ts";
import { IS_SOCKET, READING, WRITING } from "./call_roles.ts";
import { capturesIn } from "./details.ts";
import { HELD_FILES } from "./held.ts";
import { and, CALLS, scopeCondition } from "./scope.ts";

const DEFAULT_LIMIT = 200;
/** Processes and descriptor numbers named with one socket. */
const NAMED = 8;

const COLUMN: Readonly<Record<string, string>> = {
  openedNs: "from_ns",
  calls: "calls",
  errors: "errors",
  receivedBytes: "received",
  sentBytes: "sent",
  totalNs: "total_ns",
};

/**
 * Every socket that calls used by a descriptor, with the ends that it had at last: a socket is one open file, whatever numbers
 * and processes it went through. Bytes of sendmmsg and recvmmsg are not counted, they return a number of messages.
 * @throws Problem bad_filter
 */
export async function sockets(db: Database, query: SocketsQuery): Promise<Sockets> {
  const where = and(CALLS, scopeCondition(query));
  const sort = query.sort ?? "openedNs";
  const descending = sort.startsWith("-");
  const column = COLUMN[descending ? sort.slice(1) : sort] ?? "from_ns";
  const rows = await db.rows(
    `WITH used AS (
       SELECT seq, seq - 1 AS last_seq, pid, fd, name, start_ns, dur_ns, errno, result FROM event
       WHERE ${where.sql} AND fd IS NOT NULL AND path IS NOT NULL AND ${IS_SOCKET}
     ),
     socket AS (
       SELECT file, min(start_ns) AS from_ns, max(start_ns + coalesce(dur_ns, 0)) AS to_ns, count(*) AS calls, count(used.errno) AS errors,
         list(DISTINCT used.pid ORDER BY used.pid)[:${NAMED}] AS pids, list(DISTINCT used.fd ORDER BY used.fd)[:${NAMED}] AS fds,
         count(*) FILTER (WHERE name IN ('accept', 'accept4') AND errno IS NULL) AS accepted,
         bool_or(name = 'listen' AND errno IS NULL) OR bool_or(name IN ('accept', 'accept4')) AS listening,
         bool_or(name = 'connect' AND errno = 'EINPROGRESS') AS connecting,
         arg_max_null(errno, used.seq) FILTER (WHERE name = 'connect') AS connect_errno,
         max(used.seq) FILTER (WHERE name = 'connect') AS connect_seq,
         coalesce(sum(result) FILTER (WHERE name IN ${READING} AND errno IS NULL), 0)::DOUBLE AS received,
         coalesce(sum(result) FILTER (WHERE name IN ${WRITING} AND errno IS NULL), 0)::DOUBLE AS sent,
         coalesce(sum(dur_ns), 0)::DOUBLE AS total_ns, min(used.seq) FILTER (WHERE errno IS NOT NULL) AS first_error_seq, count(*) OVER () AS total
       FROM used ASOF JOIN descriptor ON used.pid = descriptor.pid AND used.fd = descriptor.fd AND used.last_seq >= descriptor.seq
       WHERE file IS NOT NULL GROUP BY file
     ),
     page AS (FROM socket ORDER BY ${column} ${descending ? "DESC" : "ASC"}, file LIMIT ? OFFSET ?),
     known AS (
       SELECT file, arg_max(coalesce(details, path), rowid) AS ends, any_value(opened_by) AS opened_by FROM open_file
       WHERE file IN (SELECT file FROM page) GROUP BY file
     )
     SELECT page.*, ends, opened_by, event.captures AS connect_captures, page.file IN (SELECT file FROM (${HELD_FILES})) AS open FROM page JOIN known USING (file)
     LEFT JOIN event ON event.seq = connect_seq
     ORDER BY page.${column} ${descending ? "DESC" : "ASC"}, file`,
    [...where.values, query.limit ?? DEFAULT_LIMIT, BigInt(query.offset ?? 0)],
  );
  return { total: numberIn(rows[0], "total"), rows: rows.map(socketRowOf) };
}

function socketRowOf(row: SqlRow): SocketRow {
  const ends = socketEnds(textIn(row, "ends"));
  return {
    file: numberIn(row, "file"),
    protocol: ends.protocol,
    local: ends.local,
    // A connect says whom it wants: also when it fails, and to a unix socket, whose peer the kernel names by inode only.
    remote: ends.remote ?? wantedPeer(row),
    state: stateOf(row, ends.remote !== null),
    errno: nullableTextIn(row, "connect_errno"),
    open: row.open === true,
    openedBy: nullableNumberIn(row, "opened_by"),
    fromNs: numberIn(row, "from_ns"),
    toNs: numberIn(row, "to_ns"),
    pids: numbersIn(row, "pids"),
    fds: numbersIn(row, "fds"),
    accepted: numberIn(row, "accepted"),
    calls: numberIn(row, "calls"),
    errors: numberIn(row, "errors"),
    receivedBytes: numberIn(row, "received"),
    sentBytes: numberIn(row, "sent"),
    totalNs: numberIn(row, "total_ns"),
    firstErrorSeq: nullableNumberIn(row, "first_error_seq"),
  };
}

function wantedPeer(row: SqlRow): string | null {
  const address = capturesIn(row.connect_captures).find(({ source, parent }) => source === 1 && parent === -1);
  return address === undefined ? null : (addressText(address.bytes) ?? null);
}

/** A connect that is made in the background has its peer already; that it worked shows when bytes went. */
function stateOf(row: SqlRow, hasRemote: boolean): SocketState {
  if (row.listening === true) return "listening";
  const errno = nullableTextIn(row, "connect_errno");
  const moved = numberIn(row, "received") + numberIn(row, "sent") > 0;
  if (errno !== null && errno !== "EINPROGRESS" && errno !== "EISCONN") return moved ? "connected" : "refused";
  if (row.connecting === true && !moved) return "connecting";
  return hasRemote || moved || (row.connect_seq !== null && errno === null) ? "connected" : "unconnected";
}

/**
 * The text of a socket (socket_text.ts) taken apart: `TCP:[127.0.0.1:5->127.0.0.1:80]`, `UNIX-STREAM:[12->13,"/run/x"]`, `UDP:[4026]`,
 * `socket:[4026]`. A number alone is its inode, and names no end.
 */
export function socketEnds(text: string): { protocol: string; local: string | null; remote: string | null } {
  const parts = /^([A-Za-z0-9-]+):\[(.*)\]$/s.exec(text);
  const protocol = parts?.[1] ?? text;
  const place = parts?.[2] ?? "";
  if (protocol.startsWith("UNIX")) {
    const local = /^(?:\d+(?:->\d+)?,)?(@?".*)$/s.exec(place)?.[1];
    return { protocol, local: local ?? null, remote: null };
  }
  if (/^\d*$/.test(place)) return { protocol, local: null, remote: null };
  const arrow = place.indexOf("->");
  if (arrow === -1) return { protocol, local: known(place), remote: null };
  return { protocol, local: known(place.slice(0, arrow)), remote: known(place.slice(arrow + 2)) };
}

const known = (end: string): string | null => (end === "?" || end === "" ? null : end);
