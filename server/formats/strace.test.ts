import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../../shared/event.ts";
import { SYSCALL_BY_NAME } from "../../shared/syscalls/index.ts";
import { traceEvent } from "../../shared/testing/events.ts";
import { StraceWriter, straceText } from "./strace.ts";

let seq = 0;
const row = (over: Partial<TraceEvent>): TraceEvent =>
  traceEvent({
    seq: seq++,
    pid: 10,
    tid: 10,
    ...over,
  });

/** A call from `start` to `end`. getppid has no argument, so its text does not depend on a decoder. */
const call = (name: string, start: number, end: number, over: Partial<TraceEvent> = {}): TraceEvent => {
  const found = SYSCALL_BY_NAME.get(name);
  if (found === undefined) throw new Error(`no system call ${name}`);
  return row({ nr: found.nr, startNs: start, durationNs: end - start, result: 5n, ...over });
};
const args = (...values: bigint[]): { args: TraceEvent["args"] } => {
  const [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n] = values;
  return { args: [a, b, c, d, e, f] };
};

async function textOf(events: readonly TraceEvent[]): Promise<string[]> {
  let text = "";
  for await (const piece of straceText(events, { stringLimit: 32 })) text += piece;
  return text.split("\n").slice(0, -1);
}

describe("lines", () => {
  it("begin with the task in five columns and have their result in column 40", async () => {
    expect(
      await textOf([
        call("getppid", 1, 2),
        call("getppid", 3, 4, { tid: 1_234_567 }),
        call("truncate", 5, 6, { ...args(0n, 123_456_789_012_345_678n), result: 123_456_789_012_345n }),
      ]),
    ).toEqual([
      "10    getppid()                         = 5",
      "1234567 getppid()                       = 5",
      "10    truncate(NULL, 123456789012345678) = 123456789012345",
    ]);
  });

  it("are cut by whatever another task prints meanwhile, and only then", async () => {
    expect(
      await textOf([
        call("pause", 1, 20),
        call("getppid", 2, 3, { tid: 11 }),
        call("getppid", 4, 9, { tid: 11 }),
        call("getppid", 5, 10, { tid: 12 }),
        row({ kind: "fork", startNs: 21, nr: 1, ...args(13n, 13n) }),
        call("pause", 22, 30, { tid: 11 }),
        row({ kind: "fork", startNs: 23, nr: 1, ...args(14n, 14n) }),
      ]),
    ).toEqual([
      "10    pause( <unfinished ...>",
      "11    getppid()                         = 5",
      "11    getppid( <unfinished ...>",
      "12    getppid( <unfinished ...>",
      "11    <... getppid resumed>)            = 5",
      "12    <... getppid resumed>)            = 5",
      "10    <... pause resumed>)              = 5",
      "11    pause()                           = 5",
    ]);
  });

  it("keep for the return what the kernel writes", async () => {
    const other = { tid: 11 };
    const cut = async (name: string, ...values: bigint[]): Promise<string[]> => {
      const lines = await textOf([
        call(name, 1, 9, { ...args(...values), failed: true, result: -9n }),
        call("getppid", 2, 3, other),
      ]);
      return lines.filter((line) => line.startsWith("10 ")).map((line) => line.slice(6));
    };
    expect(await cut("fgetxattr", 3n, 0n, 0x1000n, 7n)).toEqual([
      "fgetxattr(3, NULL,  <unfinished ...>",
      "<... fgetxattr resumed>0x1000, 7) = -1 EBADF (Bad file descriptor)",
    ]);
    expect(await cut("write", 3n, 0n, 7n)).toEqual([
      "write(3, NULL, 7 <unfinished ...>",
      "<... write resumed>)              = -1 EBADF (Bad file descriptor)",
    ]);
  });
});

describe("calls that never return", () => {
  it("end in = ? when nothing was left to print", async () => {
    expect(
      await textOf([
        call("exit_group", 1, 2, { returned: false }),
        row({ kind: "exit", startNs: 2, ...args(0x0300n) }),
      ]),
    ).toEqual(["10    exit_group(0)                     = ?", "10    +++ exited with 3 +++"]);
  });

  it("say that they are unfinished when something was", async () => {
    const unfinished = (tid: number, end: number) =>
      call("fgetxattr", tid, end, { tid, returned: false, ...args(3n, 0n, 0x1000n, 7n) });
    expect(await textOf([unfinished(11, 12), unfinished(20, 40), call("getppid", 21, 22)])).toEqual([
      "11    fgetxattr(3, NULL,  <unfinished ...>) = ?",
      "20    fgetxattr(3, NULL,  <unfinished ...>",
      "10    getppid()                         = 5",
      "20    <... fgetxattr resumed> <unfinished ...>) = ?",
    ]);
  });

  it("stay open at the end of a recording that was interrupted", async () => {
    expect(await textOf([call("pause", 1, 0, { durationNs: -1 })])).toEqual(["10    pause( <unfinished ...>"]);
  });
});

