/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/watch_queue.h>)
#include <linux/watch_queue.h>
#ifdef IOC_WATCH_QUEUE_SET_SIZE
_Static_assert((unsigned long long)(IOC_WATCH_QUEUE_SET_SIZE) == 0x5760ULL || (unsigned long long)(IOC_WATCH_QUEUE_SET_SIZE) == (unsigned long long)(long long)(int)0x5760ULL, "IOC_WATCH_QUEUE_SET_SIZE is 22368 in the table");
#endif
#ifdef IOC_WATCH_QUEUE_SET_FILTER
_Static_assert((unsigned long long)(IOC_WATCH_QUEUE_SET_FILTER) == 0x5761ULL || (unsigned long long)(IOC_WATCH_QUEUE_SET_FILTER) == (unsigned long long)(long long)(int)0x5761ULL, "IOC_WATCH_QUEUE_SET_FILTER is 22369 in the table");
#endif
#endif
