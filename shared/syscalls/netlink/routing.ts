/** Routes, rules that choose among tables of them, and next hops: rtnetlink(7), linux/fib_rules.h, linux/nexthop.h */
import * as read from "../../render/bytes.ts";
import type { Value } from "../../render/value.ts";
import {
  encapsulations,
  nextHopFlags,
  nextHopGroups,
  routeFlags,
  routeKinds,
  routeProtocols,
  routeScopes,
  routeTables,
  ruleActions,
  ruleFlags,
  typesOfService,
} from "../constants/netlink_route.ts";
import { addressFamilies } from "../constants/socket.ts";
import { enumSet } from "../kinds/constant.ts";
import {
  consecutive,
  enum8,
  enum16,
  enum32,
  field,
  flags8,
  flags32,
  hex8,
  hex16,
  hex32,
  type Shape,
  struct,
  u8,
  u16,
  u32,
  u64,
} from "../kinds/shape.ts";
import { type AttributeTable, attributeList, attributeTable, type DataDecoder, nested } from "./attribute.ts";
import {
  asAddress,
  asArray,
  asBigEndian64,
  asEnum16,
  asInetProtocol,
  asInterface,
  asText,
  asTicks,
  asU8,
  asU16,
  asU32,
  asU64,
  data,
  inetAddress,
  namedAddress,
} from "./data.ts";
import { interfaceIndex } from "./interface.ts";
import { addressOf, aligned, behind, type Extent, headed, isReadable } from "./sequence.ts";
import { type ContentDecoder, content } from "./structure.ts";

const ROUTE = { header: "linux/rtnetlink.h" };
const RULES = { header: "linux/fib_rules.h" };
const NEXT_HOPS = { header: "linux/nexthop.h" };

const asTable: DataDecoder = data(enum32(routeTables));
const asEncapsulation: DataDecoder = data(enum16(encapsulations));
const asProtocol: DataDecoder = data(enum8(routeProtocols));

const metrics = attributeTable("RTAX_???", [
  ["RTAX_UNSPEC", 0],
  ["RTAX_LOCK", 1, asU32],
  ["RTAX_MTU", 2, asU32],
  ["RTAX_WINDOW", 3, asU32],
  ["RTAX_RTT", 4, asU32],
  ["RTAX_RTTVAR", 5, asU32],
  ["RTAX_SSTHRESH", 6, asU32],
  ["RTAX_CWND", 7, asU32],
  ["RTAX_ADVMSS", 8, asU32],
  ["RTAX_REORDERING", 9, asU32],
  ["RTAX_HOPLIMIT", 10, asU32],
  ["RTAX_INITCWND", 11, asU32],
  ["RTAX_FEATURES", 12, asU32],
  ["RTAX_RTO_MIN", 13, asU32],
  ["RTAX_INITRWND", 14, asU32],
  ["RTAX_QUICKACK", 15, asU32],
  ["RTAX_CC_ALGO", 16, asText],
  ["RTAX_FASTOPEN_NO_COOKIE", 17],
]);

const cache: DataDecoder = data(
  struct(
    "struct rta_cacheinfo",
    32,
    [
      ...consecutive(u32, ["rta_clntref", "rta_lastuse", "rta_expires", "rta_error", "rta_used"]),
      field("rta_id", 20, hex32),
      ...consecutive(u32, ["rta_ts", "rta_tsage"], 24),
    ],
    ROUTE,
  ),
);
const forwarded: DataDecoder = data(
  struct("struct rta_mfc_stats", 24, consecutive(u64, ["mfcs_packets", "mfcs_bytes", "mfcs_wrong_if"]), ROUTE),
);

/** struct rtvia: a family, and an address of it */
const VIA_ADDRESS = 2;
const viaFamily: Shape = enum16(addressFamilies);
const via: DataDecoder = (of) => {
  if (of.length < VIA_ADDRESS) return undefined;
  if (!isReadable(of, VIA_ADDRESS)) return addressOf(of);
  const { call, record, at, length } = of;
  const fields: (readonly [string, Value])[] = [["rtvia_family", viaFamily.decode(call, record, at)]];
  if (length > VIA_ADDRESS) {
    const rest = behind(of, VIA_ADDRESS);
    fields.push(namedAddress("rtvia_addr", inetAddress(read.u16(record.bytes, at), rest)));
  }
  return { t: "struct", fields };
};

