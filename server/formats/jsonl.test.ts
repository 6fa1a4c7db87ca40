import { expect, it } from "vitest";
import type { TraceEvent } from "../../shared/event.ts";
import { SYSCALL_BY_NAME } from "../../shared/syscalls/index.ts";
import { traceEvent } from "../../shared/testing/events.ts";
import { jsonLine } from "./jsonl.ts";

const event = (over: Partial<TraceEvent>): TraceEvent =>
  traceEvent({
    seq: 7,
    startNs: 1_000,
    durationNs: 20,
    pid: 10,
    tid: 11,
    nr: SYSCALL_BY_NAME.get("write")?.nr ?? -1,
    args: [3n, 0n, 2n ** 64n - 1n, 0n, 0n, 0n],
    result: -(2n ** 63n),
    ...over,
  });
const parsed = (over: Partial<TraceEvent>): unknown => JSON.parse(jsonLine(event(over), { stringLimit: 32 }));
const text = (source: number, content: string) => ({
  phase: "enter" as const,
  fault: false,
  truncated: false,
  parent: -1,
  source,
  wanted: 0,
  address: 0n,
  bytes: new TextEncoder().encode(content),
});

it("writes a call with named arguments and 64-bit values as strings", () => {
  expect(parsed({})).toEqual({
    seq: 7,
    kind: "syscall",
    startNs: 1_000,
    durationNs: 20,
    pid: 10,
    tid: 11,
    name: "write",
    nr: 1,
    arch: "x86_64",
    args: { fd: "3", buf: "NULL", count: "18446744073709551615" },
    raw: ["0x3", "0x0", "0xffffffffffffffff", "0x0", "0x0", "0x0"],
    result: "-9223372036854775808",
    resultText: "-9223372036854775808",
    errno: null,
  });
});

it("writes a failure by the error's name, and a call without a result by null", () => {
  expect(parsed({ failed: true, result: -9n })).toMatchObject({
    result: "-9",
    errno: "EBADF",
    resultText: "-1 EBADF (Bad file descriptor)",
  });
  expect(parsed({ failed: true, result: -3_999n })).toMatchObject({ errno: "E3999" });
  expect(parsed({ returned: false })).toMatchObject({ result: null, resultText: "?", errno: null });
  expect(parsed({ durationNs: -1 })).toMatchObject({ durationNs: null, result: null });
  expect(parsed({ entered: false })).toMatchObject({ args: {}, result: "-9223372036854775808" });
});

it.each<[Partial<TraceEvent>, object]>([
  [
    { kind: "signal", nr: 17 },
    { name: "SIGCHLD", nr: 17, info: null },
  ],
  [
    { kind: "exec", args: [12n, 0n, 0n, 0n, 0n, 0n], captures: [text(0, "ls"), text(1, "/bin/ls")] },
    { formerTid: 12, path: "/bin/ls" },
  ],
  [
    { kind: "fork", nr: 2, args: [12n, 13n, 0n, 0n, 0n, 0n] },
    { how: "vfork", childTid: 12, childPid: 13 },
  ],
  [
    { kind: "exit", args: [0x300n, 0n, 0n, 0n, 0n, 0n] },
    { code: 3, supersededBy: null },
  ],
  [
    { kind: "exit", args: [0x8bn, 0n, 0n, 0n, 0n, 0n] },
    { signal: "SIGSEGV", coreDumped: true, supersededBy: null },
  ],
  [{ kind: "exit", superseded: true, args: [0n, 12n, 0n, 0n, 0n, 0n] }, { supersededBy: 12 }],
  [
    { kind: "exit", returned: false },
    { code: null, supersededBy: null },
  ],
  [{ kind: "stopped", nr: 19 }, { name: "SIGSTOP" }],
  [{ kind: "continued" }, {}],
  [{ kind: "gap", args: [2n, 0n, 0n, 0n, 0n, 0n] }, { reason: "a call began before the one before it had returned" }],
  [{ kind: "start", captures: [text(0, 's"h\0junk')] }, { comm: 's"h' }],
])("writes %o", (over, details) => {
  expect(parsed({ ...over, durationNs: 0 })).toEqual({
    seq: 7,
    kind: over.kind,
    startNs: 1_000,
    pid: 10,
    tid: 11,
    ...details,
  });
});
