/** Words of NETLINK_ROUTE's messages. rtnetlink(7), linux/rtnetlink.h, linux/if_link.h and others */
import { enumSet, flagSet } from "../kinds/constant.ts";

export const addressFlags = flagSet(
  [
    ["IFA_F_SECONDARY", 1],
    ["IFA_F_NODAD", 2],
    ["IFA_F_OPTIMISTIC", 4],
    ["IFA_F_DADFAILED", 8],
    ["IFA_F_HOMEADDRESS", 16],
    ["IFA_F_DEPRECATED", 32],
    ["IFA_F_TENTATIVE", 64],
    ["IFA_F_PERMANENT", 128],
    ["IFA_F_MANAGETEMPADDR", 256],
    ["IFA_F_NOPREFIXROUTE", 512],
    ["IFA_F_MCAUTOJOIN", 1024],
    ["IFA_F_STABLE_PRIVACY", 2048],
  ],
  { header: "linux/if_addr.h", unknown: "IFA_F_???" },
);

export const routeScopes = enumSet(
  [
    ["RT_SCOPE_UNIVERSE", 0],
    ["RT_SCOPE_SITE", 200],
    ["RT_SCOPE_LINK", 253],
    ["RT_SCOPE_HOST", 254],
    ["RT_SCOPE_NOWHERE", 255],
  ],
  { header: "linux/rtnetlink.h" },
);

export const routeTables = enumSet(
  [
    ["RT_TABLE_UNSPEC", 0],
    ["RT_TABLE_COMPAT", 252],
    ["RT_TABLE_DEFAULT", 253],
    ["RT_TABLE_MAIN", 254],
    ["RT_TABLE_LOCAL", 255],
  ],
  { header: "linux/rtnetlink.h" },
);

export const routeProtocols = enumSet(
  [
    ["RTPROT_UNSPEC", 0],
    ["RTPROT_REDIRECT", 1],
    ["RTPROT_KERNEL", 2],
    ["RTPROT_BOOT", 3],
    ["RTPROT_STATIC", 4],
    ["RTPROT_GATED", 8],
    ["RTPROT_RA", 9],
    ["RTPROT_MRT", 10],
    ["RTPROT_ZEBRA", 11],
    ["RTPROT_BIRD", 12],
    ["RTPROT_DNROUTED", 13],
    ["RTPROT_XORP", 14],
    ["RTPROT_NTK", 15],
    ["RTPROT_DHCP", 16],
    ["RTPROT_MROUTED", 17],
    ["RTPROT_KEEPALIVED", 18],
    ["RTPROT_BABEL", 42],
    ["RTPROT_OPENR", 99],
    ["RTPROT_BGP", 186],
    ["RTPROT_ISIS", 187],
    ["RTPROT_OSPF", 188],
    ["RTPROT_RIP", 189],
    ["RTPROT_EIGRP", 192],
  ],
  { header: "linux/rtnetlink.h", unknown: "RTPROT_???" },
);

export const routeKinds = enumSet(
  [
    ["RTN_UNSPEC", 0],
    ["RTN_UNICAST", 1],
    ["RTN_LOCAL", 2],
    ["RTN_BROADCAST", 3],
    ["RTN_ANYCAST", 4],
    ["RTN_MULTICAST", 5],
    ["RTN_BLACKHOLE", 6],
    ["RTN_UNREACHABLE", 7],
    ["RTN_PROHIBIT", 8],
    ["RTN_THROW", 9],
    ["RTN_NAT", 10],
    ["RTN_XRESOLVE", 11],
  ],
  { header: "linux/rtnetlink.h", unknown: "RTN_???" },
);

export const routeFlags = flagSet(
  [
    ["RTM_F_NOTIFY", 256],
    ["RTM_F_CLONED", 512],
    ["RTM_F_EQUALIZE", 1024],
    ["RTM_F_PREFIX", 2048],
    ["RTM_F_LOOKUP_TABLE", 4096],
    ["RTM_F_FIB_MATCH", 8192],
    ["RTM_F_OFFLOAD", 16384],
    ["RTM_F_TRAP", 32768],
    ["RTM_F_OFFLOAD_FAILED", 536870912],
  ],
  { header: "linux/rtnetlink.h", unknown: "RTM_F_???" },
);

export const nextHopFlags = flagSet(
  [
    ["RTNH_F_DEAD", 1],
    ["RTNH_F_PERVASIVE", 2],
    ["RTNH_F_ONLINK", 4],
    ["RTNH_F_OFFLOAD", 8],
    ["RTNH_F_LINKDOWN", 16],
    ["RTNH_F_UNRESOLVED", 32],
    ["RTNH_F_TRAP", 64],
  ],
  { header: "linux/rtnetlink.h", unknown: "RTNH_F_???" },
);

