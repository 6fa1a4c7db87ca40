import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Static, TSchema } from "typebox";
import { Value } from "typebox/value";
import { describe, expect, it } from "vitest";
import * as schemas from "../../shared/api/schemas.ts";
import { startTestServer, type TestServer, temporaryFolder } from "../testing/test_server.ts";

const codeOf = (body: unknown): string => (body as schemas.ApiError).error.code;

async function start(server: TestServer, body: object) {
  const began = Date.now();
  const answer = await server.ask("POST", "/api/recordings", body);
  // S10 asks for one second on an idle machine; tests share theirs.
  expect(Date.now() - began).toBeLessThan(4_000);
  return answer;
}

/** No recording, no file and no child of this process is left of a start that failed. */
async function expectNothingLeft(server: TestServer): Promise<void> {
  expect(server.library.liveCount).toBe(0);
  expect(readdirSync(path.join(server.data, "recordings"))).toEqual([]);
}

describe("S10 commands that cannot start get a typed error", () => {
  const folder = () => {
    const made = temporaryFolder();
    writeFileSync(path.join(made, "plain"), "hello");
    writeFileSync(path.join(made, "script"), "echo no first line\n");
    chmodSync(path.join(made, "script"), 0o755);
    writeFileSync(path.join(made, "lost"), "#!/no/such/interpreter\n");
    chmodSync(path.join(made, "lost"), 0o755);
    mkdirSync(path.join(made, "folder"));
    symlinkSync("loop", path.join(made, "loop"));
    return made;
  };

  it.each([
    ["no_such_program", ["./missing"]],
    ["no_such_program", ["no-such-program-anywhere"]],
    ["no_such_program", ["./plain/below"]],
    ["no_such_program", ["./loop"]],
    ["no_such_program", ["./lost"]],
    ["no_such_program", ["x".repeat(5_000)]],
    ["no_such_program", ["a\r\nb: c"]],
    ["not_executable", ["./plain"]],
    ["is_directory", ["./folder"]],
    ["is_directory", ["/"]],
    ["bad_format", ["./script"]],
    ["bad_command", [""]],
    ["bad_command", ["ls", "a\0b"]],
    ["bad_command", ["l\0s"]],
  ])("%s: %j", async (code, argv) => {
    const server = await startTestServer();
    const { status, body } = await start(server, { argv, cwd: folder() });
    expect(codeOf(body)).toBe(code);
    expect(status).toBe(400);
    expect(Value.Check(schemas.ApiError, body)).toBe(true);
    await expectNothingLeft(server);
  });

  it.each([
    ["bad_cwd", { cwd: "/no/such/folder" }],
    ["bad_cwd", { cwd: "/etc/passwd" }],
    ["bad_cwd", { cwd: "/tmp\0" }],
    ["bad_trace_set", { trace: "opneat" }],
    ["bad_command", { env: { "A=B": "c" } }],
    ["bad_command", { env: { A: "c\0" } }],
  ])("%s: %j", async (code, more) => {
    const server = await startTestServer();
    const { status, body } = await start(server, { argv: ["true"], ...more });
    expect([status, codeOf(body)]).toEqual([400, code]);
    await expectNothingLeft(server);
  });

  it("takes no option of its own from the command's words", async () => {
    const server = await startTestServer();
    const facts = await server.record(["echo", "--help", "-e", "trace=none"]);
    expect(facts.exit).toEqual({ code: 0 });
    const output = (await server.ask("GET", `/api/recordings/${facts.id}/output`)).body as {
      chunks: { base64: string }[];
    };
    expect(Buffer.from(output.chunks[0]?.base64 ?? "", "base64").toString()).toBe("--help -e trace=none\n");
  });
});

