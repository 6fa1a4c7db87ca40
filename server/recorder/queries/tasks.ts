import type { TaskRow, Tasks } from "../../../shared/api/schemas.ts";
import { type Database, numberIn } from "../recording_file.ts";
import { exitOf, type Task, type TaskTree } from "../task_tree.ts";
import { CALLS } from "./scope.ts";

interface Counts {
  calls: number;
  errors: number;
  totalNs: number;
}

/** All tasks with their calls, in the order in which they began. */
export async function tasks(db: Database, tree: TaskTree): Promise<Tasks> {
  const rows = await db.rows(
    `SELECT tid, count(*) AS calls, count(errno) AS errors, sum(dur_ns)::DOUBLE AS total_ns FROM event WHERE ${CALLS.sql} GROUP BY tid`,
  );
  const counts = new Map<number, Counts>();
  for (const row of rows)
    counts.set(numberIn(row, "tid"), {
      calls: numberIn(row, "calls"),
      errors: numberIn(row, "errors"),
      totalNs: numberIn(row, "total_ns"),
    });
  const ordered = [...tree.tasks].sort((a, b) => a.startNs - b.startNs);
  const lives = new Map<number, number>();
  for (const { tid } of ordered) lives.set(tid, (lives.get(tid) ?? 0) + 1);
  // A tid that came back as another task: the few of that kind are counted one by one.
  return {
    tasks: await Promise.all(
      ordered.map(async (task) =>
        taskRowOf(task, lives.get(task.tid) === 1 ? counts.get(task.tid) : await countsOf(db, task)),
      ),
    ),
  };
}

async function countsOf(db: Database, task: Task): Promise<Counts> {
  const [row] = await db.rows(
    `SELECT count(*) AS calls, count(errno) AS errors, sum(dur_ns)::DOUBLE AS total_ns FROM event
     WHERE ${CALLS.sql} AND tid = ? AND start_ns >= ? AND start_ns <= ?`,
    [task.tid, BigInt(task.startNs), BigInt(task.endNs ?? Number.MAX_SAFE_INTEGER)],
  );
  return { calls: numberIn(row, "calls"), errors: numberIn(row, "errors"), totalNs: numberIn(row, "total_ns") };
}

function taskRowOf(task: Task, counts: Counts = { calls: 0, errors: 0, totalNs: 0 }): TaskRow {
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
  };
}
