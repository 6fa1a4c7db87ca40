/** Values of socket options and value-result lengths. getsockopt(2), socket(7), tcp(7) */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import type { Value } from "../../render/value.ts";
import {
  etherProtocols,
  inetProtocols,
  ipOptions,
  ipv6Options,
  netlinkOptions,
  netlinkProtocols,
  optionLevels,
  socketFlags,
  socketOptions,
  socketTypes,
  tcpOptions,
  udpOptions,
} from "../constants/socket.ts";
import { type Arg, argument } from "../define.ts";
import { bufferValue } from "./buffer.ts";
import type { EnumSet } from "./constant.ts";
import { credentialsValue } from "./message.ts";
import { hexText, number } from "./number.ts";
import { bracketed, shapeCapture } from "./pointed.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";
import { custom, field, i32, type Shape, struct } from "./shape.ts";

/** The names that a level gives to its options. */
const OPTIONS = new Map<number, EnumSet>([
  [0, ipOptions],
  [1, socketOptions],
  [6, tcpOptions],
  [17, udpOptions],
  [41, ipv6Options],
  [270, netlinkOptions],
]);

/** the option's name, by level; a number where the level has no names */
export function socketOption(name: string, levelName: string): Arg {
  return {
    name,
    bind: ({ index, indexOf }) => {
      const level = indexOf(levelName);
      return {
        name,
        captures: [],
        decode: (call) => {
          const word = call.i32(index);
          const names = OPTIONS.get(call.i32(level));
          return names === undefined
            ? number(optionLevels.has(call.i32(level)) ? hexText(word >>> 0) : String(word))
            : names.value(word);
        },
      };
    },
  };
}

const AF_NETLINK = 16;
const AF_PACKET = 17;
const AF_INET = 2;
const AF_INET6 = 10;

/** the protocol, by family: `IPPROTO_TCP`, `NETLINK_ROUTE`, `htons(ETH_P_ALL)` */
export function socketProtocol(name: string, familyName: string): Arg {
  return {
    name,
    bind: ({ index, indexOf }) => {
      const family = indexOf(familyName);
      return {
        name,
        captures: [],
        decode: (call) => {
          const word = call.i32(index);
          switch (call.i32(family)) {
            case AF_INET:
            case AF_INET6:
              return inetProtocols.value(word);
            case AF_NETLINK:
              return netlinkProtocols.value(word);
            case AF_PACKET: {
              const swapped = ((word & 0xff) << 8) | ((word >>> 8) & 0xff);
              return { t: "call", name: "htons", args: [etherProtocols.value(swapped)] };
            }
            default:
              return number(String(word >>> 0));
          }
        },
      };
    },
  };
}

/** `[16]`, `[128 => 16]`: a length that the kernel reads and writes back */
export function valueResultLength(name: string): Arg {
  return argument(
    name,
    (call, index) => {
      if (call.isNull(index)) return NULL_POINTER;
      const before = call.capture(index, "enter")?.bytes;
      if (before === undefined || before.length < 4) return pointerAt(call, index);
      const room = number(String(read.i32(before, 0)));
      const after = call.failed ? undefined : call.capture(index, "exit")?.bytes;
      if (after === undefined || after.length < 4 || read.i32(after, 0) === read.i32(before, 0)) {
        return { t: "array", items: [room] };
      }
      return { t: "array", items: [{ t: "change", before: room, after: number(String(read.i32(after, 0))) }] };
    },
    (index) => [shapeCapture(index, i32, "enter"), shapeCapture(index, i32, "exit")],
  );
}

/** struct linger: asm-generic does not have it, linux/socket.h does */
export const linger: Shape = struct("struct linger", 8, [field("l_onoff", 0, i32), field("l_linger", 4, i32)]);

export const credentials: Shape = custom(12, (_call, record, at) => credentialsValue(record.bytes, at));

/** How many bytes of an option are captured. */
const OPTION_LIMIT = 256;
const SOL_SOCKET = 1;

