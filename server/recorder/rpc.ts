import type { MessagePort, Worker } from "node:worker_threads";
import { ERROR_CODES, type ErrorCode } from "../../shared/api/errors.ts";
import type { ApiError } from "../../shared/api/schemas.ts";
import { asProblem, Problem } from "../problem.ts";

/** The calls that a worker answers: their parameters and results, structured-clonable. */
export type Calls = Readonly<Record<string, { params: unknown; result: unknown }>>;

interface CallMessage {
  t: "call";
  id: number;
  method: PropertyKey;
  params: unknown;
}
type ReplyMessage = { t: "reply"; id: number } & ({ value: unknown } | { error: ApiError["error"]; cause: string });
interface EventMessage<E> {
  t: "event";
  event: E;
}

export type Handlers<C extends Calls> = {
  readonly [M in keyof C]: (params: C[M]["params"]) => Promise<C[M]["result"]> | C[M]["result"];
};

function isErrorCode(code: string): code is ErrorCode {
  return ERROR_CODES.some((known) => known === code);
}

/** The caller's end: typed calls into a worker, and the events that it sends by itself. */
export class WorkerClient<C extends Calls, E> {
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>();
  private nextId = 1;
  private gone: Problem | undefined;
  private onEvent: ((event: E) => void) | undefined;
  /** resolves when the worker has ended, for whatever reason */
  readonly exited: Promise<void>;

  constructor(private readonly worker: Worker) {
    let fault: unknown;
    worker.on("message", (message: ReplyMessage | EventMessage<E>) => this.receive(message));
    worker.on("error", (error) => {
      fault = error;
    });
    this.exited = new Promise((resolve) => {
      worker.on("exit", () => {
        this.gone = new Problem("internal", "A part of the server has ended unexpectedly; try again.");
        this.gone.cause = fault;
        for (const { reject } of this.waiting.values()) reject(this.gone);
        this.waiting.clear();
        resolve();
      });
    });
  }

  call<M extends keyof C & string>(method: M, params: C[M]["params"]): Promise<C[M]["result"]> {
    return new Promise((resolve, reject) => {
      if (this.gone !== undefined) {
        reject(this.gone);
        return;
      }
      const id = this.nextId++;
      this.waiting.set(id, { resolve, reject });
      const message: CallMessage = { t: "call", id, method, params };
      this.worker.postMessage(message);
    });
  }

  async terminate(): Promise<void> {
    await this.worker.terminate();
  }

  /** Who hears the worker's events from now on; nobody when undefined. */
  listen(onEvent: ((event: E) => void) | undefined): void {
    this.onEvent = onEvent;
  }

  get alive(): boolean {
    return this.gone === undefined;
  }

  /** May the process end while this worker lives? */
  setIdle(idle: boolean): void {
    if (idle) this.worker.unref();
    else this.worker.ref();
  }

  private receive(message: ReplyMessage | EventMessage<E>): void {
    if (message.t === "event") {
      this.onEvent?.(message.event);
      return;
    }
    const call = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (call === undefined) return;
    if ("value" in message) call.resolve(message.value);
    else {
      const { code, message: text, at } = message.error;
      const problem = new Problem(isErrorCode(code) ? code : "internal", text, at);
      problem.cause = message.cause;
      call.reject(problem);
    }
  }
}

/** The worker's end. */
export class WorkerServer<C extends Calls, E> {
  constructor(
    private readonly port: MessagePort,
    handlers: Handlers<C>,
  ) {
    port.on("message", (message: CallMessage) => void this.answer(handlers, message));
  }

  /** Tells the caller something unasked. Buffers in `transfer` are handed over. */
  emit(event: E, transfer: readonly ArrayBuffer[] = []): void {
    const message: EventMessage<E> = { t: "event", event };
    this.port.postMessage(message, [...transfer]);
  }

  private async answer(handlers: Handlers<C>, { id, method, params }: CallMessage): Promise<void> {
    let reply: ReplyMessage;
    try {
      reply = { t: "reply", id, value: await handlers[method as keyof C](params) };
    } catch (error) {
      const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
      reply = { t: "reply", id, error: asProblem(error).toBody().error, cause };
    }
    this.port.postMessage(reply);
  }
}
