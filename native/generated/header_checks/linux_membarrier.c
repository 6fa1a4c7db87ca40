/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/membarrier.h>)
#include <linux/membarrier.h>
#ifdef MEMBARRIER_CMD_QUERY
_Static_assert((unsigned long long)(MEMBARRIER_CMD_QUERY) == 0x0ULL || (unsigned long long)(MEMBARRIER_CMD_QUERY) == (unsigned long long)(long long)(int)0x0ULL, "MEMBARRIER_CMD_QUERY is 0 in the table");
#endif
#ifdef MEMBARRIER_CMD_GLOBAL
_Static_assert((unsigned long long)(MEMBARRIER_CMD_GLOBAL) == 0x1ULL || (unsigned long long)(MEMBARRIER_CMD_GLOBAL) == (unsigned long long)(long long)(int)0x1ULL, "MEMBARRIER_CMD_GLOBAL is 1 in the table");
#endif
#ifdef MEMBARRIER_CMD_GLOBAL_EXPEDITED
_Static_assert((unsigned long long)(MEMBARRIER_CMD_GLOBAL_EXPEDITED) == 0x2ULL || (unsigned long long)(MEMBARRIER_CMD_GLOBAL_EXPEDITED) == (unsigned long long)(long long)(int)0x2ULL, "MEMBARRIER_CMD_GLOBAL_EXPEDITED is 2 in the table");
#endif
#ifdef MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED
_Static_assert((unsigned long long)(MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED) == 0x4ULL || (unsigned long long)(MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED) == (unsigned long long)(long long)(int)0x4ULL, "MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED is 4 in the table");
#endif
#ifdef MEMBARRIER_CMD_PRIVATE_EXPEDITED
_Static_assert((unsigned long long)(MEMBARRIER_CMD_PRIVATE_EXPEDITED) == 0x8ULL || (unsigned long long)(MEMBARRIER_CMD_PRIVATE_EXPEDITED) == (unsigned long long)(long long)(int)0x8ULL, "MEMBARRIER_CMD_PRIVATE_EXPEDITED is 8 in the table");
#endif
#ifdef MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED
_Static_assert((unsigned long long)(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED) == 0x10ULL || (unsigned long long)(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED) == (unsigned long long)(long long)(int)0x10ULL, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED is 16 in the table");
#endif
#ifdef MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE
_Static_assert((unsigned long long)(MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE) == 0x20ULL || (unsigned long long)(MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE) == (unsigned long long)(long long)(int)0x20ULL, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE is 32 in the table");
#endif
#ifdef MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE
_Static_assert((unsigned long long)(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE) == 0x40ULL || (unsigned long long)(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE) == (unsigned long long)(long long)(int)0x40ULL, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE is 64 in the table");
#endif
#ifdef MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ
_Static_assert((unsigned long long)(MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ) == 0x80ULL || (unsigned long long)(MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ) == (unsigned long long)(long long)(int)0x80ULL, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ is 128 in the table");
#endif
#ifdef MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ
_Static_assert((unsigned long long)(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ) == 0x100ULL || (unsigned long long)(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ) == (unsigned long long)(long long)(int)0x100ULL, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ is 256 in the table");
#endif
#ifdef MEMBARRIER_CMD_FLAG_CPU
_Static_assert((unsigned long long)(MEMBARRIER_CMD_FLAG_CPU) == 0x1ULL || (unsigned long long)(MEMBARRIER_CMD_FLAG_CPU) == (unsigned long long)(long long)(int)0x1ULL, "MEMBARRIER_CMD_FLAG_CPU is 1 in the table");
#endif
#endif
