/** Requests of sockets and of network interfaces. netdevice(7), socket(7) */
import type { Capture } from "../event.ts";
import * as read from "../render/bytes.ts";
import type { Call } from "../render/call.ts";
import { quote } from "../render/quote.ts";
import type { Value } from "../render/value.ts";
import { requests } from "./constants/ioctl.ts";
import { interfaceFlags } from "./constants/network_interface.ts";
import { hardwareTypes } from "./constants/socket_address.ts";
import { type Arg, argument, type VariantCase } from "./define.ts";
import { completed, text } from "./kinds/ioctl.ts";
import { number } from "./kinds/number.ts";
import { stringEnd } from "./kinds/path.ts";
import { arrayValue, bracketed, input, output, shapeCapture } from "./kinds/pointed.ts";
import { address, NULL_POINTER, pointerAt, pointerValue } from "./kinds/pointer.ts";
import {
  consecutive,
  custom,
  enum16,
  type Field,
  field,
  flags16,
  hex8,
  hex16,
  hex64,
  i32,
  type Shape,
  struct,
} from "./kinds/shape.ts";
import { hardwareText, interfaceValue, socketAddressValue } from "./structures/socket_family.ts";

const REQUEST_BYTES = 40;
const NAME_BYTES = 16;
const ADDRESS_BYTES = 16;

const socketAddress: Shape = custom(ADDRESS_BYTES, (_call, record, at) =>
  socketAddressValue(record.bytes.subarray(at, at + ADDRESS_BYTES)),
);

/** How long an interface's address is, by kind of hardware; all that there is room for where none is known. */
const HARDWARE_BYTES: ReadonlyMap<number, number> = new Map(
  (
    [
      ["ARPHRD_SLIP", 0],
      ["ARPHRD_X25", 0],
      ["ARPHRD_CAN", 0],
      ["ARPHRD_PPP", 0],
      ["ARPHRD_RAWHDLC", 0],
      ["ARPHRD_RAWIP", 0],
      ["ARPHRD_IPDDP", 0],
      ["ARPHRD_PIMREG", 0],
      ["ARPHRD_CAIF", 0],
      ["ARPHRD_NETLINK", 0],
      ["ARPHRD_VSOCKMON", 0],
      ["ARPHRD_NETROM", 7],
      ["ARPHRD_ETHER", 6],
      ["ARPHRD_AX25", 7],
      ["ARPHRD_IEEE802", 6],
      ["ARPHRD_ARCNET", 1],
      ["ARPHRD_DLCI", 2],
      ["ARPHRD_EUI64", 8],
      ["ARPHRD_ROSE", 5],
      ["ARPHRD_MCTP", 1],
      ["ARPHRD_TUNNEL", 4],
      ["ARPHRD_LOOPBACK", 6],
      ["ARPHRD_LOCALTLK", 1],
      ["ARPHRD_FDDI", 6],
      ["ARPHRD_SIT", 4],
      ["ARPHRD_IPGRE", 4],
      ["ARPHRD_HIPPI", 6],
      ["ARPHRD_IRDA", 4],
      ["ARPHRD_IEEE80211", 6],
      ["ARPHRD_IEEE80211_PRISM", 6],
      ["ARPHRD_IEEE80211_RADIOTAP", 6],
      ["ARPHRD_IEEE802154", 8],
      ["ARPHRD_IEEE802154_MONITOR", 8],
      ["ARPHRD_PHONET", 1],
      ["ARPHRD_PHONET_PIPE", 1],
      ["ARPHRD_6LOWPAN", 8],
    ] as const
  ).map(([name, bytes]) => [hardwareTypes.of(name), bytes]),
);

const hardwareAddress: Shape = struct("struct sockaddr", 16, [
  field("sa_family", 0, enum16(hardwareTypes)),
  field(
    "sa_data",
    2,
    custom(14, (_call, record, at) => ({
      t: "raw",
      text: hardwareText(record.bytes, at, Math.min(14, HARDWARE_BYTES.get(read.u16(record.bytes, at - 2)) ?? 14)),
    })),
  ),
]);

const hardwareMap: Shape = struct(
  "struct ifmap",
  24,
  [
    ...consecutive(hex64, ["mem_start", "mem_end"]),
    field("base_addr", 16, hex16),
    field("irq", 18, hex8),
    field("dma", 19, hex8),
    field("port", 20, hex8),
  ],
  { header: "linux/if.h" },
);

