/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/rseq.h>)
#include <linux/rseq.h>
#ifdef RSEQ_FLAG_UNREGISTER
_Static_assert((unsigned long long)(RSEQ_FLAG_UNREGISTER) == 0x1ULL || (unsigned long long)(RSEQ_FLAG_UNREGISTER) == (unsigned long long)(long long)(int)0x1ULL, "RSEQ_FLAG_UNREGISTER is 1 in the table");
#endif
#endif
