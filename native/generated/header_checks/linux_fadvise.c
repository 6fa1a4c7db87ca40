/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/fadvise.h>)
#include <linux/fadvise.h>
#ifdef POSIX_FADV_NORMAL
_Static_assert((unsigned long long)(POSIX_FADV_NORMAL) == 0x0ULL || (unsigned long long)(POSIX_FADV_NORMAL) == (unsigned long long)(long long)(int)0x0ULL, "POSIX_FADV_NORMAL is 0 in the table");
#endif
#ifdef POSIX_FADV_RANDOM
_Static_assert((unsigned long long)(POSIX_FADV_RANDOM) == 0x1ULL || (unsigned long long)(POSIX_FADV_RANDOM) == (unsigned long long)(long long)(int)0x1ULL, "POSIX_FADV_RANDOM is 1 in the table");
#endif
#ifdef POSIX_FADV_SEQUENTIAL
_Static_assert((unsigned long long)(POSIX_FADV_SEQUENTIAL) == 0x2ULL || (unsigned long long)(POSIX_FADV_SEQUENTIAL) == (unsigned long long)(long long)(int)0x2ULL, "POSIX_FADV_SEQUENTIAL is 2 in the table");
#endif
#ifdef POSIX_FADV_WILLNEED
_Static_assert((unsigned long long)(POSIX_FADV_WILLNEED) == 0x3ULL || (unsigned long long)(POSIX_FADV_WILLNEED) == (unsigned long long)(long long)(int)0x3ULL, "POSIX_FADV_WILLNEED is 3 in the table");
#endif
#ifdef POSIX_FADV_DONTNEED
_Static_assert((unsigned long long)(POSIX_FADV_DONTNEED) == 0x4ULL || (unsigned long long)(POSIX_FADV_DONTNEED) == (unsigned long long)(long long)(int)0x4ULL, "POSIX_FADV_DONTNEED is 4 in the table");
#endif
#ifdef POSIX_FADV_NOREUSE
_Static_assert((unsigned long long)(POSIX_FADV_NOREUSE) == 0x5ULL || (unsigned long long)(POSIX_FADV_NOREUSE) == (unsigned long long)(long long)(int)0x5ULL, "POSIX_FADV_NOREUSE is 5 in the table");
#endif
#endif
