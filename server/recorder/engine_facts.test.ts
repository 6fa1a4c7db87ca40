import { chmodSync, copyFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { startTestServer, temporaryFolder } from "../testing/test_server.ts";
import { SetuidWatch } from "./engine_facts.ts";

describe("a recording says what the engine did", () => {
  const argv = ["dd", "if=/dev/zero", "of=/dev/null", "bs=1", "count=2000", "status=none"];

  it("about CPUs", async () => {
    const server = await startTestServer();
    const engine = async (cpu: string) => (await server.record(argv, { cpu })).engine;
    expect(await engine("free")).toEqual(["Tracer and program ran on any CPU, as asked."]);
    expect(await engine("share")).toEqual([expect.stringMatching(/shared one CPU for [\d.]+ % of the stops\.$/)]);
    expect((await server.ask("POST", "/api/recordings", { argv, cpu: "mine" })).status).toBe(400);
  });

  it("about the calls outside a set, also when it is read back", async () => {
    const server = await startTestServer();
    const facts = await server.record(argv, { trace: "execve" });
    expect(facts.engine?.[0]).toBe("Calls outside the set passed in the kernel without a stop.");
    expect((await server.ask("GET", `/api/recordings/${facts.id}`)).body).toEqual(facts);
  });
});

describe("set-user-ID programs", () => {
  const program = (mode: number): string => {
    const file = path.join(temporaryFolder(), "program");
    copyFileSync("/bin/true", file);
    chmodSync(file, mode);
    return file;
  };

  it("are named once when the tracer takes their privilege away", () => {
    const [plain, group] = [program(0o755), program(0o2755)];
    const watch = new SetuidWatch(true);
    expect(watch.executed(plain)).toBeUndefined();
    expect(watch.executed(group)).toContain(`${group} ran without the privilege`);
    expect(watch.executed(group)).toBeUndefined();
    expect(watch.executed("/no/such")).toBeUndefined();
    expect(new SetuidWatch(false).executed(group)).toBeUndefined();
  });

  it("of one's own user have none to lose", () => {
    expect(new SetuidWatch(true).executed(program(0o4755))).toBeUndefined();
  });
});
