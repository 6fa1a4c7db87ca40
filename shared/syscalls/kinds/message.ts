/** Messages of sendmsg(2) and recvmsg(2), with control data (cmsg(3)). */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { hexDump, quote } from "../../render/quote.ts";
import type { Value } from "../../render/value.ts";
import type { CapturePhase, CaptureSpec } from "../capture.ts";
import { controlTypes, messageFlags, optionLevels } from "../constants/socket.ts";
import { type Arg, argument } from "../define.ts";
import { fdValue } from "./descriptor.ts";
import { idText, number } from "./number.ts";
import { NULL_POINTER, pointerAt, pointerValue } from "./pointer.ts";
import { ADDRESS_LIMIT, socketAddressValue } from "./socket_address.ts";
import { bufferChild, buffersValue } from "./vector.ts";

/** asm-generic's struct msghdr: name 0, namelen 8, iov 16, iovlen 24, control 32, controllen 40, flags 48 */
const MESSAGE_BYTES = 56;
const NAME_LENGTH = 8;
const VECTOR = 16;
const VECTOR_LENGTH = 24;
const CONTROL = 32;
const CONTROL_LENGTH = 40;
const FLAGS = 48;

const MOST_BUFFERS = 64;
const CONTROL_LIMIT = 4096;

function messageChildren(phase: CapturePhase): CaptureSpec[] {
  const on = phase === "exit" ? { on: "success" as const } : {};
  return [
    {
      source: { from: "field", offset: 0 },
      phase,
      ...on,
      kind: "bytes",
      length: { from: "field", offset: NAME_LENGTH, width: 4 },
      limit: ADDRESS_LIMIT,
    },
    {
      source: { from: "field", offset: VECTOR },
      phase,
      ...on,
      kind: "array",
      length: { from: "field", offset: VECTOR_LENGTH, width: 8 },
      element: 16,
      limit: MOST_BUFFERS * 16,
      children: [bufferChild(phase)],
    },
    {
      source: { from: "field", offset: CONTROL },
      phase,
      ...on,
      kind: "bytes",
      length: { from: "field", offset: CONTROL_LENGTH, width: 8 },
      limit: CONTROL_LIMIT,
      secrecy: "data",
    },
  ];
}

function messageCapture(arg: number, phase: CapturePhase): CaptureSpec {
  return {
    source: { from: "arg", arg },
    phase,
    ...(phase === "exit" ? { on: "success" as const } : {}),
    kind: "bytes",
    length: { from: "const", value: MESSAGE_BYTES },
    limit: MESSAGE_BYTES,
    children: messageChildren(phase),
  };
}

/** a message that is sent */
export function messageIn(name: string): Arg {
  return argument(
    name,
    (call, index) => {
      if (call.isNull(index)) return NULL_POINTER;
      const record = call.capture(index, "enter");
      if (record === undefined || record.bytes.length < MESSAGE_BYTES) return pointerAt(call, index);
      return messageValue(call, record, read.u32(record.bytes, NAME_LENGTH), undefined);
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
      const room = call.capture(index, "enter")?.bytes;
      if (room === undefined || room.length < NAME_LENGTH + 4) return pointerAt(call, index);
      const record = call.capture(index, "exit");
      if (call.failed || record === undefined || record.bytes.length < MESSAGE_BYTES) {
        return { t: "struct", fields: [["msg_namelen", number(String(read.i32(room, NAME_LENGTH)))]] };
      }
      return messageValue(call, record, read.u32(room, NAME_LENGTH), call.resultNumber);
    },
    (index) => [
      {
        source: { from: "arg", arg: index },
        phase: "enter",
        kind: "bytes",
        length: { from: "const", value: MESSAGE_BYTES },
        limit: MESSAGE_BYTES,
      },
      messageCapture(index, "exit"),
    ],
  );
}

