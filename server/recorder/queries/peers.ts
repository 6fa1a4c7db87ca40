import type { PeerRow, Peers, PeersQuery } from "../../../shared/api/file_use.ts";
import {
  type Database,
  nullableNumberIn,
  nullableTextIn,
  numberIn,
  numbersIn,
  type SqlRow,
  textIn,
} from "../recording_file.ts";
import { RECEIVING_MESSAGES, SENDING_MESSAGES } from "./call_roles.ts";
import { and, CALLS, scopeCondition } from "./scope.ts";
import { socketUses } from "./socket_uses.ts";

const DEFAULT_LIMIT = 200;
/** Processes and descriptor numbers named with one peer. */
const NAMED = 8;

const COLUMN: Readonly<Record<string, string>> = {
  peer: "peer",
  sockets: "sockets",
  fromNs: "from_ns",
  calls: "calls",
  errors: "errors",
  receivedBytes: "received",
  sentBytes: "sent",
  totalNs: "total_ns",
};

/**
 * What calls on sockets had to do with each peer: the one that a call named, or else that of the connection. Connections that were
 * accepted are put together by address, since each has a port of its own at the other end.
 * @throws Problem bad_filter
 */
export async function peers(db: Database, query: PeersQuery): Promise<Peers> {
  const uses = await socketUses(db, and(CALLS, scopeCondition(query)));
  const sort = query.sort ?? "-totalNs";
  const descending = sort.startsWith("-");
  const column = COLUMN[descending ? sort.slice(1) : sort] ?? "total_ns";
  const rows = await db.rows(
    `WITH ${uses.sql},
     known AS (
       SELECT file, arg_max(coalesce(details, path), rowid) AS ends, any_value(opened_by) AS opened_by FROM open_file
       WHERE file IN (SELECT DISTINCT file FROM used) GROUP BY file
     ),
     taken AS (SELECT seq FROM event WHERE name IN ('accept', 'accept4') AND errno IS NULL),
     wanted AS (SELECT file, arg_max(peer, used.seq) AS peer FROM used JOIN named USING (seq) WHERE name = 'connect' GROUP BY file),
     socket AS (
       SELECT file, regexp_extract(ends, '^([A-Za-z0-9-]+)', 1) AS protocol,
         CASE WHEN starts_with(ends, 'UNIX') THEN wanted.peer ELSE coalesce(nullif(regexp_extract(ends, '->([^\\]]+\\]?[^\\]]*)\\]$', 1), ''), wanted.peer) END AS peer,
         opened_by IN (FROM taken) AS accepted
       FROM known LEFT JOIN wanted USING (file)
     ),
     place AS (
       SELECT file, protocol, CASE WHEN accepted THEN regexp_replace(peer, ':\\d+$', ':*') ELSE peer END AS peer FROM socket
     ),
     talk AS (
       SELECT used.* EXCLUDE (received, sent), place.protocol, coalesce(named.peer, place.peer) AS peer,
         CASE WHEN name = ${RECEIVING_MESSAGES} AND errno IS NULL THEN named.bytes ELSE received END AS received,
         CASE WHEN name = ${SENDING_MESSAGES} AND errno IS NULL THEN named.bytes ELSE sent END AS sent
       FROM used JOIN place USING (file) LEFT JOIN named USING (seq)
     ),
     peer AS (
       SELECT protocol, peer, count(DISTINCT file) AS sockets, list(DISTINCT pid ORDER BY pid)[:${NAMED}] AS pids,
         list(DISTINCT fd ORDER BY fd)[:${NAMED}] AS fds, min(start_ns) AS from_ns, max(start_ns + coalesce(dur_ns, 0)) AS to_ns,
         count(*) AS calls, count(errno) AS errors, coalesce(sum(received), 0)::DOUBLE AS received, coalesce(sum(sent), 0)::DOUBLE AS sent,
         coalesce(sum(dur_ns), 0)::DOUBLE AS total_ns, min(seq) FILTER (WHERE errno IS NOT NULL) AS first_error_seq,
         count(*) OVER () AS total
       FROM talk GROUP BY protocol, peer
     )
     FROM peer ORDER BY ${column} ${descending ? "DESC" : "ASC"} NULLS LAST, protocol, peer LIMIT ? OFFSET ?`,
    [...uses.values, query.limit ?? DEFAULT_LIMIT, BigInt(query.offset ?? 0)],
  );
  return { total: numberIn(rows[0], "total"), rows: rows.map(peerRowOf) };
}

const peerRowOf = (row: SqlRow): PeerRow => ({
  protocol: textIn(row, "protocol"),
  peer: nullableTextIn(row, "peer"),
  sockets: numberIn(row, "sockets"),
  pids: numbersIn(row, "pids"),
  fds: numbersIn(row, "fds"),
  fromNs: numberIn(row, "from_ns"),
  toNs: numberIn(row, "to_ns"),
  calls: numberIn(row, "calls"),
  errors: numberIn(row, "errors"),
  receivedBytes: numberIn(row, "received"),
  sentBytes: numberIn(row, "sent"),
  totalNs: numberIn(row, "total_ns"),
  firstErrorSeq: nullableNumberIn(row, "first_error_seq"),
});