/** What is asked of an interface: its field in `struct ifreq`, and the requests that get and set it. */
interface Property {
  name: string;
  shape: Shape;
  get: readonly string[];
  set: readonly string[];
}

const PROPERTIES: readonly Property[] = [
  { name: "ifr_addr", shape: socketAddress, get: ["SIOCGIFADDR"], set: ["SIOCSIFADDR"] },
  { name: "ifr_dstaddr", shape: socketAddress, get: ["SIOCGIFDSTADDR"], set: ["SIOCSIFDSTADDR"] },
  { name: "ifr_broadaddr", shape: socketAddress, get: ["SIOCGIFBRDADDR"], set: ["SIOCSIFBRDADDR"] },
  { name: "ifr_netmask", shape: socketAddress, get: ["SIOCGIFNETMASK"], set: ["SIOCSIFNETMASK"] },
  {
    name: "ifr_hwaddr",
    shape: hardwareAddress,
    get: ["SIOCGIFHWADDR"],
    set: ["SIOCADDMULTI", "SIOCDELMULTI", "SIOCSIFHWADDR", "SIOCSIFHWBROADCAST"],
  },
  { name: "ifr_flags", shape: flags16(interfaceFlags), get: ["SIOCGIFFLAGS"], set: ["SIOCSIFFLAGS"] },
  { name: "ifr_ifindex", shape: i32, get: ["SIOCGIFINDEX"], set: [] },
  { name: "ifr_metric", shape: i32, get: ["SIOCGIFMETRIC"], set: ["SIOCSIFMETRIC"] },
  { name: "ifr_mtu", shape: i32, get: ["SIOCGIFMTU"], set: ["SIOCSIFMTU"] },
  { name: "ifr_slave", shape: text(NAME_BYTES), get: ["SIOCGIFSLAVE"], set: ["SIOCSIFSLAVE"] },
  { name: "ifr_newname", shape: text(NAME_BYTES), get: [], set: ["SIOCSIFNAME"] },
  { name: "ifr_qlen", shape: i32, get: ["SIOCGIFTXQLEN"], set: ["SIOCSIFTXQLEN"] },
  { name: "ifr_map", shape: hardwareMap, get: ["SIOCGIFMAP"], set: ["SIOCSIFMAP"] },
];

const request = (...fields: readonly Field[]): Shape => struct("struct ifreq", REQUEST_BYTES, fields);
const name = field("ifr_name", 0, text(NAME_BYTES));

const propertyCases: readonly VariantCase[] = PROPERTIES.flatMap(({ name: property, shape, get, set }) => {
  const value = field(property, NAME_BYTES, shape);
  return [
    { keys: requests(...get), args: [completed("ifreq", request(name), request(value))] },
    { keys: requests(...set), args: [input("ifreq", request(name, value))] },
  ];
});

const LIST_BYTES = 16;
const LIST_BUFFER = 8;
/** interfaces that are captured */
const MOST_INTERFACES = 32;
const listHead: Shape = custom(LIST_BYTES, () => NULL_POINTER);
const interfaceShape = request(name, field("ifr_addr", NAME_BYTES, socketAddress));

/** `80 /* 2 * sizeof(struct ifreq) *\/` */
function listLength(bytes: number): Value {
  const value = number(String(bytes));
  const count = bytes / REQUEST_BYTES;
  return bytes > 0 && Number.isInteger(count) ? { t: "note", value, note: `${count} * sizeof(struct ifreq)` } : value;
}

function listValue(call: Call, index: number): Value {
  const before = call.capture(index, "enter");
  if (before === undefined || before.bytes.length < LIST_BYTES) return pointerAt(call, index);
  const after = call.capture(index, "exit");
  return listFields(call, before, after !== undefined && after.bytes.length >= LIST_BYTES ? after : before);
}

function listFields(call: Call, before: Capture, after: Capture): Value {
  const buffer = read.u64(before.bytes, LIST_BUFFER);
  const [room, used] = [read.i32(before.bytes, 0), read.i32(after.bytes, 0)];
  const length: Value =
    buffer === 0n
      ? listLength(used)
      : room === used
        ? listLength(room)
        : { t: "change", before: listLength(room), after: listLength(used) };
  const old = pointerValue(buffer);
  if (buffer === 0n || call.failed) {
    const now = read.u64(after.bytes, LIST_BUFFER);
    const shown: Value = now === buffer ? old : { t: "change", before: old, after: pointerValue(now) };
    return {
      t: "struct",
      fields: [
        ["ifc_len", length],
        ["ifc_buf", shown],
      ],
    };
  }
  const count = Math.floor((used >>> 0) / REQUEST_BYTES);
  const interfaces = arrayValue(call, call.child(after, LIST_BUFFER), count, interfaceShape);
  const place = pointerValue(read.u64(after.bytes, LIST_BUFFER));
  return {
    t: "struct",
    fields: [
      ["ifc_len", length],
      ["ifc_buf", interfaces ?? place],
    ],
  };
}

