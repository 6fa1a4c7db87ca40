/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/fsi.h>)
#include <linux/fsi.h>
#ifdef FSI_SCOM_CHECK
_Static_assert((unsigned long long)(FSI_SCOM_CHECK) == 0x80047300ULL || (unsigned long long)(FSI_SCOM_CHECK) == (unsigned long long)(long long)(int)0x80047300ULL, "FSI_SCOM_CHECK is 2147775232 in the table");
#endif
#ifdef FSI_SCOM_READ
_Static_assert((unsigned long long)(FSI_SCOM_READ) == 0xc0207301ULL || (unsigned long long)(FSI_SCOM_READ) == (unsigned long long)(long long)(int)0xc0207301ULL, "FSI_SCOM_READ is 3223352065 in the table");
#endif
#ifdef FSI_SCOM_WRITE
_Static_assert((unsigned long long)(FSI_SCOM_WRITE) == 0xc0207302ULL || (unsigned long long)(FSI_SCOM_WRITE) == (unsigned long long)(long long)(int)0xc0207302ULL, "FSI_SCOM_WRITE is 3223352066 in the table");
#endif
#ifdef FSI_SCOM_RESET
_Static_assert((unsigned long long)(FSI_SCOM_RESET) == 0x40047303ULL || (unsigned long long)(FSI_SCOM_RESET) == (unsigned long long)(long long)(int)0x40047303ULL, "FSI_SCOM_RESET is 1074033411 in the table");
#endif
#ifdef FSI_SBEFIFO_READ_TIMEOUT_SECONDS
_Static_assert((unsigned long long)(FSI_SBEFIFO_READ_TIMEOUT_SECONDS) == 0x40047300ULL || (unsigned long long)(FSI_SBEFIFO_READ_TIMEOUT_SECONDS) == (unsigned long long)(long long)(int)0x40047300ULL, "FSI_SBEFIFO_READ_TIMEOUT_SECONDS is 1074033408 in the table");
#endif
#endif
