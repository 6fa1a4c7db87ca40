/** A filter means the same in DuckDB (the recording) and in JavaScript (the live tail): both are asked about the same events. */
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";
import { KIND, type KindName } from "../../shared/batch/layout.ts";
import { parseFilter } from "../../shared/filter/parse.ts";
import { type FilteredEvent, filterToPredicate } from "../../shared/filter/predicate.ts";
import { filterToSql } from "../../shared/filter/to_sql.ts";
import { vocabularyOf } from "../../shared/filter/vocabulary.ts";
import { CALL_CLASSES, SYSCALL_CLASSES } from "../../shared/syscalls/classes.ts";
import { SYSCALLS } from "../../shared/syscalls/index.ts";
import { randomNumbers } from "../../shared/testing/random.ts";

const vocabulary = vocabularyOf(SYSCALLS.values(), ["ENOENT", "EACCES", "EAGAIN", "EINTR"]);

const next = randomNumbers(20_261_123);
const pick = <T>(from: readonly [T, ...T[]]): T => from[Math.floor(next() * from.length)] ?? from[0];

const PATHS = [
  "/etc/passwd",
  "/etc/a b",
  "/etc/sub/x.h",
  "/é",
  "/日本",
  "/a*b",
  "/a[b]c",
  "/a\\b",
  "/A-Z",
  "/^",
  "",
  "/line\nbreak",
  "TCP:[1]",
] as const;
const ARGS = [
  '3, "abc", 10',
  '"/etc/passwd", O_RDONLY|O_CLOEXEC',
  '"a\\nb", 4',
  "NULL",
  "",
  '"日本 é"',
  '"[x] {y} (z)"',
  "{sa_family=AF_INET, sin_port=htons(80)}",
] as const;

const EVENTS: readonly FilteredEvent[] = Array.from({ length: 600 }, (_, index) => {
  const failed = next() < 0.3;
  const isCall = next() < 0.85;
  return {
    kind: isCall ? "syscall" : pick(["signal", "exit", "fork"]),
    name: isCall ? pick(["read", "openat", "mmap", "futex", "connect", "syscall_0x3e8"]) : pick(["SIGCHLD", "exited"]),
    class: pick(CALL_CLASSES),
    errno: isCall && failed ? pick(["ENOENT", "EACCES", "EAGAIN"]) : null,
    durationNs: isCall && next() < 0.9 ? Math.floor(10 ** (next() * 11)) : null,
    pid: 100 + (index % 3),
    tid: 100 + (index % 7),
    fd: next() < 0.5 ? index % 5 : null,
    path: next() < 0.8 ? pick(PATHS) : null,
    result: !isCall || next() < 0.05 ? null : failed ? -2n : pick([0n, 1n, 4096n, 2n ** 62n, -1n]),
    args: pick(ARGS),
  };
});

let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
  const kinds = (Object.keys(KIND) as KindName[]).map((name) => `'${name}'`).join(", ");
  await connection.run(
    `CREATE TABLE event (seq INTEGER, kind ENUM (${kinds}), name VARCHAR, class ENUM (${CALL_CLASSES.map((name) => `'${name}'`).join(", ")}),
     errno VARCHAR, dur_ns BIGINT, pid INTEGER, tid INTEGER, fd INTEGER, path VARCHAR, result BIGINT, args VARCHAR)`,
  );
  for (const [seq, e] of EVENTS.entries())
    await connection.run("INSERT INTO event VALUES (?,?,?,?,?,?::BIGINT,?,?,?,?,?::BIGINT,?)", [
      seq,
      e.kind,
      e.name,
      e.class,
      e.errno,
      e.durationNs,
      e.pid,
      e.tid,
      e.fd,
      e.path,
      e.result,
      e.args,
    ]);
});