describe("S9 bodies", () => {
  it.each([
    ["a string for argv", { argv: "id" }, "bad_command"],
    ["a number in argv", { argv: ["id", 1] }, "bad_command"],
    ["a boolean in argv", { argv: ["id", true] }, "bad_command"],
    ["a list in argv", { argv: [["id"]] }, "bad_command"],
    ["no argv", {}, "bad_request"],
    ["an empty argv", { argv: [] }, "bad_command"],
    ["an unknown key", { argv: ["true"], shell: true }, "bad_request"],
    ["a string for a number", { argv: ["true"], stringLimit: "32" }, "bad_request"],
    ["a negative limit", { argv: ["true"], stringLimit: -1 }, "bad_request"],
    ["a list", [], "bad_request"],
    ["10^5 arguments", { argv: Array.from({ length: 100_000 }, () => "x") }, "bad_command"],
    ["an argument of 2 MB", { argv: ["true", "x".repeat(2_000_000)] }, "bad_command"],
  ])("%s", async (_what, body, code) => {
    const server = await startTestServer();
    const answer = await start(server, body);
    expect([answer.status, codeOf(answer.body)]).toEqual([400, code]);
    await expectNothingLeft(server);
  });

  it.each([
    ["__proto__", '{"argv":["true"],"__proto__":{"x":1}}'],
    ["constructor.prototype", '{"argv":["true"],"constructor":{"prototype":{"x":1}}}'],
    ["no JSON", "argv=true"],
    ["half of it", '{"argv":["true"'],
    ["nothing", ""],
    ["a deep nest", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    ["more than any command", JSON.stringify({ argv: ["x".repeat(9 << 20)] })],
  ])("%s", async (_what, payload) => {
    const server = await startTestServer();
    const answer = await server.app.inject({
      method: "POST",
      url: "/api/recordings",
      headers: { ...server.owner, "content-type": "application/json" },
      payload,
    });
    expect(answer.statusCode).toBe(400);
    expect(codeOf(answer.json())).toBe("bad_request");
    await expectNothingLeft(server);
  });

  it("S8 only JSON reaches a handler", async () => {
    const server = await startTestServer();
    const payload = JSON.stringify({ argv: ["true"] });
    for (const type of [
      "text/plain",
      "text/plain; charset=utf-8",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/json5",
      "application/jsonp",
      "text/json",
      "application/vnd.api+json",
      "application/xml",
      "",
      "*/*",
      "application",
    ]) {
      const headers = { ...server.owner, "content-type": type };
      const answer = await server.app.inject({ method: "POST", url: "/api/recordings", headers, payload });
      expect(answer.statusCode, type).toBe(415);
      expect(codeOf(answer.json()), type).toBe("unsupported_media_type");
    }
    await expectNothingLeft(server);
  });
});

describe("the life of a recording", () => {
  it("starts, answers every question, is renamed and removed", async () => {
    const server = await startTestServer();
    const facts = await server.record(["sh", "-c", "echo out; echo err >&2; cat /no/such/file; exit 3"], {
      name: "first",
    });
    expect(facts).toMatchObject({
      name: "first",
      state: "done",
      exit: { code: 3 },
      elsewhere: false,
      processCount: 2,
      taskCount: 2,
      notices: [],
    });
    expect(Value.Check(schemas.Facts, facts)).toBe(true);
    expect(facts.activity.reduce((sum, n) => sum + n, 0)).toBe(facts.callCount);
    expect(facts.activityErrors.reduce((sum, n) => sum + n, 0)).toBe(facts.errorCount);
    expect(facts.errorCount).toBeGreaterThan(0);

    const base = `/api/recordings/${facts.id}`;
    const ask = async <S extends TSchema>(url: string, schema: S): Promise<Static<S>> => {
      const { status, body, text } = await server.ask("GET", `${base}${url}`);
      expect(status, text).toBe(200);
      expect([...Value.Errors(schema, body)], url).toEqual([]);
      return body as Static<S>;
    };
    const events = await ask("/events?limit=1000", schemas.EventsPage);
    expect(events.total).toBe(facts.eventCount);
    expect(events.rows).toHaveLength(facts.eventCount);
    expect(events.rows.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(events.rows.map((_, index) => index));
    expect(events.rows.every((row, i) => i === 0 || row.startNs >= (events.rows[i - 1]?.startNs ?? 0))).toBe(true);

    const summary = await ask("/summary", schemas.Summary);
    expect(summary).toMatchObject({ calls: facts.callCount, errors: facts.errorCount });
    for (const by of ["class", "process", "thread", "errno"]) await ask(`/summary?by=${by}`, schemas.Summary);
    const timeline = await ask("/timeline?buckets=50", schemas.Timeline);
    expect(timeline.items.count.reduce((sum, n) => sum + n, 0)).toBe(facts.callCount);
    const latency = await ask("/latency?points=10&columns=20", schemas.Latency);
    expect(latency.histogram.reduce((sum, { calls }) => sum + calls, 0)).toBe(facts.callCount);
    const tasks = await ask("/tasks", schemas.Tasks);
    expect(tasks.tasks.reduce((sum, { calls }) => sum + calls, 0)).toBe(facts.callCount);
    expect(tasks.tasks.map(({ comm }) => comm)).toEqual(["sh", "cat"]);
    expect(tasks.tasks[1]?.exit).toEqual({ code: 1 });

    const failed = events.rows.find(({ name, errno }) => name === "openat" && errno === "ENOENT");
    const details = await ask(`/events/${failed?.seq}`, schemas.EventDetails);
    expect(details.errnoMeaning).not.toBe("");
    for (const { seq } of events.rows) await ask(`/events/${seq}`, schemas.EventDetails);

    const output = await ask("/output", schemas.Output);
    const printed = (stream: string) =>
      output.chunks
        .filter((chunk) => chunk.stream === stream)
        .map(({ base64 }) => Buffer.from(base64, "base64").toString())
        .join("");
    expect(printed("stdout")).toBe("out\n");
    expect(printed("stderr")).toMatch(/^err\ncat: .*No such file/);

    const strace = await server.ask("GET", `${base}/export/strace`);
    expect(strace.text).toMatch(/openat\(AT_FDCWD, "\/no\/such\/file", O_RDONLY\) += -1 ENOENT/);
    expect(strace.text).toMatch(/\+\+\+ exited with 3 \+\+\+\n$/);
    const described = await server.ask("GET", `${base}/export/strace?descriptors=path&times=relative&durations=true`);
    expect(described.text).toMatch(/^\d+ +0\.\d{6} openat\(AT_FDCWD<\/.*>, .*\) += \d+<\/.*> <0\.\d{6}>$/m);
    for (const refused of [
      "parquet?descriptors=path",
      "jsonl?times=relative",
      "strace?verbose=yes",
      "strace?times=soon",
    ])
      expect((await server.ask("GET", `${base}/export/${refused}`)).status, refused).toBe(400);
    const jsonl = await server.ask("GET", `${base}/export/jsonl`);
    expect(
      jsonl.text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).seq),
    ).toHaveLength(facts.eventCount);

    expect((await server.ask("PATCH", base, { name: "second" })).body).toMatchObject({
      name: "second",
      eventCount: facts.eventCount,
    });
    expect((await server.ask("GET", base)).body).toMatchObject({ name: "second" });
    expect((await server.ask("GET", "/api/recordings")).body).toMatchObject({
      recordings: [{ id: facts.id, name: "second" }],
    });
    expect((await server.ask("DELETE", base)).status).toBe(204);
    expect((await server.ask("GET", base)).status).toBe(404);
    expect(readdirSync(path.join(server.data, "recordings"))).toEqual([]);
  });

  it("narrows every view by window and filter", async () => {
    const server = await startTestServer();
    const facts = await server.record(["ls", "-l", "/etc"]);
    const base = `/api/recordings/${facts.id}`;
    const get = async (url: string) =>
      (await server.ask("GET", base + url)).body as {
        total: number;
        calls: number;
        rows: { key: string; name: string; startNs: number; durationNs: number }[];
      };
    const filtered = await get("/summary?filter=openat");
    expect(filtered.rows.map(({ key }) => key)).toEqual(["openat"]);
    const half = Math.round(facts.durationNs / 2);
    const [first, second] = [await get(`/events?to=${half}&limit=1000`), await get(`/events?from=${half}&limit=1000`)];
    const both = first.rows.filter(({ startNs, durationNs }) => startNs + durationNs > half).length;
    expect(first.total + second.total - both).toBe(facts.eventCount);
    expect((await get("/events?filter=path:/etc")).total).toBeGreaterThan(0);
    expect((await get("/events?sort=-duration&limit=2")).rows.map(({ durationNs }) => durationNs)).toEqual(
      (await get("/events?limit=1000")).rows
        .map(({ durationNs }) => durationNs)
        .sort((a, b) => b - a)
        .slice(0, 2),
    );
  });

  it("answers wrong questions with the place of the mistake", async () => {
    const server = await startTestServer();
    const { id } = await server.record(["true"]);
    const wrong = await server.ask("GET", `/api/recordings/${id}/events?filter=${encodeURIComponent("read dur:>x")}`);
    expect(wrong).toMatchObject({ status: 400, body: { error: { code: "bad_filter", at: expect.any(Number) } } });
    for (const query of [
      "limit=0",
      "limit=1e3",
      "limit=10x",
      "limit=1&limit=2",
      "limit=100000",
      "offset=-1",
      "from=NaN",
      "sort=seq",
      "nonsense=1",
    ])
      expect((await server.ask("GET", `/api/recordings/${id}/events?${query}`)).status, query).toBe(400);
    expect((await server.ask("GET", `/api/recordings/${id}/events/999999`)).status).toBe(404);
    expect((await server.ask("GET", `/api/recordings/${id}/events/x`)).status).toBe(400);
    expect((await server.ask("GET", `/api/recordings/${id}/export/pdf`)).status).toBe(400);
    for (const unknown of ["x", "A".repeat(22), "..%2f..%2fetc", "%00", "A".repeat(100)])
      expect((await server.ask("GET", `/api/recordings/${unknown}`)).status, unknown).toBeGreaterThanOrEqual(400);
    expect((await server.ask("POST", `/api/recordings/${id}/stop`, {})).body).toMatchObject({
      error: { code: "not_running" },
    });
  });

  it("stops a program that would run on", async () => {
    const server = await startTestServer();
    const { body } = await server.ask("POST", "/api/recordings", { argv: ["sleep", "600"] });
    const { id } = body as { id: string };
    const live = server.library.liveRecording(id);
    expect((await server.ask("POST", `/api/recordings/${id}/stop`, { signal: "NOSUCH" })).status).toBe(400);
    expect((await server.ask("POST", `/api/recordings/${id}/stop`, { signal: "SIGTERM" })).status).toBe(202);
    expect(await live?.ended).toMatchObject({ state: "done", exit: { signal: "SIGTERM" } });
  });

  it("answers while it is written, and the same afterwards", async () => {
    const server = await startTestServer();
    const { body } = await server.ask("POST", "/api/recordings", { argv: ["sh", "-c", "ls / >/dev/null; sleep 600"] });
    const { id } = body as { id: string };
    const live = server.library.liveRecording(id);
    await expect
      .poll(async () => ((await server.ask("GET", `/api/recordings/${id}/summary`)).body as { calls: number }).calls, {
        timeout: 5_000,
      })
      .toBeGreaterThan(50);
    const during = (await server.ask("GET", `/api/recordings/${id}/events?limit=20`)).body as { rows: unknown[] };
    expect((await server.ask("GET", `/api/recordings/${id}`)).body).toMatchObject({ state: "recording" });
    await server.ask("POST", `/api/recordings/${id}/stop`, {});
    await live?.ended;
    const after = (await server.ask("GET", `/api/recordings/${id}/events?limit=20`)).body as { rows: unknown[] };
    expect(after.rows).toEqual(during.rows);
  });

  it("keeps the exit codes of the server's other children", async () => {
    const server = await startTestServer();
    const { body } = await server.ask("POST", "/api/recordings", { argv: ["sh", "-c", "while :; do /bin/true; done"] });
    const { spawn } = await import("node:child_process");
    const codes = await Promise.all(
      Array.from(
        { length: 20 },
        (_, code) => new Promise((resolve) => spawn("sh", ["-c", `exit ${code}`]).on("exit", resolve)),
      ),
    );
    expect(codes).toEqual(Array.from({ length: 20 }, (_, code) => code));
    await server.ask("POST", `/api/recordings/${(body as { id: string }).id}/stop`, {});
  });

  it("records nothing outside the set that was asked for", async () => {
    const server = await startTestServer();
    const facts = await server.record(["ls", "/"], { trace: "openat,close" });
    const summary = (await server.ask("GET", `/api/recordings/${facts.id}/summary`)).body as {
      rows: { key: string }[];
    };
    expect(summary.rows.map(({ key }) => key).sort()).toEqual(["close", "openat"]);
  });

  it("adds to and takes from the environment", async () => {
    const server = await startTestServer();
    const facts = await server.record(["sh", "-c", 'echo "$ADDED,$HOME"'], { env: { ADDED: "yes", HOME: null } });
    const output = (await server.ask("GET", `/api/recordings/${facts.id}/output`)).body as {
      chunks: { base64: string }[];
    };
    expect(Buffer.from(output.chunks[0]?.base64 ?? "", "base64").toString()).toBe("yes,\n");
  });

  it("L10 says no to one program more than it may trace at once, and closes all when it ends", async () => {
    const server = await startTestServer({ maxLive: 3 });
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => server.ask("POST", "/api/recordings", { argv: ["sleep", "600"] })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 429]);
    await server.library.close(10_000);
    const { recordings } = await server.library.list();
    expect(recordings).toHaveLength(3);
    expect(recordings.every(({ state, notices }) => state === "interrupted" && notices.length === 1)).toBe(true);
  });

  it("starts nothing for other machines", async () => {
    const server = await startTestServer({ canRun: false });
    expect((await server.ask("POST", "/api/recordings", { argv: ["true"] })).body).toMatchObject({
      error: { code: "forbidden" },
    });
    await expectNothingLeft(server);
  });
});
