/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/falloc.h>)
#include <linux/falloc.h>
#ifdef FALLOC_FL_KEEP_SIZE
_Static_assert((unsigned long long)(FALLOC_FL_KEEP_SIZE) == 0x1ULL || (unsigned long long)(FALLOC_FL_KEEP_SIZE) == (unsigned long long)(long long)(int)0x1ULL, "FALLOC_FL_KEEP_SIZE is 1 in the table");
#endif
#ifdef FALLOC_FL_PUNCH_HOLE
_Static_assert((unsigned long long)(FALLOC_FL_PUNCH_HOLE) == 0x2ULL || (unsigned long long)(FALLOC_FL_PUNCH_HOLE) == (unsigned long long)(long long)(int)0x2ULL, "FALLOC_FL_PUNCH_HOLE is 2 in the table");
#endif
#ifdef FALLOC_FL_NO_HIDE_STALE
_Static_assert((unsigned long long)(FALLOC_FL_NO_HIDE_STALE) == 0x4ULL || (unsigned long long)(FALLOC_FL_NO_HIDE_STALE) == (unsigned long long)(long long)(int)0x4ULL, "FALLOC_FL_NO_HIDE_STALE is 4 in the table");
#endif
#ifdef FALLOC_FL_COLLAPSE_RANGE
_Static_assert((unsigned long long)(FALLOC_FL_COLLAPSE_RANGE) == 0x8ULL || (unsigned long long)(FALLOC_FL_COLLAPSE_RANGE) == (unsigned long long)(long long)(int)0x8ULL, "FALLOC_FL_COLLAPSE_RANGE is 8 in the table");
#endif
#ifdef FALLOC_FL_ZERO_RANGE
_Static_assert((unsigned long long)(FALLOC_FL_ZERO_RANGE) == 0x10ULL || (unsigned long long)(FALLOC_FL_ZERO_RANGE) == (unsigned long long)(long long)(int)0x10ULL, "FALLOC_FL_ZERO_RANGE is 16 in the table");
#endif
#ifdef FALLOC_FL_INSERT_RANGE
_Static_assert((unsigned long long)(FALLOC_FL_INSERT_RANGE) == 0x20ULL || (unsigned long long)(FALLOC_FL_INSERT_RANGE) == (unsigned long long)(long long)(int)0x20ULL, "FALLOC_FL_INSERT_RANGE is 32 in the table");
#endif
#ifdef FALLOC_FL_UNSHARE_RANGE
_Static_assert((unsigned long long)(FALLOC_FL_UNSHARE_RANGE) == 0x40ULL || (unsigned long long)(FALLOC_FL_UNSHARE_RANGE) == (unsigned long long)(long long)(int)0x40ULL, "FALLOC_FL_UNSHARE_RANGE is 64 in the table");
#endif
#endif
