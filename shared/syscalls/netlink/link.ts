/** Interfaces: RTM_NEWLINK and what belongs to it. rtnetlink(7), linux/if_link.h */

import { icmpv6Counters, ipCounters, ipv4Settings, ipv6Settings } from "../constants/netlink_link.ts";
import { addressGeneration, linkEvents, linkFilters, xdpLinkFlags, xdpModes } from "../constants/netlink_route.ts";
import { interfaceFlags } from "../constants/network_interface.ts";
import { addressFamilies } from "../constants/socket.ts";
import { hardwareTypes } from "../constants/socket_address.ts";
import { enumSet, flagSet } from "../kinds/constant.ts";
import { stringEnd } from "../kinds/path.ts";
import {
  consecutive,
  enum16,
  enum32,
  field,
  flags32,
  hex32,
  hex64,
  i32,
  struct,
  u8,
  u16,
  u32,
  u64,
} from "../kinds/shape.ts";
import {
  type AttributeData,
  type AttributeTable,
  attributeList,
  attributeTable,
  before,
  type DataDecoder,
  nested,
  uniformTable,
} from "./attribute.ts";
import { bridgeAttributes, bridgeSettings, portAttributes } from "./bridge.ts";
import {
  asEnum8,
  asFd,
  asFlags32,
  asHardware,
  asHex32,
  asI32,
  asId,
  asInterface,
  asIpv6,
  asNamedArray,
  asString,
  asText,
  asU8,
  asU32,
  data,
  familyOf,
} from "./data.ts";
import { interfaceIndex } from "./interface.ts";
import { linkCounters, longLinkCounters, perFamily } from "./link_statistics.ts";
import { hexBytes } from "./sequence.ts";
import { type ContentDecoder, content } from "./structure.ts";
import { portOfVirtual, virtualFunctions, virtualPorts } from "./virtual_function.ts";

const LINK = { header: "linux/if_link.h" };
const AF_BRIDGE = addressFamilies.of("AF_BRIDGE");
const AF_INET6 = addressFamilies.of("AF_INET6");

/** include/net/if_inet6.h, which programs do not get */
const ipv6Flags = flagSet(
  [
    ["IF_RS_SENT", 0x10],
    ["IF_RA_RCVD", 0x20],
    ["IF_RA_MANAGED", 0x40],
    ["IF_RA_OTHERCONF", 0x80],
    ["IF_READY", 0x80000000],
  ],
  { unknown: "IF_???" },
);

const map: DataDecoder = data(
  struct("struct rtnl_link_ifmap", 28, [
    ...consecutive(hex64, ["mem_start", "mem_end", "base_addr"]),
    field("irq", 24, u16),
    ...consecutive(u8, ["dma", "port"], 26),
  ]),
);

const inet = attributeTable("IFLA_INET_???", [
  ["IFLA_INET_UNSPEC", 0],
  ["IFLA_INET_CONF", 1, asNamedArray(i32, ipv4Settings)],
]);
const inet6 = attributeTable("IFLA_INET6_???", [
  ["IFLA_INET6_UNSPEC", 0],
  ["IFLA_INET6_FLAGS", 1, asFlags32(ipv6Flags)],
  ["IFLA_INET6_CONF", 2, asNamedArray(i32, ipv6Settings)],
  ["IFLA_INET6_STATS", 3, asNamedArray(u64, ipCounters)],
  ["IFLA_INET6_MCAST", 4],
  [
    "IFLA_INET6_CACHEINFO",
    5,
    data(
      struct(
        "struct ifla_cacheinfo",
        16,
        consecutive(u32, ["max_reasm_len", "tstamp", "reachable_time", "retrans_time"]),
        LINK,
      ),
    ),
  ],
  ["IFLA_INET6_ICMP6STATS", 6, asNamedArray(u64, icmpv6Counters)],
  ["IFLA_INET6_TOKEN", 7, asIpv6],
  ["IFLA_INET6_ADDR_GEN_MODE", 8, asEnum8(addressGeneration)],
  ["IFLA_INET6_RA_MTU", 9, asU32],
]);
const mctp = attributeTable("IFLA_MCTP_???", [
  ["IFLA_MCTP_UNSPEC", 0],
  ["IFLA_MCTP_NET", 1, asU32],
]);

const families = uniformTable(
  addressFamilies,
  perFamily(
    new Map([
      [addressFamilies.of("AF_INET"), inet],
      [AF_INET6, inet6],
      [addressFamilies.of("AF_MCTP"), mctp],
    ]),
  ),
);
const settings: DataDecoder = (of) =>
  attributeList(of, familyOf(of) === AF_BRIDGE ? bridgeSettings : families, of.structure);

