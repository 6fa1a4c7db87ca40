/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/wait.h>)
#include <linux/wait.h>
#ifdef WNOHANG
_Static_assert((unsigned long long)(WNOHANG) == 0x1ULL || (unsigned long long)(WNOHANG) == (unsigned long long)(long long)(int)0x1ULL, "WNOHANG is 1 in the table");
#endif
#ifdef WEXITED
_Static_assert((unsigned long long)(WEXITED) == 0x4ULL || (unsigned long long)(WEXITED) == (unsigned long long)(long long)(int)0x4ULL, "WEXITED is 4 in the table");
#endif
#ifdef WSTOPPED
_Static_assert((unsigned long long)(WSTOPPED) == 0x2ULL || (unsigned long long)(WSTOPPED) == (unsigned long long)(long long)(int)0x2ULL, "WSTOPPED is 2 in the table");
#endif
#ifdef WCONTINUED
_Static_assert((unsigned long long)(WCONTINUED) == 0x8ULL || (unsigned long long)(WCONTINUED) == (unsigned long long)(long long)(int)0x8ULL, "WCONTINUED is 8 in the table");
#endif
#ifdef WNOWAIT
_Static_assert((unsigned long long)(WNOWAIT) == 0x1000000ULL || (unsigned long long)(WNOWAIT) == (unsigned long long)(long long)(int)0x1000000ULL, "WNOWAIT is 16777216 in the table");
#endif
#ifdef __WCLONE
_Static_assert((unsigned long long)(__WCLONE) == 0x80000000ULL || (unsigned long long)(__WCLONE) == (unsigned long long)(long long)(int)0x80000000ULL, "__WCLONE is 2147483648 in the table");
#endif
#ifdef __WALL
_Static_assert((unsigned long long)(__WALL) == 0x40000000ULL || (unsigned long long)(__WALL) == (unsigned long long)(long long)(int)0x40000000ULL, "__WALL is 1073741824 in the table");
#endif
#ifdef __WNOTHREAD
_Static_assert((unsigned long long)(__WNOTHREAD) == 0x20000000ULL || (unsigned long long)(__WNOTHREAD) == (unsigned long long)(long long)(int)0x20000000ULL, "__WNOTHREAD is 536870912 in the table");
#endif
#ifdef P_ALL
_Static_assert((unsigned long long)(P_ALL) == 0x0ULL || (unsigned long long)(P_ALL) == (unsigned long long)(long long)(int)0x0ULL, "P_ALL is 0 in the table");
#endif
#ifdef P_PID
_Static_assert((unsigned long long)(P_PID) == 0x1ULL || (unsigned long long)(P_PID) == (unsigned long long)(long long)(int)0x1ULL, "P_PID is 1 in the table");
#endif
#ifdef P_PGID
_Static_assert((unsigned long long)(P_PGID) == 0x2ULL || (unsigned long long)(P_PGID) == (unsigned long long)(long long)(int)0x2ULL, "P_PGID is 2 in the table");
#endif
#ifdef P_PIDFD
_Static_assert((unsigned long long)(P_PIDFD) == 0x3ULL || (unsigned long long)(P_PIDFD) == (unsigned long long)(long long)(int)0x3ULL, "P_PIDFD is 3 in the table");
#endif
#endif
