import { type DuckDBAppender, type DuckDBConnection, DuckDBDataChunk } from "@duckdb/node-api";
import duckdb from "@duckdb/node-bindings";
import { CHUNK_ROWS, TextColumn, Validity } from "./chunk_columns.ts";
import type { DescriptorLog, SocketMessage } from "./descriptor_table.ts";
import type { OpenFile } from "./open_file.ts";

/**
 * Rows of one table on their way to its appender, a chunk at a time: an open and its close are three rows, and a call of the binding
 * for each value of them took longer than all else that is recorded of the two.
 */
abstract class ChunkedRows {
  /** of the chunk being filled */
  protected rows = 0;
  private readonly chunk: DuckDBDataChunk;

  constructor(private readonly appender: DuckDBAppender) {
    const types = Array.from({ length: appender.columnCount }, (_, column) => appender.columnType(column));
    this.chunk = DuckDBDataChunk.create(types);
  }

  protected abstract writeColumns(vector: (column: number) => duckdb.Vector): void;

  /** The chunk's memory is free again. */
  protected abstract appended(): void;

  protected endRow(): void {
    this.rows++;
    if (this.rows === CHUNK_ROWS) this.appendChunk();
  }

  protected copy(
    vector: duckdb.Vector,
    { buffer, BYTES_PER_ELEMENT }: BigInt64Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>,
  ): void {
    duckdb.copy_data_to_vector(vector, 0, buffer, 0, this.rows * BYTES_PER_ELEMENT);
  }

  flush(): void {
    if (this.rows > 0) this.appendChunk();
    this.appender.flushSync();
  }

  close(): void {
    this.flush();
    this.appender.closeSync();
  }

  private appendChunk(): void {
    this.chunk.reset();
    this.chunk.rowCount = this.rows;
    this.writeColumns((column) => duckdb.data_chunk_get_vector(this.chunk.chunk, column));
    this.appender.appendDataChunk(this.chunk);
    this.appended();
    this.rows = 0;
  }
}

/** The table `descriptor`: what is open on what from an event on. */
class DescriptorRows extends ChunkedRows {
  private readonly seq = new BigInt64Array(CHUNK_ROWS);
  private readonly pid = new Int32Array(CHUNK_ROWS);
  private readonly fd = new Int32Array(CHUNK_ROWS);
  private readonly file = new Int32Array(CHUNK_ROWS);
  private readonly noFile = new Validity();

  add(seq: number, pid: number, fd: number, file: number | null): void {
    this.seq[this.rows] = BigInt(seq);
    this.pid[this.rows] = pid;
    this.fd[this.rows] = fd;
    this.file[this.rows] = file ?? 0;
    if (file === null) this.noFile.setNull(this.rows);
    this.endRow();
  }

  protected writeColumns(vector: (column: number) => duckdb.Vector): void {
    for (const [column, values] of [this.seq, this.pid, this.fd, this.file].entries())
      this.copy(vector(column), values);
    this.noFile.write(vector(3));
  }

  protected appended(): void {
    this.noFile.clear();
  }
}

/** The table `open_file`: what is known of a file from an event on. */
class OpenFileRows extends ChunkedRows {
  private readonly seq = new BigInt64Array(CHUNK_ROWS);
  private readonly file = new Int32Array(CHUNK_ROWS);
  private readonly path = new TextColumn();
  private readonly details = new TextColumn();
  private readonly openedBy = new BigInt64Array(CHUNK_ROWS);
  private readonly noDetails = new Validity();
  private readonly noOpenedBy = new Validity();

  add(seq: number, { id, name, details, openedBy }: OpenFile): void {
    this.seq[this.rows] = BigInt(seq);
    this.file[this.rows] = id;
    this.path.set(this.rows, name);
    this.details.set(this.rows, details === name ? "" : details);
    if (details === name) this.noDetails.setNull(this.rows);
    this.openedBy[this.rows] = BigInt(openedBy ?? 0);
    if (openedBy === null) this.noOpenedBy.setNull(this.rows);
    this.endRow();
  }

