import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { errnoOf, Problem } from "../problem.ts";

/**
 * Where recordings are kept: `--data`, else $TRAPLINE_DATA, else the XDG data directory under `trapline/`
 * (https://specifications.freedesktop.org/basedir-spec/latest/: a relative $XDG_DATA_HOME is to be ignored).
 */
export function dataDirectoryPath(option: string | undefined, env: NodeJS.ProcessEnv = process.env): string {
  if (option !== undefined && option !== "") return path.resolve(option);
  if (env.TRAPLINE_DATA !== undefined && env.TRAPLINE_DATA !== "") return path.resolve(env.TRAPLINE_DATA);
  const xdg = env.XDG_DATA_HOME;
  const base = xdg !== undefined && path.isAbsolute(xdg) ? xdg : path.join(os.homedir(), ".local", "share");
  return path.join(base, "trapline");
}

const ID_BYTES = 16;
const ID = /^[A-Za-z0-9_-]{22}$/;

/** 128 random bits: whoever knows an id of a share may read the recording. */
export function newId(): string {
  return randomBytes(ID_BYTES).toString("base64url");
}

export function isId(text: string): boolean {
  return ID.test(text);
}

const UNWRITABLE: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the file system is read-only",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  ENOENT: "the directory is gone",
  ENOTDIR: "a part of the path is not a directory",
};

/** DuckDB says such errors in words only. */
const IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/no space left/i, "ENOSPC"],
  [/quota/i, "EDQUOT"],
  [/read-only file system/i, "EROFS"],
  [/permission denied/i, "EACCES"],
  [/no such file/i, "ENOENT"],
];

const firstLine = (thrown: unknown): string =>
  thrown instanceof Error ? (thrown.message.split("\n")[0] ?? "") : String(thrown);

function writeErrno(thrown: unknown): string | undefined {
  // A database that gave up names the cause behind the first line.
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return errnoOf(thrown) ?? IN_WORDS.find(([words]) => words.test(text))?.[1];
}

/** Did a write fail because of the place, and not of what was written? */
export function isWriteFault(thrown: unknown): boolean {
  return UNWRITABLE[writeErrno(thrown) ?? ""] !== undefined;
}

/** Why a file could not be written, in a few words. */
export function writeFault(thrown: unknown): string {
  const code = writeErrno(thrown);
  return (code === undefined ? undefined : UNWRITABLE[code]) ?? code ?? firstLine(thrown);
}

/** The sentence for a data directory that cannot be written. */
export function unwritable(folder: string, thrown: unknown): Problem {
  return new Problem(
    "data_unwritable",
    `Recordings cannot be written to ${folder}: ${writeFault(thrown)}. Free or repair it, or choose another place with --data.`,
  );
}

/** The folder with all recordings: one DuckDB file and one small index file each, and the list of share links. */
export class DataDirectory {
  private constructor(readonly path: string) {}

  /**
   * Makes the directory when it is missing; it is for its owner only (0700), whatever the umask.
   * @throws Problem data_unwritable
   */
  static open(folder: string): DataDirectory {
    const recordings = path.join(folder, "recordings");
    try {
      for (const part of [folder, recordings]) {
        mkdirSync(part, { recursive: true, mode: 0o700 });
        if ((statSync(part).mode & 0o077) !== 0) chmodSync(part, 0o700);
      }
    } catch (error) {
      throw unwritable(folder, error);
    }
    return new DataDirectory(folder);
  }

  get recordings(): string {
    return path.join(this.path, "recordings");
  }

  get sharesFile(): string {
    return path.join(this.path, "shares.json");
  }

  /** @param id must have passed `isId`, which keeps it inside the directory */
  recordingFile(id: string): string {
    return path.join(this.recordings, `${id}.duckdb`);
  }

  factsFile(id: string): string {
    return path.join(this.recordings, `${id}.json`);
  }
}

/** Replaces a file as a whole: a reader sees the old or the new content, also after a crash. Mode 0600. */
export function writeFileAtomically(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.${randomBytes(6).toString("hex")}`;
  const fd = openSync(
    temporary,
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,
    0o600,
  );
  try {
    try {
      writeFileSync(fd, text);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, file);
  } catch (error) {
    unlinkSync(temporary);
    throw error;
  }
}
