/** Counters of interfaces. linux/if_link.h, linux/if_bridge.h, linux/mpls.h */
import * as read from "../../render/bytes.ts";
import { bridgeVlanFlags } from "../constants/netlink_route.ts";
import { addressFamilies } from "../constants/socket.ts";
import { enumSet } from "../kinds/constant.ts";
import { consecutive, field, flags16, hex32, type Shape, struct, u16, u32, u64 } from "../kinds/shape.ts";
import {
  type AttributeTable,
  attributeList,
  attributeTable,
  type DataDecoder,
  nested,
  uniformTable,
} from "./attribute.ts";
import { asU64, data, dataAndRest, namedArray } from "./data.ts";
import { hexBytes } from "./sequence.ts";

const COUNTERS = [
  "rx_packets",
  "tx_packets",
  "rx_bytes",
  "tx_bytes",
  "rx_errors",
  "tx_errors",
  "rx_dropped",
  "tx_dropped",
  "multicast",
  "collisions",
  "rx_length_errors",
  "rx_over_errors",
  "rx_crc_errors",
  "rx_frame_errors",
  "rx_fifo_errors",
  "rx_missed_errors",
  "tx_aborted_errors",
  "tx_carrier_errors",
  "tx_fifo_errors",
  "tx_heartbeat_errors",
  "tx_window_errors",
  "rx_compressed",
  "tx_compressed",
  "rx_nohandler",
];
/** counters that every kernel has, and one that came later */
const OLDEST = 23;

/** A structure that grew: as much of it as there is, when that is a size that it once had; undefined otherwise. */
export function grown(counter: Shape, names: readonly string[], sizes: readonly number[]): DataDecoder {
  const shapes = sizes.map((count) =>
    struct("counters", count * counter.size, consecutive(counter, names.slice(0, count))),
  );
  const largest = shapes.at(-1);
  return (of) => {
    const shape = shapes.find(({ size }) => size === of.length) ?? largest;
    return shape === undefined || of.length < shape.size ? undefined : data(shape)(of);
  };
}

export const linkCounters: DataDecoder = grown(u32, COUNTERS, [OLDEST, COUNTERS.length]);
const NEWER = [...COUNTERS, "rx_otherhost_dropped"];
export const longLinkCounters: DataDecoder = grown(u64, NEWER, [OLDEST, COUNTERS.length, NEWER.length]);

const multicastPlaces = enumSet(
  [
    ["BR_MCAST_DIR_RX", 0],
    ["BR_MCAST_DIR_TX", 1],
  ],
  { unknown: "BR_MCAST_DIR_???" },
);
const bothWays: Shape = namedArray(u64, 2, multicastPlaces);
const multicast: Shape = struct("struct br_mcast_stats", 240, [
  ...consecutive(bothWays, [
    "igmp_v1queries",
    "igmp_v2queries",
    "igmp_v3queries",
    "igmp_leaves",
    "igmp_v1reports",
    "igmp_v2reports",
    "igmp_v3reports",
  ]),
  field("igmp_parse_errors", 112, u64),
  ...consecutive(bothWays, ["mld_v1queries", "mld_v2queries", "mld_leaves", "mld_v1reports", "mld_v2reports"], 120),
  field("mld_parse_errors", 200, u64),
  ...consecutive(bothWays, ["mcast_bytes", "mcast_packets"], 208),
]);
const vlan: Shape = struct("struct bridge_vlan_xstats", 40, [
  ...consecutive(u64, ["rx_bytes", "rx_packets", "tx_bytes", "tx_packets"]),
  field("vid", 32, u16),
  field("flags", 34, flags16(bridgeVlanFlags)),
  field("pad2", 36, hex32, { when: (bytes, at) => read.u32(bytes, at + 36) !== 0 }),
]);
const spanningTree: Shape = struct(
  "struct bridge_stp_xstats",
  48,
  consecutive(u64, ["transition_blk", "transition_fwd", "rx_bpdu", "tx_bpdu", "rx_tcn", "tx_tcn"]),
);

