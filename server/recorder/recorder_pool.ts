import { startWorker } from "../worker_module.ts";
import type { RecorderCalls, RecorderEvent } from "./recorder_calls.ts";
import { WorkerClient } from "./rpc.ts";

export type RecorderClient = WorkerClient<RecorderCalls, RecorderEvent>;

/** Loading tables and database takes a worker some 200 ms: so many wait for the next program. */
const MAX_IDLE = 2;

/** The recorder workers of this process that have nothing to record: one after the other serves many recordings. */
class RecorderPool {
  private readonly idle: RecorderClient[] = [];

  /** Has a worker ready before it is needed. */
  warm(): void {
    if (this.idle.length === 0) this.giveBack(this.make());
  }

  take(): RecorderClient {
    const client = this.idle.pop() ?? this.make();
    client.setIdle(false);
    return client;
  }

  giveBack(client: RecorderClient): void {
    client.listen(undefined);
    if (!client.alive) return;
    if (this.idle.length >= MAX_IDLE) {
      void client.terminate();
      return;
    }
    client.setIdle(true);
    this.idle.push(client);
  }

  private make(): RecorderClient {
    const client: RecorderClient = new WorkerClient(startWorker("recorder_worker", import.meta.url));
    void client.exited.then(() => {
      const at = this.idle.indexOf(client);
      if (at !== -1) this.idle.splice(at, 1);
    });
    return client;
  }
}

export const recorderPool = new RecorderPool();
