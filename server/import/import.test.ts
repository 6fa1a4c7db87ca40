import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { type ApiError, FILES_TYPE, type ImportResponse, type Summary, type Tasks } from "../../shared/api/schemas.ts";
import { trapline } from "../testing/test_process.ts";
import { startTestServer, type TestServer, temporaryFolder } from "../testing/test_server.ts";

const PROGRAM = ["sh", "-c", "ls -l /etc | sort | head -3; cat /no/such/file; (exit 3); ls /usr & wait"];

async function post(server: TestServer, body: Buffer | string, { type = "application/octet-stream", query = "" } = {}) {
  const answer = await server.app.inject({
    method: "POST",
    url: `/api/import${query}`,
    headers: { ...server.owner, "content-type": type },
    payload: body,
  });
  return { status: answer.statusCode, body: answer.json() as unknown, text: answer.body };
}

async function imported(server: TestServer, body: Buffer | string, more = {}): Promise<ImportResponse> {
  const { status, body: answer, text } = await post(server, body, more);
  expect(status, text).toBe(201);
  return answer as ImportResponse;
}

const read = async <T>(server: TestServer, id: string, view: string): Promise<T> =>
  (await server.ask("GET", `/api/recordings/${id}/${view}`)).body as T;

const exported = async (server: TestServer, id: string): Promise<string> =>
  (await server.ask("GET", `/api/recordings/${id}/export/strace`)).text;

/** Calls and errors by name: what a log without times can tell. */
const counts = ({ rows }: Summary) => rows.map(({ key, calls, errors }) => `${key} ${calls} ${errors}`).sort();

function nothingLeft(server: TestServer): void {
  expect(readdirSync(path.join(server.data, "recordings"))).toEqual([]);
  expect(readdirSync(server.data).filter((name) => name.startsWith("import-"))).toEqual([]);
}

describe("a log of our own", () => {
  it("comes back as the same text, with the same counts and tasks", async () => {
    const server = await startTestServer();
    const { id } = await server.record(PROGRAM);
    const text = await exported(server, id);
    const { id: copy, account } = await imported(server, text);
    expect(account).toEqual({ lines: text.split("\n").length - 1, notUnderstood: 0, samples: [] });
    expect(await exported(server, copy)).toBe(text);
    expect(counts(await read(server, copy, "summary"))).toEqual(counts(await read(server, id, "summary")));
    const tree = ({ tasks }: Tasks) =>
      tasks.map(({ tid, pid, parentTid, comm, exit, calls }) => ({ tid, pid, parentTid, comm, exit, calls }));
    const before = tree(await read(server, id, "tasks"));
    const after = tree(await read(server, copy, "tasks"));
    expect(after.map(({ comm: _, ...rest }) => rest)).toEqual(before.map(({ comm: _, ...rest }) => rest));
    const facts = await server.library.facts(copy);
    expect(facts).toMatchObject({
      state: "done",
      argv: ["sh", "-c", expect.stringMatching(/^ls -l .*…$/)],
      exit: { code: 0 },
      errorCount: (await server.library.facts(id)).errorCount,
    });
  });

  it("with times and durations comes back with the same summary, to the microsecond", async () => {
    const server = await startTestServer();
    const { id } = await server.record(PROGRAM);
    const text = (await server.ask("GET", `/api/recordings/${id}/export/strace?times=epoch&durations=true`)).text;
    const { id: copy, account } = await imported(server, text);
    expect(account?.notUnderstood).toBe(0);
    const before = await read<Summary>(server, id, "summary");
    const after = await read<Summary>(server, copy, "summary");
    expect(counts(after)).toEqual(counts(before));
    for (const row of before.rows) {
      // How long a call took that never returned, no log says.
      if (row.key === "exit_group") continue;
      const other = after.rows.find(({ key }) => key === row.key);
      expect(Math.abs((other?.totalNs ?? 0) - row.totalNs), row.key).toBeLessThan(2_000 * row.calls);
    }
    const started = (facts: { startedAt: string }) => Date.parse(facts.startedAt);
    expect(Math.abs(started(await server.library.facts(copy)) - started(await server.library.facts(id)))).toBeLessThan(
      50,
    );
  });

  it("works in every view, also by filter", async () => {
    const server = await startTestServer();
    const { id } = await imported(server, await exported(server, (await server.record(PROGRAM)).id));
    const page = await read<{ total: number; rows: { seq: number; args: string; name: string }[] }>(
      server,
      id,
      "events?filter=openat%20errno:ENOENT%20path:/no/such/*",
    );
    for (const view of ["timeline", "latency", "tasks", "output", "summary?by=errno", "summary?by=process"])
      expect((await server.ask("GET", `/api/recordings/${id}/${view}`)).status, view).toBe(200);
    const found = await read<typeof page>(server, id, "events?filter=errno:ENOENT%20path:/no/such/*");
    expect(found.total).toBe(1);
    const [row] = found.rows;
    const details = await read<{ args: { name: string }[]; registers: unknown; sentence: string }>(
      server,
      id,
      `events/${row?.seq}`,
    );
    expect(details.registers).toBeNull();
    expect(details.args.length).toBeGreaterThan(1);
    expect(details.sentence).not.toBe("");
    for (const format of ["jsonl", "csv", "perfetto", "parquet"])
      expect((await server.ask("GET", `/api/recordings/${id}/export/${format}`)).status, format).toBe(200);
  });
});

