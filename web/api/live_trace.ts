import { Value } from "typebox/value";
import { LIVE_PROTOCOL, LiveMessage, TOKEN_PROTOCOL_PREFIX } from "../../shared/api/live.ts";
import { type EventRow, Facts, type Summary } from "../../shared/api/schemas.ts";
import { readBatch } from "../../shared/batch/batch_reader.ts";
import { LiveRows, type NameCall } from "../timeline/live_rows.ts";
import { ExternalStore } from "../workspace/external_store.ts";
import { get } from "./client.ts";
import { ApiFailure } from "./failure.ts";
import { basePath, type RecordingSource } from "./source.ts";
import { readToken } from "./token.ts";

/** Rows kept of the live tail; scrolling up pauses, and then pages come from the server. */
const TAIL_ROWS = 1_000;
/** Output kept while it comes; all of it is in the recording. */
const OUTPUT_CHUNKS = 2_000;
const RETRY_FIRST_MS = 500;
const RETRY_LAST_MS = 10_000;
/** How far the clock runs ahead of the last batch: one comes every 16 ms while anything happens. */
const CLOCK_AHEAD_MS = 1_000;

/** `lost`: connecting again; `refused`: the server will not let this page read on (token or link no longer hold). */
export type LiveState = "connecting" | "open" | "lost" | "refused" | "ended";

export interface OutputChunk {
  atNs: number;
  stream: string;
  base64: string;
}

/**
 * What the server tells of a recording while it is made. Each kind of news has its own store, so that a view wakes only for
 * what it shows. A lost connection is made again until the recording has ended; what was missed comes by query.
 */
export class LiveTrace {
  readonly state = new ExternalStore<LiveState>("connecting");
  readonly facts = new ExternalStore<Facts | null>(null);
  readonly summary = new ExternalStore<Summary | null>(null);
  readonly tail = new ExternalStore<readonly EventRow[]>([]);
  readonly output = new ExternalStore<readonly OutputChunk[]>([]);
  /** events of previews that this page was too slow for */
  readonly missed = new ExternalStore(0);
  readonly rows: LiveRows;

  readonly #source: RecordingSource;
  #socket: WebSocket | null = null;
  #retryMs = RETRY_FIRST_MS;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #handedOverNs = 0;
  #handedOverAt = performance.now();

  constructor(source: RecordingSource, nameCall: NameCall) {
    this.#source = source;
    this.rows = new LiveRows(nameCall);
    this.#connect();
  }

  /** ns since the recording's start, running on between two batches. */
  nowNs(): number {
    const ahead = Math.min(CLOCK_AHEAD_MS, performance.now() - this.#handedOverAt);
    return this.#handedOverNs + (this.#handedOverNs > 0 ? ahead * 1e6 : 0);
  }

  dispose(): void {
    clearTimeout(this.#retry);
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  #connect(): void {
    const url = new URL(`${basePath(this.#source)}/live`, location.href);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    const token = this.#source.kind === "owner" ? readToken() : null;
    const protocols = token === null ? [LIVE_PROTOCOL] : [LIVE_PROTOCOL, TOKEN_PROTOCOL_PREFIX + token];
    const socket = new WebSocket(url, protocols);
    socket.binaryType = "arraybuffer";
    this.#socket = socket;
    socket.addEventListener("open", () => {
      this.#retryMs = RETRY_FIRST_MS;
      this.state.set("open");
    });
    socket.addEventListener("message", (message) => this.#read(message.data));
    socket.addEventListener("close", () => {
      if (this.#socket !== socket || this.state.get() === "ended") return;
      this.state.set("lost");
      this.#retry = setTimeout(() => void this.#reconnect(socket), this.#retryMs);
      this.#retryMs = Math.min(RETRY_LAST_MS, 2 * this.#retryMs);
    });
  }

  /** A socket does not say why it was refused, so the recording is asked for first: it may have ended, or be out of reach. */
  async #reconnect(lost: WebSocket): Promise<void> {
    try {
      const facts = await get(Facts, basePath(this.#source));
      if (this.#socket !== lost) return;
      if (facts.state === "recording") this.#connect();
      else this.#take({ type: "end", facts });
    } catch (error) {
      if (this.#socket !== lost) return;
      if (error instanceof ApiFailure && error.code === "unreachable") {
        this.#retry = setTimeout(() => void this.#reconnect(lost), this.#retryMs);
        this.#retryMs = Math.min(RETRY_LAST_MS, 2 * this.#retryMs);
      } else this.state.set("refused");
    }
  }

  #read(data: unknown): void {
    if (data instanceof ArrayBuffer) {
      const batch = readBatch(data);
      this.rows.append(batch);
      this.#advance(batch.handedOverNs);
      return;
    }
    if (typeof data !== "string") return;
    const message: unknown = JSON.parse(data);
    if (Value.Check(LiveMessage, message)) this.#take(message);
    else console.error("A live message of a form that this page does not know", message);
  }

  #take(message: LiveMessage): void {
    switch (message.type) {
      case "facts":
        this.facts.set(message.facts);
        this.#advance(message.facts.durationNs);
        return;
      case "summary":
        this.summary.set(message.summary);
        return;
      case "tail":
        this.tail.set([...this.tail.get(), ...message.rows].slice(-TAIL_ROWS));
        return;
      case "output":
        this.output.set([...this.output.get(), message].slice(-OUTPUT_CHUNKS));
        return;
      case "missed":
        this.missed.set(this.missed.get() + message.events);
        return;
      case "end":
        this.facts.set(message.facts);
        this.rows.open = [];
        this.state.set("ended");
        this.dispose();
        return;
      default:
        message satisfies never;
    }
  }

  #advance(ns: number): void {
    if (ns <= this.#handedOverNs) return;
    // Never behind what the clock already showed: the picture would jump back.
    this.#handedOverNs = ns;
    this.#handedOverAt = performance.now();
  }
}
