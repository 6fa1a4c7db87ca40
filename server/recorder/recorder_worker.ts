/** The thread of one live recording: the engine's batches come in here, and nothing of it touches the server's event loop. */
import { parentPort } from "node:worker_threads";
import { loadAddon, loadPtraceEngine } from "../engine/ptrace_engine.ts";
import { Problem } from "../problem.ts";
import { exportPieces } from "./export_pieces.ts";
import { Exports } from "./export_stream.ts";
import { answerRead } from "./read_requests.ts";
import type { RecorderCalls, RecorderEvent } from "./recorder_calls.ts";
import { RecordingSession } from "./recording_session.ts";
import { WorkerServer } from "./rpc.ts";

if (parentPort === null) throw new Error("recorder_worker runs as a worker thread only");

// Before the database makes its threads: recording must not interrupt what it records.
loadAddon().deferThread();

let session: RecordingSession | undefined;
const exports = new Exports();

function running(): RecordingSession {
  if (session === undefined) throw new Problem("not_running", "The recording has not begun.");
  return session;
}

const server = new WorkerServer<RecorderCalls, RecorderEvent>(parentPort, {
  start: async (options) => {
    const started = await RecordingSession.start(loadPtraceEngine(), options, (event, transfer) =>
      server.emit(event, transfer),
    );
    session = started;
    void started.ended.then((facts) => {
      // From here on the worker is free for the next recording.
      session = undefined;
      exports.clear();
      server.emit({ type: "ended", facts });
    });
    return started.currentFacts();
  },
  read: (request) => running().read((recording) => answerRead(recording, request)),
  facts: () => running().currentFacts(),
  stop: ({ signal }) => {
    running().stop(signal);
    return null;
  },
  detach: () => {
    running().detach();
    return null;
  },
  interrupt: ({ reason }) => {
    running().interrupt(reason);
    return null;
  },
  change: (change) => {
    running().change(change);
    return running().currentFacts();
  },
  changeNotes: (change) => running().changeNotes(change),
  copyTo: async ({ path }) => {
    await running().copyTo(path);
    return null;
  },
  setDiskShare: ({ share }) => {
    running().setDiskShare(share ?? undefined);
    return null;
  },
  want: (wanted) => {
    running().want(wanted);
    return null;
  },
  batchTaken: () => {
    running().batchTaken();
    return null;
  },
  openExport: ({ format, text }) =>
    running().read(async (recording) => exports.begin(exportPieces(recording, format, text))),
  nextExport: ({ handle }) => running().read(() => exports.next(handle)),
  closeExport: async ({ handle }) => {
    await exports.close(handle);
    return null;
  },
});