describe("a log of strace", () => {
  const trace = (options: string[], program = PROGRAM) => {
    const folder = temporaryFolder();
    const log = path.join(folder, "out");
    const { status, stderr } = spawnSync("strace", [...options, "-o", log, ...program], { encoding: "utf8" });
    expect(status, stderr).toBe(0);
    return { folder, log };
  };

  it.each([
    [["-f"], "none"],
    [["-f", "-t"], "clock"],
    [["-f", "-tt", "-T"], "clock"],
    [["-f", "-ttt", "-T"], "epoch"],
    [["-f", "-r"], "relative"],
    [["-f", "-ttt", "-T", "-y"], "epoch"],
    [["-f", "-yy", "-s", "300", "-v"], "none"],
    [["-ttt", "-T"], "epoch"],
  ])("of %j is understood whole", async (options, form) => {
    const server = await startTestServer();
    const { log } = trace(options);
    const { id, account } = await imported(server, readFileSync(log));
    expect(account).toMatchObject({ notUnderstood: 0 });
    const facts = await server.library.facts(id);
    const summary = await read<Summary>(server, id, "summary");
    const text = readFileSync(log, "latin1");
    // strace tells of a call once, or by its two halves.
    const lines = text.split("\n").filter((line) => / = [^=]*$/.test(line) && !line.includes("+++")).length;
    expect(summary.calls).toBe(lines);
    expect(facts.notices.some((notice) => notice.includes("no times"))).toBe(form === "none");
    if (options.includes("-T")) {
      // Sums of -T, less what rounding to microseconds took from a call that ended before the next line.
      const seconds = [...text.matchAll(/<(\d+\.\d+)>$/gm)].reduce((sum, [, each]) => sum + Number(each), 0);
      expect(summary.totalNs / 1e9).toBeGreaterThan(seconds * 0.9 - 0.001);
      expect(summary.totalNs / 1e9).toBeLessThan(seconds * 1.01 + 0.001);
    }
    if (form === "epoch") expect(Math.abs(Date.parse(facts.startedAt) - Date.now())).toBeLessThan(600_000);
  });

  it("in one file a task becomes one recording of them all", async () => {
    const server = await startTestServer();
    const { folder } = trace(["-ff", "-ttt", "-T"]);
    const names = readdirSync(folder).sort();
    expect(names.length).toBeGreaterThan(3);
    const bodies = names.map((name) => readFileSync(path.join(folder, name)));
    const head = JSON.stringify({ files: names.map((name, index) => ({ name, bytes: bodies[index]?.length ?? 0 })) });
    const { id, account } = await imported(server, Buffer.concat([Buffer.from(`${head}\n`), ...bodies]), {
      type: FILES_TYPE,
    });
    expect(account?.notUnderstood).toBe(0);
    const { tasks } = await read<Tasks>(server, id, "tasks");
    expect(tasks.map(({ tid }) => tid).sort()).toEqual(names.map((name) => Number(name.split(".").at(-1))).sort());
    expect(tasks.filter(({ parentTid }) => parentTid === null)).toHaveLength(1);
    const { rows } = await read<{ rows: { startNs: number }[] }>(server, id, "events?limit=1000");
    const starts = rows.map(({ startNs }) => startNs);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size).toBe(starts.length);
  });

  it("gives threads the process that they belong to", async () => {
    const server = await startTestServer();
    const { log } = trace(
      ["-f"],
      [
        "python3",
        "-c",
        "import threading; t = threading.Thread(target=lambda: open('/etc/hostname').read()); t.start(); t.join()",
      ],
    );
    const { id } = await imported(server, readFileSync(log));
    const { tasks } = await read<Tasks>(server, id, "tasks");
    expect(tasks.filter(({ pid, tid }) => pid !== tid).length).toBeGreaterThan(0);
    for (const { pid } of tasks) expect(tasks.some(({ tid }) => tid === pid)).toBe(true);
  });
});

