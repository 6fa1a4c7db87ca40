/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/f2fs.h>)
#include <linux/f2fs.h>
#ifdef F2FS_IOC_START_ATOMIC_WRITE
_Static_assert((unsigned long long)(F2FS_IOC_START_ATOMIC_WRITE) == 0xf501ULL || (unsigned long long)(F2FS_IOC_START_ATOMIC_WRITE) == (unsigned long long)(long long)(int)0xf501ULL, "F2FS_IOC_START_ATOMIC_WRITE is 62721 in the table");
#endif
#ifdef F2FS_IOC_COMMIT_ATOMIC_WRITE
_Static_assert((unsigned long long)(F2FS_IOC_COMMIT_ATOMIC_WRITE) == 0xf502ULL || (unsigned long long)(F2FS_IOC_COMMIT_ATOMIC_WRITE) == (unsigned long long)(long long)(int)0xf502ULL, "F2FS_IOC_COMMIT_ATOMIC_WRITE is 62722 in the table");
#endif
#ifdef F2FS_IOC_START_VOLATILE_WRITE
_Static_assert((unsigned long long)(F2FS_IOC_START_VOLATILE_WRITE) == 0xf503ULL || (unsigned long long)(F2FS_IOC_START_VOLATILE_WRITE) == (unsigned long long)(long long)(int)0xf503ULL, "F2FS_IOC_START_VOLATILE_WRITE is 62723 in the table");
#endif
#ifdef F2FS_IOC_RELEASE_VOLATILE_WRITE
_Static_assert((unsigned long long)(F2FS_IOC_RELEASE_VOLATILE_WRITE) == 0xf504ULL || (unsigned long long)(F2FS_IOC_RELEASE_VOLATILE_WRITE) == (unsigned long long)(long long)(int)0xf504ULL, "F2FS_IOC_RELEASE_VOLATILE_WRITE is 62724 in the table");
#endif
#ifdef F2FS_IOC_ABORT_ATOMIC_WRITE
_Static_assert((unsigned long long)(F2FS_IOC_ABORT_ATOMIC_WRITE) == 0xf505ULL || (unsigned long long)(F2FS_IOC_ABORT_ATOMIC_WRITE) == (unsigned long long)(long long)(int)0xf505ULL, "F2FS_IOC_ABORT_ATOMIC_WRITE is 62725 in the table");
#endif
#ifdef F2FS_IOC_GARBAGE_COLLECT
_Static_assert((unsigned long long)(F2FS_IOC_GARBAGE_COLLECT) == 0x4004f506ULL || (unsigned long long)(F2FS_IOC_GARBAGE_COLLECT) == (unsigned long long)(long long)(int)0x4004f506ULL, "F2FS_IOC_GARBAGE_COLLECT is 1074066694 in the table");
#endif
#ifdef F2FS_IOC_WRITE_CHECKPOINT
_Static_assert((unsigned long long)(F2FS_IOC_WRITE_CHECKPOINT) == 0xf507ULL || (unsigned long long)(F2FS_IOC_WRITE_CHECKPOINT) == (unsigned long long)(long long)(int)0xf507ULL, "F2FS_IOC_WRITE_CHECKPOINT is 62727 in the table");
#endif
#ifdef F2FS_IOC_DEFRAGMENT
_Static_assert((unsigned long long)(F2FS_IOC_DEFRAGMENT) == 0xc010f508ULL || (unsigned long long)(F2FS_IOC_DEFRAGMENT) == (unsigned long long)(long long)(int)0xc010f508ULL, "F2FS_IOC_DEFRAGMENT is 3222336776 in the table");
#endif
#ifdef F2FS_IOC_MOVE_RANGE
_Static_assert((unsigned long long)(F2FS_IOC_MOVE_RANGE) == 0xc020f509ULL || (unsigned long long)(F2FS_IOC_MOVE_RANGE) == (unsigned long long)(long long)(int)0xc020f509ULL, "F2FS_IOC_MOVE_RANGE is 3223385353 in the table");
#endif
#ifdef F2FS_IOC_FLUSH_DEVICE
_Static_assert((unsigned long long)(F2FS_IOC_FLUSH_DEVICE) == 0x4008f50aULL || (unsigned long long)(F2FS_IOC_FLUSH_DEVICE) == (unsigned long long)(long long)(int)0x4008f50aULL, "F2FS_IOC_FLUSH_DEVICE is 1074328842 in the table");
#endif
#ifdef F2FS_IOC_GARBAGE_COLLECT_RANGE
_Static_assert((unsigned long long)(F2FS_IOC_GARBAGE_COLLECT_RANGE) == 0x4018f50bULL || (unsigned long long)(F2FS_IOC_GARBAGE_COLLECT_RANGE) == (unsigned long long)(long long)(int)0x4018f50bULL, "F2FS_IOC_GARBAGE_COLLECT_RANGE is 1075377419 in the table");
#endif
#ifdef F2FS_IOC_GET_FEATURES
_Static_assert((unsigned long long)(F2FS_IOC_GET_FEATURES) == 0x8004f50cULL || (unsigned long long)(F2FS_IOC_GET_FEATURES) == (unsigned long long)(long long)(int)0x8004f50cULL, "F2FS_IOC_GET_FEATURES is 2147808524 in the table");
#endif
#ifdef F2FS_IOC_SET_PIN_FILE
_Static_assert((unsigned long long)(F2FS_IOC_SET_PIN_FILE) == 0x4004f50dULL || (unsigned long long)(F2FS_IOC_SET_PIN_FILE) == (unsigned long long)(long long)(int)0x4004f50dULL, "F2FS_IOC_SET_PIN_FILE is 1074066701 in the table");
#endif
#ifdef F2FS_IOC_GET_PIN_FILE
_Static_assert((unsigned long long)(F2FS_IOC_GET_PIN_FILE) == 0x8004f50eULL || (unsigned long long)(F2FS_IOC_GET_PIN_FILE) == (unsigned long long)(long long)(int)0x8004f50eULL, "F2FS_IOC_GET_PIN_FILE is 2147808526 in the table");
#endif
#ifdef F2FS_IOC_PRECACHE_EXTENTS
_Static_assert((unsigned long long)(F2FS_IOC_PRECACHE_EXTENTS) == 0xf50fULL || (unsigned long long)(F2FS_IOC_PRECACHE_EXTENTS) == (unsigned long long)(long long)(int)0xf50fULL, "F2FS_IOC_PRECACHE_EXTENTS is 62735 in the table");
#endif
#ifdef F2FS_IOC_RESIZE_FS
_Static_assert((unsigned long long)(F2FS_IOC_RESIZE_FS) == 0x4008f510ULL || (unsigned long long)(F2FS_IOC_RESIZE_FS) == (unsigned long long)(long long)(int)0x4008f510ULL, "F2FS_IOC_RESIZE_FS is 1074328848 in the table");
#endif
#ifdef F2FS_IOC_GET_COMPRESS_BLOCKS
_Static_assert((unsigned long long)(F2FS_IOC_GET_COMPRESS_BLOCKS) == 0x8008f511ULL || (unsigned long long)(F2FS_IOC_GET_COMPRESS_BLOCKS) == (unsigned long long)(long long)(int)0x8008f511ULL, "F2FS_IOC_GET_COMPRESS_BLOCKS is 2148070673 in the table");
#endif
#ifdef F2FS_IOC_RELEASE_COMPRESS_BLOCKS
_Static_assert((unsigned long long)(F2FS_IOC_RELEASE_COMPRESS_BLOCKS) == 0x8008f512ULL || (unsigned long long)(F2FS_IOC_RELEASE_COMPRESS_BLOCKS) == (unsigned long long)(long long)(int)0x8008f512ULL, "F2FS_IOC_RELEASE_COMPRESS_BLOCKS is 2148070674 in the table");
#endif
#ifdef F2FS_IOC_RESERVE_COMPRESS_BLOCKS
_Static_assert((unsigned long long)(F2FS_IOC_RESERVE_COMPRESS_BLOCKS) == 0x8008f513ULL || (unsigned long long)(F2FS_IOC_RESERVE_COMPRESS_BLOCKS) == (unsigned long long)(long long)(int)0x8008f513ULL, "F2FS_IOC_RESERVE_COMPRESS_BLOCKS is 2148070675 in the table");
#endif
#ifdef F2FS_IOC_SEC_TRIM_FILE
_Static_assert((unsigned long long)(F2FS_IOC_SEC_TRIM_FILE) == 0x4018f514ULL || (unsigned long long)(F2FS_IOC_SEC_TRIM_FILE) == (unsigned long long)(long long)(int)0x4018f514ULL, "F2FS_IOC_SEC_TRIM_FILE is 1075377428 in the table");
#endif
#ifdef F2FS_IOC_GET_COMPRESS_OPTION
_Static_assert((unsigned long long)(F2FS_IOC_GET_COMPRESS_OPTION) == 0x8002f515ULL || (unsigned long long)(F2FS_IOC_GET_COMPRESS_OPTION) == (unsigned long long)(long long)(int)0x8002f515ULL, "F2FS_IOC_GET_COMPRESS_OPTION is 2147677461 in the table");
#endif
#ifdef F2FS_IOC_SET_COMPRESS_OPTION
_Static_assert((unsigned long long)(F2FS_IOC_SET_COMPRESS_OPTION) == 0x4002f516ULL || (unsigned long long)(F2FS_IOC_SET_COMPRESS_OPTION) == (unsigned long long)(long long)(int)0x4002f516ULL, "F2FS_IOC_SET_COMPRESS_OPTION is 1073935638 in the table");
#endif
#ifdef F2FS_IOC_DECOMPRESS_FILE
_Static_assert((unsigned long long)(F2FS_IOC_DECOMPRESS_FILE) == 0xf517ULL || (unsigned long long)(F2FS_IOC_DECOMPRESS_FILE) == (unsigned long long)(long long)(int)0xf517ULL, "F2FS_IOC_DECOMPRESS_FILE is 62743 in the table");
#endif
#ifdef F2FS_IOC_COMPRESS_FILE
_Static_assert((unsigned long long)(F2FS_IOC_COMPRESS_FILE) == 0xf518ULL || (unsigned long long)(F2FS_IOC_COMPRESS_FILE) == (unsigned long long)(long long)(int)0xf518ULL, "F2FS_IOC_COMPRESS_FILE is 62744 in the table");
#endif
#ifdef F2FS_IOC_SHUTDOWN
_Static_assert((unsigned long long)(F2FS_IOC_SHUTDOWN) == 0x8004587dULL || (unsigned long long)(F2FS_IOC_SHUTDOWN) == (unsigned long long)(long long)(int)0x8004587dULL, "F2FS_IOC_SHUTDOWN is 2147768445 in the table");
#endif
#endif
