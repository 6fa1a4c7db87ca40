import { expect, it } from "vitest";
import type { TraceEvent } from "../../shared/event.ts";
import { SYSCALL_BY_NAME } from "../../shared/syscalls/index.ts";
import { traceEvent } from "../../shared/testing/events.ts";
import { perfettoText } from "./perfetto.ts";

let seq = 0;
const event = (over: Partial<TraceEvent>): TraceEvent =>
  traceEvent({
    seq: seq++,
    startNs: 1_234,
    pid: 10,
    tid: 10,
    nr: SYSCALL_BY_NAME.get("close")?.nr ?? -1,
    args: [3n, 0n, 0n, 0n, 0n, 0n],
    ...over,
  });
const comm = (text: string) => ({
  captures: [
    {
      phase: "enter",
      fault: false,
      truncated: false,
      parent: -1,
      source: 0,
      wanted: 0,
      address: 0n,
      bytes: new TextEncoder().encode(text),
    } as const,
  ],
});
const args = (...values: bigint[]): { args: TraceEvent["args"] } => {
  const [a = 0n, b = 0n] = values;
  return { args: [a, b, 0n, 0n, 0n, 0n] };
};

interface Slice {
  ph: string;
  name: string;
  pid: number;
  tid: number;
  ts?: number;
  dur?: number;
  id?: number;
  args?: Record<string, unknown>;
}

async function slicesOf(...events: readonly TraceEvent[]): Promise<Slice[]> {
  let text = "";
  for await (const piece of perfettoText(events, { stringLimit: 32 })) text += piece;
  const document: { displayTimeUnit: string; traceEvents: Slice[] } = JSON.parse(text);
  expect(document.displayTimeUnit).toBe("ns");
  return document.traceEvents;
}

it("is valid without an event", async () => {
  expect(await slicesOf()).toEqual([]);
});

it("makes a slice of a call, with its real duration to the nanosecond", async () => {
  const [slice] = await slicesOf(
    event({ startNs: 8_999_999_999_999_123, durationNs: 1_001, failed: true, result: -9n }),
  );
  expect(slice).toMatchObject({ ph: "X", name: "close", pid: 10, tid: 10, args: { fd: "3", errno: "EBADF" } });
  expect(Math.round((slice?.ts ?? 0) * 1_000)).toBe(8_999_999_999_999_123);
  expect(slice?.dur).toBe(1.001);
  expect((await slicesOf(event({ durationNs: -1 })))[0]).toMatchObject({ ph: "B" });
});

it("names processes by what they run, children by their parent until they exec", async () => {
  const names = (
    await slicesOf(
      event({ kind: "start", ...comm("sh") }),
      event({ kind: "fork", nr: 1, ...args(11n, 11n) }),
      event({ kind: "fork", nr: 3, ...args(12n, 10n) }),
      event({ kind: "exec", pid: 11, tid: 11, ...comm("ls") }),
    )
  )
    .filter(({ ph }) => ph === "M")
    .map(({ name, pid, tid, args: named }) => `${name} ${pid}/${tid} ${named?.name}`);
  expect(names).toEqual([
    "process_name 10/10 sh",
    "thread_name 10/10 sh",
    "process_name 11/11 sh",
    "thread_name 11/11 sh",
    "thread_name 10/12 sh",
    "process_name 11/11 ls",
    "thread_name 11/11 ls",
  ]);
});

it("leads an arrow from a fork to the child's first event, once", async () => {
  const slices = await slicesOf(
    event({ kind: "fork", nr: 1, startNs: 5_000, ...args(11n, 11n) }),
    event({ pid: 11, tid: 11, startNs: 6_000 }),
    event({ pid: 11, tid: 11, startNs: 7_000 }),
  );
  const arrows = slices.filter(({ ph }) => ph === "s" || ph === "f");
  expect(arrows.map(({ ph, tid, ts }) => [ph, tid, ts])).toEqual([
    ["s", 10, 5],
    ["f", 11, 6],
  ]);
  expect(arrows[0]?.id).toBe(arrows[1]?.id);
});

it.each<[string, Partial<TraceEvent>]>([
  ["SIGTERM", { kind: "signal", nr: 15 }],
  ["exited with 3", { kind: "exit", ...args(0x300n) }],
  ["killed by SIGKILL", { kind: "exit", ...args(9n) }],
  ["superseded by 12", { kind: "exit", superseded: true, ...args(0n, 12n) }],
  ["stopped by SIGSTOP", { kind: "stopped", nr: 19 }],
  ["continued", { kind: "continued" }],
  ["gap", { kind: "gap", ...args(1n) }],
])("marks %s", async (name, over) => {
  expect(await slicesOf(event(over))).toMatchObject([{ ph: "i", name, ts: 1.234 }]);
});
