/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<linux/fcntl.h>)
#include <linux/fcntl.h>
#ifdef AT_FDCWD
_Static_assert((unsigned long long)(AT_FDCWD) == 0xffffffffffffff9cULL, "AT_FDCWD is -100 in the table");
#endif
#endif
