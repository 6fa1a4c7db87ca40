/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/usb/gadgetfs.h>)
#include <linux/usb/gadgetfs.h>
#ifdef GADGETFS_FIFO_STATUS
_Static_assert((unsigned long long)(GADGETFS_FIFO_STATUS) == 0x6701ULL || (unsigned long long)(GADGETFS_FIFO_STATUS) == (unsigned long long)(long long)(int)0x6701ULL, "GADGETFS_FIFO_STATUS is 26369 in the table");
#endif
#ifdef GADGETFS_FIFO_FLUSH
_Static_assert((unsigned long long)(GADGETFS_FIFO_FLUSH) == 0x6702ULL || (unsigned long long)(GADGETFS_FIFO_FLUSH) == (unsigned long long)(long long)(int)0x6702ULL, "GADGETFS_FIFO_FLUSH is 26370 in the table");
#endif
#ifdef GADGETFS_CLEAR_HALT
_Static_assert((unsigned long long)(GADGETFS_CLEAR_HALT) == 0x6703ULL || (unsigned long long)(GADGETFS_CLEAR_HALT) == (unsigned long long)(long long)(int)0x6703ULL, "GADGETFS_CLEAR_HALT is 26371 in the table");
#endif
#endif
