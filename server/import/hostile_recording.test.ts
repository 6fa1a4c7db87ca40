/**
 * Recording files whose bytes were changed: by a disk, which their checksums tell, and by somebody who made the checksums right again,
 * which can end DuckDB itself.
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { amount, Random } from "../../shared/testing/random.ts";
import { type MutantKind, recordingMutant } from "../testing/recording_mutant.ts";
import { startTestServer, type TestServer, temporaryFolder } from "../testing/test_server.ts";

const READER = path.resolve(import.meta.dirname, "../testing/mutant_reader.ts");
/** milliseconds that a test may take whose amount grows */
const LONG = Math.max(120_000, amount(0, 7_200_000));

interface Answers {
  /** how often each answer came */
  counts: Map<string, number>;
  /** seeds of mutants that ended the process */
  killers: number[];
}

/** Has so many mutants read in processes of their own. */
async function readMutants(recording: string, kind: MutantKind, count: number): Promise<Answers> {
  const folder = temporaryFolder();
  const answers: Answers = { counts: new Map(), killers: [] };
  for (let next = 1; next <= count; ) {
    const reader = spawn(
      process.execPath,
      ["--import", import.meta.resolve("tsx"), READER, recording, folder, kind, `${next}`, `${count + 1 - next}`],
      { stdio: ["ignore", "pipe", "ignore"] },
    );
    let text = "";
    reader.stdout.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
    });
    const ended = await new Promise<boolean>((resolve) => reader.on("close", (code) => resolve(code === 0)));
    const lines = text.split("\n");
    const last = lines.pop() ?? "";
    for (const line of lines) {
      const answer = line.slice(line.indexOf(" ") + 1);
      answers.counts.set(answer, (answers.counts.get(answer) ?? 0) + 1);
    }
    if (ended) break;
    const killer = Number(last);
    // It ended before it began, or without being made to: not what is looked for here.
    if (last === "" || Number.isNaN(killer)) throw new Error(`the reader ended by itself behind seed ${lines.at(-1)}`);
    answers.killers.push(killer);
    next = killer + 1;
  }
  return answers;
}

const fileOf = (server: TestServer, id: string): string => path.join(server.data, "recordings", `${id}.duckdb`);

/** Imports bytes as the owner; afterwards the server must still answer, and keep nothing of what it refused. */
async function importStatus(server: TestServer, id: string, bytes: Buffer): Promise<number> {
  const before = readdirSync(path.join(server.data, "recordings")).length;
  const answer = await server.app.inject({
    method: "POST",
    url: "/api/import",
    headers: { ...server.owner, "content-type": "application/octet-stream" },
    payload: bytes,
  });
  expect((await server.ask("GET", `/api/recordings/${id}/summary`)).status).toBe(200);
  if (answer.statusCode === 201) {
    const copy = (answer.json() as { id: string }).id;
    for (const view of ["summary", "tasks", "events?limit=200", "timeline", "output"])
      expect((await server.ask("GET", `/api/recordings/${copy}/${view}`)).status, view).toBe(200);
    await server.ask("DELETE", `/api/recordings/${copy}`);
  } else expect(["damaged_recording", "bad_import"]).toContain(answer.json().error.code);
  expect(readdirSync(path.join(server.data, "recordings"))).toHaveLength(before);
  return answer.statusCode;
}

describe("L8 recording files whose bytes were changed", () => {
  it(
    "by a disk are read, or refused with the sentence for damage: never another answer, never an end",
    async () => {
      const server = await startTestServer();
      const { id } = await server.record(["echo", "hi"]);
      const { counts, killers } = await readMutants(fileOf(server, id), "damaged", amount(100, 100_000));
      expect(killers).toEqual([]);
      expect([...counts.keys()].sort()).toEqual(["damaged_recording", "read"]);
      process.stdout.write(`damaged: ${JSON.stringify(Object.fromEntries(counts))}\n`);
    },
    LONG,
  );

  it(
    "by somebody who means harm end the import at most",
    async () => {
      const server = await startTestServer();
      const { id } = await server.record(["echo", "hi"]);
      const recording = readFileSync(fileOf(server, id));
      const { counts, killers } = await readMutants(fileOf(server, id), "hostile", amount(60, 10_000));
      process.stdout.write(`hostile: ${JSON.stringify(Object.fromEntries(counts))}, ends: ${killers.length}\n`);
      const tried = [...killers.slice(0, amount(3, 100)), ...Array.from({ length: amount(3, 200) }, (_, i) => i + 1)];
      for (const seed of tried) {
        const status = await importStatus(server, id, recordingMutant(recording, new Random(seed), "hostile"));
        expect([201, 422], `seed ${seed}`).toContain(status);
      }
    },
    LONG,
  );

  it("that ended DuckDB before are refused, and the server goes on", async () => {
    const server = await startTestServer();
    const { id } = await server.record(["echo", "hi"]);
    const folder = path.resolve(import.meta.dirname, "../testing/hostile_recordings");
    const files = readdirSync(folder);
    expect(files).not.toHaveLength(0);
    for (const name of files)
      expect(await importStatus(server, id, gunzipSync(readFileSync(path.join(folder, name)))), name).toBe(422);
  });
});
