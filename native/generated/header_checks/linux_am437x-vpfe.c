/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/am437x-vpfe.h>)
#include <linux/am437x-vpfe.h>
#ifdef VIDIOC_AM437X_CCDC_CFG
_Static_assert((unsigned long long)(VIDIOC_AM437X_CCDC_CFG) == 0x400856c1ULL || (unsigned long long)(VIDIOC_AM437X_CCDC_CFG) == (unsigned long long)(long long)(int)0x400856c1ULL, "VIDIOC_AM437X_CCDC_CFG is 1074288321 in the table");
#endif
#endif
