/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/mtrr.h>)
#include <asm/mtrr.h>
#ifdef MTRRIOC_ADD_ENTRY
_Static_assert((unsigned long long)(MTRRIOC_ADD_ENTRY) == 0x40104d00ULL || (unsigned long long)(MTRRIOC_ADD_ENTRY) == (unsigned long long)(long long)(int)0x40104d00ULL, "MTRRIOC_ADD_ENTRY is 1074810112 in the table");
#endif
#ifdef MTRRIOC_SET_ENTRY
_Static_assert((unsigned long long)(MTRRIOC_SET_ENTRY) == 0x40104d01ULL || (unsigned long long)(MTRRIOC_SET_ENTRY) == (unsigned long long)(long long)(int)0x40104d01ULL, "MTRRIOC_SET_ENTRY is 1074810113 in the table");
#endif
#ifdef MTRRIOC_DEL_ENTRY
_Static_assert((unsigned long long)(MTRRIOC_DEL_ENTRY) == 0x40104d02ULL || (unsigned long long)(MTRRIOC_DEL_ENTRY) == (unsigned long long)(long long)(int)0x40104d02ULL, "MTRRIOC_DEL_ENTRY is 1074810114 in the table");
#endif
#ifdef MTRRIOC_GET_ENTRY
_Static_assert((unsigned long long)(MTRRIOC_GET_ENTRY) == 0xc0184d03ULL || (unsigned long long)(MTRRIOC_GET_ENTRY) == (unsigned long long)(long long)(int)0xc0184d03ULL, "MTRRIOC_GET_ENTRY is 3222818051 in the table");
#endif
#ifdef MTRRIOC_KILL_ENTRY
_Static_assert((unsigned long long)(MTRRIOC_KILL_ENTRY) == 0x40104d04ULL || (unsigned long long)(MTRRIOC_KILL_ENTRY) == (unsigned long long)(long long)(int)0x40104d04ULL, "MTRRIOC_KILL_ENTRY is 1074810116 in the table");
#endif
#ifdef MTRRIOC_ADD_PAGE_ENTRY
_Static_assert((unsigned long long)(MTRRIOC_ADD_PAGE_ENTRY) == 0x40104d05ULL || (unsigned long long)(MTRRIOC_ADD_PAGE_ENTRY) == (unsigned long long)(long long)(int)0x40104d05ULL, "MTRRIOC_ADD_PAGE_ENTRY is 1074810117 in the table");
#endif
#ifdef MTRRIOC_SET_PAGE_ENTRY
_Static_assert((unsigned long long)(MTRRIOC_SET_PAGE_ENTRY) == 0x40104d06ULL || (unsigned long long)(MTRRIOC_SET_PAGE_ENTRY) == (unsigned long long)(long long)(int)0x40104d06ULL, "MTRRIOC_SET_PAGE_ENTRY is 1074810118 in the table");
#endif
#ifdef MTRRIOC_DEL_PAGE_ENTRY
_Static_assert((unsigned long long)(MTRRIOC_DEL_PAGE_ENTRY) == 0x40104d07ULL || (unsigned long long)(MTRRIOC_DEL_PAGE_ENTRY) == (unsigned long long)(long long)(int)0x40104d07ULL, "MTRRIOC_DEL_PAGE_ENTRY is 1074810119 in the table");
#endif
#ifdef MTRRIOC_GET_PAGE_ENTRY
_Static_assert((unsigned long long)(MTRRIOC_GET_PAGE_ENTRY) == 0xc0184d08ULL || (unsigned long long)(MTRRIOC_GET_PAGE_ENTRY) == (unsigned long long)(long long)(int)0xc0184d08ULL, "MTRRIOC_GET_PAGE_ENTRY is 3222818056 in the table");
#endif
#ifdef MTRRIOC_KILL_PAGE_ENTRY
_Static_assert((unsigned long long)(MTRRIOC_KILL_PAGE_ENTRY) == 0x40104d09ULL || (unsigned long long)(MTRRIOC_KILL_PAGE_ENTRY) == (unsigned long long)(long long)(int)0x40104d09ULL, "MTRRIOC_KILL_PAGE_ENTRY is 1074810121 in the table");
#endif
#endif
