/** The thread that reads finished recordings: it owns all their files in this process. */
import { parentPort } from "node:worker_threads";
import { exportPieces } from "./export_pieces.ts";
import { Exports } from "./export_stream.ts";
import { OpenRecordings } from "./open_recordings.ts";
import { answerRead } from "./read_requests.ts";
import type { ReaderCalls } from "./recorder_calls.ts";
import type { Database } from "./recording_file.ts";
import { WorkerServer } from "./rpc.ts";

if (parentPort === null) throw new Error("reader_worker runs as a worker thread only");

const recordings = new OpenRecordings();
const exports = new Exports();

new WorkerServer<ReaderCalls, never>(parentPort, {
  read: ({ file, request }) => recordings.read(file, (recording) => answerRead(recording, request)),
  recover: ({ file, factsFile, id }) => recordings.recover(file, factsFile, id),
  changeNotes: ({ file, change }) => recordings.changeNotes(file, change),
  change: ({ file, factsFile, change }) => recordings.change(file, factsFile, change),
  release: async ({ file }) => {
    await recordings.release(file);
    return null;
  },
  openExport: ({ file, format, text }) =>
    recordings.read(file, async ({ tree, facts }) => {
      // An export outlives this question, and its file may be closed and opened again between two pages.
      const db: Database = {
        rows: (sql, values) => recordings.read(file, (recording) => recording.db.rows(sql, values)),
      };
      return exports.begin(exportPieces({ db, tree, facts }, format, text));
    }),
  nextExport: ({ handle }) => exports.next(handle),
  closeExport: async ({ handle }) => {
    await exports.close(handle);
    return null;
  },
  closeAll: async () => {
    await recordings.closeAll();
    return null;
  },
});
