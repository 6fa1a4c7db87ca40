/** Arguments that point to a shape: read by the call (`input`), written by it (`output`), or both (`updated`). */
import type { Capture } from "../../event.ts";
import type { Call } from "../../render/call.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import type { CaptureLength, CaptureLimit, CapturePhase, CaptureSpec } from "../capture.ts";
import { type Arg, argument } from "../define.ts";
import type { BoundLength, Length } from "./length.ts";
import { NULL_POINTER, pointerAt, pointerValue } from "./pointer.ts";
import type { Shape } from "./shape.ts";

/** Bytes behind argument `arg`; what a call writes is read only when it has succeeded. */
export function bytesCapture(
  arg: number,
  phase: CapturePhase,
  length: CaptureLength,
  limit: CaptureLimit,
  options: Pick<CaptureSpec, "children" | "secrecy"> = {},
): CaptureSpec {
  return {
    source: { from: "arg", arg },
    phase,
    ...(phase === "exit" ? { on: "success" as const } : {}),
    kind: "bytes",
    length,
    limit,
    ...options,
  };
}

export function shapeCapture(arg: number, shape: Shape, phase: CapturePhase): CaptureSpec {
  const bytes = shape.size + (shape.reach ?? 0);
  return bytesCapture(arg, phase, { from: "const", value: bytes }, bytes, childrenOf(shape, phase));
}

export function childrenOf(shape: Shape, phase: CapturePhase): Pick<CaptureSpec, "children"> {
  return shape.children === undefined ? {} : { children: childrenAt(shape.children, phase) };
}

/** Children are read at the phase of their parent, whatever the shape was written for. */
export function childrenAt(children: readonly CaptureSpec[], phase: CapturePhase): CaptureSpec[] {
  return children.map((child) => {
    const moved: CaptureSpec = { ...child, phase };
    if (phase === "exit") moved.on = "success";
    else delete moved.on;
    if (child.children !== undefined) moved.children = childrenAt(child.children, phase);
    return moved;
  });
}

/** The shape behind argument `index`; its address when it could not be read. */
export function shapeAt(call: Call, index: number, shape: Shape, phase: CapturePhase): Value {
  if (call.isNull(index)) return NULL_POINTER;
  if (phase === "exit" && call.failed) return pointerAt(call, index);
  const record = call.capture(index, phase);
  if (record === undefined || record.bytes.length < shape.size) return pointerAt(call, index);
  return shape.decode(call, record, 0);
}

/** `{…}`: a structure that the call reads */
export function input(name: string, shape: Shape): Arg {
  return argument(
    name,
    (call, index) => shapeAt(call, index, shape, "enter"),
    (index) => [shapeCapture(index, shape, "enter")],
  );
}

/** `{…}`: a structure that the call writes; the address when it fails */
export function output(name: string, shape: Shape): Arg {
  return argument(
    name,
    (call, index) => shapeAt(call, index, shape, "exit"),
    (index) => [shapeCapture(index, shape, "exit")],
  );
}

/** A structure that the call reads and changes: `{…} => {…}`, once when nothing changed. */
export function updated(name: string, shape: Shape): Arg {
  return argument(
    name,
    (call, index) => changeAt(call, index, shape),
    (index) => [shapeCapture(index, shape, "enter"), shapeCapture(index, shape, "exit")],
  );
}

function changeAt(call: Call, index: number, shape: Shape): Value {
  const before = shapeAt(call, index, shape, "enter");
  if (before.t === "pointer" || call.failed) return before;
  const after = shapeAt(call, index, shape, "exit");
  return valueText(before) === valueText(after) ? before : { t: "change", before, after };
}

/** a number behind a pointer, in brackets: `[5]` */
export function bracketed(shape: Shape): Shape {
  return {
    size: shape.size,
    decode: (call, record, at) => ({ t: "array", items: [shape.decode(call, record, at)] }),
    ...(shape.children === undefined ? {} : { children: shape.children }),
  };
}

