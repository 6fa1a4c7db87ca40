import { formatFilter } from "../../../shared/filter/format.ts";
import { formatBytes, formatCount } from "../../../shared/quantity/count.ts";
import { formatDuration } from "../../../shared/quantity/duration.ts";
import { ASKING_STATE, LOOKING_UP, NOT_THERE, OPENING, READING, WRITING } from "../queries/call_roles.ts";
import { LIMITS } from "./limits.ts";
import type { SqlRule } from "./rule.ts";

const words = (...parts: string[]): string => parts.filter((part) => part !== "").join(" ");
const onPath = (path: string): string =>
  path === "" ? "" : formatFilter([{ negated: false, match: { t: "path", globs: [[{ t: "literal", text: path }]] } }]);
const times = (count: number): string => `${formatCount(count)} times`;
const share = (of: number, ns: number, least: number): number => Math.max(least, of * ns);

/** One line for each group of calls; `value` and `having` are SQL. */
function grouped(parts: { where: string; by: readonly string[]; value?: string; having: string }): string {
  const key = (column: string, otherwise: string) => (parts.by.includes(column) ? column : otherwise);
  return `SELECT coalesce(${key("path", "''")}, '') AS subject, ${key("name", "any_value(name)")} AS name, pid, ${key("tid", "min(tid)")} AS tid,
      coalesce(${key("errno", "''")}, '') AS errno, count(*) AS calls, coalesce(sum(dur_ns), 0)::DOUBLE AS cost_ns, ${parts.value ?? "0"} AS value, min(seq) AS first_seq
    FROM call WHERE ${parts.where} GROUP BY ${["pid", ...parts.by].join(", ")} HAVING ${parts.having}`;
}

const SYNCING = "('fsync', 'fdatasync', 'sync', 'syncfs', 'msync', 'sync_file_range')";
const LOCKING =
  "(name = 'flock' OR (name = 'fcntl' AND (contains(args, 'F_SETLKW') OR contains(args, 'F_OFD_SETLKW'))))";
const POLLING = "('poll', 'ppoll', 'select', 'pselect6', 'epoll_wait', 'epoll_pwait', 'epoll_pwait2')";
/** Errnos after which the same call may well work later: others are answers, and asking again gives the same. */
const WORTH_RETRYING =
  "('EAGAIN', 'EINTR', 'EBUSY', 'ECONNREFUSED', 'ENOENT', 'EEXIST', 'ETXTBSY', 'EALREADY', 'EADDRINUSE', 'ENOMEM', 'ENOSPC')";

const BLOCKED_ADVICE: Readonly<Record<string, string>> = {
  flock: "Somebody else holds the lock: hold it for less time there, or lock a smaller part.",
  fcntl: "Somebody else holds the lock: hold it for less time there, or lock a smaller part.",
  connect:
    "The other side answers late: keep connections open and use them again, or connect while other work goes on.",
};

