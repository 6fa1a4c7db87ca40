/** Arguments of System V IPC. svipc(7) */
import * as read from "../../render/bytes.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase } from "../capture.ts";
import { type Arg, argument, argumentBeside, type VariantCase } from "../define.ts";
import { bufferValue } from "./buffer.ts";
import type { EnumSet, FlagSet } from "./constant.ts";
import { hexText, number, octalText } from "./number.ts";
import { bytesCapture } from "./pointed.ts";
import { NULL_POINTER, pointerAt, pointerValue } from "./pointer.ts";

/** a key: `IPC_PRIVATE` for none, else hex */
export function key(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u32(index);
    return word === 0 ? { t: "enum", name: "IPC_PRIVATE", text: "IPC_PRIVATE" } : number(hexText(word));
  });
}

const PERMISSIONS = 0o777;
const HUGE_SHIFT = 26;

/** `IPC_CREAT|0600`: flags, for shmget the size of huge pages, and always the permissions */
export function flagsAndPermissions(name: string, set: FlagSet, options: { hugePages?: true } = {}): Arg {
  const low = options.hugePages === true ? (1 << HUGE_SHIFT) - 1 : -1;
  return argument(name, (call, index) => {
    const word = call.u32(index);
    const permissions = octalText(word & PERMISSIONS);
    const { names, rest } = set.split(word & low & ~PERMISSIONS);
    // strace puts nothing between the permissions and bits of which none has a name, except with shmget.
    if (rest !== 0 && names.length === 0 && options.hugePages !== true) return number(hexText(rest) + permissions);
    if (rest !== 0) names.push(hexText(rest));
    const huge = options.hugePages === true ? word >>> HUGE_SHIFT : 0;
    if (huge !== 0) names.push(`${huge}<<SHM_HUGE_SHIFT`);
    return names.length === 0 ? number(permissions) : { t: "flags", names, rest: permissions };
  });
}

/** asked for the layout that x86-64 has anyway; its kernel does not know it */
const IPC_64 = 0x100;

/** `IPC_STAT`, `IPC_64|IPC_STAT` */
export function command(name: string, set: EnumSet): Arg {
  return argument(name, (call, index): Value => {
    const word = call.u32(index);
    if ((word & IPC_64) === 0) return set.value(word);
    const plain = (word & ~IPC_64) >>> 0;
    const known = set.nameOf(plain);
    if (known !== undefined) return { t: "flags", names: ["IPC_64", known] };
    return {
      t: "flags",
      names: ["IPC_64"],
      rest: hexText(plain),
      ...(set.unknown === undefined ? {} : { comment: set.unknown }),
    };
  });
}

/** What one command's last argument is. */
export function commandCase(set: EnumSet, names: readonly string[], args: readonly Arg[]): VariantCase {
  const numbers = names.map((name) => set.of(name));
  return { keys: [...numbers, ...numbers.map((plain) => plain | IPC_64)], args };
}

const TEXT = 8;
/** struct msgbuf of linux/msg.h with its one char of text and its padding: what is read before the text is looked at */
const MESSAGE_BYTES = 16;
/** a message's type and as much of its text as anybody asks to see */
const MESSAGE_LIMIT = TEXT + 4097;

/** `{mtype=3, mtext="…"}`; the text is as long as `sizeName` says, also where less was received */
export function message(name: string, sizeName: string, phase: CapturePhase): Arg {
  return argumentBeside(
    name,
    sizeName,
    (call, index, size) => {
      if (call.isNull(index)) return NULL_POINTER;
      const record = phase === "exit" && call.failed ? undefined : call.capture(index, phase);
      if (record === undefined || record.bytes.length < MESSAGE_BYTES) return pointerAt(call, index);
      const text = { ...record, bytes: record.bytes.subarray(TEXT) };
      return {
        t: "struct",
        fields: [
          ["mtype", number(read.i64Text(record.bytes, 0))],
          ["mtext", bufferValue(call, text, Number(call.u64(size))) ?? pointerValue(record.address + BigInt(TEXT))],
        ],
      };
    },
    (index) => [
      bytesCapture(index, phase, { from: "const", value: MESSAGE_LIMIT }, MESSAGE_LIMIT, { secrecy: "data" }),
    ],
  );
}