export const typesOfService = flagSet(
  [
    ["IPTOS_LOWDELAY", 0x10],
    ["IPTOS_THROUGHPUT", 0x08],
    ["IPTOS_RELIABILITY", 0x04],
    ["IPTOS_MINCOST", 0x02],
  ],
  { header: "linux/ip.h", unknown: "IPTOS_TOS_???" },
);

export const encapsulations = enumSet(
  [
    ["LWTUNNEL_ENCAP_NONE", 0],
    ["LWTUNNEL_ENCAP_MPLS", 1],
    ["LWTUNNEL_ENCAP_IP", 2],
    ["LWTUNNEL_ENCAP_ILA", 3],
    ["LWTUNNEL_ENCAP_IP6", 4],
    ["LWTUNNEL_ENCAP_SEG6", 5],
    ["LWTUNNEL_ENCAP_BPF", 6],
    ["LWTUNNEL_ENCAP_SEG6_LOCAL", 7],
    ["LWTUNNEL_ENCAP_RPL", 8],
    ["LWTUNNEL_ENCAP_IOAM6", 9],
    ["LWTUNNEL_ENCAP_XFRM", 10],
  ],
  { header: "linux/lwtunnel.h", unknown: "LWTUNNEL_ENCAP_???" },
);

export const ruleActions = enumSet(
  [
    ["FR_ACT_UNSPEC", 0],
    ["FR_ACT_TO_TBL", 1],
    ["FR_ACT_GOTO", 2],
    ["FR_ACT_NOP", 3],
    ["FR_ACT_RES3", 4],
    ["FR_ACT_RES4", 5],
    ["FR_ACT_BLACKHOLE", 6],
    ["FR_ACT_UNREACHABLE", 7],
    ["FR_ACT_PROHIBIT", 8],
  ],
  { header: "linux/fib_rules.h", unknown: "FR_ACT_???" },
);

export const ruleFlags = flagSet(
  [
    ["FIB_RULE_PERMANENT", 1],
    ["FIB_RULE_INVERT", 2],
    ["FIB_RULE_UNRESOLVED", 4],
    ["FIB_RULE_IIF_DETACHED", 8],
    ["FIB_RULE_OIF_DETACHED", 16],
    ["FIB_RULE_FIND_SADDR", 65536],
  ],
  { header: "linux/fib_rules.h", unknown: "FIB_RULE_???" },
);

export const neighbourStates = flagSet(
  [
    ["NUD_INCOMPLETE", 1],
    ["NUD_REACHABLE", 2],
    ["NUD_STALE", 4],
    ["NUD_DELAY", 8],
    ["NUD_PROBE", 16],
    ["NUD_FAILED", 32],
    ["NUD_NOARP", 64],
    ["NUD_PERMANENT", 128],
    ["NUD_NONE", 0],
  ],
  { header: "linux/neighbour.h", unknown: "NUD_???" },
);

export const neighbourFlags = flagSet(
  [
    ["NTF_USE", 1],
    ["NTF_SELF", 2],
    ["NTF_MASTER", 4],
    ["NTF_PROXY", 8],
    ["NTF_OFFLOADED", 32],
    ["NTF_STICKY", 64],
    ["NTF_ROUTER", 128],
  ],
  { header: "linux/neighbour.h", unknown: "NTF_???" },
);

export const neighbourMoreFlags = flagSet(
  [
    ["NTF_EXT_LEARNED", 16],
    ["NTF_EXT_MANAGED", 1],
  ],
  { header: "linux/neighbour.h", unknown: "NTF_EXT_???" },
);

export const forwardingNotices = flagSet(
  [
    ["FDB_NOTIFY_BIT", 1],
    ["FDB_NOTIFY_INACTIVE_BIT", 2],
  ],
  { header: "linux/neighbour.h", unknown: "FDB_NOTIFY_???" },
);

export const linkFilters = flagSet(
  [
    ["RTEXT_FILTER_VF", 1],
    ["RTEXT_FILTER_BRVLAN", 2],
    ["RTEXT_FILTER_BRVLAN_COMPRESSED", 4],
    ["RTEXT_FILTER_SKIP_STATS", 8],
    ["RTEXT_FILTER_MRP", 16],
    ["RTEXT_FILTER_CFM_CONFIG", 32],
    ["RTEXT_FILTER_CFM_STATUS", 64],
    ["RTEXT_FILTER_MST", 128],
  ],
  { header: "linux/rtnetlink.h", unknown: "RTEXT_FILTER_???" },
);

