import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import {
  BIGINT,
  DOUBLE,
  type DuckDBConnection,
  DuckDBInstance,
  DuckDBListValue,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  VARCHAR,
} from "@duckdb/node-api";
import { Problem } from "../problem.ts";
import { isWriteFault, unwritable } from "./data_directory.ts";
import { CREATE_TABLES, SCHEMA_VERSION } from "./schema.ts";

/**
 * DuckDB's limits for one recording: appending needs some 60 MB, and a query over ten million rows spills nothing below
 * this. Extensions and other files stay out of reach, since a recording may come from somebody else.
 */
const CONFIGURATION: Readonly<Record<string, string>> = {
  memory_limit: "200MB",
  threads: "2",
  // The perfect hash is sized by the table's statistics when a query is planned; rows appended before it runs fall outside
  // (seen, once in 3,000 reads of a live recording: "Perfect hash aggregate: aggregate group N exceeded total groups").
  perfect_ht_threshold: "0",
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
  allow_community_extensions: "false",
};

/**
 * Rows that DuckDB compresses as one. A commit of as many goes to the file at once, compressed; a smaller one goes to the log, and
 * what is there of its row group is compressed anew at each checkpoint. With DuckDB's 122,880 that took 2.8 us an event at a
 * tracer's full rate and 200 MB more of memory, with this 1.1 us (docs/decisions/0009-commits-of-whole-row-groups.md).
 */
export const ROW_GROUP_ROWS = 40_960;

const FILE_OPTIONS = [
  `ROW_GROUP_SIZE ${ROW_GROUP_ROWS}`,
  // A quarter of the default: a recording of a short program has 27 columns and little in them. Smaller still costs compression.
  "BLOCK_SIZE 65536",
  // Dictionaries with FSST inside (since 1.3) halve the texts of a recording.
  "STORAGE_VERSION 'latest'",
].join(", ");

const LOST_VALUES_TRIES = 4;

/** Copying so much takes a few tenths of a second, for which the tracee may have to wait. */
const COPIED_BYTES = 512 << 20;

/**
 * A statement whose table is appended to between its binding and its run is planned again by DuckDB 1.5, which then has no
 * values for it (seen once in some 2,000 reads of a live recording). Bound anew it runs.
 */
const lostItsValues = (error: unknown): boolean =>
  error instanceof Error && error.message.includes("argument count mismatch for prepared statement");

/**
 * What DuckDB says where a block's checksum, or what stands in a block, is wrong. Opening reads the list of the tables only: damage in
 * their rows is met by the first question about them.
 */
const isDamage = (error: unknown): boolean =>
  error instanceof Error && /^IO Error: Corrupt|^Serialization Error|Could not read enough bytes/.test(error.message);

const damaged = (): Problem =>
  new Problem(
    "damaged_recording",
    "The recording's file is damaged and cannot be read: remove it, or put an intact copy in its place.",
  );

/** A row of a result by its column names. */
export type SqlRow = Readonly<Record<string, DuckDBValue>>;

/** What the queries need of a recording: SQL with bound values, and no more. */
export interface Database {
  rows(sql: string, values?: SqlValues): Promise<SqlRow[]>;
}

/** A value bound to a query; a number must be a 32-bit integer or a fraction, what is larger a bigint. */
export type SqlValue = string | number | bigint;
/** Values for `?` in their order, or for `$name` by name. */
export type SqlValues = SqlValue[] | Record<string, SqlValue>;

export const numberIn = (row: SqlRow | undefined, column: string): number => {
  const value = row?.[column];
  return typeof value === "number" || typeof value === "bigint" ? Number(value) : 0;
};
export const nullableNumberIn = (row: SqlRow, column: string): number | null =>
  row[column] === null || row[column] === undefined ? null : numberIn(row, column);
export const bigintIn = (row: SqlRow, column: string): bigint => {
  const value = row[column];
  return typeof value === "bigint" ? value : typeof value === "number" ? BigInt(value) : 0n;
};
export const textIn = (row: SqlRow | undefined, column: string): string => {
  const value = row?.[column];
  return typeof value === "string" ? value : "";
};
export const nullableTextIn = (row: SqlRow, column: string): string | null =>
  typeof row[column] === "string" ? textIn(row, column) : null;

