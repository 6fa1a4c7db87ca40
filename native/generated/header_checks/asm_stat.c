/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/stat.h>)
#include <asm/stat.h>
_Static_assert(sizeof(struct stat) == 144, "struct stat has 144 bytes in the table");
_Static_assert(offsetof(struct stat, st_dev) == 0, "st_dev of struct stat is at 0 in the table");
_Static_assert(offsetof(struct stat, st_ino) == 8, "st_ino of struct stat is at 8 in the table");
_Static_assert(offsetof(struct stat, st_mode) == 24, "st_mode of struct stat is at 24 in the table");
_Static_assert(offsetof(struct stat, st_nlink) == 16, "st_nlink of struct stat is at 16 in the table");
_Static_assert(offsetof(struct stat, st_uid) == 28, "st_uid of struct stat is at 28 in the table");
_Static_assert(offsetof(struct stat, st_gid) == 32, "st_gid of struct stat is at 32 in the table");
_Static_assert(offsetof(struct stat, st_blksize) == 56, "st_blksize of struct stat is at 56 in the table");
_Static_assert(offsetof(struct stat, st_blocks) == 64, "st_blocks of struct stat is at 64 in the table");
_Static_assert(offsetof(struct stat, st_size) == 48, "st_size of struct stat is at 48 in the table");
_Static_assert(offsetof(struct stat, st_rdev) == 40, "st_rdev of struct stat is at 40 in the table");
_Static_assert(offsetof(struct stat, st_atime) == 72, "st_atime of struct stat is at 72 in the table");
_Static_assert(offsetof(struct stat, st_atime_nsec) == 80, "st_atime_nsec of struct stat is at 80 in the table");
_Static_assert(offsetof(struct stat, st_mtime) == 88, "st_mtime of struct stat is at 88 in the table");
_Static_assert(offsetof(struct stat, st_mtime_nsec) == 96, "st_mtime_nsec of struct stat is at 96 in the table");
_Static_assert(offsetof(struct stat, st_ctime) == 104, "st_ctime of struct stat is at 104 in the table");
_Static_assert(offsetof(struct stat, st_ctime_nsec) == 112, "st_ctime_nsec of struct stat is at 112 in the table");
#endif
