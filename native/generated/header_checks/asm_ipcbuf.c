/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/ipcbuf.h>)
#include <asm/ipcbuf.h>
_Static_assert(sizeof(struct ipc64_perm) == 48, "struct ipc64_perm has 48 bytes in the table");
_Static_assert(offsetof(struct ipc64_perm, uid) == 4, "uid of struct ipc64_perm is at 4 in the table");
_Static_assert(offsetof(struct ipc64_perm, gid) == 8, "gid of struct ipc64_perm is at 8 in the table");
_Static_assert(offsetof(struct ipc64_perm, mode) == 20, "mode of struct ipc64_perm is at 20 in the table");
_Static_assert(offsetof(struct ipc64_perm, key) == 0, "key of struct ipc64_perm is at 0 in the table");
_Static_assert(offsetof(struct ipc64_perm, cuid) == 12, "cuid of struct ipc64_perm is at 12 in the table");
_Static_assert(offsetof(struct ipc64_perm, cgid) == 16, "cgid of struct ipc64_perm is at 16 in the table");
#endif
