import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import WebSocket from "ws";
import { LIVE_PROTOCOL } from "../../shared/api/live.ts";
import { amount, Random } from "../../shared/testing/random.ts";
import { Shares } from "../security/shares.ts";
import { serveOn } from "../testing/test_process.ts";
import { startTestServer, temporaryFolder } from "../testing/test_server.ts";

const asGuest = { host: "127.0.0.1:7077" };

async function shared() {
  const server = await startTestServer();
  const facts = await server.record(["ls", "/"]);
  const other = await server.record(["true"]);
  const { share, url } = (await server.ask("POST", `/api/recordings/${facts.id}/shares`, {})).body as {
    share: string;
    url: string;
  };
  const guest = (method: "GET" | "POST" | "DELETE" | "PATCH", path: string, payload?: object) =>
    server.app.inject({ method, url: path, headers: asGuest, ...(payload === undefined ? {} : { payload }) });
  return { server, facts, other, share, url, guest };
}

describe("S7 a share", () => {
  it("reads its recording exactly as the owner does", async () => {
    const { server, facts, share, url, guest } = await shared();
    expect(url).toBe(`/s/${share}`);
    expect(share).toMatch(/^[\w-]{22}$/);
    for (const path of [
      "",
      "/events?limit=1000",
      "/events?filter=openat",
      "/events/3",
      "/summary",
      "/summary?by=errno",
      "/timeline?buckets=20",
      "/latency",
      "/tasks",
      "/output",
      "/export/strace",
      "/export/jsonl",
    ]) {
      const theirs = await guest("GET", `/api/shared/${share}${path}`);
      expect(theirs.statusCode, path).toBe(200);
      expect(theirs.body, path).toBe((await server.ask("GET", `/api/recordings/${facts.id}${path}`)).text);
    }
  });

  it(
    "is not found by guessing: ids at random, ids near to it, and names that every object has",
    async () => {
      const { server, share, guest } = await shared();
      const random = new Random(7);
      const guesses = amount(500, 100_000);
      const names = [
        "__proto__",
        "constructor",
        "toString",
        "hasOwnProperty",
        "undefined",
        "null",
        "%00",
        "A".repeat(22),
      ];
      const guess = (round: number): string => {
        const name = names[round];
        if (name !== undefined) return name;
        if (random.oneIn(2)) return randomBytes(16).toString("base64url");
        const at = random.below(share.length);
        const other = share.slice(0, at) + random.pick(["A", "b", "-", "_", "7"]) + share.slice(at + 1);
        return other === share ? share.slice(1) : other;
      };
      const before = readdirSync(path.join(server.data, "recordings"));
      const answers = new Map<number, number>();
      for (let round = 0; round < guesses; round++) {
        const { statusCode, body } = await guest("GET", `/api/shared/${guess(round)}/summary`);
        answers.set(statusCode, (answers.get(statusCode) ?? 0) + 1);
        // Too many wrong ones from one address are not even looked at.
        expect([404, 429], body).toContain(statusCode);
        expect(body).not.toContain('"rows"');
      }
      process.stdout.write(`S7: ${JSON.stringify(Object.fromEntries(answers))}\n`);
      expect(readdirSync(path.join(server.data, "recordings"))).toEqual(before);
      expect((await server.ask("GET", "/api/recordings")).status).toBe(200);
    },
    amount(30_000, 1_800_000),
  );

  it("opens nothing else", async () => {
    const { server, facts, other, share, guest } = await shared();
    for (const [method, path, body] of [
      ["GET", "/api/recordings"],
      ["GET", "/api/status"],
      ["GET", `/api/recordings/${facts.id}`],
      ["GET", `/api/recordings/${share}`],
      ["GET", `/api/recordings/${other.id}/events`],
      ["POST", "/api/recordings", { argv: ["true"] }],
      ["POST", `/api/recordings/${facts.id}/stop`, {}],
      ["POST", `/api/recordings/${facts.id}/shares`, {}],
      ["GET", `/api/recordings/${facts.id}/shares`],
      ["DELETE", `/api/recordings/${facts.id}`],
      ["DELETE", `/api/recordings/${facts.id}/shares/${share}`],
      ["PATCH", `/api/recordings/${facts.id}`, { name: "mine" }],
    ] as const)
      expect([401, 403], `${method} ${path}`).toContain((await guest(method, path, body)).statusCode);
    for (const method of ["POST", "DELETE", "PATCH"] as const)
      expect([401, 404]).toContain((await guest(method, `/api/shared/${share}`, {})).statusCode);
    expect((await server.ask("GET", "/api/recordings")).body).toMatchObject({ recordings: [{}, {}] });
  });

  it("cannot be guessed or reached by tricks with the path", async () => {
    const { share, other, guest } = await shared();
    for (let i = 0; i < 500; i++)
      expect((await guest("GET", `/api/shared/${randomBytes(16).toString("base64url")}`)).statusCode).toBe(404);
    for (const trick of [
      `..%2f${other.id}`,
      `${share}%2f..%2f${other.id}`,
      `${share}%00`,
      `${share}/`,
      `${share}/../${other.id}`,
      `/${share}`,
      "x".repeat(4_096),
      "%2e%2e",
      "%zz",
      "__proto__",
      "constructor",
    ])
      expect([400, 401, 404, 414], trick).toContain((await guest("GET", `/api/shared/${trick}`)).statusCode);
  });

  it("is listed, revoked for good, and gone with its recording", async () => {
    const { server, facts, share, guest } = await shared();
    const second = (await server.ask("POST", `/api/recordings/${facts.id}/shares`)).body as { share: string };
    expect((await server.ask("GET", `/api/recordings/${facts.id}/shares`)).body).toMatchObject({
      shares: [{ share }, { share: second.share }],
    });
    expect((await server.ask("DELETE", `/api/recordings/${facts.id}/shares/${share}`)).status).toBe(204);
    expect((await guest("GET", `/api/shared/${share}`)).statusCode).toBe(404);
    expect((await server.ask("DELETE", `/api/recordings/${facts.id}/shares/${share}`)).status).toBe(404);
    expect((await guest("GET", `/api/shared/${second.share}`)).statusCode).toBe(200);
    expect((await server.ask("DELETE", `/api/recordings/${facts.id}`)).status).toBe(204);
    expect((await guest("GET", `/api/shared/${second.share}`)).statusCode).toBe(404);
    expect(new Shares(server.library.directory.sharesFile).of(facts.id)).toEqual([]);
  });

  it("outlives the server", async () => {
    const { server, facts, share } = await shared();
    expect(new Shares(server.library.directory.sharesFile).recordingOf(share)).toBe(facts.id);
  });
});

