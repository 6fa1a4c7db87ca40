import { Value } from "typebox/value";
import { Facts } from "../../shared/api/schemas.ts";
import { Problem } from "../problem.ts";
import { writeFactsFile } from "./facts_file.ts";
import type { ReadableRecording } from "./read_requests.ts";
import { activityOf, countedFacts } from "./recording_facts.ts";
import { RecordingFile, recordingBytes } from "./recording_file.ts";
import { readTasks, tasksFromEvents, writeTasks } from "./task_table.ts";

/** Files kept open: opening one takes some 20 ms, and each keeps its part of the memory limit. */
const OPEN_FILES = 6;

interface OpenRecording {
  recording: ReadableRecording;
  file: RecordingFile;
  /** questions under way */
  readers: number;
  /** close when the last reader is done */
  doomed: boolean;
  onIdle: (() => void)[];
}

/** The finished recordings that are open for reading, the least recently used of them closed when there are too many. */
export class OpenRecordings {
  /** in the order of their last use */
  private readonly open = new Map<string, Promise<OpenRecording>>();
  /** changes to a file run one after the other, and never beside readers */
  private readonly exclusive = new Map<string, Promise<unknown>>();

  async read<T>(path: string, question: (recording: ReadableRecording) => Promise<T>): Promise<T> {
    await this.exclusive.get(path)?.catch(() => {});
    const opened = await this.take(path);
    opened.readers++;
    try {
      return await question(opened.recording);
    } finally {
      opened.readers--;
      if (opened.readers === 0) {
        if (opened.doomed) opened.file.close();
        for (const idle of opened.onIdle.splice(0)) idle();
      }
    }
  }

  /** Closes a file when its readers are done. */
  async release(path: string): Promise<void> {
    const opening = this.open.get(path);
    this.open.delete(path);
    const opened = await opening?.catch(() => undefined);
    if (opened === undefined || opened.doomed) return;
    opened.doomed = true;
    if (opened.readers === 0) opened.file.close();
    else await new Promise<void>((resolve) => opened.onIdle.push(resolve));
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.open.keys()].map((path) => this.release(path)));
  }

  /** Changes the name inside the recording and in its index file. */
  rename(path: string, factsFile: string, name: string): Promise<Facts> {
    return this.change(path, async (file) => {
      const facts = { ...(await factsIn(file)), name };
      await file.setMeta("facts", JSON.stringify(facts));
      return facts;
    }).then((facts) => {
      const current = { ...facts, fileBytes: recordingBytes(path) };
      writeFactsFile(factsFile, { version: 1, facts: current });
      return current;
    });
  }

  /**
   * Opens a recording whose index is gone or whose writer died. Opening it brings back all that was committed; counts, tasks
   * and activity of a broken-off one are taken from its events.
   */
  recover(path: string, factsFile: string, id: string): Promise<Facts> {
    return this.change(path, async (file) => {
      const known = await factsIn(file);
      const facts: Facts = { ...known, id, elsewhere: false };
      if (facts.state === "recording") {
        facts.state = "interrupted";
        const tree = await tasksFromEvents(file);
        await writeTasks(file.connection, tree.tasks);
        Object.assign(facts, await countedFacts(file));
        facts.taskCount = tree.tasks.length;
        facts.processCount = tree.processCount;
        Object.assign(facts, await activityOf(file, facts.durationNs));
        await file.setMeta("facts", JSON.stringify(facts));
      }
      return facts;
    }).then((facts) => {
      const current = { ...facts, fileBytes: recordingBytes(path) };
      writeFactsFile(factsFile, { version: 1, facts: current });
      return current;
    });
  }

  private async change<T>(path: string, work: (file: RecordingFile) => Promise<T>): Promise<T> {
    const before = this.exclusive.get(path);
    const run = (async () => {
      await before?.catch(() => {});
      await this.release(path);
      const file = await RecordingFile.open(path, { readOnly: false });
      try {
        const result = await work(file);
        await file.checkpoint();
        return result;
      } finally {
        file.close();
      }
    })();
    this.exclusive.set(path, run);
    try {
      return await run;
    } finally {
      if (this.exclusive.get(path) === run) this.exclusive.delete(path);
    }
  }

  private async take(path: string): Promise<OpenRecording> {
    let opening = this.open.get(path);
    if (opening === undefined) {
      opening = openForReading(path);
      opening.catch(() => this.open.delete(path));
    }
    this.open.delete(path);
    this.open.set(path, opening);
    for (const oldest of this.open.keys()) {
      if (this.open.size <= OPEN_FILES) break;
      void this.release(oldest);
    }
    return opening;
  }
}

async function openForReading(path: string): Promise<OpenRecording> {
  const file = await RecordingFile.open(path, { readOnly: true });
  try {
    const recording = { db: file, tree: await readTasks(file), facts: await factsIn(file) };
    return { recording, file, readers: 0, doomed: false, onIdle: [] };
  } catch (error) {
    file.close();
    throw error;
  }
}

async function factsIn(file: RecordingFile): Promise<Facts> {
  let facts: unknown;
  try {
    facts = JSON.parse((await file.meta("facts")) ?? "");
  } catch {
    facts = undefined;
  }
  if (!Value.Check(Facts, facts))
    throw new Problem("damaged_recording", "The recording does not say what it is a recording of: it is damaged.");
  return facts;
}
