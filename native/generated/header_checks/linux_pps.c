/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/pps.h>)
#include <linux/pps.h>
#ifdef PPS_GETPARAMS
_Static_assert((unsigned long long)(PPS_GETPARAMS) == 0x800870a1ULL || (unsigned long long)(PPS_GETPARAMS) == (unsigned long long)(long long)(int)0x800870a1ULL, "PPS_GETPARAMS is 2148036769 in the table");
#endif
#ifdef PPS_SETPARAMS
_Static_assert((unsigned long long)(PPS_SETPARAMS) == 0x400870a2ULL || (unsigned long long)(PPS_SETPARAMS) == (unsigned long long)(long long)(int)0x400870a2ULL, "PPS_SETPARAMS is 1074294946 in the table");
#endif
#ifdef PPS_GETCAP
_Static_assert((unsigned long long)(PPS_GETCAP) == 0x800870a3ULL || (unsigned long long)(PPS_GETCAP) == (unsigned long long)(long long)(int)0x800870a3ULL, "PPS_GETCAP is 2148036771 in the table");
#endif
#ifdef PPS_FETCH
_Static_assert((unsigned long long)(PPS_FETCH) == 0xc00870a4ULL || (unsigned long long)(PPS_FETCH) == (unsigned long long)(long long)(int)0xc00870a4ULL, "PPS_FETCH is 3221778596 in the table");
#endif
#ifdef PPS_KC_BIND
_Static_assert((unsigned long long)(PPS_KC_BIND) == 0x400870a5ULL || (unsigned long long)(PPS_KC_BIND) == (unsigned long long)(long long)(int)0x400870a5ULL, "PPS_KC_BIND is 1074294949 in the table");
#endif
#endif