  protected writeColumns(vector: (column: number) => duckdb.Vector): void {
    this.copy(vector(0), this.seq);
    this.copy(vector(1), this.file);
    this.path.write(vector(2), this.rows);
    this.details.write(vector(3), this.rows);
    this.copy(vector(4), this.openedBy);
    this.noDetails.write(vector(3));
    this.noOpenedBy.write(vector(4));
  }

  protected appended(): void {
    this.noDetails.clear();
    this.noOpenedBy.clear();
    this.path.clear();
    this.details.clear();
  }
}

/** The table `socket_call`: which socket a call used. */
class SocketCallRows extends ChunkedRows {
  private readonly seq = new BigInt64Array(CHUNK_ROWS);
  private readonly file = new Int32Array(CHUNK_ROWS);
  private readonly argument = new Uint8Array(CHUNK_ROWS);

  add(seq: number, { id }: OpenFile, argument: number): void {
    this.seq[this.rows] = BigInt(seq);
    this.file[this.rows] = id;
    this.argument[this.rows] = argument;
    this.endRow();
  }

  protected writeColumns(vector: (column: number) => duckdb.Vector): void {
    for (const [column, values] of [this.seq, this.file, this.argument].entries()) this.copy(vector(column), values);
  }

  protected appended(): void {}
}

/** The table `message`: whom calls on sockets named, and what several messages of one call moved. */
class MessageRows extends ChunkedRows {
  private readonly seq = new BigInt64Array(CHUNK_ROWS);
  private readonly peer = new TextColumn();
  private readonly bytes = new BigInt64Array(CHUNK_ROWS);
  private readonly noPeer = new Validity();
  private readonly noBytes = new Validity();

  add(seq: number, { peer, bytes }: SocketMessage): void {
    this.seq[this.rows] = BigInt(seq);
    this.peer.set(this.rows, peer ?? "");
    if (peer === null) this.noPeer.setNull(this.rows);
    this.bytes[this.rows] = BigInt(bytes ?? 0);
    if (bytes === null) this.noBytes.setNull(this.rows);
    this.endRow();
  }

  protected writeColumns(vector: (column: number) => duckdb.Vector): void {
    this.copy(vector(0), this.seq);
    this.peer.write(vector(1), this.rows);
    this.copy(vector(2), this.bytes);
    this.noPeer.write(vector(1));
    this.noBytes.write(vector(2));
  }

  protected appended(): void {
    this.noPeer.clear();
    this.noBytes.clear();
    this.peer.clear();
  }
}

/** Writes the tables `descriptor`, `open_file`, `socket_call` and `message`; nothing is on disk, or seen by a query, before `flush`. */
export class DescriptorAppender implements DescriptorLog {
  private constructor(
    private readonly descriptors: DescriptorRows,
    private readonly files: OpenFileRows,
    private readonly socketCalls: SocketCallRows,
    private readonly messages: MessageRows,
  ) {}

  static async open(connection: DuckDBConnection): Promise<DescriptorAppender> {
    return new DescriptorAppender(
      new DescriptorRows(await connection.createAppender("descriptor")),
      new OpenFileRows(await connection.createAppender("open_file")),
      new SocketCallRows(await connection.createAppender("socket_call")),
      new MessageRows(await connection.createAppender("message")),
    );
  }

  holds(seq: number, pid: number, fd: number, file: number | null): void {
    this.descriptors.add(seq, pid, fd, file);
  }

  knows(seq: number, file: OpenFile): void {
    this.files.add(seq, file);
  }

  used(seq: number, file: OpenFile, argument: number): void {
    this.socketCalls.add(seq, file, argument);
  }

  moved(seq: number, message: SocketMessage): void {
    this.messages.add(seq, message);
  }

  flush(): void {
    this.descriptors.flush();
    this.files.flush();
    this.socketCalls.flush();
    this.messages.flush();
  }

  close(): void {
    this.descriptors.close();
    this.files.close();
    this.socketCalls.close();
    this.messages.close();
  }
}
