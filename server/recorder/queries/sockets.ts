import type { SocketRow, Sockets, SocketsQuery } from "../../../shared/api/file_use.ts";
import { errnoName } from "../../../shared/render/errno.ts";
import { type Database, nullableNumberIn, nullableTextIn, numberIn, type SqlRow, textIn } from "../recording_file.ts";
import { heldFiles } from "./held.ts";
import { and, CALLS, scopeCondition } from "./scope.ts";
import { NAMED, socketUses, trafficOf } from "./socket_uses.ts";

const DEFAULT_LIMIT = 200;

const ORDER: Readonly<Record<string, string>> = {
  openedNs: "min(start_ns)",
  calls: "count(*)",
  errors: "count(errno)",
  receivedBytes: "coalesce(sum(received), 0)",
  sentBytes: "coalesce(sum(sent), 0)",
  totalNs: "coalesce(sum(dur_ns), 0)",
};

/** How a connect that goes on in the background may end, told by a later call. */
const BACKGROUND = "('EINPROGRESS', 'EALREADY', 'EINTR')";
const UNREACHABLE =
  "('ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN', 'ECONNABORTED')";

/**
 * Every socket that calls used by a descriptor, with the ends that it had at last: a socket is one open file, whatever numbers
 * and processes it went through. With some millions of sockets in the scope it finds no memory, and says so.
 * @throws Problem bad_filter
 */
export async function sockets(db: Database, query: SocketsQuery): Promise<Sockets> {
  const uses = await socketUses(db, and(CALLS, scopeCondition(query)));
  const sort = query.sort ?? "openedNs";
  const descending = sort.startsWith("-");
  const order = ORDER[descending ? sort.slice(1) : sort] ?? "min(start_ns)";
  // All that is said of a socket needs memory for each: first which ones are asked for.
  const page = await db.rows(
    `WITH ${uses.sql} SELECT file, ${order} AS place FROM used GROUP BY file ORDER BY place ${descending ? "DESC" : "ASC"}, file LIMIT ? OFFSET ?`,
    [...uses.values, query.limit ?? DEFAULT_LIMIT, BigInt(query.offset ?? 0)],
  );
  const [all] = await db.rows(`WITH ${uses.sql} SELECT count(DISTINCT file) AS total FROM used`, uses.values);
  if (page.length === 0) return { total: numberIn(all, "total"), rows: [] };
  const files = page.map((row) => numberIn(row, "file"));
  const rows = await db.rows(
    `WITH ${uses.sql},
     -- What a connection that is made in the background came to, as getsockopt(2) said it.
     told AS (
       SELECT seq, regexp_extract(args, 'SO_ERROR, \\[(\\w+)', 1) AS so_error FROM event
       WHERE kind = 'syscall' AND name = 'getsockopt' AND errno IS NULL AND contains(args, 'SO_ERROR')
     ),
     socket AS (
       SELECT file, min(start_ns) AS from_ns, max(start_ns + coalesce(dur_ns, 0)) AS to_ns, count(*) AS calls,
         count(errno) AS errors,
         list(DISTINCT pid ORDER BY pid)[:${NAMED}] AS pids, list(DISTINCT fd ORDER BY fd)[:${NAMED}] AS fds,
         count(*) FILTER (WHERE name IN ('accept', 'accept4') AND errno IS NULL) AS accepted,
         bool_or(name = 'listen' AND errno IS NULL) OR bool_or(name IN ('accept', 'accept4')) AS listening,
         arg_max_null(errno, seq) FILTER (WHERE name = 'connect') AS connect_errno,
         max(seq) FILTER (WHERE name = 'connect') AS connect_seq,
         bool_or(name = 'connect' AND errno IN ${BACKGROUND}) AS in_background,
         arg_min(so_error, seq) FILTER (WHERE so_error IS NOT NULL) AS so_error,
         arg_min(errno, seq) FILTER (WHERE name <> 'connect' AND errno IN ${UNREACHABLE}) AS later_errno,
         bool_or(name = 'getpeername' AND errno IS NULL) AS has_peer,
         -- Nothing is received at the end of a connection, and only there.
         bool_or(received >= 0) OR bool_or(sent > 0) AS moved,
         coalesce(sum(received), 0)::DOUBLE AS received, coalesce(sum(sent), 0)::DOUBLE AS sent,
         coalesce(sum(dur_ns), 0)::DOUBLE AS total_ns, min(seq) FILTER (WHERE errno IS NOT NULL) AS first_error_seq
       FROM used LEFT JOIN told USING (seq) WHERE file IN (${files.join(", ")}) GROUP BY file
     ),
     known AS (
       SELECT file, arg_max(coalesce(details, path), rowid) AS ends, any_value(opened_by) AS opened_by FROM open_file
       WHERE file IN (${files.join(", ")}) GROUP BY file
     ),
     opener AS (SELECT seq, name FROM event WHERE seq IN (SELECT opened_by FROM known)),
     ended AS (SELECT descriptor.*, rowid AS nth FROM descriptor SEMI JOIN (SELECT DISTINCT pid, fd FROM descriptor WHERE file IN (${files.join(", ")})) AS numbers USING (pid, fd))
     SELECT socket.*, ends, opened_by, opener.name AS opened_with, (SELECT min(peer) FROM named WHERE named.seq = connect_seq) AS connect_peer,
       socket.file IN (SELECT file FROM (${heldFiles("ended")})) AS open
     FROM socket JOIN known USING (file) LEFT JOIN opener ON opener.seq = opened_by`,
    uses.values,
  );
  const byFile = new Map(rows.map((row) => [numberIn(row, "file"), socketRowOf(row)]));
  return { total: numberIn(all, "total"), rows: files.flatMap((file) => byFile.get(file) ?? []) };
}

