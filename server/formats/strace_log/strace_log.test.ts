import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../../../shared/event.ts";
import { scanArguments, splitArguments, unquoted } from "../../../shared/render/arguments.ts";
import { randomNumbers } from "../../../shared/testing/random.ts";
import { StraceWriter } from "../strace.ts";
import { parseLine } from "./line.ts";
import { linesOf } from "./lines.ts";
import { type LogAccount, type LoggedEvent, StraceLogReader } from "./reader.ts";

const ZERO = { seconds: 0, ns: 0 };

function read(text: string, zero = ZERO, tid = 1): { events: LoggedEvent[]; account: LogAccount } {
  const reader = new StraceLogReader("log", tid, zero, new Map());
  const events = text
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => reader.read(line));
  return { events: [...events, ...reader.end()], account: reader.account };
}
const calls = (text: string, zero = ZERO) => read(text, zero).events.filter(({ event }) => event.kind === "syscall");

function written(events: readonly LoggedEvent[]): string {
  const writer = new StraceWriter({ stringLimit: 32 });
  const ordered: TraceEvent[] = events.map(({ event }, seq) => ({ ...event, seq }));
  ordered.sort((a, b) => a.startNs - b.startNs || a.seq - b.seq);
  return ordered.map((event) => writer.write(event)).join("") + writer.end();
}

describe("arguments", () => {
  it.each([
    ["", []],
    ['3, "a, b)", 10', ["3", '"a, b)"', "10"]],
    ['"quote \\" and \\\\", 1', ['"quote \\" and \\\\"', "1"]],
    ["[{fd=3, events=POLLIN}], 1, -1", ["[{fd=3, events=POLLIN}]", "1", "-1"]],
    ["3</tmp/a,b>, 1<<20, 0x1 /* a, b */, 2", ["3</tmp/a,b>", "1<<20", "0x1 /* a, b */", "2"]],
    ["5<TCP:[127.0.0.1:1->127.0.0.1:2]>, {a, b}", ["5<TCP:[127.0.0.1:1->127.0.0.1:2]>", "{a, b}"]],
    ["1</dev/pts/0<char 136:0>>, x", ["1</dev/pts/0<char 136:0>>", "x"]],
    ['AT_FDCWD</a,b>, "c"', ["AT_FDCWD</a,b>", '"c"']],
    ['["ls", "-l"], 0x7ffe /* 20 vars */', ['["ls", "-l"]', "0x7ffe /* 20 vars */"]],
  ])("%s", (text, parts) => {
    expect(splitArguments(text)).toEqual(parts);
  });

  it("end at their own parenthesis", () => {
    expect(scanArguments('"a)", (b), c) = 0', 0).end).toBe('"a)", (b), c'.length);
    expect(scanArguments('"never closed', 0).end).toBe(-1);
  });

  it("are read back as the bytes they stood for", () => {
    expect(unquoted('"a\\n\\"\\\\\\303\\244\\x41\\0"')).toBe('a\n"\\äA\0');
    expect(unquoted('"cut"...')).toBe("cut");
    expect(unquoted("NULL")).toBeUndefined();
  });
});

