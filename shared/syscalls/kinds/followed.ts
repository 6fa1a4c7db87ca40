/** Pointers inside a structure that are followed: what stands there is shown in the pointer's place. */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import type { Value } from "../../render/value.ts";
import type { CaptureSpec } from "../capture.ts";
import { bufferValue } from "./buffer.ts";
import { cString, PATH_LIMIT } from "./path.ts";
import { NULL_POINTER, pointerValue } from "./pointer.ts";
import { custom, type Shape } from "./shape.ts";

const POINTER_BYTES = 8;

/** `target` reads relative to the pointer; `decode` gives undefined where the memory did not have it. */
function followed(
  target: Omit<CaptureSpec, "source" | "phase">,
  decode: (call: Call, child: Capture | undefined, record: Capture, at: number) => Value | undefined,
): Shape {
  return custom(
    POINTER_BYTES,
    (call, record, at) => {
      const address = pointerValue(read.u64(record.bytes, at));
      if (address === NULL_POINTER) return address;
      return decode(call, call.child(record, at), record, at) ?? address;
    },
    [{ ...target, source: { from: "field", offset: 0 }, phase: "enter" }],
  );
}

/** to a NUL-ended string, cut at the string limit */
export const stringPointer: Shape = followed(
  { kind: "cstring", limit: "string", secrecy: "data" },
  (call, child) => child && cString(child, call.options.stringLimit, false),
);

/** to a path */
export const pathPointer: Shape = followed(
  { kind: "cstring", limit: PATH_LIMIT, secrecy: "path" },
  (_call, child) => child && cString(child, PATH_LIMIT - 1, true),
);

/** to bytes whose number stands `lengthOffset` bytes behind the pointer */
export function bytesPointer(lengthOffset: number, width: 4 | 8): Shape {
  return followed(
    {
      kind: "bytes",
      length: { from: "field", offset: lengthOffset, width },
      limit: "string",
      secrecy: "data",
    },
    (call, child, record, at) => {
      const place = at + lengthOffset;
      const length = width === 4 ? read.u32(record.bytes, place) : Number(read.u64(record.bytes, place));
      return bufferValue(call, child, length);
    },
  );
}

/** to another shape */
export function shapePointer(shape: Shape): Shape {
  return followed(
    {
      kind: "bytes",
      length: { from: "const", value: shape.size },
      limit: shape.size,
      ...(shape.children === undefined ? {} : { children: shape.children }),
    },
    (call, child) =>
      child === undefined || child.bytes.length < shape.size ? undefined : shape.decode(call, child, 0),
  );
}
