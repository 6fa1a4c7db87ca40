import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { Static } from "typebox";
import { describe, expect, it } from "vitest";
import type { EventsPage, Output } from "../../shared/api/schemas.ts";
import { startTestServer, type TestServer } from "../testing/test_server.ts";
import { newId } from "./data_directory.ts";

const factsFile = (server: TestServer, id: string) => server.library.directory.factsFile(id);
const recordingFile = (server: TestServer, id: string) => server.library.directory.recordingFile(id);

describe("the list is only an index", () => {
  it.each([
    ["missing", (file: string) => rmSync(file)],
    ["empty", (file: string) => truncateSync(file, 0)],
    ["cut off", (file: string) => truncateSync(file, 100)],
    ["of another form", (file: string) => writeFileSync(file, '{"version":1,"facts":{"id":"x"}}')],
  ])("an entry that is %s is made again from the recording", async (_what, harm) => {
    const server = await startTestServer();
    const before = await server.record(["ls", "/"], { name: "kept" });
    harm(factsFile(server, before.id));
    const { recordings } = await server.library.list();
    expect(recordings).toEqual([{ ...before, fileBytes: expect.any(Number) }]);
    expect(existsSync(factsFile(server, before.id))).toBe(true);
  });

  it("a copied recording is one of its own", async () => {
    const server = await startTestServer();
    const facts = await server.record(["true"]);
    const copy = newId();
    copyFileSync(recordingFile(server, facts.id), recordingFile(server, copy));
    expect(await server.library.facts(copy)).toMatchObject({ id: copy, state: "done", eventCount: facts.eventCount });
    expect((await server.library.list()).recordings).toHaveLength(2);
  });

  it("a damaged recording stays listed, says so, and does not hide the others", async () => {
    const server = await startTestServer();
    const [good, bad] = [await server.record(["true"]), await server.record(["true"])];
    rmSync(factsFile(server, bad.id));
    truncateSync(recordingFile(server, bad.id), 9_000);
    const { recordings } = await server.library.list();
    expect(recordings).toContainEqual(good);
    expect(recordings.find(({ id }) => id === bad.id)?.notices[0]).toMatch(/damaged/);
    expect((await server.ask("GET", `/api/recordings/${bad.id}/events`)).body).toMatchObject({
      error: { code: "damaged_recording" },
    });
    expect((await server.ask("GET", `/api/recordings/${good.id}/events`)).status).toBe(200);
    expect((await server.ask("DELETE", `/api/recordings/${bad.id}`)).status).toBe(204);
    expect((await server.library.list()).recordings).toEqual([good]);
  });

  it("an entry left behind by a writer that is gone gives way to what the recording says", async () => {
    const server = await startTestServer();
    const facts = await server.record(["ls", "/"]);
    const entry = JSON.parse(readFileSync(factsFile(server, facts.id), "utf8"));
    entry.facts.state = "recording";
    entry.writer = { pid: process.pid, startTime: "1" };
    writeFileSync(factsFile(server, facts.id), JSON.stringify(entry));
    expect(await server.library.facts(facts.id)).toMatchObject({ state: "done", eventCount: facts.eventCount });
  });

  it("other files in the directory are left alone", async () => {
    const server = await startTestServer();
    const facts = await server.record(["true"]);
    for (const name of ["notes.txt", "short.duckdb", "..duckdb"])
      writeFileSync(path.join(server.library.directory.recordings, name), "x");
    expect((await server.library.list()).recordings).toEqual([facts]);
    expect(readdirSync(server.library.directory.recordings)).toContain("notes.txt");
  });
});

