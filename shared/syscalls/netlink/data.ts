/** How the data of attributes is read: numbers, texts, addresses, structures. */
import * as read from "../../render/bytes.ts";
import type { Value } from "../../render/value.ts";
import { addressFamilies, inetProtocols } from "../constants/socket.ts";
import { etherProtocols } from "../constants/socket_protocol.ts";
import { type EnumSet, enumSet, type FlagSet } from "../kinds/constant.ts";
import { hexText } from "../kinds/number.ts";
import { arrayValue } from "../kinds/pointed.ts";
import {
  custom,
  enum8,
  enum16,
  fd32,
  flags8,
  flags16,
  flags32,
  hex8,
  hex16,
  hex32,
  hex64,
  i32,
  id32,
  type Shape,
  u8,
  u16,
  u32,
  u64,
} from "../kinds/shape.ts";
import { ticksValue } from "../kinds/signal_info.ts";
import { hardwareText, ipv4Value, ipv6Text } from "../structures/socket_family.ts";
import type { AttributeData, DataDecoder } from "./attribute.ts";
import { interfaceIndex } from "./interface.ts";
import { addressOf, behind, type Extent, hexBytes, isReadable, stringBytes, textBytes } from "./sequence.ts";

/** A shape; what follows it is not looked at. */
export function data(shape: Shape): DataDecoder {
  return (of) => {
    if (of.length < shape.size) return undefined;
    return isReadable(of, shape.size) ? shape.decode(of.call, of.record, of.at) : addressOf(of);
  };
}

/** A shape, and what follows it in hex. */
export function dataAndRest(shape: Shape): DataDecoder {
  const first = data(shape);
  return (of) => {
    const value = first(of);
    if (value === undefined || of.length <= shape.size || !isReadable(of, shape.size)) return value;
    return [value, hexBytes(behind(of, shape.size))].flat();
  };
}

/** Words of one name, or of names by bits: data of more than eight bytes is none. */
const WORD_BYTES = 8;
function word(shape: Shape): DataDecoder {
  const decode = data(shape);
  return (of) => (of.length > WORD_BYTES ? undefined : decode(of));
}

export const asU8: DataDecoder = data(u8);
export const asU16: DataDecoder = data(u16);
export const asU32: DataDecoder = data(u32);
export const asU64: DataDecoder = data(u64);
export const asI32: DataDecoder = data(i32);
export const asHex16: DataDecoder = data(hex16);
export const asHex32: DataDecoder = data(hex32);
export const asId: DataDecoder = data(id32);
export const asFd: DataDecoder = data(fd32);
export const asText: DataDecoder = textBytes;
export const asString: DataDecoder = stringBytes;
export const asInterface: DataDecoder = data(interfaceIndex);

export const asEnum8 = (set: EnumSet): DataDecoder => word(enum8(set));
export const asEnum16 = (set: EnumSet): DataDecoder => word(enum16(set));
export const asFlags8 = (set: FlagSet): DataDecoder => word(flags8(set));
export const asFlags16 = (set: FlagSet): DataDecoder => word(flags16(set));
export const asFlags32 = (set: FlagSet): DataDecoder => word(flags32(set));

