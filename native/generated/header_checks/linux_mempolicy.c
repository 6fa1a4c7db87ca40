/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/mempolicy.h>)
#include <linux/mempolicy.h>
#ifdef MPOL_DEFAULT
_Static_assert((unsigned long long)(MPOL_DEFAULT) == 0x0ULL || (unsigned long long)(MPOL_DEFAULT) == (unsigned long long)(long long)(int)0x0ULL, "MPOL_DEFAULT is 0 in the table");
#endif
#ifdef MPOL_PREFERRED
_Static_assert((unsigned long long)(MPOL_PREFERRED) == 0x1ULL || (unsigned long long)(MPOL_PREFERRED) == (unsigned long long)(long long)(int)0x1ULL, "MPOL_PREFERRED is 1 in the table");
#endif
#ifdef MPOL_BIND
_Static_assert((unsigned long long)(MPOL_BIND) == 0x2ULL || (unsigned long long)(MPOL_BIND) == (unsigned long long)(long long)(int)0x2ULL, "MPOL_BIND is 2 in the table");
#endif
#ifdef MPOL_INTERLEAVE
_Static_assert((unsigned long long)(MPOL_INTERLEAVE) == 0x3ULL || (unsigned long long)(MPOL_INTERLEAVE) == (unsigned long long)(long long)(int)0x3ULL, "MPOL_INTERLEAVE is 3 in the table");
#endif
#ifdef MPOL_LOCAL
_Static_assert((unsigned long long)(MPOL_LOCAL) == 0x4ULL || (unsigned long long)(MPOL_LOCAL) == (unsigned long long)(long long)(int)0x4ULL, "MPOL_LOCAL is 4 in the table");
#endif
#ifdef MPOL_PREFERRED_MANY
_Static_assert((unsigned long long)(MPOL_PREFERRED_MANY) == 0x5ULL || (unsigned long long)(MPOL_PREFERRED_MANY) == (unsigned long long)(long long)(int)0x5ULL, "MPOL_PREFERRED_MANY is 5 in the table");
#endif
#ifdef MPOL_F_STATIC_NODES
_Static_assert((unsigned long long)(MPOL_F_STATIC_NODES) == 0x8000ULL || (unsigned long long)(MPOL_F_STATIC_NODES) == (unsigned long long)(long long)(int)0x8000ULL, "MPOL_F_STATIC_NODES is 32768 in the table");
#endif
#ifdef MPOL_F_RELATIVE_NODES
_Static_assert((unsigned long long)(MPOL_F_RELATIVE_NODES) == 0x4000ULL || (unsigned long long)(MPOL_F_RELATIVE_NODES) == (unsigned long long)(long long)(int)0x4000ULL, "MPOL_F_RELATIVE_NODES is 16384 in the table");
#endif
#ifdef MPOL_F_NUMA_BALANCING
_Static_assert((unsigned long long)(MPOL_F_NUMA_BALANCING) == 0x2000ULL || (unsigned long long)(MPOL_F_NUMA_BALANCING) == (unsigned long long)(long long)(int)0x2000ULL, "MPOL_F_NUMA_BALANCING is 8192 in the table");
#endif
#ifdef MPOL_F_NODE
_Static_assert((unsigned long long)(MPOL_F_NODE) == 0x1ULL || (unsigned long long)(MPOL_F_NODE) == (unsigned long long)(long long)(int)0x1ULL, "MPOL_F_NODE is 1 in the table");
#endif
#ifdef MPOL_F_ADDR
_Static_assert((unsigned long long)(MPOL_F_ADDR) == 0x2ULL || (unsigned long long)(MPOL_F_ADDR) == (unsigned long long)(long long)(int)0x2ULL, "MPOL_F_ADDR is 2 in the table");
#endif
#ifdef MPOL_F_MEMS_ALLOWED
_Static_assert((unsigned long long)(MPOL_F_MEMS_ALLOWED) == 0x4ULL || (unsigned long long)(MPOL_F_MEMS_ALLOWED) == (unsigned long long)(long long)(int)0x4ULL, "MPOL_F_MEMS_ALLOWED is 4 in the table");
#endif
#ifdef MPOL_MF_STRICT
_Static_assert((unsigned long long)(MPOL_MF_STRICT) == 0x1ULL || (unsigned long long)(MPOL_MF_STRICT) == (unsigned long long)(long long)(int)0x1ULL, "MPOL_MF_STRICT is 1 in the table");
#endif
#ifdef MPOL_MF_MOVE
_Static_assert((unsigned long long)(MPOL_MF_MOVE) == 0x2ULL || (unsigned long long)(MPOL_MF_MOVE) == (unsigned long long)(long long)(int)0x2ULL, "MPOL_MF_MOVE is 2 in the table");
#endif
#ifdef MPOL_MF_MOVE_ALL
_Static_assert((unsigned long long)(MPOL_MF_MOVE_ALL) == 0x4ULL || (unsigned long long)(MPOL_MF_MOVE_ALL) == (unsigned long long)(long long)(int)0x4ULL, "MPOL_MF_MOVE_ALL is 4 in the table");
#endif
#endif
