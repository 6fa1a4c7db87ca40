import { fstatSync, readlinkSync } from "node:fs";
import type {
  LaunchOptions,
  StartFailure,
  StdioPlan,
  Trace,
  TraceCallbacks,
  TraceEnd,
  TraceStart,
} from "../../native/binding/native.d.ts";
import type { Facts, Notes, PatchRequest } from "../../shared/api/schemas.ts";
import { readBatch } from "../../shared/batch/batch_reader.ts";
import { KIND } from "../../shared/batch/layout.ts";
import { stoppedText } from "../../shared/limits/limit_text.ts";
import { type LimitName, type Limits, NO_LIMITS } from "../../shared/limits/limits.ts";
import type { Engine } from "../engine/engine.ts";
import { Problem } from "../problem.ts";
import { attachProblem } from "./attach_plan.ts";
import { writeFault } from "./data_directory.ts";
import { DescriptorAppender } from "./descriptor_log.ts";
import { cpuFact, filterFact, SetuidWatch, waitFact } from "./engine_facts.ts";
import { EventAppender } from "./event_appender.ts";
import { EventRecorder } from "./event_recorder.ts";
import type { EventText } from "./event_text.ts";
import { overwriteFactsFile, writeFactsFile } from "./facts_file.ts";
import { startProblem } from "./launch_plan.ts";
import { LimitWatch } from "./limit_watch.ts";
import { OutputRecorder } from "./output_recorder.ts";
import { identityOf } from "./process_identity.ts";
import { changedNotes, NOTES_KEY, type NoteChange, notes } from "./queries/notes.ts";
import type { ReadableRecording } from "./read_requests.ts";
import { activityOf } from "./recording_facts.ts";
import { numberIn, RecordingFile, recordingBytes, removeRecordingFiles } from "./recording_file.ts";
import { recoverRecording } from "./recovery.ts";
import { writeTasks } from "./task_table.ts";
import { exitOf } from "./task_tree.ts";
import { writeTimelineCells } from "./timeline_cells.ts";
import { type Descriptor, descriptorsOf, type TraceSource } from "./trace_source.ts";
import { type FeedListener, TICK_MS, ViewerFeed } from "./viewer_feed.ts";

/** A killed process loses at most the events of this time and those of the batch being filled. */
const COMMIT_INTERVAL_MS = 400;
/** A question sees what was handed over up to this long before it. */
const FRESHNESS_MS = 100;
const FACTS_FILE_INTERVAL_MS = 2_000;
/** How long output is waited for after the last task ended: a task that was let go may keep the pipes open. */
const OUTPUT_GRACE_MS = 250;
const SIGTERM = 15;

export interface SessionOptions {
  /** the DuckDB file, and the index file beside it */
  file: string;
  factsFile: string;
  /** start, counts, duration and exit are filled in */
  facts: Facts;
  source: TraceSource;
}

/**
 * One live recording, from the launch until its file is closed: takes the engine's batches, records and commits them, answers
 * questions meanwhile.
 */
export class RecordingSession {
  /** resolves with the last facts when the file is closed and no question is open */
  readonly ended: Promise<Facts>;
  private resolveEnded: (facts: Facts) => void = () => {};
  private readonly facts: Facts;
  private readonly recorder: EventRecorder;
  private readonly feed: ViewerFeed;
  private readonly limits: Limits;
  private readonly watch: LimitWatch;
  private readonly engineFacts: string[] = [];
  private setuid: SetuidWatch | undefined;
  private readonly writer = identityOf(process.pid);
  private trace: Trace | undefined;
  /** CLOCK_MONOTONIC of event time 0, in ns */
  private zeroNs = process.hrtime.bigint();
  private handedOverNs = 0;
  private timer: NodeJS.Timeout | undefined;
  private lastCommit = Date.now();
  private lastFactsFile = 0;
  private interrupted = false;
  /** what `facts.stoppedBy` says in words */
  private stoppedNotice: string | undefined;
  /** a write failed: nothing is recorded from then on, and what the file holds is less than what was seen */
  private broken = false;
  /** what it holds, read back at the end */
  private salvaged: Facts | undefined;
  private openReads = 0;
  private lastNotes: Promise<unknown> = Promise.resolve();
  private closing = false;
  private onReadsDone: (() => void) | undefined;

