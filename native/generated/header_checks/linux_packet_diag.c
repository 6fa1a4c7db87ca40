/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/packet_diag.h>)
#include <linux/packet_diag.h>
#ifdef PACKET_SHOW_INFO
_Static_assert((unsigned long long)(PACKET_SHOW_INFO) == 0x1ULL || (unsigned long long)(PACKET_SHOW_INFO) == (unsigned long long)(long long)(int)0x1ULL, "PACKET_SHOW_INFO is 1 in the table");
#endif
#ifdef PACKET_SHOW_MCLIST
_Static_assert((unsigned long long)(PACKET_SHOW_MCLIST) == 0x2ULL || (unsigned long long)(PACKET_SHOW_MCLIST) == (unsigned long long)(long long)(int)0x2ULL, "PACKET_SHOW_MCLIST is 2 in the table");
#endif
#ifdef PACKET_SHOW_RING_CFG
_Static_assert((unsigned long long)(PACKET_SHOW_RING_CFG) == 0x4ULL || (unsigned long long)(PACKET_SHOW_RING_CFG) == (unsigned long long)(long long)(int)0x4ULL, "PACKET_SHOW_RING_CFG is 4 in the table");
#endif
#ifdef PACKET_SHOW_FANOUT
_Static_assert((unsigned long long)(PACKET_SHOW_FANOUT) == 0x8ULL || (unsigned long long)(PACKET_SHOW_FANOUT) == (unsigned long long)(long long)(int)0x8ULL, "PACKET_SHOW_FANOUT is 8 in the table");
#endif
#ifdef PACKET_SHOW_MEMINFO
_Static_assert((unsigned long long)(PACKET_SHOW_MEMINFO) == 0x10ULL || (unsigned long long)(PACKET_SHOW_MEMINFO) == (unsigned long long)(long long)(int)0x10ULL, "PACKET_SHOW_MEMINFO is 16 in the table");
#endif
#ifdef PACKET_SHOW_FILTER
_Static_assert((unsigned long long)(PACKET_SHOW_FILTER) == 0x20ULL || (unsigned long long)(PACKET_SHOW_FILTER) == (unsigned long long)(long long)(int)0x20ULL, "PACKET_SHOW_FILTER is 32 in the table");
#endif
#ifdef PDI_RUNNING
_Static_assert((unsigned long long)(PDI_RUNNING) == 0x1ULL || (unsigned long long)(PDI_RUNNING) == (unsigned long long)(long long)(int)0x1ULL, "PDI_RUNNING is 1 in the table");
#endif
#ifdef PDI_AUXDATA
_Static_assert((unsigned long long)(PDI_AUXDATA) == 0x2ULL || (unsigned long long)(PDI_AUXDATA) == (unsigned long long)(long long)(int)0x2ULL, "PDI_AUXDATA is 2 in the table");
#endif
#ifdef PDI_ORIGDEV
_Static_assert((unsigned long long)(PDI_ORIGDEV) == 0x4ULL || (unsigned long long)(PDI_ORIGDEV) == (unsigned long long)(long long)(int)0x4ULL, "PDI_ORIGDEV is 4 in the table");
#endif
#ifdef PDI_VNETHDR
_Static_assert((unsigned long long)(PDI_VNETHDR) == 0x8ULL || (unsigned long long)(PDI_VNETHDR) == (unsigned long long)(long long)(int)0x8ULL, "PDI_VNETHDR is 8 in the table");
#endif
#ifdef PDI_LOSS
_Static_assert((unsigned long long)(PDI_LOSS) == 0x10ULL || (unsigned long long)(PDI_LOSS) == (unsigned long long)(long long)(int)0x10ULL, "PDI_LOSS is 16 in the table");
#endif
_Static_assert(sizeof(struct packet_diag_ring) == 28, "struct packet_diag_ring has 28 bytes in the table");
_Static_assert(offsetof(struct packet_diag_ring, pdr_block_size) == 0, "pdr_block_size of struct packet_diag_ring is at 0 in the table");
_Static_assert(offsetof(struct packet_diag_ring, pdr_block_nr) == 4, "pdr_block_nr of struct packet_diag_ring is at 4 in the table");
_Static_assert(offsetof(struct packet_diag_ring, pdr_frame_size) == 8, "pdr_frame_size of struct packet_diag_ring is at 8 in the table");
_Static_assert(offsetof(struct packet_diag_ring, pdr_frame_nr) == 12, "pdr_frame_nr of struct packet_diag_ring is at 12 in the table");
_Static_assert(offsetof(struct packet_diag_ring, pdr_retire_tmo) == 16, "pdr_retire_tmo of struct packet_diag_ring is at 16 in the table");
_Static_assert(offsetof(struct packet_diag_ring, pdr_sizeof_priv) == 20, "pdr_sizeof_priv of struct packet_diag_ring is at 20 in the table");
_Static_assert(offsetof(struct packet_diag_ring, pdr_features) == 24, "pdr_features of struct packet_diag_ring is at 24 in the table");
_Static_assert(sizeof(struct packet_diag_info) == 24, "struct packet_diag_info has 24 bytes in the table");
_Static_assert(offsetof(struct packet_diag_info, pdi_index) == 0, "pdi_index of struct packet_diag_info is at 0 in the table");
_Static_assert(offsetof(struct packet_diag_info, pdi_version) == 4, "pdi_version of struct packet_diag_info is at 4 in the table");
_Static_assert(offsetof(struct packet_diag_info, pdi_reserve) == 8, "pdi_reserve of struct packet_diag_info is at 8 in the table");
_Static_assert(offsetof(struct packet_diag_info, pdi_copy_thresh) == 12, "pdi_copy_thresh of struct packet_diag_info is at 12 in the table");
_Static_assert(offsetof(struct packet_diag_info, pdi_tstamp) == 16, "pdi_tstamp of struct packet_diag_info is at 16 in the table");
_Static_assert(offsetof(struct packet_diag_info, pdi_flags) == 20, "pdi_flags of struct packet_diag_info is at 20 in the table");
_Static_assert(sizeof(struct packet_diag_mclist) == 44, "struct packet_diag_mclist has 44 bytes in the table");
_Static_assert(offsetof(struct packet_diag_mclist, pdmc_index) == 0, "pdmc_index of struct packet_diag_mclist is at 0 in the table");
_Static_assert(offsetof(struct packet_diag_mclist, pdmc_count) == 4, "pdmc_count of struct packet_diag_mclist is at 4 in the table");
_Static_assert(offsetof(struct packet_diag_mclist, pdmc_type) == 8, "pdmc_type of struct packet_diag_mclist is at 8 in the table");
_Static_assert(offsetof(struct packet_diag_mclist, pdmc_alen) == 10, "pdmc_alen of struct packet_diag_mclist is at 10 in the table");
_Static_assert(offsetof(struct packet_diag_mclist, pdmc_addr) == 12, "pdmc_addr of struct packet_diag_mclist is at 12 in the table");
_Static_assert(sizeof(struct packet_diag_req) == 20, "struct packet_diag_req has 20 bytes in the table");
_Static_assert(offsetof(struct packet_diag_req, sdiag_family) == 0, "sdiag_family of struct packet_diag_req is at 0 in the table");
_Static_assert(offsetof(struct packet_diag_req, sdiag_protocol) == 1, "sdiag_protocol of struct packet_diag_req is at 1 in the table");
_Static_assert(offsetof(struct packet_diag_req, pdiag_ino) == 4, "pdiag_ino of struct packet_diag_req is at 4 in the table");
_Static_assert(offsetof(struct packet_diag_req, pdiag_show) == 8, "pdiag_show of struct packet_diag_req is at 8 in the table");
_Static_assert(offsetof(struct packet_diag_req, pdiag_cookie) == 12, "pdiag_cookie of struct packet_diag_req is at 12 in the table");
_Static_assert(sizeof(struct packet_diag_msg) == 16, "struct packet_diag_msg has 16 bytes in the table");
_Static_assert(offsetof(struct packet_diag_msg, pdiag_family) == 0, "pdiag_family of struct packet_diag_msg is at 0 in the table");
_Static_assert(offsetof(struct packet_diag_msg, pdiag_type) == 1, "pdiag_type of struct packet_diag_msg is at 1 in the table");
_Static_assert(offsetof(struct packet_diag_msg, pdiag_num) == 2, "pdiag_num of struct packet_diag_msg is at 2 in the table");
_Static_assert(offsetof(struct packet_diag_msg, pdiag_ino) == 4, "pdiag_ino of struct packet_diag_msg is at 4 in the table");
_Static_assert(offsetof(struct packet_diag_msg, pdiag_cookie) == 8, "pdiag_cookie of struct packet_diag_msg is at 8 in the table");
#endif
