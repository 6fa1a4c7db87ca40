/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/remoteproc_cdev.h>)
#include <linux/remoteproc_cdev.h>
#ifdef RPROC_SET_SHUTDOWN_ON_RELEASE
_Static_assert((unsigned long long)(RPROC_SET_SHUTDOWN_ON_RELEASE) == 0x4004b701ULL || (unsigned long long)(RPROC_SET_SHUTDOWN_ON_RELEASE) == (unsigned long long)(long long)(int)0x4004b701ULL, "RPROC_SET_SHUTDOWN_ON_RELEASE is 1074050817 in the table");
#endif
#ifdef RPROC_GET_SHUTDOWN_ON_RELEASE
_Static_assert((unsigned long long)(RPROC_GET_SHUTDOWN_ON_RELEASE) == 0x8004b702ULL || (unsigned long long)(RPROC_GET_SHUTDOWN_ON_RELEASE) == (unsigned long long)(long long)(int)0x8004b702ULL, "RPROC_GET_SHUTDOWN_ON_RELEASE is 2147792642 in the table");
#endif
#endif
