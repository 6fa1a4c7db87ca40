/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<misc/habanalabs.h>)
#include <misc/habanalabs.h>
#ifdef HL_IOCTL_INFO
_Static_assert((unsigned long long)(HL_IOCTL_INFO) == 0xc0184801ULL || (unsigned long long)(HL_IOCTL_INFO) == (unsigned long long)(long long)(int)0xc0184801ULL, "HL_IOCTL_INFO is 3222816769 in the table");
#endif
#ifdef HL_IOCTL_CB
_Static_assert((unsigned long long)(HL_IOCTL_CB) == 0xc0184802ULL || (unsigned long long)(HL_IOCTL_CB) == (unsigned long long)(long long)(int)0xc0184802ULL, "HL_IOCTL_CB is 3222816770 in the table");
#endif
#ifdef HL_IOCTL_CS
_Static_assert((unsigned long long)(HL_IOCTL_CS) == 0xc0304803ULL || (unsigned long long)(HL_IOCTL_CS) == (unsigned long long)(long long)(int)0xc0304803ULL, "HL_IOCTL_CS is 3224389635 in the table");
#endif
#ifdef HL_IOCTL_WAIT_CS
_Static_assert((unsigned long long)(HL_IOCTL_WAIT_CS) == 0xc0384804ULL || (unsigned long long)(HL_IOCTL_WAIT_CS) == (unsigned long long)(long long)(int)0xc0384804ULL, "HL_IOCTL_WAIT_CS is 3224913924 in the table");
#endif
#ifdef HL_IOCTL_MEMORY
_Static_assert((unsigned long long)(HL_IOCTL_MEMORY) == 0xc0284805ULL || (unsigned long long)(HL_IOCTL_MEMORY) == (unsigned long long)(long long)(int)0xc0284805ULL, "HL_IOCTL_MEMORY is 3223865349 in the table");
#endif
#ifdef HL_IOCTL_DEBUG
_Static_assert((unsigned long long)(HL_IOCTL_DEBUG) == 0xc0284806ULL || (unsigned long long)(HL_IOCTL_DEBUG) == (unsigned long long)(long long)(int)0xc0284806ULL, "HL_IOCTL_DEBUG is 3223865350 in the table");
#endif
#endif
