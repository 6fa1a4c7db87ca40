/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/seccomp.h>)
#include <linux/seccomp.h>
#ifdef SECCOMP_MODE_DISABLED
_Static_assert((unsigned long long)(SECCOMP_MODE_DISABLED) == 0x0ULL || (unsigned long long)(SECCOMP_MODE_DISABLED) == (unsigned long long)(long long)(int)0x0ULL, "SECCOMP_MODE_DISABLED is 0 in the table");
#endif
#ifdef SECCOMP_MODE_STRICT
_Static_assert((unsigned long long)(SECCOMP_MODE_STRICT) == 0x1ULL || (unsigned long long)(SECCOMP_MODE_STRICT) == (unsigned long long)(long long)(int)0x1ULL, "SECCOMP_MODE_STRICT is 1 in the table");
#endif
#ifdef SECCOMP_MODE_FILTER
_Static_assert((unsigned long long)(SECCOMP_MODE_FILTER) == 0x2ULL || (unsigned long long)(SECCOMP_MODE_FILTER) == (unsigned long long)(long long)(int)0x2ULL, "SECCOMP_MODE_FILTER is 2 in the table");
#endif
#endif
