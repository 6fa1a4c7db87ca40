/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/sembuf.h>)
#include <asm/sembuf.h>
_Static_assert(sizeof(struct semid64_ds) == 104, "struct semid64_ds has 104 bytes in the table");
_Static_assert(offsetof(struct semid64_ds, sem_perm) == 0, "sem_perm of struct semid64_ds is at 0 in the table");
_Static_assert(offsetof(struct semid64_ds, sem_otime) == 48, "sem_otime of struct semid64_ds is at 48 in the table");
_Static_assert(offsetof(struct semid64_ds, sem_ctime) == 64, "sem_ctime of struct semid64_ds is at 64 in the table");
_Static_assert(offsetof(struct semid64_ds, sem_nsems) == 80, "sem_nsems of struct semid64_ds is at 80 in the table");
#endif
