/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/shmbuf.h>)
#include <asm/shmbuf.h>
_Static_assert(sizeof(struct shmid64_ds) == 112, "struct shmid64_ds has 112 bytes in the table");
_Static_assert(offsetof(struct shmid64_ds, shm_perm) == 0, "shm_perm of struct shmid64_ds is at 0 in the table");
_Static_assert(offsetof(struct shmid64_ds, shm_segsz) == 48, "shm_segsz of struct shmid64_ds is at 48 in the table");
_Static_assert(offsetof(struct shmid64_ds, shm_cpid) == 80, "shm_cpid of struct shmid64_ds is at 80 in the table");
_Static_assert(offsetof(struct shmid64_ds, shm_lpid) == 84, "shm_lpid of struct shmid64_ds is at 84 in the table");
_Static_assert(offsetof(struct shmid64_ds, shm_nattch) == 88, "shm_nattch of struct shmid64_ds is at 88 in the table");
_Static_assert(offsetof(struct shmid64_ds, shm_atime) == 56, "shm_atime of struct shmid64_ds is at 56 in the table");
_Static_assert(offsetof(struct shmid64_ds, shm_dtime) == 64, "shm_dtime of struct shmid64_ds is at 64 in the table");
_Static_assert(offsetof(struct shmid64_ds, shm_ctime) == 72, "shm_ctime of struct shmid64_ds is at 72 in the table");
_Static_assert(sizeof(struct shminfo64) == 72, "struct shminfo64 has 72 bytes in the table");
_Static_assert(offsetof(struct shminfo64, shmmax) == 0, "shmmax of struct shminfo64 is at 0 in the table");
_Static_assert(offsetof(struct shminfo64, shmmin) == 8, "shmmin of struct shminfo64 is at 8 in the table");
_Static_assert(offsetof(struct shminfo64, shmmni) == 16, "shmmni of struct shminfo64 is at 16 in the table");
_Static_assert(offsetof(struct shminfo64, shmseg) == 24, "shmseg of struct shminfo64 is at 24 in the table");
_Static_assert(offsetof(struct shminfo64, shmall) == 32, "shmall of struct shminfo64 is at 32 in the table");
#endif