const nextHop: Shape = struct(
  "struct rtnexthop",
  8,
  [
    field("rtnh_len", 0, u16),
    field("rtnh_flags", 2, flags8(nextHopFlags)),
    field("rtnh_hops", 3, u8),
    field("rtnh_ifindex", 4, interfaceIndex),
  ],
  ROUTE,
);

/** Next hops in a row, each with attributes of the kind that the route has. */
const nextHops: DataDecoder = (of) => {
  if (of.length < nextHop.size) return undefined;
  const { call, record, structure, depth } = of;
  const items: Value[] = [];
  let { at, length } = of;
  for (;;) {
    const rest: Extent = { call, record, at, length, depth };
    if (!isReadable(rest, nextHop.size)) {
      items.push(addressOf(rest));
      break;
    }
    const own = Math.min(length, read.u16(record.bytes, at));
    const inside = { ...rest, at: at + nextHop.size, length: own - nextHop.size };
    const attributes = inside.length > 0 ? [attributeList(inside, routeAttributes, structure)] : [];
    items.push(headed(nextHop.decode(call, record, at), attributes));
    const step = aligned(own);
    // A length of 0 would stand still.
    if (step === 0 || step >= length) break;
    at += step;
    length -= step;
  }
  return read.u16(record.bytes, of.at) < of.length ? { t: "array", items } : items;
};

const routeAttributes: AttributeTable = attributeTable("RTA_???", [
  ["RTA_UNSPEC", 0],
  ["RTA_DST", 1, asAddress],
  ["RTA_SRC", 2, asAddress],
  ["RTA_IIF", 3, asInterface],
  ["RTA_OIF", 4, asInterface],
  ["RTA_GATEWAY", 5, asAddress],
  ["RTA_PRIORITY", 6, asU32],
  ["RTA_PREFSRC", 7, asAddress],
  ["RTA_METRICS", 8, nested(metrics)],
  ["RTA_MULTIPATH", 9, nextHops],
  ["RTA_PROTOINFO", 10, asU32],
  ["RTA_FLOW", 11, asU32],
  ["RTA_CACHEINFO", 12, cache],
  ["RTA_SESSION", 13],
  ["RTA_MP_ALGO", 14, asU32],
  ["RTA_TABLE", 15, asTable],
  ["RTA_MARK", 16, asU32],
  ["RTA_MFC_STATS", 17, forwarded],
  ["RTA_VIA", 18, via],
  ["RTA_NEWDST", 19, asAddress],
  ["RTA_PREF", 20, asU8],
  ["RTA_ENCAP_TYPE", 21, asEncapsulation],
  ["RTA_ENCAP", 22],
  ["RTA_EXPIRES", 23, asU64],
  ["RTA_PAD", 24],
  ["RTA_UID", 25, asU32],
  ["RTA_TTL_PROPAGATE", 26, asU8],
  ["RTA_IP_PROTO", 27, asU8],
  ["RTA_SPORT", 28, asU16],
  ["RTA_DPORT", 29, asU16],
  ["RTA_NH_ID", 30],
]);

export const routeMessage: ContentDecoder = content(
  "struct rtmsg",
  12,
  "rtm_family",
  [
    ...consecutive(u8, ["rtm_dst_len", "rtm_src_len"], 1),
    field("rtm_tos", 3, flags8(typesOfService)),
    field("rtm_table", 4, enum8(routeTables)),
    field("rtm_protocol", 5, enum8(routeProtocols)),
    field("rtm_scope", 6, enum8(routeScopes)),
    field("rtm_type", 7, enum8(routeKinds)),
    field("rtm_flags", 8, flags32(routeFlags)),
  ],
  routeAttributes,
  ROUTE,
);

const range = (type: string, shape: Shape): DataDecoder =>
  data(struct(type, 2 * shape.size, consecutive(shape, ["start", "end"]), RULES));
const portRange = range("struct fib_rule_port_range", u16);
const tableOfRule = enumSet(routeTables.constants, { unknown: "RT_TABLE_???" });