  private constructor(
    private readonly options: SessionOptions,
    private readonly file: RecordingFile,
    private readonly appender: EventAppender,
    private readonly descriptorLog: DescriptorAppender,
    private readonly output: OutputRecorder,
    listener: FeedListener,
  ) {
    this.facts = options.facts;
    this.limits = { ...NO_LIMITS, ...options.facts.limits };
    this.facts.limits = this.limits;
    this.watch = new LimitWatch(this.limits, options.file);
    this.recorder = new EventRecorder(appender, options.source.options.stringLimit, descriptorLog);
    this.feed = new ViewerFeed(
      listener,
      () => this.currentFacts(),
      () => this.recorder.summary.summary(),
    );
    this.ended = new Promise((resolve) => {
      this.resolveEnded = resolve;
    });
  }

  /**
   * Makes the file and starts the program; resolves when it runs.
   * @throws Problem when it cannot be started, or the file not be written; nothing is left then
   */
  static async start(engine: Engine, options: SessionOptions, listener: FeedListener): Promise<RecordingSession> {
    const file = await RecordingFile.create(options.file);
    await file.setMeta("facts", JSON.stringify(options.facts));
    let session: RecordingSession | undefined;
    try {
      const output = await OutputRecorder.open(
        file,
        () => session?.elapsedNs() ?? 0,
        (chunk) => session?.feed.addOutput(chunk),
      );
      const appender = await EventAppender.open(file.appending);
      const descriptorLog = await DescriptorAppender.open(file.appending);
      session = new RecordingSession(options, file, appender, descriptorLog, output, listener);
      await session.begin(engine);
      return session;
    } catch (error) {
      session?.appender.close();
      session?.descriptorLog.close();
      file.close();
      removeRecordingFiles(options.file);
      throw error;
    }
  }

  /** As GET /api/recordings/:id answers. */
  currentFacts(): Facts {
    const { summary, tree } = this.recorder;
    const waited = waitFact(this.trace?.waitedNs() ?? 0);
    return {
      ...this.facts,
      durationNs: this.facts.state === "recording" ? Math.max(summary.endNs, this.handedOverNs) : summary.endNs,
      eventCount: summary.eventCount,
      callCount: summary.callCount,
      errorCount: summary.errorCount,
      taskCount: tree.tasks.length,
      processCount: tree.processCount,
      engine: [...this.engineFacts, ...(waited === undefined ? [] : [waited])],
      ...(this.facts.state === "recording" ? { limitUse: this.watch.shown } : {}),
      ...this.salvaged,
      fileBytes: recordingBytes(this.options.file),
    };
  }

  want(wanted: { batches: boolean; tail: boolean; summary: boolean }): void {
    this.feed.want(wanted);
  }

  batchTaken(): void {
    this.feed.batchTaken();
  }

  /** Ends the trace; every task gets the signal, and SIGKILL a second later. */
  stop(signal: number): void {
    this.trace?.stop(signal);
  }

  /** Ends the trace; the program runs on. */
  detach(): void {
    this.trace?.detach();
  }

  /** The same because the recorder itself has to end. */
  interrupt(reason: string): void {
    this.interrupted = true;
    this.facts.notices.push(reason);
    // What ran before we came is not ours to end.
    if (this.options.source.how === "attach") this.detach();
    else this.stop(SIGTERM);
  }

  setDiskShare(share: number | undefined): void {
    this.watch.setDiskShare(share);
  }

