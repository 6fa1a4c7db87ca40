import type { Database } from "../recording_file.ts";
import { IS_SOCKET, READING, RECEIVING_MESSAGES, SENDING_MESSAGES, WRITING } from "./call_roles.ts";
import { type Condition, tableIsKept } from "./scope.ts";

const COLUMNS = "seq, seq - 1 AS last_seq, pid, fd, name, start_ns, dur_ns, errno, result";
const MESSAGES = "SELECT seq, peer, bytes FROM message";
/** What stands for the table `message` of recordings made before it was kept. */
const NO_MESSAGES = "SELECT 0::BIGINT AS seq, ''::VARCHAR AS peer, 0::BIGINT AS bytes WHERE false";

/**
 * Named queries for WITH, the last of them `used`: one row for each call on a socket `file` (number of the open file in the
 * recording), with what it `received` and `sent` (NULL: nothing was moved). Calls whose first descriptor is a socket, and splice(2)
 * into one. `named` has whom calls named: (seq, peer, bytes) of the table `message`.
 */
export async function socketUses(db: Database, scope: Condition): Promise<Condition> {
  const sql = `
    socket_file AS (SELECT DISTINCT file FROM open_file WHERE ${IS_SOCKET}),
    -- Whatever else a number stood for in between: these calls are known to be on sockets.
    socket_held AS MATERIALIZED (SELECT descriptor.* FROM descriptor SEMI JOIN socket_file USING (file)),
    spliced AS (
      SELECT ${COLUMNS.replace(" fd,", " (a2 & 2147483647)::INTEGER AS fd,")} FROM event WHERE ${scope.sql} AND name = 'splice' AND errno IS NULL
    ),
    near AS (SELECT descriptor.* FROM descriptor SEMI JOIN spliced USING (pid, fd)),
    call AS (
      SELECT first.*, file FROM (
        SELECT ${COLUMNS} FROM event WHERE ${scope.sql} AND fd IS NOT NULL AND path IS NOT NULL AND ${IS_SOCKET}
      ) AS first ASOF JOIN socket_held AS held ON first.pid = held.pid AND first.fd = held.fd AND first.last_seq >= held.seq
      UNION ALL
      SELECT spliced.* REPLACE ('splice into' AS name), file FROM spliced
      ASOF JOIN near ON spliced.pid = near.pid AND spliced.fd = near.fd AND spliced.last_seq >= near.seq
      WHERE file IN (FROM socket_file)
    ),
    named AS (${(await tableIsKept(db, "message")) ? MESSAGES : NO_MESSAGES}),
    counted AS (SELECT seq, sum(bytes)::BIGINT AS bytes FROM named WHERE bytes IS NOT NULL GROUP BY seq),
    used AS (
      SELECT call.*,
        CASE WHEN errno IS NULL THEN CASE WHEN name = ${RECEIVING_MESSAGES} THEN bytes WHEN name IN ${READING} THEN result END END AS received,
        CASE WHEN errno IS NULL THEN CASE WHEN name = ${SENDING_MESSAGES} THEN bytes WHEN name IN ${WRITING} OR name = 'splice into' THEN result END END AS sent
      FROM call LEFT JOIN counted USING (seq)
    )`;
  return { sql, values: [...scope.values, ...scope.values] };
}
