import type { Facts, Notes, PatchRequest } from "../../shared/api/schemas.ts";
import { isWriteFault } from "./data_directory.ts";
import { writeFactsFile } from "./facts_file.ts";
import { changedNotes, NOTES_KEY, type NoteChange, notes } from "./queries/notes.ts";
import type { ReadableRecording } from "./read_requests.ts";
import { RecordingFile, recordingBytes } from "./recording_file.ts";
import { factsIn, recounted, recoverRecording, withFile } from "./recovery.ts";
import { readTasks } from "./task_table.ts";

/** Files kept open: opening one takes some 20 ms, and each keeps its part of the memory limit. */
const OPEN_FILES = 6;

/** What of a recording can be changed when its program has ended. */
export type FileChange = Pick<PatchRequest, "name" | "pinned">;

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

  /**
   * Changes name and pin inside the recording and in its index file.
   * @throws Problem data_unwritable
   */
  async change(path: string, factsFile: string, change: FileChange): Promise<Facts> {
    const facts = await this.exclusively(path, () =>
      withFile(path, false, async (file) => {
        const changed = { ...(await factsIn(file)), ...change };
        await file.setMeta("facts", JSON.stringify(changed));
        await file.checkpoint();
        return changed;
      }),
    );
    const current = { ...facts, fileBytes: recordingBytes(path) };
    writeFactsFile(factsFile, { version: 1, facts: current });
    return current;
  }

  /**
   * Changes the notes inside the recording.
   * @throws Problem not_found, too_large, bad_request, data_unwritable
   */
  changeNotes(path: string, change: NoteChange): Promise<Notes> {
    return this.exclusively(path, () =>
      withFile(path, false, async (file) => {
        const changed = changedNotes(await notes(file), change);
        await file.setMeta(NOTES_KEY, JSON.stringify(changed));
        await file.checkpoint();
        return changed;
      }),
    );
  }

  /** Opens a recording whose index is gone or whose writer died, and completes it. */
  async recover(path: string, factsFile: string, id: string): Promise<Facts> {
    const facts = await this.exclusively(path, () => recoverRecording(path));
    const current = { ...facts, id, elsewhere: false, fileBytes: recordingBytes(path) };
    try {
      writeFactsFile(factsFile, { version: 1, facts: current });
    } catch (error) {
      // The index is made again next time.
      if (!isWriteFault(error)) throw error;
    }
    return current;
  }

  /** Work on a file that has no readers meanwhile; one after the other. */
  private async exclusively<T>(path: string, work: () => Promise<T>): Promise<T> {
    const before = this.exclusive.get(path);
    const run = (async () => {
      await before?.catch(() => {});
      await this.release(path);
      return work();
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
    const facts = await factsIn(file);
    // Broken off on a disk that takes no more: nobody could complete it.
    const recording =
      facts.state === "recording"
        ? { db: file, ...(await recounted(file, facts)) }
        : { db: file, facts, tree: await readTasks(file) };
    return { recording, file, readers: 0, doomed: false, onIdle: [] };
  } catch (error) {
    file.close();
    throw error;
  }
}