/** Options with a structure of their own, by level and name. */
const SHAPES = new Map<string, Shape>([
  optionShape(SOL_SOCKET, "SO_LINGER", linger),
  optionShape(SOL_SOCKET, "SO_PEERCRED", credentials),
]);
/** Options of the socket level that are no numbers: shown as bytes. */
const BYTES = new Set(
  ["SO_BINDTODEVICE", "SO_RCVTIMEO_OLD", "SO_SNDTIMEO_OLD", "SO_PEERNAME", "SO_PEERSEC", "SO_TIMESTAMPNS_OLD"].map(
    (name) => socketOptions.of(name),
  ),
);

function optionShape(level: number, name: string, shape: Shape): [string, Shape] {
  return [`${level}:${OPTIONS.get(level)?.of(name)}`, shape];
}

const bracketedInt = bracketed(i32);

/** An option's value with `length` bytes of it captured; undefined: show the address. */
function optionValue(call: Call, record: Capture, level: number, option: number, length: number): Value | undefined {
  const own = SHAPES.get(`${level}:${option}`);
  const shape = own ?? (level === SOL_SOCKET && !BYTES.has(option) ? bracketedInt : undefined);
  if (shape !== undefined && length >= shape.size) {
    return record.bytes.length < shape.size ? undefined : shape.decode(call, record, 0);
  }
  if (shape !== undefined && record.phase === "enter") return undefined;
  if (length === bracketedInt.size && shape === undefined) {
    return record.bytes.length < length ? undefined : bracketedInt.decode(call, record, 0);
  }
  return bufferValue(call, record, length);
}

/** the value that setsockopt passes: a number, a structure or bytes, by level and option */
export function optionIn(name: string, levelName: string, optionName: string, lengthName: string): Arg {
  return {
    name,
    bind: ({ index, indexOf }) => {
      const [level, option, length] = [indexOf(levelName), indexOf(optionName), indexOf(lengthName)];
      return {
        name,
        captures: [
          {
            source: { from: "arg", arg: index },
            phase: "enter",
            kind: "bytes",
            length: { from: "arg", arg: length, width: 4 },
            limit: OPTION_LIMIT,
            secrecy: "data",
          },
        ],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          const record = call.capture(index, "enter");
          const wanted = call.i32(length);
          if (record === undefined || wanted < 0) return pointerAt(call, index);
          return optionValue(call, record, call.i32(level), call.i32(option), wanted) ?? pointerAt(call, index);
        },
      };
    },
  };
}

/** the value that getsockopt wrote, as long as it says behind `lengthName` */
export function optionOut(name: string, levelName: string, optionName: string, lengthName: string): Arg {
  return {
    name,
    bind: ({ index, indexOf }) => {
      const [level, option, length] = [indexOf(levelName), indexOf(optionName), indexOf(lengthName)];
      return {
        name,
        captures: [
          {
            source: { from: "arg", arg: index },
            phase: "exit",
            on: "success",
            kind: "bytes",
            length: { from: "deref", arg: length, width: 4 },
            limit: OPTION_LIMIT,
            secrecy: "data",
          },
        ],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          const written = call.capture(length, "exit")?.bytes;
          const record = call.capture(index, "exit");
          if (call.failed || written === undefined || written.length < 4 || record === undefined) {
            return pointerAt(call, index);
          }
          const bytes = read.u32(written, 0);
          return optionValue(call, record, call.i32(level), call.i32(option), bytes) ?? pointerAt(call, index);
        },
      };
    },
  };
}

const TYPE_MASK = 0xf;

/** `SOCK_STREAM|SOCK_CLOEXEC`: a type, or none that is known, and bits */
export function socketType(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u32(index);
    const type = socketTypes.nameOf(word & TYPE_MASK);
    if (type === undefined) return socketFlags.value(word);
    const upper = (word & ~TYPE_MASK) >>> 0;
    if (upper === 0) return { t: "enum", name: type, text: type };
    const { names, rest } = socketFlags.split(upper);
    if (rest === 0) return { t: "flags", names: [type, ...names] };
    const text = names.length > 0 ? hexText(rest) : `${hexText(rest)} /* ${socketFlags.unknown} */`;
    return { t: "flags", names: [type, ...names], rest: text };
  });
}
