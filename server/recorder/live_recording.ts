import type { LaunchOptions } from "../../native/binding/native.d.ts";
import type { Facts } from "../../shared/api/schemas.ts";
import { startWorker } from "../worker_module.ts";
import type { ExportFormat } from "./export_stream.ts";
import type { ReadRequest } from "./read_requests.ts";
import type { RecorderCalls, RecorderEvent } from "./recorder_calls.ts";
import { WorkerClient } from "./rpc.ts";
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

  private constructor(
    private readonly client: WorkerClient<RecorderCalls, RecorderEvent>,
    facts: Facts,
    ended: Promise<Facts>,
  ) {
    this.facts = facts;
    this.ended = ended;
  }

  /**
   * Starts the program in a worker of its own; resolves when it runs.
   * @throws Problem when it cannot be started
   */
  static async start(options: {
    file: string;
    factsFile: string;
    facts: Facts;
    launch: LaunchOptions;
  }): Promise<LiveRecording> {
    const worker = startWorker("recorder_worker", import.meta.url);
    let live: LiveRecording | undefined;
    let last: Facts | undefined;
    const client = new WorkerClient<RecorderCalls, RecorderEvent>(worker, (event) => {
      if (event.type === "facts" || event.type === "ended") last = event.facts;
      live?.receive(event);
    });
    try {
      const facts = await client.call("start", options);
      const ended = client.exited.then(() => {
        if (last !== undefined && last.state !== "recording") return last;
        // The worker broke: what it committed is in the file, as after a crash of the whole server.
        const known = last ?? facts;
        return { ...known, state: "interrupted" as const, notices: [...known.notices, "The recorder failed."] };
      });
      live = new LiveRecording(client, facts, ended);
      return live;
    } catch (error) {
      await client.terminate();
      throw error;
    }
  }

  read(request: ReadRequest): Promise<string> {
    return this.client.call("read", request);
  }

  currentFacts(): Promise<Facts> {
    return this.client.call("facts", null);
  }

  async stop(signal: number): Promise<void> {
    await this.client.call("stop", { signal });
  }

  /** Ends the recording because the recorder has to: its state becomes `interrupted`. */
  async interrupt(reason: string): Promise<void> {
    await this.client.call("interrupt", { reason });
  }

  async rename(name: string): Promise<Facts> {
    this.facts = await this.client.call("rename", { name });
    return this.facts;
  }

  openExport(format: ExportFormat): Promise<number> {
    return this.client.call("openExport", { format });
  }

  nextExport(handle: number): Promise<string | null> {
    return this.client.call("nextExport", { handle });
  }

  async closeExport(handle: number): Promise<void> {
    await this.client.call("closeExport", { handle });
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

  private tellWanted(): void {
    const all = [...this.listeners.values()];
    const wanted = {
      batches: all.some(({ batches }) => batches),
      tail: all.some(({ tail }) => tail),
      summary: all.length > 0,
    };
    // A worker that ends meanwhile has nobody to tell.
    this.client.call("want", wanted).catch(() => {});
  }

  private receive(event: RecorderEvent): void {
    if (event.type === "facts" || event.type === "ended") this.facts = event.facts;
    for (const listener of this.listeners.keys()) listener(event);
    if (event.type === "batch") this.client.call("batchTaken", null).catch(() => {});
  }
}
