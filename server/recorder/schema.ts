import { KIND_NAMES } from "../../shared/batch/layout.ts";
import { CALL_CLASSES, type CallClass } from "../../shared/syscalls/classes.ts";

/** Raised when a table changes its meaning. A recording of a later version is refused with a sentence, never misread. */
export const SCHEMA_VERSION = 1;

const enumOf = (names: readonly string[]): string => `ENUM (${names.map((name) => `'${name}'`).join(", ")})`;

/**
 * The tables of a recording. It can be opened with any DuckDB from 1.5 on and asked in SQL, so the columns say what they are:
 *
 * event    one row an event, `seq` without a gap, in the order in which the events ended
 *   start_ns     ns after the recording's start
 *   dur_ns       ns; NULL for what does not last (signals, execs, forks, exits, stops)
 *   arch         AUDIT_ARCH_* of linux/audit.h; nr: number of the call, of the signal, of the PTRACE_EVENT_*
 *   name, class  "openat", its colour class; other kinds: "SIGCHLD", "exited" ...
 *   a0 .. a5     rdi, rsi, rdx, r10, r8, r9 at entry; ip, sp: rip and rsp
 *   result       rax at exit, a negative errno when the call failed; NULL when it never returned
 *   errno        "ENOENT"; NULL: it did not fail
 *   args         the rendered arguments; result_text: what stands behind "= "
 *   path, fd     the first path of the arguments, or what the first descriptor was open on; the first descriptor
 *   band         floor(16 * log2(dur_ns)), so that percentiles need no sort (BANDS_PER_OCTAVE)
 *   flags        FLAG_* of shared/batch/layout.ts
 *   captures     the bytes read from the tracee, as shared/batch/layout.ts has them: details are rendered from them anew
 * descriptor  one row a change: from event `seq` on, descriptor `fd` of `pid` (-100: its working directory) is open on `file`, NULL:
 *          on nothing; -1: before the first event. Absent in recordings made before it was kept
 * open_file   from event `seq` on, what is known of `file`: `path` as /proc names it, `details` where there is more to say (the ends of a
 *          connection), `opened_by`: the event that opened it, NULL: it was open before
 * socket_call  one row for each socket that a call used: event `seq`, `file` of open_file, and the argument that named it (0; of
 *          splice into a socket, 2). Absent in recordings made before it was kept
 * message  one row for each peer that a call on a socket named (connect, sendto, recvmsg ...), and for each call that moved several
 *          messages (sendmmsg, recvmmsg): event `seq`, `peer` ("127.0.0.1:53"; NULL: none was named), `bytes` in its messages
 *          (NULL: the event's result is their number). Absent in recordings made before it was kept
 * timeline_cell  only of recordings that ended and have a million events or more: what of `event` the timeline draws, by task and span
 *          (timeline_cells.ts); `cell` counts spans of `cell_ns` from 0, the columns are those of the longest call in it
 * task     one row a thread, written when the recording ends
 * output   what the traced program printed, in order; `at_byte` counts all bytes before it, so a gap is what was dropped
 * meta     `schema_version`, `facts` (JSON, as GET /api/recordings/:id answers)
 */
export const CREATE_TABLES = `
CREATE TABLE meta (key VARCHAR NOT NULL, value VARCHAR NOT NULL);
CREATE TABLE event (
  seq BIGINT NOT NULL,
  start_ns BIGINT NOT NULL,
  dur_ns BIGINT,
  kind ${enumOf(KIND_NAMES)} NOT NULL,
  pid INTEGER NOT NULL,
  tid INTEGER NOT NULL,
  arch UINTEGER NOT NULL,
  nr INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  class ${enumOf(CALL_CLASSES)} NOT NULL,
  a0 UBIGINT NOT NULL, a1 UBIGINT NOT NULL, a2 UBIGINT NOT NULL,
  a3 UBIGINT NOT NULL, a4 UBIGINT NOT NULL, a5 UBIGINT NOT NULL,
  ip UBIGINT NOT NULL,
  sp UBIGINT NOT NULL,
  result BIGINT,
  errno VARCHAR,
  args VARCHAR NOT NULL,
  result_text VARCHAR NOT NULL,
  path VARCHAR,
  fd INTEGER,
  band USMALLINT,
  flags UTINYINT NOT NULL,
  captures BLOB
);
CREATE TABLE descriptor (seq BIGINT NOT NULL, pid INTEGER NOT NULL, fd INTEGER NOT NULL, file INTEGER);
CREATE TABLE open_file (seq BIGINT NOT NULL, file INTEGER NOT NULL, path VARCHAR NOT NULL, details VARCHAR, opened_by BIGINT);
CREATE TABLE socket_call (seq BIGINT NOT NULL, file INTEGER NOT NULL, argument UTINYINT NOT NULL);
CREATE TABLE message (seq BIGINT NOT NULL, peer VARCHAR, bytes BIGINT);
CREATE TABLE task (
  tid INTEGER NOT NULL,
  pid INTEGER NOT NULL,
  parent_tid INTEGER,
  names VARCHAR[] NOT NULL,
  names_at_ns BIGINT[] NOT NULL,
  start_ns BIGINT NOT NULL,
  end_ns BIGINT,
  exit_status INTEGER,
  superseded BOOLEAN NOT NULL
);
CREATE TABLE output (n BIGINT NOT NULL, at_ns BIGINT NOT NULL, at_byte BIGINT NOT NULL, stream VARCHAR NOT NULL, bytes BLOB NOT NULL);
`;

export const CLASS_INDEX: ReadonlyMap<CallClass, number> = new Map(CALL_CLASSES.map((name, index) => [name, index]));
