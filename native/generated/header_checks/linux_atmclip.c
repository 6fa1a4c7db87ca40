/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/atmclip.h>)
#include <linux/atmclip.h>
#ifdef SIOCMKCLIP
_Static_assert((unsigned long long)(SIOCMKCLIP) == 0x61e0ULL || (unsigned long long)(SIOCMKCLIP) == (unsigned long long)(long long)(int)0x61e0ULL, "SIOCMKCLIP is 25056 in the table");
#endif
#endif
