/** Messages of sendmsg(2), recvmsg(2), sendmmsg(2) and recvmmsg(2). */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { type ResultDecoder, signedDecimal } from "../../render/result.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase, CaptureSpec } from "../capture.ts";
import { addressFamilies, messageFlags } from "../constants/socket.ts";
import { type Arg, argument } from "../define.ts";
import { netlinkMessages } from "../netlink/message.ts";
import { FAMILY_BYTES, socketAddressValue } from "../structures/socket_family.ts";
import { bufferValue } from "./buffer.ts";
import { controlMessages } from "./control_message.ts";
import { lengthOf } from "./length.ts";
import { number } from "./number.ts";
import { receivedRights } from "./opened.ts";
import { arrayCapture, arrayValue, bytesCapture } from "./pointed.ts";
import { NULL_POINTER, pointerAt, pointerValue } from "./pointer.ts";
import { custom, type Shape } from "./shape.ts";
import { ADDRESS_LIMIT } from "./socket_address.ts";
import { timeLeft, timespec } from "./time.ts";
import { bufferChild, buffersValue } from "./vector.ts";

/** asm-generic's struct msghdr: name 0, namelen 8, iov 16, iovlen 24, control 32, controllen 40, flags 48 */
const MESSAGE_BYTES = 56;
const NAME_LENGTH = 8;
const VECTOR = 16;
const VECTOR_LENGTH = 24;
const CONTROL = 32;
const CONTROL_LENGTH = 40;
const FLAGS = 48;
/** struct mmsghdr: a msghdr, and how many bytes were moved */
const COUNTED_MESSAGE_BYTES = 64;
const MOVED = 56;

const MOST_BUFFERS = 64;
const CONTROL_LIMIT = 4096;
/** of sendmmsg and recvmmsg that are captured; the kernel's own bound is 1024 (UIO_MAXIOV) */
const MOST_MESSAGES = 64;

function messageChildren(phase: CapturePhase, buffer: CaptureSpec): CaptureSpec[] {
  const outcome = phase === "exit" ? { on: "success" as const } : {};
  const at = (offset: number) => ({ source: { from: "field" as const, offset }, phase, ...outcome });
  return [
    {
      ...at(0),
      kind: "bytes",
      length: { from: "field", offset: NAME_LENGTH, width: 4 },
      limit: ADDRESS_LIMIT,
      secrecy: "address",
    },
    {
      ...at(VECTOR),
      kind: "array",
      length: { from: "field", offset: VECTOR_LENGTH, width: 8 },
      element: 16,
      limit: MOST_BUFFERS * 16,
      children: [buffer],
    },
    {
      ...at(CONTROL),
      kind: "bytes",
      length: { from: "field", offset: CONTROL_LENGTH, width: 8 },
      limit: CONTROL_LIMIT,
      secrecy: "data",
      ...(phase === "exit" ? { children: [receivedRights] } : {}),
    },
  ];
}

function messageCapture(arg: number, phase: CapturePhase): CaptureSpec {
  const children = messageChildren(phase, { ...bufferChild(phase), limit: "message" });
  return bytesCapture(arg, phase, { from: "const", value: MESSAGE_BYTES }, MESSAGE_BYTES, { children });
}

/** a message that is sent */
export function messageIn(name: string): Arg {
  return argument(
    name,
    (call, index) => {
      if (call.isNull(index)) return NULL_POINTER;
      const record = call.capture(index, "enter");
      if (record === undefined || record.bytes.length < MESSAGE_BYTES) return pointerAt(call, index);
      return messageValue(call, record, 0, undefined, undefined);
    },
    (index) => [messageCapture(index, "enter")],
  );
}

/** a message that is received: the room for the name at entry (`msg_namelen=110 => 0`), the rest at exit */
export function messageOut(name: string): Arg {
  return argument(
    name,
    (call, index) => {
      if (call.isNull(index)) return NULL_POINTER;
      const before = call.capture(index, "enter")?.bytes;
      if (before === undefined || before.length < MESSAGE_BYTES) return pointerAt(call, index);
      const record = call.capture(index, "exit");
      if (call.failed || record === undefined || record.bytes.length < MESSAGE_BYTES) {
        return { t: "struct", fields: [["msg_namelen", number(String(read.i32(before, NAME_LENGTH)))]] };
      }
      return messageValue(call, record, 0, read.u32(before, NAME_LENGTH), call.resultNumber);
    },
    (index) => [
      bytesCapture(index, "enter", { from: "const", value: MESSAGE_BYTES }, MESSAGE_BYTES),
      messageCapture(index, "exit"),
    ],
  );
}

/**
 * The message at `at`. `room`: the name's length at entry, `received`: bytes in all; both undefined when it is sent.
 */
function messageValue(
  call: Call,
  record: Capture,
  at: number,
  room: number | undefined,
  received: number | undefined,
): Value {
  const bytes = record.bytes;
  const nameLength = read.u32(bytes, at + NAME_LENGTH);
  const fields: (readonly [string, Value])[] = [
    ["msg_name", nameValue(call, record, at, Math.min(room ?? nameLength, nameLength))],
  ];
  const after = number(String(nameLength | 0));
  fields.push([
    "msg_namelen",
    room === undefined || room === nameLength ? after : { t: "change", before: number(String(room | 0)), after },
  ]);
  const vector = pointerValue(read.u64(bytes, at + VECTOR));
  const count = Number(read.u64(bytes, at + VECTOR_LENGTH));
  const content = isNetlinkAddress(call.child(record, at)) ? netlinkBufferValue : bufferValue;
  const buffers =
    vector === NULL_POINTER
      ? undefined
      : buffersValue(call, call.child(record, at + VECTOR), count, received, true, content);
  fields.push(["msg_iov", buffers ?? vector]);
  fields.push(["msg_iovlen", number(read.u64Text(bytes, at + VECTOR_LENGTH))]);
  const controlLength = read.u64(bytes, at + CONTROL_LENGTH);
  if (controlLength > 0n) fields.push(["msg_control", controlValue(call, record, at, controlLength)]);
  fields.push(["msg_controllen", number(controlLength.toString())]);
  fields.push(["msg_flags", messageFlags.value(read.u32(bytes, at + FLAGS))]);
  return { t: "struct", fields };
}

