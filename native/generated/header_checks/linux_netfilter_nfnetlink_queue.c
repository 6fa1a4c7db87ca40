/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/netfilter/nfnetlink_queue.h>)
#include <linux/netfilter/nfnetlink_queue.h>
#ifdef NFQNL_MSG_PACKET
_Static_assert((unsigned long long)(NFQNL_MSG_PACKET) == 0x0ULL || (unsigned long long)(NFQNL_MSG_PACKET) == (unsigned long long)(long long)(int)0x0ULL, "NFQNL_MSG_PACKET is 0 in the table");
#endif
#ifdef NFQNL_MSG_VERDICT
_Static_assert((unsigned long long)(NFQNL_MSG_VERDICT) == 0x1ULL || (unsigned long long)(NFQNL_MSG_VERDICT) == (unsigned long long)(long long)(int)0x1ULL, "NFQNL_MSG_VERDICT is 1 in the table");
#endif
#ifdef NFQNL_MSG_CONFIG
_Static_assert((unsigned long long)(NFQNL_MSG_CONFIG) == 0x2ULL || (unsigned long long)(NFQNL_MSG_CONFIG) == (unsigned long long)(long long)(int)0x2ULL, "NFQNL_MSG_CONFIG is 2 in the table");
#endif
#ifdef NFQNL_MSG_VERDICT_BATCH
_Static_assert((unsigned long long)(NFQNL_MSG_VERDICT_BATCH) == 0x3ULL || (unsigned long long)(NFQNL_MSG_VERDICT_BATCH) == (unsigned long long)(long long)(int)0x3ULL, "NFQNL_MSG_VERDICT_BATCH is 3 in the table");
#endif
#endif
