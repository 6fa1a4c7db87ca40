import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Static, TSchema } from "typebox";
import { Value } from "typebox/value";
import { describe, expect, it } from "vitest";
import { FailedCalls } from "../../shared/api/failed_calls.ts";
import { Files, Held, Lookups, Sockets } from "../../shared/api/file_use.ts";
import { Summary } from "../../shared/api/schemas.ts";
import { commonDirectory } from "../recorder/queries/files.ts";
import { socketEnds } from "../recorder/queries/sockets.ts";
import { startTestServer, temporaryFolder } from "../testing/test_server.ts";

const ask = async (argv: (folder: string) => string[]) => {
  const folder = temporaryFolder();
  const server = await startTestServer();
  const { id } = await server.record(argv(folder));
  const read = async (route: string): Promise<unknown> => {
    const answer = await server.ask("GET", `/api/recordings/${id}/${route}`);
    expect(answer.status, answer.text).toBe(200);
    return answer.body;
  };
  return { folder, read, server, id };
};

/** The answer, held to its schema. */
const checked = <T extends TSchema>(schema: T, answer: unknown): Static<T> => {
  expect([...Value.Errors(schema, answer)]).toEqual([]);
  return Value.Parse(schema, answer);
};

describe("GET /errors", () => {
  it("groups by errno and call, says what it means here and names the paths", async () => {
    const { read } = await ask(() => ["sh", "-c", "cat /no/such /no/such /no/other; cd /etc/passwd; exit 0"]);
    const errors = checked(FailedCalls, await read("errors"));
    const missing = errors.rows.find(({ name, errno }) => name === "openat" && errno === "ENOENT");
    expect(missing?.meaning).toContain("not there");
    expect(missing?.message).toBe("No such file or directory");
    expect(missing?.paths[0]).toEqual({ path: "/no/such", failed: 2 });
    expect(missing?.calls).toBeGreaterThan(missing?.failed ?? 0);
    expect(errors.rows.find(({ errno }) => errno === "ENOTDIR")?.name).toBe("chdir");
    expect(errors.failed).toBe(errors.rows.reduce((sum, row) => sum + row.failed, 0));
    expect(errors.total).toBe(errors.rows.length);
    expect(errors.paths.find((row) => row.path === "/no/such")).toEqual({
      path: "/no/such",
      failed: 2,
      errnos: ["ENOENT"],
    });
    const one = checked(FailedCalls, await read("errors?limit=1&offset=1"));
    expect(one.rows).toEqual([errors.rows[1]]);
    expect(one.total).toBe(errors.total);
    const filtered = checked(FailedCalls, await read("errors?filter=errno:ENOTDIR"));
    expect(filtered.rows.map(({ name }) => name)).toEqual(["chdir"]);
    expect(filtered.failed).toBe(1);
  });
});

describe("GET /files", () => {
  it("counts what was opened, read and written, by file and by directory", async () => {
    const { folder, read } = await ask((folder) => {
      mkdirSync(path.join(folder, "a/b"), { recursive: true });
      writeFileSync(path.join(folder, "a/b/one"), "x".repeat(3000));
      writeFileSync(path.join(folder, "a/b/two"), "y".repeat(10));
      return ["sh", "-c", `cat "${folder}/a/b/one" "${folder}/a/b/two" > "${folder}/a/out"`];
    });
    const files = checked(Files, await read("files?sort=-readBytes&limit=1000"));
    const row = (name: string) => files.rows.find((file) => file.path === `${folder}/${name}`);
    expect(row("a/b/one")).toMatchObject({ files: 1, opens: 1, readBytes: 3000, writtenBytes: 0, errors: 0 });
    expect(row("a/out")).toMatchObject({ writtenBytes: 3010, readBytes: 0 });
    const below = checked(Files, await read(`files?by=directory&under=${encodeURIComponent(`${folder}/`)}`));
    expect(below.rows).toHaveLength(1);
    expect(below.rows[0]).toMatchObject({ path: `${folder}/a/`, files: 3, readBytes: 3010, writtenBytes: 3010 });
    const deeper = checked(Files, await read(`files?by=directory&under=${encodeURIComponent(`${folder}/a/`)}`));
    expect(deeper.rows.map(({ path, files }) => [path, files]).sort()).toEqual([
      [`${folder}/a/b/`, 2],
      [`${folder}/a/out`, 1],
    ]);
    const page = checked(Files, await read("files?sort=path&limit=2&offset=1"));
    const all = checked(Files, await read("files?sort=path&limit=1000"));
    expect(page.rows).toEqual(all.rows.slice(1, 3));
    expect(page.total).toBe(all.rows.length);
  });

  it("counts both files of a call that copies from one to the other", async () => {
    const { folder, read } = await ask((folder) => {
      writeFileSync(path.join(folder, "from"), "z".repeat(5000));
      const copy = `import os; a=os.open("${folder}/from",os.O_RDONLY); b=os.open("${folder}/to",os.O_CREAT|os.O_WRONLY); os.sendfile(b,a,0,5000)`;
      return ["/usr/bin/python3", "-S", "-c", copy];
    });
    const files = checked(Files, await read("files?sort=-readBytes&limit=1000"));
    const row = (name: string) => files.rows.find((file) => file.path === `${folder}/${name}`);
    expect(row("from")).toMatchObject({ opens: 1, reads: 1, readBytes: 5000 });
    expect(row("to")).toMatchObject({ opens: 1, writes: 1, writtenBytes: 5000 });
  });

  it("refuses a directory that is none and an unknown order", async () => {
    const { server, id } = await ask(() => ["true"]);
    for (const query of ["under=etc", "sort=name", "by=inode", "limit=0"])
      expect((await server.ask("GET", `/api/recordings/${id}/files?${query}`)).status, query).toBe(400);
  });
});

