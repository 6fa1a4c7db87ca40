/** Options of sockets: their names by level, and what their values mean. getsockopt(2), socket(7), ip(7), packet(7) */
import type { Capture } from "../../event.ts";
import * as read from "../../render/bytes.ts";
import type { Call } from "../../render/call.ts";
import { quoteHex } from "../../render/quote.ts";
import type { Value } from "../../render/value.ts";
import type { CaptureSpec } from "../capture.ts";
import { optionLevels } from "../constants/socket.ts";
import * as options from "../constants/socket_option.ts";
import { type Arg, argumentBeside } from "../define.ts";
import { hardwareText, interfaceValue, ipv4Value, ipv6Value, socketAddressValue } from "../structures/socket_family.ts";
import { bufferValue } from "./buffer.ts";
import type { EnumSet } from "./constant.ts";
import { number } from "./number.ts";
import { arrayValue, bracketed, shapeCapture } from "./pointed.ts";
import { NULL_POINTER, pointerAt } from "./pointer.ts";
import { filterProgram } from "./sandbox.ts";
import { consecutive, custom, enum16, field, i32, id32, type Shape, struct, u16, u32 } from "./shape.ts";

/** The names that a level gives to its options. */
const OPTIONS: ReadonlyMap<number, EnumSet> = new Map(
  (
    [
      ["SOL_IP", options.ipOptions],
      ["SOL_SOCKET", options.socketOptions],
      ["SOL_TCP", options.tcpOptions],
      ["SOL_UDP", options.udpOptions],
      ["AF_VSOCK", options.machineOptions],
      ["SOL_IPV6", options.ipv6Options],
      ["SOL_CAN_RAW", options.canOptions],
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

type Direction = "set" | "get";

/** Numbers that mean one thing when set and another when asked for. */
const ONE_WAY: Record<Direction, ReadonlyMap<number, EnumSet>> = {
  set: new Map([
    [optionLevels.of("SOL_IP"), options.ipTableSetters],
    [optionLevels.of("SOL_IPV6"), options.ipv6TableSetters],
  ]),
  get: new Map([
    [optionLevels.of("SOL_SOCKET"), options.socketGetters],
    [optionLevels.of("SOL_IP"), options.ipTableGetters],
    [optionLevels.of("SOL_IPV6"), options.ipv6TableGetters],
  ]),
};

/** the option's name, by level; a number where the level has no names */
export function socketOption(name: string, levelName: string, direction: Direction): Arg {
  return argumentBeside(name, levelName, (call, index, level) => {
    const word = call.i32(index);
    const own = ONE_WAY[direction].get(call.i32(level));
    if (own?.has(word) === true) return own.value(word);
    return OPTIONS.get(call.i32(level))?.value(word) ?? number(String(word >>> 0));
  });
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

/** How many bytes of an option are captured. */
const OPTION_LIMIT = 256;

/**
 * An option's value, `length` bytes (an int, which may be negative) of which some were captured. When it is set, a value that is too short for its option is
 * shown by its address (undefined); the kernel's answer is cut to the room that there is for it, which may be less than it says that
 * there is to know (`length`).
 */
type OptionValue = (
  call: Call,
  record: Capture,
  length: number,
  direction: Direction,
  room: number,
) => Value | undefined;

const bracketedInt = bracketed(i32);

/** Without a word on an option: four bytes are a number, others are bytes. */
const plain: OptionValue = (call, record, length, ...rest) =>
  length === i32.size ? whole(bracketedInt)(call, record, length, ...rest) : bufferValue(call, record, length >>> 0);

/** all of a shape */
function whole(shape: Shape): OptionValue {
  return (call, record) => (record.bytes.length < shape.size ? undefined : shape.decode(call, record, 0));
}

/** a shape, and nothing else */
function exactly(shape: Shape): OptionValue {
  return (call, record, length, ...rest) =>
    length === shape.size ? whole(shape)(call, record, length, ...rest) : undefined;
}

/** bytes that are not enough for what they should be: `"\x01\x00"` */
function torn(bytes: Uint8Array, from: number): Value {
  return { t: "string", quoted: quoteHex(bytes, from, bytes.length), more: false };
}

const integer: OptionValue = (call, record, length, direction, room) => {
  if (length >= i32.size) return whole(bracketedInt)(call, record, length, direction, room);
  return direction === "get" && record.bytes.length === length ? torn(record.bytes, 0) : undefined;
};

/** a number whose values have names: `[SOCK_TXREHASH_ENABLED]` */
function named(set: EnumSet): OptionValue {
  const shape = bracketed(
    custom(i32.size, (_call, record, at) => {
      const word = read.i32(record.bytes, at);
      return set.value(word, String(word));
    }),
  );
  return (call, record, length, ...rest) => (length < i32.size ? integer : whole(shape))(call, record, length, ...rest);
}

/** Words in a row: as many as fit, and what there is of the last one. */
function words(shape: Shape, names: readonly string[]): OptionValue {
  const full = struct("", names.length * shape.size, consecutive(shape, names));
  return (call, record, length, direction, room) => {
    if (length >= full.size) return whole(full)(call, record, length, direction, room);
    if (direction === "set" || record.bytes.length < length) return undefined;
    const fields: (readonly [string, Value])[] = [];
    for (let i = 0; i * shape.size < length; i++) {
      const at = i * shape.size;
      const value = at + shape.size <= length ? shape.decode(call, record, at) : torn(record.bytes, at);
      fields.push([names[i] ?? "", value]);
    }
    return { t: "struct", fields };
  };
}

/** All of them, however many there are: `[1, 5]` */
const numbers: OptionValue = (call, record, length, _direction, room) =>
  arrayValue(call, record, Math.floor(Math.min(length, room) / u32.size), u32);

/** a structure that may have more behind it */
function atLeast(shape: Shape): OptionValue {
  return (call, record, length, ...rest) =>
    length < shape.size ? undefined : whole(shape)(call, record, length, ...rest);
}

const ipv4: Shape = custom(4, (_call, record, at) => ipv4Value(record.bytes, at));
const interfaceIndex: Shape = custom(4, (_call, record, at) => interfaceValue(read.u32(record.bytes, at)));

const multicastRequest = struct(
  "struct ip_mreq",
  8,
  [field("imr_multiaddr", 0, ipv4), field("imr_interface", 4, ipv4)],
  {
    header: "linux/in.h",
  },
);
const multicastRequest6 = struct("struct ipv6_mreq", 20, [
  field(
    "",
    0,
    custom(16, (_call, record, at) => ipv6Value(record.bytes, at, "ipv6mr_multiaddr")),
  ),
  field("ipv6mr_interface", 16, interfaceIndex),
]);
const groupRequest = struct("struct group_req", 136, [
  field("gr_interface", 0, interfaceIndex),
  field(
    "gr_group",
    8,
    custom(128, (_call, record, at) => socketAddressValue(record.bytes.subarray(at, at + 128))),
  ),
]);

const MOST_HARDWARE_BYTES = 8;
const packetMembership = struct(
  "struct packet_mreq",
  16,
  [
    field("mr_ifindex", 0, interfaceIndex),
    field("mr_type", 4, enum16(options.packetMemberships)),
    field("mr_alen", 6, u16),
    field(
      "mr_address",
      8,
      custom(MOST_HARDWARE_BYTES, (_call, record, at) => {
        const length = Math.min(read.u16(record.bytes, at - 2), MOST_HARDWARE_BYTES);
        return { t: "raw", text: hardwareText(record.bytes, at, length) };
      }),
    ),
  ],
  { header: "linux/if_packet.h" },
);
const packetRing = struct(
  "struct tpacket_req",
  16,
  consecutive(u32, ["tp_block_size", "tp_block_nr", "tp_frame_size", "tp_frame_nr"]),
  { header: "linux/if_packet.h" },
);

const FILTER_BITS = 32;

/** the kinds of messages that are filtered out; the names of those that are not, where they are fewer */
const icmpFilter: OptionValue = (_call, record, length) => {
  if (length <= 0 || record.bytes.length < Math.min(length, 4)) return undefined;
  // What was not passed counts as ones.
  let bits = 0;
  for (let i = 3; i >= 0; i--) bits = (bits << 8) | (i < length ? read.u8(record.bytes, i) : 0xff);
  const all = Array.from({ length: FILTER_BITS }, (_, bit) => bit);
  const set = all.filter((bit) => ((bits >>> bit) & 1) === 1);
  const inverted = set.length >= (FILTER_BITS * 2) / 3;
  const shown = inverted ? all.filter((bit) => !set.includes(bit)) : set;
  const items = shown.map((bit) => options.icmpTypes.value(bit));
  return { t: "array", items, separator: " ", open: inverted ? "~[" : "[" };
};

/** One level: what its options are where nothing else is said, and those that are something else. */
interface Level {
  otherwise: OptionValue;
  values: ReadonlyMap<number, OptionValue>;
}

function level(
  otherwise: OptionValue,
  set: EnumSet,
  values: readonly (readonly [OptionValue, readonly string[]])[],
): Level {
  return {
    otherwise,
    values: new Map(values.flatMap(([value, names]) => names.map((name) => [set.of(name), value] as const))),
  };
}

/** options of the socket level that are numbers */
const INTEGERS = [
  "SO_DEBUG",
  "SO_REUSEADDR",
  "SO_DONTROUTE",
  "SO_BROADCAST",
  "SO_SNDBUF",
  "SO_RCVBUF",
  "SO_KEEPALIVE",
  "SO_OOBINLINE",
  "SO_NO_CHECK",
  "SO_PRIORITY",
  "SO_BSDCOMPAT",
  "SO_REUSEPORT",
  "SO_PASSCRED",
  "SO_RCVLOWAT",
  "SO_SNDLOWAT",
  "SO_DETACH_FILTER",
  "SO_TIMESTAMP_OLD",
  "SO_ACCEPTCONN",
  "SO_SNDBUFFORCE",
  "SO_RCVBUFFORCE",
  "SO_PASSSEC",
  "SO_TIMESTAMPNS_OLD",
  "SO_MARK",
  "SO_TIMESTAMPING_OLD",
  "SO_RXQ_OVFL",
  "SO_WIFI_STATUS",
  "SO_PEEK_OFF",
  "SO_NOFCS",
  "SO_LOCK_FILTER",
  "SO_SELECT_ERR_QUEUE",
  "SO_BUSY_POLL",
  "SO_INCOMING_CPU",
  "SO_CNX_ADVICE",
  "SO_INCOMING_NAPI_ID",
  "SO_ZEROCOPY",
  "SO_TIMESTAMP_NEW",
  "SO_TIMESTAMPNS_NEW",
  "SO_TIMESTAMPING_NEW",
  "SO_DETACH_REUSEPORT_BPF",
  "SO_PREFER_BUSY_POLL",
  "SO_BUSY_POLL_BUDGET",
  "SO_RESERVE_MEM",
  "SO_RCVMARK",
];

const memberships = (shape: Shape, names: readonly string[]) =>
  [
    [atLeast(shape), names],
    [atLeast(groupRequest), ["MCAST_JOIN_GROUP", "MCAST_LEAVE_GROUP"]],
  ] as const;

const SETTERS: ReadonlyMap<number, Level> = new Map([
  [
    optionLevels.of("SOL_SOCKET"),
    level(plain, options.socketOptions, [
      [integer, INTEGERS],
      [words(i32, ["l_onoff", "l_linger"]), ["SO_LINGER"]],
      [exactly(filterProgram), ["SO_ATTACH_FILTER", "SO_ATTACH_REUSEPORT_CBPF"]],
      [named(options.rehashing), ["SO_TXREHASH"]],
    ]),
  ],
  [
    optionLevels.of("SOL_IP"),
    level(plain, options.ipOptions, memberships(multicastRequest, ["IP_ADD_MEMBERSHIP", "IP_DROP_MEMBERSHIP"])),
  ],
  [
    optionLevels.of("SOL_IPV6"),
    level(
      plain,
      options.ipv6Options,
      memberships(multicastRequest6, [
        "IPV6_ADD_MEMBERSHIP",
        "IPV6_DROP_MEMBERSHIP",
        "IPV6_JOIN_ANYCAST",
        "IPV6_LEAVE_ANYCAST",
      ]),
    ),
  ],
  [
    optionLevels.of("SOL_PACKET"),
    level(plain, options.packetOptions, [
      [exactly(packetRing), ["PACKET_RX_RING", "PACKET_TX_RING"]],
      [exactly(packetMembership), ["PACKET_ADD_MEMBERSHIP", "PACKET_DROP_MEMBERSHIP"]],
    ]),
  ],
  [optionLevels.of("SOL_RAW"), level(plain, options.rawOptions, [[icmpFilter, ["ICMP_FILTER"]]])],
  [optionLevels.of("SOL_NETLINK"), level(integer, options.netlinkOptions, [])],
]);

const GETTERS: ReadonlyMap<number, Level> = new Map([
  [
    optionLevels.of("SOL_SOCKET"),
    level(plain, options.socketOptions, [
      [integer, [...INTEGERS, "SO_ERROR"]],
      [named(options.rehashing), ["SO_TXREHASH"]],
      [words(i32, ["l_onoff", "l_linger"]), ["SO_LINGER"]],
      [words(id32, ["pid", "uid", "gid"]), ["SO_PEERCRED"]],
    ]),
  ],
  [
    optionLevels.of("SOL_PACKET"),
    level(plain, options.packetOptions, [
      [words(u32, ["tp_packets", "tp_drops", "tp_freeze_q_cnt"]), ["PACKET_STATISTICS"]],
    ]),
  ],
  [optionLevels.of("SOL_RAW"), level(plain, options.rawOptions, [[icmpFilter, ["ICMP_FILTER"]]])],
  [optionLevels.of("SOL_NETLINK"), level(plain, options.netlinkOptions, [[numbers, ["NETLINK_LIST_MEMBERSHIPS"]]])],
]);

const LEVELS: Record<Direction, ReadonlyMap<number, Level>> = { set: SETTERS, get: GETTERS };

function decoderOf(direction: Direction, level: number, option: number): OptionValue {
  const known = LEVELS[direction].get(level);
  return known?.values.get(option) ?? known?.otherwise ?? plain;
}

function valueCapture(arg: number, length: CaptureSpec["length"], direction: Direction): CaptureSpec {
  return {
    source: { from: "arg", arg },
    ...(direction === "set" ? { phase: "enter" } : { phase: "exit", on: "success" }),
    kind: "bytes",
    ...(length === undefined ? {} : { length }),
    limit: OPTION_LIMIT,
    secrecy: "data",
  };
}

/** the value that setsockopt passes: a number, a structure or bytes, by level and option */
export function optionIn(name: string, levelName: string, optionName: string, lengthName: string): Arg {
  return {
    name,
    bind: ({ index, indexOf }) => {
      const [level, option, length] = [indexOf(levelName), indexOf(optionName), indexOf(lengthName)];
      return {
        name,
        captures: [valueCapture(index, { from: "arg", arg: length, width: 4, unsigned: true }, "set")],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          const record = call.capture(index, "enter");
          if (record === undefined) return pointerAt(call, index);
          const decode = decoderOf("set", call.i32(level), call.i32(option));
          const bytes = call.i32(length);
          return decode(call, record, bytes, "set", bytes) ?? pointerAt(call, index);
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
        captures: [valueCapture(index, { from: "deref", arg: length, width: 4 }, "get")],
        decode: (call) => {
          if (call.isNull(index)) return NULL_POINTER;
          const given = call.capture(length, "enter")?.bytes;
          const written = call.capture(length, "exit")?.bytes;
          const record = call.capture(index, "exit");
          if (call.failed || written === undefined || written.length < 4 || record === undefined) {
            return pointerAt(call, index);
          }
          const bytes = read.u32(written, 0);
          const room = given === undefined ? 0 : read.i32(given, 0);
          if (bytes === 0 || room <= 0) return pointerAt(call, index);
          const decode = decoderOf("get", call.i32(level), call.i32(option));
          return decode(call, record, bytes, "get", room) ?? pointerAt(call, index);
        },
      };
    },
  };
}
