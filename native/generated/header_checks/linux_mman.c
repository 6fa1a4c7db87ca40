/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/mman.h>)
#include <linux/mman.h>
#ifdef PROT_NONE
_Static_assert((unsigned long long)(PROT_NONE) == 0x0ULL || (unsigned long long)(PROT_NONE) == (unsigned long long)(long long)(int)0x0ULL, "PROT_NONE is 0 in the table");
#endif
#ifdef PROT_READ
_Static_assert((unsigned long long)(PROT_READ) == 0x1ULL || (unsigned long long)(PROT_READ) == (unsigned long long)(long long)(int)0x1ULL, "PROT_READ is 1 in the table");
#endif
#ifdef PROT_WRITE
_Static_assert((unsigned long long)(PROT_WRITE) == 0x2ULL || (unsigned long long)(PROT_WRITE) == (unsigned long long)(long long)(int)0x2ULL, "PROT_WRITE is 2 in the table");
#endif
#ifdef PROT_EXEC
_Static_assert((unsigned long long)(PROT_EXEC) == 0x4ULL || (unsigned long long)(PROT_EXEC) == (unsigned long long)(long long)(int)0x4ULL, "PROT_EXEC is 4 in the table");
#endif
#ifdef PROT_SEM
_Static_assert((unsigned long long)(PROT_SEM) == 0x8ULL || (unsigned long long)(PROT_SEM) == (unsigned long long)(long long)(int)0x8ULL, "PROT_SEM is 8 in the table");
#endif
#ifdef PROT_GROWSDOWN
_Static_assert((unsigned long long)(PROT_GROWSDOWN) == 0x1000000ULL || (unsigned long long)(PROT_GROWSDOWN) == (unsigned long long)(long long)(int)0x1000000ULL, "PROT_GROWSDOWN is 16777216 in the table");
#endif
#ifdef PROT_GROWSUP
_Static_assert((unsigned long long)(PROT_GROWSUP) == 0x2000000ULL || (unsigned long long)(PROT_GROWSUP) == (unsigned long long)(long long)(int)0x2000000ULL, "PROT_GROWSUP is 33554432 in the table");
#endif
#ifdef MAP_FILE
_Static_assert((unsigned long long)(MAP_FILE) == 0x0ULL || (unsigned long long)(MAP_FILE) == (unsigned long long)(long long)(int)0x0ULL, "MAP_FILE is 0 in the table");
#endif
#ifdef MAP_SHARED
_Static_assert((unsigned long long)(MAP_SHARED) == 0x1ULL || (unsigned long long)(MAP_SHARED) == (unsigned long long)(long long)(int)0x1ULL, "MAP_SHARED is 1 in the table");
#endif
#ifdef MAP_PRIVATE
_Static_assert((unsigned long long)(MAP_PRIVATE) == 0x2ULL || (unsigned long long)(MAP_PRIVATE) == (unsigned long long)(long long)(int)0x2ULL, "MAP_PRIVATE is 2 in the table");
#endif
#ifdef MAP_SHARED_VALIDATE
_Static_assert((unsigned long long)(MAP_SHARED_VALIDATE) == 0x3ULL || (unsigned long long)(MAP_SHARED_VALIDATE) == (unsigned long long)(long long)(int)0x3ULL, "MAP_SHARED_VALIDATE is 3 in the table");
#endif
#ifdef MAP_FIXED
_Static_assert((unsigned long long)(MAP_FIXED) == 0x10ULL || (unsigned long long)(MAP_FIXED) == (unsigned long long)(long long)(int)0x10ULL, "MAP_FIXED is 16 in the table");
#endif
#ifdef MAP_ANONYMOUS
_Static_assert((unsigned long long)(MAP_ANONYMOUS) == 0x20ULL || (unsigned long long)(MAP_ANONYMOUS) == (unsigned long long)(long long)(int)0x20ULL, "MAP_ANONYMOUS is 32 in the table");
#endif
#ifdef MAP_32BIT
_Static_assert((unsigned long long)(MAP_32BIT) == 0x40ULL || (unsigned long long)(MAP_32BIT) == (unsigned long long)(long long)(int)0x40ULL, "MAP_32BIT is 64 in the table");
#endif
#ifdef MAP_NORESERVE
_Static_assert((unsigned long long)(MAP_NORESERVE) == 0x4000ULL || (unsigned long long)(MAP_NORESERVE) == (unsigned long long)(long long)(int)0x4000ULL, "MAP_NORESERVE is 16384 in the table");
#endif
#ifdef MAP_POPULATE
_Static_assert((unsigned long long)(MAP_POPULATE) == 0x8000ULL || (unsigned long long)(MAP_POPULATE) == (unsigned long long)(long long)(int)0x8000ULL, "MAP_POPULATE is 32768 in the table");
#endif
#ifdef MAP_NONBLOCK
_Static_assert((unsigned long long)(MAP_NONBLOCK) == 0x10000ULL || (unsigned long long)(MAP_NONBLOCK) == (unsigned long long)(long long)(int)0x10000ULL, "MAP_NONBLOCK is 65536 in the table");
#endif
#ifdef MAP_GROWSDOWN
_Static_assert((unsigned long long)(MAP_GROWSDOWN) == 0x100ULL || (unsigned long long)(MAP_GROWSDOWN) == (unsigned long long)(long long)(int)0x100ULL, "MAP_GROWSDOWN is 256 in the table");
#endif
#ifdef MAP_DENYWRITE
_Static_assert((unsigned long long)(MAP_DENYWRITE) == 0x800ULL || (unsigned long long)(MAP_DENYWRITE) == (unsigned long long)(long long)(int)0x800ULL, "MAP_DENYWRITE is 2048 in the table");
#endif
#ifdef MAP_EXECUTABLE
_Static_assert((unsigned long long)(MAP_EXECUTABLE) == 0x1000ULL || (unsigned long long)(MAP_EXECUTABLE) == (unsigned long long)(long long)(int)0x1000ULL, "MAP_EXECUTABLE is 4096 in the table");
#endif
#ifdef MAP_LOCKED
_Static_assert((unsigned long long)(MAP_LOCKED) == 0x2000ULL || (unsigned long long)(MAP_LOCKED) == (unsigned long long)(long long)(int)0x2000ULL, "MAP_LOCKED is 8192 in the table");
#endif
#ifdef MAP_STACK
_Static_assert((unsigned long long)(MAP_STACK) == 0x20000ULL || (unsigned long long)(MAP_STACK) == (unsigned long long)(long long)(int)0x20000ULL, "MAP_STACK is 131072 in the table");
#endif
#ifdef MAP_HUGETLB
_Static_assert((unsigned long long)(MAP_HUGETLB) == 0x40000ULL || (unsigned long long)(MAP_HUGETLB) == (unsigned long long)(long long)(int)0x40000ULL, "MAP_HUGETLB is 262144 in the table");
#endif
#ifdef MAP_SYNC
_Static_assert((unsigned long long)(MAP_SYNC) == 0x80000ULL || (unsigned long long)(MAP_SYNC) == (unsigned long long)(long long)(int)0x80000ULL, "MAP_SYNC is 524288 in the table");
#endif
#ifdef MAP_FIXED_NOREPLACE
_Static_assert((unsigned long long)(MAP_FIXED_NOREPLACE) == 0x100000ULL || (unsigned long long)(MAP_FIXED_NOREPLACE) == (unsigned long long)(long long)(int)0x100000ULL, "MAP_FIXED_NOREPLACE is 1048576 in the table");
#endif
#ifdef MREMAP_MAYMOVE
_Static_assert((unsigned long long)(MREMAP_MAYMOVE) == 0x1ULL || (unsigned long long)(MREMAP_MAYMOVE) == (unsigned long long)(long long)(int)0x1ULL, "MREMAP_MAYMOVE is 1 in the table");
#endif
#ifdef MREMAP_FIXED
_Static_assert((unsigned long long)(MREMAP_FIXED) == 0x2ULL || (unsigned long long)(MREMAP_FIXED) == (unsigned long long)(long long)(int)0x2ULL, "MREMAP_FIXED is 2 in the table");
#endif
#ifdef MREMAP_DONTUNMAP
_Static_assert((unsigned long long)(MREMAP_DONTUNMAP) == 0x4ULL || (unsigned long long)(MREMAP_DONTUNMAP) == (unsigned long long)(long long)(int)0x4ULL, "MREMAP_DONTUNMAP is 4 in the table");
#endif
#ifdef MS_SYNC
_Static_assert((unsigned long long)(MS_SYNC) == 0x4ULL || (unsigned long long)(MS_SYNC) == (unsigned long long)(long long)(int)0x4ULL, "MS_SYNC is 4 in the table");
#endif
#ifdef MS_ASYNC
_Static_assert((unsigned long long)(MS_ASYNC) == 0x1ULL || (unsigned long long)(MS_ASYNC) == (unsigned long long)(long long)(int)0x1ULL, "MS_ASYNC is 1 in the table");
#endif
#ifdef MS_INVALIDATE
_Static_assert((unsigned long long)(MS_INVALIDATE) == 0x2ULL || (unsigned long long)(MS_INVALIDATE) == (unsigned long long)(long long)(int)0x2ULL, "MS_INVALIDATE is 2 in the table");
#endif
#ifdef MADV_NORMAL
_Static_assert((unsigned long long)(MADV_NORMAL) == 0x0ULL || (unsigned long long)(MADV_NORMAL) == (unsigned long long)(long long)(int)0x0ULL, "MADV_NORMAL is 0 in the table");
#endif
#ifdef MADV_RANDOM
_Static_assert((unsigned long long)(MADV_RANDOM) == 0x1ULL || (unsigned long long)(MADV_RANDOM) == (unsigned long long)(long long)(int)0x1ULL, "MADV_RANDOM is 1 in the table");
#endif
#ifdef MADV_SEQUENTIAL
_Static_assert((unsigned long long)(MADV_SEQUENTIAL) == 0x2ULL || (unsigned long long)(MADV_SEQUENTIAL) == (unsigned long long)(long long)(int)0x2ULL, "MADV_SEQUENTIAL is 2 in the table");
#endif
#ifdef MADV_WILLNEED
_Static_assert((unsigned long long)(MADV_WILLNEED) == 0x3ULL || (unsigned long long)(MADV_WILLNEED) == (unsigned long long)(long long)(int)0x3ULL, "MADV_WILLNEED is 3 in the table");
#endif
#ifdef MADV_DONTNEED
_Static_assert((unsigned long long)(MADV_DONTNEED) == 0x4ULL || (unsigned long long)(MADV_DONTNEED) == (unsigned long long)(long long)(int)0x4ULL, "MADV_DONTNEED is 4 in the table");
#endif
#ifdef MADV_FREE
_Static_assert((unsigned long long)(MADV_FREE) == 0x8ULL || (unsigned long long)(MADV_FREE) == (unsigned long long)(long long)(int)0x8ULL, "MADV_FREE is 8 in the table");
#endif
#ifdef MADV_REMOVE
_Static_assert((unsigned long long)(MADV_REMOVE) == 0x9ULL || (unsigned long long)(MADV_REMOVE) == (unsigned long long)(long long)(int)0x9ULL, "MADV_REMOVE is 9 in the table");
#endif
#ifdef MADV_DONTFORK
_Static_assert((unsigned long long)(MADV_DONTFORK) == 0xaULL || (unsigned long long)(MADV_DONTFORK) == (unsigned long long)(long long)(int)0xaULL, "MADV_DONTFORK is 10 in the table");
#endif
#ifdef MADV_DOFORK
_Static_assert((unsigned long long)(MADV_DOFORK) == 0xbULL || (unsigned long long)(MADV_DOFORK) == (unsigned long long)(long long)(int)0xbULL, "MADV_DOFORK is 11 in the table");
#endif
#ifdef MADV_MERGEABLE
_Static_assert((unsigned long long)(MADV_MERGEABLE) == 0xcULL || (unsigned long long)(MADV_MERGEABLE) == (unsigned long long)(long long)(int)0xcULL, "MADV_MERGEABLE is 12 in the table");
#endif
#ifdef MADV_UNMERGEABLE
_Static_assert((unsigned long long)(MADV_UNMERGEABLE) == 0xdULL || (unsigned long long)(MADV_UNMERGEABLE) == (unsigned long long)(long long)(int)0xdULL, "MADV_UNMERGEABLE is 13 in the table");
#endif
#ifdef MADV_HUGEPAGE
_Static_assert((unsigned long long)(MADV_HUGEPAGE) == 0xeULL || (unsigned long long)(MADV_HUGEPAGE) == (unsigned long long)(long long)(int)0xeULL, "MADV_HUGEPAGE is 14 in the table");
#endif
#ifdef MADV_NOHUGEPAGE
_Static_assert((unsigned long long)(MADV_NOHUGEPAGE) == 0xfULL || (unsigned long long)(MADV_NOHUGEPAGE) == (unsigned long long)(long long)(int)0xfULL, "MADV_NOHUGEPAGE is 15 in the table");
#endif
#ifdef MADV_DONTDUMP
_Static_assert((unsigned long long)(MADV_DONTDUMP) == 0x10ULL || (unsigned long long)(MADV_DONTDUMP) == (unsigned long long)(long long)(int)0x10ULL, "MADV_DONTDUMP is 16 in the table");
#endif
#ifdef MADV_DODUMP
_Static_assert((unsigned long long)(MADV_DODUMP) == 0x11ULL || (unsigned long long)(MADV_DODUMP) == (unsigned long long)(long long)(int)0x11ULL, "MADV_DODUMP is 17 in the table");
#endif
#ifdef MADV_WIPEONFORK
_Static_assert((unsigned long long)(MADV_WIPEONFORK) == 0x12ULL || (unsigned long long)(MADV_WIPEONFORK) == (unsigned long long)(long long)(int)0x12ULL, "MADV_WIPEONFORK is 18 in the table");
#endif
#ifdef MADV_KEEPONFORK
_Static_assert((unsigned long long)(MADV_KEEPONFORK) == 0x13ULL || (unsigned long long)(MADV_KEEPONFORK) == (unsigned long long)(long long)(int)0x13ULL, "MADV_KEEPONFORK is 19 in the table");
#endif
#ifdef MADV_COLD
_Static_assert((unsigned long long)(MADV_COLD) == 0x14ULL || (unsigned long long)(MADV_COLD) == (unsigned long long)(long long)(int)0x14ULL, "MADV_COLD is 20 in the table");
#endif
#ifdef MADV_PAGEOUT
_Static_assert((unsigned long long)(MADV_PAGEOUT) == 0x15ULL || (unsigned long long)(MADV_PAGEOUT) == (unsigned long long)(long long)(int)0x15ULL, "MADV_PAGEOUT is 21 in the table");
#endif
#ifdef MADV_POPULATE_READ
_Static_assert((unsigned long long)(MADV_POPULATE_READ) == 0x16ULL || (unsigned long long)(MADV_POPULATE_READ) == (unsigned long long)(long long)(int)0x16ULL, "MADV_POPULATE_READ is 22 in the table");
#endif
#ifdef MADV_POPULATE_WRITE
_Static_assert((unsigned long long)(MADV_POPULATE_WRITE) == 0x17ULL || (unsigned long long)(MADV_POPULATE_WRITE) == (unsigned long long)(long long)(int)0x17ULL, "MADV_POPULATE_WRITE is 23 in the table");
#endif
#ifdef MADV_DONTNEED_LOCKED
_Static_assert((unsigned long long)(MADV_DONTNEED_LOCKED) == 0x18ULL || (unsigned long long)(MADV_DONTNEED_LOCKED) == (unsigned long long)(long long)(int)0x18ULL, "MADV_DONTNEED_LOCKED is 24 in the table");
#endif
#ifdef MADV_COLLAPSE
_Static_assert((unsigned long long)(MADV_COLLAPSE) == 0x19ULL || (unsigned long long)(MADV_COLLAPSE) == (unsigned long long)(long long)(int)0x19ULL, "MADV_COLLAPSE is 25 in the table");
#endif
#ifdef MADV_HWPOISON
_Static_assert((unsigned long long)(MADV_HWPOISON) == 0x64ULL || (unsigned long long)(MADV_HWPOISON) == (unsigned long long)(long long)(int)0x64ULL, "MADV_HWPOISON is 100 in the table");
#endif
#ifdef MADV_SOFT_OFFLINE
_Static_assert((unsigned long long)(MADV_SOFT_OFFLINE) == 0x65ULL || (unsigned long long)(MADV_SOFT_OFFLINE) == (unsigned long long)(long long)(int)0x65ULL, "MADV_SOFT_OFFLINE is 101 in the table");
#endif
#ifdef MLOCK_ONFAULT
_Static_assert((unsigned long long)(MLOCK_ONFAULT) == 0x1ULL || (unsigned long long)(MLOCK_ONFAULT) == (unsigned long long)(long long)(int)0x1ULL, "MLOCK_ONFAULT is 1 in the table");
#endif
#ifdef MCL_CURRENT
_Static_assert((unsigned long long)(MCL_CURRENT) == 0x1ULL || (unsigned long long)(MCL_CURRENT) == (unsigned long long)(long long)(int)0x1ULL, "MCL_CURRENT is 1 in the table");
#endif
#ifdef MCL_FUTURE
_Static_assert((unsigned long long)(MCL_FUTURE) == 0x2ULL || (unsigned long long)(MCL_FUTURE) == (unsigned long long)(long long)(int)0x2ULL, "MCL_FUTURE is 2 in the table");
#endif
#ifdef MCL_ONFAULT
_Static_assert((unsigned long long)(MCL_ONFAULT) == 0x4ULL || (unsigned long long)(MCL_ONFAULT) == (unsigned long long)(long long)(int)0x4ULL, "MCL_ONFAULT is 4 in the table");
#endif
#endif