describe("what is no log", () => {
  it.each([
    ["text", "hello\nworld\n"],
    ["nothing", ""],
    ["JSON", '{"a": 1}\n'],
    ["bytes", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3])],
    ["a cut database", Buffer.concat([Buffer.alloc(8, 7), Buffer.from("DUCK"), Buffer.alloc(4_000, 9)])],
  ])("is refused with a sentence: %s", async (_what, body) => {
    const server = await startTestServer();
    const { status, body: answer } = await post(server, body);
    expect(status).toBe(422);
    expect(["bad_import", "damaged_recording"]).toContain((answer as ApiError).error.code);
    nothingLeft(server);
  });

  it("is said line by line where only some of it is", async () => {
    const server = await startTestServer();
    const { id, account } = await imported(
      server,
      "close(3) = 0\nwhat the program printed\nclose(4) = -1 EBADF (Bad file descriptor)\n",
      {
        query: "?file=mixed.log&name=Mixed",
      },
    );
    expect(account).toEqual({
      lines: 3,
      notUnderstood: 1,
      samples: [{ file: "mixed.log", line: 2, text: "what the program printed" }],
    });
    const facts = await server.library.facts(id);
    expect(facts).toMatchObject({ name: "Mixed", callCount: 2, errorCount: 1 });
    expect(facts.notices.join(" ")).toContain("1 of 3 lines were not understood");
  });

  it("is refused without the token, with another media type, and with a head that does not fit", async () => {
    const server = await startTestServer();
    const without = await server.app.inject({
      method: "POST",
      url: "/api/import",
      headers: { host: "127.0.0.1:7077", "content-type": "application/octet-stream" },
      payload: "close(3) = 0",
    });
    expect(without.statusCode).toBe(401);
    expect((await post(server, "close(3) = 0", { type: "text/plain" })).status).toBe(415);
    expect((await post(server, '{"files": 1}\n', { type: FILES_TYPE })).status).toBe(400);
    expect(
      (await post(server, '{"files": [{"name": "a", "bytes": 99}]}\nclose(3) = 0', { type: FILES_TYPE })).status,
    ).toBe(400);
    nothingLeft(server);
  });
});