const ruleAttributes = attributeTable("FRA_???", [
  ["FRA_UNSPEC", 0],
  ["FRA_DST", 1, asAddress],
  ["FRA_SRC", 2, asAddress],
  ["FRA_IIFNAME", 3, asText],
  ["FRA_IFNAME", 3],
  ["FRA_GOTO", 4, asU32],
  ["FRA_UNUSED2", 5],
  ["FRA_PRIORITY", 6, asU32],
  ["FRA_UNUSED3", 7],
  ["FRA_UNUSED4", 8],
  ["FRA_UNUSED5", 9],
  ["FRA_FWMARK", 10, asU32],
  ["FRA_FLOW", 11, asU32],
  ["FRA_TUN_ID", 12, asBigEndian64],
  ["FRA_SUPPRESS_IFGROUP", 13, asU32],
  ["FRA_SUPPRESS_PREFIXLEN", 14, asU32],
  ["FRA_TABLE", 15, asTable],
  ["FRA_FWMASK", 16, asU32],
  ["FRA_OIFNAME", 17, asText],
  ["FRA_PAD", 18],
  ["FRA_L3MDEV", 19, asU8],
  ["FRA_UID_RANGE", 20, range("struct fib_rule_uid_range", u32)],
  ["FRA_PROTOCOL", 21, asProtocol],
  ["FRA_IP_PROTO", 22, asInetProtocol],
  ["FRA_SPORT_RANGE", 23, portRange],
  ["FRA_DPORT_RANGE", 24, portRange],
]);

export const ruleMessage: ContentDecoder = content(
  "struct fib_rule_hdr",
  12,
  "family",
  [
    ...consecutive(u8, ["dst_len", "src_len"], 1),
    field("tos", 3, flags8(typesOfService)),
    field("table", 4, enum8(tableOfRule)),
    field("action", 7, enum8(ruleActions)),
    field("flags", 8, flags32(ruleFlags)),
  ],
  ruleAttributes,
  RULES,
);

const member: Shape = struct(
  "struct nexthop_grp",
  8,
  [
    field("id", 0, u32),
    field("weight", 4, u8),
    // weight_high since Linux 6.12
    field("resvd1", 5, hex8, { path: false, when: (bytes, at) => read.u8(bytes, at + 5) !== 0 }),
    field("resvd2", 6, hex16, { when: (bytes, at) => read.u16(bytes, at + 6) !== 0 }),
  ],
  NEXT_HOPS,
);
const resilient = attributeTable("NHA_RES_GROUP_???", [
  ["NHA_RES_GROUP_UNSPEC", 0],
  ["NHA_RES_GROUP_PAD", 0],
  ["NHA_RES_GROUP_BUCKETS", 1, asU16],
  ["NHA_RES_GROUP_IDLE_TIMER", 2, asTicks],
  ["NHA_RES_GROUP_UNBALANCED_TIMER", 3, asTicks],
  ["NHA_RES_GROUP_UNBALANCED_TIME", 4, asTicks],
]);
const bucket = attributeTable("NHA_RES_BUCKET_???", [
  ["NHA_RES_BUCKET_UNSPEC", 0],
  ["NHA_RES_BUCKET_PAD", 0],
  ["NHA_RES_BUCKET_INDEX", 1, asU16],
  ["NHA_RES_BUCKET_IDLE_TIME", 2, asTicks],
  ["NHA_RES_BUCKET_NH_ID", 3, asU32],
]);
const nextHopAttributes = attributeTable("NHA_???", [
  ["NHA_UNSPEC", 0],
  ["NHA_ID", 1, asU32],
  ["NHA_GROUP", 2, asArray(member)],
  ["NHA_GROUP_TYPE", 3, asEnum16(nextHopGroups)],
  ["NHA_BLACKHOLE", 4, asU32],
  ["NHA_OIF", 5, asInterface],
  ["NHA_GATEWAY", 6, asAddress],
  ["NHA_ENCAP_TYPE", 7, asEncapsulation],
  ["NHA_ENCAP", 8],
  ["NHA_GROUPS", 9, asU32],
  ["NHA_MASTER", 10, asInterface],
  ["NHA_FDB", 11, asU32],
  ["NHA_RES_GROUP", 12, nested(resilient)],
  ["NHA_RES_BUCKET", 13, nested(bucket)],
]);

export const nextHopMessage: ContentDecoder = content(
  "struct nhmsg",
  8,
  "nh_family",
  [
    field("nh_scope", 1, enum8(routeScopes)),
    field("nh_protocol", 2, enum8(routeProtocols)),
    field("resvd", 3, hex8, { when: (bytes, at) => read.u8(bytes, at + 3) !== 0 }),
    field("nh_flags", 4, flags32(nextHopFlags)),
  ],
  nextHopAttributes,
  NEXT_HOPS,
);
