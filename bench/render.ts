/**
 * How fast events become text: `npx tsx bench/render.ts [seconds]`. The mix is that of a shell and compiler run (mostly
 * descriptors, reads, stats, maps), each event with the captures that the core would deliver. Goal: 300,000 a second on
 * one core.
 */
import type { Capture, TraceEvent } from "../shared/event.ts";
import { lineText } from "../shared/render/text.ts";
import { lookup, SYSCALL_BY_NAME } from "../shared/syscalls/index.ts";
import { sixArguments, traceCapture, traceEvent } from "../shared/testing/events.ts";

type Args = readonly (number | bigint)[];

function event(name: string, args: Args, result: bigint, captures: readonly Capture[] = []): TraceEvent {
  const row = SYSCALL_BY_NAME.get(name);
  if (row === undefined) throw new Error(`no call ${name}`);
  return traceEvent({
    durationNs: 1000,
    nr: row.nr,
    args: sixArguments(...args),
    result,
    failed: result < 0n,
    captures,
  });
}

function captured(source: number, phase: "enter" | "exit", bytes: Uint8Array): Capture {
  return traceCapture(bytes, { source, phase, address: 0x7ffd_0000n });
}

const text = (value: string) => new TextEncoder().encode(`${value}\0`);
const AT_FDCWD = -100;
const POINTER = 0x7ffd_5a3e_1000n;

const stat = new Uint8Array(144);
new DataView(stat.buffer).setUint32(24, 0o100644, true);
new DataView(stat.buffer).setUint32(48, 38759, true);
const timespec = new Uint8Array(16).fill(3);
const elf = Uint8Array.from({ length: 33 }, (_, i) => (i < 8 ? (i * 37) & 0xff : 0));

const MIX: readonly (readonly [share: number, event: TraceEvent])[] = [
  [
    12,
    event("openat", [AT_FDCWD, POINTER, 0o2000000, 0], 3n, [
      captured(1, "enter", text("/lib/x86_64-linux-gnu/libc.so.6")),
    ]),
  ],
  [
    8,
    event("openat", [AT_FDCWD, POINTER, 0, 0], -2n, [
      captured(1, "enter", text("/usr/share/locale/C/LC_MESSAGES/x.mo")),
    ]),
  ],
  [14, event("read", [3, POINTER, 832], 832n, [captured(1, "exit", elf)])],
  [8, event("write", [1, POINTER, 12], 12n, [captured(1, "enter", text("hello world\n"))])],
  [
    12,
    event("newfstatat", [AT_FDCWD, POINTER, POINTER, 0], 0n, [
      captured(1, "enter", text("/etc/passwd")),
      captured(2, "exit", stat),
    ]),
  ],
  [10, event("close", [3], 0n)],
  [8, event("mmap", [0, 8192, 3, 0x22, -1, 0], 0x7f00_1234_5000n)],
  [4, event("mprotect", [POINTER, 4096, 1], 0n)],
  [4, event("lseek", [3, 0, 1], 0n)],
  [
    4,
    event("rt_sigprocmask", [0, POINTER, POINTER, 8], 0n, [
      captured(1, "enter", new Uint8Array([2, 0x40, 0, 0, 0, 0, 0, 0])),
      captured(2, "exit", new Uint8Array(8)),
    ]),
  ],
  [4, event("futex", [POINTER, 128, 2, 0], -11n)],
  [4, event("clock_gettime", [1, POINTER], 0n, [captured(1, "exit", timespec)])],
  [3, event("fcntl", [3, 1], 1n)],
  [3, event("getpid", [], 4711n)],
  [2, event("access", [POINTER, 4], -2n, [captured(0, "enter", text("/etc/ld.so.preload"))])],
];

const events = MIX.flatMap(([share, one]) => Array.from({ length: share }, () => one));
const seconds = Number(process.argv[2] ?? 3);
const options = { stringLimit: 32 };

let rendered = 0;
let characters = 0;
const start = process.hrtime.bigint();
const end = start + BigInt(Math.round(seconds * 1e9));
while (process.hrtime.bigint() < end) {
  for (let round = 0; round < 100; round++) {
    for (const one of events) {
      characters += lineText(lookup(one.arch, one.nr).render(one, options)).length;
      rendered++;
    }
  }
}
const elapsed = Number(process.hrtime.bigint() - start) / 1e9;
process.stdout.write(
  `${Math.round(rendered / elapsed).toLocaleString("en")} events/s rendered to text (${(characters / rendered).toFixed(0)} characters each)\n`,
);
