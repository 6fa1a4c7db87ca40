/** Requests of ioctl(2): their names, and the ways in which an argument is asked and answered. */
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { quote } from "../../render/quote.ts";
import type { Value } from "../../render/value.ts";
import { absoluteAxes, inputEventTypes } from "../constants/input.ts";
import { requestNames } from "../constants/ioctl.ts";
import { type Arg, argument } from "../define.ts";
import type { EnumSet } from "./constant.ts";
import { hexText, number } from "./number.ts";
import { arrayValue, shapeAt, shapeCapture } from "./pointed.ts";
import { pointerAt } from "./pointer.ts";
import { custom, type Field, field, repeated, type Shape } from "./shape.ts";

/** What asm-generic/ioctl.h packs into a request. */
interface RequestParts {
  /** bits: 1 the call reads memory, 2 it writes memory */
  direction: number;
  type: number;
  nr: number;
  size: number;
}

export function requestParts(word: number): RequestParts {
  return { direction: word >>> 30, type: (word >>> 8) & 0xff, nr: word & 0xff, size: (word >>> 16) & 0x3fff };
}

const DIRECTIONS = ["_IOC_NONE", "_IOC_WRITE", "_IOC_READ", "_IOC_READ|_IOC_WRITE"] as const;
const WRITES = 1;
const READS = 2;
const BOTH = 3;

const code = (letter: string): number => letter.charCodeAt(0);

/** A request that is a macro with arguments in the kernel's headers: `EVIOCGNAME(256)`. */
interface Macro {
  type: number;
  direction: number;
  nr: number;
  /** as many numbers, from `nr` on */
  count?: number;
  text(parts: RequestParts): string;
}

const sized =
  (name: string) =>
  ({ size }: RequestParts): string =>
    `${name}(${size})`;
const numbered =
  (name: string) =>
  ({ nr }: RequestParts): string =>
    `${name}(${nr})`;

function named(set: EnumSet, word: number): string {
  const value = set.value(word);
  return value.t === "enum" && value.comment !== undefined
    ? `${value.text} /* ${value.comment} */`
    : (set.nameOf(word) ?? hexText(word));
}

const sizedInput = (nr: number, name: string): Macro => ({ type: code("E"), direction: READS, nr, text: sized(name) });
const sizedHid = (direction: number, nr: number, name: string): Macro => ({
  type: code("H"),
  direction,
  nr,
  text: sized(name),
});

const MACROS: readonly Macro[] = [
  sizedInput(0x06, "EVIOCGNAME"),
  sizedInput(0x07, "EVIOCGPHYS"),
  sizedInput(0x08, "EVIOCGUNIQ"),
  sizedInput(0x09, "EVIOCGPROP"),
  sizedInput(0x0a, "EVIOCGMTSLOTS"),
  sizedInput(0x18, "EVIOCGKEY"),
  sizedInput(0x19, "EVIOCGLED"),
  sizedInput(0x1a, "EVIOCGSND"),
  sizedInput(0x1b, "EVIOCGSW"),
  {
    type: code("E"),
    direction: READS,
    nr: 0x20,
    count: 0x20,
    text: ({ nr, size }) => `EVIOCGBIT(${nr === 0x20 ? "0" : named(inputEventTypes, nr - 0x20)}, ${size})`,
  },
  {
    type: code("E"),
    direction: READS,
    nr: 0x40,
    count: 0x40,
    text: ({ nr }) => `EVIOCGABS(${named(absoluteAxes, nr - 0x40)})`,
  },
  {
    type: code("E"),
    direction: WRITES,
    nr: 0xc0,
    count: 0x40,
    text: ({ nr }) => `EVIOCSABS(${named(absoluteAxes, nr - 0xc0)})`,
  },
  sizedHid(READS, 0x04, "HIDIOCGRAWNAME"),
  sizedHid(READS, 0x05, "HIDIOCGRAWPHYS"),
  sizedHid(READS, 0x06, "HIDIOCSFEATURE"),
  sizedHid(READS, 0x08, "HIDIOCGRAWUNIQ"),
  sizedHid(READS, 0x12, "HIDIOCGPHYS"),
  sizedHid(BOTH, 0x06, "HIDIOCSFEATURE"),
  sizedHid(BOTH, 0x07, "HIDIOCGFEATURE"),
  // A mixer's requests differ from those of flash memory in nothing; strace names both.
  { type: code("M"), direction: WRITES, nr: 0, count: 0x100, text: numbered("MIXER_WRITE") },
  { type: code("M"), direction: READS, nr: 0, count: 0x100, text: numbered("MIXER_READ") },
  { type: code("U"), direction: READS, nr: 0x2c, text: sized("UI_GET_SYSNAME") },
  { type: code("j"), direction: READS, nr: 0x13, text: sized("JSIOCGNAME") },
  { type: code("k"), direction: WRITES, nr: 0, text: sized("SPI_IOC_MESSAGE") },
];

function macroText(word: number): string | undefined {
  const parts = requestParts(word);
  for (const { type, direction, nr, count = 1, text } of MACROS) {
    if (type === parts.type && direction === parts.direction && parts.nr >= nr && parts.nr < nr + count) {
      return text(parts);
    }
  }
  // Programs have been built with a header whose direction was wrong.
  return word === 0x8008_2102 ? "SECCOMP_IOCTL_NOTIF_ID_VALID_WRONG_DIR" : undefined;
}

const seen = new Map<number, Value>();

