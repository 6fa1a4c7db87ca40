/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/netfilter/nfnetlink_hook.h>)
#include <linux/netfilter/nfnetlink_hook.h>
#ifdef NFNL_MSG_HOOK_GET
_Static_assert((unsigned long long)(NFNL_MSG_HOOK_GET) == 0x0ULL || (unsigned long long)(NFNL_MSG_HOOK_GET) == (unsigned long long)(long long)(int)0x0ULL, "NFNL_MSG_HOOK_GET is 0 in the table");
#endif
#endif
