import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type {
  AttachRequest,
  Facts,
  ImportAccount,
  Notes,
  PatchRequest,
  StartRequest,
} from "../../shared/api/schemas.ts";
import { amountText } from "../../shared/limits/limit_text.ts";
import { type Limits, standardLimits } from "../../shared/limits/limits.ts";
import { NO_REDACTION, type Redaction } from "../../shared/redaction/redaction.ts";
import { signalNumber } from "../../shared/render/signal.ts";
import type { ImportSource } from "../import/import_source.ts";
import { runImport } from "../import/importer.ts";
import { errnoOf, Problem } from "../problem.ts";
import { RedactedCopies } from "../redaction/redacted_copies.ts";
import { QueryRunner } from "../sql/query_runner.ts";
import { planAttach } from "./attach_plan.ts";
import { type DataDirectory, isId, newId, unwritable } from "./data_directory.ts";
import type { ExportFormat, ExportPiece } from "./export_stream.ts";
import { type FactsFile, readFactsFile, writeFactsFile } from "./facts_file.ts";
import { DEFAULT_STRING_LIMIT, planLaunch, type Stdio } from "./launch_plan.ts";
import { fileSystemOf } from "./limit_watch.ts";
import { LiveRecording } from "./live_recording.ts";
import { Onlookers } from "./onlookers.ts";
import { isAlive } from "./process_identity.ts";
import type { NoteChange } from "./queries/notes.ts";
import type { ReadRequest } from "./read_requests.ts";
import { Reader } from "./reader.ts";
import { recordingBytes, removeRecordingFiles } from "./recording_file.ts";
import { checkTextOptions, type TextOptions } from "./text_options.ts";
import type { TraceSource } from "./trace_source.ts";

/** Programs traced at once: each has a thread of its own, and 64 MB of memory at its disposal. */
const MAX_LIVE = 20;
const SIGKILL = 9;
const SUFFIX = ".duckdb";

export interface RecordingList {
  /** newest first */
  recordings: Facts[];
  /** by id */
  files: ReadonlyMap<string, StoredFile>;
  /** with the copies that share links read */
  dataBytes: number;
}

export interface StoredFile {
  bytes: number;
  /** ms since 1970 */
  changedMs: number;
  /** its facts could not be read: what is said of it is made up of its file */
  damaged: boolean;
}

export interface LibraryOptions {
  /** programs traced at once */
  maxLive?: number;
  /** for recordings whose request does not say, and for the disk; default: those of a terminal's command */
  limits?: Limits;
}

export interface StartOptions {
  stdio: Stdio;
  /** where a command without a directory of its own runs */
  cwd: string;
}

/**
 * All recordings of a data directory, whether this process writes them, another one does, or they are done. Every file of
 * them has one owner in this process: the worker that writes it, or else the reader.
 */
export class RecordingLibrary {
  private readonly live = new Map<string, LiveRecording>();
  private readonly reader = new Reader();
  private readonly queries = new QueryRunner();
  private readonly redacted: RedactedCopies;
  /** the index in memory: an entry is read again when its file changes */
  private readonly index = new Map<string, { changed: number; entry: FactsFile }>();
  /** being started: their files belong to workers that have not answered yet */
  private readonly starting = new Set<string>();
  private closing = false;

  readonly onlookers = new Onlookers();
  private readonly maxLive: number;
  readonly limits: Limits;

  constructor(
    readonly directory: DataDirectory,
    { maxLive = MAX_LIVE, limits = standardLimits("terminal", diskBytesAt(directory)) }: LibraryOptions = {},
  ) {
    this.maxLive = maxLive;
    this.limits = limits;
    this.redacted = new RedactedCopies(path.join(directory.path, "redacted"));
  }

  get liveCount(): number {
    return this.live.size + this.starting.size;
  }

