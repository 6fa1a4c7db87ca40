/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/time_types.h>)
#include <linux/time_types.h>
_Static_assert(sizeof(struct __kernel_timespec) == 16, "struct __kernel_timespec has 16 bytes in the table");
_Static_assert(offsetof(struct __kernel_timespec, tv_sec) == 0, "tv_sec of struct __kernel_timespec is at 0 in the table");
_Static_assert(offsetof(struct __kernel_timespec, tv_nsec) == 8, "tv_nsec of struct __kernel_timespec is at 8 in the table");
_Static_assert(sizeof(struct __kernel_itimerspec) == 32, "struct __kernel_itimerspec has 32 bytes in the table");
_Static_assert(offsetof(struct __kernel_itimerspec, it_interval) == 0, "it_interval of struct __kernel_itimerspec is at 0 in the table");
_Static_assert(offsetof(struct __kernel_itimerspec, it_value) == 16, "it_value of struct __kernel_itimerspec is at 16 in the table");
#endif
