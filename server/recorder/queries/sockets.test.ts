import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Value } from "typebox/value";
import { describe, expect, it } from "vitest";
import { Peers, type SocketRow, Sockets } from "../../../shared/api/file_use.ts";
import { startTestServer, temporaryFolder } from "../../testing/test_server.ts";

const SOURCE = fileURLToPath(new URL("sockets.c", import.meta.url));

/** sockets.c recorded, and the ports that it says. */
async function recorded() {
  const folder = temporaryFolder();
  const program = path.join(folder, "sockets");
  execFileSync("cc", ["-O1", "-w", "-o", program, SOURCE]);
  const file = path.join(folder, "file");
  writeFileSync(file, "f".repeat(1_000));
  const server = await startTestServer();
  const { id, exit } = await server.record([program, file]);
  expect(exit).toEqual({ code: 0 });
  const ask = async (route: string): Promise<unknown> => {
    const answer = await server.ask("GET", `/api/recordings/${id}/${route}`);
    expect(answer.status, answer.text).toBe(200);
    return answer.body;
  };
  const { chunks } = (await ask("output")) as { chunks: { base64: string }[] };
  const said = chunks.map(({ base64 }) => Buffer.from(base64, "base64").toString()).join("");
  const at = (what: string) => `127.0.0.1:${new RegExp(`^${what} (\\d+)$`, "m").exec(said)?.[1]}`;
  const { rows, total } = Value.Parse(Sockets, await ask("sockets"));
  expect(total).toBe(rows.length);
  return { ask, at, rows };
}

const stateOf = ({ state, errno }: SocketRow) => (errno === null ? state : `${state} ${errno}`);

describe("GET /sockets", () => {
  it("says what became of connections that were made in the background", async () => {
    const { at, rows } = await recorded();
    const to = (peer: string) => rows.filter(({ remote, protocol }) => remote === peer && protocol === "TCP");
    expect(to(at("closed")).map(stateOf)).toEqual(["refused ECONNREFUSED", "refused ECONNREFUSED"]);
    expect(to(at("server")).map(stateOf)).toEqual(["connected", "connected", "connected"]);
    expect(to(at("full")).map(stateOf)).toEqual(["connected", "connecting"]);
    const accepted = rows.filter(({ local, state }) => local === at("server") && state !== "listening");
    expect(accepted.map(stateOf)).toEqual(["connected", "connected"]);
    const unix = rows.filter(({ protocol }) => protocol.startsWith("UNIX"));
    // The accepted one and the pair's other end were never used.
    expect(unix.map(stateOf)).toEqual(["listening", "refused ECONNREFUSED", "connected", "connected"]);
    expect(unix[2]?.remote).toMatch(/^@"trapline-\d+"$/);
  });

  it("counts the bytes of sendfile, splice, sendmmsg and recvmmsg", async () => {
    const { at, rows } = await recorded();
    const sends = rows.find(({ remote, sentBytes }) => remote === at("server") && sentBytes > 0);
    expect(sends).toMatchObject({ sentBytes: 5 + 700 + 300 });
    const [one, other] = rows.filter(({ protocol }) => protocol === "UDP");
    expect(one).toMatchObject({ local: at("one"), remote: null, state: "unconnected", receivedBytes: 3 + 100 + 200 });
    expect(other).toMatchObject({ local: at("other"), state: "unconnected", sentBytes: 3 + 100 + 200 + 50 });
  });
});

it("GET /peers puts what sockets have to do with one peer together", async () => {
  const { ask, at } = await recorded();
  const { rows, total } = Value.Parse(Peers, await ask("peers?sort=-sentBytes"));
  expect(total).toBe(rows.length);
  expect(rows.map(({ sentBytes }) => sentBytes)).toEqual(
    rows.map(({ sentBytes }) => sentBytes).toSorted((a, b) => b - a),
  );
  const row = (protocol: string, peer: string) => rows.find((each) => each.protocol === protocol && each.peer === peer);
  expect(row("TCP", at("server"))).toMatchObject({ sockets: 3, sentBytes: 1_005, receivedBytes: 0, errors: 3 });
  expect(row("TCP", at("closed"))).toMatchObject({ sockets: 2, errors: 3 });
  // Each connection that was taken has a port of its own at the other end.
  expect(row("TCP", "127.0.0.1:*")).toMatchObject({ sockets: 2, receivedBytes: 5 });
  expect(row("UDP", at("one"))).toMatchObject({ sockets: 1, sentBytes: 303 });
  expect(row("UDP", at("server"))).toMatchObject({ sentBytes: 50 });
  expect(row("UDP", at("other"))).toMatchObject({ receivedBytes: 303, sentBytes: 0 });
  const page = Value.Parse(Peers, await ask("peers?sort=-sentBytes&limit=2&offset=1"));
  expect(page.rows).toEqual(rows.slice(1, 3));
  expect(page.total).toBe(total);
  expect(Value.Parse(Peers, await ask("peers?filter=mmap"))).toEqual({ total: 0, rows: [] });
});
