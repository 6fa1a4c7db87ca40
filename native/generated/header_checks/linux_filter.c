/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/filter.h>)
#include <linux/filter.h>
_Static_assert(sizeof(struct sock_fprog) == 16, "struct sock_fprog has 16 bytes in the table");
_Static_assert(offsetof(struct sock_fprog, len) == 0, "len of struct sock_fprog is at 0 in the table");
_Static_assert(offsetof(struct sock_fprog, filter) == 8, "filter of struct sock_fprog is at 8 in the table");
#endif