describe("a line", () => {
  const call = { type: "call", name: "close", args: "3", result: "0", durationNs: undefined };
  it.each([
    ["close(3)                                = 0", undefined, undefined, call],
    ["123   close(3)                                = 0", 123, undefined, call],
    ["[pid   123] close(3) = 0", 123, undefined, call],
    ["12:34:56 close(3) = 0", undefined, { form: "clock", seconds: 45_296, ns: 0 }, call],
    ["7 12:34:56.000123 close(3) = 0", 7, { form: "clock", seconds: 45_296, ns: 123_000 }, call],
    ["1700000000.123456 close(3) = 0", undefined, { form: "epoch", seconds: 1_700_000_000, ns: 123_456_000 }, call],
    ["     0.000123 close(3) = 0", undefined, { form: "relative", seconds: 0, ns: 123_000 }, call],
    ["9      0.000123 close(3) = 0", 9, { form: "relative", seconds: 0, ns: 123_000 }, call],
    ["12:34:56 (+     0.000012) close(3) = 0", undefined, { form: "clock", seconds: 45_296, ns: 0 }, call],
    ["[00007f0e3c2a1f4b] close(3) = 0", undefined, undefined, call],
    ["[   3] close(3) = 0", undefined, undefined, call],
    ["close(3) = 0 <0.000017>", undefined, undefined, { ...call, durationNs: 17_000 }],
    ["close(3) = 0\r", undefined, undefined, call],
    ['read(3, "a) = 1", 6) = 6', undefined, undefined, { ...call, name: "read", args: '3, "a) = 1", 6', result: "6" }],
    [
      "exit_group(0)                           = ?",
      undefined,
      undefined,
      { ...call, name: "exit_group", args: "0", result: "?" },
    ],
    [
      'open("/x", O_RDONLY) = -1 ENOENT (No such file or directory)',
      undefined,
      undefined,
      { ...call, name: "open", args: '"/x", O_RDONLY', result: "-1 ENOENT (No such file or directory)" },
    ],
    [
      "12 read(3,  <unfinished ...>",
      12,
      undefined,
      { type: "unfinished", name: "read", args: "3, ", newTid: undefined },
    ],
    [
      '12 execve("/a" <pid changed to 11 ...>',
      12,
      undefined,
      { type: "unfinished", name: "execve", args: '"/a"', newTid: 11 },
    ],
    [
      '12 <... read resumed>"a", 1) = 1',
      12,
      undefined,
      { type: "resumed", name: "read", args: '"a", 1', result: "1", durationNs: undefined },
    ],
    [
      "12 <... read resumed> <unfinished ...>) = ?",
      12,
      undefined,
      { type: "resumed", name: "read", args: " <unfinished ...>", result: "?", durationNs: undefined },
    ],
    [
      "--- SIGCHLD {si_signo=SIGCHLD} ---",
      undefined,
      undefined,
      { type: "signal", name: "SIGCHLD", info: "{si_signo=SIGCHLD}" },
    ],
    ["--- stopped by SIGSTOP ---", undefined, undefined, { type: "stopped", name: "SIGSTOP" }],
    ["5 +++ exited with 3 +++", 5, undefined, { type: "exited", code: 3 }],
    [
      "+++ killed by SIGSEGV (core dumped) +++",
      undefined,
      undefined,
      { type: "killed", signal: "SIGSEGV", coreDumped: true },
    ],
    ["5 +++ superseded by execve in pid 7 +++", 5, undefined, { type: "superseded", by: 7 }],
    ["strace: Process 12 attached", undefined, undefined, { type: "remark" }],
    [" > /usr/lib/libc.so.6(read+0x11) [0x1111]", undefined, undefined, { type: "remark" }],
    ["", undefined, undefined, { type: "remark" }],
  ])("%s", (text, tid, stamp, body) => {
    expect(parseLine(text)).toEqual({ tid, stamp, body });
  });

  it.each([
    "hello, world",
    "close(3",
    "close(3) 0",
    "12 <... read resumed>",
    "--- nothing ---",
    "+++ exited with x +++",
    "{}",
  ])("%s is none of strace's", (text) => {
    expect(parseLine(text)).toBeUndefined();
  });
});

describe("a log", () => {
  it("joins the halves of interrupted calls, each with its task", () => {
    const [read1, read2] = calls(
      [
        "10 read(3,  <unfinished ...>",
        "11 read(4,  <unfinished ...>",
        '10 <... read resumed>"a", 1) = 1',
        '11 <... read resumed>"", 1) = 0',
      ].join("\n"),
    );
    expect(read1?.text).toMatchObject({ name: "read", args: '3, "a", 1', result: "1", fd: 3 });
    expect(read1?.event.tid).toBe(10);
    expect(read2?.text).toMatchObject({ args: '4, "", 1', result: "0" });
  });

  it("counts a second half without a first as not understood, with its line", () => {
    const { account } = read("10 <... read resumed>) = 0\nnoise\n10 close(1) = 0");
    expect(account.notUnderstood).toBe(2);
    expect(account.samples.map(({ line }) => line)).toEqual([1, 2]);
  });

  it("takes times and durations, and keeps calls apart that strace gives one microsecond", () => {
    const log =
      "1700000000.000001 close(3) = 0 <0.000005>\n1700000000.000003 close(4) = 0 <0.000001>\n1700000000.000003 close(5) = 0";
    const [a, b, c] = calls(log, { seconds: 1_700_000_000, ns: 1_000 });
    // The next line stands two microseconds later, so it did not take five.
    expect(a?.event.durationNs).toBeLessThan(2_000);
    expect(b?.event.startNs).toBeLessThan(c?.event.startNs ?? 0);
    expect((b?.event.startNs ?? 0) - (a?.event.startNs ?? 0)).toBe(2_000);
  });

  it("goes on past midnight", () => {
    const [a, b] = calls("23:59:59 close(3) = 0\n00:00:01 close(4) = 0", { seconds: 86_399, ns: 0 });
    expect((b?.event.startNs ?? 0) - (a?.event.startNs ?? 0)).toBe(2e9);
  });

  it("adds up relative times", () => {
    const [a, b, c] = calls("     0.000000 close(3) = 0\n     0.000010 close(4) = 0\n     0.000020 close(5) = 0");
    expect((b?.event.startNs ?? 0) - (a?.event.startNs ?? 0)).toBe(10_000);
    expect((c?.event.startNs ?? 0) - (b?.event.startNs ?? 0)).toBe(20_000);
  });

  it("finds errors, paths, what descriptors are open on, and calls that never returned", () => {
    const [open, read3, stat, exit, odd] = calls(
      [
        'openat(AT_FDCWD</home/x>, "f\\tg", O_RDONLY) = -1 ENOENT (No such file or directory)',
        'read(3</etc/passwd>, "root"..., 4) = 4',
        'newfstatat(AT_FDCWD, "/etc", {st_mode=S_IFDIR}, 0) = 0',
        "exit_group(0) = ?",
        "new_call_of_tomorrow(1) = 7",
      ].join("\n"),
    );
    expect(open?.text).toMatchObject({ errno: "ENOENT", path: "/home/x/f\tg", fd: null });
    expect(open?.event).toMatchObject({ failed: true, result: -2n });
    expect(read3?.text).toMatchObject({ errno: null, path: "/etc/passwd", fd: 3 });
    expect(stat?.text).toMatchObject({ path: "/etc" });
    expect(exit?.event.returned).toBe(false);
    expect(odd?.text).toMatchObject({ name: "new_call_of_tomorrow", result: "7" });
  });

  it("tells of tasks and programs", () => {
    const { events, account } = read(
      [
        '10 execve("/bin/sh", ["sh", "-c", "a b"], 0x7ff /* 3 vars */) = 0',
        "10 clone(child_stack=NULL, flags=CLONE_CHILD_SETTID|SIGCHLD) = 11",
        "11 clone3({flags=CLONE_VM|CLONE_THREAD, exit_signal=0}, 88) = 12",
        "12 close(1) = 0",
        "11 +++ exited with 2 +++",
      ].join("\n"),
    );
    expect(account.argv).toEqual(["sh", "-c", "a b"]);
    expect([...account.threads]).toEqual([[12, 11]]);
    expect(
      events
        .filter(({ event }) => event.kind !== "syscall")
        .map(({ event, text }) => [event.kind, event.tid, text.args]),
    ).toEqual([
      ["start", 10, ""],
      ["exec", 10, "/bin/sh"],
      ["fork", 10, "new process 11"],
      ["fork", 11, "new thread 12 of process 11"],
      ["exit", 11, "exited with 2"],
    ]);
    expect(events.find(({ event, text }) => event.tid === 12 && text.name === "close")?.event.pid).toBe(11);
  });

  it("is written again as it was", () => {
    const log = [
      '100   execve("/bin/ls", ["ls"], 0x7ffe /* 3 vars */) = 0',
      "100   clone(child_stack=NULL, flags=SIGCHLD <unfinished ...>",
      "101   close(3 <unfinished ...>",
      "100   <... clone resumed>, child_tidptr=0x7f) = 101",
      "101   <... close resumed>)              = 0",
      "101   read(0,  <unfinished ...>",
      "100   wait4(-1,  <unfinished ...>",
      '101   <... read resumed>"", 1)          = 0',
      "101   +++ exited with 0 +++",
      "100   <... wait4 resumed>NULL, 0, NULL) = 101",
      "100   --- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED} ---",
      '100   openat(AT_FDCWD, "/x", O_RDONLY)  = -1 ENOENT (No such file or directory)',
      "100   exit_group(0)                     = ?",
      "100   +++ exited with 0 +++",
      "",
    ].join("\n");
    expect(written(read(log).events)).toBe(log);
  });
});