  change({ name, pinned, limits }: PatchRequest): void {
    if (name !== undefined) this.facts.name = name;
    if (pinned !== undefined) this.facts.pinned = pinned;
    Object.assign(this.limits, limits);
    // The answer says how near it is to what holds now.
    this.checkLimits();
    this.feed.factsChanged();
    this.saveFactsFile();
  }

  /**
   * Runs a question against what is recorded so far.
   * @throws Problem not_running: the file is being closed; ask whoever opens it next
   */
  async read<T>(question: (recording: ReadableRecording) => Promise<T>): Promise<T> {
    if (this.closing) throw new Problem("not_running", "The recording has just ended.");
    this.openReads++;
    try {
      if (Date.now() - this.lastCommit >= FRESHNESS_MS) this.commit();
      return await question({ db: this.file, tree: this.recorder.tree, facts: this.currentFacts() });
    } finally {
      this.openReads--;
      if (this.openReads === 0) this.onReadsDone?.();
    }
  }

  /** Copies the recording so far, in which the table of tasks is still empty. @throws as RecordingFile.copyTo; not_running */
  copyTo(path: string): Promise<void> {
    return this.read(() => this.file.copyTo(path));
  }

  /**
   * Changes the notes inside the recording, one change after the other.
   * @throws Problem not_found, too_large, bad_request, not_running, data_unwritable
   */
  changeNotes(change: NoteChange): Promise<Notes> {
    const changed = this.lastNotes.then(() =>
      this.read(async () => {
        const next = changedNotes(await notes(this.file), change);
        try {
          await this.file.setMeta(NOTES_KEY, JSON.stringify(next));
        } catch (error) {
          throw this.file.problemOf(error);
        }
        return next;
      }),
    );
    this.lastNotes = changed.catch(() => undefined);
    return changed;
  }

  private begin(engine: Engine): Promise<void> {
    const { source } = this.options;
    return new Promise((resolve, reject) => {
      const callbacks = (problemOf: (failure: StartFailure) => Problem): TraceCallbacks => ({
        onStart: (start) => {
          this.onStart(start);
          resolve();
        },
        onStartFailure: (failure) => reject(problemOf(failure)),
        onBatch: (bytes) => this.onBatch(bytes),
        onEnd: (end) => void this.onEnd(end),
      });
      switch (source.how) {
        case "launch": {
          const { argv, file } = source.options;
          const ofLaunch = callbacks((failure) => startProblem(failure, argv[0] ?? file));
          this.trace = engine.launch(source.options, ofLaunch);
          break;
        }
        case "attach": {
          const ofAttach = callbacks((failure) => attachProblem(failure, source.options.pid));
          this.trace = engine.attach(source.options, ofAttach);
          break;
        }
        default:
          source satisfies never;
      }
    });
  }

  private onStart(start: TraceStart): void {
    this.zeroNs = process.hrtime.bigint() - (BigInt(Date.now()) * 1_000_000n - start.startedAt);
    this.facts.startedAt = new Date(Number(start.startedAt / 1_000_000n)).toISOString();
    const { source } = this.options;
    const descriptors = source.how === "attach" ? descriptorsOf(start.pid) : standardDescriptors(source.options, start);
    this.recorder.descriptors.begin(start.pid, this.facts.cwd, descriptors);
    this.setuid = new SetuidWatch(start.noNewPrivs || process.geteuid?.() !== 0);
    const filter = filterFact(source, start);
    if (filter !== undefined) this.engineFacts.push(filter);
    this.output.read(start.stdoutFd, "stdout");
    this.output.read(start.stderrFd, "stderr");
    this.saveFactsFile();
    this.timer = setInterval(() => void this.onTick(), TICK_MS);
  }

