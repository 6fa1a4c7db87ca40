import { expect, it } from "vitest";
import type { Notes } from "../../shared/api/schemas.ts";
import { startTestServer } from "../testing/test_server.ts";

it("notes stay with the recording, go where it goes, and are masked with it", async () => {
  const server = await startTestServer();
  const { id } = await server.record(["true"]);
  const add = (body: object) => server.ask("POST", `/api/recordings/${id}/notes`, body);
  expect((await add({ atNs: 2_000, toNs: 3_000, text: "slow here" })).status).toBe(201);
  const { body } = await add({ atNs: 1_000, toNs: null, text: "API_TOKEN=canary99 <b>" });
  expect((body as Notes).notes.map(({ atNs, toNs, text }) => [atNs, toNs, text])).toEqual([
    [1_000, null, "API_TOKEN=canary99 <b>"],
    [2_000, 3_000, "slow here"],
  ]);
  const read = async () => ((await server.ask("GET", `/api/recordings/${id}/notes`)).body as Notes).notes;
  expect(await read()).toHaveLength(2);
  await server.ask("PATCH", `/api/recordings/${id}`, { name: "renamed" });
  expect(await read()).toHaveLength(2);

  const { share } = (
    await server.ask("POST", `/api/recordings/${id}/shares`, { redaction: { level: "secrets", classes: [] } })
  ).body as { share: string };
  const guest = { host: "127.0.0.1:7077" };
  const shown = await server.app.inject({ method: "GET", url: `/api/shared/${share}/notes`, headers: guest });
  expect(shown.body).toContain("slow here");
  expect(shown.body).not.toContain("canary99");
  for (const [method, url] of [
    ["POST", `/api/shared/${share}/notes`],
    ["DELETE", `/api/recordings/${id}/notes/x`],
  ] as const)
    expect((await server.app.inject({ method, url, headers: guest })).statusCode).toBe(401);

  const [first] = await read();
  expect((await server.ask("DELETE", `/api/recordings/${id}/notes/${first?.id}`)).status).toBe(200);
  expect((await server.ask("DELETE", `/api/recordings/${id}/notes/${first?.id}`)).status).toBe(404);
  expect(await read()).toHaveLength(1);
});

it("refuses what is no note", async () => {
  const server = await startTestServer();
  const { id } = await server.record(["true"]);
  for (const body of [
    {},
    { atNs: -1, toNs: null, text: "x" },
    { atNs: 5, toNs: 4, text: "x" },
    { atNs: 1, toNs: null, text: "" },
    { atNs: 1, toNs: null, text: "x".repeat(5_000) },
  ])
    expect((await server.ask("POST", `/api/recordings/${id}/notes`, body)).status, JSON.stringify(body)).toBe(400);
});

it("notes are made while the program runs, at once too, and are there when it has ended", async () => {
  const server = await startTestServer();
  const { id } = (await server.ask("POST", "/api/recordings", { argv: ["sleep", "600"] })).body as { id: string };
  const texts = ["one", "two", "three", "four"];
  const added = await Promise.all(
    texts.map((text, n) => server.ask("POST", `/api/recordings/${id}/notes`, { atNs: n, toNs: null, text })),
  );
  expect(added.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  const read = async () => ((await server.ask("GET", `/api/recordings/${id}/notes`)).body as Notes).notes;
  expect((await read()).map(({ text }) => text)).toEqual(texts);
  const second = (await read())[1]?.id;
  expect((await server.ask("DELETE", `/api/recordings/${id}/notes/${second}`)).status).toBe(200);
  const live = server.library.liveRecording(id);
  await server.ask("POST", `/api/recordings/${id}/stop`, {});
  await live?.ended;
  expect((await read()).map(({ text }) => text)).toEqual(["one", "three", "four"]);
});
