/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/netfilter/nfnetlink.h>)
#include <linux/netfilter/nfnetlink.h>
#ifdef NFNL_SUBSYS_NONE
_Static_assert((unsigned long long)(NFNL_SUBSYS_NONE) == 0x0ULL || (unsigned long long)(NFNL_SUBSYS_NONE) == (unsigned long long)(long long)(int)0x0ULL, "NFNL_SUBSYS_NONE is 0 in the table");
#endif
#ifdef NFNL_SUBSYS_CTNETLINK
_Static_assert((unsigned long long)(NFNL_SUBSYS_CTNETLINK) == 0x1ULL || (unsigned long long)(NFNL_SUBSYS_CTNETLINK) == (unsigned long long)(long long)(int)0x1ULL, "NFNL_SUBSYS_CTNETLINK is 1 in the table");
#endif
#ifdef NFNL_SUBSYS_CTNETLINK_EXP
_Static_assert((unsigned long long)(NFNL_SUBSYS_CTNETLINK_EXP) == 0x2ULL || (unsigned long long)(NFNL_SUBSYS_CTNETLINK_EXP) == (unsigned long long)(long long)(int)0x2ULL, "NFNL_SUBSYS_CTNETLINK_EXP is 2 in the table");
#endif
#ifdef NFNL_SUBSYS_QUEUE
_Static_assert((unsigned long long)(NFNL_SUBSYS_QUEUE) == 0x3ULL || (unsigned long long)(NFNL_SUBSYS_QUEUE) == (unsigned long long)(long long)(int)0x3ULL, "NFNL_SUBSYS_QUEUE is 3 in the table");
#endif
#ifdef NFNL_SUBSYS_ULOG
_Static_assert((unsigned long long)(NFNL_SUBSYS_ULOG) == 0x4ULL || (unsigned long long)(NFNL_SUBSYS_ULOG) == (unsigned long long)(long long)(int)0x4ULL, "NFNL_SUBSYS_ULOG is 4 in the table");
#endif
#ifdef NFNL_SUBSYS_OSF
_Static_assert((unsigned long long)(NFNL_SUBSYS_OSF) == 0x5ULL || (unsigned long long)(NFNL_SUBSYS_OSF) == (unsigned long long)(long long)(int)0x5ULL, "NFNL_SUBSYS_OSF is 5 in the table");
#endif
#ifdef NFNL_SUBSYS_IPSET
_Static_assert((unsigned long long)(NFNL_SUBSYS_IPSET) == 0x6ULL || (unsigned long long)(NFNL_SUBSYS_IPSET) == (unsigned long long)(long long)(int)0x6ULL, "NFNL_SUBSYS_IPSET is 6 in the table");
#endif
#ifdef NFNL_SUBSYS_ACCT
_Static_assert((unsigned long long)(NFNL_SUBSYS_ACCT) == 0x7ULL || (unsigned long long)(NFNL_SUBSYS_ACCT) == (unsigned long long)(long long)(int)0x7ULL, "NFNL_SUBSYS_ACCT is 7 in the table");
#endif
#ifdef NFNL_SUBSYS_CTNETLINK_TIMEOUT
_Static_assert((unsigned long long)(NFNL_SUBSYS_CTNETLINK_TIMEOUT) == 0x8ULL || (unsigned long long)(NFNL_SUBSYS_CTNETLINK_TIMEOUT) == (unsigned long long)(long long)(int)0x8ULL, "NFNL_SUBSYS_CTNETLINK_TIMEOUT is 8 in the table");
#endif
#ifdef NFNL_SUBSYS_CTHELPER
_Static_assert((unsigned long long)(NFNL_SUBSYS_CTHELPER) == 0x9ULL || (unsigned long long)(NFNL_SUBSYS_CTHELPER) == (unsigned long long)(long long)(int)0x9ULL, "NFNL_SUBSYS_CTHELPER is 9 in the table");
#endif
#ifdef NFNL_SUBSYS_NFTABLES
_Static_assert((unsigned long long)(NFNL_SUBSYS_NFTABLES) == 0xaULL || (unsigned long long)(NFNL_SUBSYS_NFTABLES) == (unsigned long long)(long long)(int)0xaULL, "NFNL_SUBSYS_NFTABLES is 10 in the table");
#endif
#ifdef NFNL_SUBSYS_NFT_COMPAT
_Static_assert((unsigned long long)(NFNL_SUBSYS_NFT_COMPAT) == 0xbULL || (unsigned long long)(NFNL_SUBSYS_NFT_COMPAT) == (unsigned long long)(long long)(int)0xbULL, "NFNL_SUBSYS_NFT_COMPAT is 11 in the table");
#endif
#ifdef NFNL_SUBSYS_HOOK
_Static_assert((unsigned long long)(NFNL_SUBSYS_HOOK) == 0xcULL || (unsigned long long)(NFNL_SUBSYS_HOOK) == (unsigned long long)(long long)(int)0xcULL, "NFNL_SUBSYS_HOOK is 12 in the table");
#endif
#ifdef NFNETLINK_V0
_Static_assert((unsigned long long)(NFNETLINK_V0) == 0x0ULL || (unsigned long long)(NFNETLINK_V0) == (unsigned long long)(long long)(int)0x0ULL, "NFNETLINK_V0 is 0 in the table");
#endif
_Static_assert(sizeof(struct nfgenmsg) == 4, "struct nfgenmsg has 4 bytes in the table");
_Static_assert(offsetof(struct nfgenmsg, nfgen_family) == 0, "nfgen_family of struct nfgenmsg is at 0 in the table");
_Static_assert(offsetof(struct nfgenmsg, version) == 1, "version of struct nfgenmsg is at 1 in the table");
_Static_assert(offsetof(struct nfgenmsg, res_id) == 2, "res_id of struct nfgenmsg is at 2 in the table");
#endif
