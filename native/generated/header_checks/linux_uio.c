/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/uio.h>)
#include <linux/uio.h>
_Static_assert(sizeof(struct iovec) == 16, "struct iovec has 16 bytes in the table");
_Static_assert(offsetof(struct iovec, iov_base) == 0, "iov_base of struct iovec is at 0 in the table");
_Static_assert(offsetof(struct iovec, iov_len) == 8, "iov_len of struct iovec is at 8 in the table");
#endif
