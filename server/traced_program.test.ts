/** What a traced program can do to its tracer, and what being traced does to it. */
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { EventsPage, Facts, SqlResult } from "../shared/api/schemas.ts";
import { serveOn, trapline } from "./testing/test_process.ts";
import { temporaryFolder } from "./testing/test_server.ts";

type Served = Awaited<ReturnType<typeof serveOn>>;

/** Traces a command to its end. */
async function recorded(served: Served, argv: readonly string[]): Promise<Facts> {
  const started = await served.ask("POST", "/api/recordings", { argv });
  expect(started.status, JSON.stringify(started.body)).toBe(201);
  const { id } = started.body as { id: string };
  const facts = async () => (await served.ask("GET", `/api/recordings/${id}`)).body as Facts;
  await expect.poll(async () => (await facts()).state, { timeout: 60_000 }).toBe("done");
  return facts();
}

async function rows(served: Served, id: string, filter: string): Promise<EventsPage["rows"]> {
  const page = await served.ask("GET", `/api/recordings/${id}/events?filter=${encodeURIComponent(filter)}`);
  return (page.body as EventsPage).rows;
}

describe("L1 a program that does nothing but calls", () => {
  it("is recorded call by call: as many as it did, each thread's in order, none before the one it follows", async () => {
    const COUNT = 20_000;
    const served = await serveOn(temporaryFolder());
    const { id, eventCount } = await recorded(served, [
      ...["dd", "if=/dev/zero", "of=/dev/null", "bs=1", `count=${COUNT}`, "status=none"],
    ]);
    const sql = `
      SELECT count(*) FILTER (name = 'read' AND result = 1), count(*) FILTER (name = 'write' AND result = 1),
        count(*) FILTER (start_ns < previous_end), (SELECT count(*) FROM event), (SELECT max(seq) + 1 FROM event)
      FROM (SELECT *, lag(start_ns + dur_ns) OVER (PARTITION BY tid ORDER BY seq) AS previous_end
        FROM event WHERE kind = 'syscall')`;
    const answer = await served.ask("POST", `/api/recordings/${id}/sql`, { sql });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect((answer.body as SqlResult).rows).toEqual([[COUNT, COUNT, 0, eventCount, eventCount]]);
  });
});

describe("S18 a program that turns on its tracer", () => {
  it("cannot start another one by asking the server without the token", async () => {
    const served = await serveOn(temporaryFolder());
    const attack = `fetch(${JSON.stringify(`${served.origin}/api/recordings`)}, {
      method: "POST", headers: { "content-type": "application/json" }, body: '{"argv":["true"]}',
    }).then((answer) => process.exit(answer.status === 401 ? 41 : 1))`;
    const facts = await recorded(served, [process.execPath, "-e", attack]);
    expect(facts.exit).toEqual({ code: 41 });
    expect((await served.ask("GET", "/api/recordings")).body).toMatchObject({ recordings: [{ id: facts.id }] });
  });

  it("is not in the server's process group, so that killing its own leaves the server alone", async () => {
    const served = await serveOn(temporaryFolder());
    const facts = await recorded(served, ["sh", "-c", "kill -KILL 0"]);
    expect(facts.exit).toEqual({ signal: "SIGKILL" });
    expect((await served.ask("GET", "/api/status")).status).toBe(200);
  });

  it("gets no descriptor of the server's, and not its token", async () => {
    const served = await serveOn(temporaryFolder());
    const token = new URLSearchParams(new URL(await served.firstLine).hash.slice(1)).get("token") ?? "";
    expect(token).toHaveLength(43);
    const facts = await recorded(served, ["sh", "-c", "ls /proc/self/fd; env; tr '\\0' ' ' < /proc/$PPID/cmdline"]);
    const output = (await served.ask("GET", `/api/recordings/${facts.id}/output`)).body;
    expect(JSON.stringify(output)).not.toContain(token);
  });
});

describe("P17 a program that traces", () => {
  it("is refused what only one may do, as under any tracer, and ends", async () => {
    const served = await serveOn(temporaryFolder());
    const facts = await recorded(served, ["strace", "-o", "/dev/null", "true"]);
    expect(facts.exit).toEqual({ code: 1 });
    const refused = await rows(served, facts.id, "ptrace errno:EPERM");
    expect(refused.length).toBeGreaterThan(0);
  });

  it("may read that it is traced, and by whom", async () => {
    const served = await serveOn(temporaryFolder());
    // The tracer is one thread of the server's.
    const ask = `test -d /proc/${served.child.pid}/task/$(sed -n 's/^TracerPid:.//p' /proc/self/status)/fd`;
    expect((await recorded(served, ["sh", "-c", ask])).exit).toEqual({ code: 0 });
  });
});

describe.skipIf(process.geteuid?.() !== 0)("P16 a setuid program of root's (made as root)", () => {
  it("runs as who started it when its tracer has no privilege, and the recording says so", async () => {
    const NOBODY = 65_534;
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    const program = path.join(folder, "effective_user");
    const source = fileURLToPath(new URL("../native/test/fixtures/effective_user.c", import.meta.url));
    expect(spawnSync("gcc", ["-o", program, source]).status).toBe(0);
    chmodSync(program, 0o4755);
    const data = path.join(folder, "data");
    mkdirSync(data);
    chownSync(data, NOBODY, NOBODY);

    const within = ["setpriv", `--reuid=${NOBODY}`, `--regid=${NOBODY}`, "--clear-groups"];
    const untraced = spawnSync(within[0] ?? "", [...within.slice(1), program], { encoding: "utf8" });
    expect(untraced.stdout).toBe("0\n");
    const run = await trapline(["run", "--data", data, "--", program], { within }).finished;
    expect(run.stdout).toBe(`${NOBODY}\n`);
    expect(run.stderr).toContain("without the privilege of its set-user-ID");
    expect(run.status).toBe(0);
  });
});