describe("a recording file", () => {
  const fileOf = (server: TestServer, id: string) => path.join(server.data, "recordings", `${id}.duckdb`);

  it("becomes a recording with the same events under a new id", async () => {
    const server = await startTestServer();
    const { id } = await server.record(PROGRAM);
    const { id: copy, account } = await imported(server, readFileSync(fileOf(server, id)));
    expect(copy).not.toBe(id);
    expect(account).toBeNull();
    expect(await exported(server, copy)).toBe(await exported(server, id));
    expect(await read(server, copy, "summary")).toEqual(await read(server, id, "summary"));
    expect(await read(server, copy, "tasks")).toEqual(await read(server, id, "tasks"));
    expect(await read(server, copy, "output")).toEqual(await read(server, id, "output"));
  });

  it.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    [
      "with a block of noise",
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, 40_000), Buffer.alloc(60_000, 0x5a), bytes.subarray(100_000)]),
    ],
    [
      "with a wrong head",
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(4_000, 0xff), bytes.subarray(4_100)]),
    ],
  ])("%s is refused, and the server goes on", async (_what, spoil) => {
    const server = await startTestServer();
    const { id } = await server.record(PROGRAM);
    const { status, body } = await post(server, spoil(readFileSync(fileOf(server, id))));
    expect(status).toBe(422);
    expect((body as ApiError).error.code).toBe("damaged_recording");
    expect(readdirSync(path.join(server.data, "recordings")).filter((name) => !name.startsWith(id))).toEqual([]);
    expect((await server.ask("GET", `/api/recordings/${id}/summary`)).status).toBe(200);
  });

  it.each([
    [
      "a view over a file",
      (secret: string) => [
        `ALTER TABLE event RENAME TO e2`,
        `CREATE VIEW event AS SELECT e2.* REPLACE ((SELECT any_value(content) FROM read_text('${secret}')) AS args) FROM e2`,
      ],
    ],
    [
      "a view of facts",
      (secret: string) => [
        `ALTER TABLE meta RENAME TO m2`,
        `CREATE VIEW meta AS SELECT key, (SELECT any_value(content) FROM read_text('${secret}')) AS value FROM m2`,
      ],
    ],
    ["columns of another type", () => ["ALTER TABLE event ALTER args TYPE BLOB USING encode(args)"]],
    ["a table that is missing", () => ["DROP TABLE output"]],
    ["numbers with gaps", () => ["DELETE FROM event WHERE seq = 1"]],
    ["times before the start", () => ["UPDATE event SET start_ns = -5 WHERE seq = 1"]],
    ["times beyond all clocks", () => ["UPDATE event SET dur_ns = 9223372036854775807 WHERE seq = 1"]],
    ["facts that are none", () => ["UPDATE meta SET value = '{}' WHERE key = 'facts'"]],
    ["a later format", () => ["UPDATE meta SET value = '99' WHERE key = 'schema_version'"]],
  ])("with %s is refused", async (_what, statements) => {
    const server = await startTestServer();
    const { id } = await server.record(["true"]);
    const folder = temporaryFolder();
    const secret = path.join(folder, "secret");
    writeFileSync(secret, "canary-91c2");
    const hostile = path.join(folder, "hostile.duckdb");
    writeFileSync(hostile, readFileSync(fileOf(server, id)));
    const instance = await DuckDBInstance.create(hostile);
    const connection = await instance.connect();
    for (const sql of statements(secret)) await connection.run(sql);
    await connection.run("CHECKPOINT");
    connection.closeSync();
    instance.closeSync();
    const { status, body, text } = await post(server, readFileSync(hostile));
    expect(status, text).toBe(422);
    expect((body as ApiError).error.code).toBe("damaged_recording");
    expect(text).not.toContain("canary");
    expect(readdirSync(path.join(server.data, "recordings")).filter((name) => !name.startsWith(id))).toEqual([]);
  });
});

it("is done by the command line too", async () => {
  const folder = temporaryFolder();
  const log = path.join(folder, "trace.log");
  writeFileSync(log, '7 execve("/bin/true", ["true"], 0x7 /* 1 var */) = 0\nnoise\n7 +++ exited with 0 +++\n');
  const data = path.join(folder, "data");
  const done = await trapline(["import", log, "--name", "From afar", "--data", data]).finished;
  expect(done.status, done.stderr).toBe(0);
  const id = done.stdout.trim();
  expect(existsSync(path.join(data, "recordings", `${id}.duckdb`))).toBe(true);
  expect(done.stderr).toContain("1 of 3 lines were not understood");
  expect(done.stderr).toContain('trace.log:2: "noise"');
  const listed = await trapline(["list", "--data", data]).finished;
  expect(listed.stdout).toContain(id);
  const missing = await trapline(["import", path.join(folder, "none"), "--data", data]).finished;
  expect(missing.status).toBe(1);
  expect(missing.stderr).toContain("There is no file");
});
