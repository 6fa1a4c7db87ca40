/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/close_range.h>)
#include <linux/close_range.h>
#ifdef CLOSE_RANGE_UNSHARE
_Static_assert((unsigned long long)(CLOSE_RANGE_UNSHARE) == 0x2ULL || (unsigned long long)(CLOSE_RANGE_UNSHARE) == (unsigned long long)(long long)(int)0x2ULL, "CLOSE_RANGE_UNSHARE is 2 in the table");
#endif
#ifdef CLOSE_RANGE_CLOEXEC
_Static_assert((unsigned long long)(CLOSE_RANGE_CLOEXEC) == 0x4ULL || (unsigned long long)(CLOSE_RANGE_CLOEXEC) == (unsigned long long)(long long)(int)0x4ULL, "CLOSE_RANGE_CLOEXEC is 4 in the table");
#endif
#endif
