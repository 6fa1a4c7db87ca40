/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/mtio.h>)
#include <linux/mtio.h>
#ifdef MTIOCTOP
_Static_assert((unsigned long long)(MTIOCTOP) == 0x40086d01ULL || (unsigned long long)(MTIOCTOP) == (unsigned long long)(long long)(int)0x40086d01ULL, "MTIOCTOP is 1074294017 in the table");
#endif
#ifdef MTIOCGET
_Static_assert((unsigned long long)(MTIOCGET) == 0x80306d02ULL || (unsigned long long)(MTIOCGET) == (unsigned long long)(long long)(int)0x80306d02ULL, "MTIOCGET is 2150657282 in the table");
#endif
#ifdef MTIOCPOS
_Static_assert((unsigned long long)(MTIOCPOS) == 0x80086d03ULL || (unsigned long long)(MTIOCPOS) == (unsigned long long)(long long)(int)0x80086d03ULL, "MTIOCPOS is 2148035843 in the table");
#endif
#endif
