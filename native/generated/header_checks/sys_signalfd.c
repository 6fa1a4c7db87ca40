/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<sys/signalfd.h>)
#include <sys/signalfd.h>
#ifdef SFD_CLOEXEC
_Static_assert((unsigned long long)(SFD_CLOEXEC) == 0x80000ULL || (unsigned long long)(SFD_CLOEXEC) == (unsigned long long)(long long)(int)0x80000ULL, "SFD_CLOEXEC is 524288 in the table");
#endif
#ifdef SFD_NONBLOCK
_Static_assert((unsigned long long)(SFD_NONBLOCK) == 0x800ULL || (unsigned long long)(SFD_NONBLOCK) == (unsigned long long)(long long)(int)0x800ULL, "SFD_NONBLOCK is 2048 in the table");
#endif
#endif
