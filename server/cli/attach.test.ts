import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Facts } from "../../shared/api/schemas.ts";
import { trapline } from "../testing/test_process.ts";
import { temporaryFolder } from "../testing/test_server.ts";

function program(command: string, args: readonly string[]): ChildProcess & { pid: number } {
  const child = spawn(command, [...args], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  if (child.pid === undefined) throw new Error(`${command} did not start`);
  return Object.assign(child, { pid: child.pid });
}

const statusOf = (pid: number, field: string) =>
  new RegExp(`^${field}:\\s*(\\S+)`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];

const attach = (data: string, args: readonly string[]) => trapline(["attach", "--data", data, ...args]);

async function listed(data: string): Promise<Facts[]> {
  const { stdout } = await trapline(["list", "--json", "--data", data]).finished;
  return stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

describe("attach", () => {
  it("records a running process, and Ctrl-C leaves it running", async () => {
    const [data, file] = [temporaryFolder(), path.join(temporaryFolder(), "out")];
    const shell = program("sh", ["-c", "exec 7</dev/null; while :; do read line <&7; sleep 0.05; done"]);
    const attached = attach(data, ["-o", file, "--name", "mine", String(shell.pid)]);
    await expect.poll(() => statusOf(shell.pid, "TracerPid"), { timeout: 10_000 }).not.toBe("0");
    await delay(500);
    attached.child.kill("SIGINT");
    const { status, stderr } = await attached.finished;
    expect([status, stderr]).toEqual([0, expect.stringMatching(/attached to \d+.*\ntrapline: recorded \d+ events: /)]);
    expect([shell.exitCode, statusOf(shell.pid, "TracerPid")]).toEqual([null, "0"]);
    expect(readFileSync(file, "utf8")).toContain("dup2(7, 0) ");
    const [facts] = await listed(data);
    expect(facts).toMatchObject({ name: "mine", state: "done", exit: null, cwd: process.cwd() });
    expect(facts?.argv).toEqual(expect.arrayContaining(["sh", "-c"]));
    expect(facts?.eventCount).toBeGreaterThan(10);
    expect(facts?.engine?.join()).toContain("kept its CPUs");

    const jsonl = await trapline(["export", facts?.id ?? "", "--format", "jsonl", "--data", data]).finished;
    expect(jsonl.stdout.trimEnd().split("\n")).toHaveLength(facts?.eventCount ?? 0);
  });

  it("ends with the process, and tells its status", async () => {
    const data = temporaryFolder();
    const shell = program("sh", ["-c", "sleep 3; exit 7"]);
    const attached = attach(data, [String(shell.pid)]);
    expect(await attached.finished).toMatchObject({ status: 7 });
    expect(await listed(data)).toMatchObject([{ state: "done", exit: { code: 7 } }]);
  });

  it("lets the process go on at a limit, and says what to do", async () => {
    const data = temporaryFolder();
    const shell = program("sh", ["-c", "exec 7</dev/null; while :; do read line <&7; sleep 0.05; done"]);
    const { status, stderr } = await attach(data, ["--max-events", "60", String(shell.pid)]).finished;
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/trapline: Stopped at its limit, 60 events: the program was let go and runs on, .*--max-/),
    ]);
    expect([shell.exitCode, statusOf(shell.pid, "TracerPid")]).toEqual([null, "0"]);
    const [facts] = await listed(data);
    expect(facts).toMatchObject({ state: "done", exit: null, stoppedBy: "events" });
    expect(facts?.eventCount).toBeGreaterThanOrEqual(60);
  });

  it.each([
    [["--max-events", "0"], "--max-events"],
    [["--max-size", "5X"], "a size like"],
    [["--max-time", "90"], "a time like"],
    [["--keep-free", ""], "--keep-free"],
    [["--max-disk", "5G"], "--max-disk"],
  ])("does not understand %j", async (flags, says) => {
    const { status, stderr } = await attach(temporaryFolder(), [...flags, String(process.pid)]).finished;
    expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
  });

  it("P20 says why a process cannot be traced, and leaves no recording", async () => {
    const data = temporaryFolder();
    const sleeping = program("sleep", ["600"]);
    const first = attach(data, [String(sleeping.pid)]);
    await expect.poll(() => statusOf(sleeping.pid, "TracerPid"), { timeout: 10_000 }).not.toBe("0");
    // It ends when the shell, which would wait for it, is sleep, which never does.
    const parent = program("sh", ["-c", "sleep 0.5 & echo $!; exec sleep 600"]);
    const zombie = await new Promise<string>((resolve) => {
      parent.stdout?.once("data", (bytes: Buffer) => resolve(bytes.toString().trim()));
    });
    await expect.poll(() => statusOf(Number(zombie), "State"), { timeout: 10_000 }).toBe("Z");
    for (const [pid, text] of [
      ["4194303", /There is no process 4194303/],
      [String(sleeping.pid), new RegExp(`traced already, by process ${first.child.pid}`)],
      [zombie, /has ended already/],
      ["2", /a thread of the kernel|belongs to another user|There is no process 2/],
    ] as const) {
      const { status, stderr } = await attach(data, [pid]).finished;
      expect([pid, status, stderr]).toEqual([pid, 1, expect.stringMatching(text)]);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    }
    first.child.kill("SIGINT");
    await first.finished;
    expect(await listed(data)).toHaveLength(1);
  });

  it.each([[[]], [["1", "2"]], [["x"]], [["0"]]])("%j is a misuse", async (args) => {
    expect(await attach(temporaryFolder(), args).finished).toMatchObject({ status: 2, stdout: "" });
  });
});
