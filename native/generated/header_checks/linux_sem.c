/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/sem.h>)
#include <linux/sem.h>
#ifdef SEM_UNDO
_Static_assert((unsigned long long)(SEM_UNDO) == 0x1000ULL || (unsigned long long)(SEM_UNDO) == (unsigned long long)(long long)(int)0x1000ULL, "SEM_UNDO is 4096 in the table");
#endif
#ifdef IPC_NOWAIT
_Static_assert((unsigned long long)(IPC_NOWAIT) == 0x800ULL || (unsigned long long)(IPC_NOWAIT) == (unsigned long long)(long long)(int)0x800ULL, "IPC_NOWAIT is 2048 in the table");
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
#ifdef GETPID
_Static_assert((unsigned long long)(GETPID) == 0xbULL || (unsigned long long)(GETPID) == (unsigned long long)(long long)(int)0xbULL, "GETPID is 11 in the table");
#endif
#ifdef GETVAL
_Static_assert((unsigned long long)(GETVAL) == 0xcULL || (unsigned long long)(GETVAL) == (unsigned long long)(long long)(int)0xcULL, "GETVAL is 12 in the table");
#endif
#ifdef GETALL
_Static_assert((unsigned long long)(GETALL) == 0xdULL || (unsigned long long)(GETALL) == (unsigned long long)(long long)(int)0xdULL, "GETALL is 13 in the table");
#endif
#ifdef GETNCNT
_Static_assert((unsigned long long)(GETNCNT) == 0xeULL || (unsigned long long)(GETNCNT) == (unsigned long long)(long long)(int)0xeULL, "GETNCNT is 14 in the table");
#endif
#ifdef GETZCNT
_Static_assert((unsigned long long)(GETZCNT) == 0xfULL || (unsigned long long)(GETZCNT) == (unsigned long long)(long long)(int)0xfULL, "GETZCNT is 15 in the table");
#endif
#ifdef SETVAL
_Static_assert((unsigned long long)(SETVAL) == 0x10ULL || (unsigned long long)(SETVAL) == (unsigned long long)(long long)(int)0x10ULL, "SETVAL is 16 in the table");
#endif
#ifdef SETALL
_Static_assert((unsigned long long)(SETALL) == 0x11ULL || (unsigned long long)(SETALL) == (unsigned long long)(long long)(int)0x11ULL, "SETALL is 17 in the table");
#endif
#ifdef SEM_STAT
_Static_assert((unsigned long long)(SEM_STAT) == 0x12ULL || (unsigned long long)(SEM_STAT) == (unsigned long long)(long long)(int)0x12ULL, "SEM_STAT is 18 in the table");
#endif
#ifdef SEM_INFO
_Static_assert((unsigned long long)(SEM_INFO) == 0x13ULL || (unsigned long long)(SEM_INFO) == (unsigned long long)(long long)(int)0x13ULL, "SEM_INFO is 19 in the table");
#endif
#ifdef SEM_STAT_ANY
_Static_assert((unsigned long long)(SEM_STAT_ANY) == 0x14ULL || (unsigned long long)(SEM_STAT_ANY) == (unsigned long long)(long long)(int)0x14ULL, "SEM_STAT_ANY is 20 in the table");
#endif
_Static_assert(sizeof(struct seminfo) == 40, "struct seminfo has 40 bytes in the table");
_Static_assert(offsetof(struct seminfo, semmap) == 0, "semmap of struct seminfo is at 0 in the table");
_Static_assert(offsetof(struct seminfo, semmni) == 4, "semmni of struct seminfo is at 4 in the table");
_Static_assert(offsetof(struct seminfo, semmns) == 8, "semmns of struct seminfo is at 8 in the table");
_Static_assert(offsetof(struct seminfo, semmnu) == 12, "semmnu of struct seminfo is at 12 in the table");
_Static_assert(offsetof(struct seminfo, semmsl) == 16, "semmsl of struct seminfo is at 16 in the table");
_Static_assert(offsetof(struct seminfo, semopm) == 20, "semopm of struct seminfo is at 20 in the table");
_Static_assert(offsetof(struct seminfo, semume) == 24, "semume of struct seminfo is at 24 in the table");
_Static_assert(offsetof(struct seminfo, semusz) == 28, "semusz of struct seminfo is at 28 in the table");
_Static_assert(offsetof(struct seminfo, semvmx) == 32, "semvmx of struct seminfo is at 32 in the table");
_Static_assert(offsetof(struct seminfo, semaem) == 36, "semaem of struct seminfo is at 36 in the table");
_Static_assert(sizeof(struct sembuf) == 6, "struct sembuf has 6 bytes in the table");
_Static_assert(offsetof(struct sembuf, sem_num) == 0, "sem_num of struct sembuf is at 0 in the table");
_Static_assert(offsetof(struct sembuf, sem_op) == 2, "sem_op of struct sembuf is at 2 in the table");
_Static_assert(offsetof(struct sembuf, sem_flg) == 4, "sem_flg of struct sembuf is at 4 in the table");
#endif
