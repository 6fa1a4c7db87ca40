/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/msg.h>)
#include <linux/msg.h>
#ifdef MSG_NOERROR
_Static_assert((unsigned long long)(MSG_NOERROR) == 0x1000ULL || (unsigned long long)(MSG_NOERROR) == (unsigned long long)(long long)(int)0x1000ULL, "MSG_NOERROR is 4096 in the table");
#endif
#ifdef MSG_EXCEPT
_Static_assert((unsigned long long)(MSG_EXCEPT) == 0x2000ULL || (unsigned long long)(MSG_EXCEPT) == (unsigned long long)(long long)(int)0x2000ULL, "MSG_EXCEPT is 8192 in the table");
#endif
#ifdef MSG_COPY
_Static_assert((unsigned long long)(MSG_COPY) == 0x4000ULL || (unsigned long long)(MSG_COPY) == (unsigned long long)(long long)(int)0x4000ULL, "MSG_COPY is 16384 in the table");
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
#ifdef MSG_STAT
_Static_assert((unsigned long long)(MSG_STAT) == 0xbULL || (unsigned long long)(MSG_STAT) == (unsigned long long)(long long)(int)0xbULL, "MSG_STAT is 11 in the table");
#endif
#ifdef MSG_INFO
_Static_assert((unsigned long long)(MSG_INFO) == 0xcULL || (unsigned long long)(MSG_INFO) == (unsigned long long)(long long)(int)0xcULL, "MSG_INFO is 12 in the table");
#endif
#ifdef MSG_STAT_ANY
_Static_assert((unsigned long long)(MSG_STAT_ANY) == 0xdULL || (unsigned long long)(MSG_STAT_ANY) == (unsigned long long)(long long)(int)0xdULL, "MSG_STAT_ANY is 13 in the table");
#endif
_Static_assert(sizeof(struct msginfo) == 32, "struct msginfo has 32 bytes in the table");
_Static_assert(offsetof(struct msginfo, msgpool) == 0, "msgpool of struct msginfo is at 0 in the table");
_Static_assert(offsetof(struct msginfo, msgmap) == 4, "msgmap of struct msginfo is at 4 in the table");
_Static_assert(offsetof(struct msginfo, msgmax) == 8, "msgmax of struct msginfo is at 8 in the table");
_Static_assert(offsetof(struct msginfo, msgmnb) == 12, "msgmnb of struct msginfo is at 12 in the table");
_Static_assert(offsetof(struct msginfo, msgmni) == 16, "msgmni of struct msginfo is at 16 in the table");
_Static_assert(offsetof(struct msginfo, msgssz) == 20, "msgssz of struct msginfo is at 20 in the table");
_Static_assert(offsetof(struct msginfo, msgtql) == 24, "msgtql of struct msginfo is at 24 in the table");
_Static_assert(offsetof(struct msginfo, msgseg) == 28, "msgseg of struct msginfo is at 28 in the table");
#endif
