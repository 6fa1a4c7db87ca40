import { writeFileSync } from "node:fs";
import { createConnection, type Socket } from "node:net";
import path from "node:path";
import { Value } from "typebox/value";
import { describe, expect, it, onTestFinished } from "vitest";
import WebSocket from "ws";
import { LiveMessage } from "../../shared/api/live.ts";
import type { EventsPage, Facts, Summary } from "../../shared/api/schemas.ts";
import { readBatch } from "../../shared/batch/batch_reader.ts";
import { FOREIGN_HOSTS, OWN_HOSTS } from "../testing/host_names.ts";
import { startTestServer, type TestServer } from "../testing/test_server.ts";
import { HEARTBEAT_MS } from "./heartbeat.ts";

async function listening(options: Parameters<typeof startTestServer>[0] = {}) {
  const server = await startTestServer(options);
  await server.app.listen({ host: "127.0.0.1", port: 0 });
  const address = server.app.server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { server, port };
}

async function start(server: TestServer, argv: string[]): Promise<string> {
  const { status, body, text } = await server.ask("POST", "/api/recordings", { argv });
  expect(status, text).toBe(201);
  return (body as { id: string }).id;
}

interface Watched {
  socket: WebSocket;
  messages: LiveMessage[];
  /** sequence numbers of the batches' rows, in order */
  seqs: number[];
  captureBytes: number;
  closed: Promise<number>;
}

function watch(port: number, path: string, protocols: string[], headers: Record<string, string> = {}): Watched {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, protocols, { headers });
  onTestFinished(() => socket.terminate());
  const watched: Watched = {
    socket,
    messages: [],
    seqs: [],
    captureBytes: 0,
    closed: new Promise((resolve) => {
      socket.on("close", resolve);
      socket.on("error", () => {});
    }),
  };
  socket.on("message", (data: Buffer, isBinary) => {
    if (isBinary) {
      const batch = readBatch(new Uint8Array(data));
      watched.captureBytes += batch.captureBlock.byteLength;
      for (let row = 0; row < batch.rows; row++) watched.seqs.push(batch.firstSeq + row);
    } else watched.messages.push(JSON.parse(data.toString()) as LiveMessage);
  });
  return watched;
}

const of = <T extends LiveMessage["type"]>(watched: Watched, type: T) =>
  watched.messages.filter((message): message is Extract<LiveMessage, { type: T }> => message.type === type);