const ofProtocol: DataDecoder = (of) => {
  const family = familyOf(of);
  const table = family === AF_BRIDGE ? portAttributes : family === AF_INET6 ? inet6 : undefined;
  return table === undefined ? hexBytes(of) : attributeList(of, table, of.structure);
};

const tunTypes = enumSet(
  [
    ["IFF_TUN", 1],
    ["IFF_TAP", 2],
  ],
  { header: "linux/if_tun.h", unknown: "IFF_???" },
);
const tun = attributeTable("IFLA_TUN_???", [
  ["IFLA_TUN_UNSPEC", 0],
  ["IFLA_TUN_OWNER", 1, asId],
  ["IFLA_TUN_GROUP", 2, asId],
  ["IFLA_TUN_TYPE", 3, asEnum8(tunTypes)],
  ["IFLA_TUN_PI", 4, asU8],
  ["IFLA_TUN_VNET_HDR", 5, asU8],
  ["IFLA_TUN_PERSIST", 6, asU8],
  ["IFLA_TUN_MULTI_QUEUE", 7, asU8],
  ["IFLA_TUN_NUM_QUEUES", 8, asU32],
  ["IFLA_TUN_NUM_DISABLED_QUEUES", 9, asU32],
]);

/** what a driver says of its interface, by the driver's name in an attribute before it */
const KIND = 1;
const SLAVE_KIND = 4;
const DRIVERS: ReadonlyMap<string, AttributeTable> = new Map([
  ["bridge", bridgeAttributes],
  ["tun", tun],
]);
const SLAVE_DRIVERS: ReadonlyMap<string, AttributeTable> = new Map([["bridge", portAttributes]]);
const KIND_BYTES = 16;

function kindBefore(of: AttributeData, type: number): string {
  const kind = before(of, type);
  if (kind === undefined || kind.length >= KIND_BYTES) return "";
  const bytes = kind.record.bytes.subarray(kind.at, kind.at + kind.length);
  const end = stringEnd(bytes);
  return end === bytes.length ? "" : String.fromCharCode(...bytes.subarray(0, end));
}

const ofDriver =
  (drivers: ReadonlyMap<string, AttributeTable>, type: number): DataDecoder =>
  (of) => {
    const table = drivers.get(kindBefore(of, type));
    return table === undefined ? undefined : attributeList(of, table, of.structure);
  };

const canCounters: DataDecoder = data(
  struct(
    "struct can_device_stats",
    24,
    consecutive(u32, ["bus_error", "error_warning", "error_passive", "bus_off", "arbitration_lost", "restarts"]),
    { header: "linux/can/netlink.h" },
  ),
);
const driverCounters: DataDecoder = (of) => (kindBefore(of, KIND) === "can" ? canCounters(of) : undefined);

const info = attributeTable("IFLA_INFO_???", [
  ["IFLA_INFO_UNSPEC", 0],
  ["IFLA_INFO_KIND", 1, asString],
  ["IFLA_INFO_DATA", 2, ofDriver(DRIVERS, KIND)],
  ["IFLA_INFO_XSTATS", 3, driverCounters],
  ["IFLA_INFO_SLAVE_KIND", 4, asString],
  ["IFLA_INFO_SLAVE_DATA", 5, ofDriver(SLAVE_DRIVERS, SLAVE_KIND)],
]);
const xdp = attributeTable("IFLA_XDP_???", [
  ["IFLA_XDP_UNSPEC", 0],
  ["IFLA_XDP_FD", 1, asFd],
  ["IFLA_XDP_ATTACHED", 2, asEnum8(xdpModes)],
  ["IFLA_XDP_FLAGS", 3, data(flags32(xdpLinkFlags))],
  ["IFLA_XDP_PROG_ID", 4, asU32],
  ["IFLA_XDP_DRV_PROG_ID", 5, asU32],
  ["IFLA_XDP_SKB_PROG_ID", 6, asU32],
  ["IFLA_XDP_HW_PROG_ID", 7, asU32],
  ["IFLA_XDP_EXPECTED_FD", 8, asFd],
]);
const downReason = attributeTable("IFLA_PROTO_DOWN_REASON_???", [
  ["IFLA_PROTO_DOWN_REASON_UNSPEC", 0],
  ["IFLA_PROTO_DOWN_REASON_MASK", 1, asHex32],
  ["IFLA_PROTO_DOWN_REASON_VALUE", 2, asHex32],
]);

