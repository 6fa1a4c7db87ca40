/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/lp.h>)
#include <linux/lp.h>
#ifdef LPSETTIMEOUT_NEW
_Static_assert((unsigned long long)(LPSETTIMEOUT_NEW) == 0x4010060fULL || (unsigned long long)(LPSETTIMEOUT_NEW) == (unsigned long long)(long long)(int)0x4010060fULL, "LPSETTIMEOUT_NEW is 1074791951 in the table");
#endif
#endif
