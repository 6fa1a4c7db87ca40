/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<sys/eventfd.h>)
#include <sys/eventfd.h>
#ifdef EFD_SEMAPHORE
_Static_assert((unsigned long long)(EFD_SEMAPHORE) == 0x1ULL || (unsigned long long)(EFD_SEMAPHORE) == (unsigned long long)(long long)(int)0x1ULL, "EFD_SEMAPHORE is 1 in the table");
#endif
#ifdef EFD_CLOEXEC
_Static_assert((unsigned long long)(EFD_CLOEXEC) == 0x80000ULL || (unsigned long long)(EFD_CLOEXEC) == (unsigned long long)(long long)(int)0x80000ULL, "EFD_CLOEXEC is 524288 in the table");
#endif
#ifdef EFD_NONBLOCK
_Static_assert((unsigned long long)(EFD_NONBLOCK) == 0x800ULL || (unsigned long long)(EFD_NONBLOCK) == (unsigned long long)(long long)(int)0x800ULL, "EFD_NONBLOCK is 2048 in the table");
#endif
#endif
