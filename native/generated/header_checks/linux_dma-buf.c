/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/dma-buf.h>)
#include <linux/dma-buf.h>
#ifdef DMA_BUF_IOCTL_SYNC
_Static_assert((unsigned long long)(DMA_BUF_IOCTL_SYNC) == 0x40086200ULL || (unsigned long long)(DMA_BUF_IOCTL_SYNC) == (unsigned long long)(long long)(int)0x40086200ULL, "DMA_BUF_IOCTL_SYNC is 1074291200 in the table");
#endif
#ifdef DMA_BUF_SET_NAME_A
_Static_assert((unsigned long long)(DMA_BUF_SET_NAME_A) == 0x40046201ULL || (unsigned long long)(DMA_BUF_SET_NAME_A) == (unsigned long long)(long long)(int)0x40046201ULL, "DMA_BUF_SET_NAME_A is 1074029057 in the table");
#endif
#ifdef DMA_BUF_SET_NAME_B
_Static_assert((unsigned long long)(DMA_BUF_SET_NAME_B) == 0x40086201ULL || (unsigned long long)(DMA_BUF_SET_NAME_B) == (unsigned long long)(long long)(int)0x40086201ULL, "DMA_BUF_SET_NAME_B is 1074291201 in the table");
#endif
#ifdef DMA_BUF_IOCTL_EXPORT_SYNC_FILE
_Static_assert((unsigned long long)(DMA_BUF_IOCTL_EXPORT_SYNC_FILE) == 0xc0086202ULL || (unsigned long long)(DMA_BUF_IOCTL_EXPORT_SYNC_FILE) == (unsigned long long)(long long)(int)0xc0086202ULL, "DMA_BUF_IOCTL_EXPORT_SYNC_FILE is 3221774850 in the table");
#endif
#ifdef DMA_BUF_IOCTL_IMPORT_SYNC_FILE
_Static_assert((unsigned long long)(DMA_BUF_IOCTL_IMPORT_SYNC_FILE) == 0x40086203ULL || (unsigned long long)(DMA_BUF_IOCTL_IMPORT_SYNC_FILE) == (unsigned long long)(long long)(int)0x40086203ULL, "DMA_BUF_IOCTL_IMPORT_SYNC_FILE is 1074291203 in the table");
#endif
#endif
