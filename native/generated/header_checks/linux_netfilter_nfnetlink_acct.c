/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/netfilter/nfnetlink_acct.h>)
#include <linux/netfilter/nfnetlink_acct.h>
#ifdef NFNL_MSG_ACCT_NEW
_Static_assert((unsigned long long)(NFNL_MSG_ACCT_NEW) == 0x0ULL || (unsigned long long)(NFNL_MSG_ACCT_NEW) == (unsigned long long)(long long)(int)0x0ULL, "NFNL_MSG_ACCT_NEW is 0 in the table");
#endif
#ifdef NFNL_MSG_ACCT_GET
_Static_assert((unsigned long long)(NFNL_MSG_ACCT_GET) == 0x1ULL || (unsigned long long)(NFNL_MSG_ACCT_GET) == (unsigned long long)(long long)(int)0x1ULL, "NFNL_MSG_ACCT_GET is 1 in the table");
#endif
#ifdef NFNL_MSG_ACCT_GET_CTRZERO
_Static_assert((unsigned long long)(NFNL_MSG_ACCT_GET_CTRZERO) == 0x2ULL || (unsigned long long)(NFNL_MSG_ACCT_GET_CTRZERO) == (unsigned long long)(long long)(int)0x2ULL, "NFNL_MSG_ACCT_GET_CTRZERO is 2 in the table");
#endif
#ifdef NFNL_MSG_ACCT_DEL
_Static_assert((unsigned long long)(NFNL_MSG_ACCT_DEL) == 0x3ULL || (unsigned long long)(NFNL_MSG_ACCT_DEL) == (unsigned long long)(long long)(int)0x3ULL, "NFNL_MSG_ACCT_DEL is 3 in the table");
#endif
#ifdef NFNL_MSG_ACCT_OVERQUOTA
_Static_assert((unsigned long long)(NFNL_MSG_ACCT_OVERQUOTA) == 0x4ULL || (unsigned long long)(NFNL_MSG_ACCT_OVERQUOTA) == (unsigned long long)(long long)(int)0x4ULL, "NFNL_MSG_ACCT_OVERQUOTA is 4 in the table");
#endif
#endif
