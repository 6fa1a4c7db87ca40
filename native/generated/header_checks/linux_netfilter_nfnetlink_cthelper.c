/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/netfilter/nfnetlink_cthelper.h>)
#include <linux/netfilter/nfnetlink_cthelper.h>
#ifdef NFNL_MSG_CTHELPER_NEW
_Static_assert((unsigned long long)(NFNL_MSG_CTHELPER_NEW) == 0x0ULL || (unsigned long long)(NFNL_MSG_CTHELPER_NEW) == (unsigned long long)(long long)(int)0x0ULL, "NFNL_MSG_CTHELPER_NEW is 0 in the table");
#endif
#ifdef NFNL_MSG_CTHELPER_GET
_Static_assert((unsigned long long)(NFNL_MSG_CTHELPER_GET) == 0x1ULL || (unsigned long long)(NFNL_MSG_CTHELPER_GET) == (unsigned long long)(long long)(int)0x1ULL, "NFNL_MSG_CTHELPER_GET is 1 in the table");
#endif
#ifdef NFNL_MSG_CTHELPER_DEL
_Static_assert((unsigned long long)(NFNL_MSG_CTHELPER_DEL) == 0x2ULL || (unsigned long long)(NFNL_MSG_CTHELPER_DEL) == (unsigned long long)(long long)(int)0x2ULL, "NFNL_MSG_CTHELPER_DEL is 2 in the table");
#endif
#endif
