/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/inotify.h>)
#include <linux/inotify.h>
#ifdef IN_NONBLOCK
_Static_assert((unsigned long long)(IN_NONBLOCK) == 0x800ULL || (unsigned long long)(IN_NONBLOCK) == (unsigned long long)(long long)(int)0x800ULL, "IN_NONBLOCK is 2048 in the table");
#endif
#ifdef IN_CLOEXEC
_Static_assert((unsigned long long)(IN_CLOEXEC) == 0x80000ULL || (unsigned long long)(IN_CLOEXEC) == (unsigned long long)(long long)(int)0x80000ULL, "IN_CLOEXEC is 524288 in the table");
#endif
#ifdef IN_ACCESS
_Static_assert((unsigned long long)(IN_ACCESS) == 0x1ULL || (unsigned long long)(IN_ACCESS) == (unsigned long long)(long long)(int)0x1ULL, "IN_ACCESS is 1 in the table");
#endif
#ifdef IN_MODIFY
_Static_assert((unsigned long long)(IN_MODIFY) == 0x2ULL || (unsigned long long)(IN_MODIFY) == (unsigned long long)(long long)(int)0x2ULL, "IN_MODIFY is 2 in the table");
#endif
#ifdef IN_ATTRIB
_Static_assert((unsigned long long)(IN_ATTRIB) == 0x4ULL || (unsigned long long)(IN_ATTRIB) == (unsigned long long)(long long)(int)0x4ULL, "IN_ATTRIB is 4 in the table");
#endif
#ifdef IN_CLOSE_WRITE
_Static_assert((unsigned long long)(IN_CLOSE_WRITE) == 0x8ULL || (unsigned long long)(IN_CLOSE_WRITE) == (unsigned long long)(long long)(int)0x8ULL, "IN_CLOSE_WRITE is 8 in the table");
#endif
#ifdef IN_CLOSE_NOWRITE
_Static_assert((unsigned long long)(IN_CLOSE_NOWRITE) == 0x10ULL || (unsigned long long)(IN_CLOSE_NOWRITE) == (unsigned long long)(long long)(int)0x10ULL, "IN_CLOSE_NOWRITE is 16 in the table");
#endif
#ifdef IN_OPEN
_Static_assert((unsigned long long)(IN_OPEN) == 0x20ULL || (unsigned long long)(IN_OPEN) == (unsigned long long)(long long)(int)0x20ULL, "IN_OPEN is 32 in the table");
#endif
#ifdef IN_MOVED_FROM
_Static_assert((unsigned long long)(IN_MOVED_FROM) == 0x40ULL || (unsigned long long)(IN_MOVED_FROM) == (unsigned long long)(long long)(int)0x40ULL, "IN_MOVED_FROM is 64 in the table");
#endif
#ifdef IN_MOVED_TO
_Static_assert((unsigned long long)(IN_MOVED_TO) == 0x80ULL || (unsigned long long)(IN_MOVED_TO) == (unsigned long long)(long long)(int)0x80ULL, "IN_MOVED_TO is 128 in the table");
#endif
#ifdef IN_CREATE
_Static_assert((unsigned long long)(IN_CREATE) == 0x100ULL || (unsigned long long)(IN_CREATE) == (unsigned long long)(long long)(int)0x100ULL, "IN_CREATE is 256 in the table");
#endif
#ifdef IN_DELETE
_Static_assert((unsigned long long)(IN_DELETE) == 0x200ULL || (unsigned long long)(IN_DELETE) == (unsigned long long)(long long)(int)0x200ULL, "IN_DELETE is 512 in the table");
#endif
#ifdef IN_DELETE_SELF
_Static_assert((unsigned long long)(IN_DELETE_SELF) == 0x400ULL || (unsigned long long)(IN_DELETE_SELF) == (unsigned long long)(long long)(int)0x400ULL, "IN_DELETE_SELF is 1024 in the table");
#endif
#ifdef IN_MOVE_SELF
_Static_assert((unsigned long long)(IN_MOVE_SELF) == 0x800ULL || (unsigned long long)(IN_MOVE_SELF) == (unsigned long long)(long long)(int)0x800ULL, "IN_MOVE_SELF is 2048 in the table");
#endif
#ifdef IN_UNMOUNT
_Static_assert((unsigned long long)(IN_UNMOUNT) == 0x2000ULL || (unsigned long long)(IN_UNMOUNT) == (unsigned long long)(long long)(int)0x2000ULL, "IN_UNMOUNT is 8192 in the table");
#endif
#ifdef IN_Q_OVERFLOW
_Static_assert((unsigned long long)(IN_Q_OVERFLOW) == 0x4000ULL || (unsigned long long)(IN_Q_OVERFLOW) == (unsigned long long)(long long)(int)0x4000ULL, "IN_Q_OVERFLOW is 16384 in the table");
#endif
#ifdef IN_IGNORED
_Static_assert((unsigned long long)(IN_IGNORED) == 0x8000ULL || (unsigned long long)(IN_IGNORED) == (unsigned long long)(long long)(int)0x8000ULL, "IN_IGNORED is 32768 in the table");
#endif
#ifdef IN_ONLYDIR
_Static_assert((unsigned long long)(IN_ONLYDIR) == 0x1000000ULL || (unsigned long long)(IN_ONLYDIR) == (unsigned long long)(long long)(int)0x1000000ULL, "IN_ONLYDIR is 16777216 in the table");
#endif
#ifdef IN_DONT_FOLLOW
_Static_assert((unsigned long long)(IN_DONT_FOLLOW) == 0x2000000ULL || (unsigned long long)(IN_DONT_FOLLOW) == (unsigned long long)(long long)(int)0x2000000ULL, "IN_DONT_FOLLOW is 33554432 in the table");
#endif
#ifdef IN_EXCL_UNLINK
_Static_assert((unsigned long long)(IN_EXCL_UNLINK) == 0x4000000ULL || (unsigned long long)(IN_EXCL_UNLINK) == (unsigned long long)(long long)(int)0x4000000ULL, "IN_EXCL_UNLINK is 67108864 in the table");
#endif
#ifdef IN_MASK_CREATE
_Static_assert((unsigned long long)(IN_MASK_CREATE) == 0x10000000ULL || (unsigned long long)(IN_MASK_CREATE) == (unsigned long long)(long long)(int)0x10000000ULL, "IN_MASK_CREATE is 268435456 in the table");
#endif
#ifdef IN_MASK_ADD
_Static_assert((unsigned long long)(IN_MASK_ADD) == 0x20000000ULL || (unsigned long long)(IN_MASK_ADD) == (unsigned long long)(long long)(int)0x20000000ULL, "IN_MASK_ADD is 536870912 in the table");
#endif
#ifdef IN_ISDIR
_Static_assert((unsigned long long)(IN_ISDIR) == 0x40000000ULL || (unsigned long long)(IN_ISDIR) == (unsigned long long)(long long)(int)0x40000000ULL, "IN_ISDIR is 1073741824 in the table");
#endif
#ifdef IN_ONESHOT
_Static_assert((unsigned long long)(IN_ONESHOT) == 0x80000000ULL || (unsigned long long)(IN_ONESHOT) == (unsigned long long)(long long)(int)0x80000000ULL, "IN_ONESHOT is 2147483648 in the table");
#endif
#endif
