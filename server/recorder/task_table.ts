import { type DuckDBConnection, DuckDBListValue } from "@duckdb/node-api";
import { EVENT_COLUMNS, traceEventOf } from "./queries/details.ts";
import { type Database, nullableNumberIn, numberIn, type SqlRow } from "./recording_file.ts";
import { type Task, TaskTree } from "./task_tree.ts";

/** Writes all tasks of a recording that has ended, in place of what the table held. */
export async function writeTasks(connection: DuckDBConnection, tasks: readonly Task[]): Promise<void> {
  await connection.run("DELETE FROM task");
  const appender = await connection.createAppender("task");
  try {
    for (const task of tasks) {
      appender.appendInteger(task.tid);
      appender.appendInteger(task.pid);
      if (task.parentTid === null) appender.appendNull();
      else appender.appendInteger(task.parentTid);
      appender.appendList(new DuckDBListValue(task.names.map(({ name }) => name)));
      appender.appendList(new DuckDBListValue(task.names.map(({ atNs }) => BigInt(atNs))));
      appender.appendBigInt(BigInt(task.startNs));
      if (task.endNs === null) appender.appendNull();
      else appender.appendBigInt(BigInt(task.endNs));
      if (task.exitStatus === null) appender.appendNull();
      else appender.appendInteger(task.exitStatus);
      appender.appendBoolean(task.superseded);
      appender.endRow();
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}

const listIn = (row: SqlRow, column: string): readonly unknown[] => {
  const value = row[column];
  return value instanceof DuckDBListValue ? value.items : [];
};

export async function readTasks(db: Database): Promise<TaskTree> {
  const rows = await db.rows("SELECT * FROM task ORDER BY start_ns");
  return TaskTree.of(
    rows.map((row) => {
      const atNs = listIn(row, "names_at_ns");
      return {
        tid: numberIn(row, "tid"),
        pid: numberIn(row, "pid"),
        parentTid: nullableNumberIn(row, "parent_tid"),
        names: listIn(row, "names").map((name, index) => ({ name: String(name), atNs: Number(atNs[index]) })),
        startNs: numberIn(row, "start_ns"),
        endNs: nullableNumberIn(row, "end_ns"),
        exitStatus: nullableNumberIn(row, "exit_status"),
        superseded: row.superseded === true,
      };
    }),
  );
}

/** The tasks of a recording whose writer died before it wrote them, folded from the events as they would have been live. */
export async function tasksFromEvents(db: Database): Promise<TaskTree> {
  const rows = await db.rows(
    `SELECT ${EVENT_COLUMNS} FROM event WHERE kind IN ('start', 'fork', 'exec', 'exit') ORDER BY event.seq`,
  );
  const tree = new TaskTree();
  for (const row of rows) tree.apply(traceEventOf(row));
  return tree;
}
