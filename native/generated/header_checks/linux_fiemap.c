/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/fiemap.h>)
#include <linux/fiemap.h>
#ifdef FIEMAP_FLAG_SYNC
_Static_assert((unsigned long long)(FIEMAP_FLAG_SYNC) == 0x1ULL || (unsigned long long)(FIEMAP_FLAG_SYNC) == (unsigned long long)(long long)(int)0x1ULL, "FIEMAP_FLAG_SYNC is 1 in the table");
#endif
#ifdef FIEMAP_FLAG_XATTR
_Static_assert((unsigned long long)(FIEMAP_FLAG_XATTR) == 0x2ULL || (unsigned long long)(FIEMAP_FLAG_XATTR) == (unsigned long long)(long long)(int)0x2ULL, "FIEMAP_FLAG_XATTR is 2 in the table");
#endif
#ifdef FIEMAP_FLAG_CACHE
_Static_assert((unsigned long long)(FIEMAP_FLAG_CACHE) == 0x4ULL || (unsigned long long)(FIEMAP_FLAG_CACHE) == (unsigned long long)(long long)(int)0x4ULL, "FIEMAP_FLAG_CACHE is 4 in the table");
#endif
#ifdef FIEMAP_EXTENT_LAST
_Static_assert((unsigned long long)(FIEMAP_EXTENT_LAST) == 0x1ULL || (unsigned long long)(FIEMAP_EXTENT_LAST) == (unsigned long long)(long long)(int)0x1ULL, "FIEMAP_EXTENT_LAST is 1 in the table");
#endif
#ifdef FIEMAP_EXTENT_UNKNOWN
_Static_assert((unsigned long long)(FIEMAP_EXTENT_UNKNOWN) == 0x2ULL || (unsigned long long)(FIEMAP_EXTENT_UNKNOWN) == (unsigned long long)(long long)(int)0x2ULL, "FIEMAP_EXTENT_UNKNOWN is 2 in the table");
#endif
#ifdef FIEMAP_EXTENT_DELALLOC
_Static_assert((unsigned long long)(FIEMAP_EXTENT_DELALLOC) == 0x4ULL || (unsigned long long)(FIEMAP_EXTENT_DELALLOC) == (unsigned long long)(long long)(int)0x4ULL, "FIEMAP_EXTENT_DELALLOC is 4 in the table");
#endif
#ifdef FIEMAP_EXTENT_ENCODED
_Static_assert((unsigned long long)(FIEMAP_EXTENT_ENCODED) == 0x8ULL || (unsigned long long)(FIEMAP_EXTENT_ENCODED) == (unsigned long long)(long long)(int)0x8ULL, "FIEMAP_EXTENT_ENCODED is 8 in the table");
#endif
#ifdef FIEMAP_EXTENT_DATA_ENCRYPTED
_Static_assert((unsigned long long)(FIEMAP_EXTENT_DATA_ENCRYPTED) == 0x80ULL || (unsigned long long)(FIEMAP_EXTENT_DATA_ENCRYPTED) == (unsigned long long)(long long)(int)0x80ULL, "FIEMAP_EXTENT_DATA_ENCRYPTED is 128 in the table");
#endif
#ifdef FIEMAP_EXTENT_NOT_ALIGNED
_Static_assert((unsigned long long)(FIEMAP_EXTENT_NOT_ALIGNED) == 0x100ULL || (unsigned long long)(FIEMAP_EXTENT_NOT_ALIGNED) == (unsigned long long)(long long)(int)0x100ULL, "FIEMAP_EXTENT_NOT_ALIGNED is 256 in the table");
#endif
#ifdef FIEMAP_EXTENT_DATA_INLINE
_Static_assert((unsigned long long)(FIEMAP_EXTENT_DATA_INLINE) == 0x200ULL || (unsigned long long)(FIEMAP_EXTENT_DATA_INLINE) == (unsigned long long)(long long)(int)0x200ULL, "FIEMAP_EXTENT_DATA_INLINE is 512 in the table");
#endif
#ifdef FIEMAP_EXTENT_DATA_TAIL
_Static_assert((unsigned long long)(FIEMAP_EXTENT_DATA_TAIL) == 0x400ULL || (unsigned long long)(FIEMAP_EXTENT_DATA_TAIL) == (unsigned long long)(long long)(int)0x400ULL, "FIEMAP_EXTENT_DATA_TAIL is 1024 in the table");
#endif
#ifdef FIEMAP_EXTENT_UNWRITTEN
_Static_assert((unsigned long long)(FIEMAP_EXTENT_UNWRITTEN) == 0x800ULL || (unsigned long long)(FIEMAP_EXTENT_UNWRITTEN) == (unsigned long long)(long long)(int)0x800ULL, "FIEMAP_EXTENT_UNWRITTEN is 2048 in the table");
#endif
#ifdef FIEMAP_EXTENT_MERGED
_Static_assert((unsigned long long)(FIEMAP_EXTENT_MERGED) == 0x1000ULL || (unsigned long long)(FIEMAP_EXTENT_MERGED) == (unsigned long long)(long long)(int)0x1000ULL, "FIEMAP_EXTENT_MERGED is 4096 in the table");
#endif
#ifdef FIEMAP_EXTENT_SHARED
_Static_assert((unsigned long long)(FIEMAP_EXTENT_SHARED) == 0x2000ULL || (unsigned long long)(FIEMAP_EXTENT_SHARED) == (unsigned long long)(long long)(int)0x2000ULL, "FIEMAP_EXTENT_SHARED is 8192 in the table");
#endif
_Static_assert(sizeof(struct fiemap_extent) == 56, "struct fiemap_extent has 56 bytes in the table");
_Static_assert(offsetof(struct fiemap_extent, fe_logical) == 0, "fe_logical of struct fiemap_extent is at 0 in the table");
_Static_assert(offsetof(struct fiemap_extent, fe_physical) == 8, "fe_physical of struct fiemap_extent is at 8 in the table");
_Static_assert(offsetof(struct fiemap_extent, fe_length) == 16, "fe_length of struct fiemap_extent is at 16 in the table");
_Static_assert(offsetof(struct fiemap_extent, fe_flags) == 40, "fe_flags of struct fiemap_extent is at 40 in the table");
_Static_assert(sizeof(struct fiemap) == 32, "struct fiemap has 32 bytes in the table");
_Static_assert(offsetof(struct fiemap, fm_start) == 0, "fm_start of struct fiemap is at 0 in the table");
_Static_assert(offsetof(struct fiemap, fm_length) == 8, "fm_length of struct fiemap is at 8 in the table");
_Static_assert(offsetof(struct fiemap, fm_flags) == 16, "fm_flags of struct fiemap is at 16 in the table");
_Static_assert(offsetof(struct fiemap, fm_extent_count) == 24, "fm_extent_count of struct fiemap is at 24 in the table");
#endif
