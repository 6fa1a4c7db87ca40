import { expect, it } from "vitest";
import type { TraceEvent } from "../../shared/event.ts";
import { SYSCALL_BY_NAME } from "../../shared/syscalls/index.ts";
import { traceEvent } from "../../shared/testing/events.ts";
import { csvText } from "./csv.ts";

const event = (over: Partial<TraceEvent>): TraceEvent =>
  traceEvent({
    seq: 7,
    startNs: 1_000,
    durationNs: 20,
    pid: 10,
    tid: 11,
    nr: SYSCALL_BY_NAME.get("close")?.nr ?? -1,
    args: [3n, 0n, 0n, 0n, 0n, 0n],
    ...over,
  });

async function linesOf(...events: readonly TraceEvent[]): Promise<string[]> {
  let text = "";
  for await (const piece of csvText(events, { stringLimit: 32 })) text += piece;
  expect(text.endsWith("\r\n")).toBe(true);
  return text.split("\r\n").slice(0, -1);
}

it("has one header and a line for every event", async () => {
  expect(
    await linesOf(
      event({}),
      event({ failed: true, result: -9n }),
      event({ returned: false }),
      event({ durationNs: -1 }),
      event({ kind: "signal", nr: 17, durationNs: 0 }),
      event({ kind: "fork", nr: 2, args: [12n, 12n, 0n, 0n, 0n, 0n] }),
      event({ kind: "exit", args: [9n, 0n, 0n, 0n, 0n, 0n] }),
      event({ kind: "exit", returned: false }),
    ),
  ).toEqual([
    "seq,kind,start_ns,duration_ns,pid,tid,name,class,args,result,result_text,errno",
    "7,syscall,1000,20,10,11,close,file,3,0,0,",
    "7,syscall,1000,20,10,11,close,file,3,-9,-1 EBADF (Bad file descriptor),EBADF",
    "7,syscall,1000,20,10,11,close,file,3,,?,",
    "7,syscall,1000,,10,11,close,file,3,,?,",
    "7,signal,1000,,10,11,SIGCHLD,,,,,",
    "7,fork,1000,,10,11,vfork,,process 12,,,",
    "7,exit,1000,,10,11,killed,,SIGKILL,,,",
    "7,exit,1000,,10,11,vanished,,,,,",
  ]);
});

it("quotes what would end a field or a line", async () => {
  const bytes = new TextEncoder().encode('a,"b"\r\nc');
  const path = {
    phase: "enter",
    fault: false,
    truncated: false,
    parent: -1,
    source: 1,
    wanted: 0,
    address: 0n,
    bytes,
  } as const;
  const [, ...lines] = await linesOf(event({ kind: "exec", captures: [path] }));
  expect(lines.join("\r\n")).toBe('7,exec,1000,,10,11,exec,,"a,""b""\r\nc",,,');
});
