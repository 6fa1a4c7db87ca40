/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/cm4000_cs.h>)
#include <linux/cm4000_cs.h>
#ifdef CM_IOCGSTATUS
_Static_assert((unsigned long long)(CM_IOCGSTATUS) == 0x80086300ULL || (unsigned long long)(CM_IOCGSTATUS) == (unsigned long long)(long long)(int)0x80086300ULL, "CM_IOCGSTATUS is 2148033280 in the table");
#endif
#ifdef CM_IOCGATR
_Static_assert((unsigned long long)(CM_IOCGATR) == 0xc0086301ULL || (unsigned long long)(CM_IOCGATR) == (unsigned long long)(long long)(int)0xc0086301ULL, "CM_IOCGATR is 3221775105 in the table");
#endif
#ifdef CM_IOCSPTS
_Static_assert((unsigned long long)(CM_IOCSPTS) == 0x40086302ULL || (unsigned long long)(CM_IOCSPTS) == (unsigned long long)(long long)(int)0x40086302ULL, "CM_IOCSPTS is 1074291458 in the table");
#endif
#ifdef CM_IOCSRDR
_Static_assert((unsigned long long)(CM_IOCSRDR) == 0x6303ULL || (unsigned long long)(CM_IOCSRDR) == (unsigned long long)(long long)(int)0x6303ULL, "CM_IOCSRDR is 25347 in the table");
#endif
#ifdef CM_IOCARDOFF
_Static_assert((unsigned long long)(CM_IOCARDOFF) == 0x6304ULL || (unsigned long long)(CM_IOCARDOFF) == (unsigned long long)(long long)(int)0x6304ULL, "CM_IOCARDOFF is 25348 in the table");
#endif
#ifdef CM_IOSDBGLVL
_Static_assert((unsigned long long)(CM_IOSDBGLVL) == 0x400863faULL || (unsigned long long)(CM_IOSDBGLVL) == (unsigned long long)(long long)(int)0x400863faULL, "CM_IOSDBGLVL is 1074291706 in the table");
#endif
#endif
