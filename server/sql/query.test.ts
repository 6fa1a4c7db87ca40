import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ApiError, SqlResult } from "../../shared/api/schemas.ts";
import { startTestServer, type TestServer, temporaryFolder } from "../testing/test_server.ts";
import { sqlProblem } from "./query.ts";
import { QueryRunner } from "./query_runner.ts";

interface Asked {
  server: TestServer;
  id: string;
  file: string;
  answer(sql: string, more?: object): Promise<SqlResult>;
  refusal(sql: string): Promise<ApiError["error"]>;
}

/** A recording to be asked. */
async function recorded(): Promise<Asked> {
  const server = await startTestServer();
  const { id } = await server.record(["sh", "-c", "cat /etc/hostname /no/such/file; true"]);
  const ask = (sql: string, more: object = {}) => server.ask("POST", `/api/recordings/${id}/sql`, { sql, ...more });
  return {
    server,
    id,
    file: path.join(server.data, "recordings", `${id}.duckdb`),
    answer: async (sql, more) => {
      const { status, body, text } = await ask(sql, more);
      expect(status, `${sql}: ${text}`).toBe(200);
      return body as SqlResult;
    },
    refusal: async (sql) => {
      const { status, body, text } = await ask(sql);
      expect(Math.floor(status / 100), `${sql}: ${text}`).toBe(4);
      return (body as ApiError).error;
    },
  };
}

describe("SQL on a recording", () => {
  it("counts what the summary counts", async () => {
    const { server, id, answer } = await recorded();
    const { columns, rows, more } = await answer(
      "SELECT name, count(*) AS calls FROM event WHERE kind = 'syscall' GROUP BY name ORDER BY name",
    );
    const { body } = await server.ask("GET", `/api/recordings/${id}/summary`);
    const summary = (body as { rows: { key: string; calls: number }[] }).rows;
    expect(columns).toEqual([
      { name: "name", type: "VARCHAR" },
      { name: "calls", type: "BIGINT" },
    ]);
    expect(new Map(rows.map(([name, calls]) => [name, calls]))).toEqual(
      new Map(summary.map(({ key, calls }) => [key, calls])),
    );
    expect(more).toBe(false);
  });

  it("keeps to the limit of rows and says that there are more", async () => {
    const { answer } = await recorded();
    const { rows, more } = await answer("FROM range(5000)", { limit: 3 });
    expect(rows).toEqual([[0], [1], [2]]);
    expect(more).toBe(true);
  });

  it("answers every type as JSON that loses nothing", async () => {
    const { answer } = await recorded();
    const { rows } = await answer(
      "SELECT 9007199254740993::BIGINT, 1.5::DOUBLE, 'nan'::DOUBLE, true, NULL, 'a\\x00'::BLOB, [1, 2], {'a': 'b'}, DATE '2026-01-02', repeat('x', 20000)",
    );
    const [row = []] = rows;
    expect(row.slice(0, 5)).toEqual(["9007199254740993", 1.5, "NaN", true, null]);
    expect(row.slice(6, 9)).toEqual(["[1,2]", '{"a":"b"}', "2026-01-02"]);
    expect(row[9]).toMatch(/^x{10000}… \(10000 more characters\)$/);
  });

  it("points at the place of a mistake", async () => {
    const { refusal } = await recorded();
    const { code, at } = await refusal("SELECT name,\n  nope FROM event");
    expect(code).toBe("bad_sql");
    expect(at).toBe("SELECT name,\n  ".length);
  });
});

const hostile = (outside: string, target: string): readonly (readonly [what: string, sql: string])[] => [
  ["a file", `SELECT * FROM read_csv('${outside}')`],
  ["a file by its name", `SELECT * FROM '${outside}'`],
  ["a text", `SELECT * FROM read_text('${outside}')`],
  ["a blob", `SELECT * FROM read_blob('${outside}')`],
  ["what a folder holds", "SELECT * FROM glob('/etc/*')"],
  ["the shape of a file", `SELECT * FROM sniff_csv('${outside}')`],
  ["the facts of a parquet file", `SELECT * FROM parquet_metadata('${outside}')`],
  ["by a query in a query", `SELECT * FROM query('SELECT * FROM read_text(''${outside}'')')`],
  ["another database", `ATTACH '${outside}'`],
  ["a copy out", `COPY event TO '${target}'`],
  ["a copy of everything", `EXPORT DATABASE '${target}'`],
  ["a copy behind an explanation", `EXPLAIN ANALYZE COPY event TO '${target}'`],
  ["an extension", "INSTALL httpfs"],
  ["an extension loaded", "LOAD httpfs"],
  ["an extension by a function", "SELECT * FROM read_json('https://127.0.0.1/x')"],
  ["more memory", "SET memory_limit = '10GB'"],
  ["external access", "SET enable_external_access = true"],
  ["the lock", "RESET lock_configuration"],
  ["a setting by pragma", "PRAGMA memory_limit = '10GB'"],
  ["an environment variable", "SELECT getenv('PATH')"],
  ["a change", "DELETE FROM event"],
  ["a row", "INSERT INTO meta VALUES ('a', 'b')"],
  ["a table", "CREATE TABLE x AS SELECT 1"],
  ["a temporary table", "CREATE TEMP TABLE x AS SELECT 1"],
  ["a secret", "CREATE SECRET s (TYPE s3)"],
  ["two statements", "SELECT 1; DELETE FROM event"],
  ["nothing", "-- nothing"],
  ["no SQL", "rm -rf /"],
  ["a parameter", "SELECT ?::INTEGER"],
];

