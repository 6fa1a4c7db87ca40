import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import WebSocket from "ws";
import { LIVE_PROTOCOL } from "../../shared/api/live.ts";
import type { ApiError, EventDetails, Facts, Summary } from "../../shared/api/schemas.ts";
import type { Redaction, RedactionLevel } from "../../shared/redaction/redaction.ts";
import type { CallClass } from "../../shared/syscalls/classes.ts";
import { EXPORT_FORMATS } from "../recorder/export_stream.ts";
import { serveOn } from "../testing/test_process.ts";
import { startTestServer, type TestServer, temporaryFolder } from "../testing/test_server.ts";

/** One canary a place where something could be told. */
const CANARY = {
  /** read from a file and written to stdout */
  data: "canary-data-71",
  /** of a secret's shape, in a file */
  token: "canarytoken4711",
  environment: "canary-env-93",
  argument: "canary-arg-15",
  file: "canary-file-28",
} as const;

/** What a reader may ask of a view beside its plain self. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  "/events": ["?limit=1000", "?limit=1000&filter=%22canary%22"],
  "/find": ["?text=canary"],
  "/summary": ["", ...["class", "process", "thread", "file", "errno"].map((by) => `?by=${by}`)],
  "/files": ["?limit=1000", "?by=directory"],
  "/contrast": ["?selected=%25file", "?selected=read,write"],
};

/** Everything that the router lets a share read but the exports and single events, so that a new route cannot be forgotten. */
function viewsOf(server: TestServer): string[] {
  const prefix = "/api/shared/:share";
  const views = server.app
    .accessRules()
    .filter(({ access, method, url }) => access === "share" && method === "GET" && url.startsWith(prefix))
    .map(({ url }) => url.slice(prefix.length));
  const plain = views.filter((view) => !OTHERWISE_READ.includes(view));
  expect(plain.length).toBe(views.length - OTHERWISE_READ.length);
  return plain.flatMap((view) => (QUERIES[view] ?? [""]).map((query) => view + query));
}

/** `/live` has a test of its own. */
const OTHERWISE_READ = ["/events/:seq", "/export/:format", "/live"];

async function recorded(server: TestServer, more: object = {}) {
  const folder = temporaryFolder();
  const file = path.join(folder, CANARY.file);
  writeFileSync(file, `${CANARY.data}\nAPI_TOKEN=${CANARY.token}\n`);
  return server.record(["sh", "-c", `cat "$1"; : ${CANARY.argument}`, "sh", file], {
    env: { NOTHING: CANARY.environment },
    stringLimit: 4_096,
    ...more,
  });
}

async function share(server: TestServer, id: string, redaction: Redaction): Promise<string> {
  const { status, body, text } = await server.ask("POST", `/api/recordings/${id}/shares`, { redaction });
  expect(status, text).toBe(201);
  return (body as { share: string }).share;
}

/** Everything that can be read through a share, as one text. */
async function allOf(server: TestServer, name: string): Promise<string> {
  const read = async (route: string) => {
    const answer = await server.app.inject({
      method: "GET",
      url: `/api/shared/${name}${route}`,
      headers: { host: "127.0.0.1:7077" },
    });
    expect(answer.statusCode, `${route}: ${answer.body.slice(0, 200)}`).toBe(200);
    return route.includes("parquet") ? answer.rawPayload.toString("latin1") : answer.body;
  };
  const texts: string[] = [];
  for (const route of viewsOf(server)) {
    const text = await read(route);
    texts.push(text);
    // What was printed and what buffers hold is in another spelling there.
    if (route === "/output")
      texts.push(
        ...(JSON.parse(text) as { chunks: { base64: string }[] }).chunks.map(({ base64 }) =>
          Buffer.from(base64, "base64").toString("latin1"),
        ),
      );
  }
  for (const format of EXPORT_FORMATS) texts.push(await read(`/export/${format}`));
  const { rows } = JSON.parse(await read("/events?limit=1000")) as { rows: { seq: number }[] };
  for (const { seq } of rows) {
    const text = await read(`/events/${seq}`);
    texts.push(text);
    const hex = [...text.matchAll(/"hex":"([^"]*)"/g)].map(([, dump = ""]) => dump);
    texts.push(
      ...hex
        .flatMap((dump) => [
          dump.replaceAll("\\n", ""),
          ...[...dump.matchAll(/\|([^|]*)\|/g)].map(([, text = ""]) => text),
        ])
        .map((each) => each),
    );
    texts.push(hex.map((dump) => [...dump.matchAll(/\|([^|]*)\|/g)].map(([, part = ""]) => part).join("")).join("\n"));
  }
  return texts.join("\n");
}

const told = (all: string): string[] =>
  Object.entries(CANARY)
    .filter(([, canary]) => all.includes(canary))
    .map(([place]) => place);

