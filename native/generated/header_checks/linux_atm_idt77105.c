/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/atm_idt77105.h>)
#include <linux/atm_idt77105.h>
#ifdef IDT77105_GETSTAT
_Static_assert((unsigned long long)(IDT77105_GETSTAT) == 0x40106132ULL || (unsigned long long)(IDT77105_GETSTAT) == (unsigned long long)(long long)(int)0x40106132ULL, "IDT77105_GETSTAT is 1074815282 in the table");
#endif
#ifdef IDT77105_GETSTATZ
_Static_assert((unsigned long long)(IDT77105_GETSTATZ) == 0x40106133ULL || (unsigned long long)(IDT77105_GETSTATZ) == (unsigned long long)(long long)(int)0x40106133ULL, "IDT77105_GETSTATZ is 1074815283 in the table");
#endif
#endif