/** Properties have types of the list that they are in, but of these one only has data. */
const ALTERNATIVE_NAME = 53;
const properties: DataDecoder = (of) =>
  attributeList(
    of,
    { types: linkAttributes.types, data: (type) => (type === ALTERNATIVE_NAME ? asText : undefined) },
    of.structure,
  );

const linkAttributes: AttributeTable = attributeTable("IFLA_???", [
  ["IFLA_UNSPEC", 0],
  ["IFLA_ADDRESS", 1, asHardware],
  ["IFLA_BROADCAST", 2, asHardware],
  ["IFLA_IFNAME", 3, asText],
  ["IFLA_MTU", 4, asU32],
  ["IFLA_LINK", 5, asU32],
  ["IFLA_QDISC", 6, asText],
  ["IFLA_STATS", 7, linkCounters],
  ["IFLA_COST", 8],
  ["IFLA_PRIORITY", 9],
  ["IFLA_MASTER", 10, asU32],
  ["IFLA_WIRELESS", 11],
  ["IFLA_PROTINFO", 12, ofProtocol],
  ["IFLA_TXQLEN", 13, asU32],
  ["IFLA_MAP", 14, map],
  ["IFLA_WEIGHT", 15, asU32],
  ["IFLA_OPERSTATE", 16, asU8],
  ["IFLA_LINKMODE", 17, asU8],
  ["IFLA_LINKINFO", 18, nested(info)],
  ["IFLA_NET_NS_PID", 19, asU32],
  ["IFLA_IFALIAS", 20, asText],
  ["IFLA_NUM_VF", 21, asU32],
  ["IFLA_VFINFO_LIST", 22, virtualFunctions],
  ["IFLA_STATS64", 23, longLinkCounters],
  ["IFLA_VF_PORTS", 24, virtualPorts],
  ["IFLA_PORT_SELF", 25, portOfVirtual],
  ["IFLA_AF_SPEC", 26, settings],
  ["IFLA_GROUP", 27, asU32],
  ["IFLA_NET_NS_FD", 28, asFd],
  ["IFLA_EXT_MASK", 29, asFlags32(linkFilters)],
  ["IFLA_PROMISCUITY", 30, asU32],
  ["IFLA_NUM_TX_QUEUES", 31, asU32],
  ["IFLA_NUM_RX_QUEUES", 32, asU32],
  ["IFLA_CARRIER", 33, asU8],
  ["IFLA_PHYS_PORT_ID", 34],
  ["IFLA_CARRIER_CHANGES", 35, asU32],
  ["IFLA_PHYS_SWITCH_ID", 36],
  ["IFLA_LINK_NETNSID", 37, asI32],
  ["IFLA_PHYS_PORT_NAME", 38, asText],
  ["IFLA_PROTO_DOWN", 39, asU8],
  ["IFLA_GSO_MAX_SEGS", 40, asU32],
  ["IFLA_GSO_MAX_SIZE", 41, asU32],
  ["IFLA_PAD", 42],
  ["IFLA_XDP", 43, nested(xdp)],
  ["IFLA_EVENT", 44, data(enum32(linkEvents))],
  ["IFLA_NEW_NETNSID", 45, asI32],
  ["IFLA_IF_NETNSID", 46, asI32],
  ["IFLA_CARRIER_UP_COUNT", 47, asU32],
  ["IFLA_CARRIER_DOWN_COUNT", 48, asU32],
  ["IFLA_NEW_IFINDEX", 49, asInterface],
  ["IFLA_MIN_MTU", 50, asU32],
  ["IFLA_MAX_MTU", 51, asU32],
  ["IFLA_PROP_LIST", 52, properties],
  ["IFLA_ALT_IFNAME", 53, asText],
  ["IFLA_PERM_ADDRESS", 54, asHardware],
  ["IFLA_PROTO_DOWN_REASON", 55, nested(downReason)],
  ["IFLA_PARENT_DEV_NAME", 56, asText],
  ["IFLA_PARENT_DEV_BUS_NAME", 57, asText],
  ["IFLA_GRO_MAX_SIZE", 58, asU32],
  ["IFLA_TSO_MAX_SIZE", 59, asU32],
  ["IFLA_TSO_MAX_SEGS", 60, asU32],
  ["IFLA_ALLMULTI", 61, asU32],
]);

export const linkMessage: ContentDecoder = content(
  "struct ifinfomsg",
  16,
  "ifi_family",
  [
    field("ifi_type", 2, enum16(hardwareTypes)),
    field("ifi_index", 4, interfaceIndex),
    field("ifi_flags", 8, flags32(interfaceFlags)),
    field("ifi_change", 12, hex32),
  ],
  linkAttributes,
  { header: "linux/rtnetlink.h" },
);
