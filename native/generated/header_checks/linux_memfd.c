/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/memfd.h>)
#include <linux/memfd.h>
#ifdef MFD_CLOEXEC
_Static_assert((unsigned long long)(MFD_CLOEXEC) == 0x1ULL || (unsigned long long)(MFD_CLOEXEC) == (unsigned long long)(long long)(int)0x1ULL, "MFD_CLOEXEC is 1 in the table");
#endif
#ifdef MFD_ALLOW_SEALING
_Static_assert((unsigned long long)(MFD_ALLOW_SEALING) == 0x2ULL || (unsigned long long)(MFD_ALLOW_SEALING) == (unsigned long long)(long long)(int)0x2ULL, "MFD_ALLOW_SEALING is 2 in the table");
#endif
#ifdef MFD_HUGETLB
_Static_assert((unsigned long long)(MFD_HUGETLB) == 0x4ULL || (unsigned long long)(MFD_HUGETLB) == (unsigned long long)(long long)(int)0x4ULL, "MFD_HUGETLB is 4 in the table");
#endif
#endif