/** A number of as many bytes as there are, at most eight. */
function anyNumber(of: Extent): bigint | undefined {
  if (of.length > WORD_BYTES || !isReadable(of, of.length)) return undefined;
  let value = 0n;
  for (let i = of.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(read.u8(of.record.bytes, of.at + i));
  return value;
}

/** Hex, of one, two, four or eight bytes. */
export const asHex: DataDecoder = (of) => {
  const shape = { 1: hex8, 2: hex16, 4: hex32, 8: hex64 }[of.length];
  return shape === undefined ? undefined : data(shape)(of);
};

/** a protocol of IP, in any number of bytes */
export const asInetProtocol: DataDecoder = (of) => {
  if (of.length > WORD_BYTES) return undefined;
  const value = anyNumber(of);
  if (value === undefined) return addressOf(of);
  return value <= 0xffff_ffffn ? inetProtocols.value(Number(value)) : inetProtocols.unnamed(hexText(value));
};

/** `150 /* 1.50 s *\/`: a time in clock ticks */
export const asTicks: DataDecoder = (of) => {
  if (of.length > WORD_BYTES) return undefined;
  const ticks = anyNumber(of);
  if (ticks === undefined) return addressOf(of);
  return ticksValue(ticks);
};

const call = (name: string, text: Value | string): Value => ({
  t: "call",
  name,
  args: [typeof text === "string" ? { t: "raw", text } : text],
});

/** `htons(80)` */
export const port: Shape = custom(2, (_call, { bytes }, at) => call("htons", String(read.u16be(bytes, at))));
/** `htons(ETH_P_8021Q)` */
export const etherProtocol: Shape = custom(2, (_call, { bytes }, at) =>
  call("htons", etherProtocols.value(read.u16be(bytes, at))),
);
export const asPort: DataDecoder = data(port);
const protocolsOfAttributes = enumSet(etherProtocols.constants, { unknown: "ETHER_P_???" });
export const asEtherProtocol: DataDecoder = word(
  custom(2, (_call, { bytes }, at) => call("htons", protocolsOfAttributes.value(read.u16be(bytes, at)))),
);
export const asBigEndian64: DataDecoder = data(
  custom(8, (_call, { bytes }, at) => {
    const value = (BigInt(read.u32be(bytes, at)) << 32n) | BigInt(read.u32be(bytes, at + 4));
    return call("htobe64", value.toString());
  }),
);

/** `inet_addr("127.0.0.1")` */
const ipv4: Shape = custom(4, (_call, { bytes }, at) => ipv4Value(bytes, at));
/** `inet_pton(AF_INET6, "::1")` */
const ipv6: Shape = custom(16, (_call, { bytes }, at) => call("inet_pton", `AF_INET6, "${ipv6Text(bytes, at)}"`));

const AF_INET = addressFamilies.of("AF_INET");
const AF_INET6 = addressFamilies.of("AF_INET6");

/** An address of a family; of another family, or too short, in hex. */
export function inetAddress(family: number, of: Extent): Value {
  const shape = family === AF_INET ? ipv4 : family === AF_INET6 ? ipv6 : undefined;
  if (shape === undefined || of.length < shape.size) return hexBytes(of);
  return isReadable(of, shape.size) ? shape.decode(of.call, of.record, of.at) : addressOf(of);
}

/** An address as a field: the text of one of IPv6 names the field itself, `inet_pton(AF_INET6, "::1", &addr)`. */
export function namedAddress(name: string, value: Value): readonly [string, Value] {
  if (value.t !== "call" || value.name !== "inet_pton") return [name, value];
  return ["", { ...value, args: [...value.args, { t: "raw", text: `&${name}` }] }];
}

/** the address family of the message, which is the first byte of its structure */
export function familyOf(of: AttributeData): number {
  return read.u8(of.record.bytes, of.structure);
}

/** an address of the message's family */
export const asAddress: DataDecoder = (of) => inetAddress(familyOf(of), of);
export const asIpv4: DataDecoder = data(ipv4);
export const asIpv6: DataDecoder = data(ipv6);

/** MAX_ADDR_LEN of linux/netdevice.h */
const LONGEST_HARDWARE_ADDRESS = 32;

/** `01:02:03:04:05:06` */
export function hardware(size: number): Shape {
  return custom(size, (_call, { bytes }, at) => ({ t: "raw", text: hardwareText(bytes, at, size) }));
}

/** a hardware address of whatever length */
export const asHardware: DataDecoder = (of) => {
  if (of.length > LONGEST_HARDWARE_ADDRESS) return undefined;
  return data(hardware(of.length))(of);
};

/** As many elements as there is room for; none is no array. */
export function asArray(shape: Shape): DataDecoder {
  return (of) => {
    const count = Math.floor(of.length / shape.size);
    if (count === 0) return undefined;
    return elements(of, shape, count) ?? addressOf(of);
  };
}

function elements(of: Extent, shape: Shape, count: number): Value | undefined {
  const { call, record, at } = of;
  const bytes = record.bytes.subarray(at, at + count * shape.size);
  const fault = bytes.length < count * shape.size;
  return arrayValue(call, { ...record, address: record.address + BigInt(at), bytes, fault }, count, shape);
}

/** `[[SK_MEMINFO_RMEM_ALLOC]=0, ...]`: numbers, each with the name of its place */
export function asNamedArray(shape: Shape, places: EnumSet): DataDecoder {
  return (of) => {
    const array = asArray(shape)(of);
    if (array === undefined || !("t" in array) || array.t !== "array") return array;
    return {
      ...array,
      items: array.items.map((item, place) => (item.t === "note" ? item : placed(places, place, item))),
    };
  };
}

/** The numbers of a field that is an array, each with the name of its place. */
export function namedArray(shape: Shape, count: number, places: EnumSet): Shape {
  return custom(shape.size * count, (call, record, at) => ({
    t: "array",
    items: Array.from({ length: count }, (_, place) =>
      placed(places, place, shape.decode(call, record, at + place * shape.size)),
    ),
  }));
}

function placed(places: EnumSet, place: number, value: Value): Value {
  const name = places.value(place, String(place));
  if (name.t !== "enum") return value;
  const text = name.comment === undefined ? name.text : `${name.text} /* ${name.comment} */`;
  return { t: "named", name: `[${text}]`, value };
}
