import { Value } from "typebox/value";
import { Facts } from "../../shared/api/schemas.ts";
import { Problem } from "../problem.ts";
import { activityOf, countedFacts } from "./recording_facts.ts";
import { type Database, RecordingFile, textIn } from "./recording_file.ts";
import { tasksFromEvents, writeTasks } from "./task_table.ts";
import type { TaskTree } from "./task_tree.ts";

/** @throws Problem damaged_recording */
export async function factsIn(db: Database): Promise<Facts> {
  let facts: unknown;
  try {
    const [row] = await db.rows("SELECT value FROM meta WHERE key = 'facts'");
    facts = JSON.parse(textIn(row, "value"));
  } catch {
    facts = undefined;
  }
  if (!Value.Check(Facts, facts))
    throw new Problem("damaged_recording", "The recording does not say what it is a recording of: it is damaged.");
  return facts;
}

/** What a recording that was broken off is, told from the events that its file holds. */
export async function recounted(db: Database, known: Facts): Promise<{ facts: Facts; tree: TaskTree }> {
  const tree = await tasksFromEvents(db);
  const counts = await countedFacts(db);
  const facts: Facts = {
    ...known,
    ...counts,
    state: "interrupted",
    taskCount: tree.tasks.length,
    processCount: tree.processCount,
    ...(await activityOf(db, counts.durationNs)),
  };
  return { facts, tree };
}

/**
 * Opens a recording whose writer could not close it, which brings back all that was committed, and completes it. On a disk that
 * takes no more it is left as it is: its facts are right all the same, and a later time completes it.
 * @param known what is known of it beside its file; else what the file says
 * @throws Problem damaged_recording, recorded_elsewhere
 */
export async function recoverRecording(path: string, known?: Partial<Facts>): Promise<Facts> {
  try {
    return await withFile(path, false, async (file) => {
      const before = { ...(await factsIn(file)), ...known };
      if (before.state !== "recording" && known === undefined) return before;
      const { facts, tree } = await recounted(file, before);
      await writeTasks(file.connection, tree.tasks);
      await file.setMeta("facts", JSON.stringify(facts));
      await file.checkpoint();
      return facts;
    });
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "data_unwritable") throw error;
    return withFile(path, true, async (file) => (await recounted(file, { ...(await factsIn(file)), ...known })).facts);
  }
}

/** @throws Problem data_unwritable and those of opening */
export async function withFile<T>(
  path: string,
  readOnly: boolean,
  work: (file: RecordingFile) => Promise<T>,
): Promise<T> {
  const file = await RecordingFile.open(path, { readOnly });
  try {
    return await work(file);
  } catch (error) {
    throw file.problemOf(error);
  } finally {
    file.close();
  }
}
