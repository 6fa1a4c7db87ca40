/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/mroute6.h>)
#include <linux/mroute6.h>
#ifdef MRT6MSG_NOCACHE
_Static_assert((unsigned long long)(MRT6MSG_NOCACHE) == 0x1ULL || (unsigned long long)(MRT6MSG_NOCACHE) == (unsigned long long)(long long)(int)0x1ULL, "MRT6MSG_NOCACHE is 1 in the table");
#endif
#ifdef MRT6MSG_WRONGMIF
_Static_assert((unsigned long long)(MRT6MSG_WRONGMIF) == 0x2ULL || (unsigned long long)(MRT6MSG_WRONGMIF) == (unsigned long long)(long long)(int)0x2ULL, "MRT6MSG_WRONGMIF is 2 in the table");
#endif
#ifdef MRT6MSG_WHOLEPKT
_Static_assert((unsigned long long)(MRT6MSG_WHOLEPKT) == 0x3ULL || (unsigned long long)(MRT6MSG_WHOLEPKT) == (unsigned long long)(long long)(int)0x3ULL, "MRT6MSG_WHOLEPKT is 3 in the table");
#endif
#ifdef MRT6MSG_WRMIFWHOLE
_Static_assert((unsigned long long)(MRT6MSG_WRMIFWHOLE) == 0x4ULL || (unsigned long long)(MRT6MSG_WRMIFWHOLE) == (unsigned long long)(long long)(int)0x4ULL, "MRT6MSG_WRMIFWHOLE is 4 in the table");
#endif
#endif
