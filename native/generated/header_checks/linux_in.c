/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/in.h>)
#include <linux/in.h>
#ifdef IPPROTO_IP
_Static_assert((unsigned long long)(IPPROTO_IP) == 0x0ULL || (unsigned long long)(IPPROTO_IP) == (unsigned long long)(long long)(int)0x0ULL, "IPPROTO_IP is 0 in the table");
#endif
#ifdef IPPROTO_ICMP
_Static_assert((unsigned long long)(IPPROTO_ICMP) == 0x1ULL || (unsigned long long)(IPPROTO_ICMP) == (unsigned long long)(long long)(int)0x1ULL, "IPPROTO_ICMP is 1 in the table");
#endif
#ifdef IPPROTO_IGMP
_Static_assert((unsigned long long)(IPPROTO_IGMP) == 0x2ULL || (unsigned long long)(IPPROTO_IGMP) == (unsigned long long)(long long)(int)0x2ULL, "IPPROTO_IGMP is 2 in the table");
#endif
#ifdef IPPROTO_IPIP
_Static_assert((unsigned long long)(IPPROTO_IPIP) == 0x4ULL || (unsigned long long)(IPPROTO_IPIP) == (unsigned long long)(long long)(int)0x4ULL, "IPPROTO_IPIP is 4 in the table");
#endif
#ifdef IPPROTO_TCP
_Static_assert((unsigned long long)(IPPROTO_TCP) == 0x6ULL || (unsigned long long)(IPPROTO_TCP) == (unsigned long long)(long long)(int)0x6ULL, "IPPROTO_TCP is 6 in the table");
#endif
#ifdef IPPROTO_EGP
_Static_assert((unsigned long long)(IPPROTO_EGP) == 0x8ULL || (unsigned long long)(IPPROTO_EGP) == (unsigned long long)(long long)(int)0x8ULL, "IPPROTO_EGP is 8 in the table");
#endif
#ifdef IPPROTO_PUP
_Static_assert((unsigned long long)(IPPROTO_PUP) == 0xcULL || (unsigned long long)(IPPROTO_PUP) == (unsigned long long)(long long)(int)0xcULL, "IPPROTO_PUP is 12 in the table");
#endif
#ifdef IPPROTO_UDP
_Static_assert((unsigned long long)(IPPROTO_UDP) == 0x11ULL || (unsigned long long)(IPPROTO_UDP) == (unsigned long long)(long long)(int)0x11ULL, "IPPROTO_UDP is 17 in the table");
#endif
#ifdef IPPROTO_IDP
_Static_assert((unsigned long long)(IPPROTO_IDP) == 0x16ULL || (unsigned long long)(IPPROTO_IDP) == (unsigned long long)(long long)(int)0x16ULL, "IPPROTO_IDP is 22 in the table");
#endif
#ifdef IPPROTO_TP
_Static_assert((unsigned long long)(IPPROTO_TP) == 0x1dULL || (unsigned long long)(IPPROTO_TP) == (unsigned long long)(long long)(int)0x1dULL, "IPPROTO_TP is 29 in the table");
#endif
#ifdef IPPROTO_DCCP
_Static_assert((unsigned long long)(IPPROTO_DCCP) == 0x21ULL || (unsigned long long)(IPPROTO_DCCP) == (unsigned long long)(long long)(int)0x21ULL, "IPPROTO_DCCP is 33 in the table");
#endif
#ifdef IPPROTO_IPV6
_Static_assert((unsigned long long)(IPPROTO_IPV6) == 0x29ULL || (unsigned long long)(IPPROTO_IPV6) == (unsigned long long)(long long)(int)0x29ULL, "IPPROTO_IPV6 is 41 in the table");
#endif
#ifdef IPPROTO_RSVP
_Static_assert((unsigned long long)(IPPROTO_RSVP) == 0x2eULL || (unsigned long long)(IPPROTO_RSVP) == (unsigned long long)(long long)(int)0x2eULL, "IPPROTO_RSVP is 46 in the table");
#endif
#ifdef IPPROTO_GRE
_Static_assert((unsigned long long)(IPPROTO_GRE) == 0x2fULL || (unsigned long long)(IPPROTO_GRE) == (unsigned long long)(long long)(int)0x2fULL, "IPPROTO_GRE is 47 in the table");
#endif
#ifdef IPPROTO_ESP
_Static_assert((unsigned long long)(IPPROTO_ESP) == 0x32ULL || (unsigned long long)(IPPROTO_ESP) == (unsigned long long)(long long)(int)0x32ULL, "IPPROTO_ESP is 50 in the table");
#endif
#ifdef IPPROTO_AH
_Static_assert((unsigned long long)(IPPROTO_AH) == 0x33ULL || (unsigned long long)(IPPROTO_AH) == (unsigned long long)(long long)(int)0x33ULL, "IPPROTO_AH is 51 in the table");
#endif
#ifdef IPPROTO_ICMPV6
_Static_assert((unsigned long long)(IPPROTO_ICMPV6) == 0x3aULL || (unsigned long long)(IPPROTO_ICMPV6) == (unsigned long long)(long long)(int)0x3aULL, "IPPROTO_ICMPV6 is 58 in the table");
#endif
#ifdef IPPROTO_MTP
_Static_assert((unsigned long long)(IPPROTO_MTP) == 0x5cULL || (unsigned long long)(IPPROTO_MTP) == (unsigned long long)(long long)(int)0x5cULL, "IPPROTO_MTP is 92 in the table");
#endif
#ifdef IPPROTO_BEETPH
_Static_assert((unsigned long long)(IPPROTO_BEETPH) == 0x5eULL || (unsigned long long)(IPPROTO_BEETPH) == (unsigned long long)(long long)(int)0x5eULL, "IPPROTO_BEETPH is 94 in the table");
#endif
#ifdef IPPROTO_ENCAP
_Static_assert((unsigned long long)(IPPROTO_ENCAP) == 0x62ULL || (unsigned long long)(IPPROTO_ENCAP) == (unsigned long long)(long long)(int)0x62ULL, "IPPROTO_ENCAP is 98 in the table");
#endif
#ifdef IPPROTO_PIM
_Static_assert((unsigned long long)(IPPROTO_PIM) == 0x67ULL || (unsigned long long)(IPPROTO_PIM) == (unsigned long long)(long long)(int)0x67ULL, "IPPROTO_PIM is 103 in the table");
#endif
#ifdef IPPROTO_COMP
_Static_assert((unsigned long long)(IPPROTO_COMP) == 0x6cULL || (unsigned long long)(IPPROTO_COMP) == (unsigned long long)(long long)(int)0x6cULL, "IPPROTO_COMP is 108 in the table");
#endif
#ifdef IPPROTO_L2TP
_Static_assert((unsigned long long)(IPPROTO_L2TP) == 0x73ULL || (unsigned long long)(IPPROTO_L2TP) == (unsigned long long)(long long)(int)0x73ULL, "IPPROTO_L2TP is 115 in the table");
#endif
#ifdef IPPROTO_SCTP
_Static_assert((unsigned long long)(IPPROTO_SCTP) == 0x84ULL || (unsigned long long)(IPPROTO_SCTP) == (unsigned long long)(long long)(int)0x84ULL, "IPPROTO_SCTP is 132 in the table");
#endif
#ifdef IPPROTO_UDPLITE
_Static_assert((unsigned long long)(IPPROTO_UDPLITE) == 0x88ULL || (unsigned long long)(IPPROTO_UDPLITE) == (unsigned long long)(long long)(int)0x88ULL, "IPPROTO_UDPLITE is 136 in the table");
#endif
#ifdef IPPROTO_MPLS
_Static_assert((unsigned long long)(IPPROTO_MPLS) == 0x89ULL || (unsigned long long)(IPPROTO_MPLS) == (unsigned long long)(long long)(int)0x89ULL, "IPPROTO_MPLS is 137 in the table");
#endif
#ifdef IPPROTO_ETHERNET
_Static_assert((unsigned long long)(IPPROTO_ETHERNET) == 0x8fULL || (unsigned long long)(IPPROTO_ETHERNET) == (unsigned long long)(long long)(int)0x8fULL, "IPPROTO_ETHERNET is 143 in the table");
#endif
#ifdef IPPROTO_RAW
_Static_assert((unsigned long long)(IPPROTO_RAW) == 0xffULL || (unsigned long long)(IPPROTO_RAW) == (unsigned long long)(long long)(int)0xffULL, "IPPROTO_RAW is 255 in the table");
#endif
#ifdef IPPROTO_MPTCP
_Static_assert((unsigned long long)(IPPROTO_MPTCP) == 0x106ULL || (unsigned long long)(IPPROTO_MPTCP) == (unsigned long long)(long long)(int)0x106ULL, "IPPROTO_MPTCP is 262 in the table");
#endif
#ifdef IP_TOS
_Static_assert((unsigned long long)(IP_TOS) == 0x1ULL || (unsigned long long)(IP_TOS) == (unsigned long long)(long long)(int)0x1ULL, "IP_TOS is 1 in the table");
#endif
#ifdef IP_TTL
_Static_assert((unsigned long long)(IP_TTL) == 0x2ULL || (unsigned long long)(IP_TTL) == (unsigned long long)(long long)(int)0x2ULL, "IP_TTL is 2 in the table");
#endif
#ifdef SCM_SECURITY
_Static_assert((unsigned long long)(SCM_SECURITY) == 0x3ULL || (unsigned long long)(SCM_SECURITY) == (unsigned long long)(long long)(int)0x3ULL, "SCM_SECURITY is 3 in the table");
#endif
#ifdef IP_RECVOPTS
_Static_assert((unsigned long long)(IP_RECVOPTS) == 0x6ULL || (unsigned long long)(IP_RECVOPTS) == (unsigned long long)(long long)(int)0x6ULL, "IP_RECVOPTS is 6 in the table");
#endif
#ifdef IP_RETOPTS
_Static_assert((unsigned long long)(IP_RETOPTS) == 0x7ULL || (unsigned long long)(IP_RETOPTS) == (unsigned long long)(long long)(int)0x7ULL, "IP_RETOPTS is 7 in the table");
#endif
#ifdef IP_PKTINFO
_Static_assert((unsigned long long)(IP_PKTINFO) == 0x8ULL || (unsigned long long)(IP_PKTINFO) == (unsigned long long)(long long)(int)0x8ULL, "IP_PKTINFO is 8 in the table");
#endif
#ifdef IP_RECVERR
_Static_assert((unsigned long long)(IP_RECVERR) == 0xbULL || (unsigned long long)(IP_RECVERR) == (unsigned long long)(long long)(int)0xbULL, "IP_RECVERR is 11 in the table");
#endif
#ifdef IP_ORIGDSTADDR
_Static_assert((unsigned long long)(IP_ORIGDSTADDR) == 0x14ULL || (unsigned long long)(IP_ORIGDSTADDR) == (unsigned long long)(long long)(int)0x14ULL, "IP_ORIGDSTADDR is 20 in the table");
#endif
#ifdef IP_CHECKSUM
_Static_assert((unsigned long long)(IP_CHECKSUM) == 0x17ULL || (unsigned long long)(IP_CHECKSUM) == (unsigned long long)(long long)(int)0x17ULL, "IP_CHECKSUM is 23 in the table");
#endif
#ifdef IP_HDRINCL
_Static_assert((unsigned long long)(IP_HDRINCL) == 0x3ULL || (unsigned long long)(IP_HDRINCL) == (unsigned long long)(long long)(int)0x3ULL, "IP_HDRINCL is 3 in the table");
#endif
#ifdef IP_OPTIONS
_Static_assert((unsigned long long)(IP_OPTIONS) == 0x4ULL || (unsigned long long)(IP_OPTIONS) == (unsigned long long)(long long)(int)0x4ULL, "IP_OPTIONS is 4 in the table");
#endif
#ifdef IP_ROUTER_ALERT
_Static_assert((unsigned long long)(IP_ROUTER_ALERT) == 0x5ULL || (unsigned long long)(IP_ROUTER_ALERT) == (unsigned long long)(long long)(int)0x5ULL, "IP_ROUTER_ALERT is 5 in the table");
#endif
#ifdef IP_PKTOPTIONS
_Static_assert((unsigned long long)(IP_PKTOPTIONS) == 0x9ULL || (unsigned long long)(IP_PKTOPTIONS) == (unsigned long long)(long long)(int)0x9ULL, "IP_PKTOPTIONS is 9 in the table");
#endif
#ifdef IP_MTU_DISCOVER
_Static_assert((unsigned long long)(IP_MTU_DISCOVER) == 0xaULL || (unsigned long long)(IP_MTU_DISCOVER) == (unsigned long long)(long long)(int)0xaULL, "IP_MTU_DISCOVER is 10 in the table");
#endif
#ifdef IP_RECVTTL
_Static_assert((unsigned long long)(IP_RECVTTL) == 0xcULL || (unsigned long long)(IP_RECVTTL) == (unsigned long long)(long long)(int)0xcULL, "IP_RECVTTL is 12 in the table");
#endif
#ifdef IP_RECVTOS
_Static_assert((unsigned long long)(IP_RECVTOS) == 0xdULL || (unsigned long long)(IP_RECVTOS) == (unsigned long long)(long long)(int)0xdULL, "IP_RECVTOS is 13 in the table");
#endif
#ifdef IP_MTU
_Static_assert((unsigned long long)(IP_MTU) == 0xeULL || (unsigned long long)(IP_MTU) == (unsigned long long)(long long)(int)0xeULL, "IP_MTU is 14 in the table");
#endif
#ifdef IP_FREEBIND
_Static_assert((unsigned long long)(IP_FREEBIND) == 0xfULL || (unsigned long long)(IP_FREEBIND) == (unsigned long long)(long long)(int)0xfULL, "IP_FREEBIND is 15 in the table");
#endif
#ifdef IP_IPSEC_POLICY
_Static_assert((unsigned long long)(IP_IPSEC_POLICY) == 0x10ULL || (unsigned long long)(IP_IPSEC_POLICY) == (unsigned long long)(long long)(int)0x10ULL, "IP_IPSEC_POLICY is 16 in the table");
#endif
#ifdef IP_XFRM_POLICY
_Static_assert((unsigned long long)(IP_XFRM_POLICY) == 0x11ULL || (unsigned long long)(IP_XFRM_POLICY) == (unsigned long long)(long long)(int)0x11ULL, "IP_XFRM_POLICY is 17 in the table");
#endif
#ifdef IP_PASSSEC
_Static_assert((unsigned long long)(IP_PASSSEC) == 0x12ULL || (unsigned long long)(IP_PASSSEC) == (unsigned long long)(long long)(int)0x12ULL, "IP_PASSSEC is 18 in the table");
#endif
#ifdef IP_TRANSPARENT
_Static_assert((unsigned long long)(IP_TRANSPARENT) == 0x13ULL || (unsigned long long)(IP_TRANSPARENT) == (unsigned long long)(long long)(int)0x13ULL, "IP_TRANSPARENT is 19 in the table");
#endif
#ifdef IP_MINTTL
_Static_assert((unsigned long long)(IP_MINTTL) == 0x15ULL || (unsigned long long)(IP_MINTTL) == (unsigned long long)(long long)(int)0x15ULL, "IP_MINTTL is 21 in the table");
#endif
#ifdef IP_NODEFRAG
_Static_assert((unsigned long long)(IP_NODEFRAG) == 0x16ULL || (unsigned long long)(IP_NODEFRAG) == (unsigned long long)(long long)(int)0x16ULL, "IP_NODEFRAG is 22 in the table");
#endif
#ifdef IP_BIND_ADDRESS_NO_PORT
_Static_assert((unsigned long long)(IP_BIND_ADDRESS_NO_PORT) == 0x18ULL || (unsigned long long)(IP_BIND_ADDRESS_NO_PORT) == (unsigned long long)(long long)(int)0x18ULL, "IP_BIND_ADDRESS_NO_PORT is 24 in the table");
#endif
#ifdef IP_RECVFRAGSIZE
_Static_assert((unsigned long long)(IP_RECVFRAGSIZE) == 0x19ULL || (unsigned long long)(IP_RECVFRAGSIZE) == (unsigned long long)(long long)(int)0x19ULL, "IP_RECVFRAGSIZE is 25 in the table");
#endif
#ifdef IP_RECVERR_RFC4884
_Static_assert((unsigned long long)(IP_RECVERR_RFC4884) == 0x1aULL || (unsigned long long)(IP_RECVERR_RFC4884) == (unsigned long long)(long long)(int)0x1aULL, "IP_RECVERR_RFC4884 is 26 in the table");
#endif
#ifdef IP_MULTICAST_IF
_Static_assert((unsigned long long)(IP_MULTICAST_IF) == 0x20ULL || (unsigned long long)(IP_MULTICAST_IF) == (unsigned long long)(long long)(int)0x20ULL, "IP_MULTICAST_IF is 32 in the table");
#endif
#ifdef IP_MULTICAST_TTL
_Static_assert((unsigned long long)(IP_MULTICAST_TTL) == 0x21ULL || (unsigned long long)(IP_MULTICAST_TTL) == (unsigned long long)(long long)(int)0x21ULL, "IP_MULTICAST_TTL is 33 in the table");
#endif
#ifdef IP_MULTICAST_LOOP
_Static_assert((unsigned long long)(IP_MULTICAST_LOOP) == 0x22ULL || (unsigned long long)(IP_MULTICAST_LOOP) == (unsigned long long)(long long)(int)0x22ULL, "IP_MULTICAST_LOOP is 34 in the table");
#endif
#ifdef IP_ADD_MEMBERSHIP
_Static_assert((unsigned long long)(IP_ADD_MEMBERSHIP) == 0x23ULL || (unsigned long long)(IP_ADD_MEMBERSHIP) == (unsigned long long)(long long)(int)0x23ULL, "IP_ADD_MEMBERSHIP is 35 in the table");
#endif
#ifdef IP_DROP_MEMBERSHIP
_Static_assert((unsigned long long)(IP_DROP_MEMBERSHIP) == 0x24ULL || (unsigned long long)(IP_DROP_MEMBERSHIP) == (unsigned long long)(long long)(int)0x24ULL, "IP_DROP_MEMBERSHIP is 36 in the table");
#endif
#ifdef IP_UNBLOCK_SOURCE
_Static_assert((unsigned long long)(IP_UNBLOCK_SOURCE) == 0x25ULL || (unsigned long long)(IP_UNBLOCK_SOURCE) == (unsigned long long)(long long)(int)0x25ULL, "IP_UNBLOCK_SOURCE is 37 in the table");
#endif
#ifdef IP_BLOCK_SOURCE
_Static_assert((unsigned long long)(IP_BLOCK_SOURCE) == 0x26ULL || (unsigned long long)(IP_BLOCK_SOURCE) == (unsigned long long)(long long)(int)0x26ULL, "IP_BLOCK_SOURCE is 38 in the table");
#endif
#ifdef IP_ADD_SOURCE_MEMBERSHIP
_Static_assert((unsigned long long)(IP_ADD_SOURCE_MEMBERSHIP) == 0x27ULL || (unsigned long long)(IP_ADD_SOURCE_MEMBERSHIP) == (unsigned long long)(long long)(int)0x27ULL, "IP_ADD_SOURCE_MEMBERSHIP is 39 in the table");
#endif
#ifdef IP_DROP_SOURCE_MEMBERSHIP
_Static_assert((unsigned long long)(IP_DROP_SOURCE_MEMBERSHIP) == 0x28ULL || (unsigned long long)(IP_DROP_SOURCE_MEMBERSHIP) == (unsigned long long)(long long)(int)0x28ULL, "IP_DROP_SOURCE_MEMBERSHIP is 40 in the table");
#endif
#ifdef IP_MSFILTER
_Static_assert((unsigned long long)(IP_MSFILTER) == 0x29ULL || (unsigned long long)(IP_MSFILTER) == (unsigned long long)(long long)(int)0x29ULL, "IP_MSFILTER is 41 in the table");
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
#ifdef IP_MULTICAST_ALL
_Static_assert((unsigned long long)(IP_MULTICAST_ALL) == 0x31ULL || (unsigned long long)(IP_MULTICAST_ALL) == (unsigned long long)(long long)(int)0x31ULL, "IP_MULTICAST_ALL is 49 in the table");
#endif
#ifdef IP_UNICAST_IF
_Static_assert((unsigned long long)(IP_UNICAST_IF) == 0x32ULL || (unsigned long long)(IP_UNICAST_IF) == (unsigned long long)(long long)(int)0x32ULL, "IP_UNICAST_IF is 50 in the table");
#endif
_Static_assert(sizeof(struct ip_mreq) == 8, "struct ip_mreq has 8 bytes in the table");
_Static_assert(offsetof(struct ip_mreq, imr_multiaddr) == 0, "imr_multiaddr of struct ip_mreq is at 0 in the table");
_Static_assert(offsetof(struct ip_mreq, imr_interface) == 4, "imr_interface of struct ip_mreq is at 4 in the table");
#endif
