/** Structures that grow from one kernel to the next: the call is told how large the program's is. openat2(2), "Extensibility" */
import type { Capture } from "../../event.ts";
import type { Call } from "../../render/call.ts";
import { quoteHex } from "../../render/quote.ts";
import type { Value } from "../../render/value.ts";
import type { Arg } from "../define.ts";
import { lengthOf } from "./length.ts";
import { bytesCapture, childrenOf } from "./pointed.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";
import type { Shape } from "./shape.ts";

/** The kernel takes at most a page, so what stands behind it does not matter. */
export const EXTENSIBLE_MOST = 4096;

/**
 * `{…}` as far as it is known, then what a newer program has put behind it: nothing while that is zero, else
 * `/* bytes 32..39 *\/ "\x07…"`, and `???` where it could not be read.
 */
export function extensible(
  name: string,
  shape: Shape,
  sizeName: string,
  options: { width?: 4; unsigned?: true } = {},
): Arg {
  return {
    name,
    bind: (site) => {
      const index = site.index;
      const size = lengthOf(sizeName, options).bind(site);
      return {
        name,
        captures: [bytesCapture(index, "enter", size.capture, EXTENSIBLE_MOST, childrenOf(shape, "enter"))],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          const record = call.capture(index, "enter");
          const bytes = size.value(call) ?? 0;
          if (record === undefined || bytes < shape.size || record.bytes.length < shape.size) {
            return pointerAt(call, index);
          }
          return withRest(call, record, shape, Math.min(bytes, EXTENSIBLE_MOST));
        },
      };
    },
  };
}

function withRest(call: Call, record: Capture, shape: Shape, size: number): Value {
  const known = shape.decode(call, record, 0);
  const rest = restText(call, record.bytes, shape.size, size);
  if (rest === undefined || known.t !== "struct") return known;
  return { t: "struct", fields: [...known.fields, ["", { t: "raw", text: rest }]] };
}

/** What stands behind the known part: undefined while it is zero. */
export function restText(call: Call, bytes: Uint8Array, from: number, to: number): string | undefined {
  if (bytes.length < to) return "???";
  const rest = bytes.subarray(from, to);
  if (rest.every((byte) => byte === 0)) return undefined;
  const shown = Math.min(rest.length, call.options.stringLimit);
  const more = shown < rest.length ? "..." : "";
  return `/* bytes ${from}..${to - 1} */ ${quoteHex(rest, 0, shown)}${more}`;
}
