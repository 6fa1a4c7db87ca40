/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/random.h>)
#include <linux/random.h>
#ifdef GRND_NONBLOCK
_Static_assert((unsigned long long)(GRND_NONBLOCK) == 0x1ULL || (unsigned long long)(GRND_NONBLOCK) == (unsigned long long)(long long)(int)0x1ULL, "GRND_NONBLOCK is 1 in the table");
#endif
#ifdef GRND_RANDOM
_Static_assert((unsigned long long)(GRND_RANDOM) == 0x2ULL || (unsigned long long)(GRND_RANDOM) == (unsigned long long)(long long)(int)0x2ULL, "GRND_RANDOM is 2 in the table");
#endif
#ifdef GRND_INSECURE
_Static_assert((unsigned long long)(GRND_INSECURE) == 0x4ULL || (unsigned long long)(GRND_INSECURE) == (unsigned long long)(long long)(int)0x4ULL, "GRND_INSECURE is 4 in the table");
#endif
#endif
