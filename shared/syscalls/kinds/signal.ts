/** Signals, sets of them, actions and alternate stacks. signal(7), sigaction(2) */
import * as read from "../../render/bytes.ts";
import type { ResultDecoder } from "../../render/result.ts";
import { knownSignalName, SIGNAL_COUNT, shortSignalName } from "../../render/signal.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase } from "../capture.ts";
import { actionFlags, altStackFlags } from "../constants/signal.ts";
import { type Arg, argument } from "../define.ts";
import { fixed, leastOf, lengthOf } from "./length.ts";
import { number } from "./number.ts";
import { bytesCapture } from "./pointed.ts";
import { NULL_POINTER, pointerAt, pointerValue } from "./pointer.ts";
import { custom, field, flags32, flags64, pointer, type Shape, struct, u64 } from "./shape.ts";

export function signalValue(signal: number): Value {
  const name = knownSignalName(signal);
  return name === undefined ? number(String(signal)) : { t: "enum", name, text: name };
}

/** `SIGTERM`; numbers that are no signals stay numbers */
export function signal(name: string): Arg {
  return argument(name, (call, index) => signalValue(call.i32(index)));
}

/** `12 (SIGUSR2)`: a result that is a signal */
export const signalResult: ResultDecoder = (call) => {
  const name = knownSignalName(call.resultNumber);
  return { text: name === undefined ? call.result.toString() : `${call.result} (${name})` };
};

/** Sets with more signals than this are written as what is missing: `~[KILL STOP]`. */
const INVERTED_FROM = Math.floor((SIGNAL_COUNT * 2) / 3);

function signalSetValue(low: number, high: number): Value {
  let members = 0;
  for (let bits = low; bits !== 0; bits &= bits - 1) members++;
  for (let bits = high; bits !== 0; bits &= bits - 1) members++;
  const inverted = members >= INVERTED_FROM;
  const items: Value[] = [];
  for (let signal = 1; signal <= SIGNAL_COUNT; signal++) {
    const bit = signal <= 32 ? (low >>> (signal - 1)) & 1 : (high >>> (signal - 33)) & 1;
    if ((bit === 1) === inverted) continue;
    const text = shortSignalName(signal);
    items.push({ t: "enum", name: text, text });
  }
  return inverted ? { t: "array", items, open: "~[", separator: " " } : { t: "array", items, separator: " " };
}

const EMPTY_SET: Value = { t: "array", items: [], separator: " " };

/** the kernel's sigset_t: 64 bits */
export const signalSetShape: Shape = custom(8, (_call, record, at) => {
  const low = read.i32(record.bytes, at);
  const high = read.i32(record.bytes, at + 4);
  return low === 0 && high === 0 ? EMPTY_SET : signalSetValue(low, high);
});

const SIGSET_BYTES = 8;

/** `[INT TERM]`; only its address when the size argument is not that of a set. `least`: bytes of a part of one that will do. */
export function signalSet(
  name: string,
  sizeName: string,
  phase: CapturePhase = "enter",
  options: { least?: number } = {},
): Arg {
  const least = options.least ?? SIGSET_BYTES;
  return {
    name,
    bind: (site) => {
      const index = site.index;
      const size = leastOf(lengthOf(sizeName), fixed(SIGSET_BYTES)).bind(site);
      const asked = site.indexOf(sizeName);
      return {
        name,
        captures: [bytesCapture(index, phase, size.capture, SIGSET_BYTES)],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          const bytes = call.u64(asked);
          const record = phase === "exit" && call.failed ? undefined : call.capture(index, phase);
          const fits = bytes >= least && bytes <= SIGSET_BYTES;
          if (!fits || record === undefined || record.bytes.length < Number(bytes)) return pointerAt(call, index);
          return signalSetShape.decode(call, record, 0);
        },
      };
    },
  };
}

const HANDLERS = new Map([
  [0n, "SIG_DFL"],
  [1n, "SIG_IGN"],
  [0xffff_ffff_ffff_ffffn, "SIG_ERR"],
]);

function handlerValue(address: bigint): Value {
  const name = HANDLERS.get(address);
  return name === undefined ? pointerValue(address) : { t: "enum", name, text: name };
}

const handler: Shape = custom(8, (_call, record, at) => handlerValue(read.u64(record.bytes, at)));

/** the handler as an argument: signal(2) of i386 */
export function signalHandler(name: string): Arg {
  return argument(name, (call, index) => handlerValue(BigInt.asUintN(64, call.i64(index))));
}

/** the handler before: `0 (SIG_DFL)`, or its address */
export const handlerResult: ResultDecoder = (call) => {
  const value = handlerValue(call.result);
  return { text: value.t === "enum" ? `${call.result} (${value.text})` : valueText(value), value };
};

const SA_RESTORER = 0x0400_0000;

/** the kernel's struct sigaction; asm-generic/signal.h has it for 64-bit programs in another order than the C library */
export const signalAction: Shape = struct("struct sigaction", 32, [
  field("sa_handler", 0, handler),
  field("sa_mask", 24, signalSetShape),
  field("sa_flags", 8, flags64(actionFlags)),
  field("sa_restorer", 16, pointer, { when: (bytes, at) => (read.u32(bytes, at + 8) & SA_RESTORER) !== 0 }),
]);

/** sigaltstack(2) */
export const signalStack: Shape = struct(
  "stack_t",
  24,
  [field("ss_sp", 0, pointer), field("ss_flags", 8, flags32(altStackFlags)), field("ss_size", 16, u64)],
  { header: "asm/signal.h" },
);

/** Where rt_sigreturn finds the mask: uc_sigmask of the ucontext on top of the stack, asm-generic/ucontext.h. */
const SIGMASK_IN_FRAME = 296;
const SOURCE_STACK = 16;

/** `{mask=[]}`: the mask that comes back when a handler returns */
export function frameMask(): Arg {
  return argument(
    "frame",
    (call) => {
      const record = call.capture(SOURCE_STACK, "enter");
      if (record === undefined || record.bytes.length < SIGSET_BYTES) return pointerValue(call.event.sp);
      return { t: "struct", fields: [["mask", signalSetShape.decode(call, record, 0)]] };
    },
    () => [
      {
        source: { from: "stack", offset: SIGMASK_IN_FRAME },
        phase: "enter",
        kind: "bytes",
        length: { from: "const", value: SIGSET_BYTES },
        limit: SIGSET_BYTES,
      },
    ],
  );
}

/** a signal behind a pointer */
export const signalNumber32: Shape = custom(4, (_call, record, at) => signalValue(read.i32(record.bytes, at)));

/** a signal in an argument of 64 bits: PR_SET_PDEATHSIG */
export function longSignal(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u64(index);
    return word <= BigInt(SIGNAL_COUNT) ? signalValue(Number(word)) : number(word.toString());
  });
}

/** restart_syscall has no arguments; which call goes on is not known to the event. */
export function resumed(): Arg {
  return argument("interrupted", () => ({ t: "raw", text: "<... resuming interrupted system call ...>" }));
}
