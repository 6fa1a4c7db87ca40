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
#ifdef RNDGETENTCNT
_Static_assert((unsigned long long)(RNDGETENTCNT) == 0x80045200ULL || (unsigned long long)(RNDGETENTCNT) == (unsigned long long)(long long)(int)0x80045200ULL, "RNDGETENTCNT is 2147766784 in the table");
#endif
#ifdef RNDADDTOENTCNT
_Static_assert((unsigned long long)(RNDADDTOENTCNT) == 0x40045201ULL || (unsigned long long)(RNDADDTOENTCNT) == (unsigned long long)(long long)(int)0x40045201ULL, "RNDADDTOENTCNT is 1074024961 in the table");
#endif
#ifdef RNDGETPOOL
_Static_assert((unsigned long long)(RNDGETPOOL) == 0x80085202ULL || (unsigned long long)(RNDGETPOOL) == (unsigned long long)(long long)(int)0x80085202ULL, "RNDGETPOOL is 2148028930 in the table");
#endif
#ifdef RNDADDENTROPY
_Static_assert((unsigned long long)(RNDADDENTROPY) == 0x40085203ULL || (unsigned long long)(RNDADDENTROPY) == (unsigned long long)(long long)(int)0x40085203ULL, "RNDADDENTROPY is 1074287107 in the table");
#endif
#ifdef RNDZAPENTCNT
_Static_assert((unsigned long long)(RNDZAPENTCNT) == 0x5204ULL || (unsigned long long)(RNDZAPENTCNT) == (unsigned long long)(long long)(int)0x5204ULL, "RNDZAPENTCNT is 20996 in the table");
#endif
#ifdef RNDCLEARPOOL
_Static_assert((unsigned long long)(RNDCLEARPOOL) == 0x5206ULL || (unsigned long long)(RNDCLEARPOOL) == (unsigned long long)(long long)(int)0x5206ULL, "RNDCLEARPOOL is 20998 in the table");
#endif
#ifdef RNDRESEEDCRNG
_Static_assert((unsigned long long)(RNDRESEEDCRNG) == 0x5207ULL || (unsigned long long)(RNDRESEEDCRNG) == (unsigned long long)(long long)(int)0x5207ULL, "RNDRESEEDCRNG is 20999 in the table");
#endif
#endif
