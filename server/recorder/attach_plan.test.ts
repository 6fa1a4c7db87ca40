import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { attachProblem, planAttach } from "./attach_plan.ts";

it("P20 does not trace itself, nor one thread alone", () => {
  expect(() => planAttach({ pid: process.pid })).toThrow(/cannot trace itself/);
  expect(attachProblem({ step: "attach", code: "EDEADLK", errno: 35 }, process.pid).code).toBe("cannot_attach");
});

it("P20 names the process of a thread", () => {
  const thread = readdirSync(`/proc/${process.pid}/task`).find((tid) => tid !== String(process.pid));
  expect(() => planAttach({ pid: Number(thread) })).toThrow(`attach to ${process.pid}`);
});

it.runIf(process.geteuid?.() === 0)("P20 names the owner of another user's process", () => {
  process.seteuid?.(65_534);
  try {
    expect(() => planAttach({ pid: 1 })).toThrow(/belongs to another user \(uid 0\)/);
  } finally {
    process.seteuid?.(0);
  }
});

it("says what the process is", () => {
  expect(planAttach({ pid: process.ppid })).toMatchObject({ options: { pid: process.ppid, stringLimit: 32 } });
  expect(() => planAttach({ pid: process.ppid, trace: "opneat" })).toThrow(/openat/);
});
