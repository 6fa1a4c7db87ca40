/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/inet_diag.h>)
#include <linux/inet_diag.h>
#ifdef INET_DIAG_BC_NOP
_Static_assert((unsigned long long)(INET_DIAG_BC_NOP) == 0x0ULL || (unsigned long long)(INET_DIAG_BC_NOP) == (unsigned long long)(long long)(int)0x0ULL, "INET_DIAG_BC_NOP is 0 in the table");
#endif
#ifdef INET_DIAG_BC_JMP
_Static_assert((unsigned long long)(INET_DIAG_BC_JMP) == 0x1ULL || (unsigned long long)(INET_DIAG_BC_JMP) == (unsigned long long)(long long)(int)0x1ULL, "INET_DIAG_BC_JMP is 1 in the table");
#endif
#ifdef INET_DIAG_BC_S_GE
_Static_assert((unsigned long long)(INET_DIAG_BC_S_GE) == 0x2ULL || (unsigned long long)(INET_DIAG_BC_S_GE) == (unsigned long long)(long long)(int)0x2ULL, "INET_DIAG_BC_S_GE is 2 in the table");
#endif
#ifdef INET_DIAG_BC_S_LE
_Static_assert((unsigned long long)(INET_DIAG_BC_S_LE) == 0x3ULL || (unsigned long long)(INET_DIAG_BC_S_LE) == (unsigned long long)(long long)(int)0x3ULL, "INET_DIAG_BC_S_LE is 3 in the table");
#endif
#ifdef INET_DIAG_BC_D_GE
_Static_assert((unsigned long long)(INET_DIAG_BC_D_GE) == 0x4ULL || (unsigned long long)(INET_DIAG_BC_D_GE) == (unsigned long long)(long long)(int)0x4ULL, "INET_DIAG_BC_D_GE is 4 in the table");
#endif
#ifdef INET_DIAG_BC_D_LE
_Static_assert((unsigned long long)(INET_DIAG_BC_D_LE) == 0x5ULL || (unsigned long long)(INET_DIAG_BC_D_LE) == (unsigned long long)(long long)(int)0x5ULL, "INET_DIAG_BC_D_LE is 5 in the table");
#endif
#ifdef INET_DIAG_BC_AUTO
_Static_assert((unsigned long long)(INET_DIAG_BC_AUTO) == 0x6ULL || (unsigned long long)(INET_DIAG_BC_AUTO) == (unsigned long long)(long long)(int)0x6ULL, "INET_DIAG_BC_AUTO is 6 in the table");
#endif
#ifdef INET_DIAG_BC_S_COND
_Static_assert((unsigned long long)(INET_DIAG_BC_S_COND) == 0x7ULL || (unsigned long long)(INET_DIAG_BC_S_COND) == (unsigned long long)(long long)(int)0x7ULL, "INET_DIAG_BC_S_COND is 7 in the table");
#endif
#ifdef INET_DIAG_BC_D_COND
_Static_assert((unsigned long long)(INET_DIAG_BC_D_COND) == 0x8ULL || (unsigned long long)(INET_DIAG_BC_D_COND) == (unsigned long long)(long long)(int)0x8ULL, "INET_DIAG_BC_D_COND is 8 in the table");
#endif
#ifdef INET_DIAG_BC_DEV_COND
_Static_assert((unsigned long long)(INET_DIAG_BC_DEV_COND) == 0x9ULL || (unsigned long long)(INET_DIAG_BC_DEV_COND) == (unsigned long long)(long long)(int)0x9ULL, "INET_DIAG_BC_DEV_COND is 9 in the table");
#endif
#ifdef INET_DIAG_BC_MARK_COND
_Static_assert((unsigned long long)(INET_DIAG_BC_MARK_COND) == 0xaULL || (unsigned long long)(INET_DIAG_BC_MARK_COND) == (unsigned long long)(long long)(int)0xaULL, "INET_DIAG_BC_MARK_COND is 10 in the table");
#endif
#ifdef INET_DIAG_BC_S_EQ
_Static_assert((unsigned long long)(INET_DIAG_BC_S_EQ) == 0xbULL || (unsigned long long)(INET_DIAG_BC_S_EQ) == (unsigned long long)(long long)(int)0xbULL, "INET_DIAG_BC_S_EQ is 11 in the table");
#endif
#ifdef INET_DIAG_BC_D_EQ
_Static_assert((unsigned long long)(INET_DIAG_BC_D_EQ) == 0xcULL || (unsigned long long)(INET_DIAG_BC_D_EQ) == (unsigned long long)(long long)(int)0xcULL, "INET_DIAG_BC_D_EQ is 12 in the table");
#endif
#ifdef INET_DIAG_BC_CGROUP_COND
_Static_assert((unsigned long long)(INET_DIAG_BC_CGROUP_COND) == 0xdULL || (unsigned long long)(INET_DIAG_BC_CGROUP_COND) == (unsigned long long)(long long)(int)0xdULL, "INET_DIAG_BC_CGROUP_COND is 13 in the table");
#endif
_Static_assert(sizeof(struct inet_diag_bc_op) == 4, "struct inet_diag_bc_op has 4 bytes in the table");
_Static_assert(offsetof(struct inet_diag_bc_op, code) == 0, "code of struct inet_diag_bc_op is at 0 in the table");
_Static_assert(offsetof(struct inet_diag_bc_op, yes) == 1, "yes of struct inet_diag_bc_op is at 1 in the table");
_Static_assert(offsetof(struct inet_diag_bc_op, no) == 2, "no of struct inet_diag_bc_op is at 2 in the table");
_Static_assert(sizeof(struct inet_diag_markcond) == 8, "struct inet_diag_markcond has 8 bytes in the table");
_Static_assert(offsetof(struct inet_diag_markcond, mark) == 0, "mark of struct inet_diag_markcond is at 0 in the table");
_Static_assert(offsetof(struct inet_diag_markcond, mask) == 4, "mask of struct inet_diag_markcond is at 4 in the table");
_Static_assert(sizeof(struct inet_diag_meminfo) == 16, "struct inet_diag_meminfo has 16 bytes in the table");
_Static_assert(offsetof(struct inet_diag_meminfo, idiag_rmem) == 0, "idiag_rmem of struct inet_diag_meminfo is at 0 in the table");
_Static_assert(offsetof(struct inet_diag_meminfo, idiag_wmem) == 4, "idiag_wmem of struct inet_diag_meminfo is at 4 in the table");
_Static_assert(offsetof(struct inet_diag_meminfo, idiag_fmem) == 8, "idiag_fmem of struct inet_diag_meminfo is at 8 in the table");
_Static_assert(offsetof(struct inet_diag_meminfo, idiag_tmem) == 12, "idiag_tmem of struct inet_diag_meminfo is at 12 in the table");
_Static_assert(sizeof(struct tcpvegas_info) == 16, "struct tcpvegas_info has 16 bytes in the table");
_Static_assert(offsetof(struct tcpvegas_info, tcpv_enabled) == 0, "tcpv_enabled of struct tcpvegas_info is at 0 in the table");
_Static_assert(offsetof(struct tcpvegas_info, tcpv_rttcnt) == 4, "tcpv_rttcnt of struct tcpvegas_info is at 4 in the table");
_Static_assert(offsetof(struct tcpvegas_info, tcpv_rtt) == 8, "tcpv_rtt of struct tcpvegas_info is at 8 in the table");
_Static_assert(offsetof(struct tcpvegas_info, tcpv_minrtt) == 12, "tcpv_minrtt of struct tcpvegas_info is at 12 in the table");
_Static_assert(sizeof(struct tcp_dctcp_info) == 16, "struct tcp_dctcp_info has 16 bytes in the table");
_Static_assert(offsetof(struct tcp_dctcp_info, dctcp_enabled) == 0, "dctcp_enabled of struct tcp_dctcp_info is at 0 in the table");
_Static_assert(offsetof(struct tcp_dctcp_info, dctcp_ce_state) == 2, "dctcp_ce_state of struct tcp_dctcp_info is at 2 in the table");
_Static_assert(offsetof(struct tcp_dctcp_info, dctcp_alpha) == 4, "dctcp_alpha of struct tcp_dctcp_info is at 4 in the table");
_Static_assert(offsetof(struct tcp_dctcp_info, dctcp_ab_ecn) == 8, "dctcp_ab_ecn of struct tcp_dctcp_info is at 8 in the table");
_Static_assert(offsetof(struct tcp_dctcp_info, dctcp_ab_tot) == 12, "dctcp_ab_tot of struct tcp_dctcp_info is at 12 in the table");
_Static_assert(sizeof(struct tcp_bbr_info) == 20, "struct tcp_bbr_info has 20 bytes in the table");
_Static_assert(offsetof(struct tcp_bbr_info, bbr_bw_lo) == 0, "bbr_bw_lo of struct tcp_bbr_info is at 0 in the table");
_Static_assert(offsetof(struct tcp_bbr_info, bbr_bw_hi) == 4, "bbr_bw_hi of struct tcp_bbr_info is at 4 in the table");
_Static_assert(offsetof(struct tcp_bbr_info, bbr_min_rtt) == 8, "bbr_min_rtt of struct tcp_bbr_info is at 8 in the table");
_Static_assert(offsetof(struct tcp_bbr_info, bbr_pacing_gain) == 12, "bbr_pacing_gain of struct tcp_bbr_info is at 12 in the table");
_Static_assert(offsetof(struct tcp_bbr_info, bbr_cwnd_gain) == 16, "bbr_cwnd_gain of struct tcp_bbr_info is at 16 in the table");
_Static_assert(sizeof(struct inet_diag_sockid) == 48, "struct inet_diag_sockid has 48 bytes in the table");
_Static_assert(offsetof(struct inet_diag_sockid, idiag_sport) == 0, "idiag_sport of struct inet_diag_sockid is at 0 in the table");
_Static_assert(offsetof(struct inet_diag_sockid, idiag_dport) == 2, "idiag_dport of struct inet_diag_sockid is at 2 in the table");
_Static_assert(offsetof(struct inet_diag_sockid, idiag_src) == 4, "idiag_src of struct inet_diag_sockid is at 4 in the table");
_Static_assert(offsetof(struct inet_diag_sockid, idiag_dst) == 20, "idiag_dst of struct inet_diag_sockid is at 20 in the table");
_Static_assert(offsetof(struct inet_diag_sockid, idiag_if) == 36, "idiag_if of struct inet_diag_sockid is at 36 in the table");
_Static_assert(offsetof(struct inet_diag_sockid, idiag_cookie) == 40, "idiag_cookie of struct inet_diag_sockid is at 40 in the table");
_Static_assert(sizeof(struct inet_diag_req) == 60, "struct inet_diag_req has 60 bytes in the table");
_Static_assert(offsetof(struct inet_diag_req, idiag_family) == 0, "idiag_family of struct inet_diag_req is at 0 in the table");
_Static_assert(offsetof(struct inet_diag_req, idiag_src_len) == 1, "idiag_src_len of struct inet_diag_req is at 1 in the table");
_Static_assert(offsetof(struct inet_diag_req, idiag_dst_len) == 2, "idiag_dst_len of struct inet_diag_req is at 2 in the table");
_Static_assert(offsetof(struct inet_diag_req, idiag_ext) == 3, "idiag_ext of struct inet_diag_req is at 3 in the table");
_Static_assert(offsetof(struct inet_diag_req, id) == 4, "id of struct inet_diag_req is at 4 in the table");
_Static_assert(offsetof(struct inet_diag_req, idiag_states) == 52, "idiag_states of struct inet_diag_req is at 52 in the table");
_Static_assert(offsetof(struct inet_diag_req, idiag_dbs) == 56, "idiag_dbs of struct inet_diag_req is at 56 in the table");
_Static_assert(sizeof(struct inet_diag_req_v2) == 56, "struct inet_diag_req_v2 has 56 bytes in the table");
_Static_assert(offsetof(struct inet_diag_req_v2, sdiag_family) == 0, "sdiag_family of struct inet_diag_req_v2 is at 0 in the table");
_Static_assert(offsetof(struct inet_diag_req_v2, sdiag_protocol) == 1, "sdiag_protocol of struct inet_diag_req_v2 is at 1 in the table");
_Static_assert(offsetof(struct inet_diag_req_v2, idiag_ext) == 2, "idiag_ext of struct inet_diag_req_v2 is at 2 in the table");
_Static_assert(offsetof(struct inet_diag_req_v2, idiag_states) == 4, "idiag_states of struct inet_diag_req_v2 is at 4 in the table");
_Static_assert(offsetof(struct inet_diag_req_v2, id) == 8, "id of struct inet_diag_req_v2 is at 8 in the table");
_Static_assert(sizeof(struct inet_diag_msg) == 72, "struct inet_diag_msg has 72 bytes in the table");
_Static_assert(offsetof(struct inet_diag_msg, idiag_family) == 0, "idiag_family of struct inet_diag_msg is at 0 in the table");
_Static_assert(offsetof(struct inet_diag_msg, idiag_state) == 1, "idiag_state of struct inet_diag_msg is at 1 in the table");
_Static_assert(offsetof(struct inet_diag_msg, idiag_timer) == 2, "idiag_timer of struct inet_diag_msg is at 2 in the table");
_Static_assert(offsetof(struct inet_diag_msg, idiag_retrans) == 3, "idiag_retrans of struct inet_diag_msg is at 3 in the table");
_Static_assert(offsetof(struct inet_diag_msg, id) == 4, "id of struct inet_diag_msg is at 4 in the table");
_Static_assert(offsetof(struct inet_diag_msg, idiag_expires) == 52, "idiag_expires of struct inet_diag_msg is at 52 in the table");
_Static_assert(offsetof(struct inet_diag_msg, idiag_rqueue) == 56, "idiag_rqueue of struct inet_diag_msg is at 56 in the table");
_Static_assert(offsetof(struct inet_diag_msg, idiag_wqueue) == 60, "idiag_wqueue of struct inet_diag_msg is at 60 in the table");
_Static_assert(offsetof(struct inet_diag_msg, idiag_uid) == 64, "idiag_uid of struct inet_diag_msg is at 64 in the table");
_Static_assert(offsetof(struct inet_diag_msg, idiag_inode) == 68, "idiag_inode of struct inet_diag_msg is at 68 in the table");
#endif
