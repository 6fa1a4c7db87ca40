/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/netfilter/nfnetlink_log.h>)
#include <linux/netfilter/nfnetlink_log.h>
#ifdef NFULNL_MSG_PACKET
_Static_assert((unsigned long long)(NFULNL_MSG_PACKET) == 0x0ULL || (unsigned long long)(NFULNL_MSG_PACKET) == (unsigned long long)(long long)(int)0x0ULL, "NFULNL_MSG_PACKET is 0 in the table");
#endif
#ifdef NFULNL_MSG_CONFIG
_Static_assert((unsigned long long)(NFULNL_MSG_CONFIG) == 0x1ULL || (unsigned long long)(NFULNL_MSG_CONFIG) == (unsigned long long)(long long)(int)0x1ULL, "NFULNL_MSG_CONFIG is 1 in the table");
#endif
#endif
