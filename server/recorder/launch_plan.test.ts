import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ptraceDenial, ptraceObstacle } from "../engine/ptrace_permission.ts";
import { temporaryFolder } from "../testing/test_server.ts";
import { findProgram, startProblem, traceeEnvironment, wantedCalls } from "./launch_plan.ts";

function folderWith(name: string, mode: number): string {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, name), "#!/bin/sh\n");
  chmodSync(path.join(folder, name), mode);
  return folder;
}

describe("findProgram", () => {
  it("searches as execvp does: the first that may be run, over what may not", () => {
    const [forbidden, allowed] = [folderWith("tool", 0o644), folderWith("tool", 0o755)];
    const folders = temporaryFolder();
    mkdirSync(path.join(folders, "tool"));
    expect(findProgram("tool", "/", `${forbidden}:${folders}:${allowed}`)).toBe(path.join(allowed, "tool"));
    expect(() => findProgram("tool", "/", `${forbidden}:/usr/bin`)).toThrow(/may not be run/);
    expect(() => findProgram("tool", "/", "/usr/bin")).toThrow(/no program/);
  });

  it("takes an empty entry as the working directory, and a path as it is", () => {
    const folder = folderWith("tool", 0o755);
    expect(findProgram("tool", folder, ":/usr/bin")).toBe(path.join(folder, "tool"));
    expect(findProgram("./tool", folder, "")).toBe("./tool");
    expect(findProgram("sh", "/", undefined)).toMatch(/\/bin\/sh$/);
  });
});

it("makes the tracee's environment of the server's own and the changes", () => {
  const env = traceeEnvironment({ A: "1", B: "2", C: undefined }, { B: null, D: "4", A: "" });
  expect([...env]).toEqual([
    ["A", ""],
    ["D", "4"],
  ]);
});

it("makes bits of a trace set", () => {
  expect(wantedCalls("")).toBeUndefined();
  expect(wantedCalls("all")).toBeUndefined();
  const bits = wantedCalls("read@64,close@64");
  expect([bits?.[0], bits?.subarray(1).every((byte) => byte === 0)]).toEqual([0b1001, true]);
  expect(() => wantedCalls("read,clsoe")).toThrow(/close/);
});

describe("why tracing is refused", () => {
  const status = (fields: string) => `Name:\tnode\n${fields}`;

  it("names Yama, a seccomp filter, or another tracer", () => {
    expect(ptraceDenial("EPERM", { yama: "3\n", status: status("TracerPid:\t0\nSeccomp:\t0\n") })).toMatch(/Yama.*3/);
    expect(ptraceDenial("EPERM", { yama: "2\n", status: status("TracerPid:\t0\nSeccomp:\t0\n") })).toMatch(/Yama.*2/);
    expect(ptraceDenial("EPERM", { yama: "0\n", status: status("TracerPid:\t77\nSeccomp:\t0\n") })).toMatch(
      /process 77/,
    );
    expect(ptraceDenial("EPERM", { yama: "1\n", status: status("TracerPid:\t0\nSeccomp:\t2\n") })).toMatch(
      /seccomp.*SYS_PTRACE/,
    );
    expect(ptraceDenial("EPERM", { yama: "0\n", status: status("TracerPid:\t0\nSeccomp:\t0\n") })).toMatch(
      /security module/,
    );
  });

  it("is known before it is tried where it can be", () => {
    const free = status("TracerPid:\t0\nSeccomp:\t2\n");
    expect(ptraceObstacle({ yama: "1\n", status: free })).toBeUndefined();
    expect(ptraceObstacle({ yama: "3\n", status: free })).toMatch(/Yama/);
    expect(ptraceObstacle({ yama: "0\n", status: status("TracerPid:\t9\n") })).toMatch(/process 9/);
  });

  it.each([
    ["execve", "ENOEXEC", "bad_format"],
    ["execve", "ENOENT", "no_such_program"],
    ["execve", "EACCES", "not_executable"],
    ["execve", "ETXTBSY", "cannot_start"],
    ["execve", "E2BIG", "bad_command"],
    ["seize", "EPERM", "ptrace_denied"],
    ["seize", "EIO", "cannot_start"],
    ["chdir", "EACCES", "bad_cwd"],
    ["fork", "EAGAIN", "cannot_start"],
    ["thread", "EAGAIN", "cannot_start"],
    ["pipe", "EMFILE", "cannot_start"],
    ["stdio", "EMFILE", "cannot_start"],
  ] as const)("%s failing with %s is %s", (step, code, expected) => {
    const problem = startProblem({ step, code, errno: 1 }, "prog");
    expect(problem.code).toBe(expected);
    expect(problem.message).toMatch(/^.*\.$/);
  });
});
