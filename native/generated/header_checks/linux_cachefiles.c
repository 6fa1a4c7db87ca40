/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/cachefiles.h>)
#include <linux/cachefiles.h>
#ifdef CACHEFILES_IOC_READ_COMPLETE
_Static_assert((unsigned long long)(CACHEFILES_IOC_READ_COMPLETE) == 0x40049801ULL || (unsigned long long)(CACHEFILES_IOC_READ_COMPLETE) == (unsigned long long)(long long)(int)0x40049801ULL, "CACHEFILES_IOC_READ_COMPLETE is 1074042881 in the table");
#endif
#endif
