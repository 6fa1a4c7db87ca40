/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/ip.h>)
#include <linux/ip.h>
#ifdef IPTOS_LOWDELAY
_Static_assert((unsigned long long)(IPTOS_LOWDELAY) == 0x10ULL || (unsigned long long)(IPTOS_LOWDELAY) == (unsigned long long)(long long)(int)0x10ULL, "IPTOS_LOWDELAY is 16 in the table");
#endif
#ifdef IPTOS_THROUGHPUT
_Static_assert((unsigned long long)(IPTOS_THROUGHPUT) == 0x8ULL || (unsigned long long)(IPTOS_THROUGHPUT) == (unsigned long long)(long long)(int)0x8ULL, "IPTOS_THROUGHPUT is 8 in the table");
#endif
#ifdef IPTOS_RELIABILITY
_Static_assert((unsigned long long)(IPTOS_RELIABILITY) == 0x4ULL || (unsigned long long)(IPTOS_RELIABILITY) == (unsigned long long)(long long)(int)0x4ULL, "IPTOS_RELIABILITY is 4 in the table");
#endif
#ifdef IPTOS_MINCOST
_Static_assert((unsigned long long)(IPTOS_MINCOST) == 0x2ULL || (unsigned long long)(IPTOS_MINCOST) == (unsigned long long)(long long)(int)0x2ULL, "IPTOS_MINCOST is 2 in the table");
#endif
#endif