  private onBatch(bytes: ArrayBuffer): void {
    if (this.broken) return;
    try {
      const batch = readBatch(bytes);
      this.handedOverNs = batch.handedOverNs;
      this.recorder.record(
        batch,
        (row, text, described) => {
          if (batch.columns.kind[row] === KIND.exec) this.noticeSetuid(text);
          this.feed.addRow(batch, row, text, described);
        },
        (of, row) => this.feed.showsDescriptors(of, row),
      );
      this.feed.add(batch);
      this.commitWhenDue();
      // Under a flood one batch follows the other, and no tick gets between them.
      if (this.watch.isDue(this.recorder.summary.eventCount)) this.checkLimits();
    } catch (error) {
      this.fail(error);
    }
  }

  private noticeSetuid({ path }: EventText): void {
    const notice = this.setuid?.executed(path ?? "");
    if (notice !== undefined) this.facts.notices.push(notice);
  }

  private async onTick(): Promise<void> {
    if (this.broken) return;
    try {
      this.checkLimits();
      this.feed.onTick();
      if (this.commitWhenDue()) await this.output.flush();
      if (Date.now() - this.lastFactsFile >= FACTS_FILE_INTERVAL_MS) this.saveFactsFile();
    } catch (error) {
      this.fail(error);
    }
  }

  private checkLimits(): void {
    const changed = this.watch.update({
      events: this.recorder.summary.eventCount,
      bytes: recordingBytes(this.options.file),
      // A program that waits makes no events, and time goes on.
      seconds: this.elapsedNs() / 1e9,
    });
    if (changed) this.feed.factsChanged();
    const { reached } = this.watch;
    if (reached !== undefined) this.stopAt(reached);
  }

  /** Ends the trace at a limit; what comes until the last task is gone is recorded as everything before it. */
  private stopAt(limit: LimitName): void {
    if (this.facts.stoppedBy !== undefined || this.interrupted) return;
    const attached = this.options.source.how === "attach";
    this.facts.stoppedBy = limit;
    this.stoppedNotice = stoppedText(limit, this.limits, attached ? "let go" : "ended");
    this.facts.notices.push(this.stoppedNotice);
    this.feed.factsChanged();
    if (attached) this.detach();
    else this.stop(SIGTERM);
  }

  /** @returns whether there was a commit since the last look */
  private commitWhenDue(): boolean {
    if (this.appender.committedAt > this.lastCommit) {
      // At a high rate the appender commits more often by itself; a smaller commit between would cost as much again.
      this.lastCommit = this.appender.committedAt;
      this.descriptorLog.flush();
      return true;
    }
    if (Date.now() - this.lastCommit < COMMIT_INTERVAL_MS) return false;
    this.commit();
    return true;
  }

  private commit(): void {
    if (this.broken) return;
    this.appender.flush();
    this.lastCommit = this.appender.committedAt;
    this.descriptorLog.flush();
  }

  /** What cannot be recorded must not run on unseen: the program is ended, and what there is stays readable. */
  private fail(error: unknown): void {
    if (this.broken) return;
    this.broken = true;
    this.interrupt(`The recording ends here because it could not be written: ${writeFault(error)}.`);
  }

  private async onEnd(end: TraceEnd): Promise<void> {
    clearInterval(this.timer);
    if (end.failure !== undefined) {
      this.interrupted = true;
      this.facts.notices.push(`The tracer gave up: ${end.failure}`);
    }
    this.engineFacts.push(cpuFact(this.options.source, end));
    this.facts.exit = end.status === -1 ? null : exitOf(end.status);
    try {
      await this.finishOutput();
      this.commit();
      if (this.facts.stoppedBy !== undefined && (await this.endedByItself())) this.takeBackStop();
    } catch (error) {
      this.fail(error);
    }
    this.feed.onTick(true);
    this.closing = true;
    if (this.openReads > 0)
      await new Promise<void>((resolve) => {
        this.onReadsDone = resolve;
      });
    // Not sooner: until its file is closed, nobody may take the facts for the last ones.
    this.facts.state = this.interrupted ? "interrupted" : "done";
    try {
      if (!this.broken) await this.complete();
    } catch (error) {
      this.fail(error);
    }
    this.file.close();
    if (this.broken) await this.salvage();
    this.saveLastFacts();
    this.resolveEnded(this.currentFacts());
  }

