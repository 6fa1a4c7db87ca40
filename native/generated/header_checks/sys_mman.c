/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<sys/mman.h>)
#include <sys/mman.h>
#ifdef PKEY_DISABLE_ACCESS
_Static_assert((unsigned long long)(PKEY_DISABLE_ACCESS) == 0x1ULL || (unsigned long long)(PKEY_DISABLE_ACCESS) == (unsigned long long)(long long)(int)0x1ULL, "PKEY_DISABLE_ACCESS is 1 in the table");
#endif
#ifdef PKEY_DISABLE_WRITE
_Static_assert((unsigned long long)(PKEY_DISABLE_WRITE) == 0x2ULL || (unsigned long long)(PKEY_DISABLE_WRITE) == (unsigned long long)(long long)(int)0x2ULL, "PKEY_DISABLE_WRITE is 2 in the table");
#endif
#ifdef PKEY_DISABLE_EXECUTE
_Static_assert((unsigned long long)(PKEY_DISABLE_EXECUTE) == 0x4ULL || (unsigned long long)(PKEY_DISABLE_EXECUTE) == (unsigned long long)(long long)(int)0x4ULL, "PKEY_DISABLE_EXECUTE is 4 in the table");
#endif
#endif
