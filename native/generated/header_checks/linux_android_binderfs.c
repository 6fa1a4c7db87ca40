/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/android/binderfs.h>)
#include <linux/android/binderfs.h>
#ifdef BINDER_CTL_ADD
_Static_assert((unsigned long long)(BINDER_CTL_ADD) == 0xc1086201ULL || (unsigned long long)(BINDER_CTL_ADD) == (unsigned long long)(long long)(int)0xc1086201ULL, "BINDER_CTL_ADD is 3238552065 in the table");
#endif
#endif
