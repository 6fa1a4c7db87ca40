import type { DuckDBAppender, DuckDBConnection } from "@duckdb/node-api";
import type { DescriptorLog } from "./descriptor_table.ts";
import type { OpenFile } from "./open_file.ts";

/** Writes the tables `descriptor` and `open_file`; nothing is on disk, or seen by a query, before `flush`. */
export class DescriptorAppender implements DescriptorLog {
  private constructor(
    private readonly descriptors: DuckDBAppender,
    private readonly files: DuckDBAppender,
  ) {}

  static async open(connection: DuckDBConnection): Promise<DescriptorAppender> {
    return new DescriptorAppender(
      await connection.createAppender("descriptor"),
      await connection.createAppender("open_file"),
    );
  }

  holds(seq: number, pid: number, fd: number, file: number | null): void {
    this.descriptors.appendBigInt(BigInt(seq));
    this.descriptors.appendInteger(pid);
    this.descriptors.appendInteger(fd);
    if (file === null) this.descriptors.appendNull();
    else this.descriptors.appendInteger(file);
    this.descriptors.endRow();
  }

  knows(seq: number, { id, name, details, openedBy }: OpenFile): void {
    this.files.appendBigInt(BigInt(seq));
    this.files.appendInteger(id);
    this.files.appendVarchar(name);
    if (details === name) this.files.appendNull();
    else this.files.appendVarchar(details);
    if (openedBy === null) this.files.appendNull();
    else this.files.appendBigInt(BigInt(openedBy));
    this.files.endRow();
  }

  flush(): void {
    this.descriptors.flushSync();
    this.files.flushSync();
  }

  close(): void {
    this.descriptors.closeSync();
    this.files.closeSync();
  }
}
