/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/dccp.h>)
#include <linux/dccp.h>
#ifdef DCCP_SOCKOPT_PACKET_SIZE
_Static_assert((unsigned long long)(DCCP_SOCKOPT_PACKET_SIZE) == 0x1ULL || (unsigned long long)(DCCP_SOCKOPT_PACKET_SIZE) == (unsigned long long)(long long)(int)0x1ULL, "DCCP_SOCKOPT_PACKET_SIZE is 1 in the table");
#endif
#ifdef DCCP_SOCKOPT_SERVICE
_Static_assert((unsigned long long)(DCCP_SOCKOPT_SERVICE) == 0x2ULL || (unsigned long long)(DCCP_SOCKOPT_SERVICE) == (unsigned long long)(long long)(int)0x2ULL, "DCCP_SOCKOPT_SERVICE is 2 in the table");
#endif
#ifdef DCCP_SOCKOPT_CHANGE_L
_Static_assert((unsigned long long)(DCCP_SOCKOPT_CHANGE_L) == 0x3ULL || (unsigned long long)(DCCP_SOCKOPT_CHANGE_L) == (unsigned long long)(long long)(int)0x3ULL, "DCCP_SOCKOPT_CHANGE_L is 3 in the table");
#endif
#ifdef DCCP_SOCKOPT_CHANGE_R
_Static_assert((unsigned long long)(DCCP_SOCKOPT_CHANGE_R) == 0x4ULL || (unsigned long long)(DCCP_SOCKOPT_CHANGE_R) == (unsigned long long)(long long)(int)0x4ULL, "DCCP_SOCKOPT_CHANGE_R is 4 in the table");
#endif
#ifdef DCCP_SOCKOPT_GET_CUR_MPS
_Static_assert((unsigned long long)(DCCP_SOCKOPT_GET_CUR_MPS) == 0x5ULL || (unsigned long long)(DCCP_SOCKOPT_GET_CUR_MPS) == (unsigned long long)(long long)(int)0x5ULL, "DCCP_SOCKOPT_GET_CUR_MPS is 5 in the table");
#endif
#ifdef DCCP_SOCKOPT_SERVER_TIMEWAIT
_Static_assert((unsigned long long)(DCCP_SOCKOPT_SERVER_TIMEWAIT) == 0x6ULL || (unsigned long long)(DCCP_SOCKOPT_SERVER_TIMEWAIT) == (unsigned long long)(long long)(int)0x6ULL, "DCCP_SOCKOPT_SERVER_TIMEWAIT is 6 in the table");
#endif
#ifdef DCCP_SOCKOPT_SEND_CSCOV
_Static_assert((unsigned long long)(DCCP_SOCKOPT_SEND_CSCOV) == 0xaULL || (unsigned long long)(DCCP_SOCKOPT_SEND_CSCOV) == (unsigned long long)(long long)(int)0xaULL, "DCCP_SOCKOPT_SEND_CSCOV is 10 in the table");
#endif
#ifdef DCCP_SOCKOPT_RECV_CSCOV
_Static_assert((unsigned long long)(DCCP_SOCKOPT_RECV_CSCOV) == 0xbULL || (unsigned long long)(DCCP_SOCKOPT_RECV_CSCOV) == (unsigned long long)(long long)(int)0xbULL, "DCCP_SOCKOPT_RECV_CSCOV is 11 in the table");
#endif
#ifdef DCCP_SOCKOPT_AVAILABLE_CCIDS
_Static_assert((unsigned long long)(DCCP_SOCKOPT_AVAILABLE_CCIDS) == 0xcULL || (unsigned long long)(DCCP_SOCKOPT_AVAILABLE_CCIDS) == (unsigned long long)(long long)(int)0xcULL, "DCCP_SOCKOPT_AVAILABLE_CCIDS is 12 in the table");
#endif
#ifdef DCCP_SOCKOPT_CCID
_Static_assert((unsigned long long)(DCCP_SOCKOPT_CCID) == 0xdULL || (unsigned long long)(DCCP_SOCKOPT_CCID) == (unsigned long long)(long long)(int)0xdULL, "DCCP_SOCKOPT_CCID is 13 in the table");
#endif
#ifdef DCCP_SOCKOPT_TX_CCID
_Static_assert((unsigned long long)(DCCP_SOCKOPT_TX_CCID) == 0xeULL || (unsigned long long)(DCCP_SOCKOPT_TX_CCID) == (unsigned long long)(long long)(int)0xeULL, "DCCP_SOCKOPT_TX_CCID is 14 in the table");
#endif
#ifdef DCCP_SOCKOPT_RX_CCID
_Static_assert((unsigned long long)(DCCP_SOCKOPT_RX_CCID) == 0xfULL || (unsigned long long)(DCCP_SOCKOPT_RX_CCID) == (unsigned long long)(long long)(int)0xfULL, "DCCP_SOCKOPT_RX_CCID is 15 in the table");
#endif
#ifdef DCCP_SOCKOPT_QPOLICY_ID
_Static_assert((unsigned long long)(DCCP_SOCKOPT_QPOLICY_ID) == 0x10ULL || (unsigned long long)(DCCP_SOCKOPT_QPOLICY_ID) == (unsigned long long)(long long)(int)0x10ULL, "DCCP_SOCKOPT_QPOLICY_ID is 16 in the table");
#endif
#ifdef DCCP_SOCKOPT_QPOLICY_TXQLEN
_Static_assert((unsigned long long)(DCCP_SOCKOPT_QPOLICY_TXQLEN) == 0x11ULL || (unsigned long long)(DCCP_SOCKOPT_QPOLICY_TXQLEN) == (unsigned long long)(long long)(int)0x11ULL, "DCCP_SOCKOPT_QPOLICY_TXQLEN is 17 in the table");
#endif
#ifdef DCCP_SOCKOPT_CCID_RX_INFO
_Static_assert((unsigned long long)(DCCP_SOCKOPT_CCID_RX_INFO) == 0x80ULL || (unsigned long long)(DCCP_SOCKOPT_CCID_RX_INFO) == (unsigned long long)(long long)(int)0x80ULL, "DCCP_SOCKOPT_CCID_RX_INFO is 128 in the table");
#endif
#ifdef DCCP_SOCKOPT_CCID_TX_INFO
_Static_assert((unsigned long long)(DCCP_SOCKOPT_CCID_TX_INFO) == 0xc0ULL || (unsigned long long)(DCCP_SOCKOPT_CCID_TX_INFO) == (unsigned long long)(long long)(int)0xc0ULL, "DCCP_SOCKOPT_CCID_TX_INFO is 192 in the table");
#endif
#endif
