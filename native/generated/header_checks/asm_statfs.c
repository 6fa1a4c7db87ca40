/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/statfs.h>)
#include <asm/statfs.h>
_Static_assert(sizeof(struct statfs) == 120, "struct statfs has 120 bytes in the table");
_Static_assert(offsetof(struct statfs, f_type) == 0, "f_type of struct statfs is at 0 in the table");
_Static_assert(offsetof(struct statfs, f_bsize) == 8, "f_bsize of struct statfs is at 8 in the table");
_Static_assert(offsetof(struct statfs, f_blocks) == 16, "f_blocks of struct statfs is at 16 in the table");
_Static_assert(offsetof(struct statfs, f_bfree) == 24, "f_bfree of struct statfs is at 24 in the table");
_Static_assert(offsetof(struct statfs, f_bavail) == 32, "f_bavail of struct statfs is at 32 in the table");
_Static_assert(offsetof(struct statfs, f_files) == 40, "f_files of struct statfs is at 40 in the table");
_Static_assert(offsetof(struct statfs, f_ffree) == 48, "f_ffree of struct statfs is at 48 in the table");
_Static_assert(offsetof(struct statfs, f_fsid) == 56, "f_fsid of struct statfs is at 56 in the table");
_Static_assert(offsetof(struct statfs, f_namelen) == 64, "f_namelen of struct statfs is at 64 in the table");
_Static_assert(offsetof(struct statfs, f_frsize) == 72, "f_frsize of struct statfs is at 72 in the table");
_Static_assert(offsetof(struct statfs, f_flags) == 80, "f_flags of struct statfs is at 80 in the table");
#endif
