/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/netlink.h>)
#include <linux/netlink.h>
#ifdef NETLINK_ROUTE
_Static_assert((unsigned long long)(NETLINK_ROUTE) == 0x0ULL || (unsigned long long)(NETLINK_ROUTE) == (unsigned long long)(long long)(int)0x0ULL, "NETLINK_ROUTE is 0 in the table");
#endif
#ifdef NETLINK_UNUSED
_Static_assert((unsigned long long)(NETLINK_UNUSED) == 0x1ULL || (unsigned long long)(NETLINK_UNUSED) == (unsigned long long)(long long)(int)0x1ULL, "NETLINK_UNUSED is 1 in the table");
#endif
#ifdef NETLINK_USERSOCK
_Static_assert((unsigned long long)(NETLINK_USERSOCK) == 0x2ULL || (unsigned long long)(NETLINK_USERSOCK) == (unsigned long long)(long long)(int)0x2ULL, "NETLINK_USERSOCK is 2 in the table");
#endif
#ifdef NETLINK_FIREWALL
_Static_assert((unsigned long long)(NETLINK_FIREWALL) == 0x3ULL || (unsigned long long)(NETLINK_FIREWALL) == (unsigned long long)(long long)(int)0x3ULL, "NETLINK_FIREWALL is 3 in the table");
#endif
#ifdef NETLINK_SOCK_DIAG
_Static_assert((unsigned long long)(NETLINK_SOCK_DIAG) == 0x4ULL || (unsigned long long)(NETLINK_SOCK_DIAG) == (unsigned long long)(long long)(int)0x4ULL, "NETLINK_SOCK_DIAG is 4 in the table");
#endif
#ifdef NETLINK_NFLOG
_Static_assert((unsigned long long)(NETLINK_NFLOG) == 0x5ULL || (unsigned long long)(NETLINK_NFLOG) == (unsigned long long)(long long)(int)0x5ULL, "NETLINK_NFLOG is 5 in the table");
#endif
#ifdef NETLINK_XFRM
_Static_assert((unsigned long long)(NETLINK_XFRM) == 0x6ULL || (unsigned long long)(NETLINK_XFRM) == (unsigned long long)(long long)(int)0x6ULL, "NETLINK_XFRM is 6 in the table");
#endif
#ifdef NETLINK_SELINUX
_Static_assert((unsigned long long)(NETLINK_SELINUX) == 0x7ULL || (unsigned long long)(NETLINK_SELINUX) == (unsigned long long)(long long)(int)0x7ULL, "NETLINK_SELINUX is 7 in the table");
#endif
#ifdef NETLINK_ISCSI
_Static_assert((unsigned long long)(NETLINK_ISCSI) == 0x8ULL || (unsigned long long)(NETLINK_ISCSI) == (unsigned long long)(long long)(int)0x8ULL, "NETLINK_ISCSI is 8 in the table");
#endif
#ifdef NETLINK_AUDIT
_Static_assert((unsigned long long)(NETLINK_AUDIT) == 0x9ULL || (unsigned long long)(NETLINK_AUDIT) == (unsigned long long)(long long)(int)0x9ULL, "NETLINK_AUDIT is 9 in the table");
#endif
#ifdef NETLINK_FIB_LOOKUP
_Static_assert((unsigned long long)(NETLINK_FIB_LOOKUP) == 0xaULL || (unsigned long long)(NETLINK_FIB_LOOKUP) == (unsigned long long)(long long)(int)0xaULL, "NETLINK_FIB_LOOKUP is 10 in the table");
#endif
#ifdef NETLINK_CONNECTOR
_Static_assert((unsigned long long)(NETLINK_CONNECTOR) == 0xbULL || (unsigned long long)(NETLINK_CONNECTOR) == (unsigned long long)(long long)(int)0xbULL, "NETLINK_CONNECTOR is 11 in the table");
#endif
#ifdef NETLINK_NETFILTER
_Static_assert((unsigned long long)(NETLINK_NETFILTER) == 0xcULL || (unsigned long long)(NETLINK_NETFILTER) == (unsigned long long)(long long)(int)0xcULL, "NETLINK_NETFILTER is 12 in the table");
#endif
#ifdef NETLINK_IP6_FW
_Static_assert((unsigned long long)(NETLINK_IP6_FW) == 0xdULL || (unsigned long long)(NETLINK_IP6_FW) == (unsigned long long)(long long)(int)0xdULL, "NETLINK_IP6_FW is 13 in the table");
#endif
#ifdef NETLINK_DNRTMSG
_Static_assert((unsigned long long)(NETLINK_DNRTMSG) == 0xeULL || (unsigned long long)(NETLINK_DNRTMSG) == (unsigned long long)(long long)(int)0xeULL, "NETLINK_DNRTMSG is 14 in the table");
#endif
#ifdef NETLINK_KOBJECT_UEVENT
_Static_assert((unsigned long long)(NETLINK_KOBJECT_UEVENT) == 0xfULL || (unsigned long long)(NETLINK_KOBJECT_UEVENT) == (unsigned long long)(long long)(int)0xfULL, "NETLINK_KOBJECT_UEVENT is 15 in the table");
#endif
#ifdef NETLINK_GENERIC
_Static_assert((unsigned long long)(NETLINK_GENERIC) == 0x10ULL || (unsigned long long)(NETLINK_GENERIC) == (unsigned long long)(long long)(int)0x10ULL, "NETLINK_GENERIC is 16 in the table");
#endif
#ifdef NETLINK_SCSITRANSPORT
_Static_assert((unsigned long long)(NETLINK_SCSITRANSPORT) == 0x12ULL || (unsigned long long)(NETLINK_SCSITRANSPORT) == (unsigned long long)(long long)(int)0x12ULL, "NETLINK_SCSITRANSPORT is 18 in the table");
#endif
#ifdef NETLINK_ECRYPTFS
_Static_assert((unsigned long long)(NETLINK_ECRYPTFS) == 0x13ULL || (unsigned long long)(NETLINK_ECRYPTFS) == (unsigned long long)(long long)(int)0x13ULL, "NETLINK_ECRYPTFS is 19 in the table");
#endif
#ifdef NETLINK_RDMA
_Static_assert((unsigned long long)(NETLINK_RDMA) == 0x14ULL || (unsigned long long)(NETLINK_RDMA) == (unsigned long long)(long long)(int)0x14ULL, "NETLINK_RDMA is 20 in the table");
#endif
#ifdef NETLINK_CRYPTO
_Static_assert((unsigned long long)(NETLINK_CRYPTO) == 0x15ULL || (unsigned long long)(NETLINK_CRYPTO) == (unsigned long long)(long long)(int)0x15ULL, "NETLINK_CRYPTO is 21 in the table");
#endif
#ifdef NETLINK_SMC
_Static_assert((unsigned long long)(NETLINK_SMC) == 0x16ULL || (unsigned long long)(NETLINK_SMC) == (unsigned long long)(long long)(int)0x16ULL, "NETLINK_SMC is 22 in the table");
#endif
#ifdef NLMSG_NOOP
_Static_assert((unsigned long long)(NLMSG_NOOP) == 0x1ULL || (unsigned long long)(NLMSG_NOOP) == (unsigned long long)(long long)(int)0x1ULL, "NLMSG_NOOP is 1 in the table");
#endif
#ifdef NLMSG_ERROR
_Static_assert((unsigned long long)(NLMSG_ERROR) == 0x2ULL || (unsigned long long)(NLMSG_ERROR) == (unsigned long long)(long long)(int)0x2ULL, "NLMSG_ERROR is 2 in the table");
#endif
#ifdef NLMSG_DONE
_Static_assert((unsigned long long)(NLMSG_DONE) == 0x3ULL || (unsigned long long)(NLMSG_DONE) == (unsigned long long)(long long)(int)0x3ULL, "NLMSG_DONE is 3 in the table");
#endif
#ifdef NLMSG_OVERRUN
_Static_assert((unsigned long long)(NLMSG_OVERRUN) == 0x4ULL || (unsigned long long)(NLMSG_OVERRUN) == (unsigned long long)(long long)(int)0x4ULL, "NLMSG_OVERRUN is 4 in the table");
#endif
#ifdef NLM_F_REQUEST
_Static_assert((unsigned long long)(NLM_F_REQUEST) == 0x1ULL || (unsigned long long)(NLM_F_REQUEST) == (unsigned long long)(long long)(int)0x1ULL, "NLM_F_REQUEST is 1 in the table");
#endif
#ifdef NLM_F_MULTI
_Static_assert((unsigned long long)(NLM_F_MULTI) == 0x2ULL || (unsigned long long)(NLM_F_MULTI) == (unsigned long long)(long long)(int)0x2ULL, "NLM_F_MULTI is 2 in the table");
#endif
#ifdef NLM_F_ACK
_Static_assert((unsigned long long)(NLM_F_ACK) == 0x4ULL || (unsigned long long)(NLM_F_ACK) == (unsigned long long)(long long)(int)0x4ULL, "NLM_F_ACK is 4 in the table");
#endif
#ifdef NLM_F_ECHO
_Static_assert((unsigned long long)(NLM_F_ECHO) == 0x8ULL || (unsigned long long)(NLM_F_ECHO) == (unsigned long long)(long long)(int)0x8ULL, "NLM_F_ECHO is 8 in the table");
#endif
#ifdef NLM_F_DUMP_INTR
_Static_assert((unsigned long long)(NLM_F_DUMP_INTR) == 0x10ULL || (unsigned long long)(NLM_F_DUMP_INTR) == (unsigned long long)(long long)(int)0x10ULL, "NLM_F_DUMP_INTR is 16 in the table");
#endif
#ifdef NLM_F_DUMP_FILTERED
_Static_assert((unsigned long long)(NLM_F_DUMP_FILTERED) == 0x20ULL || (unsigned long long)(NLM_F_DUMP_FILTERED) == (unsigned long long)(long long)(int)0x20ULL, "NLM_F_DUMP_FILTERED is 32 in the table");
#endif
#ifdef NLM_F_REPLACE
_Static_assert((unsigned long long)(NLM_F_REPLACE) == 0x100ULL || (unsigned long long)(NLM_F_REPLACE) == (unsigned long long)(long long)(int)0x100ULL, "NLM_F_REPLACE is 256 in the table");
#endif
#ifdef NLM_F_EXCL
_Static_assert((unsigned long long)(NLM_F_EXCL) == 0x200ULL || (unsigned long long)(NLM_F_EXCL) == (unsigned long long)(long long)(int)0x200ULL, "NLM_F_EXCL is 512 in the table");
#endif
#ifdef NLM_F_CREATE
_Static_assert((unsigned long long)(NLM_F_CREATE) == 0x400ULL || (unsigned long long)(NLM_F_CREATE) == (unsigned long long)(long long)(int)0x400ULL, "NLM_F_CREATE is 1024 in the table");
#endif
#ifdef NLM_F_APPEND
_Static_assert((unsigned long long)(NLM_F_APPEND) == 0x800ULL || (unsigned long long)(NLM_F_APPEND) == (unsigned long long)(long long)(int)0x800ULL, "NLM_F_APPEND is 2048 in the table");
#endif
#ifdef NLM_F_NONREC
_Static_assert((unsigned long long)(NLM_F_NONREC) == 0x100ULL || (unsigned long long)(NLM_F_NONREC) == (unsigned long long)(long long)(int)0x100ULL, "NLM_F_NONREC is 256 in the table");
#endif
#ifdef NLM_F_BULK
_Static_assert((unsigned long long)(NLM_F_BULK) == 0x200ULL || (unsigned long long)(NLM_F_BULK) == (unsigned long long)(long long)(int)0x200ULL, "NLM_F_BULK is 512 in the table");
#endif
#ifdef NLM_F_DUMP
_Static_assert((unsigned long long)(NLM_F_DUMP) == 0x300ULL || (unsigned long long)(NLM_F_DUMP) == (unsigned long long)(long long)(int)0x300ULL, "NLM_F_DUMP is 768 in the table");
#endif
#ifdef NLM_F_ROOT
_Static_assert((unsigned long long)(NLM_F_ROOT) == 0x100ULL || (unsigned long long)(NLM_F_ROOT) == (unsigned long long)(long long)(int)0x100ULL, "NLM_F_ROOT is 256 in the table");
#endif
#ifdef NLM_F_MATCH
_Static_assert((unsigned long long)(NLM_F_MATCH) == 0x200ULL || (unsigned long long)(NLM_F_MATCH) == (unsigned long long)(long long)(int)0x200ULL, "NLM_F_MATCH is 512 in the table");
#endif
#ifdef NLM_F_ATOMIC
_Static_assert((unsigned long long)(NLM_F_ATOMIC) == 0x400ULL || (unsigned long long)(NLM_F_ATOMIC) == (unsigned long long)(long long)(int)0x400ULL, "NLM_F_ATOMIC is 1024 in the table");
#endif
#ifdef NLM_F_CAPPED
_Static_assert((unsigned long long)(NLM_F_CAPPED) == 0x100ULL || (unsigned long long)(NLM_F_CAPPED) == (unsigned long long)(long long)(int)0x100ULL, "NLM_F_CAPPED is 256 in the table");
#endif
#ifdef NLM_F_ACK_TLVS
_Static_assert((unsigned long long)(NLM_F_ACK_TLVS) == 0x200ULL || (unsigned long long)(NLM_F_ACK_TLVS) == (unsigned long long)(long long)(int)0x200ULL, "NLM_F_ACK_TLVS is 512 in the table");
#endif
#ifdef NETLINK_ADD_MEMBERSHIP
_Static_assert((unsigned long long)(NETLINK_ADD_MEMBERSHIP) == 0x1ULL || (unsigned long long)(NETLINK_ADD_MEMBERSHIP) == (unsigned long long)(long long)(int)0x1ULL, "NETLINK_ADD_MEMBERSHIP is 1 in the table");
#endif
#ifdef NETLINK_DROP_MEMBERSHIP
_Static_assert((unsigned long long)(NETLINK_DROP_MEMBERSHIP) == 0x2ULL || (unsigned long long)(NETLINK_DROP_MEMBERSHIP) == (unsigned long long)(long long)(int)0x2ULL, "NETLINK_DROP_MEMBERSHIP is 2 in the table");
#endif
#ifdef NETLINK_PKTINFO
_Static_assert((unsigned long long)(NETLINK_PKTINFO) == 0x3ULL || (unsigned long long)(NETLINK_PKTINFO) == (unsigned long long)(long long)(int)0x3ULL, "NETLINK_PKTINFO is 3 in the table");
#endif
#ifdef NETLINK_BROADCAST_ERROR
_Static_assert((unsigned long long)(NETLINK_BROADCAST_ERROR) == 0x4ULL || (unsigned long long)(NETLINK_BROADCAST_ERROR) == (unsigned long long)(long long)(int)0x4ULL, "NETLINK_BROADCAST_ERROR is 4 in the table");
#endif
#ifdef NETLINK_NO_ENOBUFS
_Static_assert((unsigned long long)(NETLINK_NO_ENOBUFS) == 0x5ULL || (unsigned long long)(NETLINK_NO_ENOBUFS) == (unsigned long long)(long long)(int)0x5ULL, "NETLINK_NO_ENOBUFS is 5 in the table");
#endif
#ifdef NETLINK_RX_RING
_Static_assert((unsigned long long)(NETLINK_RX_RING) == 0x6ULL || (unsigned long long)(NETLINK_RX_RING) == (unsigned long long)(long long)(int)0x6ULL, "NETLINK_RX_RING is 6 in the table");
#endif
#ifdef NETLINK_TX_RING
_Static_assert((unsigned long long)(NETLINK_TX_RING) == 0x7ULL || (unsigned long long)(NETLINK_TX_RING) == (unsigned long long)(long long)(int)0x7ULL, "NETLINK_TX_RING is 7 in the table");
#endif
#ifdef NETLINK_LISTEN_ALL_NSID
_Static_assert((unsigned long long)(NETLINK_LISTEN_ALL_NSID) == 0x8ULL || (unsigned long long)(NETLINK_LISTEN_ALL_NSID) == (unsigned long long)(long long)(int)0x8ULL, "NETLINK_LISTEN_ALL_NSID is 8 in the table");
#endif
#ifdef NETLINK_LIST_MEMBERSHIPS
_Static_assert((unsigned long long)(NETLINK_LIST_MEMBERSHIPS) == 0x9ULL || (unsigned long long)(NETLINK_LIST_MEMBERSHIPS) == (unsigned long long)(long long)(int)0x9ULL, "NETLINK_LIST_MEMBERSHIPS is 9 in the table");
#endif
#ifdef NETLINK_CAP_ACK
_Static_assert((unsigned long long)(NETLINK_CAP_ACK) == 0xaULL || (unsigned long long)(NETLINK_CAP_ACK) == (unsigned long long)(long long)(int)0xaULL, "NETLINK_CAP_ACK is 10 in the table");
#endif
#ifdef NETLINK_EXT_ACK
_Static_assert((unsigned long long)(NETLINK_EXT_ACK) == 0xbULL || (unsigned long long)(NETLINK_EXT_ACK) == (unsigned long long)(long long)(int)0xbULL, "NETLINK_EXT_ACK is 11 in the table");
#endif
#ifdef NETLINK_GET_STRICT_CHK
_Static_assert((unsigned long long)(NETLINK_GET_STRICT_CHK) == 0xcULL || (unsigned long long)(NETLINK_GET_STRICT_CHK) == (unsigned long long)(long long)(int)0xcULL, "NETLINK_GET_STRICT_CHK is 12 in the table");
#endif
#endif