  /** A short program may be over before its events have come here and met a limit: then nothing was stopped. */
  private async endedByItself(): Promise<boolean> {
    const { exit } = this.facts;
    if (exit === null) return false;
    if (this.options.source.how === "attach") return true;
    if ("signal" in exit) return false;
    const [row] = await this.file.rows(
      "SELECT count(*) AS signals FROM event WHERE kind = 'signal' AND name = 'SIGTERM'",
    );
    return numberIn(row, "signals") === 0;
  }

  private takeBackStop(): void {
    delete this.facts.stoppedBy;
    this.facts.notices = this.facts.notices.filter((notice) => notice !== this.stoppedNotice);
    this.feed.factsChanged();
  }

  private async finishOutput(): Promise<void> {
    await this.output.finish(OUTPUT_GRACE_MS);
    if (this.output.droppedBytes > 0)
      this.facts.notices.push(
        `The program printed ${this.output.totalBytes} bytes; of these the first and the last megabyte are kept.`,
      );
  }

  private async complete(): Promise<void> {
    this.appender.close();
    this.descriptorLog.close();
    const { tree, summary } = this.recorder;
    await writeTasks(this.file.connection, tree.tasks);
    const { durationNs } = this.currentFacts();
    const size = { events: summary.eventCount, tasks: tree.tasks.length, durationNs };
    await writeTimelineCells(this.file.connection, size);
    Object.assign(this.facts, await activityOf(this.file, durationNs));
    await this.file.setMeta("facts", JSON.stringify(this.currentFacts()));
    await this.file.checkpoint();
  }

  /** DuckDB gives a database up at its first failed write; opened anew, the file shows what was committed before. */
  private async salvage(): Promise<void> {
    try {
      const { name, startedAt, exit, notices, stoppedBy, pinned } = this.facts;
      const known = {
        ...{ name, startedAt, exit, notices, engine: this.engineFacts },
        ...(stoppedBy === undefined ? {} : { stoppedBy }),
        ...(pinned === undefined ? {} : { pinned }),
      };
      this.salvaged = await recoverRecording(this.options.file, known);
    } catch {
      // Not even that: the list says that it is damaged.
    }
  }

  private saveLastFacts(): void {
    try {
      this.saveFactsFile();
    } catch {
      this.saveFactsFile(overwriteFactsFile);
    }
  }

  private saveFactsFile(write = writeFactsFile): void {
    this.lastFactsFile = Date.now();
    const facts = this.currentFacts();
    write(this.options.factsFile, {
      version: 1,
      facts,
      ...(facts.state === "recording" && this.writer !== undefined ? { writer: this.writer } : {}),
    });
  }

  private elapsedNs(): number {
    return Math.max(0, Number(process.hrtime.bigint() - this.zeroNs));
  }
}

function standardDescriptors(
  { stdin, stdout, stderr }: LaunchOptions,
  { stdoutFd, stderrFd }: TraceStart,
): Map<number, Descriptor> {
  const targets = [
    standardTarget(0, stdin, -1),
    standardTarget(1, stdout, stdoutFd),
    standardTarget(2, stderr, stderrFd),
  ];
  return new Map(
    targets.flatMap((target, fd) => (target === undefined ? [] : [[fd, { target, closeOnExec: false }] as const])),
  );
}

/** What a standard descriptor of the first process is open on, as /proc/PID/fd would say. */
function standardTarget(fd: number, plan: StdioPlan, readEnd: number): string | undefined {
  try {
    switch (plan) {
      case "null":
        return "/dev/null";
      case "pipe":
        return readEnd < 0 ? undefined : `pipe:[${fstatSync(readEnd).ino}]`;
      case "inherit":
        return readlinkSync(`/proc/self/fd/${fd}`);
      default:
        return plan satisfies never;
    }
  } catch {
    return undefined;
  }
}
