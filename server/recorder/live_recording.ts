import type { Facts, Notes, PatchRequest } from "../../shared/api/schemas.ts";
import { Problem } from "../problem.ts";
import type { ExportFormat, ExportPiece } from "./export_stream.ts";
import type { NoteChange } from "./queries/notes.ts";
import type { ReadRequest } from "./read_requests.ts";
import type { RecorderCalls, RecorderEvent } from "./recorder_calls.ts";
import { type RecorderClient, recorderPool } from "./recorder_pool.ts";
import type { TextOptions } from "./text_options.ts";
import type { FeedEvent } from "./viewer_feed.ts";

export type LiveListener = (event: FeedEvent | { type: "ended"; facts: Facts }) => void;

/** What a viewer wants to hear of. */
export interface Wanted {
  batches: boolean;
  tail: boolean;
}

/** The main thread's handle on one recording that is being written by a worker. */
export class LiveRecording {
  /** resolves with the last facts when the file is closed and its worker has ended */
  readonly ended: Promise<Facts>;
  facts: Facts;
  private readonly listeners = new Map<LiveListener, Wanted>();

  private over = false;

  private constructor(
    private readonly client: RecorderClient,
    facts: Facts,
  ) {
    this.facts = facts;
    this.ended = new Promise((resolve) => {
      client.listen((event) => {
        this.receive(event);
        if (event.type === "ended") resolve(event.facts);
      });
      void client.exited.then(() => {
        // The worker broke: what it committed is in the file, as after a crash of the whole server.
        resolve({ ...this.facts, state: "interrupted", notices: [...this.facts.notices, "The recorder failed."] });
      });
    });
    void this.ended.then((last) => {
      this.facts = last;
      this.over = true;
      recorderPool.giveBack(client);
    });
  }

  /**
   * Starts the program in a worker of its own; resolves when it runs.
   * @throws Problem when it cannot be started
   */
  static async start(options: RecorderCalls["start"]["params"]): Promise<LiveRecording> {
    const client = recorderPool.take();
    // Before the first answer: a short program ends while its start is being reported.
    const live = new LiveRecording(client, options.facts);
    try {
      live.facts = await client.call("start", options);
      return live;
    } catch (error) {
      live.over = true;
      if (error instanceof Problem && error.code !== "internal") recorderPool.giveBack(client);
      else await client.terminate();
      throw error;
    }
  }

  read(request: ReadRequest): Promise<string> {
    return this.call("read", request);
  }

  currentFacts(): Promise<Facts> {
    return this.call("facts", null);
  }

  async stop(signal: number): Promise<void> {
    await this.call("stop", { signal });
  }

  /** Ends the recording and lets the program run on. */
  async detach(): Promise<void> {
    await this.call("detach", null);
  }

  /** Ends the recording because the recorder has to: its state becomes `interrupted`. */
  async interrupt(reason: string): Promise<void> {
    await this.call("interrupt", { reason });
  }

  async change(change: PatchRequest): Promise<Facts> {
    this.facts = await this.call("change", change);
    return this.facts;
  }

  changeNotes(change: NoteChange): Promise<Notes> {
    return this.call("changeNotes", change);
  }

  /** @throws Problem not_running, still_recording: too large for a copy, data_unwritable */
  async copyTo(path: string): Promise<void> {
    await this.call("copyTo", { path });
  }

  /** Tells how much of the room for all recordings is taken; undefined: it has no limit. */
  setDiskShare(share: number | undefined): void {
    // One that ends meanwhile needs no limit.
    this.call("setDiskShare", { share: share ?? null }).catch(() => {});
  }

  openExport(format: ExportFormat, text: TextOptions): Promise<number> {
    return this.call("openExport", { format, text });
  }

  nextExport(handle: number): Promise<ExportPiece | null> {
    return this.call("nextExport", { handle });
  }

  async closeExport(handle: number): Promise<void> {
    await this.call("closeExport", { handle });
  }

  terminate(): Promise<void> {
    return this.client.terminate();
  }

  /** Hears all that happens from now on; facts and output always, the rest as wanted. */
  listen(listener: LiveListener, wanted: Wanted): void {
    this.listeners.set(listener, wanted);
    this.tellWanted();
  }

  unlisten(listener: LiveListener): void {
    if (this.listeners.delete(listener)) this.tellWanted();
  }

  private call<M extends keyof RecorderCalls>(
    method: M,
    params: RecorderCalls[M]["params"],
  ): Promise<RecorderCalls[M]["result"]> {
    // The worker may have the next recording already.
    if (this.over) return Promise.reject(new Problem("not_running", "The recording has ended."));
    return this.client.call(method, params);
  }

  private tellWanted(): void {
    const all = [...this.listeners.values()];
    const wanted = {
      batches: all.some(({ batches }) => batches),
      tail: all.some(({ tail }) => tail),
      summary: all.length > 0,
    };
    // A worker that ends meanwhile has nobody to tell.
    this.call("want", wanted).catch(() => {});
  }

  private receive(event: RecorderEvent): void {
    if (event.type === "facts" || event.type === "ended") this.facts = event.facts;
    for (const listener of this.listeners.keys()) listener(event);
    if (event.type === "batch") this.call("batchTaken", null).catch(() => {});
  }
}