/** A list's texts, or numbers; what is no list is an empty one. */
export const textsIn = (row: SqlRow | undefined, column: string): string[] => {
  const value = row?.[column];
  return value instanceof DuckDBListValue ? value.items.filter((item) => typeof item === "string") : [];
};
export const numbersIn = (row: SqlRow | undefined, column: string): number[] => {
  const value = row?.[column];
  if (!(value instanceof DuckDBListValue)) return [];
  return value.items.flatMap((item) => (typeof item === "number" || typeof item === "bigint" ? [Number(item)] : []));
};

/** One recording's DuckDB file. DuckDB does not guard a file against two instances in one process: have one owner. */
export class RecordingFile implements Database {
  private lastRead: Promise<unknown> = Promise.resolve();
  private lastWrite: Promise<unknown> = Promise.resolve();

  /**
   * A connection bears one statement at a time: of two that run at once, one ends the other between its planning and its run ("closed
   * pending query result", seen when a live recording was read while its events were flushed). So appenders have one
   * that nothing else uses, and what is asked and what is written wait in a line each.
   */
  private constructor(
    readonly path: string,
    private readonly instance: DuckDBInstance,
    /** for one writer that waits for each statement; beside appenders at work, `run` is the way */
    readonly connection: DuckDBConnection,
    /** for appenders alone, in a file that is read and written meanwhile */
    readonly appending: DuckDBConnection,
    private readonly reading: DuckDBConnection,
  ) {}

  /**
   * Makes the file with its tables, for its owner only (0600).
   * @throws Problem data_unwritable: the disk is full, read-only, gone
   */
  static async create(path: string): Promise<RecordingFile> {
    let file: RecordingFile | undefined;
    try {
      file = await RecordingFile.connectNew(path);
      // DuckDB goes by the umask, which is the traced programs' too and so not ours to change; the directory is closed anyway.
      chmodSync(path, 0o600);
      await file.connection.run(CREATE_TABLES);
      await file.setMeta("schema_version", String(SCHEMA_VERSION));
      await file.connection.run("CHECKPOINT");
      return file;
    } catch (error) {
      file?.close();
      removeRecordingFiles(path);
      throw unwritable(dirname(path), error);
    }
  }

  /**
   * @throws Problem damaged_recording: not a DuckDB file, cut off, or of a later version of Trapline; data_unwritable
   */
  static async open(path: string, { readOnly }: { readOnly: boolean }): Promise<RecordingFile> {
    if (!existsSync(path)) throw new Problem("not_found", "There is no such recording: it may have been removed.");
    try {
      const file = await RecordingFile.connect(path, readOnly ? { access_mode: "READ_ONLY" } : {});
      try {
        await file.checkVersion();
        return file;
      } catch (error) {
        file.close();
        throw error;
      }
    } catch (error) {
      if (error instanceof Problem) throw error;
      const text = String(error instanceof Error ? error.message : error);
      if (text.includes("Conflicting lock"))
        throw new Problem(
          "recorded_elsewhere",
          "Another process is writing this recording: wait until its program has ended.",
        );
      if (!readOnly && isWriteFault(error)) throw unwritable(dirname(path), error);
      throw damaged();
    }
  }

  private static async connect(path: string, options: Record<string, string>): Promise<RecordingFile> {
    const instance = await DuckDBInstance.create(path, { ...CONFIGURATION, ...options });
    return RecordingFile.of(path, instance);
  }

  private static async of(path: string, instance: DuckDBInstance): Promise<RecordingFile> {
    return new RecordingFile(
      path,
      instance,
      await instance.connect(),
      await instance.connect(),
      await instance.connect(),
    );
  }

  private get connections(): DuckDBConnection[] {
    return [this.connection, this.appending, this.reading];
  }

  /** Only ATTACH takes the row group's size; so the new file is attached to a database in memory, which nothing is kept in. */
  private static async connectNew(path: string): Promise<RecordingFile> {
    const instance = await DuckDBInstance.create(":memory:", { ...CONFIGURATION, temp_directory: `${path}.tmp` });
    const file = await RecordingFile.of(path, instance);
    try {
      await file.connection.run(`ATTACH '${path.replaceAll("'", "''")}' AS recording (${FILE_OPTIONS})`);
      for (const connection of file.connections) await connection.run("USE recording");
      return file;
    } catch (error) {
      file.close();
      throw error;
    }
  }

  private async checkVersion(): Promise<void> {
    const version = Number(await this.meta("schema_version"));
    if (version === SCHEMA_VERSION) return;
    throw new Problem(
      "damaged_recording",
      version > SCHEMA_VERSION
        ? `The recording was made by a newer Trapline (format ${version}, this one reads ${SCHEMA_VERSION}): update Trapline.`
        : "The file is a database, but not a recording of Trapline.",
    );
  }

