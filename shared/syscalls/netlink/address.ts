/** Addresses, address labels, settings and network namespaces: rtnetlink(7), linux/if_addr.h, linux/if_addrlabel.h, linux/netconf.h */
import { addressFlags, routeScopes } from "../constants/netlink_route.ts";
import { consecutive, enum8, field, flags8, flags32, struct, u8, u32 } from "../kinds/shape.ts";
import { attributeTable } from "./attribute.ts";
import { asAddress, asFd, asI32, asInterface, asText, asU32, data } from "./data.ts";
import { interfaceIndex } from "./interface.ts";
import { type ContentDecoder, content } from "./structure.ts";

const addressAttributes = attributeTable("IFA_???", [
  ["IFA_UNSPEC", 0],
  ["IFA_ADDRESS", 1, asAddress],
  ["IFA_LOCAL", 2, asAddress],
  ["IFA_LABEL", 3, asText],
  ["IFA_BROADCAST", 4, asAddress],
  ["IFA_ANYCAST", 5, asAddress],
  [
    "IFA_CACHEINFO",
    6,
    data(
      struct("struct ifa_cacheinfo", 16, consecutive(u32, ["ifa_prefered", "ifa_valid", "cstamp", "tstamp"]), {
        header: "linux/if_addr.h",
      }),
    ),
  ],
  ["IFA_MULTICAST", 7, asAddress],
  ["IFA_FLAGS", 8, data(flags32(addressFlags))],
  ["IFA_RT_PRIORITY", 9, asU32],
  ["IFA_TARGET_NETNSID", 10, asI32],
  ["IFA_PROTO", 11],
]);

export const addressMessage: ContentDecoder = content(
  "struct ifaddrmsg",
  8,
  "ifa_family",
  [
    field("ifa_prefixlen", 1, u8),
    field("ifa_flags", 2, flags8(addressFlags)),
    field("ifa_scope", 3, enum8(routeScopes)),
    field("ifa_index", 4, interfaceIndex),
  ],
  addressAttributes,
  { header: "linux/if_addr.h" },
);

export const labelMessage: ContentDecoder = content(
  "struct ifaddrlblmsg",
  12,
  "ifal_family",
  [
    ...consecutive(u8, ["ifal_prefixlen", "ifal_flags"], 2),
    field("ifal_index", 4, interfaceIndex),
    field("ifal_seq", 8, u32),
  ],
  attributeTable("IFAL_???", [
    ["IFAL_ADDRESS", 1, asAddress],
    ["IFAL_LABEL", 2, asU32],
  ]),
  { header: "linux/if_addrlabel.h" },
);

const settingAttributes = attributeTable("NETCONFA_???", [
  ["NETCONFA_UNSPEC", 0],
  ["NETCONFA_IFINDEX", 1, asInterface],
  ["NETCONFA_FORWARDING", 2, asI32],
  ["NETCONFA_RP_FILTER", 3, asI32],
  ["NETCONFA_MC_FORWARDING", 4, asI32],
  ["NETCONFA_PROXY_NEIGH", 5, asI32],
  ["NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN", 6, asI32],
  ["NETCONFA_INPUT", 7, asI32],
  ["NETCONFA_BC_FORWARDING", 8, asI32],
]);
export const settingMessage: ContentDecoder = content("struct netconfmsg", 1, "ncm_family", [], settingAttributes);

const namespaceAttributes = attributeTable("NETNSA_???", [
  ["NETNSA_NONE", 0],
  ["NETNSA_NSID", 1, asI32],
  ["NETNSA_PID", 2, asU32],
  ["NETNSA_FD", 3, asFd],
  ["NETNSA_TARGET_NSID", 4, asI32],
  ["NETNSA_CURRENT_NSID", 5, asI32],
]);
export const namespaceMessage: ContentDecoder = content("struct rtgenmsg", 1, "rtgen_family", [], namespaceAttributes);