/** The list of all interfaces: without room for it only its length. */
const interfaceList: Arg = argument("ifconf", listValue, (index) => [
  shapeCapture(index, listHead, "enter"),
  {
    ...shapeCapture(index, listHead, "exit"),
    on: "always",
    children: [
      {
        source: { from: "field", offset: LIST_BUFFER },
        phase: "exit",
        on: "success",
        kind: "bytes",
        length: { from: "field", offset: 0, width: 4 },
        limit: MOST_INTERFACES * REQUEST_BYTES,
      },
    ],
  },
]);

const bridgePort = request(
  field(
    "ifr_ifindex",
    NAME_BYTES,
    custom(4, (_call, record, at) => interfaceValue(read.u32(record.bytes, at))),
  ),
);

/** a bridge's name: it is cut where an interface's name would be */
const bridgeName: Arg = argument(
  "name",
  (call, index) => {
    const record = call.capture(index, "enter");
    if (record === undefined) return pointerAt(call, index);
    const bytes = record.bytes.subarray(0, NAME_BYTES);
    const end = stringEnd(bytes);
    if (end === bytes.length && end < NAME_BYTES && record.fault) return pointerAt(call, index);
    return { t: "string", quoted: quote(bytes, 0, end), more: end === NAME_BYTES };
  },
  (arg) => [{ source: { from: "arg", arg }, phase: "enter", kind: "cstring", limit: NAME_BYTES + 1 }],
);

export const socketCases: readonly VariantCase[] = [
  ...propertyCases,
  {
    keys: requests("SIOCGIFNAME"),
    args: [completed("ifreq", request(field("ifr_ifindex", NAME_BYTES, i32)), request(name))],
  },
  { keys: requests("SIOCGIFCONF"), args: [interfaceList] },
  { keys: requests("SIOCBRADDBR", "SIOCBRDELBR"), args: [bridgeName] },
  { keys: requests("SIOCBRADDIF", "SIOCBRDELIF"), args: [input("ifreq", bridgePort)] },
  {
    keys: requests("FIOGETOWN", "SIOCATMARK", "SIOCGIFENCAP", "SIOCGPGRP", "SIOCOUTQNSD"),
    args: [output("argp", bracketed(i32))],
  },
  { keys: requests("FIOSETOWN", "SIOCSIFENCAP", "SIOCSPGRP"), args: [input("argp", bracketed(i32))] },
  {
    keys: requests(
      ...["SIOCADDDLCI", "SIOCADDRT", "SIOCBONDCHANGEACTIVE", "SIOCBONDENSLAVE", "SIOCBONDINFOQUERY"],
      ...["SIOCBONDRELEASE", "SIOCBONDSETHWADDR", "SIOCBONDSLAVEINFOQUERY", "SIOCDARP", "SIOCDELDLCI", "SIOCDELRT"],
      ...["SIOCDIFADDR", "SIOCDRARP", "SIOCETHTOOL", "SIOCGARP", "SIOCGHWTSTAMP", "SIOCGIFBR", "SIOCGIFCOUNT"],
      ...["SIOCGIFMEM", "SIOCGIFPFLAGS", "SIOCGIFVLAN", "SIOCGMIIPHY", "SIOCGMIIREG", "SIOCGRARP", "SIOCGSKNS"],
      ...["SIOCGSTAMP_OLD", "SIOCGSTAMP_NEW", "SIOCGSTAMPNS_OLD", "SIOCGSTAMPNS_NEW", "SIOCRTMSG", "SIOCSARP"],
      ...["SIOCSHWTSTAMP", "SIOCSIFBR", "SIOCSIFLINK", "SIOCSIFMEM", "SIOCSIFPFLAGS", "SIOCSIFVLAN", "SIOCSMIIREG"],
      ...["SIOCSRARP", "SIOCWANDEV"],
    ),
    args: [address("argp")],
  },
];
