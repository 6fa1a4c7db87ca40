import type { Capture } from "../../event.ts";
import type { Call } from "../../render/call.ts";
import { hexDump, quote } from "../../render/quote.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase, CaptureSpec } from "../capture.ts";
import type { Arg } from "../define.ts";
import type { BoundLength, Length } from "./length.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";

const EMPTY: Value = { t: "buffer", quoted: '""', more: false, hex: "", wanted: 0 };

/** The first bytes of a buffer of `length` bytes; undefined when not even the shown part was readable. */
export function bufferValue(call: Call, capture: Capture | undefined, length: number): Value | undefined {
  if (length === 0) return EMPTY;
  if (capture === undefined) return undefined;
  const limit = call.options.stringLimit;
  const wanted = Math.min(length, limit);
  const bytes = capture.bytes;
  if (bytes.length < wanted && capture.fault) return undefined;
  const shown = Math.min(wanted, bytes.length);
  return {
    t: "buffer",
    quoted: quote(bytes, 0, shown),
    more: length > shown,
    hex: hexDump(bytes),
    wanted: length,
  };
}

function buffer(name: string, length: Length, phase: CapturePhase): Arg {
  return {
    name,
    bind: (site) => {
      const index = site.index;
      const bound: BoundLength = length.bind(site);
      const capture: CaptureSpec = {
        source: { from: "arg", arg: index },
        phase,
        ...(phase === "exit" ? { on: "success" } : {}),
        kind: "bytes",
        length: bound.capture,
        limit: "string",
        secrecy: "data",
      };
      return {
        name,
        captures: [capture],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          if (phase === "exit" && call.failed) return pointerAt(call, index);
          const bytes = bound.value(call);
          if (bytes === undefined) return pointerAt(call, index);
          return bufferValue(call, call.capture(index, phase), bytes) ?? pointerAt(call, index);
        },
      };
    },
  };
}

/** bytes that the call reads: shown as a string, cut at the string limit */
export function bytesIn(name: string, length: Length): Arg {
  return buffer(name, length, "enter");
}

/** bytes that the call has written, shown when it succeeded */
export function bytesOut(name: string, length: Length): Arg {
  return buffer(name, length, "exit");
}