export const xdpLinkFlags = flagSet(
  [
    ["XDP_FLAGS_UPDATE_IF_NOEXIST", 1],
    ["XDP_FLAGS_SKB_MODE", 2],
    ["XDP_FLAGS_DRV_MODE", 4],
    ["XDP_FLAGS_HW_MODE", 8],
    ["XDP_FLAGS_REPLACE", 16],
  ],
  { header: "linux/if_link.h", unknown: "XDP_FLAGS_???" },
);

export const xdpModes = enumSet(
  [
    ["XDP_ATTACHED_NONE", 0],
    ["XDP_ATTACHED_DRV", 1],
    ["XDP_ATTACHED_SKB", 2],
    ["XDP_ATTACHED_HW", 3],
    ["XDP_ATTACHED_MULTI", 4],
  ],
  { header: "linux/if_link.h", unknown: "XDP_ATTACHED_???" },
);

export const linkEvents = enumSet(
  [
    ["IFLA_EVENT_NONE", 0],
    ["IFLA_EVENT_REBOOT", 1],
    ["IFLA_EVENT_FEATURES", 2],
    ["IFLA_EVENT_BONDING_FAILOVER", 3],
    ["IFLA_EVENT_NOTIFY_PEERS", 4],
    ["IFLA_EVENT_IGMP_RESEND", 5],
    ["IFLA_EVENT_BONDING_OPTIONS", 6],
  ],
  { header: "linux/if_link.h", unknown: "IFLA_EVENT_???" },
);

export const virtualLinkStates = enumSet(
  [
    ["IFLA_VF_LINK_STATE_AUTO", 0],
    ["IFLA_VF_LINK_STATE_ENABLE", 1],
    ["IFLA_VF_LINK_STATE_DISABLE", 2],
  ],
  { header: "linux/if_link.h", unknown: "IFLA_VF_LINK_STATE_???" },
);

export const addressGeneration = enumSet(
  [
    ["IN6_ADDR_GEN_MODE_EUI64", 0],
    ["IN6_ADDR_GEN_MODE_NONE", 1],
    ["IN6_ADDR_GEN_MODE_STABLE_PRIVACY", 2],
    ["IN6_ADDR_GEN_MODE_RANDOM", 3],
  ],
  { header: "linux/if_link.h", unknown: "IN6_ADDR_GEN_MODE_???" },
);

export const bridgeFlags = flagSet(
  [
    ["BRIDGE_FLAGS_MASTER", 1],
    ["BRIDGE_FLAGS_SELF", 2],
  ],
  { header: "linux/if_bridge.h", unknown: "BRIDGE_FLAGS_???" },
);

export const bridgeModes = enumSet(
  [
    ["BRIDGE_MODE_VEB", 0],
    ["BRIDGE_MODE_VEPA", 1],
    ["BRIDGE_MODE_UNDEF", 65535],
  ],
  { header: "linux/if_bridge.h", unknown: "BRIDGE_MODE_???" },
);

export const bridgeVlanFlags = flagSet(
  [
    ["BRIDGE_VLAN_INFO_MASTER", 1],
    ["BRIDGE_VLAN_INFO_PVID", 2],
    ["BRIDGE_VLAN_INFO_UNTAGGED", 4],
    ["BRIDGE_VLAN_INFO_BRENTRY", 32],
  ],
  { header: "linux/if_bridge.h", unknown: "BRIDGE_VLAN_INFO_???" },
);

export const multicastStates = enumSet(
  [
    ["MDB_TEMPORARY", 0],
    ["MDB_PERMANENT", 1],
  ],
  { header: "linux/if_bridge.h", unknown: "MDB_???" },
);

export const multicastFlags = flagSet(
  [
    ["MDB_FLAGS_OFFLOAD", 1],
    ["MDB_FLAGS_FAST_LEAVE", 2],
    ["MDB_FLAGS_STAR_EXCL", 4],
    ["MDB_FLAGS_BLOCKED", 8],
  ],
  { header: "linux/if_bridge.h", unknown: "MDB_FLAGS_???" },
);

export const multicastRouters = enumSet(
  [
    ["MDB_RTR_TYPE_DISABLED", 0],
    ["MDB_RTR_TYPE_TEMP_QUERY", 1],
    ["MDB_RTR_TYPE_PERM", 2],
    ["MDB_RTR_TYPE_TEMP", 3],
  ],
  { header: "linux/if_bridge.h", unknown: "MDB_RTR_TYPE_???" },
);

