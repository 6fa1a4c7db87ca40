/** Messages of NETLINK_ROUTE. rtnetlink(7) */
import * as read from "../../render/bytes.ts";
import type { Value } from "../../render/value.ts";
import { commonFlags, deleteFlags, getFlags, NLMSG_DONE, newFlags, routeTypes } from "../constants/netlink.ts";
import { bridgingCommands, statisticsFlags } from "../constants/netlink_route.ts";
import { addressFamilies } from "../constants/socket.ts";
import type { FlagSet } from "../kinds/constant.ts";
import { enum8, field, flags32, hex8, hex16 } from "../kinds/shape.ts";
import { addressMessage, labelMessage, namespaceMessage, settingMessage } from "./address.ts";
import { attributeTable } from "./attribute.ts";
import { interfaceIndex } from "./interface.ts";
import { linkMessage } from "./link.ts";
import { statisticsAttributes } from "./link_statistics.ts";
import { cacheReport, multicastMessage } from "./multicast.ts";
import { neighbourMessage, neighbourTableMessage } from "./neighbour.ts";
import type { Protocol } from "./protocol.ts";
import { actionMessage, queueingMessage } from "./queueing.ts";
import { nextHopMessage, routeMessage, ruleMessage } from "./routing.ts";
import { type Extent, isReadable } from "./sequence.ts";
import { type ContentDecoder, content, familyAlone } from "./structure.ts";

const bridgingAttributes = attributeTable("DCB_ATTR_???", [
  ["DCB_ATTR_UNDEFINED", 0],
  ["DCB_ATTR_IFNAME", 1],
  ["DCB_ATTR_STATE", 2],
  ["DCB_ATTR_PFC_STATE", 3],
  ["DCB_ATTR_PFC_CFG", 4],
  ["DCB_ATTR_NUM_TC", 5],
  ["DCB_ATTR_PG_CFG", 6],
  ["DCB_ATTR_SET_ALL", 7],
  ["DCB_ATTR_PERM_HWADDR", 8],
  ["DCB_ATTR_CAP", 9],
  ["DCB_ATTR_NUMTCS", 10],
  ["DCB_ATTR_BCN", 11],
  ["DCB_ATTR_APP", 12],
  ["DCB_ATTR_IEEE", 13],
  ["DCB_ATTR_DCBX", 14],
  ["DCB_ATTR_FEATCFG", 15],
  ["DCB_ATTR_CEE", 16],
]);
const bridgingMessage = content(
  "struct dcbmsg",
  4,
  "dcb_family",
  [field("cmd", 1, enum8(bridgingCommands))],
  bridgingAttributes,
  { header: "linux/dcbnl.h" },
);
const statisticsMessage = content(
  "struct if_stats_msg",
  12,
  "family",
  [
    field("pad1", 1, hex8, { when: (bytes, at) => read.u8(bytes, at + 1) !== 0 }),
    field("pad2", 2, hex16, { when: (bytes, at) => read.u16(bytes, at + 2) !== 0 }),
    field("ifindex", 4, interfaceIndex),
    field("filter_mask", 8, flags32(statisticsFlags)),
  ],
  statisticsAttributes,
  { header: "linux/if_link.h" },
);

const AF_BRIDGE = addressFamilies.of("AF_BRIDGE");
/** Who asks for the neighbours of a bridge sends the structure of an interface. */
const neighbourRequest: ContentDecoder = (extent) =>
  isReadable(extent, 1) && read.u8(extent.record.bytes, extent.at) === AF_BRIDGE
    ? linkMessage(extent)
    : neighbourMessage(extent);

const CONTENTS: ReadonlyMap<number, ContentDecoder> = new Map(
  (
    [
      [linkMessage, ["NEWLINK", "DELLINK", "GETLINK", "SETLINK"]],
      [addressMessage, ["NEWADDR", "DELADDR", "GETADDR", "GETMULTICAST", "GETANYCAST"]],
      [routeMessage, ["NEWROUTE", "DELROUTE", "GETROUTE"]],
      [neighbourMessage, ["NEWNEIGH", "DELNEIGH"]],
      [neighbourRequest, ["GETNEIGH"]],
      [ruleMessage, ["NEWRULE", "DELRULE", "GETRULE"]],
      [queueingMessage, ["NEWQDISC", "DELQDISC", "GETQDISC", "NEWTCLASS", "DELTCLASS", "GETTCLASS"]],
      [queueingMessage, ["NEWTFILTER", "DELTFILTER", "GETTFILTER", "NEWCHAIN", "DELCHAIN", "GETCHAIN"]],
      [actionMessage, ["NEWACTION", "DELACTION", "GETACTION"]],
      [neighbourTableMessage, ["NEWNEIGHTBL", "GETNEIGHTBL", "SETNEIGHTBL"]],
      [labelMessage, ["NEWADDRLABEL", "DELADDRLABEL", "GETADDRLABEL"]],
      [bridgingMessage, ["GETDCB", "SETDCB"]],
      [settingMessage, ["NEWNETCONF", "DELNETCONF", "GETNETCONF"]],
      [multicastMessage, ["NEWMDB", "DELMDB", "GETMDB"]],
      [namespaceMessage, ["NEWNSID", "DELNSID", "GETNSID"]],
      [statisticsMessage, ["NEWSTATS", "GETSTATS"]],
      [cacheReport, ["NEWCACHEREPORT"]],
      [nextHopMessage, ["NEWNEXTHOP", "DELNEXTHOP", "GETNEXTHOP"]],
    ] as const
  ).flatMap(([decode, names]) => names.map((name) => [routeTypes.of(`RTM_${name}`), decode] as const)),
);

const DELETE_ACTION = routeTypes.of("RTM_DELACTION");
/** The types come in fours: new, delete, get, set. All actions can be deleted at once, which is asked as with a dump. */
const FLAGS_BY_VERB: readonly FlagSet[] = [newFlags, deleteFlags, getFlags, commonFlags];

export const route: Protocol = {
  type: (type) => routeTypes.value(type),
  flagsOf: (type) => (type === DELETE_ACTION ? getFlags : (FLAGS_BY_VERB[type & 3] ?? commonFlags)),
  content(extent: Extent, type: number): readonly Value[] | undefined {
    return type === NLMSG_DONE ? undefined : (CONTENTS.get(type) ?? familyAlone)(extent);
  },
};
