/** Control data of messages: headers in a row, each followed by its data. cmsg(3), unix(7), ip(7), socket(7) */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { valueText } from "../../render/text.ts";
import type { Value } from "../../render/value.ts";
import { controlTypes, ipControlTypes, optionLevels } from "../constants/socket.ts";
import { interfaceValue, ipv4Value, socketAddressValue } from "../structures/socket_family.ts";
import { bufferValue } from "./buffer.ts";
import { hexText, number } from "./number.ts";
import { pointerValue } from "./pointer.ts";
import { custom, fd32, field, hex8, i32, id32, repeated, type Shape, struct, u8, u32 } from "./shape.ts";
import { timespec, timeval } from "./time.ts";

/** struct cmsghdr: length 0, level 8, type 12 */
const HEADER_BYTES = 16;
const SOL_IP = 0;
const SOL_SOCKET = 1;

/** struct ucred of linux/socket.h, which programs do not get: `{pid=1, uid=0, gid=0}` */
const credentials: Shape = struct("struct ucred", 12, [
  field("pid", 0, i32),
  field("uid", 4, id32),
  field("gid", 8, id32),
]);

const packetInfo: Shape = struct("struct in_pktinfo", 12, [
  field(
    "ipi_ifindex",
    0,
    custom(4, (_call, record, at) => interfaceValue(read.u32(record.bytes, at))),
  ),
  field(
    "ipi_spec_dst",
    4,
    custom(4, (_call, record, at) => ipv4Value(record.bytes, at)),
  ),
  field(
    "ipi_addr",
    8,
    custom(4, (_call, record, at) => ipv4Value(record.bytes, at)),
  ),
]);

const INET_ADDRESS_BYTES = 16;
const inetAddress: Shape = custom(INET_ADDRESS_BYTES, (_call, record, at) =>
  socketAddressValue(record.bytes.subarray(at, at + INET_ADDRESS_BYTES)),
);

/** struct sock_extended_err, and the address of who has reported the error */
const extendedError: Shape = struct("struct sock_extended_err", 32, [
  field("ee_errno", 0, u32),
  field("ee_origin", 4, u8),
  field("ee_type", 5, u8),
  field("ee_code", 6, u8),
  field("ee_info", 8, u32),
  field("ee_data", 12, u32),
  field("offender", 16, inetAddress),
]);

/** What stands behind a header: `shape` once, or as often as there is room for it. */
type ControlData =
  | { shape: Shape; each?: true; short?: "???" }
  /** a security context */
  | { text: true };

const stamp = (shape: Shape): ControlData => ({ shape, short: "???" });
const oldTimes = ["SO_TIMESTAMP_OLD", "SO_TIMESTAMP_NEW"];
const exactTimes = ["SO_TIMESTAMPNS_OLD", "SO_TIMESTAMPNS_NEW"];
const threeTimes = ["SO_TIMESTAMPING_OLD", "SO_TIMESTAMPING_NEW"];

const SOCKET_DATA: ReadonlyMap<number, ControlData> = new Map([
  [controlTypes.of("SCM_RIGHTS"), { shape: fd32, each: true }],
  [controlTypes.of("SCM_CREDENTIALS"), { shape: credentials }],
  [controlTypes.of("SCM_SECURITY"), { text: true }],
  ...oldTimes.map((name) => [controlTypes.of(name), stamp(timeval)] as const),
  ...exactTimes.map((name) => [controlTypes.of(name), stamp(timespec)] as const),
  ...threeTimes.map((name) => [controlTypes.of(name), stamp(repeated(3, timespec))] as const),
]);

const IP_DATA: ReadonlyMap<number, ControlData> = new Map<number, ControlData>([
  [ipControlTypes.of("IP_TOS"), { shape: hex8, each: true }],
  [ipControlTypes.of("IP_TTL"), { shape: repeated(1, u32) }],
  [ipControlTypes.of("SCM_SECURITY"), { text: true }],
  [ipControlTypes.of("IP_RECVOPTS"), { shape: hex8, each: true }],
  [ipControlTypes.of("IP_RETOPTS"), { shape: hex8, each: true }],
  [ipControlTypes.of("IP_PKTINFO"), { shape: packetInfo }],
  [ipControlTypes.of("IP_RECVERR"), { shape: extendedError }],
  [ipControlTypes.of("IP_ORIGDSTADDR"), { shape: inetAddress }],
  [ipControlTypes.of("IP_CHECKSUM"), { shape: repeated(1, u32) }],
]);

function levelValue(level: number): Value {
  // The same names as in setsockopt, but another word for what has none.
  return optionLevels.has(level)
    ? optionLevels.value(level)
    : { t: "enum", text: hexText(level >>> 0), comment: "SOL_???" };
}

function typeValue(level: number, type: number): Value {
  if (level === SOL_SOCKET) return controlTypes.value(type);
  return level === SOL_IP ? ipControlTypes.value(type) : number(hexText(type >>> 0));
}

/** Undefined: strace does not say anything about this kind of data, or there is too little of it. */
function dataValue(
  call: Call,
  record: Capture,
  at: number,
  size: number,
  level: number,
  type: number,
): Value | undefined {
  if (size <= 0) return undefined;
  const known = level === SOL_SOCKET ? SOCKET_DATA.get(type) : level === SOL_IP ? IP_DATA.get(type) : undefined;
  if (known === undefined) return undefined;
  if ("text" in known)
    return bufferValue(call, { ...record, bytes: record.bytes.subarray(at, at + size), fault: false }, size);
  const { shape, each, short } = known;
  const count = Math.floor(size / shape.size);
  if (count === 0) return short === undefined ? undefined : { t: "raw", text: short };
  if (each === undefined) return shape.decode(call, record, at);
  const shown = Math.min(count, call.options.stringLimit);
  const items = Array.from({ length: shown }, (_, i) => shape.decode(call, record, at + i * shape.size));
  return shown < count ? { t: "array", items, more: true } : { t: "array", items };
}

/** `... /* 0x… *\/`: where what cannot be a message begins */
function endMark(record: Capture, at: number): Value {
  const address = valueText(pointerValue(record.address + BigInt(at)));
  return { t: "note", value: { t: "raw", text: "..." }, note: address };
}

/**
 * The messages in `length` bytes of control data, of which the captured ones are shown; undefined when not even one header was
 * read. The kernel aligns each to 8 bytes, and takes none that is shorter than its header.
 */
export function controlMessages(call: Call, record: Capture, length: number): Value | undefined {
  const bytes = record.bytes;
  const there = Math.min(bytes.length, length);
  if (there < HEADER_BYTES) return undefined;
  const items: Value[] = [];
  let at = 0;
  while (there - at >= HEADER_BYTES) {
    const left = there - at;
    const claimed = read.u64(bytes, at);
    const own = claimed > BigInt(left) ? left : Number(claimed);
    const level = read.i32(bytes, at + 8);
    const type = read.i32(bytes, at + 12);
    const fields: (readonly [string, Value])[] = [
      ["cmsg_len", number(claimed.toString())],
      ["cmsg_level", levelValue(level)],
      ["cmsg_type", typeValue(level, type)],
    ];
    const data = dataValue(call, record, at + HEADER_BYTES, own - HEADER_BYTES, level, type);
    if (data !== undefined) fields.push(["cmsg_data", data]);
    items.push({ t: "struct", fields });
    at += own < HEADER_BYTES ? HEADER_BYTES : (own + 7) & ~7;
    if (own < HEADER_BYTES) break;
  }
  if (at < there) items.push(endMark(record, at));
  return there < length ? { t: "array", items, more: true } : { t: "array", items };
}
