/** Values of socket options and value-result lengths. getsockopt(2), socket(7), tcp(7) */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import type { Value } from "../../render/value.ts";
import {
  addressFamilies,
  inetProtocols,
  netlinkProtocols,
  optionLevels,
  socketFlags,
  socketTypes,
} from "../constants/socket.ts";
import * as options from "../constants/socket_option.ts";
import * as protocols from "../constants/socket_protocol.ts";
import { type Arg, argument } from "../define.ts";
import { bufferValue } from "./buffer.ts";
import type { EnumSet } from "./constant.ts";
import { credentials } from "./control_message.ts";
import { hexText, number } from "./number.ts";
import { bracketed, shapeCapture } from "./pointed.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";
import { field, i32, type Shape, struct } from "./shape.ts";

/** The names that a level gives to its options. */
const OPTIONS: ReadonlyMap<number, EnumSet> = new Map(
  (
    [
      ["SOL_IP", options.ipOptions],
      ["SOL_SOCKET", options.socketOptions],
      ["SOL_TCP", options.tcpOptions],
      ["SOL_UDP", options.udpOptions],
      ["SOL_IPV6", options.ipv6Options],
      ["SOL_SCTP", options.sctpOptions],
      ["SOL_RAW", options.rawOptions],
      ["SOL_IPX", options.ipxOptions],
      ["SOL_AX25", options.ax25Options],
      ["SOL_PACKET", options.packetOptions],
      ["SOL_IRDA", options.irdaOptions],
      ["SOL_LLC", options.llcOptions],
      ["SOL_DCCP", options.dccpOptions],
      ["SOL_NETLINK", options.netlinkOptions],
      ["SOL_TIPC", options.tipcOptions],
      ["SOL_RXRPC", options.rxrpcOptions],
      ["SOL_PPPOL2TP", options.pppOptions],
      ["SOL_BLUETOOTH", options.bluetoothOptions],
      ["SOL_PNPIPE", options.phonetPipeOptions],
      ["SOL_RDS", options.rdsOptions],
      ["SOL_IUCV", options.iucvOptions],
      ["SOL_CAIF", options.caifOptions],
      ["SOL_ALG", options.algorithmOptions],
      ["SOL_NFC", options.nfcOptions],
      ["SOL_KCM", options.kcmOptions],
      ["SOL_TLS", options.tlsOptions],
      ["SOL_XDP", options.xdpOptions],
    ] as const
  ).map(([level, set]) => [optionLevels.of(level), set]),
);

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

const AF_PACKET = addressFamilies.of("AF_PACKET");

/** The names that a family gives to its protocols. */
const PROTOCOLS: ReadonlyMap<number, EnumSet> = new Map(
  (
    [
      ["AF_INET", inetProtocols],
      ["AF_INET6", inetProtocols],
      ["AF_NETLINK", netlinkProtocols],
      ["AF_IRDA", protocols.irdaProtocols],
      ["AF_CAN", protocols.canProtocols],
      ["AF_BLUETOOTH", protocols.bluetoothProtocols],
      ["AF_RXRPC", addressFamilies],
      ["AF_ISDN", protocols.isdnProtocols],
      ["AF_PHONET", protocols.phonetProtocols],
      ["AF_CAIF", protocols.caifProtocols],
      ["AF_NFC", protocols.nfcSocketProtocols],
      ["AF_KCM", protocols.kcmProtocols],
      ["AF_SMC", protocols.smcProtocols],
    ] as const
  ).map(([family, set]) => [addressFamilies.of(family), set]),
);
const AF_AX25 = addressFamilies.of("AF_AX25");

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
          const domain = call.i32(family);
          if (domain === AF_PACKET) {
            const swapped = ((word & 0xff) << 8) | ((word >>> 8) & 0xff);
            return { t: "call", name: "htons", args: [protocols.etherProtocols.value(swapped)] };
          }
          if (domain === AF_AX25) {
            const known = protocols.ax25Protocols.nameOf(word) ?? protocols.ax25Protocols.unknown ?? "";
            return { t: "note", value: number(hexText(word >>> 0)), note: known };
          }
          return PROTOCOLS.get(domain)?.value(word) ?? number(String(word >>> 0));
        },
      };
    },
  };
}

/** `[16]`, `[128 => 16]`: a length that the kernel reads and writes back; its address where `forName` is NULL and it is not looked at */
export function valueResultLength(name: string, forName?: string): Arg {
  return {
    name,
    bind: ({ index, indexOf }) => {
      const buffer = forName === undefined ? undefined : indexOf(forName);
      return {
        name,
        captures: [shapeCapture(index, i32, "enter"), shapeCapture(index, i32, "exit")],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          const before = call.capture(index, "enter")?.bytes;
          const unused = buffer !== undefined && call.isNull(buffer);
          if (unused || before === undefined || before.length < 4) return pointerAt(call, index);
          const room = number(String(read.i32(before, 0)));
          const after = call.failed ? undefined : call.capture(index, "exit")?.bytes;
          if (after === undefined || after.length < 4 || read.i32(after, 0) === read.i32(before, 0)) {
            return { t: "array", items: [room] };
          }
          return { t: "array", items: [{ t: "change", before: room, after: number(String(read.i32(after, 0))) }] };
        },
      };
    },
  };
}

/** struct linger: asm-generic does not have it, linux/socket.h does */
export const linger: Shape = struct("struct linger", 8, [field("l_onoff", 0, i32), field("l_linger", 4, i32)]);

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
    (name) => options.socketOptions.of(name),
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
