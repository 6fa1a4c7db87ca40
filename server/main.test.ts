import { readFileSync, statSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Facts, FactsList } from "../shared/api/schemas.ts";
import { isLoopbackAddress } from "./cli/serve.ts";
import { processesWith, serveOn, trapline } from "./testing/test_process.ts";
import { temporaryFolder } from "./testing/test_server.ts";

describe("serve", () => {
  it("prints its URL as the first line and answers under it", async () => {
    const served = await serveOn(temporaryFolder());
    expect(await served.firstLine).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/);
    expect((await served.ask("GET", "/api/status")).status).toBe(200);
    expect((await fetch(`${served.origin}/api/status`)).status).toBe(401);
  });

  it("S11 listens on 127.0.0.1 and nowhere else", async () => {
    const served = await serveOn(temporaryFolder());
    const port = Number(new URL(served.origin).port);
    const hex = `:${port.toString(16).toUpperCase().padStart(4, "0")} `;
    const listening = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line.includes(hex) && / 0A /.test(line)),
    );
    expect(listening).toHaveLength(1);
    expect(listening[0]).toContain("0100007F:");
  });

  it("S11 knows an address that other machines reach, however it is written", () => {
    for (const host of [
      "0.0.0.0",
      "::",
      "0",
      "0x0",
      "[::]",
      "::0",
      "127.1",
      "0.0.0.0.",
      "localhost.evil.test",
      "192.0.2.1",
      "",
    ])
      expect(isLoopbackAddress(host), host).toBe(false);
    for (const host of ["127.0.0.1", "127.0.0.2", "::1", "localhost", "LOCALHOST"])
      expect(isLoopbackAddress(host), host).toBe(true);
  });

  it.each(["0.0.0.0", "::"])("S11 refuses --host %s", async (host) => {
    const { status, stderr, stdout } = await trapline([
      "serve",
      "--port",
      "0",
      "--host",
      host,
      "--data",
      temporaryFolder(),
    ]).finished;
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("--expose");
  });

  it("says in one sentence that the port is taken", async () => {
    const first = await serveOn(temporaryFolder());
    const port = new URL(first.origin).port;
    const second = await trapline(["serve", "--port", port, "--data", temporaryFolder()]).finished;
    expect(second.status).toBe(1);
    expect(second.stderr).toMatch(/^trapline: Port \d+ is taken: .*\n$/);
  });

  it("N2 ends on SIGTERM within two seconds, and its programs with it", async () => {
    const data = temporaryFolder();
    const mark = `600.${Date.now() % 100_000}`;
    const served = await serveOn(data);
    expect((await served.ask("POST", "/api/recordings", { argv: ["sleep", mark] })).status).toBe(201);
    const began = Date.now();
    served.child.kill("SIGTERM");
    expect(await served.finished).toMatchObject({ status: 0 });
    expect(Date.now() - began).toBeLessThan(2_000);
    expect(processesWith(mark)).toEqual([]);
    const again = await serveOn(data);
    const { recordings } = (await again.ask("GET", "/api/recordings")).body as FactsList;
    expect(recordings).toMatchObject([{ state: "interrupted", elsewhere: false }]);
  });

  it("P5 killed by SIGKILL, it leaves no program, and a recording of all but the last second", async () => {
    const data = temporaryFolder();
    const mark = `trapline-kill-${Date.now()}`;
    const served = await serveOn(data);
    const started = await served.ask("POST", "/api/recordings", {
      argv: ["sh", "-c", `while :; do test -e /${mark}; done`],
    });
    const { id } = started.body as { id: string };
    const factsNow = async () => (await served.ask("GET", `/api/recordings/${id}`)).body as Facts;
    await expect.poll(async () => (await factsNow()).eventCount, { timeout: 10_000 }).toBeGreaterThan(2_000);
    const before = await factsNow();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    served.child.kill("SIGKILL");
    await served.finished;
    await expect.poll(() => processesWith(mark), { timeout: 1_000 }).toEqual([]);

    const again = await serveOn(data);
    const { recordings } = (await again.ask("GET", "/api/recordings")).body as FactsList;
    expect(recordings).toHaveLength(1);
    expect(recordings[0]).toMatchObject({ id, state: "interrupted", elsewhere: false });
    expect(recordings[0]?.eventCount).toBeGreaterThanOrEqual(before.eventCount);
    const page = (await again.ask("GET", `/api/recordings/${id}/events?sort=-time&limit=1000`)).body as {
      total: number;
      rows: { seq: number }[];
    };
    expect(page.total).toBe(recordings[0]?.eventCount);
    expect(Math.max(...page.rows.map(({ seq }) => seq))).toBe(page.total - 1);
    expect((await again.ask("GET", `/api/recordings/${id}/tasks`)).body).toMatchObject({ tasks: [{ comm: "sh" }] });
  });

  it("S14 shows its token in the first line alone", async () => {
    const served = await serveOn(temporaryFolder());
    await served.ask("GET", `/api/recordings?token=${served.token}`);
    await served.ask("POST", "/api/recordings", { argv: ["true"] });
    await fetch(`${served.origin}/api/status`, { headers: { "x-trapline-token": "wrong" } });
    served.child.kill("SIGTERM");
    const { stdout, stderr } = await served.finished;
    expect(stdout.split("\n").slice(1).join("\n")).not.toContain(served.token);
    expect(stderr).not.toContain(served.token);
  });

  it("S17 checks every request of a connection", async () => {
    const served = await serveOn(temporaryFolder());
    const { port } = new URL(served.origin);
    const good = `GET /api/status HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nx-trapline-token: ${served.token}\r\n\r\n`;
    const hostile = `GET /api/status HTTP/1.1\r\nHost: evil.test\r\nx-trapline-token: ${served.token}\r\n\r\n`;
    const doubled = `GET /api/status HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nHost: evil.test\r\nx-trapline-token: ${served.token}\r\n\r\n`;
    const old = `GET /api/status HTTP/1.0\r\nx-trapline-token: ${served.token}\r\n\r\n`;
    const codes = async (text: string, pieces: number): Promise<string[]> => {
      const socket = createConnection(Number(port), "127.0.0.1");
      let answers = "";
      socket.on("data", (bytes) => {
        answers += bytes.toString("latin1");
      });
      const closed = new Promise((resolve) => socket.on("close", resolve));
      const size = Math.ceil(text.length / pieces);
      for (let at = 0; at < text.length; at += size) {
        socket.write(text.slice(at, at + size));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      socket.destroy();
      await closed;
      return [...answers.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, code]) => code ?? "");
    };
    expect(await codes(good + good + hostile, 1)).toEqual(["200", "200", "403"]);
    expect(await codes(good + hostile, 30)).toEqual(["200", "403"]);
    expect(await codes(doubled, 1)).not.toContain("200");
    expect(await codes(old, 1)).toEqual(["403"]);
  });
});

