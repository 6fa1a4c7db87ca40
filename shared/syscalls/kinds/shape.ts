/**
 * What stands in memory at an address: a number, a structure, an array inside one. A shape decodes at an offset of captured
 * bytes, so that shapes nest; `children` are the pointers in it that the core follows.
 */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { quote } from "../../render/quote.ts";
import type { Value } from "../../render/value.ts";
import type { CaptureLength, CaptureSpec } from "../capture.ts";
import { checkStruct } from "../header_check.ts";
import type { EnumSet, FlagSet } from "./constant.ts";
import { fdValue } from "./descriptor.ts";
import { hexText, idText, number, octalText } from "./number.ts";
import { writtenDescriptor } from "./opened.ts";
import { pointerValue } from "./pointer.ts";

export interface Shape {
  /** bytes it takes; decode is called only where so many were captured */
  size: number;
  decode(call: Call, record: Capture, at: number): Value;
  /** pointers inside it, offsets from its beginning */
  children?: readonly CaptureSpec[];
  /** bytes behind it that are captured as far as they are there: C's array of no fixed length at a structure's end */
  reach?: number;
}

function scalar(size: number, decode: (bytes: Uint8Array, at: number, call: Call) => Value): Shape {
  return { size, decode: (call, record, at) => decode(record.bytes, at, call) };
}

export const u8: Shape = scalar(1, (bytes, at) => number(String(read.u8(bytes, at))));
export const i8: Shape = scalar(1, (bytes, at) => number(String((read.u8(bytes, at) << 24) >> 24)));
export const u16: Shape = scalar(2, (bytes, at) => number(String(read.u16(bytes, at))));
export const i16: Shape = scalar(2, (bytes, at) => number(String(read.i16(bytes, at))));
export const i32: Shape = scalar(4, (bytes, at) => number(String(read.i32(bytes, at))));
export const u32: Shape = scalar(4, (bytes, at) => number(String(read.u32(bytes, at))));
export const i64: Shape = scalar(8, (bytes, at) => number(read.i64Text(bytes, at)));
export const u64: Shape = scalar(8, (bytes, at) => number(read.u64Text(bytes, at)));
export const hex8: Shape = scalar(1, (bytes, at) => number(hexText(read.u8(bytes, at))));
export const hex16: Shape = scalar(2, (bytes, at) => number(hexText(read.u16(bytes, at))));
export const hex32: Shape = scalar(4, (bytes, at) => number(hexText(read.u32(bytes, at))));
export const hex64: Shape = scalar(8, (bytes, at) => number(read.u64Hex(bytes, at)));
export const octal32: Shape = scalar(4, (bytes, at) => number(octalText(read.u32(bytes, at))));
export const octal64: Shape = scalar(8, (bytes, at) => number(octalText(read.u64(bytes, at))));
/** a user or group */
export const id32: Shape = scalar(4, (bytes, at) => number(idText(read.u32(bytes, at))));
export const fd32: Shape = scalar(4, (bytes, at, call) => fdValue(call, read.i32(bytes, at)));
/** the number of a descriptor that the call has made */
const newFd32: Shape = { ...fd32, children: [writtenDescriptor] };
/** an address that is not followed */
export const pointer: Shape = scalar(8, (bytes, at) => pointerValue(read.u64(bytes, at)));

export function flags8(set: FlagSet): Shape {
  return scalar(1, (bytes, at) => set.value(read.u8(bytes, at)));
}

export function flags16(set: FlagSet): Shape {
  return scalar(2, (bytes, at) => set.value(read.u16(bytes, at)));
}

export function flags32(set: FlagSet): Shape {
  return scalar(4, (bytes, at) => set.value(read.u32(bytes, at)));
}

/** a word of 64 bits of which the low 32 have names */
export function flags64(set: FlagSet): Shape {
  return scalar(8, (bytes, at) => set.value64(read.u32(bytes, at + 4), read.u32(bytes, at)));
}

export function enum8(set: EnumSet): Shape {
  return scalar(1, (bytes, at) => set.value(read.u8(bytes, at)));
}

export function enum16(set: EnumSet): Shape {
  return scalar(2, (bytes, at) => set.value(read.u16(bytes, at)));
}

export function enum32(set: EnumSet): Shape {
  return scalar(4, (bytes, at) => {
    const word = read.u32(bytes, at);
    return set.has(word | 0) ? set.value(word | 0) : set.value(word);
  });
}

export function enum64(set: EnumSet): Shape {
  return scalar(8, (bytes, at) =>
    read.u32(bytes, at + 4) === 0 ? set.value(read.u32(bytes, at)) : set.unnamed(read.u64Hex(bytes, at)),
  );
}

/** Text in a field of `size` bytes that ends at a NUL or at the end of the field; whole, whatever the string limit is. */
export function chars(size: number): Shape {
  return {
    size,
    decode: (_call, record, at) => {
      const field = record.bytes.subarray(at, at + size);
      const nul = field.indexOf(0);
      return { t: "string", quoted: quote(field, 0, nul < 0 ? size : nul), more: nul < 0 };
    },
  };
}

/** `count` equal elements in a row, in brackets; `cut`: not more of them than the string limit says, as an array of its own */
export function repeated(count: number, shape: Shape, options: { cut?: true } = {}): Shape {
  return {
    size: count * shape.size,
    decode: (call, record, at) => {
      const cut = options.cut === true && call.options.verbose !== true;
      const length = cut ? Math.min(count, call.options.stringLimit) : count;
      const items = Array.from({ length }, (_, i) => shape.decode(call, record, at + i * shape.size));
      return length < count ? { t: "array", items, more: true } : { t: "array", items };
    },
    ...(shape.children === undefined
      ? {}
      : { children: Array.from({ length: count }, (_, i) => shifted(shape.children ?? [], i * shape.size)).flat() }),
  };
}