const ENDLESS: readonly (readonly [what: string, sql: string])[] = [
  ["an endless recursion", "WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t"],
  [
    "an endless recursion that keeps nothing",
    "WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT 1 FROM t) SELECT n FROM t WHERE n < 0",
  ],
  [
    "a product of tables",
    "SELECT count(*) FROM range(1000000) a, range(1000000) b, range(1000) c WHERE a.range + b.range + c.range = -1",
  ],
  ["a function that hears no interrupt", "SELECT levenshtein(repeat('ab', 500000), repeat('ba', 500000))"],
  ["a huge text", "SELECT repeat('x', 1000000000) || repeat('y', 1000000000)"],
  ["a huge list", "SELECT list(a.range::VARCHAR || b.range) FROM range(100000) a, range(100000) b"],
];

describe("a hostile query", () => {
  it("gets nothing from outside, and changes nothing", async () => {
    const outside = path.join(temporaryFolder(), "secret.csv");
    writeFileSync(outside, "canary-7f3a\n");
    const target = `${outside}.out`;
    const { answer, refusal } = await recorded();
    for (const [what, sql] of hostile(outside, target)) {
      const { message } = await refusal(sql);
      expect(message, what).not.toContain("canary");
      expect(existsSync(target), what).toBe(false);
      expect((await answer("SELECT count(*) > 0 FROM event")).rows, what).toEqual([[true]]);
    }
  });

  it("finds the doors shut and locked", async () => {
    const { answer } = await recorded();
    const { rows } = await answer(
      "SELECT current_setting('enable_external_access'), current_setting('lock_configuration')",
    );
    expect(rows).toEqual([[false, true]]);
  });

  it("ends, whatever it does", { timeout: 60_000 }, async () => {
    const { file } = await recorded();
    const runner = new QueryRunner({ milliseconds: 1_500, bytes: 600 << 20 });
    onTestFinished(() => runner.close());
    const codes = ["query_too_long", "query_too_large"];
    for (const [what, sql] of ENDLESS)
      await expect(runner.run({ file, sql, limit: 10 }, new AbortController().signal), what).rejects.toSatisfy(
        (error) => codes.includes((error as { code: string }).code),
      );
    const patient = new QueryRunner();
    onTestFinished(() => patient.close());
    const next = await patient.run({ file, sql: "SELECT 1", limit: 1 }, new AbortController().signal);
    expect(next).toContain('"rows":[[1]]');
  });

  it("is cut where the answer gets too large", async () => {
    const { answer } = await recorded();
    const { rows, more } = await answer("SELECT repeat('x', 9000) FROM range(100000)", { limit: 100_000 });
    expect(more).toBe(true);
    expect(rows.length).toBeLessThan(4_000);
  });
});

describe("queries", () => {
  it("are cancelled when who asked goes away", async () => {
    const { file } = await recorded();
    const runner = new QueryRunner();
    const cancel = new AbortController();
    const running = runner.run(
      { file, sql: "SELECT count(*) FROM range(1000000000) a, range(1000) b WHERE a.range + b.range < 0", limit: 1 },
      cancel.signal,
    );
    cancel.abort();
    await expect(running).rejects.toMatchObject({ code: "query_cancelled" });
    runner.close();
  });

  it("are answered by what is recorded so far of a program that runs", async () => {
    const { server } = await recorded();
    const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith("trapline-query-"));
    const before = folders();
    const { body } = await server.ask("POST", "/api/recordings", {
      argv: ["sh", "-c", "ls /etc > /dev/null; echo ready; exec sleep 600"],
    });
    const { id } = body as { id: string };
    const ask = async (sql: string) => {
      const answer = await server.ask("POST", `/api/recordings/${id}/sql`, { sql });
      expect(answer.status, answer.text).toBe(200);
      return (answer.body as SqlResult).rows;
    };
    await expect
      .poll(() => ask("SELECT count(*) FROM event WHERE name = 'execve' AND path LIKE '%sleep' AND result = 0"))
      .toEqual([[1]]);
    expect(await ask("SELECT count(*) FROM task")).toEqual([[2]]);
    const [[first]] = (await ask("SELECT count(*) FROM event")) as [[number]];
    expect(first).toBeGreaterThan(50);
    // The recording goes on as it was.
    const live = server.library.liveRecording(id);
    await server.ask("POST", `/api/recordings/${id}/stop`, {});
    const facts = await live?.ended;
    expect(facts?.state).toBe("done");
    expect(facts?.eventCount).toBeGreaterThanOrEqual(first);
    expect(folders()).toEqual(before);
  });

  it("are the owner's alone", async () => {
    const { server, id } = await recorded();
    const { body } = await server.ask("POST", `/api/recordings/${id}/shares`, {});
    const { share } = body as { share: string };
    const through = await server.app.inject({
      method: "POST",
      url: `/api/shared/${share}/sql`,
      headers: { host: "127.0.0.1:7077" },
      payload: { sql: "SELECT 1" },
    });
    expect(through.statusCode).toBe(401);
    const without = await server.app.inject({
      method: "POST",
      url: `/api/recordings/${id}/sql`,
      headers: { host: "127.0.0.1:7077" },
      payload: { sql: "SELECT 1" },
    });
    expect(without.statusCode).toBe(401);
  });
});

it("says where a mistake is only where DuckDB shows the whole line", () => {
  const error = new Error('Parser Error: syntax error at or near "x"\n\nLINE 1: ...long, x\n                 ^');
  expect(sqlProblem(error, "SELECT long, x").at).toBeUndefined();
});
