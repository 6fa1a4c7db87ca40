import { Value } from "typebox/value";
import type { WebSocket } from "ws";
import { type LiveMessage, LiveRequest } from "../../shared/api/live.ts";
import type { LiveListener, LiveRecording, Wanted } from "../recorder/live_recording.ts";

/** What may wait in memory for a viewer that does not read. */
const MAX_BUFFERED_BYTES = 8 << 20;
/** Websocket close codes, RFC 6455 section 7.4.1. */
const NORMAL = 1000;
const POLICY_VIOLATION = 1008;

/**
 * One socket that watches a live recording. A viewer that reads too slowly gets no more batches, is told how many events it
 * missed, and asks for them when it has time: all of them are in the recording.
 */
export class Viewer {
  private wanted: Wanted = { batches: true, tail: true };
  private missed = 0;
  private readonly listener: LiveListener = (event) => {
    switch (event.type) {
      case "batch":
        this.sendBatch(event.bytes, event.events);
        break;
      case "missed":
        this.missed += event.events;
        this.tellMissed();
        break;
      case "tail":
        if (this.wanted.tail) this.sendPreview({ type: "tail", rows: event.rows });
        break;
      case "summary":
        this.sendPreview({ type: "summary", summary: event.summary });
        break;
      case "output":
        this.sendPreview(event);
        break;
      case "facts":
        this.sendPreview({ type: "facts", facts: event.facts });
        break;
      case "ended":
        break;
      default:
        event satisfies never;
    }
  };

  constructor(
    private readonly socket: WebSocket,
    private readonly live: LiveRecording,
  ) {
    socket.on("message", (data, isBinary) => this.receive(String(data), isBinary));
    socket.on("close", () => live.unlisten(this.listener));
    socket.on("error", () => socket.terminate());
    this.send({ type: "facts", facts: live.facts });
    live.listen(this.listener, this.wanted);
    void live.ended.then((facts) => {
      // Also to one that has not read: nothing comes after it, and the end alone would not say that events are missing.
      if (this.missed > 0) this.send({ type: "missed", events: this.missed });
      this.send({ type: "end", facts });
      socket.close(NORMAL);
    });
  }

  private receive(text: string, isBinary: boolean): void {
    let request: unknown;
    try {
      request = isBinary ? undefined : JSON.parse(text);
    } catch {
      request = undefined;
    }
    if (!Value.Check(LiveRequest, request)) {
      this.socket.close(POLICY_VIOLATION, "not a request of trapline.v1");
      return;
    }
    this.wanted = { batches: request.batches, tail: request.tail };
    this.live.listen(this.listener, this.wanted);
  }

  private get full(): boolean {
    return this.socket.bufferedAmount > MAX_BUFFERED_BYTES;
  }

  private sendBatch(bytes: ArrayBuffer, events: number): void {
    if (!this.wanted.batches) return;
    if (this.full) {
      this.missed += events;
      return;
    }
    this.tellMissed();
    this.socket.send(bytes, { binary: true });
  }

  /** What the next one of its kind replaces, or a query can bring: left out while the viewer does not read. */
  private sendPreview(message: LiveMessage): void {
    if (!this.full) this.send(message);
  }

  private tellMissed(): void {
    if (this.missed === 0 || this.full) return;
    this.send({ type: "missed", events: this.missed });
    this.missed = 0;
  }

  private send(message: LiveMessage): void {
    if (this.socket.readyState === this.socket.OPEN) this.socket.send(JSON.stringify(message));
  }
}
