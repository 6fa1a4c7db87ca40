/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/shm.h>)
#include <linux/shm.h>
#ifdef IPC_CREAT
_Static_assert((unsigned long long)(IPC_CREAT) == 0x200ULL || (unsigned long long)(IPC_CREAT) == (unsigned long long)(long long)(int)0x200ULL, "IPC_CREAT is 512 in the table");
#endif
#ifdef IPC_EXCL
_Static_assert((unsigned long long)(IPC_EXCL) == 0x400ULL || (unsigned long long)(IPC_EXCL) == (unsigned long long)(long long)(int)0x400ULL, "IPC_EXCL is 1024 in the table");
#endif
#ifdef SHM_HUGETLB
_Static_assert((unsigned long long)(SHM_HUGETLB) == 0x800ULL || (unsigned long long)(SHM_HUGETLB) == (unsigned long long)(long long)(int)0x800ULL, "SHM_HUGETLB is 2048 in the table");
#endif
#ifdef SHM_NORESERVE
_Static_assert((unsigned long long)(SHM_NORESERVE) == 0x1000ULL || (unsigned long long)(SHM_NORESERVE) == (unsigned long long)(long long)(int)0x1000ULL, "SHM_NORESERVE is 4096 in the table");
#endif
#ifdef SHM_RDONLY
_Static_assert((unsigned long long)(SHM_RDONLY) == 0x1000ULL || (unsigned long long)(SHM_RDONLY) == (unsigned long long)(long long)(int)0x1000ULL, "SHM_RDONLY is 4096 in the table");
#endif
#ifdef SHM_RND
_Static_assert((unsigned long long)(SHM_RND) == 0x2000ULL || (unsigned long long)(SHM_RND) == (unsigned long long)(long long)(int)0x2000ULL, "SHM_RND is 8192 in the table");
#endif
#ifdef SHM_REMAP
_Static_assert((unsigned long long)(SHM_REMAP) == 0x4000ULL || (unsigned long long)(SHM_REMAP) == (unsigned long long)(long long)(int)0x4000ULL, "SHM_REMAP is 16384 in the table");
#endif
#ifdef SHM_EXEC
_Static_assert((unsigned long long)(SHM_EXEC) == 0x8000ULL || (unsigned long long)(SHM_EXEC) == (unsigned long long)(long long)(int)0x8000ULL, "SHM_EXEC is 32768 in the table");
#endif
#ifdef IPC_RMID
_Static_assert((unsigned long long)(IPC_RMID) == 0x0ULL || (unsigned long long)(IPC_RMID) == (unsigned long long)(long long)(int)0x0ULL, "IPC_RMID is 0 in the table");
#endif
#ifdef IPC_SET
_Static_assert((unsigned long long)(IPC_SET) == 0x1ULL || (unsigned long long)(IPC_SET) == (unsigned long long)(long long)(int)0x1ULL, "IPC_SET is 1 in the table");
#endif
#ifdef IPC_STAT
_Static_assert((unsigned long long)(IPC_STAT) == 0x2ULL || (unsigned long long)(IPC_STAT) == (unsigned long long)(long long)(int)0x2ULL, "IPC_STAT is 2 in the table");
#endif
#ifdef IPC_INFO
_Static_assert((unsigned long long)(IPC_INFO) == 0x3ULL || (unsigned long long)(IPC_INFO) == (unsigned long long)(long long)(int)0x3ULL, "IPC_INFO is 3 in the table");
#endif
#ifdef SHM_LOCK
_Static_assert((unsigned long long)(SHM_LOCK) == 0xbULL || (unsigned long long)(SHM_LOCK) == (unsigned long long)(long long)(int)0xbULL, "SHM_LOCK is 11 in the table");
#endif
#ifdef SHM_UNLOCK
_Static_assert((unsigned long long)(SHM_UNLOCK) == 0xcULL || (unsigned long long)(SHM_UNLOCK) == (unsigned long long)(long long)(int)0xcULL, "SHM_UNLOCK is 12 in the table");
#endif
#ifdef SHM_STAT
_Static_assert((unsigned long long)(SHM_STAT) == 0xdULL || (unsigned long long)(SHM_STAT) == (unsigned long long)(long long)(int)0xdULL, "SHM_STAT is 13 in the table");
#endif
#ifdef SHM_INFO
_Static_assert((unsigned long long)(SHM_INFO) == 0xeULL || (unsigned long long)(SHM_INFO) == (unsigned long long)(long long)(int)0xeULL, "SHM_INFO is 14 in the table");
#endif
#ifdef SHM_STAT_ANY
_Static_assert((unsigned long long)(SHM_STAT_ANY) == 0xfULL || (unsigned long long)(SHM_STAT_ANY) == (unsigned long long)(long long)(int)0xfULL, "SHM_STAT_ANY is 15 in the table");
#endif
_Static_assert(sizeof(struct shm_info) == 48, "struct shm_info has 48 bytes in the table");
_Static_assert(offsetof(struct shm_info, used_ids) == 0, "used_ids of struct shm_info is at 0 in the table");
_Static_assert(offsetof(struct shm_info, shm_tot) == 8, "shm_tot of struct shm_info is at 8 in the table");
_Static_assert(offsetof(struct shm_info, shm_rss) == 16, "shm_rss of struct shm_info is at 16 in the table");
_Static_assert(offsetof(struct shm_info, shm_swp) == 24, "shm_swp of struct shm_info is at 24 in the table");
_Static_assert(offsetof(struct shm_info, swap_attempts) == 32, "swap_attempts of struct shm_info is at 32 in the table");
_Static_assert(offsetof(struct shm_info, swap_successes) == 40, "swap_successes of struct shm_info is at 40 in the table");
#endif
