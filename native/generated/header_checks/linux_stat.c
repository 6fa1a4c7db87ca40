/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/stat.h>)
#include <linux/stat.h>
#ifdef STATX_ALL
_Static_assert((unsigned long long)(STATX_ALL) == 0xfffULL || (unsigned long long)(STATX_ALL) == (unsigned long long)(long long)(int)0xfffULL, "STATX_ALL is 4095 in the table");
#endif
#ifdef STATX_BASIC_STATS
_Static_assert((unsigned long long)(STATX_BASIC_STATS) == 0x7ffULL || (unsigned long long)(STATX_BASIC_STATS) == (unsigned long long)(long long)(int)0x7ffULL, "STATX_BASIC_STATS is 2047 in the table");
#endif
#ifdef STATX_TYPE
_Static_assert((unsigned long long)(STATX_TYPE) == 0x1ULL || (unsigned long long)(STATX_TYPE) == (unsigned long long)(long long)(int)0x1ULL, "STATX_TYPE is 1 in the table");
#endif
#ifdef STATX_MODE
_Static_assert((unsigned long long)(STATX_MODE) == 0x2ULL || (unsigned long long)(STATX_MODE) == (unsigned long long)(long long)(int)0x2ULL, "STATX_MODE is 2 in the table");
#endif
#ifdef STATX_NLINK
_Static_assert((unsigned long long)(STATX_NLINK) == 0x4ULL || (unsigned long long)(STATX_NLINK) == (unsigned long long)(long long)(int)0x4ULL, "STATX_NLINK is 4 in the table");
#endif
#ifdef STATX_UID
_Static_assert((unsigned long long)(STATX_UID) == 0x8ULL || (unsigned long long)(STATX_UID) == (unsigned long long)(long long)(int)0x8ULL, "STATX_UID is 8 in the table");
#endif
#ifdef STATX_GID
_Static_assert((unsigned long long)(STATX_GID) == 0x10ULL || (unsigned long long)(STATX_GID) == (unsigned long long)(long long)(int)0x10ULL, "STATX_GID is 16 in the table");
#endif
#ifdef STATX_ATIME
_Static_assert((unsigned long long)(STATX_ATIME) == 0x20ULL || (unsigned long long)(STATX_ATIME) == (unsigned long long)(long long)(int)0x20ULL, "STATX_ATIME is 32 in the table");
#endif
#ifdef STATX_MTIME
_Static_assert((unsigned long long)(STATX_MTIME) == 0x40ULL || (unsigned long long)(STATX_MTIME) == (unsigned long long)(long long)(int)0x40ULL, "STATX_MTIME is 64 in the table");
#endif
#ifdef STATX_CTIME
_Static_assert((unsigned long long)(STATX_CTIME) == 0x80ULL || (unsigned long long)(STATX_CTIME) == (unsigned long long)(long long)(int)0x80ULL, "STATX_CTIME is 128 in the table");
#endif
#ifdef STATX_INO
_Static_assert((unsigned long long)(STATX_INO) == 0x100ULL || (unsigned long long)(STATX_INO) == (unsigned long long)(long long)(int)0x100ULL, "STATX_INO is 256 in the table");
#endif
#ifdef STATX_SIZE
_Static_assert((unsigned long long)(STATX_SIZE) == 0x200ULL || (unsigned long long)(STATX_SIZE) == (unsigned long long)(long long)(int)0x200ULL, "STATX_SIZE is 512 in the table");
#endif
#ifdef STATX_BLOCKS
_Static_assert((unsigned long long)(STATX_BLOCKS) == 0x400ULL || (unsigned long long)(STATX_BLOCKS) == (unsigned long long)(long long)(int)0x400ULL, "STATX_BLOCKS is 1024 in the table");
#endif
#ifdef STATX_BTIME
_Static_assert((unsigned long long)(STATX_BTIME) == 0x800ULL || (unsigned long long)(STATX_BTIME) == (unsigned long long)(long long)(int)0x800ULL, "STATX_BTIME is 2048 in the table");
#endif
#ifdef STATX_MNT_ID
_Static_assert((unsigned long long)(STATX_MNT_ID) == 0x1000ULL || (unsigned long long)(STATX_MNT_ID) == (unsigned long long)(long long)(int)0x1000ULL, "STATX_MNT_ID is 4096 in the table");
#endif
#ifdef STATX_DIOALIGN
_Static_assert((unsigned long long)(STATX_DIOALIGN) == 0x2000ULL || (unsigned long long)(STATX_DIOALIGN) == (unsigned long long)(long long)(int)0x2000ULL, "STATX_DIOALIGN is 8192 in the table");
#endif
#ifdef STATX_ATTR_COMPRESSED
_Static_assert((unsigned long long)(STATX_ATTR_COMPRESSED) == 0x4ULL || (unsigned long long)(STATX_ATTR_COMPRESSED) == (unsigned long long)(long long)(int)0x4ULL, "STATX_ATTR_COMPRESSED is 4 in the table");
#endif
#ifdef STATX_ATTR_IMMUTABLE
_Static_assert((unsigned long long)(STATX_ATTR_IMMUTABLE) == 0x10ULL || (unsigned long long)(STATX_ATTR_IMMUTABLE) == (unsigned long long)(long long)(int)0x10ULL, "STATX_ATTR_IMMUTABLE is 16 in the table");
#endif
#ifdef STATX_ATTR_APPEND
_Static_assert((unsigned long long)(STATX_ATTR_APPEND) == 0x20ULL || (unsigned long long)(STATX_ATTR_APPEND) == (unsigned long long)(long long)(int)0x20ULL, "STATX_ATTR_APPEND is 32 in the table");
#endif
#ifdef STATX_ATTR_NODUMP
_Static_assert((unsigned long long)(STATX_ATTR_NODUMP) == 0x40ULL || (unsigned long long)(STATX_ATTR_NODUMP) == (unsigned long long)(long long)(int)0x40ULL, "STATX_ATTR_NODUMP is 64 in the table");
#endif
#ifdef STATX_ATTR_ENCRYPTED
_Static_assert((unsigned long long)(STATX_ATTR_ENCRYPTED) == 0x800ULL || (unsigned long long)(STATX_ATTR_ENCRYPTED) == (unsigned long long)(long long)(int)0x800ULL, "STATX_ATTR_ENCRYPTED is 2048 in the table");
#endif
#ifdef STATX_ATTR_AUTOMOUNT
_Static_assert((unsigned long long)(STATX_ATTR_AUTOMOUNT) == 0x1000ULL || (unsigned long long)(STATX_ATTR_AUTOMOUNT) == (unsigned long long)(long long)(int)0x1000ULL, "STATX_ATTR_AUTOMOUNT is 4096 in the table");
#endif
#ifdef STATX_ATTR_MOUNT_ROOT
_Static_assert((unsigned long long)(STATX_ATTR_MOUNT_ROOT) == 0x2000ULL || (unsigned long long)(STATX_ATTR_MOUNT_ROOT) == (unsigned long long)(long long)(int)0x2000ULL, "STATX_ATTR_MOUNT_ROOT is 8192 in the table");
#endif
#ifdef STATX_ATTR_VERITY
_Static_assert((unsigned long long)(STATX_ATTR_VERITY) == 0x100000ULL || (unsigned long long)(STATX_ATTR_VERITY) == (unsigned long long)(long long)(int)0x100000ULL, "STATX_ATTR_VERITY is 1048576 in the table");
#endif
#ifdef STATX_ATTR_DAX
_Static_assert((unsigned long long)(STATX_ATTR_DAX) == 0x200000ULL || (unsigned long long)(STATX_ATTR_DAX) == (unsigned long long)(long long)(int)0x200000ULL, "STATX_ATTR_DAX is 2097152 in the table");
#endif
_Static_assert(sizeof(struct statx_timestamp) == 16, "struct statx_timestamp has 16 bytes in the table");
_Static_assert(offsetof(struct statx_timestamp, tv_sec) == 0, "tv_sec of struct statx_timestamp is at 0 in the table");
_Static_assert(offsetof(struct statx_timestamp, tv_nsec) == 8, "tv_nsec of struct statx_timestamp is at 8 in the table");
_Static_assert(sizeof(struct statx) == 256, "struct statx has 256 bytes in the table");
_Static_assert(offsetof(struct statx, stx_mask) == 0, "stx_mask of struct statx is at 0 in the table");
_Static_assert(offsetof(struct statx, stx_blksize) == 4, "stx_blksize of struct statx is at 4 in the table");
_Static_assert(offsetof(struct statx, stx_attributes) == 8, "stx_attributes of struct statx is at 8 in the table");
_Static_assert(offsetof(struct statx, stx_nlink) == 16, "stx_nlink of struct statx is at 16 in the table");
_Static_assert(offsetof(struct statx, stx_uid) == 20, "stx_uid of struct statx is at 20 in the table");
_Static_assert(offsetof(struct statx, stx_gid) == 24, "stx_gid of struct statx is at 24 in the table");
_Static_assert(offsetof(struct statx, stx_mode) == 28, "stx_mode of struct statx is at 28 in the table");
_Static_assert(offsetof(struct statx, stx_ino) == 32, "stx_ino of struct statx is at 32 in the table");
_Static_assert(offsetof(struct statx, stx_size) == 40, "stx_size of struct statx is at 40 in the table");
_Static_assert(offsetof(struct statx, stx_blocks) == 48, "stx_blocks of struct statx is at 48 in the table");
_Static_assert(offsetof(struct statx, stx_attributes_mask) == 56, "stx_attributes_mask of struct statx is at 56 in the table");
_Static_assert(offsetof(struct statx, stx_atime) == 64, "stx_atime of struct statx is at 64 in the table");
_Static_assert(offsetof(struct statx, stx_btime) == 80, "stx_btime of struct statx is at 80 in the table");
_Static_assert(offsetof(struct statx, stx_ctime) == 96, "stx_ctime of struct statx is at 96 in the table");
_Static_assert(offsetof(struct statx, stx_mtime) == 112, "stx_mtime of struct statx is at 112 in the table");
_Static_assert(offsetof(struct statx, stx_rdev_major) == 128, "stx_rdev_major of struct statx is at 128 in the table");
_Static_assert(offsetof(struct statx, stx_rdev_minor) == 132, "stx_rdev_minor of struct statx is at 132 in the table");
_Static_assert(offsetof(struct statx, stx_dev_major) == 136, "stx_dev_major of struct statx is at 136 in the table");
_Static_assert(offsetof(struct statx, stx_dev_minor) == 140, "stx_dev_minor of struct statx is at 140 in the table");
_Static_assert(offsetof(struct statx, stx_mnt_id) == 144, "stx_mnt_id of struct statx is at 144 in the table");
#endif