const bridge = attributeTable("BRIDGE_XSTATS_???", [
  ["BRIDGE_XSTATS_UNSPEC", 0],
  ["BRIDGE_XSTATS_VLAN", 1, dataAndRest(vlan)],
  ["BRIDGE_XSTATS_MCAST", 2, dataAndRest(multicast)],
  ["BRIDGE_XSTATS_PAD", 3],
  ["BRIDGE_XSTATS_STP", 4, dataAndRest(spanningTree)],
]);
const lacp = attributeTable("BOND_XSTATS_???", [
  ["BOND_3AD_STAT_LACPDU_RX", 0, asU64],
  ["BOND_3AD_STAT_LACPDU_TX", 1, asU64],
  ["BOND_3AD_STAT_LACPDU_UNKNOWN_RX", 2, asU64],
  ["BOND_3AD_STAT_LACPDU_ILLEGAL_RX", 3, asU64],
  ["BOND_3AD_STAT_MARKER_RX", 4, asU64],
  ["BOND_3AD_STAT_MARKER_TX", 5, asU64],
  ["BOND_3AD_STAT_MARKER_RESP_RX", 6, asU64],
  ["BOND_3AD_STAT_MARKER_RESP_TX", 7, asU64],
  ["BOND_3AD_STAT_MARKER_UNKNOWN_RX", 8, asU64],
  ["BOND_3AD_STAT_PAD", 9],
]);
const bond = attributeTable("BOND_XSTATS_???", [
  ["BOND_XSTATS_UNSPEC", 0],
  ["BOND_XSTATS_3AD", 1, nested(lacp)],
]);
const drivers = attributeTable("LINK_XSTATS_TYPE_???", [
  ["LINK_XSTATS_TYPE_UNSPEC", 0],
  ["LINK_XSTATS_TYPE_BRIDGE", 1, nested(bridge)],
  ["LINK_XSTATS_TYPE_BOND", 2, nested(bond)],
]);
const offload = attributeTable("IFLA_OFFLOAD_XSTATS_???", [
  ["IFLA_OFFLOAD_XSTATS_UNSPEC", 0],
  ["IFLA_OFFLOAD_XSTATS_CPU_HIT", 1, longLinkCounters],
  ["IFLA_OFFLOAD_XSTATS_HW_S_INFO", 2],
  ["IFLA_OFFLOAD_XSTATS_L3_STATS", 3],
]);
const label: Shape = struct(
  "struct mpls_link_stats",
  72,
  consecutive(u64, [
    "rx_packets",
    "tx_packets",
    "rx_bytes",
    "tx_bytes",
    "rx_errors",
    "tx_errors",
    "rx_dropped",
    "tx_dropped",
    "rx_noroute",
  ]),
  { header: "linux/mpls.h" },
);
const mpls = attributeTable("MPLS_STATS_???", [
  ["MPLS_STATS_UNSPEC", 0],
  ["MPLS_STATS_LINK", 1, dataAndRest(label)],
]);

const families: AttributeTable = uniformTable(
  addressFamilies,
  perFamily(new Map([[addressFamilies.of("AF_MPLS"), mpls]])),
);

/** Attributes whose table goes by the type of the attribute that they are in, which is an address family. */
export function perFamily(tables: ReadonlyMap<number, AttributeTable>): DataDecoder {
  return (of) => {
    const table = tables.get(of.type & 0xff);
    return table === undefined ? hexBytes(of) : attributeList(of, table, of.structure);
  };
}

export const statisticsAttributes: AttributeTable = attributeTable("IFLA_STATS_???", [
  ["IFLA_STATS_UNSPEC", 0],
  ["IFLA_STATS_LINK_64", 1, longLinkCounters],
  ["IFLA_STATS_LINK_XSTATS", 2, nested(drivers)],
  ["IFLA_STATS_LINK_XSTATS_SLAVE", 3, nested(drivers)],
  ["IFLA_STATS_LINK_OFFLOAD_XSTATS", 4, nested(offload)],
  ["IFLA_STATS_AF_SPEC", 5, nested(families)],
]);