/** The rules that one question to the calls can answer. */
export const SQL_RULES: readonly SqlRule[] = [
  {
    rule: "tiny-transfers",
    // Descriptors of eventfd, timerfd and their like carry 8 bytes by their nature.
    sql: () =>
      grouped({
        where: `errno IS NULL AND result > 0 AND (name IN ${READING} OR name IN ${WRITING}) AND path IS NOT NULL AND NOT starts_with(path, 'anon_inode:')`,
        by: ["path", "name"],
        value: "avg(result)",
        having: `count(*) >= ${LIMITS.tinyTransfers.calls} AND avg(result) <= ${LIMITS.tinyTransfers.meanBytes}`,
      }),
    title: ({ calls, name, value }) => `${formatCount(calls)} calls of ${name} moved ${formatBytes(value)} each`,
    advice: ({ name }) =>
      isReading(name)
        ? "Read some KiB at once into a buffer and take the pieces from there; stdio and most languages' buffered readers do."
        : "Collect the output in a buffer and write it some KiB at a time; check that the stream is not set to unbuffered.",
    filter: ({ name, subject, pid }) => words(name, onPath(subject), `pid:${pid}`),
  },
  {
    rule: "opened-again",
    sql: () =>
      grouped({
        where: `errno IS NULL AND name IN ${OPENING} AND path IS NOT NULL`,
        by: ["path"],
        having: `count(*) >= ${LIMITS.openedAgain.calls}`,
      }),
    title: ({ calls }) => `One process opened the same file ${times(calls)}`,
    advice: () => "Open it once and keep the descriptor, or keep what was read from it.",
    filter: ({ subject, pid }) => words("open,openat,openat2,creat", onPath(subject), `pid:${pid}`),
  },
  {
    rule: "asked-again",
    sql: () =>
      grouped({
        where: `name IN ${ASKING_STATE} AND path IS NOT NULL`,
        by: ["path"],
        having: `count(*) >= ${LIMITS.askedAgain.calls}`,
      }),
    title: ({ calls }) => `One process asked for the state of the same path ${times(calls)}`,
    advice: () => "Keep the answer for a while, or let inotify tell when something changes.",
    filter: ({ subject, pid }) =>
      words("stat,lstat,newfstatat,statx,access,faccessat,faccessat2", onPath(subject), `pid:${pid}`),
  },
  {
    rule: "long-search",
    // One long search is how PATH works; a process that does nothing else for a while is what costs.
    sql: () => `WITH failure AS (
        SELECT pid, tid, split_part(path, '/', -1) AS subject, path, name, dur_ns, seq FROM call
        WHERE name IN ${LOOKING_UP} AND errno IN ${NOT_THERE} AND path <> '' AND NOT ends_with(path, '/')
      ), search AS (
        SELECT pid, subject, min(tid) AS tid, any_value(name) AS name, count(*) AS calls, sum(dur_ns) AS cost_ns, count(DISTINCT path) AS places, min(seq) AS first_seq
        FROM failure GROUP BY pid, subject HAVING count(DISTINCT path) >= ${LIMITS.longSearch.places}
      )
      SELECT arg_max(subject, places) AS subject, any_value(name) AS name, pid, min(tid) AS tid, '' AS errno, sum(calls) AS calls,
        sum(cost_ns)::DOUBLE AS cost_ns, max(places) AS value, min(first_seq) AS first_seq
      FROM search GROUP BY pid HAVING sum(calls) >= ${LIMITS.longSearch.calls}`,
    title: ({ value, calls }) =>
      `One process looked ${times(calls)} where a name was not, in up to ${formatCount(value)} places for one name`,
    advice: () =>
      "Put the right directory first in the search path (PATH, LD_LIBRARY_PATH, -I, sys.path), or name the file in full.",
    filter: ({ pid }) => `%file errno:ENOENT,ENOTDIR pid:${pid}`,
  },
  {
    rule: "polling",
    sql: () =>
      grouped({
        where: `name IN ${POLLING} AND result = 0 AND errno IS NULL`,
        by: ["name", "tid"],
        value: "avg(dur_ns)",
        having: `count(*) >= ${LIMITS.polling.calls} AND avg(dur_ns) <= ${LIMITS.polling.meanNs}`,
      }),
    title: ({ name, calls, value }) =>
      `${name} returned with nothing ${times(calls)}, after ${formatDuration(value)} on average`,
    advice: () =>
      "Wait without a time limit, or until the next thing that is due: the kernel wakes the thread when something comes.",
    filter: ({ name, tid }) => words(name, "ret:0", `tid:${tid}`),
  },
  {
    rule: "short-sleeps",
    sql: () =>
      grouped({
        where: "name IN ('nanosleep', 'clock_nanosleep') AND errno IS NULL",
        by: ["name", "tid"],
        value: "avg(dur_ns)",
        having: `count(*) >= ${LIMITS.shortSleeps.calls} AND avg(dur_ns) <= ${LIMITS.shortSleeps.meanNs}`,
      }),
    title: ({ calls, value }) => `One thread slept ${times(calls)}, ${formatDuration(value)} on average`,
    advice: () => "Wait for the event itself (poll, a condition variable, a timer) instead of looking again and again.",
    filter: ({ name, tid }) => words(name, `tid:${tid}`),
  },
  {
    rule: "blocked",
    sql: ({ spanNs }) =>
      grouped({
        where: `(name IN ${SYNCING} OR name = 'connect' OR ${LOCKING})`,
        by: ["name", "path"],
        having: `sum(dur_ns) >= ${share(LIMITS.blocked.share, spanNs, LIMITS.blocked.totalNs)}`,
      }),
    title: ({ name, calls, costNs }) =>
      `${name} took ${formatDuration(costNs)} in ${formatCount(calls)} ${calls === 1 ? "call" : "calls"}`,
    advice: ({ name }) =>
      BLOCKED_ADVICE[name] ??
      "Flush less often: several changes in one fsync cost as much as one, and fdatasync leaves the times out.",
    filter: ({ name, subject, pid }) => words(name, name === "connect" ? "" : onPath(subject), `pid:${pid}`),
  },
  {
    rule: "retried",
    sql: () =>
      grouped({
        where: `errno IN ${WORTH_RETRYING} AND name NOT IN ('futex', 'readlink', 'readlinkat')`,
        by: ["name", "path", "fd", "errno", "tid"],
        having: `count(*) >= ${LIMITS.retried.calls}`,
      }),
    title: ({ name, errno, calls }) => `${name} failed with ${errno} ${times(calls)} on the same thing`,
    advice: ({ errno }) =>
      errno === "EAGAIN"
        ? "Wait with poll or epoll until the descriptor is ready, and only then try again."
        : "Find out why it fails; if it may work later, wait longer each time before trying again.",
    filter: ({ name, errno, subject, tid }) =>
      words(name, `errno:${errno}`, name === "connect" ? "" : onPath(subject), `tid:${tid}`),
  },
  {
    rule: "contended-lock",
    sql: ({
      spanNs,
    }) => `SELECT printf('0x%x', a0) AS subject, 'futex' AS name, pid, min(tid) AS tid, '' AS errno, count(*) AS calls,
        sum(dur_ns)::DOUBLE AS cost_ns, count(DISTINCT tid) AS value, min(seq) AS first_seq
      FROM call WHERE name = 'futex' AND (contains(args, 'FUTEX_WAIT') OR contains(args, 'FUTEX_LOCK_PI')) GROUP BY pid, a0
      HAVING count(*) >= ${LIMITS.contendedLock.waits} AND count(DISTINCT tid) > 1
        AND sum(dur_ns) >= ${share(LIMITS.contendedLock.share, spanNs, LIMITS.contendedLock.totalNs)}
      ORDER BY cost_ns DESC LIMIT 1`,
    title: ({ calls, value, costNs }) =>
      `${formatCount(value)} threads waited ${times(calls)} for one lock, ${formatDuration(costNs)} in all`,
    advice: () =>
      "Hold it for less time, split it, or give each thread its own data; a queue's condition variable looks the same and may be meant.",
    filter: ({ subject, pid }) => words("futex", `"${subject}"`, `pid:${pid}`),
  },
];

const isReading = (name: string): boolean => READING.includes(`'${name}'`);
