/** Scattered buffers (readv(2), writev(2)) and the string vectors of execve(2). */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase, CaptureSpec } from "../capture.ts";
import { type Arg, argument } from "../define.ts";
import { bufferValue } from "./buffer.ts";
import type { Length } from "./length.ts";
import { number } from "./number.ts";
import { cString } from "./path.ts";
import { arrayValue } from "./pointed.ts";
import { NULL_POINTER, pointerAt, pointerValue } from "./pointer.ts";
import { custom } from "./shape.ts";

/** buffers of one call that are captured; the kernel's own bound is 1024 (UIO_MAXIOV) */
const MOST_BUFFERS = 256;
/** a pointer and a length: struct iovec has two of them */
type WordBytes = 4 | 8;

/** The child that reads a buffer: its length stands behind its pointer. */
export function bufferChild(phase: CapturePhase, word: WordBytes = 8): CaptureSpec {
  const length = { from: "field", offset: word, width: word } as const;
  return {
    source: { from: "field", offset: 0 },
    phase,
    ...(phase === "exit" ? { on: "success" as const } : {}),
    kind: "bytes",
    length: phase === "exit" ? { from: "min", of: [length, { from: "result" }] } : length,
    limit: "string",
    secrecy: "data",
  };
}

/**
 * `[{iov_base="…", iov_len=5}, …]`. `available`: bytes that the call has moved in all, spread over the buffers in order;
 * undefined: the buffers are full. `followed`: show the bytes, not the addresses; `content`: as what.
 */
export function buffersValue(
  call: Call,
  record: Capture | undefined,
  count: number,
  available: number | undefined,
  followed: boolean,
  content: (call: Call, buffer: Capture | undefined, length: number) => Value | undefined = bufferValue,
): Value | undefined {
  let left = available;
  const word = call.pointerBytes;
  const readWord = word === 8 ? read.u64 : (bytes: Uint8Array, at: number) => BigInt(read.u32(bytes, at));
  const buffer = custom(2 * word, (_call, vector, at) => {
    const length = Number(readWord(vector.bytes, at + word));
    const filled = left === undefined ? length : Math.min(length, left);
    if (left !== undefined) left -= filled;
    const address = pointerValue(readWord(vector.bytes, at));
    const base =
      !followed || address === NULL_POINTER ? address : (content(call, call.child(vector, at), filled) ?? address);
    return {
      t: "struct",
      fields: [
        ["iov_base", base],
        ["iov_len", number(readWord(vector.bytes, at + word).toString())],
      ],
    };
  });
  return arrayValue(call, record, count, buffer);
}

function buffers(name: string, length: Length, phase: CapturePhase, word: WordBytes): Arg {
  return {
    name,
    bind: (site) => {
      const index = site.index;
      const bound = length.bind(site);
      const vector: CaptureSpec = {
        source: { from: "arg", arg: index },
        phase,
        kind: "array",
        length: bound.capture,
        element: 2 * word,
        limit: MOST_BUFFERS * 2 * word,
        children: [bufferChild(phase, word)],
      };
      return {
        name,
        captures: [vector],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          const count = bound.value(call);
          if (count === undefined) return pointerAt(call, index);
          const moved = phase === "exit" && !call.failed ? call.resultNumber : undefined;
          const followed = phase === "enter" || !call.failed;
          return buffersValue(call, call.capture(index, phase), count, moved, followed) ?? pointerAt(call, index);
        },
      };
    },
  };
}

/** buffers that the call writes out; `word`: how wide the pointers are that the core finds there */
export function buffersIn(name: string, length: Length, word: WordBytes = 8): Arg {
  return buffers(name, length, "enter", word);
}

/** buffers that the call fills: as much of each as was really read */
export function buffersOut(name: string, length: Length, word: WordBytes = 8): Arg {
  return buffers(name, length, "exit", word);
}

/** of the widest pointers */
const POINTER_BYTES = 8;
/** arguments of a new program that are captured one by one */
const MOST_STRINGS = 512;
/** variables of an environment that are counted */
const MOST_COUNTED = 4096;

/** `["ls", "-l"]`: pointers to strings up to a NULL one */
export function stringVector(name: string): Arg {
  return argument(name, stringVectorAt, (arg) => [
    {
      source: { from: "arg", arg },
      phase: "enter",
      kind: "pointers",
      length: { from: "const", value: MOST_STRINGS },
      limit: MOST_STRINGS * POINTER_BYTES,
      children: [
        { source: { from: "field", offset: 0 }, phase: "enter", kind: "cstring", limit: "string", secrecy: "argv" },
      ],
    },
  ]);
}

function stringVectorAt(call: Call, index: number): Value {
  if (call.isNull(index)) return NULL_POINTER;
  const record = call.capture(index, "enter");
  const word = call.pointerBytes;
  if (record === undefined || (record.bytes.length < word && record.fault)) return pointerAt(call, index);
  const { count, ended } = pointerCount(record, word);
  const shown = call.options.verbose === true ? count : Math.min(count, call.options.stringLimit);
  const items: Value[] = [];
  for (let i = 0; i < shown; i++) {
    const at = i * word;
    const string = call.child(record, at);
    const address = pointerValue(word === 8 ? read.u64(record.bytes, at) : BigInt(read.u32(record.bytes, at)));
    items.push((string && cString(string, call.options.stringLimit, false)) ?? address);
  }
  if (shown < count || (!ended && !record.fault)) return { t: "array", items, more: true };
  if (ended) return { t: "array", items };
  const end = pointerValue(record.address + BigInt(count * word));
  items.push({ t: "note", value: { t: "raw", text: "..." }, note: valueText(end) });
  return { t: "array", items };
}

/** `0x7ffd… /* 35 vars *\/`: how many pointers there are up to a NULL one; with `verbose` all of them, if they were recorded */
export function environmentVector(name: string): Arg {
  return argument(
    name,
    (call, index) => {
      const address = pointerAt(call, index);
      const record = call.capture(index, "enter");
      if (address === NULL_POINTER || record === undefined) return address;
      const word = call.pointerBytes;
      if (record.bytes.length < word && record.fault) return address;
      const { count, ended } = pointerCount(record, word);
      const recorded = count === 0 || call.child(record, 0) !== undefined;
      if (call.options.verbose === true && recorded) return stringVectorAt(call, index);
      const note = `${count} var${count === 1 ? "" : "s"}${ended ? "" : ", unterminated"}`;
      return { t: "note", value: address, note };
    },
    (arg) => [
      {
        source: { from: "arg", arg },
        phase: "enter",
        kind: "pointers",
        length: { from: "const", value: MOST_COUNTED },
        limit: MOST_COUNTED * POINTER_BYTES,
        secrecy: "env",
        children: [
          {
            source: { from: "field", offset: 0 },
            phase: "enter",
            kind: "cstring",
            limit: "environment",
            secrecy: "env",
          },
        ],
      },
    ],
  );
}

function pointerCount(record: Capture, word: WordBytes): { count: number; ended: boolean } {
  const pointers = Math.floor(record.bytes.length / word);
  for (let i = 0; i < pointers; i++) {
    const at = i * word;
    const high = word === 8 ? read.u32(record.bytes, at + 4) : 0;
    if (read.u32(record.bytes, at) === 0 && high === 0) return { count: i, ended: true };
  }
  return { count: pointers, ended: false };
}
