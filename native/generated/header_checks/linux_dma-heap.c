/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/dma-heap.h>)
#include <linux/dma-heap.h>
#ifdef DMA_HEAP_IOCTL_ALLOC
_Static_assert((unsigned long long)(DMA_HEAP_IOCTL_ALLOC) == 0xc0184800ULL || (unsigned long long)(DMA_HEAP_IOCTL_ALLOC) == (unsigned long long)(long long)(int)0xc0184800ULL, "DMA_HEAP_IOCTL_ALLOC is 3222816768 in the table");
#endif
#endif
