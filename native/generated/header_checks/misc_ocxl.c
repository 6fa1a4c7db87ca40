/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<misc/ocxl.h>)
#include <misc/ocxl.h>
#ifdef OCXL_IOCTL_ATTACH
_Static_assert((unsigned long long)(OCXL_IOCTL_ATTACH) == 0x4020ca10ULL || (unsigned long long)(OCXL_IOCTL_ATTACH) == (unsigned long long)(long long)(int)0x4020ca10ULL, "OCXL_IOCTL_ATTACH is 1075890704 in the table");
#endif
#ifdef OCXL_IOCTL_IRQ_ALLOC
_Static_assert((unsigned long long)(OCXL_IOCTL_IRQ_ALLOC) == 0x8008ca11ULL || (unsigned long long)(OCXL_IOCTL_IRQ_ALLOC) == (unsigned long long)(long long)(int)0x8008ca11ULL, "OCXL_IOCTL_IRQ_ALLOC is 2148059665 in the table");
#endif
#ifdef OCXL_IOCTL_IRQ_FREE
_Static_assert((unsigned long long)(OCXL_IOCTL_IRQ_FREE) == 0x4008ca12ULL || (unsigned long long)(OCXL_IOCTL_IRQ_FREE) == (unsigned long long)(long long)(int)0x4008ca12ULL, "OCXL_IOCTL_IRQ_FREE is 1074317842 in the table");
#endif
#ifdef OCXL_IOCTL_IRQ_SET_FD
_Static_assert((unsigned long long)(OCXL_IOCTL_IRQ_SET_FD) == 0x4010ca13ULL || (unsigned long long)(OCXL_IOCTL_IRQ_SET_FD) == (unsigned long long)(long long)(int)0x4010ca13ULL, "OCXL_IOCTL_IRQ_SET_FD is 1074842131 in the table");
#endif
#ifdef OCXL_IOCTL_GET_METADATA
_Static_assert((unsigned long long)(OCXL_IOCTL_GET_METADATA) == 0x8080ca14ULL || (unsigned long long)(OCXL_IOCTL_GET_METADATA) == (unsigned long long)(long long)(int)0x8080ca14ULL, "OCXL_IOCTL_GET_METADATA is 2155923988 in the table");
#endif
#ifdef OCXL_IOCTL_ENABLE_P9_WAIT
_Static_assert((unsigned long long)(OCXL_IOCTL_ENABLE_P9_WAIT) == 0x8020ca15ULL || (unsigned long long)(OCXL_IOCTL_ENABLE_P9_WAIT) == (unsigned long long)(long long)(int)0x8020ca15ULL, "OCXL_IOCTL_ENABLE_P9_WAIT is 2149632533 in the table");
#endif
#ifdef OCXL_IOCTL_GET_FEATURES
_Static_assert((unsigned long long)(OCXL_IOCTL_GET_FEATURES) == 0x8020ca16ULL || (unsigned long long)(OCXL_IOCTL_GET_FEATURES) == (unsigned long long)(long long)(int)0x8020ca16ULL, "OCXL_IOCTL_GET_FEATURES is 2149632534 in the table");
#endif
#endif
