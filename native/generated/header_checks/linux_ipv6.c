/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/ipv6.h>)
#include <linux/ipv6.h>
#ifdef DEVCONF_FORWARDING
_Static_assert((unsigned long long)(DEVCONF_FORWARDING) == 0x0ULL || (unsigned long long)(DEVCONF_FORWARDING) == (unsigned long long)(long long)(int)0x0ULL, "DEVCONF_FORWARDING is 0 in the table");
#endif
#ifdef DEVCONF_HOPLIMIT
_Static_assert((unsigned long long)(DEVCONF_HOPLIMIT) == 0x1ULL || (unsigned long long)(DEVCONF_HOPLIMIT) == (unsigned long long)(long long)(int)0x1ULL, "DEVCONF_HOPLIMIT is 1 in the table");
#endif
#ifdef DEVCONF_MTU6
_Static_assert((unsigned long long)(DEVCONF_MTU6) == 0x2ULL || (unsigned long long)(DEVCONF_MTU6) == (unsigned long long)(long long)(int)0x2ULL, "DEVCONF_MTU6 is 2 in the table");
#endif
#ifdef DEVCONF_ACCEPT_RA
_Static_assert((unsigned long long)(DEVCONF_ACCEPT_RA) == 0x3ULL || (unsigned long long)(DEVCONF_ACCEPT_RA) == (unsigned long long)(long long)(int)0x3ULL, "DEVCONF_ACCEPT_RA is 3 in the table");
#endif
#ifdef DEVCONF_ACCEPT_REDIRECTS
_Static_assert((unsigned long long)(DEVCONF_ACCEPT_REDIRECTS) == 0x4ULL || (unsigned long long)(DEVCONF_ACCEPT_REDIRECTS) == (unsigned long long)(long long)(int)0x4ULL, "DEVCONF_ACCEPT_REDIRECTS is 4 in the table");
#endif
#ifdef DEVCONF_AUTOCONF
_Static_assert((unsigned long long)(DEVCONF_AUTOCONF) == 0x5ULL || (unsigned long long)(DEVCONF_AUTOCONF) == (unsigned long long)(long long)(int)0x5ULL, "DEVCONF_AUTOCONF is 5 in the table");
#endif
#ifdef DEVCONF_DAD_TRANSMITS
_Static_assert((unsigned long long)(DEVCONF_DAD_TRANSMITS) == 0x6ULL || (unsigned long long)(DEVCONF_DAD_TRANSMITS) == (unsigned long long)(long long)(int)0x6ULL, "DEVCONF_DAD_TRANSMITS is 6 in the table");
#endif
#ifdef DEVCONF_RTR_SOLICITS
_Static_assert((unsigned long long)(DEVCONF_RTR_SOLICITS) == 0x7ULL || (unsigned long long)(DEVCONF_RTR_SOLICITS) == (unsigned long long)(long long)(int)0x7ULL, "DEVCONF_RTR_SOLICITS is 7 in the table");
#endif
#ifdef DEVCONF_RTR_SOLICIT_INTERVAL
_Static_assert((unsigned long long)(DEVCONF_RTR_SOLICIT_INTERVAL) == 0x8ULL || (unsigned long long)(DEVCONF_RTR_SOLICIT_INTERVAL) == (unsigned long long)(long long)(int)0x8ULL, "DEVCONF_RTR_SOLICIT_INTERVAL is 8 in the table");
#endif
#ifdef DEVCONF_RTR_SOLICIT_DELAY
_Static_assert((unsigned long long)(DEVCONF_RTR_SOLICIT_DELAY) == 0x9ULL || (unsigned long long)(DEVCONF_RTR_SOLICIT_DELAY) == (unsigned long long)(long long)(int)0x9ULL, "DEVCONF_RTR_SOLICIT_DELAY is 9 in the table");
#endif
#ifdef DEVCONF_USE_TEMPADDR
_Static_assert((unsigned long long)(DEVCONF_USE_TEMPADDR) == 0xaULL || (unsigned long long)(DEVCONF_USE_TEMPADDR) == (unsigned long long)(long long)(int)0xaULL, "DEVCONF_USE_TEMPADDR is 10 in the table");
#endif
#ifdef DEVCONF_TEMP_VALID_LFT
_Static_assert((unsigned long long)(DEVCONF_TEMP_VALID_LFT) == 0xbULL || (unsigned long long)(DEVCONF_TEMP_VALID_LFT) == (unsigned long long)(long long)(int)0xbULL, "DEVCONF_TEMP_VALID_LFT is 11 in the table");
#endif
#ifdef DEVCONF_TEMP_PREFERED_LFT
_Static_assert((unsigned long long)(DEVCONF_TEMP_PREFERED_LFT) == 0xcULL || (unsigned long long)(DEVCONF_TEMP_PREFERED_LFT) == (unsigned long long)(long long)(int)0xcULL, "DEVCONF_TEMP_PREFERED_LFT is 12 in the table");
#endif
#ifdef DEVCONF_REGEN_MAX_RETRY
_Static_assert((unsigned long long)(DEVCONF_REGEN_MAX_RETRY) == 0xdULL || (unsigned long long)(DEVCONF_REGEN_MAX_RETRY) == (unsigned long long)(long long)(int)0xdULL, "DEVCONF_REGEN_MAX_RETRY is 13 in the table");
#endif
#ifdef DEVCONF_MAX_DESYNC_FACTOR
_Static_assert((unsigned long long)(DEVCONF_MAX_DESYNC_FACTOR) == 0xeULL || (unsigned long long)(DEVCONF_MAX_DESYNC_FACTOR) == (unsigned long long)(long long)(int)0xeULL, "DEVCONF_MAX_DESYNC_FACTOR is 14 in the table");
#endif
#ifdef DEVCONF_MAX_ADDRESSES
_Static_assert((unsigned long long)(DEVCONF_MAX_ADDRESSES) == 0xfULL || (unsigned long long)(DEVCONF_MAX_ADDRESSES) == (unsigned long long)(long long)(int)0xfULL, "DEVCONF_MAX_ADDRESSES is 15 in the table");
#endif
#ifdef DEVCONF_FORCE_MLD_VERSION
_Static_assert((unsigned long long)(DEVCONF_FORCE_MLD_VERSION) == 0x10ULL || (unsigned long long)(DEVCONF_FORCE_MLD_VERSION) == (unsigned long long)(long long)(int)0x10ULL, "DEVCONF_FORCE_MLD_VERSION is 16 in the table");
#endif
#ifdef DEVCONF_ACCEPT_RA_DEFRTR
_Static_assert((unsigned long long)(DEVCONF_ACCEPT_RA_DEFRTR) == 0x11ULL || (unsigned long long)(DEVCONF_ACCEPT_RA_DEFRTR) == (unsigned long long)(long long)(int)0x11ULL, "DEVCONF_ACCEPT_RA_DEFRTR is 17 in the table");
#endif
#ifdef DEVCONF_ACCEPT_RA_PINFO
_Static_assert((unsigned long long)(DEVCONF_ACCEPT_RA_PINFO) == 0x12ULL || (unsigned long long)(DEVCONF_ACCEPT_RA_PINFO) == (unsigned long long)(long long)(int)0x12ULL, "DEVCONF_ACCEPT_RA_PINFO is 18 in the table");
#endif
#ifdef DEVCONF_ACCEPT_RA_RTR_PREF
_Static_assert((unsigned long long)(DEVCONF_ACCEPT_RA_RTR_PREF) == 0x13ULL || (unsigned long long)(DEVCONF_ACCEPT_RA_RTR_PREF) == (unsigned long long)(long long)(int)0x13ULL, "DEVCONF_ACCEPT_RA_RTR_PREF is 19 in the table");
#endif
#ifdef DEVCONF_RTR_PROBE_INTERVAL
_Static_assert((unsigned long long)(DEVCONF_RTR_PROBE_INTERVAL) == 0x14ULL || (unsigned long long)(DEVCONF_RTR_PROBE_INTERVAL) == (unsigned long long)(long long)(int)0x14ULL, "DEVCONF_RTR_PROBE_INTERVAL is 20 in the table");
#endif
#ifdef DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN
_Static_assert((unsigned long long)(DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN) == 0x15ULL || (unsigned long long)(DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN) == (unsigned long long)(long long)(int)0x15ULL, "DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN is 21 in the table");
#endif
#ifdef DEVCONF_PROXY_NDP
_Static_assert((unsigned long long)(DEVCONF_PROXY_NDP) == 0x16ULL || (unsigned long long)(DEVCONF_PROXY_NDP) == (unsigned long long)(long long)(int)0x16ULL, "DEVCONF_PROXY_NDP is 22 in the table");
#endif
#ifdef DEVCONF_OPTIMISTIC_DAD
_Static_assert((unsigned long long)(DEVCONF_OPTIMISTIC_DAD) == 0x17ULL || (unsigned long long)(DEVCONF_OPTIMISTIC_DAD) == (unsigned long long)(long long)(int)0x17ULL, "DEVCONF_OPTIMISTIC_DAD is 23 in the table");
#endif
#ifdef DEVCONF_ACCEPT_SOURCE_ROUTE
_Static_assert((unsigned long long)(DEVCONF_ACCEPT_SOURCE_ROUTE) == 0x18ULL || (unsigned long long)(DEVCONF_ACCEPT_SOURCE_ROUTE) == (unsigned long long)(long long)(int)0x18ULL, "DEVCONF_ACCEPT_SOURCE_ROUTE is 24 in the table");
#endif
#ifdef DEVCONF_MC_FORWARDING
_Static_assert((unsigned long long)(DEVCONF_MC_FORWARDING) == 0x19ULL || (unsigned long long)(DEVCONF_MC_FORWARDING) == (unsigned long long)(long long)(int)0x19ULL, "DEVCONF_MC_FORWARDING is 25 in the table");
#endif
#ifdef DEVCONF_DISABLE_IPV6
_Static_assert((unsigned long long)(DEVCONF_DISABLE_IPV6) == 0x1aULL || (unsigned long long)(DEVCONF_DISABLE_IPV6) == (unsigned long long)(long long)(int)0x1aULL, "DEVCONF_DISABLE_IPV6 is 26 in the table");
#endif
#ifdef DEVCONF_ACCEPT_DAD
_Static_assert((unsigned long long)(DEVCONF_ACCEPT_DAD) == 0x1bULL || (unsigned long long)(DEVCONF_ACCEPT_DAD) == (unsigned long long)(long long)(int)0x1bULL, "DEVCONF_ACCEPT_DAD is 27 in the table");
#endif
#ifdef DEVCONF_FORCE_TLLAO
_Static_assert((unsigned long long)(DEVCONF_FORCE_TLLAO) == 0x1cULL || (unsigned long long)(DEVCONF_FORCE_TLLAO) == (unsigned long long)(long long)(int)0x1cULL, "DEVCONF_FORCE_TLLAO is 28 in the table");
#endif
#ifdef DEVCONF_NDISC_NOTIFY
_Static_assert((unsigned long long)(DEVCONF_NDISC_NOTIFY) == 0x1dULL || (unsigned long long)(DEVCONF_NDISC_NOTIFY) == (unsigned long long)(long long)(int)0x1dULL, "DEVCONF_NDISC_NOTIFY is 29 in the table");
#endif
#ifdef DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL
_Static_assert((unsigned long long)(DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL) == 0x1eULL || (unsigned long long)(DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL) == (unsigned long long)(long long)(int)0x1eULL, "DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL is 30 in the table");
#endif
#ifdef DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL
_Static_assert((unsigned long long)(DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL) == 0x1fULL || (unsigned long long)(DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL) == (unsigned long long)(long long)(int)0x1fULL, "DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL is 31 in the table");
#endif
#ifdef DEVCONF_SUPPRESS_FRAG_NDISC
_Static_assert((unsigned long long)(DEVCONF_SUPPRESS_FRAG_NDISC) == 0x20ULL || (unsigned long long)(DEVCONF_SUPPRESS_FRAG_NDISC) == (unsigned long long)(long long)(int)0x20ULL, "DEVCONF_SUPPRESS_FRAG_NDISC is 32 in the table");
#endif
#ifdef DEVCONF_ACCEPT_RA_FROM_LOCAL
_Static_assert((unsigned long long)(DEVCONF_ACCEPT_RA_FROM_LOCAL) == 0x21ULL || (unsigned long long)(DEVCONF_ACCEPT_RA_FROM_LOCAL) == (unsigned long long)(long long)(int)0x21ULL, "DEVCONF_ACCEPT_RA_FROM_LOCAL is 33 in the table");
#endif
#ifdef DEVCONF_USE_OPTIMISTIC
_Static_assert((unsigned long long)(DEVCONF_USE_OPTIMISTIC) == 0x22ULL || (unsigned long long)(DEVCONF_USE_OPTIMISTIC) == (unsigned long long)(long long)(int)0x22ULL, "DEVCONF_USE_OPTIMISTIC is 34 in the table");
#endif
#ifdef DEVCONF_ACCEPT_RA_MTU
_Static_assert((unsigned long long)(DEVCONF_ACCEPT_RA_MTU) == 0x23ULL || (unsigned long long)(DEVCONF_ACCEPT_RA_MTU) == (unsigned long long)(long long)(int)0x23ULL, "DEVCONF_ACCEPT_RA_MTU is 35 in the table");
#endif
#ifdef DEVCONF_STABLE_SECRET
_Static_assert((unsigned long long)(DEVCONF_STABLE_SECRET) == 0x24ULL || (unsigned long long)(DEVCONF_STABLE_SECRET) == (unsigned long long)(long long)(int)0x24ULL, "DEVCONF_STABLE_SECRET is 36 in the table");
#endif
#ifdef DEVCONF_USE_OIF_ADDRS_ONLY
_Static_assert((unsigned long long)(DEVCONF_USE_OIF_ADDRS_ONLY) == 0x25ULL || (unsigned long long)(DEVCONF_USE_OIF_ADDRS_ONLY) == (unsigned long long)(long long)(int)0x25ULL, "DEVCONF_USE_OIF_ADDRS_ONLY is 37 in the table");
#endif
#ifdef DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT
_Static_assert((unsigned long long)(DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT) == 0x26ULL || (unsigned long long)(DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT) == (unsigned long long)(long long)(int)0x26ULL, "DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT is 38 in the table");
#endif
#ifdef DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN
_Static_assert((unsigned long long)(DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN) == 0x27ULL || (unsigned long long)(DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN) == (unsigned long long)(long long)(int)0x27ULL, "DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN is 39 in the table");
#endif
#ifdef DEVCONF_DROP_UNICAST_IN_L2_MULTICAST
_Static_assert((unsigned long long)(DEVCONF_DROP_UNICAST_IN_L2_MULTICAST) == 0x28ULL || (unsigned long long)(DEVCONF_DROP_UNICAST_IN_L2_MULTICAST) == (unsigned long long)(long long)(int)0x28ULL, "DEVCONF_DROP_UNICAST_IN_L2_MULTICAST is 40 in the table");
#endif
#ifdef DEVCONF_DROP_UNSOLICITED_NA
_Static_assert((unsigned long long)(DEVCONF_DROP_UNSOLICITED_NA) == 0x29ULL || (unsigned long long)(DEVCONF_DROP_UNSOLICITED_NA) == (unsigned long long)(long long)(int)0x29ULL, "DEVCONF_DROP_UNSOLICITED_NA is 41 in the table");
#endif
#ifdef DEVCONF_KEEP_ADDR_ON_DOWN
_Static_assert((unsigned long long)(DEVCONF_KEEP_ADDR_ON_DOWN) == 0x2aULL || (unsigned long long)(DEVCONF_KEEP_ADDR_ON_DOWN) == (unsigned long long)(long long)(int)0x2aULL, "DEVCONF_KEEP_ADDR_ON_DOWN is 42 in the table");
#endif
#ifdef DEVCONF_RTR_SOLICIT_MAX_INTERVAL
_Static_assert((unsigned long long)(DEVCONF_RTR_SOLICIT_MAX_INTERVAL) == 0x2bULL || (unsigned long long)(DEVCONF_RTR_SOLICIT_MAX_INTERVAL) == (unsigned long long)(long long)(int)0x2bULL, "DEVCONF_RTR_SOLICIT_MAX_INTERVAL is 43 in the table");
#endif
#ifdef DEVCONF_SEG6_ENABLED
_Static_assert((unsigned long long)(DEVCONF_SEG6_ENABLED) == 0x2cULL || (unsigned long long)(DEVCONF_SEG6_ENABLED) == (unsigned long long)(long long)(int)0x2cULL, "DEVCONF_SEG6_ENABLED is 44 in the table");
#endif
#ifdef DEVCONF_SEG6_REQUIRE_HMAC
_Static_assert((unsigned long long)(DEVCONF_SEG6_REQUIRE_HMAC) == 0x2dULL || (unsigned long long)(DEVCONF_SEG6_REQUIRE_HMAC) == (unsigned long long)(long long)(int)0x2dULL, "DEVCONF_SEG6_REQUIRE_HMAC is 45 in the table");
#endif
#ifdef DEVCONF_ENHANCED_DAD
_Static_assert((unsigned long long)(DEVCONF_ENHANCED_DAD) == 0x2eULL || (unsigned long long)(DEVCONF_ENHANCED_DAD) == (unsigned long long)(long long)(int)0x2eULL, "DEVCONF_ENHANCED_DAD is 46 in the table");
#endif
#ifdef DEVCONF_ADDR_GEN_MODE
_Static_assert((unsigned long long)(DEVCONF_ADDR_GEN_MODE) == 0x2fULL || (unsigned long long)(DEVCONF_ADDR_GEN_MODE) == (unsigned long long)(long long)(int)0x2fULL, "DEVCONF_ADDR_GEN_MODE is 47 in the table");
#endif
#ifdef DEVCONF_DISABLE_POLICY
_Static_assert((unsigned long long)(DEVCONF_DISABLE_POLICY) == 0x30ULL || (unsigned long long)(DEVCONF_DISABLE_POLICY) == (unsigned long long)(long long)(int)0x30ULL, "DEVCONF_DISABLE_POLICY is 48 in the table");
#endif
#ifdef DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN
_Static_assert((unsigned long long)(DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN) == 0x31ULL || (unsigned long long)(DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN) == (unsigned long long)(long long)(int)0x31ULL, "DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN is 49 in the table");
#endif
#ifdef DEVCONF_NDISC_TCLASS
_Static_assert((unsigned long long)(DEVCONF_NDISC_TCLASS) == 0x32ULL || (unsigned long long)(DEVCONF_NDISC_TCLASS) == (unsigned long long)(long long)(int)0x32ULL, "DEVCONF_NDISC_TCLASS is 50 in the table");
#endif
#ifdef DEVCONF_RPL_SEG_ENABLED
_Static_assert((unsigned long long)(DEVCONF_RPL_SEG_ENABLED) == 0x33ULL || (unsigned long long)(DEVCONF_RPL_SEG_ENABLED) == (unsigned long long)(long long)(int)0x33ULL, "DEVCONF_RPL_SEG_ENABLED is 51 in the table");
#endif
#ifdef DEVCONF_RA_DEFRTR_METRIC
_Static_assert((unsigned long long)(DEVCONF_RA_DEFRTR_METRIC) == 0x34ULL || (unsigned long long)(DEVCONF_RA_DEFRTR_METRIC) == (unsigned long long)(long long)(int)0x34ULL, "DEVCONF_RA_DEFRTR_METRIC is 52 in the table");
#endif
#ifdef DEVCONF_IOAM6_ENABLED
_Static_assert((unsigned long long)(DEVCONF_IOAM6_ENABLED) == 0x35ULL || (unsigned long long)(DEVCONF_IOAM6_ENABLED) == (unsigned long long)(long long)(int)0x35ULL, "DEVCONF_IOAM6_ENABLED is 53 in the table");
#endif
#ifdef DEVCONF_IOAM6_ID
_Static_assert((unsigned long long)(DEVCONF_IOAM6_ID) == 0x36ULL || (unsigned long long)(DEVCONF_IOAM6_ID) == (unsigned long long)(long long)(int)0x36ULL, "DEVCONF_IOAM6_ID is 54 in the table");
#endif
#ifdef DEVCONF_IOAM6_ID_WIDE
_Static_assert((unsigned long long)(DEVCONF_IOAM6_ID_WIDE) == 0x37ULL || (unsigned long long)(DEVCONF_IOAM6_ID_WIDE) == (unsigned long long)(long long)(int)0x37ULL, "DEVCONF_IOAM6_ID_WIDE is 55 in the table");
#endif
#ifdef DEVCONF_NDISC_EVICT_NOCARRIER
_Static_assert((unsigned long long)(DEVCONF_NDISC_EVICT_NOCARRIER) == 0x38ULL || (unsigned long long)(DEVCONF_NDISC_EVICT_NOCARRIER) == (unsigned long long)(long long)(int)0x38ULL, "DEVCONF_NDISC_EVICT_NOCARRIER is 56 in the table");
#endif
#ifdef DEVCONF_ACCEPT_UNTRACKED_NA
_Static_assert((unsigned long long)(DEVCONF_ACCEPT_UNTRACKED_NA) == 0x39ULL || (unsigned long long)(DEVCONF_ACCEPT_UNTRACKED_NA) == (unsigned long long)(long long)(int)0x39ULL, "DEVCONF_ACCEPT_UNTRACKED_NA is 57 in the table");
#endif
#ifdef DEVCONF_ACCEPT_RA_MIN_LFT
_Static_assert((unsigned long long)(DEVCONF_ACCEPT_RA_MIN_LFT) == 0x3aULL || (unsigned long long)(DEVCONF_ACCEPT_RA_MIN_LFT) == (unsigned long long)(long long)(int)0x3aULL, "DEVCONF_ACCEPT_RA_MIN_LFT is 58 in the table");
#endif
#endif
