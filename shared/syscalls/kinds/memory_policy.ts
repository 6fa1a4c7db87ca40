/** Memory policies and sets of nodes. set_mempolicy(2), move_pages(2) */
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { errnoName } from "../../render/errno.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase } from "../capture.ts";
import { policyModeFlags, policyModes } from "../constants/memory_policy.ts";
import { type Arg, argument, argumentBeside } from "../define.ts";
import { lengthOf } from "./length.ts";
import { hexText, number } from "./number.ts";
import { arrayCapture, arrayValue, outputArray } from "./pointed.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";
import { custom, type Shape } from "./shape.ts";

/** `MPOL_BIND|MPOL_F_STATIC_NODES`; an unknown mode stands behind its flags. An `int`, and 64 bits wide in mbind. */
export function policyMode(name: string, width: 4 | 8): Arg {
  return argument(name, (call, index) => policyModeValue(width === 8 ? call.u64(index) : BigInt(call.u32(index))));
}

function policyModeValue(word: bigint): Value {
  const { names, rest } = policyModeFlags.split(Number(BigInt.asUintN(32, word)));
  const mode = ((word >> 32n) << 32n) | BigInt(rest);
  const known = mode === BigInt(rest) ? policyModes.nameOf(rest) : undefined;
  if (names.length === 0) return known === undefined ? policyModes.unnamed(hexText(mode)) : policyModes.value(rest);
  return known === undefined ? { t: "flags", names, rest: hexText(mode) } : { t: "flags", names: [known, ...names] };
}

const WORD_BITS = 64n;

/** A word of a node set, as wide as it is: `0x00000000000001`, `0000000000000000` */
const nodeWord: Shape = custom(8, (_call, record, at) => {
  const word = read.u64(record.bytes, at);
  const digits = word.toString(16);
  return number(word === 0n ? digits.padStart(16, "0") : `0x${digits.padStart(14, "0")}`);
});

/** Words of a set of `maxnode - 1` nodes (the kernel's count is one more than there are); undefined: more than it takes. */
function wordsOf(maxnode: bigint): number | undefined {
  const words = BigInt.asUintN(64, maxnode + WORD_BITS - 2n) / WORD_BITS;
  if (words < maxnode / WORD_BITS || (maxnode !== 0n && words === 0n)) return undefined;
  return Number(words);
}

/** a set of nodes, whose length stands in another argument as a number of bits */
export function nodeSet(name: string, countName: string, phase: CapturePhase = "enter"): Arg {
  return argumentBeside(
    name,
    countName,
    (call, index, count) => nodeSetValue(call, index, call.u64(count), phase),
    (index, count) => {
      // The core counts bits as words: it reads too much rather than too little, up to the limit or the end of memory.
      const length = { capture: { from: "arg", arg: count }, value: () => undefined } as const;
      return [arrayCapture(index, nodeWord, length, phase)];
    },
  );
}

function nodeSetValue(call: Call, index: number, maxnode: bigint, phase: CapturePhase): Value {
  if (call.isNull(index)) return NULL_POINTER;
  const words = wordsOf(maxnode);
  if (words === undefined) return pointerAt(call, index);
  if (words > 0 && phase === "exit" && call.failed) return pointerAt(call, index);
  return arrayValue(call, call.capture(index, phase), words, nodeWord) ?? pointerAt(call, index);
}

/** where a page is now: its node, or why not, as `-EFAULT` */
const pageStatus: Shape = custom(4, (_call, record, at) => {
  const status = read.i32(record.bytes, at);
  const name = status < 0 ? errnoName(-status) : undefined;
  return name === undefined ? number(String(status)) : { t: "enum", name: `-${name}`, text: `-${name}` };
});

/** where so many pages are; none are none, whatever the call says */
export function pageStatuses(name: string, countName: string): Arg {
  const all = outputArray(name, pageStatus, lengthOf(countName));
  return {
    name,
    bind: (site) => {
      const bound = all.bind(site);
      const count = site.indexOf(countName);
      const none = (call: Call) => call.isNull(count) && !call.isNull(site.index);
      return { ...bound, decode: (call) => (none(call) ? { t: "array", items: [] } : bound.decode(call)) };
    },
  };
}