  /**
   * Starts a command and records it.
   * @throws Problem bad_command ... too_many_traces, disk_limit: nothing was started then
   */
  async start(request: StartRequest, options: StartOptions): Promise<LiveRecording> {
    if (this.closing) throw new Problem("cannot_start", "The server is shutting down.");
    const launch = planLaunch(request, options.cwd, options.stdio);
    if (this.liveCount >= this.maxLive)
      throw new Problem(
        "too_many_traces",
        `${this.maxLive} programs are being traced already: stop one of them first.`,
      );
    return this.record(request, [...request.argv], launch.cwd, { how: "launch", options: launch });
  }

  /**
   * Records a process that runs already.
   * @throws Problem no_such_process, already_traced, cannot_attach, ptrace_denied, bad_trace_set, data_unwritable
   */
  async attach(request: AttachRequest): Promise<LiveRecording> {
    const { argv, cwd, options } = planAttach(request);
    return this.record(request, argv, cwd, { how: "attach", options });
  }

  private async record(
    request: Pick<StartRequest, "name" | "trace" | "stringLimit" | "limits">,
    argv: string[],
    cwd: string,
    source: TraceSource,
  ): Promise<LiveRecording> {
    this.checkReserve();
    const facts: Facts = {
      ...newFacts(request.name ?? ""),
      argv,
      cwd,
      trace: request.trace ?? "",
      stringLimit: request.stringLimit ?? DEFAULT_STRING_LIMIT,
      limits: { ...this.limits, ...request.limits },
      engine: [],
    };
    const { id } = facts;
    this.starting.add(id);
    try {
      const file = this.directory.recordingFile(id);
      const live = await LiveRecording.start({ file, factsFile: this.directory.factsFile(id), facts, source });
      this.live.set(id, live);
      void live.ended.then(() => this.live.delete(id));
      return live;
    } finally {
      this.starting.delete(id);
    }
  }

  /** @throws Problem disk_limit: a recording that began now would be stopped at once */
  private checkReserve(): void {
    const reserve = this.limits.free;
    const freeBytes = fileSystemOf(this.directory.recordings)?.freeBytes;
    if (reserve === null || freeBytes === undefined || freeBytes > reserve) return;
    throw new Problem(
      "disk_limit",
      `The disk of ${this.directory.path} has ${amountText(freeBytes, "bytes")} left, and ${amountText(reserve, "bytes")} are kept free: free some room, choose another place with --data, or keep less free with --keep-free.`,
    );
  }

  /**
   * Makes a recording of files from elsewhere: strace's logs, or a recording file.
   * @param onProgress hears of so many more bytes that were read
   * @throws Problem bad_import, damaged_recording, import_cancelled, data_unwritable; nothing is left then
   */
  async import(
    sources: readonly ImportSource[],
    name: string,
    signal: AbortSignal,
    onProgress: (bytes: number) => void,
  ): Promise<{ facts: Facts; account: ImportAccount | null }> {
    if (this.closing) throw new Problem("cannot_start", "The server is shutting down.");
    this.checkReserve();
    const facts = newFacts(name);
    this.starting.add(facts.id);
    try {
      const target = this.directory.recordingFile(facts.id);
      const files = sources.map((source) => ({ name: source.name, path: source.path }));
      const imported = await runImport({ sources: files, target, facts, signal, onProgress });
      const complete = { ...imported.facts, fileBytes: recordingBytes(target) };
      writeFactsFile(this.directory.factsFile(facts.id), { version: 1, facts: complete });
      return { facts: complete, account: imported.account };
    } finally {
      this.starting.delete(facts.id);
    }
  }

  /** undefined: it is not being written by this process */
  liveRecording(id: string): LiveRecording | undefined {
    return this.live.get(id);
  }

