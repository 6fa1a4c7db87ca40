/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/fsverity.h>)
#include <linux/fsverity.h>
#ifdef FS_IOC_ENABLE_VERITY
_Static_assert((unsigned long long)(FS_IOC_ENABLE_VERITY) == 0x40806685ULL || (unsigned long long)(FS_IOC_ENABLE_VERITY) == (unsigned long long)(long long)(int)0x40806685ULL, "FS_IOC_ENABLE_VERITY is 1082156677 in the table");
#endif
#ifdef FS_IOC_MEASURE_VERITY
_Static_assert((unsigned long long)(FS_IOC_MEASURE_VERITY) == 0xc0046686ULL || (unsigned long long)(FS_IOC_MEASURE_VERITY) == (unsigned long long)(long long)(int)0xc0046686ULL, "FS_IOC_MEASURE_VERITY is 3221513862 in the table");
#endif
#ifdef FS_IOC_READ_VERITY_METADATA
_Static_assert((unsigned long long)(FS_IOC_READ_VERITY_METADATA) == 0xc0286687ULL || (unsigned long long)(FS_IOC_READ_VERITY_METADATA) == (unsigned long long)(long long)(int)0xc0286687ULL, "FS_IOC_READ_VERITY_METADATA is 3223873159 in the table");
#endif
#endif
