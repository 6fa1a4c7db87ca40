/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/serio.h>)
#include <linux/serio.h>
#ifdef SPIOCSTYPE
_Static_assert((unsigned long long)(SPIOCSTYPE) == 0x40087101ULL || (unsigned long long)(SPIOCSTYPE) == (unsigned long long)(long long)(int)0x40087101ULL, "SPIOCSTYPE is 1074295041 in the table");
#endif
#endif
