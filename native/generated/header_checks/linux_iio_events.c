/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/iio/events.h>)
#include <linux/iio/events.h>
#ifdef IIO_GET_EVENT_FD_IOCTL
_Static_assert((unsigned long long)(IIO_GET_EVENT_FD_IOCTL) == 0x80046990ULL || (unsigned long long)(IIO_GET_EVENT_FD_IOCTL) == (unsigned long long)(long long)(int)0x80046990ULL, "IIO_GET_EVENT_FD_IOCTL is 2147772816 in the table");
#endif
#endif