/** `room`: the name's length at entry. `received`: bytes in all, undefined when the message is sent. */
export function messageValue(call: Call, record: Capture, room: number, received: number | undefined): Value {
  const bytes = record.bytes;
  const nameLength = read.u32(bytes, NAME_LENGTH);
  const fields: (readonly [string, Value])[] = [["msg_name", nameValue(call, record, Math.min(room, nameLength))]];
  const after = number(String(nameLength | 0));
  fields.push([
    "msg_namelen",
    received === undefined || room === nameLength ? after : { t: "change", before: number(String(room | 0)), after },
  ]);
  const vector = pointerValue(read.u64(bytes, VECTOR));
  const count = Math.min(Number(read.u64(bytes, VECTOR_LENGTH)), 0xffff_ffff);
  const buffers =
    vector === NULL_POINTER ? undefined : buffersValue(call, call.child(record, VECTOR), count, received, true);
  fields.push(["msg_iov", buffers ?? vector]);
  fields.push(["msg_iovlen", number(read.u64Text(bytes, VECTOR_LENGTH))]);
  const controlLength = read.u64(bytes, CONTROL_LENGTH);
  if (controlLength > 0n) fields.push(["msg_control", controlValue(call, record, controlLength)]);
  fields.push(["msg_controllen", number(controlLength.toString())]);
  fields.push(["msg_flags", messageFlags.value(read.u32(bytes, FLAGS))]);
  return { t: "struct", fields };
}

function nameValue(call: Call, record: Capture, length: number): Value {
  const address = pointerValue(read.u64(record.bytes, 0));
  const name = call.child(record, 0);
  const wanted = Math.min(length, ADDRESS_LIMIT);
  if (address === NULL_POINTER || name === undefined || wanted < 2 || name.bytes.length < wanted) return address;
  return socketAddressValue(name.bytes.subarray(0, wanted));
}

const HEADER_BYTES = 16;
const SOL_SOCKET = 1;
const SCM_RIGHTS = 1;
const SCM_CREDENTIALS = 2;

function controlValue(call: Call, record: Capture, length: bigint): Value {
  const address = pointerValue(read.u64(record.bytes, CONTROL));
  const control = call.child(record, CONTROL);
  if (control === undefined || control.bytes.length < HEADER_BYTES) return address;
  const bytes = control.bytes;
  const items: Value[] = [];
  let at = 0;
  while (at + HEADER_BYTES <= bytes.length && items.length < call.options.stringLimit) {
    const messageLength = read.u64(bytes, at);
    const level = read.i32(bytes, at + 8);
    const type = read.i32(bytes, at + 12);
    const fields: (readonly [string, Value])[] = [
      ["cmsg_len", number(messageLength.toString())],
      ["cmsg_level", optionLevels.value(level)],
      ["cmsg_type", level === SOL_SOCKET ? controlTypes.value(type) : number(`0x${(type >>> 0).toString(16)}`)],
    ];
    const end = Math.min(bytes.length, messageLength > 0xffffn ? bytes.length : at + Number(messageLength));
    if (end > at + HEADER_BYTES) {
      fields.push(["cmsg_data", controlData(call, bytes.subarray(at + HEADER_BYTES, end), level, type)]);
    }
    items.push({ t: "struct", fields });
    if (messageLength < BigInt(HEADER_BYTES) || messageLength > 0xffffn) break;
    at += (Number(messageLength) + 7) & ~7;
  }
  const cut = BigInt(bytes.length) < length && at < Number(length);
  return cut ? { t: "array", items, more: true } : { t: "array", items };
}

function controlData(call: Call, data: Uint8Array, level: number, type: number): Value {
  if (level === SOL_SOCKET && type === SCM_RIGHTS) {
    const items = Array.from({ length: Math.floor(data.length / 4) }, (_, i) => fdValue(call, read.i32(data, 4 * i)));
    return { t: "array", items };
  }
  if (level === SOL_SOCKET && type === SCM_CREDENTIALS && data.length >= 12) {
    return credentialsValue(data, 0);
  }
  const shown = Math.min(data.length, call.options.stringLimit);
  return {
    t: "buffer",
    quoted: quote(data, 0, shown),
    more: shown < data.length,
    hex: hexDump(data),
    wanted: data.length,
  };
}

/** struct ucred: `{pid=1, uid=0, gid=0}` */
export function credentialsValue(bytes: Uint8Array, at: number): Value {
  return {
    t: "struct",
    fields: [
      ["pid", number(String(read.i32(bytes, at)))],
      ["uid", number(idText(read.u32(bytes, at + 4)))],
      ["gid", number(idText(read.u32(bytes, at + 8)))],
    ],
  };
}
