import type { Facts, Notes, PatchRequest } from "../../shared/api/schemas.ts";
import type { ExportFormat, ExportPiece } from "./export_stream.ts";
import type { FileChange } from "./open_recordings.ts";
import type { NoteChange } from "./queries/notes.ts";
import type { ReadRequest } from "./read_requests.ts";
import type { TextOptions } from "./text_options.ts";
import type { TraceSource } from "./trace_source.ts";
import type { FeedEvent } from "./viewer_feed.ts";

/** What the worker of one live recording is asked. */
export type RecorderCalls = {
  /** before everything else, and again only after `ended`; resolves when the program runs */
  start: { params: { file: string; factsFile: string; facts: Facts; source: TraceSource }; result: Facts };
  /** the answer as JSON text */
  read: { params: ReadRequest; result: string };
  facts: { params: null; result: Facts };
  stop: { params: { signal: number }; result: null };
  detach: { params: null; result: null };
  interrupt: { params: { reason: string }; result: null };
  change: { params: PatchRequest; result: Facts };
  changeNotes: { params: NoteChange; result: Notes };
  /** copies what is recorded so far, as a crash would leave it */
  copyTo: { params: { path: string }; result: null };
  setDiskShare: { params: { share: number | null }; result: null };
  want: { params: { batches: boolean; tail: boolean; summary: boolean }; result: null };
  batchTaken: { params: null; result: null };
  openExport: { params: { format: ExportFormat; text: TextOptions }; result: number };
  nextExport: { params: { handle: number }; result: ExportPiece | null };
  closeExport: { params: { handle: number }; result: null };
};

/** `ended`: the recording's file is closed, and the worker is free. */
export type RecorderEvent = FeedEvent | { type: "ended"; facts: Facts };

/** What the worker that reads finished recordings is asked. */
export type ReaderCalls = {
  read: { params: { file: string; request: ReadRequest }; result: string };
  /** Facts of a recording whose index file is missing or whose writer died; closes a broken-off recording properly. */
  recover: { params: { file: string; factsFile: string; id: string }; result: Facts };
  change: { params: { file: string; factsFile: string; change: FileChange }; result: Facts };
  changeNotes: { params: { file: string; change: NoteChange }; result: Notes };
  /** Lets go of a file, so that it can be removed. */
  release: { params: { file: string }; result: null };
  openExport: { params: { file: string; format: ExportFormat; text: TextOptions }; result: number };
  nextExport: { params: { handle: number }; result: ExportPiece | null };
  closeExport: { params: { handle: number }; result: null };
  closeAll: { params: null; result: null };
};
