import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Exit } from "../../shared/api/schemas.ts";
import { formatCount } from "../../shared/quantity/count.ts";
import { formatDuration, formatTime } from "../../shared/quantity/duration.ts";
import { tasksQuery } from "../api/queries.ts";
import { useSource } from "../api/source.ts";
import { toggleWord } from "../filter/filter_words.ts";
import { Empty, Failed } from "../ui/Empty.tsx";
import { ScrollRegion } from "../ui/ScrollRegion.tsx";
import table from "../ui/table.module.css";
import { Zero } from "../ui/Zero.tsx";
import { useViewStore } from "../workspace/view_store.ts";
import { useFacts, useRefresh } from "../workspace/workspace.ts";
import { CopyCommand } from "./CopyCommand.tsx";
import styles from "./Processes.module.css";
import { taskTree } from "./task_tree.ts";

/** Deeper than this the tree is no more indented: its names would leave the table. */
const DEEPEST_INDENT = 16;

/** Who created whom, how long each lived, and how it ended. */
export default function ProcessesTab() {
  const source = useSource();
  const store = useViewStore();
  const facts = useFacts();
  const refetchInterval = useRefresh("tasks", 500);
  const { data, error } = useQuery({ ...tasksQuery(source), refetchInterval });
  const tree = useMemo(() => taskTree(data?.tasks ?? []), [data]);
  if (data === undefined) return error === null ? null : <Failed error={error} />;
  if (tree.length === 0) return <Empty title="No process yet" />;
  const endNs = Math.max(1, facts.durationNs, ...tree.map(({ task }) => task.endNs ?? 0));
  return (
    <ScrollRegion label="Processes and threads" className={table.scroll}>
      <table className={`${table.table} ${styles.processes}`}>
        <thead>
          <tr>
            <th scope="col">Task</th>
            <th scope="col" className={table.number}>
              tid
            </th>
            <th scope="col">Lifetime</th>
            <th scope="col" className={table.number}>
              Started
            </th>
            <th scope="col" className={table.number}>
              Lived
            </th>
            <th scope="col" className={table.number}>
              Calls
            </th>
            <th scope="col" className={table.number}>
              Errors
            </th>
            <th scope="col" className={table.number}>
              In calls
            </th>
            <th scope="col" className={table.number} title="In calls that may block and took over a millisecond">
              Waited
            </th>
            <th scope="col" className={table.number} title="On a processor, or ready to be">
              Outside calls
            </th>
            <th scope="col" className={table.number}>
              Ended
            </th>
            <th scope="col">Command</th>
          </tr>
        </thead>
        <tbody>
          {tree.map(({ task, depth }) => {
            const to = task.endNs ?? endNs;
            return (
              <tr key={`${task.tid} ${task.startNs}`}>
                <th scope="row" className={styles.task}>
                  <span style={{ paddingLeft: 16 * Math.min(depth, DEEPEST_INDENT) }}>
                    <button
                      type="button"
                      className={table.cell}
                      title={task.names.join(", then ")}
                      onClick={() => store.commit({ filter: toggleWord(store.get().filter, `tid:${task.tid}`) })}
                    >
                      {task.comm === "" ? "…" : task.comm}
                    </button>
                    {task.tid !== task.pid && <span className={styles.thread}> thread of {task.pid}</span>}
                  </span>
                </th>
                <td className={table.number}>{task.tid}</td>
                <td>
                  <span className={styles.life}>
                    <span
                      style={{
                        marginLeft: `${(100 * task.startNs) / endNs}%`,
                        width: `${(100 * (to - task.startNs)) / endNs}%`,
                      }}
                    />
                  </span>
                </td>
                <td className={table.number}>{formatTime(task.startNs)}</td>
                <td className={table.number}>{formatDuration(to - task.startNs)}</td>
                <td className={table.number}>{task.calls === 0 ? <Zero /> : formatCount(task.calls)}</td>
                <td className={table.number}>
                  {task.errors === 0 ? <Zero /> : <span className={table.error}>{formatCount(task.errors)}</span>}
                </td>
                <td className={table.number}>{formatDuration(task.totalNs)}</td>
                <td className={table.number}>
                  {(task.waitedNs ?? 0) === 0 ? <Zero /> : formatDuration(task.waitedNs ?? 0)}
                </td>
                <td className={table.number}>{formatDuration(Math.max(0, to - task.startNs - task.totalNs))}</td>
                <td className={table.number}>
                  <Ended exit={task.exit} superseded={task.superseded} alive={task.endNs === null} />
                </td>
                <td>{typeof task.execSeq === "number" && <CopyCommand seq={task.execSeq} comm={task.comm} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Ended({ exit, superseded, alive }: { exit: Exit | null; superseded: boolean; alive: boolean }) {
  if (superseded) return <span className={styles.thread}>by exec</span>;
  if (exit === null) return <span className={styles.thread}>{alive ? "running" : "unknown"}</span>;
  if ("signal" in exit) return <span className={table.error}>{exit.signal}</span>;
  return <span className={exit.code === 0 ? undefined : table.error}>{exit.code}</span>;
}
