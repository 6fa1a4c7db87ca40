/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/usb/functionfs.h>)
#include <linux/usb/functionfs.h>
#ifdef FUNCTIONFS_FIFO_STATUS
_Static_assert((unsigned long long)(FUNCTIONFS_FIFO_STATUS) == 0x6701ULL || (unsigned long long)(FUNCTIONFS_FIFO_STATUS) == (unsigned long long)(long long)(int)0x6701ULL, "FUNCTIONFS_FIFO_STATUS is 26369 in the table");
#endif
#ifdef FUNCTIONFS_FIFO_FLUSH
_Static_assert((unsigned long long)(FUNCTIONFS_FIFO_FLUSH) == 0x6702ULL || (unsigned long long)(FUNCTIONFS_FIFO_FLUSH) == (unsigned long long)(long long)(int)0x6702ULL, "FUNCTIONFS_FIFO_FLUSH is 26370 in the table");
#endif
#ifdef FUNCTIONFS_CLEAR_HALT
_Static_assert((unsigned long long)(FUNCTIONFS_CLEAR_HALT) == 0x6703ULL || (unsigned long long)(FUNCTIONFS_CLEAR_HALT) == (unsigned long long)(long long)(int)0x6703ULL, "FUNCTIONFS_CLEAR_HALT is 26371 in the table");
#endif
#ifdef FUNCTIONFS_INTERFACE_REVMAP
_Static_assert((unsigned long long)(FUNCTIONFS_INTERFACE_REVMAP) == 0x6780ULL || (unsigned long long)(FUNCTIONFS_INTERFACE_REVMAP) == (unsigned long long)(long long)(int)0x6780ULL, "FUNCTIONFS_INTERFACE_REVMAP is 26496 in the table");
#endif
#ifdef FUNCTIONFS_ENDPOINT_REVMAP
_Static_assert((unsigned long long)(FUNCTIONFS_ENDPOINT_REVMAP) == 0x6781ULL || (unsigned long long)(FUNCTIONFS_ENDPOINT_REVMAP) == (unsigned long long)(long long)(int)0x6781ULL, "FUNCTIONFS_ENDPOINT_REVMAP is 26497 in the table");
#endif
#ifdef FUNCTIONFS_ENDPOINT_DESC
_Static_assert((unsigned long long)(FUNCTIONFS_ENDPOINT_DESC) == 0x80096782ULL || (unsigned long long)(FUNCTIONFS_ENDPOINT_DESC) == (unsigned long long)(long long)(int)0x80096782ULL, "FUNCTIONFS_ENDPOINT_DESC is 2148099970 in the table");
#endif
#endif
