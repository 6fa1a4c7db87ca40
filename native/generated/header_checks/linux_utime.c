/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/utime.h>)
#include <linux/utime.h>
_Static_assert(sizeof(struct utimbuf) == 16, "struct utimbuf has 16 bytes in the table");
_Static_assert(offsetof(struct utimbuf, actime) == 0, "actime of struct utimbuf is at 0 in the table");
_Static_assert(offsetof(struct utimbuf, modtime) == 8, "modtime of struct utimbuf is at 8 in the table");
#endif
