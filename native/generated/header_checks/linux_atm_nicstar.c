/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/atm_nicstar.h>)
#include <linux/atm_nicstar.h>
#ifdef NS_ADJBUFLEV
_Static_assert((unsigned long long)(NS_ADJBUFLEV) == 0x6163ULL || (unsigned long long)(NS_ADJBUFLEV) == (unsigned long long)(long long)(int)0x6163ULL, "NS_ADJBUFLEV is 24931 in the table");
#endif
#endif
