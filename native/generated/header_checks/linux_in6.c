/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/in6.h>)
#include <linux/in6.h>
#ifdef IPV6_ADDRFORM
_Static_assert((unsigned long long)(IPV6_ADDRFORM) == 0x1ULL || (unsigned long long)(IPV6_ADDRFORM) == (unsigned long long)(long long)(int)0x1ULL, "IPV6_ADDRFORM is 1 in the table");
#endif
#ifdef IPV6_2292PKTINFO
_Static_assert((unsigned long long)(IPV6_2292PKTINFO) == 0x2ULL || (unsigned long long)(IPV6_2292PKTINFO) == (unsigned long long)(long long)(int)0x2ULL, "IPV6_2292PKTINFO is 2 in the table");
#endif
#ifdef IPV6_2292HOPOPTS
_Static_assert((unsigned long long)(IPV6_2292HOPOPTS) == 0x3ULL || (unsigned long long)(IPV6_2292HOPOPTS) == (unsigned long long)(long long)(int)0x3ULL, "IPV6_2292HOPOPTS is 3 in the table");
#endif
#ifdef IPV6_2292DSTOPTS
_Static_assert((unsigned long long)(IPV6_2292DSTOPTS) == 0x4ULL || (unsigned long long)(IPV6_2292DSTOPTS) == (unsigned long long)(long long)(int)0x4ULL, "IPV6_2292DSTOPTS is 4 in the table");
#endif
#ifdef IPV6_2292RTHDR
_Static_assert((unsigned long long)(IPV6_2292RTHDR) == 0x5ULL || (unsigned long long)(IPV6_2292RTHDR) == (unsigned long long)(long long)(int)0x5ULL, "IPV6_2292RTHDR is 5 in the table");
#endif
#ifdef IPV6_2292PKTOPTIONS
_Static_assert((unsigned long long)(IPV6_2292PKTOPTIONS) == 0x6ULL || (unsigned long long)(IPV6_2292PKTOPTIONS) == (unsigned long long)(long long)(int)0x6ULL, "IPV6_2292PKTOPTIONS is 6 in the table");
#endif
#ifdef IPV6_CHECKSUM
_Static_assert((unsigned long long)(IPV6_CHECKSUM) == 0x7ULL || (unsigned long long)(IPV6_CHECKSUM) == (unsigned long long)(long long)(int)0x7ULL, "IPV6_CHECKSUM is 7 in the table");
#endif
#ifdef IPV6_2292HOPLIMIT
_Static_assert((unsigned long long)(IPV6_2292HOPLIMIT) == 0x8ULL || (unsigned long long)(IPV6_2292HOPLIMIT) == (unsigned long long)(long long)(int)0x8ULL, "IPV6_2292HOPLIMIT is 8 in the table");
#endif
#ifdef IPV6_NEXTHOP
_Static_assert((unsigned long long)(IPV6_NEXTHOP) == 0x9ULL || (unsigned long long)(IPV6_NEXTHOP) == (unsigned long long)(long long)(int)0x9ULL, "IPV6_NEXTHOP is 9 in the table");
#endif
#ifdef IPV6_AUTHHDR
_Static_assert((unsigned long long)(IPV6_AUTHHDR) == 0xaULL || (unsigned long long)(IPV6_AUTHHDR) == (unsigned long long)(long long)(int)0xaULL, "IPV6_AUTHHDR is 10 in the table");
#endif
#ifdef IPV6_FLOWINFO
_Static_assert((unsigned long long)(IPV6_FLOWINFO) == 0xbULL || (unsigned long long)(IPV6_FLOWINFO) == (unsigned long long)(long long)(int)0xbULL, "IPV6_FLOWINFO is 11 in the table");
#endif
#ifdef IPV6_UNICAST_HOPS
_Static_assert((unsigned long long)(IPV6_UNICAST_HOPS) == 0x10ULL || (unsigned long long)(IPV6_UNICAST_HOPS) == (unsigned long long)(long long)(int)0x10ULL, "IPV6_UNICAST_HOPS is 16 in the table");
#endif
#ifdef IPV6_MULTICAST_IF
_Static_assert((unsigned long long)(IPV6_MULTICAST_IF) == 0x11ULL || (unsigned long long)(IPV6_MULTICAST_IF) == (unsigned long long)(long long)(int)0x11ULL, "IPV6_MULTICAST_IF is 17 in the table");
#endif
#ifdef IPV6_MULTICAST_HOPS
_Static_assert((unsigned long long)(IPV6_MULTICAST_HOPS) == 0x12ULL || (unsigned long long)(IPV6_MULTICAST_HOPS) == (unsigned long long)(long long)(int)0x12ULL, "IPV6_MULTICAST_HOPS is 18 in the table");
#endif
#ifdef IPV6_MULTICAST_LOOP
_Static_assert((unsigned long long)(IPV6_MULTICAST_LOOP) == 0x13ULL || (unsigned long long)(IPV6_MULTICAST_LOOP) == (unsigned long long)(long long)(int)0x13ULL, "IPV6_MULTICAST_LOOP is 19 in the table");
#endif
#ifdef IPV6_ADD_MEMBERSHIP
_Static_assert((unsigned long long)(IPV6_ADD_MEMBERSHIP) == 0x14ULL || (unsigned long long)(IPV6_ADD_MEMBERSHIP) == (unsigned long long)(long long)(int)0x14ULL, "IPV6_ADD_MEMBERSHIP is 20 in the table");
#endif
#ifdef IPV6_DROP_MEMBERSHIP
_Static_assert((unsigned long long)(IPV6_DROP_MEMBERSHIP) == 0x15ULL || (unsigned long long)(IPV6_DROP_MEMBERSHIP) == (unsigned long long)(long long)(int)0x15ULL, "IPV6_DROP_MEMBERSHIP is 21 in the table");
#endif
#ifdef IPV6_ROUTER_ALERT
_Static_assert((unsigned long long)(IPV6_ROUTER_ALERT) == 0x16ULL || (unsigned long long)(IPV6_ROUTER_ALERT) == (unsigned long long)(long long)(int)0x16ULL, "IPV6_ROUTER_ALERT is 22 in the table");
#endif
#ifdef IPV6_MTU_DISCOVER
_Static_assert((unsigned long long)(IPV6_MTU_DISCOVER) == 0x17ULL || (unsigned long long)(IPV6_MTU_DISCOVER) == (unsigned long long)(long long)(int)0x17ULL, "IPV6_MTU_DISCOVER is 23 in the table");
#endif
#ifdef IPV6_MTU
_Static_assert((unsigned long long)(IPV6_MTU) == 0x18ULL || (unsigned long long)(IPV6_MTU) == (unsigned long long)(long long)(int)0x18ULL, "IPV6_MTU is 24 in the table");
#endif
#ifdef IPV6_RECVERR
_Static_assert((unsigned long long)(IPV6_RECVERR) == 0x19ULL || (unsigned long long)(IPV6_RECVERR) == (unsigned long long)(long long)(int)0x19ULL, "IPV6_RECVERR is 25 in the table");
#endif
#ifdef IPV6_V6ONLY
_Static_assert((unsigned long long)(IPV6_V6ONLY) == 0x1aULL || (unsigned long long)(IPV6_V6ONLY) == (unsigned long long)(long long)(int)0x1aULL, "IPV6_V6ONLY is 26 in the table");
#endif
#ifdef IPV6_JOIN_ANYCAST
_Static_assert((unsigned long long)(IPV6_JOIN_ANYCAST) == 0x1bULL || (unsigned long long)(IPV6_JOIN_ANYCAST) == (unsigned long long)(long long)(int)0x1bULL, "IPV6_JOIN_ANYCAST is 27 in the table");
#endif
#ifdef IPV6_LEAVE_ANYCAST
_Static_assert((unsigned long long)(IPV6_LEAVE_ANYCAST) == 0x1cULL || (unsigned long long)(IPV6_LEAVE_ANYCAST) == (unsigned long long)(long long)(int)0x1cULL, "IPV6_LEAVE_ANYCAST is 28 in the table");
#endif
#ifdef IPV6_MULTICAST_ALL
_Static_assert((unsigned long long)(IPV6_MULTICAST_ALL) == 0x1dULL || (unsigned long long)(IPV6_MULTICAST_ALL) == (unsigned long long)(long long)(int)0x1dULL, "IPV6_MULTICAST_ALL is 29 in the table");
#endif
#ifdef IPV6_ROUTER_ALERT_ISOLATE
_Static_assert((unsigned long long)(IPV6_ROUTER_ALERT_ISOLATE) == 0x1eULL || (unsigned long long)(IPV6_ROUTER_ALERT_ISOLATE) == (unsigned long long)(long long)(int)0x1eULL, "IPV6_ROUTER_ALERT_ISOLATE is 30 in the table");
#endif
#ifdef IPV6_RECVERR_RFC4884
_Static_assert((unsigned long long)(IPV6_RECVERR_RFC4884) == 0x1fULL || (unsigned long long)(IPV6_RECVERR_RFC4884) == (unsigned long long)(long long)(int)0x1fULL, "IPV6_RECVERR_RFC4884 is 31 in the table");
#endif
#ifdef IPV6_FLOWLABEL_MGR
_Static_assert((unsigned long long)(IPV6_FLOWLABEL_MGR) == 0x20ULL || (unsigned long long)(IPV6_FLOWLABEL_MGR) == (unsigned long long)(long long)(int)0x20ULL, "IPV6_FLOWLABEL_MGR is 32 in the table");
#endif
#ifdef IPV6_FLOWINFO_SEND
_Static_assert((unsigned long long)(IPV6_FLOWINFO_SEND) == 0x21ULL || (unsigned long long)(IPV6_FLOWINFO_SEND) == (unsigned long long)(long long)(int)0x21ULL, "IPV6_FLOWINFO_SEND is 33 in the table");
#endif
#ifdef IPV6_IPSEC_POLICY
_Static_assert((unsigned long long)(IPV6_IPSEC_POLICY) == 0x22ULL || (unsigned long long)(IPV6_IPSEC_POLICY) == (unsigned long long)(long long)(int)0x22ULL, "IPV6_IPSEC_POLICY is 34 in the table");
#endif
#ifdef IPV6_XFRM_POLICY
_Static_assert((unsigned long long)(IPV6_XFRM_POLICY) == 0x23ULL || (unsigned long long)(IPV6_XFRM_POLICY) == (unsigned long long)(long long)(int)0x23ULL, "IPV6_XFRM_POLICY is 35 in the table");
#endif
#ifdef IPV6_HDRINCL
_Static_assert((unsigned long long)(IPV6_HDRINCL) == 0x24ULL || (unsigned long long)(IPV6_HDRINCL) == (unsigned long long)(long long)(int)0x24ULL, "IPV6_HDRINCL is 36 in the table");
#endif
#ifdef MCAST_JOIN_GROUP
_Static_assert((unsigned long long)(MCAST_JOIN_GROUP) == 0x2aULL || (unsigned long long)(MCAST_JOIN_GROUP) == (unsigned long long)(long long)(int)0x2aULL, "MCAST_JOIN_GROUP is 42 in the table");
#endif
#ifdef MCAST_BLOCK_SOURCE
_Static_assert((unsigned long long)(MCAST_BLOCK_SOURCE) == 0x2bULL || (unsigned long long)(MCAST_BLOCK_SOURCE) == (unsigned long long)(long long)(int)0x2bULL, "MCAST_BLOCK_SOURCE is 43 in the table");
#endif
#ifdef MCAST_UNBLOCK_SOURCE
_Static_assert((unsigned long long)(MCAST_UNBLOCK_SOURCE) == 0x2cULL || (unsigned long long)(MCAST_UNBLOCK_SOURCE) == (unsigned long long)(long long)(int)0x2cULL, "MCAST_UNBLOCK_SOURCE is 44 in the table");
#endif
#ifdef MCAST_LEAVE_GROUP
_Static_assert((unsigned long long)(MCAST_LEAVE_GROUP) == 0x2dULL || (unsigned long long)(MCAST_LEAVE_GROUP) == (unsigned long long)(long long)(int)0x2dULL, "MCAST_LEAVE_GROUP is 45 in the table");
#endif
#ifdef MCAST_JOIN_SOURCE_GROUP
_Static_assert((unsigned long long)(MCAST_JOIN_SOURCE_GROUP) == 0x2eULL || (unsigned long long)(MCAST_JOIN_SOURCE_GROUP) == (unsigned long long)(long long)(int)0x2eULL, "MCAST_JOIN_SOURCE_GROUP is 46 in the table");
#endif
#ifdef MCAST_LEAVE_SOURCE_GROUP
_Static_assert((unsigned long long)(MCAST_LEAVE_SOURCE_GROUP) == 0x2fULL || (unsigned long long)(MCAST_LEAVE_SOURCE_GROUP) == (unsigned long long)(long long)(int)0x2fULL, "MCAST_LEAVE_SOURCE_GROUP is 47 in the table");
#endif
#ifdef MCAST_MSFILTER
_Static_assert((unsigned long long)(MCAST_MSFILTER) == 0x30ULL || (unsigned long long)(MCAST_MSFILTER) == (unsigned long long)(long long)(int)0x30ULL, "MCAST_MSFILTER is 48 in the table");
#endif
#ifdef IPV6_RECVPKTINFO
_Static_assert((unsigned long long)(IPV6_RECVPKTINFO) == 0x31ULL || (unsigned long long)(IPV6_RECVPKTINFO) == (unsigned long long)(long long)(int)0x31ULL, "IPV6_RECVPKTINFO is 49 in the table");
#endif
#ifdef IPV6_PKTINFO
_Static_assert((unsigned long long)(IPV6_PKTINFO) == 0x32ULL || (unsigned long long)(IPV6_PKTINFO) == (unsigned long long)(long long)(int)0x32ULL, "IPV6_PKTINFO is 50 in the table");
#endif
#ifdef IPV6_RECVHOPLIMIT
_Static_assert((unsigned long long)(IPV6_RECVHOPLIMIT) == 0x33ULL || (unsigned long long)(IPV6_RECVHOPLIMIT) == (unsigned long long)(long long)(int)0x33ULL, "IPV6_RECVHOPLIMIT is 51 in the table");
#endif
#ifdef IPV6_HOPLIMIT
_Static_assert((unsigned long long)(IPV6_HOPLIMIT) == 0x34ULL || (unsigned long long)(IPV6_HOPLIMIT) == (unsigned long long)(long long)(int)0x34ULL, "IPV6_HOPLIMIT is 52 in the table");
#endif
#ifdef IPV6_RECVHOPOPTS
_Static_assert((unsigned long long)(IPV6_RECVHOPOPTS) == 0x35ULL || (unsigned long long)(IPV6_RECVHOPOPTS) == (unsigned long long)(long long)(int)0x35ULL, "IPV6_RECVHOPOPTS is 53 in the table");
#endif
#ifdef IPV6_HOPOPTS
_Static_assert((unsigned long long)(IPV6_HOPOPTS) == 0x36ULL || (unsigned long long)(IPV6_HOPOPTS) == (unsigned long long)(long long)(int)0x36ULL, "IPV6_HOPOPTS is 54 in the table");
#endif
#ifdef IPV6_RTHDRDSTOPTS
_Static_assert((unsigned long long)(IPV6_RTHDRDSTOPTS) == 0x37ULL || (unsigned long long)(IPV6_RTHDRDSTOPTS) == (unsigned long long)(long long)(int)0x37ULL, "IPV6_RTHDRDSTOPTS is 55 in the table");
#endif
#ifdef IPV6_RECVRTHDR
_Static_assert((unsigned long long)(IPV6_RECVRTHDR) == 0x38ULL || (unsigned long long)(IPV6_RECVRTHDR) == (unsigned long long)(long long)(int)0x38ULL, "IPV6_RECVRTHDR is 56 in the table");
#endif
#ifdef IPV6_RTHDR
_Static_assert((unsigned long long)(IPV6_RTHDR) == 0x39ULL || (unsigned long long)(IPV6_RTHDR) == (unsigned long long)(long long)(int)0x39ULL, "IPV6_RTHDR is 57 in the table");
#endif
#ifdef IPV6_RECVDSTOPTS
_Static_assert((unsigned long long)(IPV6_RECVDSTOPTS) == 0x3aULL || (unsigned long long)(IPV6_RECVDSTOPTS) == (unsigned long long)(long long)(int)0x3aULL, "IPV6_RECVDSTOPTS is 58 in the table");
#endif
#ifdef IPV6_DSTOPTS
_Static_assert((unsigned long long)(IPV6_DSTOPTS) == 0x3bULL || (unsigned long long)(IPV6_DSTOPTS) == (unsigned long long)(long long)(int)0x3bULL, "IPV6_DSTOPTS is 59 in the table");
#endif
#ifdef IPV6_RECVPATHMTU
_Static_assert((unsigned long long)(IPV6_RECVPATHMTU) == 0x3cULL || (unsigned long long)(IPV6_RECVPATHMTU) == (unsigned long long)(long long)(int)0x3cULL, "IPV6_RECVPATHMTU is 60 in the table");
#endif
#ifdef IPV6_PATHMTU
_Static_assert((unsigned long long)(IPV6_PATHMTU) == 0x3dULL || (unsigned long long)(IPV6_PATHMTU) == (unsigned long long)(long long)(int)0x3dULL, "IPV6_PATHMTU is 61 in the table");
#endif
#ifdef IPV6_DONTFRAG
_Static_assert((unsigned long long)(IPV6_DONTFRAG) == 0x3eULL || (unsigned long long)(IPV6_DONTFRAG) == (unsigned long long)(long long)(int)0x3eULL, "IPV6_DONTFRAG is 62 in the table");
#endif
#ifdef IPV6_USE_MIN_MTU
_Static_assert((unsigned long long)(IPV6_USE_MIN_MTU) == 0x3fULL || (unsigned long long)(IPV6_USE_MIN_MTU) == (unsigned long long)(long long)(int)0x3fULL, "IPV6_USE_MIN_MTU is 63 in the table");
#endif
#ifdef IPV6_RECVTCLASS
_Static_assert((unsigned long long)(IPV6_RECVTCLASS) == 0x42ULL || (unsigned long long)(IPV6_RECVTCLASS) == (unsigned long long)(long long)(int)0x42ULL, "IPV6_RECVTCLASS is 66 in the table");
#endif
#ifdef IPV6_TCLASS
_Static_assert((unsigned long long)(IPV6_TCLASS) == 0x43ULL || (unsigned long long)(IPV6_TCLASS) == (unsigned long long)(long long)(int)0x43ULL, "IPV6_TCLASS is 67 in the table");
#endif
#ifdef IPV6_AUTOFLOWLABEL
_Static_assert((unsigned long long)(IPV6_AUTOFLOWLABEL) == 0x46ULL || (unsigned long long)(IPV6_AUTOFLOWLABEL) == (unsigned long long)(long long)(int)0x46ULL, "IPV6_AUTOFLOWLABEL is 70 in the table");
#endif
#ifdef IPV6_ADDR_PREFERENCES
_Static_assert((unsigned long long)(IPV6_ADDR_PREFERENCES) == 0x48ULL || (unsigned long long)(IPV6_ADDR_PREFERENCES) == (unsigned long long)(long long)(int)0x48ULL, "IPV6_ADDR_PREFERENCES is 72 in the table");
#endif
#ifdef IPV6_MINHOPCOUNT
_Static_assert((unsigned long long)(IPV6_MINHOPCOUNT) == 0x49ULL || (unsigned long long)(IPV6_MINHOPCOUNT) == (unsigned long long)(long long)(int)0x49ULL, "IPV6_MINHOPCOUNT is 73 in the table");
#endif
#ifdef IPV6_ORIGDSTADDR
_Static_assert((unsigned long long)(IPV6_ORIGDSTADDR) == 0x4aULL || (unsigned long long)(IPV6_ORIGDSTADDR) == (unsigned long long)(long long)(int)0x4aULL, "IPV6_ORIGDSTADDR is 74 in the table");
#endif
#ifdef IPV6_TRANSPARENT
_Static_assert((unsigned long long)(IPV6_TRANSPARENT) == 0x4bULL || (unsigned long long)(IPV6_TRANSPARENT) == (unsigned long long)(long long)(int)0x4bULL, "IPV6_TRANSPARENT is 75 in the table");
#endif
#ifdef IPV6_UNICAST_IF
_Static_assert((unsigned long long)(IPV6_UNICAST_IF) == 0x4cULL || (unsigned long long)(IPV6_UNICAST_IF) == (unsigned long long)(long long)(int)0x4cULL, "IPV6_UNICAST_IF is 76 in the table");
#endif
#ifdef IPV6_RECVFRAGSIZE
_Static_assert((unsigned long long)(IPV6_RECVFRAGSIZE) == 0x4dULL || (unsigned long long)(IPV6_RECVFRAGSIZE) == (unsigned long long)(long long)(int)0x4dULL, "IPV6_RECVFRAGSIZE is 77 in the table");
#endif
#ifdef IPV6_FREEBIND
_Static_assert((unsigned long long)(IPV6_FREEBIND) == 0x4eULL || (unsigned long long)(IPV6_FREEBIND) == (unsigned long long)(long long)(int)0x4eULL, "IPV6_FREEBIND is 78 in the table");
#endif
#endif