describe("the live socket", () => {
  it("brings batches, rows, counts, output and the end", async () => {
    const { server, port } = await listening();
    const id = await start(server, ["sh", "-c", "sleep 0.4; echo hello; ls / >/dev/null; sleep 0.4"]);
    const watched = watch(port, `/api/recordings/${id}/live`, ["trapline.v1", `token.${server.token.text}`]);
    expect(await watched.closed).toBe(1000);
    expect(watched.socket.protocol).toBe("trapline.v1");
    for (const message of watched.messages) expect([...Value.Errors(LiveMessage, message)]).toEqual([]);
    expect(watched.messages[0]).toMatchObject({ type: "facts", facts: { id, state: "recording" } });
    const end = watched.messages.at(-1);
    expect(end).toMatchObject({ type: "end", facts: { id, state: "done", exit: { code: 0 } } });
    const facts = (end as { facts: Facts }).facts;
    expect(watched.seqs.length).toBeGreaterThan(50);
    expect(watched.seqs.every((seq, i) => i === 0 || seq === (watched.seqs[i - 1] ?? 0) + 1)).toBe(true);
    expect(watched.seqs.at(-1)).toBe(facts.eventCount - 1);
    expect(watched.captureBytes).toBe(0);
    expect(
      of(watched, "tail")
        .flatMap(({ rows }) => rows)
        .at(-1)?.seq,
    ).toBe(facts.eventCount - 1);
    expect(of(watched, "summary").at(-1)?.summary).toMatchObject({ calls: facts.callCount, errors: facts.errorCount });
    expect(Buffer.from(of(watched, "output")[0]?.base64 ?? "", "base64").toString()).toBe("hello\n");
    expect(of(watched, "missed")).toEqual([]);
  });

  it("says in its rows what descriptors are open on, also the one that a call closes", async () => {
    const { server, port } = await listening();
    const id = await start(server, ["sh", "-c", "sleep 0.6; exec 3</etc/passwd; exec 3<&-"]);
    const watched = watch(port, `/api/recordings/${id}/live`, ["trapline.v1", `token.${server.token.text}`]);
    expect(await watched.closed).toBe(1000);
    const rows = of(watched, "tail").flatMap((tail) => tail.rows);
    const described = (name: string) =>
      rows.filter((row) => row.name === name).map((row) => `${row.described?.args} = ${row.described?.result}`);
    expect(described("close")).toContain("3</etc/passwd> = 0");
    expect(described("openat").find((text) => text.includes("passwd"))).toMatch(/ = \d+<\/etc\/passwd>$/);
    expect(rows.find((row) => row.name === "exit_group")?.described).toBeUndefined();
  });

  it("sends no more of what is not wanted", async () => {
    const { server, port } = await listening();
    const id = await start(server, ["sh", "-c", "sleep 0.6; ls / >/dev/null; sleep 0.3"]);
    const watched = watch(port, `/api/recordings/${id}/live`, ["trapline.v1", `token.${server.token.text}`]);
    watched.socket.on("open", () => watched.socket.send(JSON.stringify({ type: "want", batches: false, tail: false })));
    await expect.poll(() => of(watched, "facts").length).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 250));
    const [batches, tails] = [watched.seqs.length, of(watched, "tail").length];
    expect(await watched.closed).toBe(1000);
    expect([watched.seqs.length, of(watched, "tail").length]).toEqual([batches, tails]);
    expect(of(watched, "end")).toHaveLength(1);
  });

  it("says at once that nothing more comes of a recording that is done", async () => {
    const { server, port } = await listening();
    const facts = await server.record(["true"]);
    const watched = watch(port, `/api/recordings/${facts.id}/live`, ["trapline.v1", `token.${server.token.text}`]);
    expect(await watched.closed).toBe(1000);
    expect(watched.messages).toEqual([{ type: "end", facts }]);
  });

  it("S6 opens for the owner's token as a subprotocol only, and for a share without one", async () => {
    const { server, port } = await listening();
    const facts = await server.record(["true"]);
    const { share } = (await server.ask("POST", `/api/recordings/${facts.id}/shares`)).body as { share: string };
    const path = `/api/recordings/${facts.id}/live`;
    const token = server.token.text;
    const refused = async (protocols: string[], headers: Record<string, string> = {}, url = path) => {
      const { socket } = watch(port, url, protocols, headers);
      return new Promise((resolve) => {
        socket.on("unexpected-response", (_request, response) => resolve(response.statusCode));
        socket.on("open", () => resolve("open"));
      });
    };
    expect(await refused([])).toBe(401);
    expect(await refused(["trapline.v1"])).toBe(401);
    expect(await refused(["trapline.v1", "token.wrong"])).toBe(401);
    expect(await refused([`token.${token}`])).toBe(401);
    expect(await refused(["trapline.v1", `token.${token}`, "token.x"])).toBe(401);
    expect(await refused(["trapline.v1"], { "x-trapline-token": token })).toBe(401);
    expect(await refused(["trapline.v1"], {}, `${path}?token=${token}`)).toBe(401);
    expect(await refused(["trapline.v1"], {}, `/api/shared/${facts.id}/live`)).toBe(404);
    expect(await refused(["trapline.v1", `token.${token}`], { origin: "http://evil.test" })).toBe(403);
    expect(await refused(["trapline.v1", `token.${token}`], { origin: `http://localhost:${port + 1}` })).toBe(403);
    expect(await refused(["trapline.v1", `token.${token}`], { host: "evil.test" })).toBe(403);
    expect(server.app.websocketServer.clients.size).toBe(0);
    const watched = watch(port, `/api/shared/${share}/live`, ["trapline.v1"]);
    expect(await watched.closed).toBe(1000);
    expect(of(watched, "end")).toHaveLength(1);
  });

  it("S2 opens under no name but this machine's", async () => {
    const { server, port } = await listening();
    const facts = await server.record(["true"]);
    const path = `/api/recordings/${facts.id}/live`;
    const protocols = ["trapline.v1", `token.${server.token.text}`];
    const answer = (host: string) =>
      new Promise((resolve) => {
        const { socket } = watch(port, path, protocols, { host });
        socket.on("unexpected-response", (_request, response) => resolve(response.statusCode));
        socket.on("open", () => resolve("open"));
      });
    // What no client can put into a header is in the table of `hostAllowed` alone.
    const sendable = FOREIGN_HOSTS.filter((host) => host !== undefined && /^[\x20-\x7e]+$/.test(host));
    expect(sendable.length).toBeGreaterThan(20);
    for (const host of sendable) expect(await answer(host ?? ""), host).toBe(403);
    expect(server.app.websocketServer.clients.size).toBe(0);
    for (const host of OWN_HOSTS) expect(await answer(host), host).toBe("open");
  });

  it.each([
    ["no JSON", "hello"],
    ["an unknown request", JSON.stringify({ type: "run", argv: ["true"] })],
    ["an unknown field", JSON.stringify({ type: "want", batches: true, tail: true, more: 1 })],
    ["bytes", Buffer.from([1, 2, 3])],
    ["too much", "x".repeat(70_000)],
  ])("closes on %s and goes on for others", async (_what, payload) => {
    const { server, port } = await listening();
    const id = await start(server, ["sleep", "600"]);
    const protocols = ["trapline.v1", `token.${server.token.text}`];
    const [wrong, right] = [
      watch(port, `/api/recordings/${id}/live`, protocols),
      watch(port, `/api/recordings/${id}/live`, protocols),
    ];
    wrong.socket.on("open", () => wrong.socket.send(payload));
    expect([1008, 1009]).toContain(await wrong.closed);
    await server.ask("POST", `/api/recordings/${id}/stop`, {});
    expect(await right.closed).toBe(1000);
  });

  it("L2 a viewer that does not read costs a bounded amount, is told what it missed, and holds nobody up", async () => {
    const { server, port } = await listening();
    const id = await start(server, ["dd", "if=/dev/zero", "of=/dev/null", "bs=1", "count=1000000"]);
    const slow = await openRawSocket(port, `/api/recordings/${id}/live`, server.token.text);
    const fast = watch(port, `/api/recordings/${id}/live`, ["trapline.v1", `token.${server.token.text}`]);
    slow.pause();
    await expect
      .poll(() => [...server.app.websocketServer.clients].some(({ bufferedAmount }) => bufferedAmount > 8 << 20), {
        timeout: 60_000,
        interval: 50,
      })
      .toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    for (const { bufferedAmount } of server.app.websocketServer.clients) expect(bufferedAmount).toBeLessThan(12 << 20);
    expect(fast.seqs.length).toBeGreaterThan(0);
    let received = "";
    slow.on("data", (bytes) => {
      received = (received + bytes.toString("latin1")).slice(-2_000_000);
    });
    slow.resume();
    await server.ask("POST", `/api/recordings/${id}/stop`, {});
    expect(await fast.closed).toBe(1000);
    await expect.poll(() => /"type":"missed","events":[1-9]/.test(received), { timeout: 10_000 }).toBe(true);
    const end = of(fast, "end")[0];
    const missed = of(fast, "missed").reduce((sum, { events }) => sum + events, 0);
    expect(fast.seqs.length + missed).toBeGreaterThan((end?.facts.eventCount ?? 0) * 0.5);
  }, 90_000);
});

