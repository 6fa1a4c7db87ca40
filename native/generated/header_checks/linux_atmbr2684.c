/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/atmbr2684.h>)
#include <linux/atmbr2684.h>
#ifdef BR2684_SETFILT
_Static_assert((unsigned long long)(BR2684_SETFILT) == 0x401c6190ULL || (unsigned long long)(BR2684_SETFILT) == (unsigned long long)(long long)(int)0x401c6190ULL, "BR2684_SETFILT is 1075601808 in the table");
#endif
#endif
