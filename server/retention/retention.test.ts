import { readdirSync, rmSync, truncateSync, utimesSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Facts, FactsList, Storage } from "../../shared/api/schemas.ts";
import { startTestServer, type TestServer } from "../testing/test_server.ts";

/** A server with so many finished recordings, oldest first. */
async function withRecordings(count: number): Promise<{ server: TestServer; ids: string[]; bytes: number }> {
  const server = await startTestServer();
  const ids: string[] = [];
  let bytes = 0;
  for (let n = 0; n < count; n++) {
    const facts = await server.record(["true"], { name: `number ${n}` });
    const at = new Date(Date.UTC(2026, 0, 1 + n));
    utimesSync(server.library.directory.recordingFile(facts.id), at, at);
    ids.push(facts.id);
    bytes = Math.max(bytes, facts.fileBytes);
  }
  return { server, ids, bytes };
}

const listed = async (server: TestServer) => (await server.ask("GET", "/api/recordings")).body as FactsList;
const storage = async (server: TestServer): Promise<Storage> => (await listed(server)).storage;
const left = async (server: TestServer, ids: readonly string[]) => {
  const { recordings } = await listed(server);
  return ids.map((id) => recordings.some((facts) => facts.id === id));
};
const pin = (server: TestServer, id: string, pinned: boolean) =>
  server.ask("PATCH", `/api/recordings/${id}`, { pinned });

