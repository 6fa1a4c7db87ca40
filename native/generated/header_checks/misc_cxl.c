/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<misc/cxl.h>)
#include <misc/cxl.h>
#ifdef CXL_IOCTL_START_WORK
_Static_assert((unsigned long long)(CXL_IOCTL_START_WORK) == 0x4040ca00ULL || (unsigned long long)(CXL_IOCTL_START_WORK) == (unsigned long long)(long long)(int)0x4040ca00ULL, "CXL_IOCTL_START_WORK is 1077987840 in the table");
#endif
#ifdef CXL_IOCTL_GET_PROCESS_ELEMENT
_Static_assert((unsigned long long)(CXL_IOCTL_GET_PROCESS_ELEMENT) == 0x8004ca01ULL || (unsigned long long)(CXL_IOCTL_GET_PROCESS_ELEMENT) == (unsigned long long)(long long)(int)0x8004ca01ULL, "CXL_IOCTL_GET_PROCESS_ELEMENT is 2147797505 in the table");
#endif
#ifdef CXL_IOCTL_GET_AFU_ID
_Static_assert((unsigned long long)(CXL_IOCTL_GET_AFU_ID) == 0x8040ca02ULL || (unsigned long long)(CXL_IOCTL_GET_AFU_ID) == (unsigned long long)(long long)(int)0x8040ca02ULL, "CXL_IOCTL_GET_AFU_ID is 2151729666 in the table");
#endif
#ifdef CXL_IOCTL_DOWNLOAD_IMAGE
_Static_assert((unsigned long long)(CXL_IOCTL_DOWNLOAD_IMAGE) == 0x4040ca0aULL || (unsigned long long)(CXL_IOCTL_DOWNLOAD_IMAGE) == (unsigned long long)(long long)(int)0x4040ca0aULL, "CXL_IOCTL_DOWNLOAD_IMAGE is 1077987850 in the table");
#endif
#ifdef CXL_IOCTL_VALIDATE_IMAGE
_Static_assert((unsigned long long)(CXL_IOCTL_VALIDATE_IMAGE) == 0x4040ca0bULL || (unsigned long long)(CXL_IOCTL_VALIDATE_IMAGE) == (unsigned long long)(long long)(int)0x4040ca0bULL, "CXL_IOCTL_VALIDATE_IMAGE is 1077987851 in the table");
#endif
#endif
