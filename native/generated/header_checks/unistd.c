/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<unistd.h>)
#include <unistd.h>
#ifdef F_OK
_Static_assert((unsigned long long)(F_OK) == 0x0ULL || (unsigned long long)(F_OK) == (unsigned long long)(long long)(int)0x0ULL, "F_OK is 0 in the table");
#endif
#ifdef R_OK
_Static_assert((unsigned long long)(R_OK) == 0x4ULL || (unsigned long long)(R_OK) == (unsigned long long)(long long)(int)0x4ULL, "R_OK is 4 in the table");
#endif
#ifdef W_OK
_Static_assert((unsigned long long)(W_OK) == 0x2ULL || (unsigned long long)(W_OK) == (unsigned long long)(long long)(int)0x2ULL, "W_OK is 2 in the table");
#endif
#ifdef X_OK
_Static_assert((unsigned long long)(X_OK) == 0x1ULL || (unsigned long long)(X_OK) == (unsigned long long)(long long)(int)0x1ULL, "X_OK is 1 in the table");
#endif
#endif