  /** @throws Problem query_too_large; what DuckDB says of wrong SQL */
  rows(sql: string, values: SqlValues = []): Promise<SqlRow[]> {
    const read = this.lastRead.then(() => this.read(sql, values));
    this.lastRead = read.catch(() => undefined);
    return read;
  }

  /** Changes something, also while appenders and questions are at work. */
  run(sql: string, values: SqlValues = []): Promise<void> {
    return this.write(async () => {
      await this.connection.run(sql, values, typesOf(values));
    });
  }

  private write(work: () => Promise<void>): Promise<void> {
    const written = this.lastWrite.then(work);
    this.lastWrite = written.catch(() => undefined);
    return written;
  }

  private async read(sql: string, values: SqlValues): Promise<SqlRow[]> {
    for (let tries = 1; ; tries++) {
      try {
        const reader = await this.reading.runAndReadAll(sql, values, typesOf(values));
        return reader.getRowObjects();
      } catch (error) {
        if (isDamage(error)) throw damaged();
        if (error instanceof Error && error.message.startsWith("Out of Memory"))
          throw new Problem(
            "query_too_large",
            "This question needs more memory than a recording gets: ask about a shorter time, or set a filter.",
          );
        if (tries >= LOST_VALUES_TRIES || !lostItsValues(error)) throw error;
      }
    }
  }

  async meta(key: string): Promise<string | undefined> {
    const [row] = await this.rows("SELECT value FROM meta WHERE key = ?", [key]);
    return row === undefined ? undefined : textIn(row, "value");
  }

  setMeta(key: string, value: string): Promise<void> {
    return this.write(async () => {
      await this.connection.run("BEGIN");
      await this.connection.run("DELETE FROM meta WHERE key = ?", [key]);
      await this.connection.run("INSERT INTO meta VALUES (?, ?)", [key, value]);
      await this.connection.run("COMMIT");
    });
  }

  checkpoint(): Promise<void> {
    return this.run("CHECKPOINT");
  }

  /**
   * Copies the file and its log while nothing is committed: what opens the copy finds what a crash at this moment would have left.
   * @throws Problem still_recording: a copy of so much would keep the traced program waiting; data_unwritable
   */
  copyTo(path: string): Promise<void> {
    return this.write(async () => {
      if (recordingBytes(this.path) > COPIED_BYTES)
        throw new Problem(
          "still_recording",
          "The recording is too large to be copied while it grows: ask when the program has ended, or stop it.",
        );
      try {
        // Not in this process: the first descriptor of the file that it closes ends the lock that DuckDB has on it (fcntl(2)).
        for (const part of ["", ".wal"])
          if (existsSync(this.path + part))
            execFileSync("cp", ["--", this.path + part, path + part], { stdio: "ignore" });
      } catch (error) {
        throw unwritable(dirname(path), error);
      }
    });
  }

  /** A failed write as the answer to whoever asked for it; what is no such failure as it is. */
  problemOf(error: unknown): unknown {
    if (isDamage(error)) return damaged();
    return !(error instanceof Problem) && isWriteFault(error) ? unwritable(dirname(this.path), error) : error;
  }

  close(): void {
    for (const connection of this.connections) connection.closeSync();
    this.instance.closeSync();
  }
}

/** The binding takes a bigint for a HUGEINT, and arithmetic on those made the timeline of ten million rows take 3 s. */
function typeOf(value: SqlValue): DuckDBType {
  if (typeof value === "string") return VARCHAR;
  return typeof value === "bigint" ? BIGINT : Number.isInteger(value) ? INTEGER : DOUBLE;
}

function typesOf(values: SqlValues): DuckDBType[] | Record<string, DuckDBType> {
  return Array.isArray(values)
    ? values.map(typeOf)
    : Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeOf(value)]));
}

/** Bytes of a recording's file and of its write-ahead log. */
export function recordingBytes(path: string): number {
  let bytes = 0;
  for (const file of [path, `${path}.wal`]) {
    try {
      bytes += statSync(file).size;
    } catch {
      // No write-ahead log is the normal case, and a file may be removed meanwhile.
    }
  }
  return bytes;
}

export function removeRecordingFiles(path: string): void {
  for (const file of [path, `${path}.wal`]) rmSync(file, { force: true });
  rmSync(`${path}.tmp`, { force: true, recursive: true });
}