it("GET /summary counts by file, with the durations of each by octave", async () => {
  const { read } = await ask(() => ["sh", "-c", "cat /etc/passwd /etc/passwd > /dev/null"]);
  const summary = checked(Summary, await read("summary?by=file"));
  const row = summary.rows.find(({ key }) => key === "/etc/passwd");
  expect(row?.octaves?.reduce((sum, calls) => sum + calls, 0)).toBe(row?.calls);
  expect(row?.octaves?.length).toBe(Math.floor(Math.log2(row?.maxNs ?? 1)) + 1);
  expect(summary.groups).toBeUndefined();
  expect(summary.calls).toBe(summary.rows.reduce((sum, each) => sum + each.calls, 0));
});

it("GET /lookups puts a search together and says where it ended", async () => {
  const { folder, read } = await ask((folder) => {
    mkdirSync(path.join(folder, "c"));
    writeFileSync(path.join(folder, "c/tool"), "");
    return ["sh", "-c", `for d in a b c; do [ -e "${folder}/$d/tool" ]; done; [ -e "${folder}/nothing" ]`];
  });
  const lookups = checked(Lookups, await read("lookups"));
  expect(lookups.rows.find(({ name }) => name === "tool")).toMatchObject({
    places: 2,
    directories: [`${folder}/a/`, `${folder}/b/`],
    failed: 2,
    foundAt: `${folder}/c/tool`,
  });
  expect(lookups.rows.find(({ name }) => name === "nothing")).toBeUndefined();
});

it("GET /held names what a process opened and never closed, and not what it was given", async () => {
  const { folder, read } = await ask((folder) => {
    writeFileSync(path.join(folder, "kept"), "");
    const program = `import os; f=[os.open("${folder}/kept",os.O_RDONLY) for _ in range(12)]; os.close(f[0]); os._exit(0)`;
    return ["/usr/bin/python3", "-S", "-c", program];
  });
  const held = checked(Held, await read("held"));
  const kept = held.rows.find((row) => row.path === `${folder}/kept`);
  expect(kept?.descriptors).toBe(11);
  expect(kept?.fds).toHaveLength(8);
  expect(held.rows.some(({ fds }) => fds.includes(0) || fds.includes(1))).toBe(false);
  const none = checked(Held, await read("held?filter=close"));
  expect(none).toEqual({ total: 0, rows: [] });
});

describe("GET /sockets", () => {
  it("follows a connection on both ends, with its bytes and its end", async () => {
    const { read } = await ask(() => [
      "/usr/bin/python3",
      "-S",
      "-c",
      `
import socket
listener = socket.socket(); listener.bind(("127.0.0.1", 0)); listener.listen()
client = socket.create_connection(listener.getsockname()); server, peer = listener.accept()
client.sendall(b"x" * 700); server.recv(1000); server.sendall(b"y" * 50); client.recv(1000)
client.close(); server.close(); listener.close()
dead = socket.socket()
try: dead.connect(("127.0.0.1", 1))
except OSError: pass
`,
    ]);
    const sockets = checked(Sockets, await read("sockets"));
    const [listener, client, server, dead] = sockets.rows.filter(({ protocol }) => protocol === "TCP");
    expect(listener).toMatchObject({ state: "listening", accepted: 1, open: false, remote: null });
    expect(client).toMatchObject({ state: "connected", sentBytes: 700, receivedBytes: 50, errors: 0 });
    expect(client?.remote).toBe(listener?.local);
    expect(server).toMatchObject({ state: "connected", sentBytes: 50, receivedBytes: 700, open: false });
    expect(dead).toMatchObject({ state: "refused", errno: "ECONNREFUSED", remote: "127.0.0.1:1" });
    const most = checked(Sockets, await read("sockets?sort=-sentBytes&limit=1"));
    expect(most.rows).toEqual([client]);
    expect(most.total).toBe(sockets.rows.length);
  });

  it("takes the text of a socket apart", () => {
    const none = { local: null, remote: null };
    expect(socketEnds("TCP")).toEqual({ protocol: "TCP", ...none });
    expect(socketEnds("socket:[4026]")).toEqual({ protocol: "socket", ...none });
    expect(socketEnds("TCP:[4026]")).toEqual({ protocol: "TCP", ...none });
    expect(socketEnds("TCPv6:[?->[::1]:80]")).toEqual({ protocol: "TCPv6", local: null, remote: "[::1]:80" });
    expect(socketEnds('UNIX-STREAM:[12->13,"/a->b"]')).toEqual({
      protocol: "UNIX-STREAM",
      local: '"/a->b"',
      remote: null,
    });
    expect(socketEnds("UNIX:[12]")).toEqual({ protocol: "UNIX", ...none });
    expect(socketEnds("NETLINK:[ROUTE:42]")).toEqual({ protocol: "NETLINK", local: "ROUTE:42", remote: null });
  });
});

describe("commonDirectory", () => {
  it("is the deepest that holds all", () => {
    expect(commonDirectory("/usr/lib/a/x", "/usr/lib/b")).toBe("/usr/lib/");
    expect(commonDirectory("/usr/lib", "/usr/lib/x")).toBe("/usr/lib/");
    expect(commonDirectory("/usr/lib1/x", "/usr/lib2/x")).toBe("/usr/");
  });
});
