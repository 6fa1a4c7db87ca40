/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/pidfd.h>)
#include <linux/pidfd.h>
#ifdef PIDFD_NONBLOCK
_Static_assert((unsigned long long)(PIDFD_NONBLOCK) == 0x800ULL || (unsigned long long)(PIDFD_NONBLOCK) == (unsigned long long)(long long)(int)0x800ULL, "PIDFD_NONBLOCK is 2048 in the table");
#endif
#endif