describe("retention", () => {
  it("removes the recording that changed longest ago, with all its files, and says so", async () => {
    const { server, ids, bytes } = await withRecordings(3);
    server.library.limits.disk = Math.round(2.5 * bytes);
    const before = await storage(server);
    expect(before).toMatchObject({ nextToGo: ids[0], kept: { [ids[2] ?? ""]: "newest" }, removed: [] });
    expect(before.usedBytes).toBeGreaterThan(server.library.limits.disk);
    await server.retention.makeRoom();
    expect(await left(server, ids)).toEqual([false, true, true]);
    expect(readdirSync(server.library.directory.recordings).filter((name) => name.startsWith(ids[0] ?? ""))).toEqual(
      [],
    );
    const after = await storage(server);
    expect(after.removed).toMatchObject([{ id: ids[0], name: "number 0" }]);
    expect(after.usedBytes).toBeLessThanOrEqual(server.library.limits.disk);
    expect(after.nextToGo).toBe(ids[1]);
    await server.retention.makeRoom();
    expect(await left(server, ids)).toEqual([false, true, true]);
  });

  it("leaves alone what is pinned, shared, looked at, being recorded, damaged, or the newest", async () => {
    const { server, ids } = await withRecordings(5);
    const [pinned = "", shared = "", looked = "", damaged = "", newest = ""] = ids;
    expect((await pin(server, pinned, true)).body).toMatchObject({ id: pinned, pinned: true });
    await server.ask("POST", `/api/recordings/${shared}/shares`, {});
    await server.ask("GET", `/api/recordings/${looked}/summary`);
    rmSync(server.library.directory.factsFile(damaged));
    truncateSync(server.library.directory.recordingFile(damaged), 9_000);
    const later = new Date(Date.UTC(2026, 11, 1));
    utimesSync(server.library.directory.recordingFile(newest), later, later);
    const { body } = await server.ask("POST", "/api/recordings", { argv: ["sleep", "600"] });
    const recording = (body as { id: string }).id;
    server.library.limits.disk = 1;

    const refused = await server.ask("POST", "/api/recordings", { argv: ["true"] });
    expect(refused).toMatchObject({ status: 507, body: { error: { code: "disk_limit" } } });
    expect(refused.text).toMatch(/unpin or remove one, or raise --max-disk/);
    expect(await left(server, ids)).toEqual([true, true, true, true, true]);
    const { kept, nextToGo, removed } = await storage(server);
    expect([nextToGo, removed]).toEqual([null, []]);
    expect(kept).toEqual({
      [recording]: "recording",
      [pinned]: "pinned",
      [shared]: "shared",
      [looked]: "looked_at",
      [damaged]: "damaged",
      [newest]: "newest",
    });
  });

  it("lets go of what is no longer held", async () => {
    const { server, ids } = await withRecordings(3);
    const [first = "", second = ""] = ids;
    await pin(server, first, true);
    const { share } = (await server.ask("POST", `/api/recordings/${second}/shares`, {})).body as { share: string };
    await pin(server, first, false);
    await server.ask("DELETE", `/api/recordings/${second}/shares/${share}`);
    // Changed by the pin: now it is the newest. And looked at, for a while: only the second is let go of.
    server.library.limits.disk = 1;
    expect((await storage(server)).kept[first]).toBe("looked_at");
    await server.retention.round();
    expect(await left(server, ids)).toEqual([true, false, false]);
  });

  it("holds no recording for a link that has ended", async () => {
    const { server, ids } = await withRecordings(2);
    const [old = ""] = ids;
    server.shares.make(old, { expiresAt: new Date(Date.now() - 1_000).toISOString() });
    server.library.limits.disk = 1;
    await server.retention.round();
    expect(await left(server, ids)).toEqual([false, true]);
    expect(server.shares.of(old)).toEqual([]);
  });

  it("stops a recording for which there is no more room, after it has said how near it is", async () => {
    const { server, ids, bytes } = await withRecordings(1);
    await pin(server, ids[0] ?? "", true);
    const { body } = await server.ask("POST", "/api/recordings", { argv: ["sleep", "600"] });
    const { id } = body as { id: string };
    const live = server.library.liveRecording(id);
    const { keptBytes } = await storage(server);
    expect(keptBytes).toBeGreaterThan(bytes);
    server.library.limits.disk = Math.round(keptBytes / 0.9);
    await server.retention.round();
    await expect.poll(() => live?.facts.limitUse?.disk, { timeout: 20_000 }).toBeGreaterThanOrEqual(0.8);
    expect(live?.facts.state).toBe("recording");
    server.library.limits.disk = Math.floor(keptBytes / 2);
    await server.retention.round();
    const facts = await live?.ended;
    expect(facts).toMatchObject({ state: "done", stoppedBy: "disk" });
    expect(facts?.notices.join()).toContain("--max-disk");
    // What the limit has stopped does not go by it.
    await server.retention.round();
    expect(await left(server, [id])).toEqual([true]);
  });

  it("refuses an import for which there is no room, and takes no byte of it", async () => {
    const { server, ids } = await withRecordings(1);
    await pin(server, ids[0] ?? "", true);
    server.library.limits.disk = 1;
    const answer = await server.app.inject({
      method: "POST",
      url: "/api/import",
      headers: { ...server.owner, "content-type": "application/octet-stream" },
      payload: '1 read(3, "", 1) = 0\n',
    });
    expect([answer.statusCode, answer.json()]).toMatchObject([507, { error: { code: "disk_limit" } }]);
    expect(readdirSync(server.data).filter((name) => name.startsWith("import-"))).toEqual([]);
  });

  it("counts the copies that links read, and removes them with their recording", async () => {
    const { server, ids } = await withRecordings(2);
    const [old = ""] = ids;
    const before = await storage(server);
    const { share } = (
      await server.ask("POST", `/api/recordings/${old}/shares`, { redaction: { level: "secrets", classes: [] } })
    ).body as { share: string };
    expect((await server.ask("GET", `/api/shared/${share}/summary`)).status).toBe(200);
    const folder = path.join(server.data, "redacted");
    expect(readdirSync(folder)).toHaveLength(1);
    expect((await storage(server)).usedBytes).toBeGreaterThan(before.usedBytes);
    await server.ask("DELETE", `/api/recordings/${old}`);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a pin", () => {
  it("stands in the recording itself, and is kept while it is made", async () => {
    const server = await startTestServer();
    const { body } = await server.ask("POST", "/api/recordings", { argv: ["sleep", "600"] });
    const { id } = body as { id: string };
    expect((await pin(server, id, true)).body).toMatchObject({ pinned: true, state: "recording" });
    await server.ask("POST", `/api/recordings/${id}/stop`, {});
    await server.library.liveRecording(id)?.ended;
    rmSync(server.library.directory.factsFile(id));
    expect(await server.library.facts(id)).toMatchObject({ pinned: true, state: "done" });
    expect((await pin(server, id, false)).body).toMatchObject({ pinned: false });
    expect((await server.ask("PATCH", `/api/recordings/${id}`, { name: "x" })).body).toMatchObject({
      name: "x",
      pinned: false,
    });
  });

  it("is the owner's alone, and a change has to say what it changes", async () => {
    const { server, ids } = await withRecordings(1);
    const id = ids[0] ?? "";
    const { share } = (await server.ask("POST", `/api/recordings/${id}/shares`, {})).body as { share: string };
    const patch = (url: string) =>
      server.app.inject({ method: "PATCH", url, headers: { host: "127.0.0.1:7077" }, payload: { pinned: true } });
    expect((await patch(`/api/recordings/${id}`)).statusCode).toBe(401);
    expect([401, 404]).toContain((await patch(`/api/shared/${share}`)).statusCode);
    for (const wrong of [{}, { pinned: "yes" }, { pinned: true, more: 1 }])
      expect((await server.ask("PATCH", `/api/recordings/${id}`, wrong)).status).toBe(400);
    expect((await server.library.facts(id)).pinned).toBeUndefined();
  });
});

describe("the limits of a running recording", () => {
  it("can be lifted and set while it runs, and not afterwards", async () => {
    const server = await startTestServer();
    const argv = ["sh", "-c", "while :; do ls / > /dev/null; done"];
    const { body } = await server.ask("POST", "/api/recordings", { argv, limits: { events: 1_000_000_000 } });
    const { id } = body as { id: string };
    const change = (limits: object) => server.ask("PATCH", `/api/recordings/${id}`, { limits });
    expect((await change({ events: null, time: 600 })).body).toMatchObject({ limits: { events: null, time: 600 } });
    const live = server.library.liveRecording(id);
    await expect.poll(() => live?.facts.limitUse, { timeout: 20_000 }).toEqual({ time: expect.any(Number) });
    expect((await change({ events: 1 })).status).toBe(200);
    expect((await live?.ended) as Facts).toMatchObject({ stoppedBy: "events" });
    expect((await change({ events: null })).body).toMatchObject({ error: { code: "not_running" } });
  });
});
