/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/ivtv.h>)
#include <linux/ivtv.h>
#ifdef IVTV_IOC_DMA_FRAME
_Static_assert((unsigned long long)(IVTV_IOC_DMA_FRAME) == 0x404056c0ULL || (unsigned long long)(IVTV_IOC_DMA_FRAME) == (unsigned long long)(long long)(int)0x404056c0ULL, "IVTV_IOC_DMA_FRAME is 1077958336 in the table");
#endif
#ifdef IVTV_IOC_PASSTHROUGH_MODE
_Static_assert((unsigned long long)(IVTV_IOC_PASSTHROUGH_MODE) == 0x400456c1ULL || (unsigned long long)(IVTV_IOC_PASSTHROUGH_MODE) == (unsigned long long)(long long)(int)0x400456c1ULL, "IVTV_IOC_PASSTHROUGH_MODE is 1074026177 in the table");
#endif
#endif
