/** Calls written by hand for tests: what the core would deliver, without a tracee. */
import type { Capture, TraceEvent } from "../event.ts";
import { lineText } from "../render/text.ts";
import { sixArguments, traceCapture, traceEvent } from "../testing/events.ts";
import { SYSCALL_BY_NAME } from "./index.ts";
import type { RenderOptions } from "./row.ts";

export interface CaptureFixture {
  /** argument index, or the pointer's offset in the parent's bytes */
  source: number;
  phase: "enter" | "exit";
  bytes: Uint8Array | string;
  parent?: number;
  fault?: boolean;
  truncated?: boolean;
  address?: bigint;
}

export interface CallFixture {
  args?: readonly (number | bigint)[];
  /** default 0; -2 is a failure with ENOENT */
  result?: number | bigint;
  captures?: readonly CaptureFixture[];
  returned?: boolean;
}

/** An event of one call; a string capture is ASCII with a NUL behind it. */
function callEvent(name: string, fixture: CallFixture): TraceEvent {
  const row = SYSCALL_BY_NAME.get(name);
  if (row === undefined) throw new Error(`no call ${name}`);
  const result = BigInt(fixture.result ?? 0);
  return traceEvent({
    durationNs: fixture.returned === false ? -1 : 1,
    nr: row.nr,
    args: sixArguments(...(fixture.args ?? [])),
    result,
    failed: result < 0n && result > -4096n,
    returned: fixture.returned ?? true,
    captures: (fixture.captures ?? []).map(capture),
  });
}

function capture({ bytes, ...fields }: CaptureFixture): Capture {
  return traceCapture(typeof bytes === "string" ? cString(bytes) : bytes, fields);
}

export function cString(text: string): Uint8Array {
  return Uint8Array.from(`${text}\0`, (character) => character.charCodeAt(0));
}

/** Numbers in a row, little-endian: `["u32", 5]`. */
export function packed(
  ...values: readonly (readonly ["u8" | "u16" | "u32" | "u64" | "u16be", number | bigint])[]
): Uint8Array {
  const bytes: number[] = [];
  for (const [type, value] of values) {
    const size = { u8: 1, u16: 2, u16be: 2, u32: 4, u64: 8 }[type];
    const octets = Array.from({ length: size }, (_, i) =>
      Number((BigInt.asUintN(64, BigInt(value)) >> BigInt(8 * i)) & 0xffn),
    );
    bytes.push(...(type === "u16be" ? octets.reverse() : octets));
  }
  return Uint8Array.from(bytes);
}

/** The line that an export writes for the call, without padding. */
export function line(name: string, fixture: CallFixture, stringLimit = 32): string {
  return rendered(name, fixture, { stringLimit });
}

/** The same with every field and element, as `-v` asks for. */
export function verboseLine(name: string, fixture: CallFixture): string {
  return rendered(name, fixture, { stringLimit: 32, verbose: true });
}

function rendered(name: string, fixture: CallFixture, options: RenderOptions): string {
  const row = SYSCALL_BY_NAME.get(name);
  if (row === undefined) throw new Error(`no call ${name}`);
  return lineText(row.render(callEvent(name, fixture), options));
}