describe("lines of a stream", () => {
  const pieces = async function* (...all: string[]) {
    yield* all;
  };
  const linesIn = async (...all: string[]) => {
    const lines: string[] = [];
    for await (const line of linesOf(pieces(...all))) lines.push(line);
    return lines;
  };

  it("may be cut anywhere", async () => {
    expect(await linesIn("a\nb", "c", "\n\nd")).toEqual(["a", "bc", "", "d"]);
  });

  it("are not held whole when they never end", async () => {
    const [line = ""] = await linesIn(...Array.from({ length: 100 }, () => "x".repeat(100_000)));
    expect(line.length).toBeLessThan(2_000_000);
  });
});

it("takes whatever it is given: times go up, durations are lengths, nothing throws", () => {
  const PARTS = [
    "1",
    "99999999999",
    " ",
    "[pid 3] ",
    "12:34:56.789 ",
    "1700000000.1 ",
    "0.000001 ",
    "read(",
    "execve(",
    "clone(",
    ")",
    " = ",
    "-1 ENOENT (x)",
    "0x7fffffffffffffff",
    "? ERESTARTSYS (y)",
    " <unfinished ...>",
    "<... read resumed>",
    " <pid changed to 7 ...>",
    '"',
    "\\",
    "3<",
    ">",
    "[",
    "]",
    "{",
    "}",
    ",",
    "/*",
    "*/",
    "+++ exited with 255 +++",
    "+++ killed by SIGKILL +++",
    "--- SIGSEGV {} ---",
    "<0.5>",
    "\0",
    "é",
    "CLONE_THREAD",
  ];
  for (let seed = 1; seed <= 300; seed++) {
    const next = randomNumbers(seed);
    const lines = Array.from({ length: 40 }, () =>
      Array.from({ length: 1 + Math.floor(next() * 12) }, () => PARTS[Math.floor(next() * PARTS.length)] ?? "").join(
        "",
      ),
    );
    const { events, account } = read(lines.join("\n"));
    expect(account.lines).toBeGreaterThan(0);
    for (const { event } of events) {
      expect(Number.isSafeInteger(event.startNs) && event.startNs >= 0, `seed ${seed}`).toBe(true);
      expect(Number.isSafeInteger(event.durationNs) && event.durationNs >= 0, `seed ${seed}`).toBe(true);
    }
    expect(() => written(events)).not.toThrow();
  }
});
