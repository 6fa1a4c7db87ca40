/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/netlink_diag.h>)
#include <linux/netlink_diag.h>
#ifdef NDIAG_SHOW_MEMINFO
_Static_assert((unsigned long long)(NDIAG_SHOW_MEMINFO) == 0x1ULL || (unsigned long long)(NDIAG_SHOW_MEMINFO) == (unsigned long long)(long long)(int)0x1ULL, "NDIAG_SHOW_MEMINFO is 1 in the table");
#endif
#ifdef NDIAG_SHOW_GROUPS
_Static_assert((unsigned long long)(NDIAG_SHOW_GROUPS) == 0x2ULL || (unsigned long long)(NDIAG_SHOW_GROUPS) == (unsigned long long)(long long)(int)0x2ULL, "NDIAG_SHOW_GROUPS is 2 in the table");
#endif
#ifdef NDIAG_SHOW_RING_CFG
_Static_assert((unsigned long long)(NDIAG_SHOW_RING_CFG) == 0x4ULL || (unsigned long long)(NDIAG_SHOW_RING_CFG) == (unsigned long long)(long long)(int)0x4ULL, "NDIAG_SHOW_RING_CFG is 4 in the table");
#endif
#ifdef NDIAG_SHOW_FLAGS
_Static_assert((unsigned long long)(NDIAG_SHOW_FLAGS) == 0x8ULL || (unsigned long long)(NDIAG_SHOW_FLAGS) == (unsigned long long)(long long)(int)0x8ULL, "NDIAG_SHOW_FLAGS is 8 in the table");
#endif
#ifdef NDIAG_FLAG_CB_RUNNING
_Static_assert((unsigned long long)(NDIAG_FLAG_CB_RUNNING) == 0x1ULL || (unsigned long long)(NDIAG_FLAG_CB_RUNNING) == (unsigned long long)(long long)(int)0x1ULL, "NDIAG_FLAG_CB_RUNNING is 1 in the table");
#endif
#ifdef NDIAG_FLAG_PKTINFO
_Static_assert((unsigned long long)(NDIAG_FLAG_PKTINFO) == 0x2ULL || (unsigned long long)(NDIAG_FLAG_PKTINFO) == (unsigned long long)(long long)(int)0x2ULL, "NDIAG_FLAG_PKTINFO is 2 in the table");
#endif
#ifdef NDIAG_FLAG_BROADCAST_ERROR
_Static_assert((unsigned long long)(NDIAG_FLAG_BROADCAST_ERROR) == 0x4ULL || (unsigned long long)(NDIAG_FLAG_BROADCAST_ERROR) == (unsigned long long)(long long)(int)0x4ULL, "NDIAG_FLAG_BROADCAST_ERROR is 4 in the table");
#endif
#ifdef NDIAG_FLAG_NO_ENOBUFS
_Static_assert((unsigned long long)(NDIAG_FLAG_NO_ENOBUFS) == 0x8ULL || (unsigned long long)(NDIAG_FLAG_NO_ENOBUFS) == (unsigned long long)(long long)(int)0x8ULL, "NDIAG_FLAG_NO_ENOBUFS is 8 in the table");
#endif
#ifdef NDIAG_FLAG_LISTEN_ALL_NSID
_Static_assert((unsigned long long)(NDIAG_FLAG_LISTEN_ALL_NSID) == 0x10ULL || (unsigned long long)(NDIAG_FLAG_LISTEN_ALL_NSID) == (unsigned long long)(long long)(int)0x10ULL, "NDIAG_FLAG_LISTEN_ALL_NSID is 16 in the table");
#endif
#ifdef NDIAG_FLAG_CAP_ACK
_Static_assert((unsigned long long)(NDIAG_FLAG_CAP_ACK) == 0x20ULL || (unsigned long long)(NDIAG_FLAG_CAP_ACK) == (unsigned long long)(long long)(int)0x20ULL, "NDIAG_FLAG_CAP_ACK is 32 in the table");
#endif
_Static_assert(sizeof(struct netlink_diag_ring) == 16, "struct netlink_diag_ring has 16 bytes in the table");
_Static_assert(offsetof(struct netlink_diag_ring, ndr_block_size) == 0, "ndr_block_size of struct netlink_diag_ring is at 0 in the table");
_Static_assert(offsetof(struct netlink_diag_ring, ndr_block_nr) == 4, "ndr_block_nr of struct netlink_diag_ring is at 4 in the table");
_Static_assert(offsetof(struct netlink_diag_ring, ndr_frame_size) == 8, "ndr_frame_size of struct netlink_diag_ring is at 8 in the table");
_Static_assert(offsetof(struct netlink_diag_ring, ndr_frame_nr) == 12, "ndr_frame_nr of struct netlink_diag_ring is at 12 in the table");
_Static_assert(sizeof(struct netlink_diag_req) == 20, "struct netlink_diag_req has 20 bytes in the table");
_Static_assert(offsetof(struct netlink_diag_req, sdiag_family) == 0, "sdiag_family of struct netlink_diag_req is at 0 in the table");
_Static_assert(offsetof(struct netlink_diag_req, sdiag_protocol) == 1, "sdiag_protocol of struct netlink_diag_req is at 1 in the table");
_Static_assert(offsetof(struct netlink_diag_req, ndiag_ino) == 4, "ndiag_ino of struct netlink_diag_req is at 4 in the table");
_Static_assert(offsetof(struct netlink_diag_req, ndiag_show) == 8, "ndiag_show of struct netlink_diag_req is at 8 in the table");
_Static_assert(offsetof(struct netlink_diag_req, ndiag_cookie) == 12, "ndiag_cookie of struct netlink_diag_req is at 12 in the table");
_Static_assert(sizeof(struct netlink_diag_msg) == 28, "struct netlink_diag_msg has 28 bytes in the table");
_Static_assert(offsetof(struct netlink_diag_msg, ndiag_family) == 0, "ndiag_family of struct netlink_diag_msg is at 0 in the table");
_Static_assert(offsetof(struct netlink_diag_msg, ndiag_type) == 1, "ndiag_type of struct netlink_diag_msg is at 1 in the table");
_Static_assert(offsetof(struct netlink_diag_msg, ndiag_protocol) == 2, "ndiag_protocol of struct netlink_diag_msg is at 2 in the table");
_Static_assert(offsetof(struct netlink_diag_msg, ndiag_state) == 3, "ndiag_state of struct netlink_diag_msg is at 3 in the table");
_Static_assert(offsetof(struct netlink_diag_msg, ndiag_portid) == 4, "ndiag_portid of struct netlink_diag_msg is at 4 in the table");
_Static_assert(offsetof(struct netlink_diag_msg, ndiag_dst_portid) == 8, "ndiag_dst_portid of struct netlink_diag_msg is at 8 in the table");
_Static_assert(offsetof(struct netlink_diag_msg, ndiag_dst_group) == 12, "ndiag_dst_group of struct netlink_diag_msg is at 12 in the table");
_Static_assert(offsetof(struct netlink_diag_msg, ndiag_ino) == 16, "ndiag_ino of struct netlink_diag_msg is at 16 in the table");
_Static_assert(offsetof(struct netlink_diag_msg, ndiag_cookie) == 20, "ndiag_cookie of struct netlink_diag_msg is at 20 in the table");
#endif
