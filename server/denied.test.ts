import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { serveOn, trapline } from "./testing/test_process.ts";
import { temporaryFolder } from "./testing/test_server.ts";

function withoutPtrace(): string[] {
  const program = path.join(temporaryFolder(), "without_ptrace");
  const source = fileURLToPath(new URL("../native/test/fixtures/without_ptrace.c", import.meta.url));
  expect(spawnSync("gcc", ["-o", program, source]).status).toBe(0);
  return [program];
}

const straceIsMissing = spawnSync("strace", ["-V"]).status !== 0;

describe("where ptrace is not permitted, the message names who forbids it", () => {
  it("a container's seccomp filter, on the command line and over HTTP", async () => {
    const within = withoutPtrace();
    const run = await trapline(["run", "--data", temporaryFolder(), "--", "true"], { within }).finished;
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^trapline: A seccomp filter of this container forbids ptrace/m);

    const served = await serveOn(temporaryFolder(), [], { within });
    expect(await served.ask("POST", "/api/recordings", { argv: ["true"] })).toMatchObject({
      status: 403,
      body: { error: { code: "ptrace_denied", message: expect.stringContaining("seccomp=unconfined") } },
    });
    expect(await served.ask("GET", "/api/recordings")).toMatchObject({ status: 200, body: { recordings: [] } });
  });

  it.skipIf(straceIsMissing)("another tracer (skipped where strace is not installed)", async () => {
    const within = ["strace", "-f", "-o", "/dev/null"];
    const run = await trapline(["run", "--data", temporaryFolder(), "--", "true"], { within }).finished;
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^trapline: Trapline itself is traced by process \d+/m);
  });
});