async function both(text: string): Promise<{ sql: number[]; javascript: number[] }> {
  const parsed = parseFilter(text, vocabulary);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`);
  const { sql, values } = filterToSql(parsed.filter, vocabulary);
  const reader = await connection.runAndReadAll(`SELECT seq FROM event WHERE ${sql} ORDER BY seq`, [...values]);
  const test = filterToPredicate(parsed.filter, vocabulary);
  return {
    sql: reader.getRows().map(([seq]) => Number(seq)),
    javascript: EVENTS.flatMap((event, seq) => (test(event) ? [seq] : [])),
  };
}

describe("every kind of term chooses the same events in both engines, and its negation all others", () => {
  it.each([
    "openat,read",
    "%file",
    "%memory,futex",
    "error",
    "errno:ENOENT,EACCES",
    "errno:EINTR",
    "dur:>10ms",
    "dur:<1us",
    "dur:>=0",
    "dur:>1us,<100ns",
    "ret:0",
    "ret:-1",
    "ret:<0",
    "ret:>=4096",
    "ret:4611686018427387904",
    "fd:3",
    "fd:0,4",
    "pid:101",
    "tid:102,103",
    "kind:signal,exit",
    "kind:syscall",
    "class:file,wait",
    "SIGCHLD",
    "syscall_0x3e8",
    '"O_RDONLY"',
    '"\\\\n"',
    '"日本"',
    "/O_[A-Z]+\\|/",
    "/^NULL$/",
    "/SA_FAMILY/i",
    "/SA_FAMILY/",
    "/\\[x\\] \\{/",
    "/^$/",
    "path:/etc/*",
    "path:/etc/passwd",
    "path:*",
    "path:/?",
    "path:/??",
    'path:"/a*b"',
    "path:/a\\*b",
    "path:/a*b*",
    "path:/a[[]b]c",
    "path:/[!a-z]*",
    "path:/[A-Z]-?",
    "path:/a\\\\b",
    "path:*.h",
    "path:/etc/*,*]",
    "path:/line*",
    "path:/[z-a]*",
    "path:/[!z-a]",
    "path:/[]^]",
    "path:/e?c/*",
  ])("%s", async (text) => {
    const { sql, javascript } = await both(text);
    expect(sql).toEqual(javascript);
    const negated = await both(`-${text}`);
    expect(negated.sql).toEqual(negated.javascript);
    expect([...sql, ...negated.sql].sort((a, b) => a - b)).toEqual(EVENTS.map((_, seq) => seq));
  });

  it("joins words by and", async () => {
    const { sql, javascript } = await both("openat error -errno:EACCES path:/etc/* dur:>1us");
    expect(sql).toEqual(javascript);
    expect(sql.length).toBeGreaterThan(0);
  });

  it("finds something and not everything with most of them", async () => {
    for (const text of [
      "openat",
      "%file",
      "error",
      "dur:>10ms",
      "path:/etc/*",
      "path:/??",
      "fd:3",
      "ret:>=4096",
      "/O_[A-Z]+/",
    ]) {
      const { sql } = await both(text);
      expect(sql.length, text).toBeGreaterThan(0);
      expect(sql.length, text).toBeLessThan(EVENTS.length);
    }
  });

  it("knows members of every class", () => {
    for (const name of SYSCALL_CLASSES) expect(vocabulary.members(name).length, name).toBeGreaterThan(0);
  });
});

it("an attack stays a value", async () => {
  for (const evil of ['"\'; DROP TABLE event; --"', "path:\\'\\;DROP*", "/'\\) OR \\(1=1/"]) {
    const { sql, javascript } = await both(evil);
    expect(sql).toEqual(javascript);
    expect(sql).toEqual([]);
  }
  expect((await connection.runAndReadAll("SELECT count(*) FROM event")).getRows()).toEqual([[BigInt(EVENTS.length)]]);
});

it("a regular expression that the parser takes runs in both engines and finds the same: 3,000 random ones", async () => {
  const pieces = [
    "a",
    "b",
    "[",
    "]",
    "(",
    ")",
    "*",
    "+",
    "?",
    "{",
    "}",
    "2",
    ",",
    "|",
    ".",
    "\\",
    "^",
    "$",
    "-",
    "\\d",
    "\\w",
    "\\b",
    "[^",
    "a-z",
    "(?:",
    "é",
    '"',
    "\\x41",
    "{1,3}",
    ":",
    "\\S",
  ] as const;
  let taken = 0;
  let found = 0;
  for (let round = 0; round < 3_000; round++) {
    const source = Array.from({ length: 1 + Math.floor(next() * 6) }, () => pick(pieces)).join("");
    const parsed = parseFilter(`/${source}/`, vocabulary);
    if (!parsed.ok) continue;
    taken++;
    const { sql, javascript } = await both(`/${source}/`);
    expect(sql, source).toEqual(javascript);
    found += sql.length > 0 ? 1 : 0;
  }
  expect(taken).toBeGreaterThan(300);
  expect(found).toBeGreaterThan(100);
}, 60_000);