describe("L7 a data directory that fails", () => {
  it("a removed one is a typed error, and nothing runs", async () => {
    const server = await startTestServer();
    rmSync(server.library.directory.recordings, { recursive: true });
    const started = await server.ask("POST", "/api/recordings", { argv: ["true"] });
    expect(started).toMatchObject({ status: 507, body: { error: { code: "data_unwritable" } } });
    expect((await server.ask("GET", "/api/recordings")).body).toMatchObject({ error: { code: "data_unwritable" } });
  });

  it.skipIf(process.getuid?.() === 0)("a read-only one too (root may write it all the same)", async () => {
    const server = await startTestServer();
    chmodSync(server.library.directory.recordings, 0o500);
    const started = await server.ask("POST", "/api/recordings", { argv: ["true"] });
    chmodSync(server.library.directory.recordings, 0o700);
    expect(started.body).toMatchObject({ error: { code: "data_unwritable" } });
  });
});

describe("P18 what a program prints", () => {
  it("is kept in order and byte by byte", async () => {
    const server = await startTestServer();
    const facts = await server.record(["sh", "-c", "printf 'a\\000\\377'; printf b >&2; sleep 0.2; printf c"]);
    const { chunks, totalBytes } = (await server.ask("GET", `/api/recordings/${facts.id}/output`)).body as Static<
      typeof Output
    >;
    expect(totalBytes).toBe(5);
    const of = (stream: string) =>
      Buffer.concat(
        chunks.filter((chunk) => chunk.stream === stream).map(({ base64 }) => Buffer.from(base64, "base64")),
      );
    expect(of("stdout")).toEqual(Buffer.from([0x61, 0, 0xff, 0x63]));
    expect(of("stderr")).toEqual(Buffer.from("b"));
    expect(chunks.every(({ atNs }, i) => i === 0 || atNs >= (chunks[i - 1]?.atNs ?? 0))).toBe(true);
    expect(chunks.at(-1)?.atNs).toBeGreaterThan(200_000_000);
    const later = (await server.ask("GET", `/api/recordings/${facts.id}/output?after=${chunks[0]?.n}`)).body as Static<
      typeof Output
    >;
    expect(later.chunks).toEqual(chunks.slice(1));
  });

  it("of a flood the first and the last megabyte are kept, and it is said how much there was", async () => {
    const server = await startTestServer();
    const facts = await server.record(["sh", "-c", "echo first; head -c 20000000 /dev/zero; echo last"]);
    const { chunks, totalBytes } = (await server.ask("GET", `/api/recordings/${facts.id}/output`)).body as Static<
      typeof Output
    >;
    expect(totalBytes).toBe(20_000_000 + "first\nlast\n".length);
    const all = Buffer.concat(chunks.map(({ base64 }) => Buffer.from(base64, "base64")));
    expect(all.byteLength).toBeGreaterThan(2 << 20);
    expect(all.byteLength).toBeLessThan(3 << 20);
    expect(all.subarray(0, 6).toString()).toBe("first\n");
    expect(all.subarray(-5).toString()).toBe("last\n");
    expect(facts.notices[0]).toContain("first and the last megabyte");
  });

  it("goes to a program that gets an empty input and no descriptor of ours", async () => {
    const server = await startTestServer();
    const facts = await server.record(["sh", "-c", "cat; ls -l /proc/self/fd"]);
    const { chunks } = (await server.ask("GET", `/api/recordings/${facts.id}/output`)).body as Static<typeof Output>;
    const text = chunks.map(({ base64 }) => Buffer.from(base64, "base64").toString()).join("");
    const fds = [...text.matchAll(/ (\d+) -> (\S+)/g)].map(
      ([, fd, target]) => `${fd} ${target?.replace(/\d{2,}/g, "N")}`,
    );
    expect(fds).toEqual(["0 /dev/null", "1 pipe:[N]", "2 pipe:[N]", "3 /proc/N/fd"]);
    const events = (await server.ask("GET", `/api/recordings/${facts.id}/events?filter=read%20fd:0&limit=5`))
      .body as Static<typeof EventsPage>;
    expect(events.rows[0]).toMatchObject({ name: "read", result: "0" });
  });
});