it("names the call that restart_syscall goes on with", async () => {
  const interrupted = { failed: true, result: -516n };
  const lines = await textOf([
    call("pause", 1, 2, interrupted),
    call("getppid", 3, 4, { tid: 11 }),
    call("restart_syscall", 5, 6),
    call("restart_syscall", 7, 8),
  ]);
  expect(lines.slice(2)).toEqual([
    "10    restart_syscall(<... resuming interrupted pause ...>) = 5",
    "10    restart_syscall(<... resuming interrupted system call ...>) = 5",
  ]);
});

describe("an exec by a thread that is not the leader", () => {
  const exec = (former: bigint) => row({ kind: "exec", startNs: 8, ...args(former) });
  const superseded = row({ kind: "exit", startNs: 8, superseded: true, returned: false, ...args(0n, 11n) });

  it("goes on under the leader's number", async () => {
    expect(
      await textOf([
        call("pause", 1, 8, { returned: false, superseded: true }),
        call("getppid", 5, 20, { tid: 11 }),
        superseded,
        exec(11n),
        call("getppid", 21, 22),
      ]),
    ).toEqual([
      "10    pause( <unfinished ...>",
      "11    getppid( <unfinished ...>",
      "10    <... pause resumed>)              = ?",
      "10    +++ superseded by execve in pid 11 +++",
      "10    <... getppid resumed>)            = 5",
      "10    getppid()                         = 5",
    ]);
  });

  it("says so in its own line when nothing came between", async () => {
    expect(await textOf([call("getppid", 5, 20, { tid: 11 }), superseded, exec(11n)])).toEqual([
      "11    getppid( <pid changed to 10 ...>",
      "10    +++ superseded by execve in pid 11 +++",
      "10    <... getppid resumed>)            = 5",
    ]);
  });
});

describe("notices", () => {
  it.each<[string, Partial<TraceEvent>]>([
    ["--- stopped by SIGTSTP ---", { kind: "stopped", nr: 20 }],
    ["--- SIGINT ---", { kind: "signal", nr: 2 }],
    ["+++ killed by SIGSEGV +++", { kind: "exit", ...args(11n) }],
    ["+++ killed by SIGABRT (core dumped) +++", { kind: "exit", ...args(0x86n) }],
    ["+++ exited with 255 +++", { kind: "exit", ...args(0xff00n) }],
  ])("%s", async (text, over) => {
    expect(await textOf([row(over)])).toEqual([`10    ${text}`]);
  });

  it("of a signal show what came with it", async () => {
    const bytes = new Uint8Array(128);
    new DataView(bytes.buffer).setInt32(0, 15, true);
    new DataView(bytes.buffer).setInt32(16, 77, true);
    const capture = {
      phase: "enter",
      fault: false,
      truncated: false,
      parent: -1,
      source: 0,
      wanted: 128,
      address: 0n,
      bytes,
    } as const;
    expect(await textOf([row({ kind: "signal", nr: 15, captures: [capture] })])).toEqual([
      "10    --- SIGTERM {si_signo=SIGTERM, si_code=SI_USER, si_pid=77, si_uid=0} ---",
    ]);
  });

  it("are none for starts, forks, execs and gaps", async () => {
    const kinds = ["start", "fork", "exec", "continued", "gap"] as const;
    expect(await textOf(kinds.map((kind) => row({ kind, ...args(10n) })))).toEqual([]);
  });
});

it("holds no more than the open calls, however long one of them lasts", () => {
  const writer = new StraceWriter({ stringLimit: 32 });
  let lines = writer.write(call("pause", 0, 1_000_000)).length;
  for (let at = 1; at < 100_000; at += 2) lines += writer.write(call("getppid", at, at + 1, { tid: 11 })).length;
  expect(lines).toBeGreaterThan(40 * 49_000);
  expect(writer.end().split("\n")).toHaveLength(3);
});

it("shows a call whose entry was not seen by its return", async () => {
  expect(await textOf([call("read", 1, 5, { entered: false }), call("getppid", 2, 3, { tid: 11 })])).toEqual([
    "11    getppid()                         = 5",
    "10    <... read resumed>)               = 5",
  ]);
});
