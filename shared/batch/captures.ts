import type { Capture } from "../event.ts";
import { BatchError } from "./errors.ts";
import { CAPTURE_DESCRIPTOR, CAPTURE_FAULT, CAPTURE_HEADER_BYTES, CAPTURE_TRUNCATED, NO_PARENT } from "./layout.ts";

const U32_MAX = 0xffff_ffff;

const paddedTo8 = (length: number): number => (length + 7) & ~7;

/**
 * Reads the capture records of one event, as they stand in a batch's capture block or in a recording's `captures` blob
 * (see `layout.ts`). The captures' `bytes` are views of `block`.
 * @throws BatchError when a record runs over the end, or names a parent that does not come before it
 */
export function decodeCaptures(block: Uint8Array): Capture[] {
  return decodeCapturesIn(block, viewOf(block), 0, block.byteLength);
}

/** What `decodeCapturesIn` reads numbers by. */
export const viewOf = (block: Uint8Array): DataView => new DataView(block.buffer, block.byteOffset, block.byteLength);

/**
 * The same for the bytes `begin` to `end` of a block that holds the captures of many events: to make views of one event's part
 * first costs as much as reading it.
 * @throws BatchError, with an offset in `block`
 */
export function decodeCapturesIn(block: Uint8Array, view: DataView, begin: number, end: number): Capture[] {
  const captures: Capture[] = [];
  let offset = begin;
  while (offset < end) {
    if (end - offset < CAPTURE_HEADER_BYTES)
      throw new BatchError("bad_capture", "A capture record is cut off in its header", offset);
    const phase = view.getUint8(offset);
    const flags = view.getUint8(offset + 1);
    const parent = view.getUint16(offset + 2, true);
    const got = view.getUint32(offset + 12, true);
    const data = offset + CAPTURE_HEADER_BYTES;
    if (phase > 1) throw new BatchError("bad_capture", `A capture record has the unknown phase ${phase}`, offset);
    if (parent !== NO_PARENT && parent >= captures.length)
      throw new BatchError(
        "bad_capture",
        `A capture record names the parent ${parent}, which is not before it`,
        offset,
      );
    if (got > end - data)
      throw new BatchError("bad_capture", `A capture record of ${got} bytes runs over the end of its block`, offset);
    const capture: Capture = {
      phase: phase === 0 ? "enter" : "exit",
      fault: (flags & CAPTURE_FAULT) !== 0,
      truncated: (flags & CAPTURE_TRUNCATED) !== 0,
      parent: parent === NO_PARENT ? -1 : parent,
      source: view.getUint32(offset + 4, true),
      wanted: view.getUint32(offset + 8, true),
      address: view.getBigUint64(offset + 16, true),
      bytes: block.subarray(data, data + got),
    };
    if ((flags & CAPTURE_DESCRIPTOR) !== 0) capture.descriptor = true;
    captures.push(capture);
    // The padding of the last record may be missing in a block that another writer cut to its exact length.
    offset = data + paddedTo8(got);
  }
  return captures;
}

/** Bytes that `encodeCaptures` makes of these captures. */
function encodedCapturesLength(captures: readonly Capture[]): number {
  return captures.reduce((sum, { bytes }) => sum + CAPTURE_HEADER_BYTES + paddedTo8(bytes.byteLength), 0);
}

/**
 * The inverse of `decodeCaptures`.
 * @throws RangeError when a number does not fit its field
 */
export function encodeCaptures(captures: readonly Capture[]): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(encodedCapturesLength(captures));
  const view = new DataView(block.buffer);
  let offset = 0;
  for (const [ordinal, capture] of captures.entries()) {
    const { parent, source, wanted, address, bytes } = capture;
    if (parent < -1 || parent >= ordinal || parent >= NO_PARENT)
      throw new RangeError(`capture ${ordinal} cannot have the parent ${parent}`);
    if (!(source >= 0 && source <= U32_MAX))
      throw new RangeError(`capture ${ordinal} cannot have the source ${source}`);
    view.setUint8(offset, capture.phase === "enter" ? 0 : 1);
    const fault = capture.fault ? CAPTURE_FAULT : 0;
    const truncated = capture.truncated ? CAPTURE_TRUNCATED : 0;
    view.setUint8(offset + 1, fault | truncated | (capture.descriptor === true ? CAPTURE_DESCRIPTOR : 0));
    view.setUint16(offset + 2, parent === -1 ? NO_PARENT : parent, true);
    view.setUint32(offset + 4, source, true);
    view.setUint32(offset + 8, Math.min(wanted, U32_MAX), true);
    view.setUint32(offset + 12, bytes.byteLength, true);
    view.setBigUint64(offset + 16, address, true);
    block.set(bytes, offset + CAPTURE_HEADER_BYTES);
    offset += CAPTURE_HEADER_BYTES + paddedTo8(bytes.byteLength);
  }
  return block;
}
