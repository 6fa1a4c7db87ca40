/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/atmlec.h>)
#include <linux/atmlec.h>
#ifdef ATMLEC_CTRL
_Static_assert((unsigned long long)(ATMLEC_CTRL) == 0x61d0ULL || (unsigned long long)(ATMLEC_CTRL) == (unsigned long long)(long long)(int)0x61d0ULL, "ATMLEC_CTRL is 25040 in the table");
#endif
#ifdef ATMLEC_DATA
_Static_assert((unsigned long long)(ATMLEC_DATA) == 0x61d1ULL || (unsigned long long)(ATMLEC_DATA) == (unsigned long long)(long long)(int)0x61d1ULL, "ATMLEC_DATA is 25041 in the table");
#endif
#ifdef ATMLEC_MCAST
_Static_assert((unsigned long long)(ATMLEC_MCAST) == 0x61d2ULL || (unsigned long long)(ATMLEC_MCAST) == (unsigned long long)(long long)(int)0x61d2ULL, "ATMLEC_MCAST is 25042 in the table");
#endif
#endif
