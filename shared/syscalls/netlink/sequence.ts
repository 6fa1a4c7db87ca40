/**
 * What netlink(7) is made of: pieces in a row, each of which begins with its own length and is aligned to four bytes. Messages
 * are such pieces, and so are the attributes in them and the attributes in those.
 */
import type { Capture } from "../../event.ts";
import type { Call } from "../../render/call.ts";
import type { Value } from "../../render/value.ts";
import { bufferValue } from "../kinds/buffer.ts";
import { pointerValue } from "../kinds/pointer.ts";

/** Bytes [at, at + length) of a buffer, as the sender says; fewer may have been readable. */
export interface Extent {
  call: Call;
  record: Capture;
  at: number;
  length: number;
  /** sequences that it is in */
  depth: number;
}

/** What stands behind the first `size` bytes. */
export function behind(extent: Extent, size: number): Extent {
  return { ...extent, at: extent.at + size, length: extent.length - size };
}

/** No message of the kernel has as many levels; a hostile one must not exhaust the stack. */
const DEEPEST = 24;

const ALIGNMENT = 4;

export function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

export function isTooDeep({ depth }: Extent): boolean {
  return depth > DEEPEST;
}

/** whether the first `size` bytes were readable */
export function isReadable({ record, at }: Extent, size: number): boolean {
  return at + size <= record.bytes.length;
}

/** what stands for something that could not be read: where it is */
export function addressOf({ record, at }: Extent): Value {
  return record.truncated ? { t: "raw", text: "..." } : pointerValue(record.address + BigInt(at));
}

/** bytes that mean nothing to us, in hex */
export function hexBytes(extent: Extent): Value {
  return bytesOf(extent, { hex: true });
}

/** Text of which the last byte ought to be its NUL: that is left out, and what has none is shown as cut. */
export function textBytes(extent: Extent): Value {
  const value = bytesOf(extent, { text: true });
  if (value.t !== "buffer") return value;
  const { call, record, at, length } = extent;
  const last = Math.min(length, call.options.stringLimit, record.bytes.length - at) - 1;
  return { ...value, more: record.bytes[at + last] !== 0 };
}

/** Text up to its first NUL. */
export function stringBytes(extent: Extent): Value {
  const { record, at, length } = extent;
  const nul = record.bytes.subarray(at, at + length).indexOf(0);
  return textBytes(nul < 0 ? extent : { ...extent, length: nul + 1 });
}

export function plainBytes(extent: Extent): Value {
  return bytesOf(extent, {});
}

function bytesOf(extent: Extent, options: { hex?: boolean; text?: boolean }): Value {
  const { call, record, at, length } = extent;
  const bytes = record.bytes.subarray(at, at + length);
  const ended = bytes.length < length;
  const rest: Capture = { ...record, address: record.address + BigInt(at), bytes, fault: ended };
  return bufferValue(call, rest, length, options) ?? addressOf(extent);
}

export interface PieceKind {
  /** bytes of the header that each piece begins with */
  header: number;
  /** the length that a header claims, with the header */
  claimed(record: Capture, at: number): number;
  /** one piece; `extent` reaches to the end of the sequence, not of the piece */
  value(extent: Extent): Value;
}

/** One piece alone, several in brackets. A wrong length ends the row, since nobody knows where the next piece begins. */
export function sequence(extent: Extent, kind: PieceKind): Value {
  const { call, record } = extent;
  if (isTooDeep(extent)) return hexBytes(extent);
  const depth = extent.depth + 1;
  const most = call.options.verbose === true ? Number.POSITIVE_INFINITY : call.options.stringLimit;
  const items: Value[] = [];
  let { at, length } = extent;
  for (;;) {
    const rest = { call, record, at, length, depth };
    if (length < kind.header) {
      items.push(hexBytes(rest));
      break;
    }
    if (!isReadable(rest, kind.header)) {
      if (items.length === 0) return addressOf(rest);
      if (record.truncated) return { t: "array", items, more: true };
      items.push({ t: "note", value: { t: "raw", text: "..." }, note: addressText(rest) });
      break;
    }
    if (items.length >= most) return { t: "array", items, more: true };
    items.push(kind.value(rest));
    const claimed = kind.claimed(record, at);
    const step = aligned(claimed);
    if (claimed < kind.header || step >= length) break;
    at += step;
    length -= step;
  }
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { t: "array", items };
}

function addressText({ record, at }: Extent): string {
  return `0x${(record.address + BigInt(at)).toString(16)}`;
}

/** `[header, content]`, or the header alone where nothing follows it */
export function headed(header: Value, content: readonly Value[]): Value {
  return content.length === 0 ? header : { t: "array", items: [header, ...content] };
}
