import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { type Static, Type } from "typebox";
import { Value } from "typebox/value";
import { describe, expect, it } from "vitest";
import type { EventsPage, Facts } from "../../shared/api/schemas.ts";
import { trapline } from "../testing/test_process.ts";
import { startTestServer, temporaryFolder } from "../testing/test_server.ts";

/** Of the Trace Event Format, what a viewer needs of each event. */
const Slice = Type.Object({
  ph: Type.Union(["X", "B", "i", "M", "s", "f"].map((phase) => Type.Literal(phase))),
  name: Type.String(),
  pid: Type.Integer(),
  tid: Type.Integer(),
  ts: Type.Optional(Type.Number({ minimum: 0 })),
  dur: Type.Optional(Type.Number({ minimum: 0 })),
});
const PerfettoTrace = Type.Object({ displayTimeUnit: Type.Literal("ns"), traceEvents: Type.Array(Slice) });

const COLUMNS = ["seq", "start_ns", "duration_ns", "pid", "tid", "name", "args", "result", "result_text", "errno"];

async function rowsOf(source: string) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(`SELECT ${COLUMNS.join(", ")} FROM ${source} ORDER BY seq`);
    return reader.getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe("an exported recording", () => {
  const argv = ["sh", "-c", `ls /no/such "a,b" 'x"y' | cat; printf 'two\nlines'; /bin/true`];

  it("is the same as CSV and as Parquet, read back by DuckDB", async () => {
    const server = await startTestServer();
    const facts = await server.record(argv);
    const folder = temporaryFolder();
    const files = await Promise.all(
      ["csv", "parquet"].map(async (format) => {
        const file = path.join(folder, `events.${format}`);
        const answer = await server.app.inject({
          url: `/api/recordings/${facts.id}/export/${format}`,
          headers: server.owner,
        });
        expect(answer.statusCode).toBe(200);
        expect(answer.headers["content-disposition"]).toContain(`${facts.id}.${format}`);
        writeFileSync(file, answer.rawPayload);
        return file;
      }),
    );
    const csv = await rowsOf(`read_csv('${files[0]}', all_varchar = true)`);
    const parquet = await rowsOf(`read_parquet('${files[1]}')`);
    expect(parquet).toHaveLength(facts.eventCount);
    // An empty CSV field is NULL and an empty text both.
    const texts = (rows: typeof csv) =>
      rows.map((row) => COLUMNS.map((column) => String(row[column] ?? "")).join("\t")).sort();
    const calls = (rows: typeof csv) => rows.filter(({ duration_ns }) => duration_ns !== null && duration_ns !== "");
    expect(texts(calls(csv))).toEqual(texts(calls(parquet)));
    expect(csv).toHaveLength(parquet.length);

    const page = (await server.ask("GET", `/api/recordings/${facts.id}/events?limit=1000&filter=error`))
      .body as EventsPage;
    expect(parquet.filter(({ errno }) => errno !== null)).toHaveLength(page.total);
  });

  it("opens in Perfetto, live as well", async () => {
    const server = await startTestServer();
    const started = await server.ask("POST", "/api/recordings", { argv: ["sh", "-c", "/bin/true; sleep 600"] });
    const { id } = started.body as { id: string };
    await expect
      .poll(
        async () => (await server.ask("GET", `/api/recordings/${id}/events?filter=clock_nanosleep,exec,execve`)).text,
        {
          timeout: 10_000,
        },
      )
      .toContain("sleep");
    const { text } = await server.ask("GET", `/api/recordings/${id}/export/perfetto`);
    const trace: unknown = JSON.parse(text);
    expect([...Value.Errors(PerfettoTrace, trace)]).toEqual([]);
    const { traceEvents } = trace as Static<typeof PerfettoTrace>;
    const phases = new Set(traceEvents.map(({ ph }) => ph));
    expect([...phases]).toEqual(expect.arrayContaining(["X", "M", "s", "f"]));
    const [starts, ends] = ["s", "f"].map((phase) => traceEvents.filter(({ ph }) => ph === phase));
    expect(starts?.length).toBe(ends?.length);
    expect((await server.ask("DELETE", `/api/recordings/${id}`)).status).toBe(204);
  });
});

it("`trapline export` writes bytes to a file as they are", async () => {
  const data = temporaryFolder();
  await trapline(["run", "--data", data, "--", "sh", "-c", "/bin/true"]).finished;
  const facts: Facts = JSON.parse((await trapline(["list", "--json", "--data", data]).finished).stdout);
  const file = path.join(temporaryFolder(), "events.parquet");
  const answer = await trapline(["export", facts.id, "--format", "parquet", "-o", file, "--data", data]).finished;
  expect(answer).toMatchObject({ status: 0, stdout: "", stderr: "" });
  expect(readFileSync(file).subarray(0, 4).toString()).toBe("PAR1");
  expect(await rowsOf(`read_parquet('${file}')`)).toHaveLength(facts.eventCount);
});
