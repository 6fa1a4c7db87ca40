import type { Capture } from "../../event.ts";
import type { Call } from "../../render/call.ts";
import { hexDump, quote, quoteHex } from "../../render/quote.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase } from "../capture.ts";
import type { Arg } from "../define.ts";
import type { BoundLength, Length } from "./length.ts";
import { bytesCapture } from "./pointed.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";

const EMPTY: Value = { t: "buffer", quoted: '""', more: false, hex: "", wanted: 0 };

export interface BufferOptions {
  /** usually text: a NUL that ends what is shown is left out, and nothing more is promised behind it */
  text?: boolean;
  /** never text: every byte in hex */
  hex?: boolean;
  /** a longer buffer is refused by the kernel before it looks at it: its address */
  most?: number;
}

/**
 * The first bytes of a buffer of `length` bytes; undefined when not even the shown part, and one byte more that says whether
 * there is more, was readable.
 */
export function bufferValue(
  call: Call,
  capture: Capture | undefined,
  length: number,
  options: BufferOptions = {},
): Value | undefined {
  if (length === 0) return EMPTY;
  if (capture === undefined) return undefined;
  const limit = call.options.stringLimit;
  const bytes = capture.bytes;
  if (bytes.length < Math.min(length, limit + 1) && capture.fault) return undefined;
  const shown = Math.min(length, limit, bytes.length);
  const ends = options.text === true && shown > 0 && bytes[shown - 1] === 0;
  return {
    t: "buffer",
    quoted: options.hex === true ? quoteHex(bytes, 0, shown) : quote(bytes, 0, ends ? shown - 1 : shown),
    more: length > shown && !ends,
    hex: hexDump(bytes),
    wanted: length,
  };
}

function buffer(name: string, length: Length, phase: CapturePhase, options: BufferOptions): Arg {
  return {
    name,
    bind: (site) => {
      const index = site.index;
      const bound: BoundLength = length.bind(site);
      const most = options.most ?? Number.POSITIVE_INFINITY;
      const capture = bytesCapture(index, phase, bound.capture, "string", { secrecy: "data" });
      return {
        name,
        captures: [capture],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          if (phase === "exit" && call.failed) return pointerAt(call, index);
          const bytes = bound.value(call);
          if (bytes === undefined || bytes > most) return pointerAt(call, index);
          return bufferValue(call, call.capture(index, phase), bytes, options) ?? pointerAt(call, index);
        },
      };
    },
  };
}

/** bytes that the call reads: shown as a string, cut at the string limit */
export function bytesIn(name: string, length: Length, options: BufferOptions = {}): Arg {
  return buffer(name, length, "enter", options);
}

/** bytes that the call has written, shown when it succeeded */
export function bytesOut(name: string, length: Length, options: BufferOptions = {}): Arg {
  return buffer(name, length, "exit", options);
}
