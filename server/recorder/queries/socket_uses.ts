import type { Traffic } from "../../../shared/api/file_use.ts";
import { type Database, nullableNumberIn, numberIn, numbersIn, type SqlRow } from "../recording_file.ts";
import { IS_SOCKET, READING, RECEIVING_MESSAGES, SENDING_MESSAGES, WRITING } from "./call_roles.ts";
import { type Condition, tableIsKept } from "./scope.ts";

/** Processes and descriptor numbers named with one socket, or one peer. */
export const NAMED = 8;

const COLUMNS = "event.seq AS seq, pid, fd, event.name AS name, start_ns, dur_ns, errno, result";
const MESSAGES = "SELECT seq, peer, bytes FROM message";
/** What stands for the table `message` of recordings made before it was kept. */
const NO_MESSAGES = "SELECT 0::BIGINT AS seq, ''::VARCHAR AS peer, 0::BIGINT AS bytes WHERE false";
const CALLS_KEPT = "SELECT seq, file, argument FROM socket_call";
/**
 * The same told from the changes, of recordings made before it was kept. It sorts all calls on sockets, which needs more memory than
 * a recording gets where there are many millions of them.
 */
const CALLS_TOLD = `
  SELECT call.seq AS seq, file, 0 AS argument FROM (
    SELECT seq, seq - 1 AS last_seq, pid, fd FROM event WHERE fd IS NOT NULL AND path IS NOT NULL AND ${IS_SOCKET}
  ) AS call
  ASOF JOIN (SELECT descriptor.* FROM descriptor SEMI JOIN (SELECT file FROM open_file WHERE ${IS_SOCKET}) AS socket_file USING (file)) AS held
  ON call.pid = held.pid AND call.fd = held.fd AND call.last_seq >= held.seq`;

/**
 * Named queries for WITH, the last of them `used`: one row for each call on a socket `file` (number of the open file in the
 * recording), with what it `received` and `sent` (NULL: nothing was moved). `named` has whom calls named: (seq, peer, bytes) of
 * the table `message`.
 * @param columns of `event`, beside those that it always has
 */
export async function socketUses(db: Database, scope: Condition, columns = ""): Promise<Condition> {
  const sql = `
    socket_use AS (${(await tableIsKept(db, "socket_call")) ? CALLS_KEPT : CALLS_TOLD}),
    named AS (${(await tableIsKept(db, "message")) ? MESSAGES : NO_MESSAGES}),
    counted AS (SELECT seq, sum(bytes)::BIGINT AS bytes FROM named WHERE bytes IS NOT NULL GROUP BY seq),
    used AS (
      SELECT file, argument, ${COLUMNS}${columns},
        CASE WHEN errno IS NULL AND argument = 0 THEN CASE WHEN event.name = ${RECEIVING_MESSAGES} THEN bytes WHEN event.name IN ${READING} THEN result END END AS received,
        CASE WHEN errno IS NULL THEN CASE WHEN argument > 0 THEN result WHEN event.name = ${SENDING_MESSAGES} THEN bytes WHEN event.name IN ${WRITING} THEN result END END AS sent
      FROM (SELECT * FROM event WHERE ${scope.sql}) AS event JOIN socket_use ON socket_use.seq = event.seq LEFT JOIN counted ON counted.seq = event.seq
    )`;
  return { sql, values: [...scope.values] };
}

/** The columns by which sockets and peers tell what `used` adds up to. */
export const trafficOf = (row: SqlRow): Traffic => ({
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
