import type { Capture } from "../../event.ts";
import type { Call } from "../../render/call.ts";
import { quote } from "../../render/quote.ts";
import type { Value } from "../../render/value.ts";
import type { CaptureSpec } from "../capture.ts";
import { type Arg, argument } from "../define.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";

/** PATH_MAX of linux/limits.h, the NUL included: a longer path fails with ENAMETOOLONG anyway. */
export const PATH_LIMIT = 4096;

/** Reads a NUL-ended path at entry. */
function pathCapture(arg: number): CaptureSpec {
  return { source: { from: "arg", arg }, phase: "enter", kind: "cstring", limit: PATH_LIMIT, secrecy: "path" };
}

/** Reads a NUL-ended string at entry, as much as `-s` allows. */
function stringCapture(arg: number): CaptureSpec {
  return { source: { from: "arg", arg }, phase: "enter", kind: "cstring", limit: "string", secrecy: "data" };
}

/** Index of the first NUL, or the length. */
export function stringEnd(bytes: Uint8Array): number {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes.length : end;
}

/** A NUL-ended string out of a capture: cut at `limit` bytes; undefined when memory ended before its NUL did. */
export function cString(capture: Capture, limit: number, path: boolean): Value | undefined {
  const bytes = capture.bytes;
  const end = stringEnd(bytes);
  const ended = end < bytes.length;
  if (!ended && capture.fault && end <= limit) return undefined;
  const shown = Math.min(end, limit);
  const more = end > limit || (!ended && end >= limit) || (!ended && capture.truncated);
  const quoted = quote(bytes, 0, shown);
  return path ? { t: "string", quoted, more, path } : { t: "string", quoted, more };
}

function pathAt(call: Call, index: number): Value {
  if (call.isNull(index)) return NULL_POINTER;
  const capture = call.capture(index, "enter");
  return (capture && cString(capture, PATH_LIMIT - 1, true)) ?? pointerAt(call, index);
}

/** a file's path, never cut by `-s` */
export function path(name: string): Arg {
  return argument(name, pathAt, (index) => [pathCapture(index)]);
}

/** a NUL-ended string that is no path, cut at the string limit */
export function string(name: string): Arg {
  return argument(
    name,
    (call, index) => {
      if (call.isNull(index)) return NULL_POINTER;
      const capture = call.capture(index, "enter");
      return (capture && cString(capture, call.options.stringLimit, false)) ?? pointerAt(call, index);
    },
    (index) => [stringCapture(index)],
  );
}

/** a path that the call writes; the result counts its bytes with the NUL (getcwd) */
export function pathOut(name: string): Arg {
  return argument(
    name,
    (call, index) => {
      if (call.isNull(index)) return NULL_POINTER;
      const capture = call.capture(index, "exit");
      const value = call.failed || capture === undefined ? undefined : cString(capture, PATH_LIMIT - 1, true);
      return value ?? pointerAt(call, index);
    },
    (arg) => [
      {
        source: { from: "arg", arg },
        phase: "exit",
        on: "success",
        kind: "bytes",
        length: { from: "result" },
        limit: PATH_LIMIT,
        secrecy: "path",
      },
    ],
  );
}