describe("run", () => {
  const run = (data: string, args: readonly string[], options: { input?: string } = {}) =>
    trapline(["run", "--data", data, ...args], options).finished;

  it("passes input, output and exit status through", async () => {
    const data = temporaryFolder();
    const answer = await run(data, ["--", "sh", "-c", "cat; echo err >&2; exit 3"], { input: "bytes \xff\0 end" });
    expect(answer.status).toBe(3);
    expect(answer.stdout).toBe("bytes \xc3\xbf\0 end");
    expect(answer.stderr).toMatch(/^err\ntrapline: recorded \d+ events: \/r\/[\w-]{22}\n$/);
  });

  it("says how a signal ended the command", async () => {
    expect((await run(temporaryFolder(), ["sh", "-c", "kill -SEGV $$"])).status).toBe(128 + 11);
  });

  it("outlives a Ctrl-C that its command handles, and passes SIGTERM on", async () => {
    const data = temporaryFolder();
    const patient = trapline([
      "run",
      "--data",
      data,
      "--",
      "sh",
      "-c",
      "trap 'echo caught; exit 5' INT; echo ready; while :; do sleep 0.05; done",
    ]);
    await patient.firstLine;
    const [shell] = processesWith("trap 'echo caught").filter((pid) => pid !== patient.child.pid);
    // A terminal sends the signal to its whole foreground group.
    patient.child.kill("SIGINT");
    process.kill(shell ?? 0, "SIGINT");
    expect(await patient.finished).toMatchObject({ status: 5, stdout: "ready\ncaught\n" });

    const other = trapline(["run", "--data", data, "--", "sh", "-c", "echo ready; exec sleep 600"]);
    await other.firstLine;
    other.child.kill("SIGTERM");
    expect(await other.finished).toMatchObject({ status: 128 + 15 });
  });

  it("writes the trace as strace would", async () => {
    const data = temporaryFolder();
    const file = path.join(data, "out.strace");
    await run(data, ["-e", "trace=openat,close", "-s", "4", "-o", file, "--name", "n", "--", "cat", "/etc/hostname"]);
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    expect(lines.every((line) => /^\d+ +(openat\(|close\(|\+\+\+ exited with 0)/.test(line))).toBe(true);
    expect(lines.some((line) => line.includes('"/etc/hostname", O_RDONLY) = 3'))).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each([
    [["no-such-program"], 1, "no program"],
    [["-s", "x", "true"], 2, "-s must be"],
    [["-e", "trace=opneat", "true"], 1, "openat"],
    [["--format", "pdf", "true"], 2, "no format"],
    [["--nonsense", "true"], 2, "nonsense"],
    [[], 2, "behind --"],
  ])("%j fails with one sentence", async (args, status, text) => {
    const answer = await run(temporaryFolder(), args);
    expect(answer.status).toBe(status);
    expect(answer.stderr).toContain(text);
    expect(answer.stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("is seen as recorded elsewhere by a server on the same directory, until it is done", async () => {
    const data = temporaryFolder();
    const served = await serveOn(data);
    const running = trapline(["run", "--data", data, "--", "sleep", "2"]);
    const list = async () => ((await served.ask("GET", "/api/recordings")).body as FactsList).recordings;
    await expect
      .poll(list, { timeout: 5_000 })
      .toMatchObject([{ state: "recording", elsewhere: true, argv: ["sleep", "2"] }]);
    const [facts] = await list();
    expect(await served.ask("GET", `/api/recordings/${facts?.id}/summary`)).toMatchObject({
      status: 409,
      body: { error: { code: "recorded_elsewhere" } },
    });
    expect((await served.ask("DELETE", `/api/recordings/${facts?.id}`)).status).toBe(409);
    expect((await running.finished).status).toBe(0);
    await expect.poll(list, { timeout: 5_000 }).toMatchObject([{ state: "done", elsewhere: false }]);
    expect((await served.ask("GET", `/api/recordings/${facts?.id}/summary`)).status).toBe(200);
  });
});

describe("the other commands", () => {
  it("list, export and remove recordings", async () => {
    const data = temporaryFolder();
    await trapline(["run", "--data", data, "--name", "mine", "--", "true"]).finished;
    const [facts] = (await trapline(["list", "--json", "--data", data]).finished).stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(facts).toMatchObject({ name: "mine", state: "done" });
    expect((await trapline(["list", "--data", data]).finished).stdout).toContain(`${facts.id}  `);
    const strace = await trapline(["export", facts.id, "--data", data]).finished;
    expect(strace.stdout).toMatch(/^\d+ +execve\(".*true", /);
    const jsonl = await trapline(["export", facts.id, "--format", "jsonl", "--data", data]).finished;
    expect(jsonl.stdout.trimEnd().split("\n")).toHaveLength(facts.eventCount);
    expect((await trapline(["remove", facts.id, "--data", data]).finished).status).toBe(0);
    expect((await trapline(["list", "--data", data]).finished).stdout).toBe("");
    expect(await trapline(["export", facts.id, "--data", data]).finished).toMatchObject({ status: 1, stdout: "" });
  });

  it("explain themselves", async () => {
    expect((await trapline(["--version"]).finished).stdout).toMatch(/^trapline \d+\.\d+\.\d+\n$/);
    expect((await trapline(["--help"]).finished).stdout).toContain("serve");
    for (const command of ["serve", "run", "export", "list", "remove"]) {
      const { status, stdout } = await trapline([command, "--help"]).finished;
      expect([status, stdout.startsWith(`Usage: trapline ${command}`)]).toEqual([0, true]);
    }
    expect(await trapline(["nonsense"]).finished).toMatchObject({ status: 2, stdout: "" });
  });

  it("say what is wrong with the data directory", async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, "file"), "");
    const answer = await trapline(["list", "--data", path.join(folder, "file", "below")]).finished;
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(
      /^trapline: Recordings cannot be written to .*: a part of the path is not a directory\. .*--data\.\n$/,
    );
  });

  it("S16 keep recordings to their owner, whatever the umask", async () => {
    const data = path.join(temporaryFolder(), "data");
    const before = process.umask(0);
    try {
      await trapline(["run", "--data", data, "true"]).finished;
    } finally {
      process.umask(before);
    }
    const mode = (file: string) => statSync(file).mode & 0o777;
    const [facts] = (await trapline(["list", "--json", "--data", data]).finished).stdout
      .split("\n")
      .map((line) => line && JSON.parse(line));
    expect([mode(data), mode(path.join(data, "recordings"))]).toEqual([0o700, 0o700]);
    for (const suffix of ["duckdb", "json"])
      expect(mode(path.join(data, "recordings", `${facts.id}.${suffix}`))).toBe(0o600);
  });
});
