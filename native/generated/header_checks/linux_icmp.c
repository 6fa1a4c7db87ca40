/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/icmp.h>)
#include <linux/icmp.h>
#ifdef ICMP_FILTER
_Static_assert((unsigned long long)(ICMP_FILTER) == 0x1ULL || (unsigned long long)(ICMP_FILTER) == (unsigned long long)(long long)(int)0x1ULL, "ICMP_FILTER is 1 in the table");
#endif
#endif