function socketRowOf(row: SqlRow): SocketRow {
  const ends = socketEnds(textIn(row, "ends"));
  return {
    file: numberIn(row, "file"),
    protocol: ends.protocol,
    local: ends.local,
    // A connect says whom it wants: also when it fails, and to a unix socket, whose peer the kernel names by inode only.
    remote: ends.remote ?? nullableTextIn(row, "connect_peer"),
    ...stateOf(row, ends),
    open: row.open === true,
    openedBy: nullableNumberIn(row, "opened_by"),
    accepted: numberIn(row, "accepted"),
    ...trafficOf(row),
  };
}

const CONNECTS_BY_ITSELF = new Set(["accept", "accept4", "socketpair"]);
const WITHOUT_CONNECTION = /^(?:UDP|UDPLITE|RAW|PING)(?:v6)?$|^UNIX$|^NETLINK$/;

function stateOf(row: SqlRow, { protocol, remote }: SocketEnds): Pick<SocketRow, "state" | "errno"> {
  if (row.listening === true) return { state: "listening", errno: null };
  const connected = { state: "connected", errno: null } as const;
  if (CONNECTS_BY_ITSELF.has(textIn(row, "opened_with"))) return connected;
  const isDatagram = WITHOUT_CONNECTION.test(protocol);
  const moved = row.moved === true && !isDatagram;
  if (row.connect_seq === null) return remote !== null || moved ? connected : { state: "unconnected", errno: null };
  const errno = nullableTextIn(row, "connect_errno");
  if (moved || errno === null || errno === "EISCONN") return connected;
  if (row.in_background !== true) return { state: "refused", errno };
  const ended = errnoOfOption(textIn(row, "so_error")) ?? nullableTextIn(row, "later_errno");
  // A second connect may tell it too.
  if (!isUnderWay(errno)) return { state: "refused", errno };
  if (ended === "") return connected;
  if (ended !== null) return { state: "refused", errno: ended };
  return row.has_peer === true ? connected : { state: "connecting", errno: null };
}

const isUnderWay = (errno: string): boolean => BACKGROUND.includes(`'${errno}'`);

/** SO_ERROR as the text of the call has it: "111", "ECONNREFUSED" in some logs; "": there was no error, null: nobody asked. */
function errnoOfOption(text: string): string | null {
  if (text === "") return null;
  if (text === "0") return "";
  return /^\d+$/.test(text) ? (errnoName(Number(text)) ?? `E${text}`) : text;
}

interface SocketEnds {
  protocol: string;
  local: string | null;
  remote: string | null;
}

/**
 * The text of a socket (socket_text.ts) taken apart: `TCP:[127.0.0.1:5->127.0.0.1:80]`, `UNIX-STREAM:[12->13,"/run/x"]`, `UDP:[4026]`,
 * `socket:[4026]`. A number alone is its inode, and names no end.
 */
export function socketEnds(text: string): SocketEnds {
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
