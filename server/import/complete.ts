import type { Facts } from "../../shared/api/schemas.ts";
import type { RecordingFile } from "../recorder/recording_file.ts";
import { recounted } from "../recorder/recovery.ts";
import { writeTasks } from "../recorder/task_table.ts";
import { exitOf } from "../recorder/task_tree.ts";

/** Closes an imported recording's books: counts, tasks and duration are told from its events, whatever its source said of them. */
export async function complete(file: RecordingFile, facts: Facts): Promise<Facts> {
  const { facts: counted, tree } = await recounted(file, facts);
  const status = tree.tasks[0]?.exitStatus ?? null;
  const whole: Facts = {
    ...counted,
    state: facts.state === "recording" ? "interrupted" : facts.state,
    exit: facts.exit ?? (status === null ? null : exitOf(status)),
  };
  await writeTasks(file.connection, tree.tasks);
  await file.setMeta("facts", JSON.stringify(whole));
  await file.checkpoint();
  return whole;
}
