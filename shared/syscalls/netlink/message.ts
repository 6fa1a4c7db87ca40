/** Messages of netlink sockets: a header, and content that the protocol of the socket gives a meaning to. netlink(7) */
import { SOURCE_NETLINK } from "../../batch/layout.ts";
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { errnoName } from "../../render/errno.ts";
import type { Value } from "../../render/value.ts";
import {
  commonFlags,
  controlTypes,
  errorFlags,
  NLM_F_CAPPED,
  NLMSG_DONE,
  NLMSG_ERROR,
  NLMSG_MIN_TYPE,
} from "../constants/netlink.ts";
import type { FlagSet } from "../kinds/constant.ts";
import { number } from "../kinds/number.ts";
import { u8 } from "../kinds/shape.ts";
import { attributeList, attributeTable } from "./attribute.ts";
import { asArray, asText, asU32 } from "./data.ts";
import { type Protocol, protocolOf } from "./protocol.ts";
import {
  addressOf,
  behind,
  type Extent,
  headed,
  hexBytes,
  isReadable,
  isTooDeep,
  type PieceKind,
  sequence,
} from "./sequence.ts";
import { udevMessage } from "./udev.ts";

/** struct nlmsghdr: length 0, type 4, flags 6, sequence 8, port 12 */
const HEADER_BYTES = 16;
const TYPE = 4;
const FLAGS = 6;
const SEQUENCE = 8;
const PORT = 12;
/** struct nlmsgerr: error 0, the header of the message that it answers 4 */
const ERROR_BYTES = 20;
const ANSWERED = 4;

/** NETLINK_KOBJECT_UEVENT of linux/netlink.h */
const UEVENT = 15;

const errorAttributes = attributeTable("NLMSGERR_ATTR_???", [
  ["NLMSGERR_ATTR_UNUSED", 0],
  ["NLMSGERR_ATTR_MSG", 1, asText],
  ["NLMSGERR_ATTR_OFFS", 2, asU32],
  ["NLMSGERR_ATTR_COOKIE", 3, asArray(u8)],
  ["NLMSGERR_ATTR_POLICY", 4],
  ["NLMSGERR_ATTR_MISS_TYPE", 5],
  ["NLMSGERR_ATTR_MISS_NEST", 6],
]);

/** The messages in the first `length` bytes of a buffer; undefined when the buffer is not one of a netlink socket. */
export function netlinkMessages(call: Call, record: Capture, length: number): Value | undefined {
  const facts = call.child(record, SOURCE_NETLINK);
  if (facts === undefined) return undefined;
  const extent = { call, record, at: 0, length, depth: 0 };
  const number = Number(facts.address);
  if (number === UEVENT) return udevMessage(extent);
  const protocol = protocolOf(number);
  return sequence(extent, messageKind(protocol));
}

function messageKind(protocol: Protocol): PieceKind {
  return {
    header: HEADER_BYTES,
    claimed: (record, at) => read.u32(record.bytes, at),
    value: (rest) => messageValue(rest, protocol),
  };
}

/** One message at the beginning of `rest`, which may be longer. */
function messageValue(rest: Extent, protocol: Protocol): Value {
  const { record, at } = rest;
  const bytes = record.bytes;
  const claimed = read.u32(bytes, at);
  const type = read.u16(bytes, at + TYPE);
  const flags = read.u16(bytes, at + FLAGS);
  const header: Value = {
    t: "struct",
    fields: [
      ["nlmsg_len", number(String(claimed))],
      ["nlmsg_type", type < NLMSG_MIN_TYPE ? controlTypes.value(type) : protocol.type(type)],
      ["nlmsg_flags", flagSetOf(type, protocol).value(flags)],
      ["nlmsg_seq", number(String(read.u32(bytes, at + SEQUENCE)))],
      ["nlmsg_pid", number(String(read.i32(bytes, at + PORT)))],
    ],
  };
  const length = Math.min(claimed, rest.length) - HEADER_BYTES;
  if (length <= 0) return header;
  const content = { ...rest, at: at + HEADER_BYTES, length };
  return headed(header, contentValues(content, protocol, type, flags));
}

function flagSetOf(type: number, protocol: Protocol): FlagSet {
  if (type >= NLMSG_MIN_TYPE) return protocol.flagsOf(type);
  return type === NLMSG_ERROR ? errorFlags : commonFlags;
}

/** `-ENODEV`, or 0 when a message was carried out */
function errorValue(error: number): Value {
  const name = error < 0 ? errnoName(-error) : undefined;
  return name === undefined ? number(String(error)) : { t: "enum", name, text: `-${name}` };
}

function contentValues(content: Extent, protocol: Protocol, type: number, flags: number): readonly Value[] {
  if (type === NLMSG_ERROR) return errorValues(content, protocol, (flags & NLM_F_CAPPED) !== 0);
  const known = type >= NLMSG_MIN_TYPE || type === NLMSG_DONE ? protocol.content?.(content, type, flags) : undefined;
  if (known !== undefined) return known;
  if (type === NLMSG_DONE && content.length === 4) {
    return [isReadable(content, 4) ? number(String(read.i32(content.record.bytes, content.at))) : addressOf(content)];
  }
  return [hexBytes(content)];
}

/**
 * The answer to a message that failed, or that was to be acknowledged: the message, of which with NLM_F_CAPPED only the header
 * is repeated, and attributes that say more.
 */
function errorValues(content: Extent, protocol: Protocol, capped: boolean): readonly Value[] {
  const { record, at } = content;
  if (content.length < ERROR_BYTES || isTooDeep(content)) return [hexBytes(content)];
  if (!isReadable(content, ERROR_BYTES)) return [addressOf(content)];
  const bytes = record.bytes;
  const left = content.length - ANSWERED;
  const claimed = Math.max(HEADER_BYTES, read.u32(bytes, at + ANSWERED));
  const length = Math.min(left, capped ? HEADER_BYTES : claimed);
  const answered = { ...content, at: at + ANSWERED, length, depth: content.depth + 1 };
  const error: Value = {
    t: "struct",
    fields: [
      ["error", errorValue(read.i32(bytes, at))],
      ["msg", messageValue(answered, protocol)],
    ],
  };
  if (left <= length) return [error];
  const rest = behind(content, ANSWERED + length);
  return [{ t: "array", items: [error, attributeList(rest, errorAttributes, at)] }];
}
