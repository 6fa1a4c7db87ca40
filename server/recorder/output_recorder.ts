import net from "node:net";
import type { DuckDBAppender } from "@duckdb/node-api";
import type { RecordingFile } from "./recording_file.ts";

/** Kept of what the program prints: so much from the beginning, and so much from the end. */
const KEPT_HEAD_BYTES = 1 << 20;
const KEPT_TAIL_BYTES = 1 << 20;
/** Writes closer together than this become one chunk: a program that prints byte by byte makes no row a byte. */
const COALESCE_MS = 40;
const CHUNK_BYTES = 64 * 1024;

export interface OutputChunk {
  stream: "stdout" | "stderr";
  atNs: number;
  bytes: Uint8Array;
}

interface StoredChunk {
  n: number;
  atByte: number;
  length: number;
}

/** Reads the traced program's pipes to their end and keeps what it printed in the `output` table. */
export class OutputRecorder {
  totalBytes = 0;
  /** bytes that were printed, and dropped from the middle */
  droppedBytes = 0;
  private readonly pending: OutputChunk[] = [];
  private readonly tail: StoredChunk[] = [];
  private tailBytes = 0;
  private nextNumber = 0;
  private readonly sockets: net.Socket[] = [];
  private readonly ends: Promise<void>[] = [];
  private timer: NodeJS.Timeout | undefined;

  private constructor(
    private readonly file: RecordingFile,
    private readonly appender: DuckDBAppender,
    private readonly nowNs: () => number,
    private readonly onChunk: (chunk: OutputChunk) => void,
  ) {}

  static async open(
    file: RecordingFile,
    nowNs: () => number,
    onChunk: (chunk: OutputChunk) => void,
  ): Promise<OutputRecorder> {
    return new OutputRecorder(file, await file.appending.createAppender("output"), nowNs, onChunk);
  }

  /** @param fd the read end of a pipe, owned by this recorder from now on; -1: there is none */
  read(fd: number, stream: OutputChunk["stream"]): void {
    if (fd < 0) return;
    const socket = new net.Socket({ fd, readable: true, writable: false });
    this.sockets.push(socket);
    this.ends.push(new Promise((resolve) => socket.once("close", () => resolve())));
    socket.on("data", (bytes: Buffer) => this.receive(stream, bytes));
    // A pipe has no error that says more than its end.
    socket.on("error", () => socket.destroy());
  }

  /** Resolves when every writer of the pipes is gone, or after `graceMs`: a task that was let go may keep them open. */
  async finish(graceMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([Promise.all(this.ends), grace]);
    clearTimeout(timer);
    for (const socket of this.sockets) socket.destroy();
    await this.flush();
    this.appender.closeSync();
  }

  /** Writes what is pending; it is committed afterwards. */
  async flush(): Promise<void> {
    this.store();
    this.appender.flushSync();
    await this.dropMiddle();
  }

  private receive(stream: OutputChunk["stream"], bytes: Uint8Array): void {
    const last = this.pending.at(-1);
    if (last !== undefined && last.stream === stream && last.bytes.byteLength + bytes.byteLength <= CHUNK_BYTES)
      last.bytes = Buffer.concat([last.bytes, bytes]);
    else this.pending.push({ stream, atNs: this.nowNs(), bytes });
    this.timer ??= setTimeout(() => this.store(), COALESCE_MS);
  }

  private store(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const chunk of this.pending.splice(0)) {
      const n = this.nextNumber++;
      const { byteLength } = chunk.bytes;
      this.appender.appendBigInt(BigInt(n));
      this.appender.appendBigInt(BigInt(chunk.atNs));
      this.appender.appendBigInt(BigInt(this.totalBytes));
      this.appender.appendVarchar(chunk.stream);
      this.appender.appendBlob(chunk.bytes);
      this.appender.endRow();
      if (this.totalBytes >= KEPT_HEAD_BYTES) {
        this.tail.push({ n, atByte: this.totalBytes, length: byteLength });
        this.tailBytes += byteLength;
      }
      this.totalBytes += byteLength;
      this.onChunk(chunk);
    }
  }

  /** Of a program that prints on and on, the rows between the first and the last megabyte are removed again. */
  private async dropMiddle(): Promise<void> {
    const dropped: number[] = [];
    let first = this.tail[0];
    while (first !== undefined && this.tailBytes - first.length >= KEPT_TAIL_BYTES) {
      this.tail.shift();
      this.tailBytes -= first.length;
      this.droppedBytes += first.length;
      dropped.push(first.n);
      first = this.tail[0];
    }
    const [from, to] = [dropped[0], dropped.at(-1)];
    if (from === undefined || to === undefined) return;
    await this.file.run("DELETE FROM output WHERE n BETWEEN ? AND ?", [BigInt(from), BigInt(to)]);
  }
}
