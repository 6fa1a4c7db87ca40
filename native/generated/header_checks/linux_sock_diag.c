/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/sock_diag.h>)
#include <linux/sock_diag.h>
#ifdef TCPDIAG_GETSOCK
_Static_assert((unsigned long long)(TCPDIAG_GETSOCK) == 0x12ULL || (unsigned long long)(TCPDIAG_GETSOCK) == (unsigned long long)(long long)(int)0x12ULL, "TCPDIAG_GETSOCK is 18 in the table");
#endif
#ifdef DCCPDIAG_GETSOCK
_Static_assert((unsigned long long)(DCCPDIAG_GETSOCK) == 0x13ULL || (unsigned long long)(DCCPDIAG_GETSOCK) == (unsigned long long)(long long)(int)0x13ULL, "DCCPDIAG_GETSOCK is 19 in the table");
#endif
#ifdef SOCK_DIAG_BY_FAMILY
_Static_assert((unsigned long long)(SOCK_DIAG_BY_FAMILY) == 0x14ULL || (unsigned long long)(SOCK_DIAG_BY_FAMILY) == (unsigned long long)(long long)(int)0x14ULL, "SOCK_DIAG_BY_FAMILY is 20 in the table");
#endif
#ifdef SOCK_DESTROY
_Static_assert((unsigned long long)(SOCK_DESTROY) == 0x15ULL || (unsigned long long)(SOCK_DESTROY) == (unsigned long long)(long long)(int)0x15ULL, "SOCK_DESTROY is 21 in the table");
#endif
#ifdef SK_MEMINFO_RMEM_ALLOC
_Static_assert((unsigned long long)(SK_MEMINFO_RMEM_ALLOC) == 0x0ULL || (unsigned long long)(SK_MEMINFO_RMEM_ALLOC) == (unsigned long long)(long long)(int)0x0ULL, "SK_MEMINFO_RMEM_ALLOC is 0 in the table");
#endif
#ifdef SK_MEMINFO_RCVBUF
_Static_assert((unsigned long long)(SK_MEMINFO_RCVBUF) == 0x1ULL || (unsigned long long)(SK_MEMINFO_RCVBUF) == (unsigned long long)(long long)(int)0x1ULL, "SK_MEMINFO_RCVBUF is 1 in the table");
#endif
#ifdef SK_MEMINFO_WMEM_ALLOC
_Static_assert((unsigned long long)(SK_MEMINFO_WMEM_ALLOC) == 0x2ULL || (unsigned long long)(SK_MEMINFO_WMEM_ALLOC) == (unsigned long long)(long long)(int)0x2ULL, "SK_MEMINFO_WMEM_ALLOC is 2 in the table");
#endif
#ifdef SK_MEMINFO_SNDBUF
_Static_assert((unsigned long long)(SK_MEMINFO_SNDBUF) == 0x3ULL || (unsigned long long)(SK_MEMINFO_SNDBUF) == (unsigned long long)(long long)(int)0x3ULL, "SK_MEMINFO_SNDBUF is 3 in the table");
#endif
#ifdef SK_MEMINFO_FWD_ALLOC
_Static_assert((unsigned long long)(SK_MEMINFO_FWD_ALLOC) == 0x4ULL || (unsigned long long)(SK_MEMINFO_FWD_ALLOC) == (unsigned long long)(long long)(int)0x4ULL, "SK_MEMINFO_FWD_ALLOC is 4 in the table");
#endif
#ifdef SK_MEMINFO_WMEM_QUEUED
_Static_assert((unsigned long long)(SK_MEMINFO_WMEM_QUEUED) == 0x5ULL || (unsigned long long)(SK_MEMINFO_WMEM_QUEUED) == (unsigned long long)(long long)(int)0x5ULL, "SK_MEMINFO_WMEM_QUEUED is 5 in the table");
#endif
#ifdef SK_MEMINFO_OPTMEM
_Static_assert((unsigned long long)(SK_MEMINFO_OPTMEM) == 0x6ULL || (unsigned long long)(SK_MEMINFO_OPTMEM) == (unsigned long long)(long long)(int)0x6ULL, "SK_MEMINFO_OPTMEM is 6 in the table");
#endif
#ifdef SK_MEMINFO_BACKLOG
_Static_assert((unsigned long long)(SK_MEMINFO_BACKLOG) == 0x7ULL || (unsigned long long)(SK_MEMINFO_BACKLOG) == (unsigned long long)(long long)(int)0x7ULL, "SK_MEMINFO_BACKLOG is 7 in the table");
#endif
#ifdef SK_MEMINFO_DROPS
_Static_assert((unsigned long long)(SK_MEMINFO_DROPS) == 0x8ULL || (unsigned long long)(SK_MEMINFO_DROPS) == (unsigned long long)(long long)(int)0x8ULL, "SK_MEMINFO_DROPS is 8 in the table");
#endif
#endif
