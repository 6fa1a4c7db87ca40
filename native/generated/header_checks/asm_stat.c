/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/stat.h>)
#include <asm/stat.h>
_Static_assert(sizeof(struct stat) == 144, "struct stat has 144 bytes in the table");
_Static_assert(offsetof(struct stat, st_mode) == 24, "st_mode of struct stat is at 24 in the table");
_Static_assert(offsetof(struct stat, st_size) == 48, "st_size of struct stat is at 48 in the table");
_Static_assert(offsetof(struct stat, st_rdev) == 40, "st_rdev of struct stat is at 40 in the table");
#endif