/** The array at a structure's end, `count` elements long, of which at most `most` are captured. */
export function flexibleArray(shape: Shape, count: (bytes: Uint8Array, at: number) => number, most = 32): Shape {
  return {
    size: 0,
    reach: most * shape.size,
    decode: (call, record, at) => {
      const address = record.address + BigInt(at);
      const rest: Capture = { ...record, address, bytes: record.bytes.subarray(at) };
      return arrayValue(call, rest, count(record.bytes, at), shape) ?? pointerValue(address);
    },
  };
}

/** Elements of an array that are captured at most; more are shown as `...`. */
const ELEMENTS = 256;
const ARRAY_BYTES = 8192;

export interface ArrayOptions {
  /** elements captured at most */
  most?: number;
  /** a longer array is refused by the kernel before it looks at it: its address */
  accepted?: number;
}

/** `[{…}, {…}]`: `length` elements that the call reads */
export function inputArray(name: string, shape: Shape, length: Length, options: ArrayOptions = {}): Arg {
  return array(name, shape, length, "enter", options);
}

/** `[{…}, {…}]`: `length` elements that the call has written */
export function outputArray(name: string, shape: Shape, length: Length, options: ArrayOptions = {}): Arg {
  return array(name, shape, length, "exit", options);
}

function array(name: string, shape: Shape, length: Length, phase: CapturePhase, options: ArrayOptions): Arg {
  return {
    name,
    bind: (site) => {
      const index = site.index;
      const bound = length.bind(site);
      const accepted = options.accepted ?? Number.POSITIVE_INFINITY;
      return {
        name,
        captures: [arrayCapture(index, shape, bound, phase, options)],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          if (phase === "exit" && call.failed) return pointerAt(call, index);
          const count = bound.value(call);
          if (count === undefined || count > accepted) return pointerAt(call, index);
          return arrayValue(call, call.capture(index, phase), count, shape) ?? pointerAt(call, index);
        },
      };
    },
  };
}

export function arrayCapture(
  arg: number,
  shape: Shape,
  length: BoundLength,
  phase: CapturePhase,
  options: ArrayOptions = {},
): CaptureSpec {
  const most = options.most ?? Math.max(1, Math.min(ELEMENTS, Math.floor(ARRAY_BYTES / shape.size)));
  return {
    source: { from: "arg", arg },
    phase,
    ...(phase === "exit" ? { on: "success" as const } : {}),
    kind: "array",
    length: length.capture,
    element: shape.size,
    limit: most * shape.size,
    ...childrenOf(shape, phase),
  };
}

const ADDRESS_SPACE = 2 ** 64;

/**
 * The elements of an array: `...` after as many as the string limit says or were read, `... /* 0x… *\/` where memory ends.
 * Undefined when not even the first could be read, and for so many that they would reach beyond the last address.
 */
export function arrayValue(call: Call, record: Capture | undefined, count: number, shape: Shape): Value | undefined {
  if (count === 0) return { t: "array", items: [] };
  if (record === undefined) return undefined;
  if (Number(record.address) + count * shape.size >= ADDRESS_SPACE) return undefined;
  const shown = call.options.verbose === true ? count : Math.min(count, call.options.stringLimit);
  const readable = Math.floor(record.bytes.length / shape.size);
  if (readable === 0 && (shown > 0 || record.fault)) return undefined;
  const there = Math.min(shown, readable);
  const items: Value[] = [];
  for (let i = 0; i < there; i++) items.push(shape.decode(call, record, i * shape.size));
  // Whether there is more is only known of an element that can be read.
  if (record.fault && readable <= shown && readable < count) {
    const end = pointerValue(record.address + BigInt(there * shape.size));
    items.push({ t: "note", value: { t: "raw", text: "..." }, note: valueText(end) });
    return { t: "array", items };
  }
  return there < count ? { t: "array", items, more: true } : { t: "array", items };
}