describe("a recording watched through a link", () => {
  const watched = async (limits: (now: number) => object) => {
    const server = await serveOn(temporaryFolder());
    const started = await server.ask("POST", "/api/recordings", {
      argv: ["sh", "-c", "while :; do echo tick; sleep 0.05; done"],
    });
    const { id } = started.body as { id: string };
    const shared = await server.ask("POST", `/api/recordings/${id}/shares`, limits(Date.now()));
    const { share } = shared.body as { share: string };
    const url = `${server.origin.replace("http", "ws")}/api/shared/${share}/live`;
    const socket = new WebSocket(url, [LIVE_PROTOCOL], { origin: server.origin });
    const closed = new Promise<number>((resolve) => socket.once("close", resolve));
    await new Promise((resolve) => socket.once("message", resolve));
    return { server, id, share, socket, closed };
  };

  it("is seen no more once the link is revoked", async () => {
    const { server, id, share, closed } = await watched(() => ({}));
    expect((await server.ask("DELETE", `/api/recordings/${id}/shares/${share}`)).status).toBe(204);
    expect(await closed).toBe(1008);
    expect((await server.ask("GET", `/api/shared/${share}/summary`)).status).toBe(404);
    await server.ask("POST", `/api/recordings/${id}/stop`, {});
  });

  it("is seen no more once the link's time is over", async () => {
    const { server, id, share, closed } = await watched((now) => ({
      expiresAt: new Date(now + 2_000).toISOString(),
    }));
    expect(await closed).toBe(1008);
    expect((await server.ask("GET", `/api/shared/${share}`)).status).toBe(404);
    await server.ask("POST", `/api/recordings/${id}/stop`, {});
  });
});