/** How busy the machine is, is no test's business. */
const PATIENT = { timeout: 20_000 };

describe("viewers of one recording", () => {
  const protocols = (server: TestServer) => ["trapline.v1", `token.${server.token.text}`];

  it("L3 fifty viewers see the same, and the recording has all of it", async () => {
    const { server, port } = await listening();
    const calls = 5_000;
    // It waits for a line, which comes when all look on.
    const go = path.join(server.data, "go");
    const script = `while [ ! -e ${go} ]; do sleep 0.05; done; exec dd if=/dev/zero of=/dev/null bs=1 count=${calls} status=none`;
    const id = await start(server, ["sh", "-c", script]);
    const all = Array.from({ length: 50 }, () => watch(port, `/api/recordings/${id}/live`, protocols(server)));
    await Promise.all(all.map((watched) => expect.poll(() => of(watched, "facts").length, PATIENT).toBeGreaterThan(0)));
    expect(server.app.websocketServer.clients.size).toBe(50);
    writeFileSync(go, "");
    expect(await Promise.all(all.map(({ closed }) => closed))).toEqual(all.map(() => 1000));
    const facts = all.slice(0, 1).flatMap((watched) => of(watched, "end"))[0]?.facts;
    expect(facts).toMatchObject({ state: "done", exit: { code: 0 } });
    for (const watched of all) {
      expect(of(watched, "end").map((end) => end.facts)).toEqual([facts]);
      // Each event once, in order; what one was too slow for it was told of.
      const missed = of(watched, "missed").reduce((sum, { events }) => sum + events, 0);
      const [first = 0] = watched.seqs;
      expect(watched.seqs.every((seq, at) => at === 0 || seq > (watched.seqs[at - 1] ?? 0))).toBe(true);
      expect(first + watched.seqs.length + missed).toBe(facts?.eventCount);
    }
    const summary = (await server.ask("GET", `/api/recordings/${id}/summary?filter=read,write`)).body as Summary;
    expect(summary.rows.find(({ key }) => key === "write")?.calls).toBe(calls);
    expect(summary.calls).toBeGreaterThanOrEqual(2 * calls);
    expect(server.app.websocketServer.clients.size).toBe(0);
  }, 60_000);

  it("L4 a viewer that comes back asks for what it missed: no event is missing, none is there twice", async () => {
    const { server, port } = await listening();
    const id = await start(server, ["sh", "-c", "while :; do ls / > /dev/null; done"]);
    const before = watch(port, `/api/recordings/${id}/live`, protocols(server));
    await expect.poll(() => before.seqs.length, PATIENT).toBeGreaterThan(100);
    before.socket.terminate();
    await before.closed;
    const away = before.seqs.at(-1) ?? 0;
    const recorded = async () => ((await server.ask("GET", `/api/recordings/${id}`)).body as Facts).eventCount;
    await expect.poll(recorded, PATIENT).toBeGreaterThan(away + 200);
    const after = watch(port, `/api/recordings/${id}/live`, protocols(server));
    await expect.poll(() => after.seqs.length, PATIENT).toBeGreaterThan(100);
    const back = after.seqs[0] ?? 0;
    expect(back).toBeGreaterThan(away + 1);
    await server.ask("POST", `/api/recordings/${id}/stop`, {});
    expect(await after.closed).toBe(1000);
    const total = of(after, "end")[0]?.facts.eventCount ?? 0;

    const asked: number[] = [];
    for (let offset = 0; offset < total; offset += 1_000) {
      const url = `/api/recordings/${id}/events?offset=${offset}&limit=1000`;
      asked.push(...((await server.ask("GET", url)).body as EventsPage).rows.map(({ seq }) => seq));
    }
    // On a busy machine previews may be left out besides: they are asked for with the rest.
    const seen = new Set([...before.seqs, ...after.seqs]);
    expect(seen.size).toBe(before.seqs.length + after.seqs.length);
    const gap = asked.filter((seq) => !seen.has(seq));
    expect(gap).toContain(away + 1);
    expect(gap).toContain(back - 1);
    const together = [...seen, ...gap].sort((a, b) => a - b);
    expect(together).toEqual(Array.from({ length: total }, (_, seq) => seq));
    expect(new Set(asked).size).toBe(total);
  }, 60_000);

  it.each([
    ["the owner's", undefined],
    ["a guest's", {}],
    ["a guest's who may not see everything", { redaction: { level: "secrets", classes: [] } }],
  ])("L5 closes a connection whose other end is gone without a word: %s", async (_whose, share) => {
    const { server, port } = await listening({ heartbeatMs: 100 });
    const id = await start(server, ["sleep", "600"]);
    const shared =
      share === undefined
        ? undefined
        : ((await server.ask("POST", `/api/recordings/${id}/shares`, share)).body as { share: string }).share;
    const url = shared === undefined ? `/api/recordings/${id}/live` : `/api/shared/${shared}/live`;
    // It took the connection, and answers nothing from then on, as behind a cable that was pulled.
    const gone = await openRawSocket(port, url, server.token.text);
    const ended = new Promise((resolve) => gone.on("close", resolve));
    const there = watch(port, url, shared === undefined ? protocols(server) : ["trapline.v1"]);
    await expect.poll(() => of(there, "facts").length, PATIENT).toBeGreaterThan(0);
    await ended;
    await expect.poll(() => server.app.websocketServer.clients.size, PATIENT).toBe(1);
    expect(there.socket.readyState).toBe(WebSocket.OPEN);
    await server.ask("POST", `/api/recordings/${id}/stop`, {});
    expect(await there.closed).toBe(1000);
  });

  it("L5 does so within a minute, unless told otherwise", () => {
    expect(2 * HEARTBEAT_MS).toBeLessThanOrEqual(60_000);
  });
});

/** A WebSocket by hand: one that can stop reading, and that answers no ping. */
function openRawSocket(port: number, path: string, token: string): Promise<Socket> {
  const socket = createConnection(port, "127.0.0.1");
  onTestFinished(() => {
    socket.destroy();
  });
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n` +
      `Sec-WebSocket-Key: ${Buffer.alloc(16).toString("base64")}\r\nSec-WebSocket-Protocol: trapline.v1, token.${token}\r\n\r\n`,
  );
  return new Promise((resolve) => socket.once("data", () => resolve(socket)));
}