export const nextHopGroups = enumSet(
  [
    ["NEXTHOP_GRP_TYPE_MPATH", 0],
    ["NEXTHOP_GRP_TYPE_RES", 1],
  ],
  { header: "linux/nexthop.h", unknown: "NEXTHOP_GRP_TYPE_???" },
);

export const bridgingCommands = enumSet(
  [
    ["DCB_CMD_UNDEFINED", 0],
    ["DCB_CMD_GSTATE", 1],
    ["DCB_CMD_SSTATE", 2],
    ["DCB_CMD_PGTX_GCFG", 3],
    ["DCB_CMD_PGTX_SCFG", 4],
    ["DCB_CMD_PGRX_GCFG", 5],
    ["DCB_CMD_PGRX_SCFG", 6],
    ["DCB_CMD_PFC_GCFG", 7],
    ["DCB_CMD_PFC_SCFG", 8],
    ["DCB_CMD_SET_ALL", 9],
    ["DCB_CMD_GPERM_HWADDR", 10],
    ["DCB_CMD_GCAP", 11],
    ["DCB_CMD_GNUMTCS", 12],
    ["DCB_CMD_SNUMTCS", 13],
    ["DCB_CMD_PFC_GSTATE", 14],
    ["DCB_CMD_PFC_SSTATE", 15],
    ["DCB_CMD_BCN_GCFG", 16],
    ["DCB_CMD_BCN_SCFG", 17],
    ["DCB_CMD_GAPP", 18],
    ["DCB_CMD_SAPP", 19],
    ["DCB_CMD_IEEE_SET", 20],
    ["DCB_CMD_IEEE_GET", 21],
    ["DCB_CMD_GDCBX", 22],
    ["DCB_CMD_SDCBX", 23],
    ["DCB_CMD_GFEATCFG", 24],
    ["DCB_CMD_SFEATCFG", 25],
    ["DCB_CMD_CEE_GET", 26],
    ["DCB_CMD_IEEE_DEL", 27],
  ],
  { header: "linux/dcbnl.h", unknown: "DCB_CMD_???" },
);

export const multicastNotices4 = enumSet(
  [
    ["IGMPMSG_NOCACHE", 1],
    ["IGMPMSG_WRONGVIF", 2],
    ["IGMPMSG_WHOLEPKT", 3],
    ["IGMPMSG_WRVIFWHOLE", 4],
  ],
  { header: "linux/mroute.h", unknown: "IGMPMSG_???" },
);

export const multicastNotices6 = enumSet(
  [
    ["MRT6MSG_NOCACHE", 1],
    ["MRT6MSG_WRONGMIF", 2],
    ["MRT6MSG_WHOLEPKT", 3],
    ["MRT6MSG_WRMIFWHOLE", 4],
  ],
  { header: "linux/mroute6.h", unknown: "MRT6MSG_???" },
);

/** struct br_boolopt_multi */
export const bridgeOptions = flagSet(
  [
    ["1<<BR_BOOLOPT_NO_LL_LEARN", 1],
    ["1<<BR_BOOLOPT_MCAST_VLAN_SNOOPING", 2],
    ["1<<BR_BOOLOPT_MST_ENABLE", 4],
  ],
  { unknown: "1<<BR_BOOLOPT_???" },
);

/** attributes of interfaces' counters that are asked for */
export const statisticsFlags = flagSet(
  [
    ["1<<IFLA_STATS_UNSPEC", 1],
    ["1<<IFLA_STATS_LINK_64", 2],
    ["1<<IFLA_STATS_LINK_XSTATS", 4],
    ["1<<IFLA_STATS_LINK_XSTATS_SLAVE", 8],
    ["1<<IFLA_STATS_LINK_OFFLOAD_XSTATS", 16],
    ["1<<IFLA_STATS_AF_SPEC", 32],
  ],
  { unknown: "1<<IFLA_STATS_???" },
);

export const actionFlags = flagSet(
  [
    ["TCA_ACT_FLAGS_NO_PERCPU_STATS", 1],
    ["TCA_ACT_FLAGS_SKIP_HW", 2],
    ["TCA_ACT_FLAGS_SKIP_SW", 4],
  ],
  { header: "linux/pkt_cls.h", unknown: "TCA_ACT_FLAGS_???" },
);

export const actionStatistics = flagSet(
  [
    ["TCA_ACT_HW_STATS_IMMEDIATE", 1],
    ["TCA_ACT_HW_STATS_DELAYED", 2],
  ],
  { header: "linux/pkt_cls.h", unknown: "TCA_ACT_HW_STATS_???" },
);
