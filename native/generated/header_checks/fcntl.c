/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<fcntl.h>)
#include <fcntl.h>
#ifdef SPLICE_F_MOVE
_Static_assert((unsigned long long)(SPLICE_F_MOVE) == 0x1ULL || (unsigned long long)(SPLICE_F_MOVE) == (unsigned long long)(long long)(int)0x1ULL, "SPLICE_F_MOVE is 1 in the table");
#endif
#ifdef SPLICE_F_NONBLOCK
_Static_assert((unsigned long long)(SPLICE_F_NONBLOCK) == 0x2ULL || (unsigned long long)(SPLICE_F_NONBLOCK) == (unsigned long long)(long long)(int)0x2ULL, "SPLICE_F_NONBLOCK is 2 in the table");
#endif
#ifdef SPLICE_F_MORE
_Static_assert((unsigned long long)(SPLICE_F_MORE) == 0x4ULL || (unsigned long long)(SPLICE_F_MORE) == (unsigned long long)(long long)(int)0x4ULL, "SPLICE_F_MORE is 4 in the table");
#endif
#ifdef SPLICE_F_GIFT
_Static_assert((unsigned long long)(SPLICE_F_GIFT) == 0x8ULL || (unsigned long long)(SPLICE_F_GIFT) == (unsigned long long)(long long)(int)0x8ULL, "SPLICE_F_GIFT is 8 in the table");
#endif
#ifdef SYNC_FILE_RANGE_WAIT_BEFORE
_Static_assert((unsigned long long)(SYNC_FILE_RANGE_WAIT_BEFORE) == 0x1ULL || (unsigned long long)(SYNC_FILE_RANGE_WAIT_BEFORE) == (unsigned long long)(long long)(int)0x1ULL, "SYNC_FILE_RANGE_WAIT_BEFORE is 1 in the table");
#endif
#ifdef SYNC_FILE_RANGE_WRITE
_Static_assert((unsigned long long)(SYNC_FILE_RANGE_WRITE) == 0x2ULL || (unsigned long long)(SYNC_FILE_RANGE_WRITE) == (unsigned long long)(long long)(int)0x2ULL, "SYNC_FILE_RANGE_WRITE is 2 in the table");
#endif
#ifdef SYNC_FILE_RANGE_WAIT_AFTER
_Static_assert((unsigned long long)(SYNC_FILE_RANGE_WAIT_AFTER) == 0x4ULL || (unsigned long long)(SYNC_FILE_RANGE_WAIT_AFTER) == (unsigned long long)(long long)(int)0x4ULL, "SYNC_FILE_RANGE_WAIT_AFTER is 4 in the table");
#endif
#ifdef MAX_HANDLE_SZ
_Static_assert((unsigned long long)(MAX_HANDLE_SZ) == 0x80ULL || (unsigned long long)(MAX_HANDLE_SZ) == (unsigned long long)(long long)(int)0x80ULL, "MAX_HANDLE_SZ is 128 in the table");
#endif
_Static_assert(sizeof(struct file_handle) == 8, "struct file_handle has 8 bytes in the table");
_Static_assert(offsetof(struct file_handle, handle_bytes) == 0, "handle_bytes of struct file_handle is at 0 in the table");
_Static_assert(offsetof(struct file_handle, handle_type) == 4, "handle_type of struct file_handle is at 4 in the table");
_Static_assert(offsetof(struct file_handle, f_handle) == 8, "f_handle of struct file_handle is at 8 in the table");
#endif