/** `TCGETS`, `EVIOCGNAME(256)`, all the names of a number that several drivers use, or `_IOC(_IOC_READ, 0x54, 0x30, 0x4)` */
export function ioctlRequest(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u32(index);
    const known = seen.get(word);
    if (known !== undefined) return known;
    const value = requestValue(word);
    if (seen.size < 256) seen.set(word, value);
    return value;
  });
}

function requestValue(word: number): Value {
  const macro = macroText(word);
  const names = requestNames(word);
  const all = macro === undefined ? names : [macro, ...names];
  if (all[0] !== undefined) return { t: "enum", name: names[0] ?? all[0], text: all.join(" or ") };
  const { direction, type, nr, size } = requestParts(word);
  const parts = [type, nr, size].map((part) => number(hexText(part)));
  return { t: "call", name: "_IOC", args: [{ t: "raw", text: DIRECTIONS[direction] ?? "" }, ...parts] };
}

/** all requests of a type with this direction and these numbers, whatever size they have */
export function requestPattern(letter: string, direction: "read" | "write", nr: number, count = 1) {
  const mask = (0xc000_ff00 | (0x100 - count)) >>> 0;
  const equals = (((direction === "read" ? READS : WRITES) << 30) | (code(letter) << 8) | nr) >>> 0;
  return { mask, equals };
}

/** Text in a field of `size` bytes of which the last one ought to be its NUL. */
export function text(size: number): Shape {
  return custom(size, (_call, record, at) => {
    const field = record.bytes.subarray(at, at + size);
    const end = field.indexOf(0);
    return { t: "string", quoted: quote(field, 0, end < 0 ? size - 1 : end), more: end < 0 };
  });
}

/** One byte as C writes a character: `'a'`, `'\\x01'`; `spaces`: with letters for line ends and the like */
export function character(byte: number, options: { spaces?: true } = {}): Value {
  const plain = quote(new Uint8Array([byte]), 0, 1).slice(1, -1);
  const octal = /^\\[0-7]/.test(plain) || (options.spaces !== true && /^\\[a-z]/.test(plain));
  const hex = `\\x${byte.toString(16).padStart(2, "0")}`;
  const shown = byte === 0x27 ? "\\'" : byte === 0x22 ? '"' : octal ? hex : plain;
  return { t: "raw", text: `'${shown}'` };
}

export const UUID_BYTES = 16;
/** `01234567-89ab-cdef-0123-456789abcdef` */
export const uuid: Shape = custom(UUID_BYTES, (_call, record, at) => {
  const hex = Array.from({ length: UUID_BYTES }, (_, i) =>
    read
      .u8(record.bytes, at + i)
      .toString(16)
      .padStart(2, "0"),
  );
  const part = (from: number, to: number): string => hex.slice(from, to).join("");
  return { t: "raw", text: [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join("-") };
});

/** The first elements of a fixed array, as many as the number that stands `countBefore` bytes before it. */
export function upTo(most: number, element: Shape, countBefore: number, width: 1 | 4 = 4): Shape {
  return custom(most * element.size, (call, record, at) => {
    const place = at - countBefore;
    const count = width === 1 ? read.u8(record.bytes, place) : read.u32(record.bytes, place);
    const rest = { ...record, bytes: record.bytes.subarray(at), address: record.address + BigInt(at) };
    return arrayValue(call, rest, Math.min(count, most), element) ?? { t: "array", items: [] };
  });
}

/** For `when`: a field that is shown only if one of these bytes is not zero. */
export function anySet(offset: number, size: number) {
  return (bytes: Uint8Array, at: number): boolean => {
    for (let i = at + offset; i < at + offset + size; i++) if (bytes[i] !== 0) return true;
    return false;
  };
}

export function noneSet(offset: number, size: number) {
  const any = anySet(offset, size);
  return (bytes: Uint8Array, at: number): boolean => !any(bytes, at);
}

/** an array of `count` that is shown only when a bit of it is set: what a structure reserves */
export function reserved(name: string, offset: number, count: number, shape: Shape): Field {
  return field(name, offset, repeated(count, shape), { when: anySet(offset, count * shape.size) });
}

/** Fields of a structure, without one that stands for more. */
function fieldsOf(value: Value): readonly (readonly [string, Value])[] {
  return value.t === "struct" ? value.fields : [["", value]];
}

/** A structure that is read and, when the call succeeds, has more in it: `{ifr_name="lo", ifr_mtu=65536}`. */
export function completed(name: string, question: Shape, answer: Shape): Arg {
  return asked(name, question, answer, (_call, before, after) =>
    after === undefined
      ? before
      : {
          t: "struct",
          fields: [...fieldsOf(before), ...fieldsOf(after)],
          ...(after.t === "struct" && after.more === true ? { more: true } : {}),
        },
  );
}

/** A structure that is read and, when the call succeeds, what was written into it: `{argsz=16} => {flags=0}`. */
export function answered(name: string, question: Shape, answer: Shape): Arg {
  return asked(name, question, answer, (_call, before, after) =>
    after === undefined ? before : { t: "change", before, after },
  );
}

/** One text of what stood there when the call began and, where it succeeded, when it returned. */
export function asked(
  name: string,
  question: Shape,
  answer: Shape,
  join: (call: Call, before: Value, after: Value | undefined) => Value,
): Arg {
  return argument(
    name,
    (call, index) => {
      const record = call.capture(index, "enter");
      if (record === undefined || record.bytes.length < question.size) return pointerAt(call, index);
      const before = question.decode(call, record, 0);
      const answered = call.failed ? undefined : shapeAt(call, index, answer, "exit");
      return join(call, before, answered?.t === "pointer" ? undefined : answered);
    },
    (index) => [shapeCapture(index, question, "enter"), shapeCapture(index, answer, "exit")],
  );
}