it.each<[RedactionLevel, readonly string[], Redaction["classes"]]>([
  ["none", ["data", "token", "argument", "file"], []],
  ["secrets", ["data", "argument", "file"], []],
  ["buffers", ["argument", "file"], []],
  ["private", ["argument", "file"], []],
  ["private", [], ["process", "file"]],
])(
  "S20: through a link of the level %s are told: %j (classes %j)",
  async (level, places, classes) => {
    const server = await startTestServer();
    const { id, argv } = await recorded(server);
    expect(argv).toContain("sh");
    const all = await allOf(server, await share(server, id, { level, classes }));
    expect(told(all)).toEqual(places);
  },
  60_000,
);

it.each<[Redaction, readonly string[]]>([
  [{ level: "none", classes: [] }, ["data", "token", "environment", "argument", "file"]],
  [{ level: "private", classes: [] }, ["argument", "file"]],
])("of a recording that holds environments, %j tells %j", async (redaction, places) => {
  const server = await startTestServer();
  const { id } = await recorded(server, { environments: true });
  const name = await share(server, id, redaction);
  const log = await server.app.inject({
    method: "GET",
    url: `/api/shared/${name}/export/strace?verbose=true`,
    headers: { host: "127.0.0.1:7077" },
  });
  expect(told(`${await allOf(server, name)}\n${log.body}`)).toEqual(places);
});

const NETWORK = `
import os, socket, sys
named = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM); named.bind(sys.argv[1])
socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).sendto(b"x", sys.argv[1])
hidden = socket.socket(socket.AF_UNIX); hidden.bind("\\0canary-abstract-57"); hidden.listen()
client = socket.socket(socket.AF_UNIX); client.connect("\\0canary-abstract-57")
listener = socket.socket(); listener.bind(("127.0.0.77", 0)); listener.listen()
near = socket.create_connection(listener.getsockname()); far, peer = listener.accept()
near.sendmsg([b"abc"]); far.recv(10)
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", listener.getsockname())
`;
const NAMES = ["canary-path-46", "canary-abstract-57", "127.0.0.77"];

it.each<[CallClass[], readonly string[]]>([
  [["process"], NAMES],
  [
    ["process", "file"],
    ["canary-abstract-57", "127.0.0.77"],
  ],
  [["process", "network"], []],
])(
  "S20: of sockets' names a link that hides %j tells %j",
  async (classes, told) => {
    const server = await startTestServer();
    const name = path.join(temporaryFolder(), "canary-path-46");
    const { id, exit } = await server.record(["/usr/bin/python3", "-S", "-c", NETWORK, name]);
    expect(exit).toEqual({ code: 0 });
    const all = await allOf(server, await share(server, id, { level: "private", classes }));
    expect(NAMES.filter((canary) => all.includes(canary))).toEqual(told);
  },
  60_000,
);