  async list(): Promise<RecordingList> {
    let names: string[];
    try {
      names = readdirSync(this.directory.recordings);
    } catch (error) {
      throw unwritable(this.directory.path, error);
    }
    const ids = names
      .flatMap((name) => (name.endsWith(SUFFIX) ? [name.slice(0, -SUFFIX.length)] : []))
      .filter((id) => isId(id) && !this.starting.has(id));
    const files = new Map<string, StoredFile>();
    const copies = this.redacted.bytes();
    const listed = async (id: string): Promise<Facts | undefined> => {
      let damaged = false;
      const facts = await this.facts(id).catch((error: unknown) => {
        damaged = true;
        return this.damaged(id, error);
      });
      const changedMs = statSync(this.directory.recordingFile(id), { throwIfNoEntry: false })?.mtimeMs;
      // Removed meanwhile.
      if (facts === undefined || changedMs === undefined) return undefined;
      files.set(id, { bytes: facts.fileBytes + (copies.get(id) ?? 0), changedMs, damaged });
      return facts;
    };
    const recordings = (await Promise.all(ids.map(listed))).filter((facts) => facts !== undefined);
    recordings.sort((a, b) => (a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : 0));
    const dataBytes = [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    return { recordings, files, dataBytes };
  }

  /** @throws Problem not_found, damaged_recording */
  async facts(id: string): Promise<Facts> {
    const live = this.live.get(id);
    if (live !== undefined) return live.facts;
    const file = this.fileOf(id);
    const entry = this.indexEntry(id);
    if (entry === undefined) return this.reader.recover(file, this.directory.factsFile(id), id);
    const { facts, writer } = entry;
    if (facts.state !== "recording") return facts;
    if (writer !== undefined && isAlive(writer)) return { ...facts, elsewhere: true, fileBytes: recordingBytes(file) };
    return this.reader.recover(file, this.directory.factsFile(id), id);
  }

  /**
   * The answer to a question as JSON text.
   * @throws Problem not_found, recorded_elsewhere, bad_filter, damaged_recording
   */
  async read(id: string, request: ReadRequest, redaction: Redaction = NO_REDACTION): Promise<string> {
    this.onlookers.look(id);
    if (redaction.level !== "none") return this.reader.read(await this.redactedFile(id, redaction), request);
    const live = this.live.get(id);
    if (live !== undefined) {
      try {
        return await live.read(request);
      } catch (error) {
        // It ended just now: its file changes hands in a moment.
        if (!(error instanceof Problem) || error.code !== "not_running") throw error;
        await live.ended;
      }
    }
    return this.reader.read(await this.readableFile(id), request);
  }

  /**
   * The answer to a query of somebody's own, a `SqlResult`, as JSON text.
   * @param signal its abort ends the query
   * @throws Problem still_recording: too large to be copied, bad_sql, query_too_long ...
   */
  async query(id: string, sql: string, limit: number, signal: AbortSignal): Promise<string> {
    const letGo = this.onlookers.hold(id);
    try {
      const live = this.live.get(id);
      if (live !== undefined) return await this.queryCopy(live, sql, limit, signal);
      return await this.queries.run({ file: await this.readableFile(id), sql, limit }, signal);
    } finally {
      letGo();
    }
  }

  /** A query may read nothing but its file, and the file of a live recording is its recorder's: so it gets a copy. */
  private async queryCopy(live: LiveRecording, sql: string, limit: number, signal: AbortSignal): Promise<string> {
    const folder = mkdtempSync(path.join(tmpdir(), "trapline-query-"));
    try {
      const file = path.join(folder, "recording.duckdb");
      await live.copyTo(file);
      return await this.queries.run({ file, sql, limit, unfinished: true }, signal);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** A recording in a format, in pieces; when the reader of it goes away, `return` frees what it held. */
  async *export(
    id: string,
    format: ExportFormat,
    text: TextOptions = {},
    redaction: Redaction = NO_REDACTION,
  ): AsyncGenerator<ExportPiece> {
    checkTextOptions(format, text);
    const letGo = this.onlookers.hold(id);
    try {
      yield* this.pieces(id, format, text, redaction);
    } finally {
      letGo();
    }
  }

  private async *pieces(
    id: string,
    format: ExportFormat,
    text: TextOptions,
    redaction: Redaction,
  ): AsyncGenerator<ExportPiece> {
    const redacted = redaction.level === "none" ? undefined : await this.redactedFile(id, redaction);
    const live = redacted === undefined ? this.live.get(id) : undefined;
    const source =
      live === undefined
        ? {
            handle: await this.reader.openExport(redacted ?? (await this.readableFile(id)), format, text),
            next: (handle: number) => this.reader.nextExport(handle),
            close: (handle: number) => this.reader.closeExport(handle),
          }
        : {
            handle: await live.openExport(format, text),
            next: (handle: number) => live.nextExport(handle),
            close: (handle: number) => live.closeExport(handle),
          };
    try {
      for (;;) {
        const piece = await source.next(source.handle);
        if (piece === null) return;
        yield piece;
      }
    } finally {
      await source.close(source.handle).catch(() => {});
    }
  }

  /**
   * Ends a trace. Says at once that it will; the recording is done some moments later.
   * @throws Problem not_found, not_running, recorded_elsewhere, bad_request
   */
  async stop(id: string, signal: string | undefined): Promise<void> {
    const live = this.live.get(id);
    const number = signal === undefined ? SIGKILL : signalOf(signal);
    if (live !== undefined) {
      await live.stop(number).catch((error: unknown) => {
        // It ended by itself while it was asked: that is what was wanted.
        if (this.live.has(id)) throw error;
      });
      return;
    }
    const facts = await this.facts(id);
    if (facts.elsewhere)
      throw new Problem("recorded_elsewhere", "Another process records this program: stop it where it was started.");
    throw new Problem("not_running", "The program of this recording has ended already.");
  }

  /** @throws Problem not_found, not_running (limits of one that has ended), recorded_elsewhere, data_unwritable */
  async change(id: string, change: PatchRequest): Promise<Facts> {
    this.onlookers.look(id);
    const live = this.live.get(id);
    if (live !== undefined) return live.change(change);
    const { limits, ...rest } = change;
    const file = await this.readableFile(id);
    if (limits !== undefined)
      throw new Problem("not_running", "The program of this recording has ended: its limits are no longer needed.");
    this.queries.release(file);
    return this.reader.change(file, this.directory.factsFile(id), rest);
  }

  /** @param share of the room for all recordings that is taken by those which may not give way; undefined: it has no limit */
  tellDiskShare(share: number | undefined): void {
    for (const live of this.live.values()) live.setDiskShare(share);
  }

  /** @throws Problem not_found, not_running (it ends this moment), too_large, bad_request, data_unwritable */
  async changeNotes(id: string, change: NoteChange): Promise<Notes> {
    this.onlookers.look(id);
    const live = this.live.get(id);
    if (live !== undefined) return live.changeNotes(change);
    const file = await this.readableFile(id);
    this.queries.release(file);
    return this.reader.changeNotes(file, change);
  }

  /** Removes a recording for good; one that is being recorded is stopped first. */
  async remove(id: string): Promise<void> {
    const live = this.live.get(id);
    if (live !== undefined) {
      await this.stop(id, undefined);
      await live.ended;
    }
    const file = this.fileOf(id);
    const entry = this.indexEntry(id);
    if (entry?.writer !== undefined && entry.facts.state === "recording" && isAlive(entry.writer))
      throw new Problem("recorded_elsewhere", "Another process writes this recording: stop it there first.");
    this.queries.release(file);
    const copies = this.redacted.filesOf(id);
    for (const each of [file, ...copies]) await this.reader.release(each);
    try {
      for (const copy of copies) removeRecordingFiles(copy);
      removeRecordingFiles(file);
      rmSync(this.directory.factsFile(id), { force: true });
    } catch (error) {
      throw unwritable(this.directory.path, error);
    }
    this.index.delete(id);
  }

  /** Stops all traces, and closes all files; recordings under way become `interrupted`. */
  async close(graceMs: number): Promise<void> {
    this.closing = true;
    this.queries.close();
    const all = [...this.live.values()];
    await Promise.all(all.map((live) => live.interrupt("Trapline was stopped while the program ran.").catch(() => {})));
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([Promise.all([...all.map(({ ended }) => ended), this.reader.close()]), grace]);
    clearTimeout(timer);
    await Promise.all([...this.live.values()].map((live) => live.terminate()));
  }

  /** @throws Problem not_found */
  private fileOf(id: string): string {
    const missing = () => new Problem("not_found", "There is no such recording: it may have been removed.");
    if (!isId(id) || this.starting.has(id)) throw missing();
    const file = this.directory.recordingFile(id);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw missing();
    return file;
  }

  private async readableFile(id: string): Promise<string> {
    const facts = await this.facts(id);
    if (facts.elsewhere)
      throw new Problem(
        "recorded_elsewhere",
        "Another process is recording this program: its events can be read when the program has ended.",
      );
    return this.fileOf(id);
  }

  /** @throws Problem still_recording: a copy without what is not to be given away is made of the whole */
  private async redactedFile(id: string, redaction: Redaction): Promise<string> {
    if (this.live.has(id))
      throw new Problem(
        "still_recording",
        "Without what was left out, this recording can be read when its program has ended: try again then.",
      );
    return this.redacted.fileOf(id, await this.readableFile(id), redaction);
  }

  private indexEntry(id: string): FactsFile | undefined {
    const file = this.directory.factsFile(id);
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (changed === undefined) return undefined;
    const known = this.index.get(id);
    if (known !== undefined && known.changed === changed) return known.entry;
    const entry = readFactsFile(file);
    if (entry !== undefined) this.index.set(id, { changed, entry });
    return entry;
  }

  /** A recording that cannot be opened stays in the list, so that it can be seen and removed. */
  private damaged(id: string, error: unknown): Facts | undefined {
    if (error instanceof Problem && error.code === "not_found") return undefined;
    const file = this.directory.recordingFile(id);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    // Another process holds the file and has not written its index entry yet.
    const elsewhere = error instanceof Problem && error.code === "recorded_elsewhere";
    return {
      ...factsOfNothing(id),
      state: elsewhere ? "recording" : "interrupted",
      elsewhere,
      startedAt: stat.mtime.toISOString(),
      fileBytes: recordingBytes(file),
      notices: [error instanceof Problem ? error.message : `It cannot be read (${errnoOf(error) ?? "unknown"}).`],
    };
  }
}

/** What a reserve is measured by; a file system that does not say its size is large enough for the usual one. */
function diskBytesAt(directory: DataDirectory): number {
  return fileSystemOf(directory.path)?.bytes ?? Number.POSITIVE_INFINITY;
}

/** Of a recording that begins now. */
const newFacts = (name: string): Facts => ({ ...factsOfNothing(newId()), name });

/** Of a recording of which nothing more is known: as if it began now. */
function factsOfNothing(id: string): Facts {
  return {
    id,
    name: "",
    argv: [],
    cwd: "",
    trace: "",
    stringLimit: DEFAULT_STRING_LIMIT,
    state: "recording",
    elsewhere: false,
    startedAt: new Date().toISOString(),
    durationNs: 0,
    eventCount: 0,
    callCount: 0,
    errorCount: 0,
    taskCount: 0,
    processCount: 0,
    exit: null,
    fileBytes: 0,
    notices: [],
    activity: [],
    activityErrors: [],
  };
}

/** "SIGTERM", "TERM" or "15". */
function signalOf(text: string): number {
  const name = text.toUpperCase();
  const number = /^\d+$/.test(text) ? Number(text) : (signalNumber(name) ?? signalNumber(`SIG${name}`));
  if (number === undefined || number < 1 || number > 64)
    throw new Problem("bad_request", `There is no signal ${JSON.stringify(text)}: write it like SIGTERM or 15.`);
  return number;
}
