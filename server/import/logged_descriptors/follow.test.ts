import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Files, Held, Peers, Sockets } from "../../../shared/api/file_use.ts";
import type { Facts } from "../../../shared/api/schemas.ts";
import { startTestServer, type TestServer, temporaryFolder } from "../../testing/test_server.ts";

const SOCKETS = fileURLToPath(new URL("../../recorder/queries/sockets.c", import.meta.url));

const read = async <T>(server: TestServer, id: string, view: string): Promise<T> => {
  const answer = await server.ask("GET", `/api/recordings/${id}/${view}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.body as T;
};

async function imported(server: TestServer, log: string): Promise<string> {
  const answer = await server.app.inject({
    method: "POST",
    url: "/api/import",
    headers: { ...server.owner, "content-type": "application/octet-stream" },
    payload: log,
  });
  expect(answer.statusCode, answer.body).toBe(201);
  return (answer.json() as Facts).id;
}

/** Recorded, written as strace writes it, and read again. */
async function again(argv: string[], descriptors: string) {
  const server = await startTestServer();
  const { id, exit } = await server.record(argv, { stringLimit: 4_096 });
  expect(exit).toEqual({ code: 0 });
  const query = `descriptors=${descriptors}&times=epoch&durations=true`;
  const log = (await server.ask("GET", `/api/recordings/${id}/export/strace?${query}`)).text;
  const copy = await imported(server, log);
  return {
    original: <T>(view: string) => read<T>(server, id, view),
    copy: <T>(view: string) => read<T>(server, copy, view),
    notices: (await server.library.facts(copy)).notices.join(" "),
  };
}

const DEPTHS = ["none", "path", "details"] as const;

describe.each(DEPTHS)("a log whose descriptors say: %s", (depth) => {
  it("tells what was done to files, and which were never closed", async () => {
    const folder = temporaryFolder();
    const from = path.join(folder, "from");
    writeFileSync(from, "x".repeat(5_000));
    const program = `
import os, subprocess, sys
a = os.open("${from}", os.O_RDONLY); b = os.open("${folder}/to", os.O_CREAT | os.O_WRONLY)
os.sendfile(b, a, 0, 5000); os.lseek(a, 0, 0); os.read(a, 4096)
kept = [os.dup(a) for _ in range(3)]; os.close(kept[0])
os.set_inheritable(a, True)
if os.fork() == 0:
    os.read(a, 100); os.write(b, b"child"); os.close(b); os._exit(0)
os.wait()
r, w = os.pipe(); os.write(w, b"12"); os.read(r, 2)
`;
    const { original, copy, notices } = await again(["/usr/bin/python3", "-S", "-c", program], depth);
    const uses = async (read: typeof copy) =>
      (await read<Files>("files?limit=1000")).rows
        .filter(({ path }) => path.startsWith(folder))
        .map(({ path, calls, errors, opens, reads, writes, readBytes, writtenBytes }) =>
          [path, calls, errors, opens, reads, writes, readBytes, writtenBytes].join(" "),
        )
        .sort();
    expect(await uses(copy)).toEqual(await uses(original));
    const held = async (read: typeof copy) =>
      (await read<Held>("held")).rows
        .filter(({ path }) => path.startsWith("/"))
        .map(({ path, pid, fds, descriptors }) => [path, pid, descriptors, ...fds].join(" "))
        .sort();
    expect(await held(copy)).toEqual(await held(original));
    expect((await held(copy)).join()).toContain(from);
    expect(notices.includes("-y")).toBe(depth === "none");
  });

  it("tells of sockets, their state and their peers", async () => {
    const folder = temporaryFolder();
    const program = path.join(folder, "sockets");
    execFileSync("cc", ["-O1", "-w", "-o", program, SOCKETS]);
    const file = path.join(folder, "file");
    writeFileSync(file, "f".repeat(1_000));
    const { original, copy } = await again([program, file], depth);
    const sockets = async (read: typeof copy) =>
      (await read<Sockets>("sockets")).rows.map(
        ({ protocol, local, remote, state, errno, open, accepted, calls, errors, receivedBytes, sentBytes }) => ({
          protocol,
          // Which port the kernel chose says only -yy, and that at the next call.
          local: depth === "details" && calls > 1 ? local : null,
          remote: depth === "details" || state !== "connected" || accepted > 0 ? remote : null,
          ...{ state, errno, open, accepted, calls, errors, receivedBytes, sentBytes },
        }),
      );
    expect(await sockets(copy)).toEqual(await sockets(original));
    const peers = async (read: typeof copy) =>
      (await read<Peers>("peers?sort=-calls")).rows
        .filter(({ peer }) => peer !== null && !peer.endsWith(":*"))
        .map(({ protocol, peer, sockets, calls, errors, receivedBytes, sentBytes }) =>
          [protocol, peer, sockets, calls, errors, receivedBytes, sentBytes].join(" "),
        )
        .sort();
    expect(await peers(copy)).toEqual(await peers(original));
  });
});

describe("a log with -f", () => {
  it("gives a child its parent's descriptors though its lines come before the call that made it returns", async () => {
    const server = await startTestServer();
    const id = await imported(
      server,
      `10 openat(AT_FDCWD, "/a", O_RDONLY) = 3
10 openat(AT_FDCWD, "/b", O_RDONLY|O_CLOEXEC) = 4
10 clone(child_stack=NULL, flags=CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=0x7f) <unfinished ...>
11 read(3, "x", 1) = 1
11 read(4, "yy", 2) = 2
10 <... clone resumed>) = 11
11 execve("/bin/x", ["x"], 0x7f /* 1 var */) = 0
11 read(3, "x", 1) = 1
11 read(4, 0x7f, 1) = -1 EBADF (Bad file descriptor)
11 mmap(NULL, 8192, PROT_READ, MAP_PRIVATE, 3, 0) = 0x7f
11 +++ exited with 0 +++
10 close(3) = 0
10 read(3, "", 1) = -1 EBADF (Bad file descriptor)
10 read(0, "in", 2) = 2
10 +++ exited with 0 +++
`,
    );
    const { rows } = await read<Files>(server, id, "files");
    const uses = rows.map(({ path, calls, readBytes }) => `${path} ${calls} ${readBytes}`);
    // The read after the close, and that of what was open before, are of no file that the log tells.
    expect(uses.sort()).toEqual(["/a 5 2", "/b 2 2", "/bin/x 1 0"]);
    const { rows: held } = await read<Held>(server, id, "held");
    expect(held.map(({ path, pid, fds }) => [path, pid, fds])).toEqual([["/b", 10, [4]]]);
    expect(await read(server, id, "events?filter=fd:8192")).toMatchObject({ total: 0 });
    expect(await read(server, id, "events?filter=mmap%20fd:3")).toMatchObject({ total: 1 });
  });

  it("follows what only the log's own words tell: a socket through its ends, a device, a deleted file", async () => {
    const server = await startTestServer();
    const id = await imported(
      server,
      `10 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3<TCP:[77]>
10 connect(3<TCP:[77]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("10.0.0.7")}, 16) = -1 EINPROGRESS (Operation now in progress)
10 getsockopt(3<TCP:[10.0.0.1:4000->10.0.0.7:80]>, SOL_SOCKET, SO_ERROR, [ECONNREFUSED], [4]) = 0
10 close(3<TCP:[10.0.0.1:4000->10.0.0.7:80]>) = 0
10 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = 3<UDPv6:[78]>
10 sendto(3<UDPv6:[78]>, "x", 1, 0, {sa_family=AF_INET6, sin6_port=htons(53), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = 1
10 write(1</dev/null<char 1:3>>, "out", 3) = 3
10 read(5</tmp/gone>(deleted), "abcd", 4) = 4
10 +++ exited with 0 +++
`,
    );
    const { rows } = await read<Sockets>(server, id, "sockets");
    expect(rows).toMatchObject([
      {
        protocol: "TCP",
        local: "10.0.0.1:4000",
        remote: "10.0.0.7:80",
        state: "refused",
        errno: "ECONNREFUSED",
        open: false,
      },
      { protocol: "UDPv6", state: "unconnected", sentBytes: 1, open: true },
    ]);
    const { notices } = await server.library.facts(id);
    expect(notices.join(" ")).not.toContain("no call of close");
    const opensOnly = await imported(server, '10 openat(AT_FDCWD, "/a", O_RDONLY) = 3\n10 +++ exited with 0 +++\n');
    expect((await server.library.facts(opensOnly)).notices.join(" ")).toContain("no call of close");
    const peers = (await read<Peers>(server, id, "peers")).rows.map(({ protocol, peer }) => `${protocol} ${peer}`);
    expect(peers.sort()).toEqual(["TCP 10.0.0.7:80", "UDPv6 [2001:db8::1]:53"]);
    const files = (await read<Files>(server, id, "files")).rows;
    expect(files.map(({ path, readBytes, writtenBytes }) => [path, readBytes, writtenBytes]).sort()).toEqual([
      ["/dev/null", 0, 3],
      ["/tmp/gone (deleted)", 4, 0],
    ]);
  });
});
