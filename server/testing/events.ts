import { type Batch, readBatch } from "../../shared/batch/batch_reader.ts";
import { writeBatch } from "../../shared/batch/batch_writer.ts";
import type { Capture, TraceEvent } from "../../shared/event.ts";
import { SYSCALL_BY_NAME } from "../../shared/syscalls/index.ts";
import { sixArguments, traceCapture, traceEvent } from "../../shared/testing/events.ts";

const encoder = new TextEncoder();

type Args = TraceEvent["args"];

export const args = sixArguments;

/** A string ends in a NUL. */
export function bytesAt(source: number, phase: Capture["phase"], bytes: Uint8Array | string): Capture {
  const content = typeof bytes === "string" ? encoder.encode(`${bytes}\0`) : bytes;
  return traceCapture(content, { source, phase, address: 0x7f00_0000_1000n });
}

/** What the core was told of a descriptor, at the return of the call that made it. */
export function descriptorAt(source: number, name: string, fd = 0): Capture {
  const bytes = encoder.encode(name);
  const address = BigInt.asUintN(64, BigInt(fd));
  return { ...bytesAt(source, "exit", bytes), wanted: bytes.byteLength, address, descriptor: true };
}

/** Makes events as the tracer would: numbered, each ending after the one before. */
export class EventMaker {
  private seq = 0;
  nowNs = 0;
  readonly events: TraceEvent[] = [];

  constructor(
    readonly pid = 100,
    readonly tid = pid,
  ) {}

  add(fields: Partial<TraceEvent>): TraceEvent {
    const event = traceEvent({
      seq: this.seq++,
      startNs: this.nowNs,
      pid: this.pid,
      tid: this.tid,
      ip: 0x55d0_0000_1000n,
      sp: 0x7ffd_0000_1000n,
      ...fields,
    });
    this.nowNs = event.startNs + event.durationNs + 10;
    this.events.push(event);
    return event;
  }

  call(name: string, callArgs: Args, result: number | bigint, fields: Partial<TraceEvent> = {}): TraceEvent {
    const row = SYSCALL_BY_NAME.get(name);
    if (row === undefined) throw new Error(`there is no call ${name}`);
    return this.add({
      nr: row.nr,
      args: callArgs,
      result: BigInt(result),
      failed: result < 0,
      durationNs: 1_000,
      ...fields,
    });
  }

  batch(): Batch {
    const events = this.events.splice(0);
    return readBatch(writeBatch({ events, firstSeq: events[0]?.seq ?? this.seq, handedOverNs: this.nowNs }));
  }
}
