import type { PeerRow, Peers, PeersQuery } from "../../../shared/api/file_use.ts";
import { type Database, nullableTextIn, numberIn, type SqlRow, textIn } from "../recording_file.ts";
import { IS_SOCKET, RECEIVING_MESSAGES, SENDING_MESSAGES } from "./call_roles.ts";
import { and, CALLS, scopeCondition } from "./scope.ts";
import { NAMED, socketUses, trafficOf } from "./socket_uses.ts";

const DEFAULT_LIMIT = 200;

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

/** With more sockets than this there is no room for what is known of each. */
const MOST_BY_FILE = 200_000;

const MOVED = `
  CASE WHEN name = ${RECEIVING_MESSAGES} AND errno IS NULL THEN named.bytes ELSE received END AS received,
  CASE WHEN name = ${SENDING_MESSAGES} AND errno IS NULL THEN named.bytes ELSE sent END AS sent`;
const PROTOCOL = "'^([A-Za-z0-9-]+)'";
const REMOTE = "'->([^\\]]+\\]?[^\\]]*)\\]$'";
const TAKEN = "taken AS (SELECT seq FROM event WHERE name IN ('accept', 'accept4') AND errno IS NULL)";
const anyPort = (peer: string, accepted: string): string =>
  `CASE WHEN ${accepted} THEN regexp_replace(${peer}, ':\\d+$', ':*') ELSE ${peer} END`;

/** Calls that name nobody have the peer that their socket has at last. */
const TALK_BY_SOCKET = `
  known AS (
    SELECT file, arg_max(coalesce(details, path), rowid) AS ends, any_value(opened_by) AS opened_by FROM open_file
    WHERE file IN (SELECT DISTINCT file FROM used) GROUP BY file
  ),
  ${TAKEN},
  wanted AS (SELECT file, arg_max(peer, used.seq) AS peer FROM used JOIN named USING (seq) WHERE name = 'connect' GROUP BY file),
  socket AS (
    SELECT file, regexp_extract(ends, ${PROTOCOL}, 1) AS protocol,
      CASE WHEN starts_with(ends, 'UNIX') THEN wanted.peer ELSE coalesce(nullif(regexp_extract(ends, ${REMOTE}, 1), ''), wanted.peer) END AS peer,
      opened_by IN (FROM taken) AS accepted
    FROM known LEFT JOIN wanted USING (file)
  ),
  place AS (SELECT file, protocol, ${anyPort("peer", "accepted")} AS peer FROM socket),
  talk AS (
    SELECT used.* EXCLUDE (received, sent), protocol, coalesce(named.peer, place.peer) AS peer, ${MOVED}
    FROM used JOIN place USING (file) LEFT JOIN named USING (seq)
  )`;

/** They have the peer that the socket had at the call: none before it was connected, none of a unix socket. */
const TALK_BY_CALL = `
  ${TAKEN},
  accepted AS (SELECT DISTINCT file FROM open_file WHERE opened_by IN (FROM taken)),
  spoken AS (
    SELECT used.* EXCLUDE (received, sent), named.peer AS said, file IN (FROM accepted) AS accepted, ${MOVED}
    FROM used LEFT JOIN named USING (seq)
  ),
  talk AS (
    SELECT *, regexp_extract(path, ${PROTOCOL}, 1) AS protocol,
      CASE WHEN said IS NOT NULL THEN said WHEN contains(path, '->') AND NOT starts_with(path, 'UNIX')
        THEN ${anyPort(`nullif(regexp_extract(path, ${REMOTE}, 1), '')`, "accepted")} END AS peer
    FROM spoken
  )`;

/**
 * What calls on sockets had to do with each peer: the one that a call named, or else that of the connection. Connections that were
 * accepted are put together by address, since each has a port of its own at the other end.
 * @throws Problem bad_filter
 */
export async function peers(db: Database, query: PeersQuery): Promise<Peers> {
  const uses = await socketUses(db, and(CALLS, scopeCondition(query)), ", path");
  const sort = query.sort ?? "-totalNs";
  const descending = sort.startsWith("-");
  const column = COLUMN[descending ? sort.slice(1) : sort] ?? "total_ns";
  const [known] = await db.rows(
    `SELECT count(*) AS sockets FROM (SELECT DISTINCT file FROM open_file WHERE ${IS_SOCKET})`,
  );
  const rows = await db.rows(
    `WITH ${uses.sql},
     ${numberIn(known, "sockets") > MOST_BY_FILE ? TALK_BY_CALL : TALK_BY_SOCKET},
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
  ...trafficOf(row),
});
