/** The handles of name_to_handle_at(2) and open_by_handle_at(2): a number of bytes, a type, and so many bytes. */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { quoteHex } from "../../render/quote.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase, CaptureSpec } from "../capture.ts";
import { type Arg, argument } from "../define.ts";
import { checkConstants, checkStruct } from "../header_check.ts";
import { number } from "./number.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";

const TYPE = 4;
const HEADER_BYTES = 8;
/** The kernel takes no larger ones. */
const MAX_HANDLE_SZ = 128;

checkConstants("fcntl.h", [["MAX_HANDLE_SZ", MAX_HANDLE_SZ]]);
checkStruct("fcntl.h", {
  type: "struct file_handle",
  size: HEADER_BYTES,
  fields: [
    ["handle_bytes", 0],
    ["handle_type", TYPE],
    ["f_handle", HEADER_BYTES],
  ],
});

type Field = readonly [name: string, value: Value];

function handleCapture(arg: number, phase: CapturePhase, bytes: number): CaptureSpec {
  return {
    source: { from: "arg", arg },
    phase,
    kind: "bytes",
    length: { from: "const", value: bytes },
    limit: bytes,
    secrecy: "data",
  };
}

function sizeOf(record: Capture): Value {
  return number(String(read.u32(record.bytes, 0)));
}

/** The fields behind the size: as many bytes as there can be, `???` where they could not be read. */
function contentOf(record: Capture): Field[] {
  const wanted = read.u32(record.bytes, 0);
  const size = Math.min(wanted, MAX_HANDLE_SZ);
  const there = record.bytes.length >= HEADER_BYTES + size;
  const bytes: Value = there
    ? {
        t: "buffer",
        quoted: quoteHex(record.bytes, HEADER_BYTES, HEADER_BYTES + size),
        more: size < wanted,
        hex: "",
        wanted,
      }
    : { t: "raw", text: "???" };
  return [
    ["handle_type", number(String(read.i32(record.bytes, TYPE)))],
    ["f_handle", bytes],
  ];
}

function headerAt(call: Call, index: number, phase: CapturePhase): Capture | undefined {
  const record = call.capture(index, phase);
  return record === undefined || record.bytes.length < HEADER_BYTES ? undefined : record;
}

/** `{handle_bytes=8, handle_type=1, f_handle="\\x…"}`: a handle that the call opens */
export function fileHandle(name: string): Arg {
  return argument(
    name,
    (call, index) => {
      if (call.isNull(index)) return NULL_POINTER;
      const record = headerAt(call, index, "enter");
      if (record === undefined) return pointerAt(call, index);
      return { t: "struct", fields: [["handle_bytes", sizeOf(record)], ...contentOf(record)] };
    },
    (index) => [handleCapture(index, "enter", HEADER_BYTES + MAX_HANDLE_SZ)],
  );
}

/**
 * `{handle_bytes=128 => 8, handle_type=1, f_handle="\\x…"}`: a handle that the call makes. It is told how much room there is,
 * and says how much it takes even where that is too little.
 */
export function newFileHandle(name: string): Arg {
  return argument(
    name,
    (call, index) => {
      if (call.isNull(index)) return NULL_POINTER;
      const room = headerAt(call, index, "enter");
      if (room === undefined) return pointerAt(call, index);
      const made = call.returned ? headerAt(call, index, "exit") : undefined;
      const before = sizeOf(room);
      if (made === undefined) return { t: "struct", fields: [["handle_bytes", before]] };
      const changed = read.u32(room.bytes, 0) !== read.u32(made.bytes, 0);
      const size: Value = changed ? { t: "change", before, after: sizeOf(made) } : before;
      return { t: "struct", fields: [["handle_bytes", size], ...(call.failed ? [] : contentOf(made))] };
    },
    (index) => [
      handleCapture(index, "enter", HEADER_BYTES),
      handleCapture(index, "exit", HEADER_BYTES + MAX_HANDLE_SZ),
    ],
  );
}
