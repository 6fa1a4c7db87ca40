/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/netfilter/nfnetlink_osf.h>)
#include <linux/netfilter/nfnetlink_osf.h>
#ifdef OSF_MSG_ADD
_Static_assert((unsigned long long)(OSF_MSG_ADD) == 0x0ULL || (unsigned long long)(OSF_MSG_ADD) == (unsigned long long)(long long)(int)0x0ULL, "OSF_MSG_ADD is 0 in the table");
#endif
#ifdef OSF_MSG_REMOVE
_Static_assert((unsigned long long)(OSF_MSG_REMOVE) == 0x1ULL || (unsigned long long)(OSF_MSG_REMOVE) == (unsigned long long)(long long)(int)0x1ULL, "OSF_MSG_REMOVE is 1 in the table");
#endif
#endif
