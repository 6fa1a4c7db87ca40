/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/ipc.h>)
#include <linux/ipc.h>
#ifdef IPC_CREAT
_Static_assert((unsigned long long)(IPC_CREAT) == 0x200ULL || (unsigned long long)(IPC_CREAT) == (unsigned long long)(long long)(int)0x200ULL, "IPC_CREAT is 512 in the table");
#endif
#ifdef IPC_EXCL
_Static_assert((unsigned long long)(IPC_EXCL) == 0x400ULL || (unsigned long long)(IPC_EXCL) == (unsigned long long)(long long)(int)0x400ULL, "IPC_EXCL is 1024 in the table");
#endif
#ifdef IPC_NOWAIT
_Static_assert((unsigned long long)(IPC_NOWAIT) == 0x800ULL || (unsigned long long)(IPC_NOWAIT) == (unsigned long long)(long long)(int)0x800ULL, "IPC_NOWAIT is 2048 in the table");
#endif
#endif
