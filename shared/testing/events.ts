/** Events and captures written by hand for tests and measurements: each names what matters to it, the rest is as below. */
import type { Capture, TraceEvent } from "../event.ts";
import { AUDIT_ARCH_X86_64 } from "../syscalls/abi/abi.ts";

/** read(0, NULL, 0) = 0 of process 1, with nothing captured */
export function traceEvent(fields: Partial<TraceEvent> = {}): TraceEvent {
  return {
    seq: 0,
    kind: "syscall",
    startNs: 0,
    durationNs: 0,
    pid: 1,
    tid: 1,
    arch: AUDIT_ARCH_X86_64,
    nr: 0,
    args: sixArguments(),
    result: 0n,
    failed: false,
    returned: true,
    superseded: false,
    ip: 0n,
    sp: 0n,
    captures: [],
    ...fields,
  };
}

/** Arguments as registers hold them: unsigned, the rest 0. */
export function sixArguments(...values: readonly (number | bigint)[]): TraceEvent["args"] {
  const word = (index: number) => BigInt.asUintN(64, BigInt(values[index] ?? 0));
  return [word(0), word(1), word(2), word(3), word(4), word(5)];
}

/** All bytes of argument 0, read at entry. */
export function traceCapture(bytes: Uint8Array, fields: Partial<Omit<Capture, "bytes">> = {}): Capture {
  return {
    phase: "enter",
    fault: false,
    truncated: false,
    parent: -1,
    source: 0,
    wanted: bytes.byteLength,
    address: 0x1000n,
    bytes,
    ...fields,
  };
}
