/** Flags of mappings. mmap(2) */

import * as read from "../../render/bytes.ts";
import type { Value } from "../../render/value.ts";
import { mapFlags, mapTypes } from "../constants/memory.ts";
import { memfdFlags } from "../constants/open.ts";
import { type Arg, argument, argumentBeside } from "../define.ts";
import { hexText, number } from "./number.ts";
import { bytesCapture } from "./pointed.ts";
import { address, NULL_POINTER, pointerAt, shownWhen } from "./pointer.ts";

const MAP_TYPE = 0xf;
const HUGE_SHIFT = 26;
const HUGE_MASK = 0x3f;

const seen = new Map<number, Value>();

function mapFlagsValue(word: number): Value {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const type = mapTypes.value(word & MAP_TYPE);
  const huge = (word >>> HUGE_SHIFT) & HUGE_MASK;
  const { names, rest } = mapFlags.split(word & ~(HUGE_MASK << HUGE_SHIFT) & ~MAP_TYPE);
  const all = [type.t === "enum" && type.comment !== undefined ? `${type.text} /* ${type.comment} */` : typeText(type)];
  all.push(...names);
  if (rest !== 0) all.push(hexText(rest));
  if (huge !== 0) all.push(`${huge}<<MAP_HUGE_SHIFT`);
  const value: Value = { t: "flags", names: all };
  if (seen.size < 256) seen.set(word, value);
  return value;
}

function typeText(type: Value): string {
  return type.t === "enum" ? type.text : "";
}

/** `MAP_PRIVATE|MAP_ANONYMOUS`: one type, bits, and the logarithm of the size of huge pages */
export function mappingFlags(name: string): Arg {
  return argument(name, (call, index) => mapFlagsValue(call.u32(index)));
}

/** memfd_create's flags, with the size of huge pages in the same place */
export function memoryFileFlags(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u32(index);
    const huge = (word >>> HUGE_SHIFT) & HUGE_MASK;
    const plain = word & ~(HUGE_MASK << HUGE_SHIFT);
    if (huge === 0) return memfdFlags.value(plain);
    const { names, rest } = memfdFlags.split(plain);
    if (rest !== 0) names.push(names.length > 0 ? hexText(rest) : `${hexText(rest)} /* ${memfdFlags.unknown} */`);
    return { t: "flags", names: [...names, `${huge}<<MFD_HUGE_SHIFT`] };
  });
}

const MREMAP_MAYMOVE = 1n;
const MREMAP_FIXED = 2n;
const MOVES_THERE = MREMAP_MAYMOVE | MREMAP_FIXED;

/** mremap's new place, which counts only with the flags that ask for it */
export function movedTo(name: string, flagsName: string): Arg {
  return shownWhen(address(name), flagsName, (flags) => (flags & MOVES_THERE) === MOVES_THERE);
}

const PAGE_BYTES = 4096n;
const MOST_PAGES = 4096;

/** mincore's answer, one byte for each page: `[1, 0, …]` */
export function pageResidency(name: string, lengthName: string): Arg {
  return argumentBeside(
    name,
    lengthName,
    (call, index, length) => {
      if (call.isNull(index)) return NULL_POINTER;
      if (call.isNull(length)) return { t: "array", items: [] };
      const record = call.capture(index, "exit");
      if (call.failed || record === undefined) return pointerAt(call, index);
      const pages = Number((call.u64(length) + PAGE_BYTES - 1n) / PAGE_BYTES);
      const limit = call.options.verbose === true ? pages : call.options.stringLimit;
      const shown = Math.min(pages, record.bytes.length, limit);
      const items = Array.from({ length: shown }, (_, i) => number(String(read.u8(record.bytes, i) & 1)));
      return shown < pages ? { t: "array", items, more: true } : { t: "array", items };
    },
    // A byte for each page: reading as many as the range has bytes would be 4096 times too much for all but the smallest
    // ranges, so the limit does the cutting and the renderer knows how many of them count.
    (index, length) => [bytesCapture(index, "exit", { from: "arg", arg: length }, MOST_PAGES)],
  );
}
