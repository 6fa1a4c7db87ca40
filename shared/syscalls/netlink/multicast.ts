/** Multicast: the groups and routers that bridges know, and notices of multicast routing. linux/if_bridge.h, linux/mroute.h */
import * as read from "../../render/bytes.ts";
import type { Value } from "../../render/value.ts";
import {
  multicastFlags,
  multicastNotices4,
  multicastNotices6,
  multicastRouters,
  multicastStates,
} from "../constants/netlink_route.ts";
import { addressFamilies } from "../constants/socket.ts";
import { enumSet } from "../kinds/constant.ts";
import { custom, enum8, field, flags8, type Shape, struct, u16 } from "../kinds/shape.ts";
import { type AttributeTable, attributeList, attributeTable, type DataDecoder, nested } from "./attribute.ts";
import { asEnum8, asInterface, asIpv4, asIpv6, asTicks, asU32, data, inetAddress, namedAddress } from "./data.ts";
import { interfaceIndex } from "./interface.ts";
import { behind, isReadable } from "./sequence.ts";
import { type ContentDecoder, content } from "./structure.ts";

/** Data of a fixed size with attributes behind it. */
function followed(first: DataDecoder, size: number, table: AttributeTable): DataDecoder {
  return (of) => {
    const value = first(of);
    if (value === undefined || of.length <= size || !isReadable(of, size)) return value;
    return [value, attributeList(behind(of, size), table, of.structure)].flat();
  };
}

/** an address, and behind it the family that it is of */
const ADDRESS_BYTES = 16;
const address: Shape = custom(20, (call, record, at) => {
  const family = read.u16be(record.bytes, at + ADDRESS_BYTES);
  const value = inetAddress(family, { call, record, at, length: ADDRESS_BYTES, depth: 0 });
  const proto: Value = { t: "call", name: "htons", args: [addressFamilies.value(family)] };
  return { t: "struct", fields: [namedAddress("u", value), ["proto", proto]] };
});
const entry: Shape = struct("struct br_mdb_entry", 28, [
  field("ifindex", 0, interfaceIndex),
  field("state", 4, enum8(multicastStates)),
  field("flags", 5, flags8(multicastFlags)),
  field("vid", 6, u16),
  field("addr", 8, address),
]);

const entryAttributes = attributeTable("MDBA_MDB_EATTR_???", [
  ["MDBA_MDB_EATTR_UNSPEC", 0],
  ["MDBA_MDB_EATTR_TIMER", 1, asTicks],
  ["MDBA_MDB_EATTR_SRC_LIST", 2],
  ["MDBA_MDB_EATTR_GROUP_MODE", 3],
  ["MDBA_MDB_EATTR_SOURCE", 4],
  ["MDBA_MDB_EATTR_RTPROT", 5],
]);
const entries = attributeTable("MDBA_MDB_ENTRY_???", [
  ["MDBA_MDB_ENTRY_UNSPEC", 0],
  ["MDBA_MDB_ENTRY_INFO", 1, followed(data(entry), entry.size, entryAttributes)],
]);
const groups = attributeTable("MDBA_MDB_???", [
  ["MDBA_MDB_UNSPEC", 0],
  ["MDBA_MDB_ENTRY", 1, nested(entries)],
]);
const routerAttributes = attributeTable("MDBA_ROUTER_PATTR_???", [
  ["MDBA_ROUTER_PATTR_UNSPEC", 0],
  ["MDBA_ROUTER_PATTR_TIMER", 1, asTicks],
  ["MDBA_ROUTER_PATTR_TYPE", 2, data(enum8(multicastRouters))],
  ["MDBA_ROUTER_PATTR_INET_TIMER", 3, asTicks],
  ["MDBA_ROUTER_PATTR_INET6_TIMER", 4, asTicks],
  ["MDBA_ROUTER_PATTR_VID", 5],
]);
const routers = attributeTable("MDBA_ROUTER_???", [
  ["MDBA_ROUTER_UNSPEC", 0],
  ["MDBA_ROUTER_PORT", 1, followed(asInterface, interfaceIndex.size, routerAttributes)],
]);

export const multicastMessage: ContentDecoder = content(
  "struct br_port_msg",
  8,
  "family",
  [field("ifindex", 4, interfaceIndex)],
  attributeTable("MDBA_???", [
    ["MDBA_UNSPEC", 0],
    ["MDBA_MDB", 1, nested(groups)],
    ["MDBA_ROUTER", 2, nested(routers)],
  ]),
);

const notices4 = attributeTable("IPMRA_CREPORT_???", [
  ["IPMRA_CREPORT_UNSPEC", 0],
  ["IPMRA_CREPORT_MSGTYPE", 1, asEnum8(multicastNotices4)],
  ["IPMRA_CREPORT_VIF_ID", 2, asU32],
  ["IPMRA_CREPORT_SRC_ADDR", 3, asIpv4],
  ["IPMRA_CREPORT_DST_ADDR", 4, asIpv4],
  ["IPMRA_CREPORT_PKT", 5],
  ["IPMRA_CREPORT_TABLE", 6, asU32],
]);
const notices6 = attributeTable("IP6MRA_CREPORT_???", [
  ["IP6MRA_CREPORT_UNSPEC", 0],
  ["IP6MRA_CREPORT_MSGTYPE", 1, asEnum8(multicastNotices6)],
  ["IP6MRA_CREPORT_MIF_ID", 2, asU32],
  ["IP6MRA_CREPORT_SRC_ADDR", 3, asIpv6],
  ["IP6MRA_CREPORT_DST_ADDR", 4, asIpv6],
  ["IP6MRA_CREPORT_PKT", 5],
]);
/** families that are those of multicast routing only; linux/rtnetlink.h */
const IPMR = 128;
const IP6MR = 129;
const routingFamilies = enumSet(
  [["RTNL_FAMILY_IPMR", IPMR], ["RTNL_FAMILY_IP6MR", IP6MR], ...addressFamilies.constants],
  { unknown: "RTNL_FAMILY_???" },
);
export const cacheReport: ContentDecoder = content(
  "struct rtgenmsg",
  1,
  "rtgen_family",
  [],
  ({ record, at }) => {
    const family = read.u8(record.bytes, at);
    return family === IPMR ? notices4 : family === IP6MR ? notices6 : undefined;
  },
  { families: enum8(routingFamilies) },
);
