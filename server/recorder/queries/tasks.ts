import type { TaskRow, Tasks } from "../../../shared/api/schemas.ts";
import { CALL_BY_NAME } from "../../../shared/syscalls/index.ts";
import { type Database, numberIn, type SqlRow } from "../recording_file.ts";
import { exitOf, type Task, type TaskTree } from "../task_tree.ts";
import { CALLS, WAIT_NS } from "./scope.ts";

interface Counts {
  calls: number;
  errors: number;
  totalNs: number;
  waitedNs: number;
}

const WAITING = [...CALL_BY_NAME.values()].filter(({ mayBlock }) => mayBlock).map(({ name }) => `'${name}'`);
const COUNTS = "count(*) AS calls, count(errno) AS errors, sum(dur_ns)::DOUBLE AS total_ns";
/** Asked for by itself: of ten million calls few are so long, and DuckDB passes over the others by their statistics. */
const WAITS = `dur_ns > ${WAIT_NS} AND name IN (${WAITING.join(", ")})`;

/** All tasks with their calls, in the order in which they began. */
export async function tasks(db: Database, tree: TaskTree): Promise<Tasks> {
  const rows = await db.rows(`SELECT tid, ${COUNTS} FROM event WHERE ${CALLS.sql} GROUP BY tid`);
  const counts = new Map<number, Counts>();
  const waits = await db.rows(`SELECT tid, sum(dur_ns)::DOUBLE AS waited_ns FROM event WHERE ${WAITS} GROUP BY tid`);
  const waited = new Map(waits.map((row) => [numberIn(row, "tid"), row]));
  for (const row of rows) counts.set(numberIn(row, "tid"), countsIn(row, waited.get(numberIn(row, "tid"))));
  const execs = new Map<number, number>();
  for (const row of await db.rows(
    `SELECT pid, max(seq) AS seq FROM event WHERE ${CALLS.sql} AND name IN ('execve', 'execveat') AND errno IS NULL GROUP BY pid`,
  ))
    execs.set(numberIn(row, "pid"), numberIn(row, "seq"));
  const ordered = [...tree.tasks].sort((a, b) => a.startNs - b.startNs);
  const lives = new Map<number, number>();
  for (const { tid } of ordered) lives.set(tid, (lives.get(tid) ?? 0) + 1);
  // A tid that came back as another task: the few of that kind are counted one by one.
  return {
    tasks: await Promise.all(
      ordered.map(async (task) =>
        taskRowOf(task, execs, lives.get(task.tid) === 1 ? counts.get(task.tid) : await countsOf(db, task)),
      ),
    ),
  };
}

async function countsOf(db: Database, task: Task): Promise<Counts> {
  const [row] = await db.rows(
    `SELECT ${COUNTS}, sum(dur_ns) FILTER (WHERE ${WAITS})::DOUBLE AS waited_ns FROM event
     WHERE ${CALLS.sql} AND tid = ? AND start_ns >= ? AND start_ns <= ?`,
    [task.tid, BigInt(task.startNs), BigInt(task.endNs ?? Number.MAX_SAFE_INTEGER)],
  );
  return countsIn(row, row);
}

const countsIn = (row: SqlRow | undefined, waits: SqlRow | undefined): Counts => ({
  calls: numberIn(row, "calls"),
  errors: numberIn(row, "errors"),
  totalNs: numberIn(row, "total_ns"),
  waitedNs: numberIn(waits, "waited_ns"),
});

function taskRowOf(
  task: Task,
  execs: ReadonlyMap<number, number>,
  counts: Counts = { calls: 0, errors: 0, totalNs: 0, waitedNs: 0 },
): TaskRow {
  return {
    pid: task.pid,
    tid: task.tid,
    parentTid: task.parentTid,
    comm: task.names.at(-1)?.name ?? "",
    names: task.names.map(({ name }) => name),
    startNs: task.startNs,
    endNs: task.endNs,
    exit: task.exitStatus === null ? null : exitOf(task.exitStatus),
    superseded: task.superseded,
    ...counts,
    execSeq: task.tid === task.pid ? (execs.get(task.pid) ?? null) : null,
  };
}
