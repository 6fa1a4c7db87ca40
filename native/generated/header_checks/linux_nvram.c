/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/nvram.h>)
#include <linux/nvram.h>
#ifdef NVRAM_INIT
_Static_assert((unsigned long long)(NVRAM_INIT) == 0x7040ULL || (unsigned long long)(NVRAM_INIT) == (unsigned long long)(long long)(int)0x7040ULL, "NVRAM_INIT is 28736 in the table");
#endif
#ifdef NVRAM_SETCKS
_Static_assert((unsigned long long)(NVRAM_SETCKS) == 0x7041ULL || (unsigned long long)(NVRAM_SETCKS) == (unsigned long long)(long long)(int)0x7041ULL, "NVRAM_SETCKS is 28737 in the table");
#endif
#endif