it("what descriptors of an imported log are open on is redacted", async () => {
  const server = await startTestServer();
  const log = `10 openat(AT_FDCWD</tmp/${CANARY.file}>, "x", O_RDONLY) = 3</tmp/${CANARY.file}/x>
10 read(3</tmp/${CANARY.file}/x>, "${CANARY.data}", 100) = 14
10 connect(4<TCP:[127.0.0.1:5000->127.0.0.77:80]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.77")}, 16) = 0
10 +++ exited with 0 +++
`;
  const posted = await server.app.inject({
    method: "POST",
    url: "/api/import",
    headers: { ...server.owner, "content-type": "application/octet-stream" },
    payload: log,
  });
  const { id } = posted.json() as { id: string };
  const readable = await allOf(server, await share(server, id, { level: "private", classes: ["process"] }));
  expect(readable).toContain("127.0.0.77");
  expect(told(readable)).toEqual(["file"]);
  const hidden = await allOf(server, await share(server, id, { level: "private", classes: ["file", "network"] }));
  expect(told(hidden)).toEqual([]);
  expect(hidden).not.toContain("127.0.0.77");
  expect(hidden).toMatch(/connect\(4<TCP:\[/);
});

it("keeps lengths, counts and results", async () => {
  const server = await startTestServer();
  const { id } = await recorded(server);
  const name = await share(server, id, { level: "private", classes: ["process", "file"] });
  const read = async <T>(route: string): Promise<T> =>
    (await server.app.inject({ method: "GET", url: route, headers: server.owner })).json() as T;
  const counts = ({ rows }: Summary) => rows.map(({ key, calls, errors, totalNs }) => [key, calls, errors, totalNs]);
  expect(counts(await read<Summary>(`/api/shared/${name}/summary`))).toEqual(
    counts(await read<Summary>(`/api/recordings/${id}/summary`)),
  );
  const query = "events?filter=write&limit=1000";
  const { rows } = await read<{ rows: { seq: number; args: string; result: string }[] }>(
    `/api/shared/${name}/${query}`,
  );
  const original = await read<typeof rows extends infer R ? { rows: R } : never>(`/api/recordings/${id}/${query}`);
  expect(rows.map(({ result }) => result)).toEqual(original.rows.map(({ result }) => result));
  const written = rows.find(({ args }) => args.includes("***"));
  const details = await read<EventDetails>(`/api/shared/${name}/events/${written?.seq}`);
  expect(JSON.stringify(details.args)).toContain("*****");
});

it("a link lets nobody ask for more than it shows", async () => {
  const server = await startTestServer();
  const { id } = await recorded(server);
  const name = await share(server, id, { level: "private", classes: ["process", "file"] });
  const answer = await server.app.inject({
    method: "GET",
    url: `/api/shared/${name}/export/strace?redact=none&verbose=true&descriptors=details&stringLimit=4096`,
    headers: { host: "127.0.0.1:7077" },
  });
  expect(answer.statusCode).toBe(200);
  expect(told(answer.body)).toEqual([]);
});

it("the owner's exports leave out what was asked for", async () => {
  const server = await startTestServer();
  const { id } = await recorded(server);
  const strace = async (query: string) => (await server.ask("GET", `/api/recordings/${id}/export/strace${query}`)).text;
  expect(told(await strace(""))).toContain("data");
  expect(told(await strace("?redact=buffers"))).toEqual(["argument", "file"]);
  expect(told(await strace("?redact=private&classes=process,file"))).toEqual([]);
});

it("an imported log is redacted by its strings", async () => {
  const server = await startTestServer();
  const { id } = await recorded(server);
  const log = (await server.ask("GET", `/api/recordings/${id}/export/strace`)).text;
  expect(told(log)).toEqual(["data", "token", "argument", "file"]);
  const posted = await server.app.inject({
    method: "POST",
    url: "/api/import",
    headers: { ...server.owner, "content-type": "application/octet-stream" },
    payload: log,
  });
  const copy = (posted.json() as { id: string }).id;
  const lengthOf = (text: string) => text.split("\n").map((line) => line.length);
  const whole = await allOf(server, await share(server, copy, { level: "private", classes: ["process", "file"] }));
  expect(told(whole)).toEqual([]);
  const buffers = (await server.ask("GET", `/api/recordings/${copy}/export/strace?redact=buffers`)).text;
  expect(told(buffers)).toEqual(["argument", "file"]);
  expect(lengthOf(buffers)).toEqual(lengthOf(log));
}, 60_000);

it("copies go with their recording", async () => {
  const server = await startTestServer();
  const { id } = await recorded(server);
  await server.ask("GET", `/api/recordings/${id}/export/strace?redact=buffers`);
  const { readdirSync } = await import("node:fs");
  expect(readdirSync(path.join(server.data, "redacted"))).toHaveLength(1);
  await server.ask("DELETE", `/api/recordings/${id}`);
  expect(readdirSync(path.join(server.data, "redacted"))).toEqual([]);
});

it("a link's time ends", async () => {
  const server = await startTestServer();
  const { id } = await recorded(server);
  const make = (expiresAt: string) => server.ask("POST", `/api/recordings/${id}/shares`, { expiresAt });
  expect((await make(new Date(Date.now() - 1_000).toISOString())).status).toBe(400);
  expect((await make("tomorrow")).status).toBe(400);
  const { body } = await make(new Date(Date.now() + 3_600_000).toISOString());
  const { share: name } = body as { share: string };
  const read = async () =>
    (await server.app.inject({ method: "GET", url: `/api/shared/${name}`, headers: { host: "127.0.0.1:7077" } }))
      .statusCode;
  expect(await read()).toBe(200);
  // As if the hour were over: the list is what the server goes by.
  const list = path.join(server.data, "shares.json");
  const past = readFileSync(list, "utf8").replace(
    /"expiresAt":"[^"]*"/,
    `"expiresAt":"${new Date(Date.now() - 1).toISOString()}"`,
  );
  writeFileSync(list, past);
  await make(new Date(Date.now() + 3_600_000).toISOString());
  expect(await read()).toBe(404);
});

it("tells of a recording under way through a redacted link only how it goes", async () => {
  const data = temporaryFolder();
  const server = await serveOn(data);
  const started = await server.ask("POST", "/api/recordings", {
    argv: ["sh", "-c", `for i in 1 2 3 4 5; do echo ${CANARY.data}; sleep 0.2; done`],
  });
  const { id } = started.body as { id: string };
  const shared = await server.ask("POST", `/api/recordings/${id}/shares`, {
    redaction: { level: "private", classes: ["process"] },
  });
  const { share: name } = shared.body as { share: string };
  const socket = new WebSocket(`${server.origin.replace("http", "ws")}/api/shared/${name}/live`, [LIVE_PROTOCOL], {
    origin: server.origin,
  });
  const messages: string[] = [];
  socket.on("message", (message) => messages.push(String(message)));
  await new Promise((resolve) => socket.once("message", resolve));
  const early = await server.ask("GET", `/api/shared/${name}/events`);
  expect(early.status).toBe(409);
  expect((early.body as ApiError).error.code).toBe("still_recording");
  await new Promise((resolve) => socket.once("close", resolve));
  const all = messages.map((message) => JSON.parse(message) as { type: string; facts?: Facts });
  expect(all.at(-1)?.type).toBe("end");
  expect(new Set(all.map(({ type }) => type))).toEqual(new Set(["facts", "end"]));
  expect(messages.join("\n")).not.toContain(CANARY.data);
  expect((await server.ask("GET", `/api/shared/${name}/events`)).status).toBe(200);
});
