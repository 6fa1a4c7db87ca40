/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/if_link.h>)
#include <linux/if_link.h>
#ifdef XDP_FLAGS_UPDATE_IF_NOEXIST
_Static_assert((unsigned long long)(XDP_FLAGS_UPDATE_IF_NOEXIST) == 0x1ULL || (unsigned long long)(XDP_FLAGS_UPDATE_IF_NOEXIST) == (unsigned long long)(long long)(int)0x1ULL, "XDP_FLAGS_UPDATE_IF_NOEXIST is 1 in the table");
#endif
#ifdef XDP_FLAGS_SKB_MODE
_Static_assert((unsigned long long)(XDP_FLAGS_SKB_MODE) == 0x2ULL || (unsigned long long)(XDP_FLAGS_SKB_MODE) == (unsigned long long)(long long)(int)0x2ULL, "XDP_FLAGS_SKB_MODE is 2 in the table");
#endif
#ifdef XDP_FLAGS_DRV_MODE
_Static_assert((unsigned long long)(XDP_FLAGS_DRV_MODE) == 0x4ULL || (unsigned long long)(XDP_FLAGS_DRV_MODE) == (unsigned long long)(long long)(int)0x4ULL, "XDP_FLAGS_DRV_MODE is 4 in the table");
#endif
#ifdef XDP_FLAGS_HW_MODE
_Static_assert((unsigned long long)(XDP_FLAGS_HW_MODE) == 0x8ULL || (unsigned long long)(XDP_FLAGS_HW_MODE) == (unsigned long long)(long long)(int)0x8ULL, "XDP_FLAGS_HW_MODE is 8 in the table");
#endif
#ifdef XDP_FLAGS_REPLACE
_Static_assert((unsigned long long)(XDP_FLAGS_REPLACE) == 0x10ULL || (unsigned long long)(XDP_FLAGS_REPLACE) == (unsigned long long)(long long)(int)0x10ULL, "XDP_FLAGS_REPLACE is 16 in the table");
#endif
#ifdef XDP_ATTACHED_NONE
_Static_assert((unsigned long long)(XDP_ATTACHED_NONE) == 0x0ULL || (unsigned long long)(XDP_ATTACHED_NONE) == (unsigned long long)(long long)(int)0x0ULL, "XDP_ATTACHED_NONE is 0 in the table");
#endif
#ifdef XDP_ATTACHED_DRV
_Static_assert((unsigned long long)(XDP_ATTACHED_DRV) == 0x1ULL || (unsigned long long)(XDP_ATTACHED_DRV) == (unsigned long long)(long long)(int)0x1ULL, "XDP_ATTACHED_DRV is 1 in the table");
#endif
#ifdef XDP_ATTACHED_SKB
_Static_assert((unsigned long long)(XDP_ATTACHED_SKB) == 0x2ULL || (unsigned long long)(XDP_ATTACHED_SKB) == (unsigned long long)(long long)(int)0x2ULL, "XDP_ATTACHED_SKB is 2 in the table");
#endif
#ifdef XDP_ATTACHED_HW
_Static_assert((unsigned long long)(XDP_ATTACHED_HW) == 0x3ULL || (unsigned long long)(XDP_ATTACHED_HW) == (unsigned long long)(long long)(int)0x3ULL, "XDP_ATTACHED_HW is 3 in the table");
#endif
#ifdef XDP_ATTACHED_MULTI
_Static_assert((unsigned long long)(XDP_ATTACHED_MULTI) == 0x4ULL || (unsigned long long)(XDP_ATTACHED_MULTI) == (unsigned long long)(long long)(int)0x4ULL, "XDP_ATTACHED_MULTI is 4 in the table");
#endif
#ifdef IFLA_EVENT_NONE
_Static_assert((unsigned long long)(IFLA_EVENT_NONE) == 0x0ULL || (unsigned long long)(IFLA_EVENT_NONE) == (unsigned long long)(long long)(int)0x0ULL, "IFLA_EVENT_NONE is 0 in the table");
#endif
#ifdef IFLA_EVENT_REBOOT
_Static_assert((unsigned long long)(IFLA_EVENT_REBOOT) == 0x1ULL || (unsigned long long)(IFLA_EVENT_REBOOT) == (unsigned long long)(long long)(int)0x1ULL, "IFLA_EVENT_REBOOT is 1 in the table");
#endif
#ifdef IFLA_EVENT_FEATURES
_Static_assert((unsigned long long)(IFLA_EVENT_FEATURES) == 0x2ULL || (unsigned long long)(IFLA_EVENT_FEATURES) == (unsigned long long)(long long)(int)0x2ULL, "IFLA_EVENT_FEATURES is 2 in the table");
#endif
#ifdef IFLA_EVENT_BONDING_FAILOVER
_Static_assert((unsigned long long)(IFLA_EVENT_BONDING_FAILOVER) == 0x3ULL || (unsigned long long)(IFLA_EVENT_BONDING_FAILOVER) == (unsigned long long)(long long)(int)0x3ULL, "IFLA_EVENT_BONDING_FAILOVER is 3 in the table");
#endif
#ifdef IFLA_EVENT_NOTIFY_PEERS
_Static_assert((unsigned long long)(IFLA_EVENT_NOTIFY_PEERS) == 0x4ULL || (unsigned long long)(IFLA_EVENT_NOTIFY_PEERS) == (unsigned long long)(long long)(int)0x4ULL, "IFLA_EVENT_NOTIFY_PEERS is 4 in the table");
#endif
#ifdef IFLA_EVENT_IGMP_RESEND
_Static_assert((unsigned long long)(IFLA_EVENT_IGMP_RESEND) == 0x5ULL || (unsigned long long)(IFLA_EVENT_IGMP_RESEND) == (unsigned long long)(long long)(int)0x5ULL, "IFLA_EVENT_IGMP_RESEND is 5 in the table");
#endif
#ifdef IFLA_EVENT_BONDING_OPTIONS
_Static_assert((unsigned long long)(IFLA_EVENT_BONDING_OPTIONS) == 0x6ULL || (unsigned long long)(IFLA_EVENT_BONDING_OPTIONS) == (unsigned long long)(long long)(int)0x6ULL, "IFLA_EVENT_BONDING_OPTIONS is 6 in the table");
#endif
#ifdef IFLA_VF_LINK_STATE_AUTO
_Static_assert((unsigned long long)(IFLA_VF_LINK_STATE_AUTO) == 0x0ULL || (unsigned long long)(IFLA_VF_LINK_STATE_AUTO) == (unsigned long long)(long long)(int)0x0ULL, "IFLA_VF_LINK_STATE_AUTO is 0 in the table");
#endif
#ifdef IFLA_VF_LINK_STATE_ENABLE
_Static_assert((unsigned long long)(IFLA_VF_LINK_STATE_ENABLE) == 0x1ULL || (unsigned long long)(IFLA_VF_LINK_STATE_ENABLE) == (unsigned long long)(long long)(int)0x1ULL, "IFLA_VF_LINK_STATE_ENABLE is 1 in the table");
#endif
#ifdef IFLA_VF_LINK_STATE_DISABLE
_Static_assert((unsigned long long)(IFLA_VF_LINK_STATE_DISABLE) == 0x2ULL || (unsigned long long)(IFLA_VF_LINK_STATE_DISABLE) == (unsigned long long)(long long)(int)0x2ULL, "IFLA_VF_LINK_STATE_DISABLE is 2 in the table");
#endif
#ifdef IN6_ADDR_GEN_MODE_EUI64
_Static_assert((unsigned long long)(IN6_ADDR_GEN_MODE_EUI64) == 0x0ULL || (unsigned long long)(IN6_ADDR_GEN_MODE_EUI64) == (unsigned long long)(long long)(int)0x0ULL, "IN6_ADDR_GEN_MODE_EUI64 is 0 in the table");
#endif
#ifdef IN6_ADDR_GEN_MODE_NONE
_Static_assert((unsigned long long)(IN6_ADDR_GEN_MODE_NONE) == 0x1ULL || (unsigned long long)(IN6_ADDR_GEN_MODE_NONE) == (unsigned long long)(long long)(int)0x1ULL, "IN6_ADDR_GEN_MODE_NONE is 1 in the table");
#endif
#ifdef IN6_ADDR_GEN_MODE_STABLE_PRIVACY
_Static_assert((unsigned long long)(IN6_ADDR_GEN_MODE_STABLE_PRIVACY) == 0x2ULL || (unsigned long long)(IN6_ADDR_GEN_MODE_STABLE_PRIVACY) == (unsigned long long)(long long)(int)0x2ULL, "IN6_ADDR_GEN_MODE_STABLE_PRIVACY is 2 in the table");
#endif
#ifdef IN6_ADDR_GEN_MODE_RANDOM
_Static_assert((unsigned long long)(IN6_ADDR_GEN_MODE_RANDOM) == 0x3ULL || (unsigned long long)(IN6_ADDR_GEN_MODE_RANDOM) == (unsigned long long)(long long)(int)0x3ULL, "IN6_ADDR_GEN_MODE_RANDOM is 3 in the table");
#endif
_Static_assert(sizeof(struct ifla_bridge_id) == 8, "struct ifla_bridge_id has 8 bytes in the table");
_Static_assert(offsetof(struct ifla_bridge_id, prio) == 0, "prio of struct ifla_bridge_id is at 0 in the table");
_Static_assert(offsetof(struct ifla_bridge_id, addr) == 2, "addr of struct ifla_bridge_id is at 2 in the table");
_Static_assert(sizeof(struct ifla_vf_mac) == 36, "struct ifla_vf_mac has 36 bytes in the table");
_Static_assert(offsetof(struct ifla_vf_mac, vf) == 0, "vf of struct ifla_vf_mac is at 0 in the table");
_Static_assert(offsetof(struct ifla_vf_mac, mac) == 4, "mac of struct ifla_vf_mac is at 4 in the table");
_Static_assert(sizeof(struct ifla_vf_broadcast) == 32, "struct ifla_vf_broadcast has 32 bytes in the table");
_Static_assert(offsetof(struct ifla_vf_broadcast, broadcast) == 0, "broadcast of struct ifla_vf_broadcast is at 0 in the table");
_Static_assert(sizeof(struct ifla_vf_link_state) == 8, "struct ifla_vf_link_state has 8 bytes in the table");
_Static_assert(offsetof(struct ifla_vf_link_state, vf) == 0, "vf of struct ifla_vf_link_state is at 0 in the table");
_Static_assert(offsetof(struct ifla_vf_link_state, link_state) == 4, "link_state of struct ifla_vf_link_state is at 4 in the table");
_Static_assert(sizeof(struct ifla_vf_guid) == 16, "struct ifla_vf_guid has 16 bytes in the table");
_Static_assert(offsetof(struct ifla_vf_guid, vf) == 0, "vf of struct ifla_vf_guid is at 0 in the table");
_Static_assert(offsetof(struct ifla_vf_guid, guid) == 8, "guid of struct ifla_vf_guid is at 8 in the table");
_Static_assert(sizeof(struct ifla_vf_vlan_info) == 16, "struct ifla_vf_vlan_info has 16 bytes in the table");
_Static_assert(offsetof(struct ifla_vf_vlan_info, vf) == 0, "vf of struct ifla_vf_vlan_info is at 0 in the table");
_Static_assert(offsetof(struct ifla_vf_vlan_info, vlan) == 4, "vlan of struct ifla_vf_vlan_info is at 4 in the table");
_Static_assert(offsetof(struct ifla_vf_vlan_info, qos) == 8, "qos of struct ifla_vf_vlan_info is at 8 in the table");
_Static_assert(offsetof(struct ifla_vf_vlan_info, vlan_proto) == 12, "vlan_proto of struct ifla_vf_vlan_info is at 12 in the table");
_Static_assert(sizeof(struct ifla_vf_vlan) == 12, "struct ifla_vf_vlan has 12 bytes in the table");
_Static_assert(offsetof(struct ifla_vf_vlan, vf) == 0, "vf of struct ifla_vf_vlan is at 0 in the table");
_Static_assert(offsetof(struct ifla_vf_vlan, vlan) == 4, "vlan of struct ifla_vf_vlan is at 4 in the table");
_Static_assert(offsetof(struct ifla_vf_vlan, qos) == 8, "qos of struct ifla_vf_vlan is at 8 in the table");
_Static_assert(sizeof(struct ifla_vf_tx_rate) == 8, "struct ifla_vf_tx_rate has 8 bytes in the table");
_Static_assert(offsetof(struct ifla_vf_tx_rate, vf) == 0, "vf of struct ifla_vf_tx_rate is at 0 in the table");
_Static_assert(offsetof(struct ifla_vf_tx_rate, rate) == 4, "rate of struct ifla_vf_tx_rate is at 4 in the table");
_Static_assert(sizeof(struct ifla_vf_spoofchk) == 8, "struct ifla_vf_spoofchk has 8 bytes in the table");
_Static_assert(offsetof(struct ifla_vf_spoofchk, vf) == 0, "vf of struct ifla_vf_spoofchk is at 0 in the table");
_Static_assert(offsetof(struct ifla_vf_spoofchk, setting) == 4, "setting of struct ifla_vf_spoofchk is at 4 in the table");
_Static_assert(sizeof(struct ifla_vf_rate) == 12, "struct ifla_vf_rate has 12 bytes in the table");
_Static_assert(offsetof(struct ifla_vf_rate, vf) == 0, "vf of struct ifla_vf_rate is at 0 in the table");
_Static_assert(offsetof(struct ifla_vf_rate, min_tx_rate) == 4, "min_tx_rate of struct ifla_vf_rate is at 4 in the table");
_Static_assert(offsetof(struct ifla_vf_rate, max_tx_rate) == 8, "max_tx_rate of struct ifla_vf_rate is at 8 in the table");
_Static_assert(sizeof(struct ifla_vf_rss_query_en) == 8, "struct ifla_vf_rss_query_en has 8 bytes in the table");
_Static_assert(offsetof(struct ifla_vf_rss_query_en, vf) == 0, "vf of struct ifla_vf_rss_query_en is at 0 in the table");
_Static_assert(offsetof(struct ifla_vf_rss_query_en, setting) == 4, "setting of struct ifla_vf_rss_query_en is at 4 in the table");
_Static_assert(sizeof(struct ifla_vf_trust) == 8, "struct ifla_vf_trust has 8 bytes in the table");
_Static_assert(offsetof(struct ifla_vf_trust, vf) == 0, "vf of struct ifla_vf_trust is at 0 in the table");
_Static_assert(offsetof(struct ifla_vf_trust, setting) == 4, "setting of struct ifla_vf_trust is at 4 in the table");
_Static_assert(sizeof(struct ifla_cacheinfo) == 16, "struct ifla_cacheinfo has 16 bytes in the table");
_Static_assert(offsetof(struct ifla_cacheinfo, max_reasm_len) == 0, "max_reasm_len of struct ifla_cacheinfo is at 0 in the table");
_Static_assert(offsetof(struct ifla_cacheinfo, tstamp) == 4, "tstamp of struct ifla_cacheinfo is at 4 in the table");
_Static_assert(offsetof(struct ifla_cacheinfo, reachable_time) == 8, "reachable_time of struct ifla_cacheinfo is at 8 in the table");
_Static_assert(offsetof(struct ifla_cacheinfo, retrans_time) == 12, "retrans_time of struct ifla_cacheinfo is at 12 in the table");
_Static_assert(sizeof(struct if_stats_msg) == 12, "struct if_stats_msg has 12 bytes in the table");
_Static_assert(offsetof(struct if_stats_msg, family) == 0, "family of struct if_stats_msg is at 0 in the table");
_Static_assert(offsetof(struct if_stats_msg, pad1) == 1, "pad1 of struct if_stats_msg is at 1 in the table");
_Static_assert(offsetof(struct if_stats_msg, pad2) == 2, "pad2 of struct if_stats_msg is at 2 in the table");
_Static_assert(offsetof(struct if_stats_msg, ifindex) == 4, "ifindex of struct if_stats_msg is at 4 in the table");
_Static_assert(offsetof(struct if_stats_msg, filter_mask) == 8, "filter_mask of struct if_stats_msg is at 8 in the table");
#endif