const AF_NETLINK = addressFamilies.of("AF_NETLINK");

function isNetlinkAddress(name: Capture | undefined): boolean {
  return name !== undefined && name.bytes.length >= FAMILY_BYTES && read.u16(name.bytes, 0) === AF_NETLINK;
}

/** Messages of netlink(7); bytes where the socket turned out not to be one. */
function netlinkBufferValue(call: Call, buffer: Capture | undefined, length: number): Value | undefined {
  return (buffer && netlinkMessages(call, buffer, length)) ?? bufferValue(call, buffer, length);
}

function nameValue(call: Call, record: Capture, at: number, length: number): Value {
  const address = pointerValue(read.u64(record.bytes, at));
  const name = call.child(record, at);
  const wanted = Math.min(length, ADDRESS_LIMIT);
  if (address === NULL_POINTER || name === undefined || wanted < 2 || name.bytes.length < wanted) return address;
  return socketAddressValue(name.bytes.subarray(0, wanted));
}

function controlValue(call: Call, record: Capture, at: number, length: bigint): Value {
  const address = pointerValue(read.u64(record.bytes, at + CONTROL));
  const control = call.child(record, at + CONTROL);
  // All of it, or its address.
  if (address === NULL_POINTER || control === undefined || control.fault) return address;
  return controlMessages(call, control, Number(length)) ?? address;
}

function messagesCapture(arg: number, count: CaptureSpec["length"], phase: CapturePhase, whole: boolean): CaptureSpec {
  const length = { from: "field", offset: 8, width: 8 } as const;
  // The result of these calls counts messages, not bytes.
  const children = whole ? messageChildren(phase, { ...bufferChild(phase), limit: "message", length }) : undefined;
  const shape: Shape = custom(COUNTED_MESSAGE_BYTES, () => NULL_POINTER, children);
  const bound = { capture: count ?? { from: "const", value: 0 }, value: () => undefined } as const;
  return arrayCapture(arg, shape, bound, phase, { most: MOST_MESSAGES });
}

function countedMessage(message: Value, moved: number | undefined): Value {
  const fields: (readonly [string, Value])[] = [["msg_hdr", message]];
  if (moved !== undefined) fields.push(["msg_len", number(String(moved))]);
  return { t: "struct", fields };
}

/** Messages in a row: what each points to is read at `phase`, the rest, which has what the kernel changes, at the other one. */
function messages(
  name: string,
  countName: string,
  phase: CapturePhase,
  decode: (call: Call, index: number, count: number) => Value | undefined,
): Arg {
  return {
    name,
    bind: (site) => {
      const index = site.index;
      const count = lengthOf(countName, { width: 4, unsigned: true }).bind(site);
      return {
        name,
        captures: [
          messagesCapture(index, count.capture, "enter", phase === "enter"),
          messagesCapture(index, { from: "result" }, "exit", phase === "exit"),
        ],
        decode: (call) =>
          call.isNull(index) ? NULL_POINTER : (decode(call, index, count.value(call) ?? 0) ?? pointerAt(call, index)),
      };
    },
  };
}

/** a word of the message at `at`, where so many were read */
function wordOf(messages: Uint8Array | undefined, at: number, offset: number): number | undefined {
  return messages === undefined || at + COUNTED_MESSAGE_BYTES > messages.length
    ? undefined
    : read.u32(messages, at + offset);
}

/** messages that are sent; those that were have the number of their bytes */
export function messagesIn(name: string, countName: string): Arg {
  return messages(name, countName, "enter", (call, index, count) => {
    const sent = call.failed ? undefined : call.capture(index, "exit")?.bytes;
    const message = custom(COUNTED_MESSAGE_BYTES, (_call, record, at) =>
      countedMessage(messageValue(call, record, at, undefined, undefined), wordOf(sent, at, MOVED)),
    );
    return arrayValue(call, call.capture(index, "enter"), count, message);
  });
}

/** messages that are received: as many as the call returns */
export function messagesOut(name: string, countName: string): Arg {
  return messages(name, countName, "exit", (call, index) => {
    if (call.failed) return undefined;
    const before = call.capture(index, "enter")?.bytes;
    const message = custom(COUNTED_MESSAGE_BYTES, (_call, record, at) => {
      const moved = read.u32(record.bytes, at + MOVED);
      return countedMessage(messageValue(call, record, at, wordOf(before, at, NAME_LENGTH), moved), moved);
    });
    return arrayValue(call, call.capture(index, "exit"), call.resultNumber, message);
  });
}

const TIMEOUT = 4;

/** how many messages came, and what is left of the time to wait */
export const messagesReceived: ResultDecoder = (call) => {
  if (call.resultNumber === 0) return { text: "0 (Timeout)" };
  const left = timeLeft(call, TIMEOUT, timespec);
  return left === undefined ? signedDecimal(call) : { text: `${call.result} (left ${valueText(left)})` };
};
