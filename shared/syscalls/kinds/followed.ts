/** Pointers inside a structure that are followed: what stands there is shown in the pointer's place. */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import type { Value } from "../../render/value.ts";
import type { CaptureLength, CaptureSpec } from "../capture.ts";
import { bufferValue } from "./buffer.ts";
import type { BoundLength } from "./length.ts";
import { cString, PATH_LIMIT } from "./path.ts";
import { arrayValue } from "./pointed.ts";
import { NULL_POINTER, pointerValue } from "./pointer.ts";
import { custom, type Shape } from "./shape.ts";
import { bufferChild, buffersValue } from "./vector.ts";

const POINTER_BYTES = 8;
const IOVEC_BYTES = 16;
/** of an array inside a structure */
const MOST_ELEMENTS = 64;

/** `target` reads relative to the pointer; `decode` gives undefined where the memory did not have it. */
export function followed(
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

/** to an array of `length` elements, a length that the call has as an argument */
export function arrayPointer(shape: Shape, length: BoundLength): Shape {
  return arrayTarget(shape, length.capture, (call) => length.value(call));
}

/** to an array whose number of elements stands `countOffset` bytes behind the pointer, or before it */
export function countedArrayPointer(shape: Shape, countOffset: number, width: 2 | 4 = 4): Shape {
  return arrayTarget(shape, { from: "field", offset: countOffset, width }, (_call, record, at) =>
    (width === 2 ? read.u16 : read.u32)(record.bytes, at + countOffset),
  );
}

/** to bytes in hex, `length` of them: as many blocks of `block` bytes as stands `countOffset` bytes behind the pointer, or more */
export function blocksPointer(
  block: number,
  countOffset: number,
  width: 2 | 4,
  length: (bytes: Uint8Array, at: number) => number,
): Shape {
  return followed(
    {
      kind: "array",
      length: { from: "field", offset: countOffset, width },
      element: block,
      limit: "string",
      secrecy: "data",
    },
    (call, child, record, at) => bufferValue(call, child, length(record.bytes, at), { hex: true }),
  );
}

function arrayTarget(
  shape: Shape,
  length: CaptureLength,
  countOf: (call: Call, record: Capture, at: number) => number | undefined,
): Shape {
  return followed(
    {
      kind: "array",
      length,
      element: shape.size,
      limit: MOST_ELEMENTS * shape.size,
      ...(shape.children === undefined ? {} : { children: shape.children }),
    },
    (call, child, record, at) => {
      const count = countOf(call, record, at);
      return count === undefined ? undefined : arrayValue(call, child, count, shape);
    },
  );
}

/** to buffers, of which there are as many as stands `lengthOffset` bytes behind the pointer */
export function buffersPointer(lengthOffset: number, content: "bytes" | "addresses"): Shape {
  const bytes = content === "bytes";
  return followed(
    {
      kind: "array",
      length: { from: "field", offset: lengthOffset, width: 8 },
      element: IOVEC_BYTES,
      limit: MOST_ELEMENTS * IOVEC_BYTES,
      ...(bytes ? { children: [bufferChild("enter")] } : {}),
    },
    (call, child, record, at) =>
      buffersValue(call, child, Number(read.u64(record.bytes, at + lengthOffset)), undefined, bytes),
  );
}

/** to a string in a buffer of `size` bytes, its NUL included; never cut by `-s` */
export function namePointer(size: number): Shape {
  return followed(
    { kind: "cstring", limit: size, secrecy: "data" },
    (_call, child) => child && cString(child, size - 1, false),
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

/** to text in a buffer whose size stands `lengthOffset` bytes behind the pointer, as far as its first NUL */
export function textPointer(lengthOffset: number): Shape {
  return followed({ kind: "cstring", limit: "string", secrecy: "data" }, (call, child, record, at) => {
    const size = read.u32(record.bytes, at + lengthOffset);
    if (size === 0) return { t: "string", quoted: '""', more: false };
    return child && cString(child, Math.min(size, call.options.stringLimit), false);
  });
}
