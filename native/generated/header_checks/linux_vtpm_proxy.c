/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/vtpm_proxy.h>)
#include <linux/vtpm_proxy.h>
#ifdef VTPM_PROXY_IOC_NEW_DEV
_Static_assert((unsigned long long)(VTPM_PROXY_IOC_NEW_DEV) == 0xc014a100ULL || (unsigned long long)(VTPM_PROXY_IOC_NEW_DEV) == (unsigned long long)(long long)(int)0xc014a100ULL, "VTPM_PROXY_IOC_NEW_DEV is 3222577408 in the table");
#endif
#endif