/** a shape of which only the text matters: whatever `decode` makes of the bytes */
export function custom(
  size: number,
  decode: (call: Call, record: Capture, at: number) => Value,
  children?: readonly CaptureSpec[],
): Shape {
  return children === undefined ? { size, decode } : { size, decode, children };
}

/** A structure of which the text shows a few fields, and all of them with `verbose`. Both are read in full. */
export function abbreviated(brief: Shape, whole: Shape): Shape {
  const decode: Shape["decode"] = (call, record, at) =>
    (call.options.verbose === true ? whole : brief).decode(call, record, at);
  return { ...whole, decode };
}

/** two descriptors, as pipe and socketpair write them: `[3, 4]` */
export const fdPair: Shape = repeated(2, newFd32, { cut: true });

export interface Field {
  name: string;
  offset: number;
  shape: Shape;
  /** shown only then */
  when?: (bytes: Uint8Array, at: number, call: Call) => boolean;
  /** shown, and what it points to read, only when another field of the structure has this value: a union's tag */
  only?: { offset: number; width: 1 | 2 | 4; equals: number };
  /** the field's name in C where it is not `name`; false: no field of its own */
  path?: string | false;
}

/** One field; `name` "" stands for a piece that is shown without `name=`. */
export function field(
  name: string,
  offset: number,
  shape: Shape,
  options: Pick<Field, "when" | "only" | "path"> = {},
): Field {
  return { name, offset, shape, ...options };
}

/** Fields of one shape in a row: `consecutive(u32, ["head", "tail"])` */
export function consecutive(shape: Shape, names: readonly string[], from = 0): Field[] {
  return names.map((name, i) => field(name, from + i * shape.size, shape));
}

export interface StructOptions {
  /** where C declares it: the build checks size and offsets against it */
  header?: string;
  /** ends in `...` because not every field is shown */
  more?: boolean | ((bytes: Uint8Array, at: number) => boolean);
}

/** `struct("struct timespec", 16, [field("tv_sec", 0, i64), ...], { header: "linux/time.h" })` */
export function struct(type: string, size: number, fields: readonly Field[], options: StructOptions = {}): Shape {
  if (options.header !== undefined) {
    const checked = fields.flatMap(({ name, offset, path }) => {
      const c = path ?? name;
      return c === false || c === "" ? [] : [[c, offset] as const];
    });
    checkStruct(options.header, { type, size, fields: checked });
  }
  const children = fields.flatMap(childrenOf);
  const more = options.more;
  const decode = (call: Call, record: Capture, at: number): Value => {
    const shown: (readonly [string, Value])[] = [];
    for (let i = 0; i < fields.length; i++) {
      const entry = fields[i];
      if (entry === undefined) continue;
      if (entry.only !== undefined && !isTagged(record.bytes, at, entry.only)) continue;
      if (entry.when !== undefined && !entry.when(record.bytes, at, call)) continue;
      shown.push([entry.name, entry.shape.decode(call, record, at + entry.offset)]);
    }
    const rest = typeof more === "function" ? more(record.bytes, at) : more === true;
    return rest ? { t: "struct", fields: shown, more: true } : { t: "struct", fields: shown };
  };
  const end = Math.max(size, ...fields.map(({ offset, shape }) => offset + shape.size + (shape.reach ?? 0)));
  return {
    size,
    decode,
    ...(children.length > 0 ? { children } : {}),
    ...(end > size ? { reach: end - size } : {}),
  };
}

/** As many fields as the first `length` bytes hold in full: how large the structure is was the caller's choice. */
export function leadingFields(
  fields: readonly Field[],
  call: Call,
  record: Capture,
  length: number,
): Extract<Value, { t: "struct" }> {
  const shown = fields.filter(({ offset, shape }) => offset + shape.size <= length);
  return { t: "struct", fields: shown.map(({ name, offset, shape }) => [name, shape.decode(call, record, offset)]) };
}

function isTagged(bytes: Uint8Array, at: number, tag: NonNullable<Field["only"]>): boolean {
  const place = at + tag.offset;
  const value =
    tag.width === 1 ? read.u8(bytes, place) : tag.width === 2 ? read.u16(bytes, place) : read.u32(bytes, place);
  return value === tag.equals;
}

function childrenOf({ shape, offset, only }: Field): CaptureSpec[] {
  const children = shifted(shape.children ?? [], offset);
  if (only === undefined) return children;
  const tag = { field: only.offset, width: only.width, equals: BigInt(only.equals) };
  return children.map((child) => ({ ...child, when: [...(child.when ?? []), tag] }));
}

/** Moves the pointers of a shape by the place that it has in another. */
function shifted(children: readonly CaptureSpec[], by: number): CaptureSpec[] {
  return by === 0 ? [...children] : children.map((child) => shiftedSpec(child, by));
}

function shiftedSpec(child: CaptureSpec, by: number): CaptureSpec {
  const source = child.source.from === "field" ? { ...child.source, offset: child.source.offset + by } : child.source;
  const moved: CaptureSpec = { ...child, source };
  if (child.length !== undefined) moved.length = shiftedLength(child.length, by);
  if (child.when !== undefined) {
    moved.when = child.when.map((condition) =>
      "field" in condition ? { ...condition, field: condition.field + by } : condition,
    );
  }
  return moved;
}

function shiftedLength(length: CaptureLength, by: number): CaptureLength {
  switch (length.from) {
    case "field":
      return { ...length, offset: length.offset + by };
    case "min":
      return { from: "min", of: length.of.map((each) => shiftedLength(each, by)) };
    default:
      return length;
  }
}
