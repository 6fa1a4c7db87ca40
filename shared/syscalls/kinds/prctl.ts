/** What prctl(2) and arch_prctl(2) pass and return that nobody else does. */
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { quote } from "../../render/quote.ts";
import { type ResultDecoder, signedDecimal } from "../../render/result.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase } from "../capture.ts";
import { pidTypes, streamingVectorLengthFlags, tagCheckFaults, vectorLengthFlags } from "../constants/prctl.ts";
import { extendedState, extendedStates } from "../constants/process.ts";
import { type Arg, argument } from "../define.ts";
import type { EnumSet, FlagSet } from "./constant.ts";
import { hexText, number } from "./number.ts";
import { stringEnd } from "./path.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";
import { custom, type Shape } from "./shape.ts";

/** TASK_COMM_LEN of linux/sched.h without the NUL: what of a thread's name counts */
const NAME_BYTES = 15;

/** A thread's name. What fills all the bytes that count may go on behind them, where nobody looks: `...` */
export function processName(name: string, phase: CapturePhase): Arg {
  return argument(
    name,
    (call, index) => nameAt(call, index, phase),
    (arg) => [
      {
        source: { from: "arg", arg },
        phase,
        ...(phase === "exit" ? { on: "success" as const } : {}),
        kind: "cstring",
        // What the kernel wrote ends with a NUL.
        limit: phase === "exit" ? NAME_BYTES + 1 : NAME_BYTES,
        secrecy: "data",
      },
    ],
  );
}

function nameAt(call: Call, index: number, phase: CapturePhase): Value {
  if (call.isNull(index)) return NULL_POINTER;
  const record = call.capture(index, phase);
  if (record === undefined || (phase === "exit" && call.failed)) return pointerAt(call, index);
  const end = stringEnd(record.bytes);
  const ended = end < record.bytes.length;
  if (!ended && record.bytes.length < NAME_BYTES) return pointerAt(call, index);
  const shown = Math.min(end, call.options.stringLimit);
  return { t: "string", quoted: quote(record.bytes, 0, shown), more: !ended || shown < end };
}

/** A number and its name behind it, as strace writes what no header names: `0x1 /* PIDTYPE_TGID *\/` */
function commented(text: string, set: EnumSet, word: number | undefined): Value {
  const comment = (word === undefined ? undefined : set.nameOf(word)) ?? set.unknown;
  return comment === undefined ? { t: "enum", text } : { t: "enum", text, comment };
}

/** what a cookie of PR_SCHED_CORE is for */
export function pidType(name: string): Arg {
  return argument(name, (call, index) => commented(hexText(call.u32(index)), pidTypes, call.u32(index)));
}

/** the part of the extended state that ARCH_REQ_XCOMP_PERM asks for */
export function stateNumber(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u64(index);
    return commented(hexText(word), extendedState, word < 64n ? Number(word) : undefined);
  });
}

/** `0xe7 /* XFEATURE_MASK_FPSSE|… *\/`: a set of such parts behind a pointer */
export const stateMask: Shape = custom(8, (_call, record, at) => {
  const value = extendedStates.value64(read.u32(record.bytes, at + 4), read.u32(record.bytes, at));
  if (value.t !== "flags" || value.names.length === 0) return value;
  return { t: "note", value: number(read.u64Hex(record.bytes, at)), note: valueText(value) };
});

const VECTOR_LENGTH = 0xffffn;

/** `PR_SVE_VL_INHERIT|0x20`: a vector's length in bytes below flags; undefined: there are no flags */
function vectorLengthText(word: bigint, flags: FlagSet): string | undefined {
  const above = word & ~VECTOR_LENGTH;
  if (above === 0n) return undefined;
  return `${valueText(flags.value64(Number(above >> 32n), Number(above & 0xffff_ffffn)))}|${hexText(word & VECTOR_LENGTH)}`;
}

function vectorLengthArg(name: string, flags: FlagSet): Arg {
  return argument(name, (call, index) => {
    const word = call.u64(index);
    return { t: "raw", text: vectorLengthText(word, flags) ?? hexText(word) };
  });
}

function vectorLengthResultOf(flags: FlagSet): ResultDecoder {
  return (call) => {
    const word = BigInt.asUintN(64, call.result);
    const text = vectorLengthText(word, flags);
    return { text: text === undefined ? hexText(word) : `${hexText(word)} (${text})` };
  };
}

export const vectorLength = (name: string): Arg => vectorLengthArg(name, vectorLengthFlags);
export const vectorLengthResult: ResultDecoder = vectorLengthResultOf(vectorLengthFlags);
export const streamingVectorLength = (name: string): Arg => vectorLengthArg(name, streamingVectorLengthFlags);
export const streamingVectorLengthResult: ResultDecoder = vectorLengthResultOf(streamingVectorLengthFlags);

/** linux/prctl.h: PR_TAGGED_ADDR_ENABLE, PR_MTE_TCF_MASK, PR_MTE_TAG_MASK */
const TAGGED_ADDRESSES = 0x1n;
const TAG_CHECK_FAULT = 0x6n;
const TAG_SHIFT = 3n;
const TAGS = 0xffffn;

/** `PR_TAGGED_ADDR_ENABLE|PR_MTE_TCF_SYNC|0xfffe<<PR_MTE_TAG_SHIFT` */
function taggedAddressesText(word: bigint): string {
  let text = (word & TAGGED_ADDRESSES) === 0n ? "!PR_TAGGED_ADDR_ENABLE" : "PR_TAGGED_ADDR_ENABLE";
  text += `|${valueText(tagCheckFaults.value(Number(word & TAG_CHECK_FAULT)))}`;
  const tags = (word >> TAG_SHIFT) & TAGS;
  if (tags !== 0n) text += `|${hexText(tags)}<<PR_MTE_TAG_SHIFT`;
  const rest = word & ~(TAGGED_ADDRESSES | TAG_CHECK_FAULT | (TAGS << TAG_SHIFT));
  return rest === 0n ? text : `${text}|${hexText(rest)}`;
}

export function taggedAddresses(name: string): Arg {
  return argument(name, (call, index) => ({ t: "raw", text: taggedAddressesText(call.u64(index)) }));
}

export const taggedAddressesResult: ResultDecoder = (call) => {
  const word = BigInt.asUintN(64, call.result);
  return { text: `${hexText(word)} (${taggedAddressesText(word)})` };
};

/** who may trace this process: a pid, or everybody */
export function permittedTracer(name: string): Arg {
  return argument(name, (call, index) => {
    const pid = call.i32(index);
    const everybody = "PR_SET_PTRACER_ANY";
    return pid === -1 ? { t: "enum", name: everybody, text: everybody } : number(String(pid));
  });
}

/** the parts of the extended state that were granted; asked for one by one, in any number */
export const grantedStatesResult: ResultDecoder = (call) => {
  if (call.result === 0n) return signedDecimal(call);
  const word = BigInt.asUintN(64, call.result);
  return {
    text: `${hexText(word)} (${valueText(extendedStates.value64(Number(word >> 32n), Number(word & 0xffff_ffffn)))})`,
  };
};
