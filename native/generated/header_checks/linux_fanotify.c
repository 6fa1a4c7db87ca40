/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/fanotify.h>)
#include <linux/fanotify.h>
#ifdef FAN_CLASS_NOTIF
_Static_assert((unsigned long long)(FAN_CLASS_NOTIF) == 0x0ULL || (unsigned long long)(FAN_CLASS_NOTIF) == (unsigned long long)(long long)(int)0x0ULL, "FAN_CLASS_NOTIF is 0 in the table");
#endif
#ifdef FAN_CLASS_CONTENT
_Static_assert((unsigned long long)(FAN_CLASS_CONTENT) == 0x4ULL || (unsigned long long)(FAN_CLASS_CONTENT) == (unsigned long long)(long long)(int)0x4ULL, "FAN_CLASS_CONTENT is 4 in the table");
#endif
#ifdef FAN_CLASS_PRE_CONTENT
_Static_assert((unsigned long long)(FAN_CLASS_PRE_CONTENT) == 0x8ULL || (unsigned long long)(FAN_CLASS_PRE_CONTENT) == (unsigned long long)(long long)(int)0x8ULL, "FAN_CLASS_PRE_CONTENT is 8 in the table");
#endif
#ifdef FAN_CLOEXEC
_Static_assert((unsigned long long)(FAN_CLOEXEC) == 0x1ULL || (unsigned long long)(FAN_CLOEXEC) == (unsigned long long)(long long)(int)0x1ULL, "FAN_CLOEXEC is 1 in the table");
#endif
#ifdef FAN_NONBLOCK
_Static_assert((unsigned long long)(FAN_NONBLOCK) == 0x2ULL || (unsigned long long)(FAN_NONBLOCK) == (unsigned long long)(long long)(int)0x2ULL, "FAN_NONBLOCK is 2 in the table");
#endif
#ifdef FAN_UNLIMITED_QUEUE
_Static_assert((unsigned long long)(FAN_UNLIMITED_QUEUE) == 0x10ULL || (unsigned long long)(FAN_UNLIMITED_QUEUE) == (unsigned long long)(long long)(int)0x10ULL, "FAN_UNLIMITED_QUEUE is 16 in the table");
#endif
#ifdef FAN_UNLIMITED_MARKS
_Static_assert((unsigned long long)(FAN_UNLIMITED_MARKS) == 0x20ULL || (unsigned long long)(FAN_UNLIMITED_MARKS) == (unsigned long long)(long long)(int)0x20ULL, "FAN_UNLIMITED_MARKS is 32 in the table");
#endif
#ifdef FAN_ENABLE_AUDIT
_Static_assert((unsigned long long)(FAN_ENABLE_AUDIT) == 0x40ULL || (unsigned long long)(FAN_ENABLE_AUDIT) == (unsigned long long)(long long)(int)0x40ULL, "FAN_ENABLE_AUDIT is 64 in the table");
#endif
#ifdef FAN_REPORT_PIDFD
_Static_assert((unsigned long long)(FAN_REPORT_PIDFD) == 0x80ULL || (unsigned long long)(FAN_REPORT_PIDFD) == (unsigned long long)(long long)(int)0x80ULL, "FAN_REPORT_PIDFD is 128 in the table");
#endif
#ifdef FAN_REPORT_TID
_Static_assert((unsigned long long)(FAN_REPORT_TID) == 0x100ULL || (unsigned long long)(FAN_REPORT_TID) == (unsigned long long)(long long)(int)0x100ULL, "FAN_REPORT_TID is 256 in the table");
#endif
#ifdef FAN_REPORT_FID
_Static_assert((unsigned long long)(FAN_REPORT_FID) == 0x200ULL || (unsigned long long)(FAN_REPORT_FID) == (unsigned long long)(long long)(int)0x200ULL, "FAN_REPORT_FID is 512 in the table");
#endif
#ifdef FAN_REPORT_DIR_FID
_Static_assert((unsigned long long)(FAN_REPORT_DIR_FID) == 0x400ULL || (unsigned long long)(FAN_REPORT_DIR_FID) == (unsigned long long)(long long)(int)0x400ULL, "FAN_REPORT_DIR_FID is 1024 in the table");
#endif
#ifdef FAN_REPORT_NAME
_Static_assert((unsigned long long)(FAN_REPORT_NAME) == 0x800ULL || (unsigned long long)(FAN_REPORT_NAME) == (unsigned long long)(long long)(int)0x800ULL, "FAN_REPORT_NAME is 2048 in the table");
#endif
#ifdef FAN_REPORT_TARGET_FID
_Static_assert((unsigned long long)(FAN_REPORT_TARGET_FID) == 0x1000ULL || (unsigned long long)(FAN_REPORT_TARGET_FID) == (unsigned long long)(long long)(int)0x1000ULL, "FAN_REPORT_TARGET_FID is 4096 in the table");
#endif
#ifdef FAN_MARK_ADD
_Static_assert((unsigned long long)(FAN_MARK_ADD) == 0x1ULL || (unsigned long long)(FAN_MARK_ADD) == (unsigned long long)(long long)(int)0x1ULL, "FAN_MARK_ADD is 1 in the table");
#endif
#ifdef FAN_MARK_REMOVE
_Static_assert((unsigned long long)(FAN_MARK_REMOVE) == 0x2ULL || (unsigned long long)(FAN_MARK_REMOVE) == (unsigned long long)(long long)(int)0x2ULL, "FAN_MARK_REMOVE is 2 in the table");
#endif
#ifdef FAN_MARK_DONT_FOLLOW
_Static_assert((unsigned long long)(FAN_MARK_DONT_FOLLOW) == 0x4ULL || (unsigned long long)(FAN_MARK_DONT_FOLLOW) == (unsigned long long)(long long)(int)0x4ULL, "FAN_MARK_DONT_FOLLOW is 4 in the table");
#endif
#ifdef FAN_MARK_ONLYDIR
_Static_assert((unsigned long long)(FAN_MARK_ONLYDIR) == 0x8ULL || (unsigned long long)(FAN_MARK_ONLYDIR) == (unsigned long long)(long long)(int)0x8ULL, "FAN_MARK_ONLYDIR is 8 in the table");
#endif
#ifdef FAN_MARK_MOUNT
_Static_assert((unsigned long long)(FAN_MARK_MOUNT) == 0x10ULL || (unsigned long long)(FAN_MARK_MOUNT) == (unsigned long long)(long long)(int)0x10ULL, "FAN_MARK_MOUNT is 16 in the table");
#endif
#ifdef FAN_MARK_IGNORED_MASK
_Static_assert((unsigned long long)(FAN_MARK_IGNORED_MASK) == 0x20ULL || (unsigned long long)(FAN_MARK_IGNORED_MASK) == (unsigned long long)(long long)(int)0x20ULL, "FAN_MARK_IGNORED_MASK is 32 in the table");
#endif
#ifdef FAN_MARK_IGNORED_SURV_MODIFY
_Static_assert((unsigned long long)(FAN_MARK_IGNORED_SURV_MODIFY) == 0x40ULL || (unsigned long long)(FAN_MARK_IGNORED_SURV_MODIFY) == (unsigned long long)(long long)(int)0x40ULL, "FAN_MARK_IGNORED_SURV_MODIFY is 64 in the table");
#endif
#ifdef FAN_MARK_FLUSH
_Static_assert((unsigned long long)(FAN_MARK_FLUSH) == 0x80ULL || (unsigned long long)(FAN_MARK_FLUSH) == (unsigned long long)(long long)(int)0x80ULL, "FAN_MARK_FLUSH is 128 in the table");
#endif
#ifdef FAN_MARK_FILESYSTEM
_Static_assert((unsigned long long)(FAN_MARK_FILESYSTEM) == 0x100ULL || (unsigned long long)(FAN_MARK_FILESYSTEM) == (unsigned long long)(long long)(int)0x100ULL, "FAN_MARK_FILESYSTEM is 256 in the table");
#endif
#ifdef FAN_MARK_EVICTABLE
_Static_assert((unsigned long long)(FAN_MARK_EVICTABLE) == 0x200ULL || (unsigned long long)(FAN_MARK_EVICTABLE) == (unsigned long long)(long long)(int)0x200ULL, "FAN_MARK_EVICTABLE is 512 in the table");
#endif
#ifdef FAN_MARK_IGNORE
_Static_assert((unsigned long long)(FAN_MARK_IGNORE) == 0x400ULL || (unsigned long long)(FAN_MARK_IGNORE) == (unsigned long long)(long long)(int)0x400ULL, "FAN_MARK_IGNORE is 1024 in the table");
#endif
#ifdef FAN_ACCESS
_Static_assert((unsigned long long)(FAN_ACCESS) == 0x1ULL || (unsigned long long)(FAN_ACCESS) == (unsigned long long)(long long)(int)0x1ULL, "FAN_ACCESS is 1 in the table");
#endif
#ifdef FAN_MODIFY
_Static_assert((unsigned long long)(FAN_MODIFY) == 0x2ULL || (unsigned long long)(FAN_MODIFY) == (unsigned long long)(long long)(int)0x2ULL, "FAN_MODIFY is 2 in the table");
#endif
#ifdef FAN_ATTRIB
_Static_assert((unsigned long long)(FAN_ATTRIB) == 0x4ULL || (unsigned long long)(FAN_ATTRIB) == (unsigned long long)(long long)(int)0x4ULL, "FAN_ATTRIB is 4 in the table");
#endif
#ifdef FAN_CLOSE_WRITE
_Static_assert((unsigned long long)(FAN_CLOSE_WRITE) == 0x8ULL || (unsigned long long)(FAN_CLOSE_WRITE) == (unsigned long long)(long long)(int)0x8ULL, "FAN_CLOSE_WRITE is 8 in the table");
#endif
#ifdef FAN_CLOSE_NOWRITE
_Static_assert((unsigned long long)(FAN_CLOSE_NOWRITE) == 0x10ULL || (unsigned long long)(FAN_CLOSE_NOWRITE) == (unsigned long long)(long long)(int)0x10ULL, "FAN_CLOSE_NOWRITE is 16 in the table");
#endif
#ifdef FAN_OPEN
_Static_assert((unsigned long long)(FAN_OPEN) == 0x20ULL || (unsigned long long)(FAN_OPEN) == (unsigned long long)(long long)(int)0x20ULL, "FAN_OPEN is 32 in the table");
#endif
#ifdef FAN_MOVED_FROM
_Static_assert((unsigned long long)(FAN_MOVED_FROM) == 0x40ULL || (unsigned long long)(FAN_MOVED_FROM) == (unsigned long long)(long long)(int)0x40ULL, "FAN_MOVED_FROM is 64 in the table");
#endif
#ifdef FAN_MOVED_TO
_Static_assert((unsigned long long)(FAN_MOVED_TO) == 0x80ULL || (unsigned long long)(FAN_MOVED_TO) == (unsigned long long)(long long)(int)0x80ULL, "FAN_MOVED_TO is 128 in the table");
#endif
#ifdef FAN_CREATE
_Static_assert((unsigned long long)(FAN_CREATE) == 0x100ULL || (unsigned long long)(FAN_CREATE) == (unsigned long long)(long long)(int)0x100ULL, "FAN_CREATE is 256 in the table");
#endif
#ifdef FAN_DELETE
_Static_assert((unsigned long long)(FAN_DELETE) == 0x200ULL || (unsigned long long)(FAN_DELETE) == (unsigned long long)(long long)(int)0x200ULL, "FAN_DELETE is 512 in the table");
#endif
#ifdef FAN_DELETE_SELF
_Static_assert((unsigned long long)(FAN_DELETE_SELF) == 0x400ULL || (unsigned long long)(FAN_DELETE_SELF) == (unsigned long long)(long long)(int)0x400ULL, "FAN_DELETE_SELF is 1024 in the table");
#endif
#ifdef FAN_MOVE_SELF
_Static_assert((unsigned long long)(FAN_MOVE_SELF) == 0x800ULL || (unsigned long long)(FAN_MOVE_SELF) == (unsigned long long)(long long)(int)0x800ULL, "FAN_MOVE_SELF is 2048 in the table");
#endif
#ifdef FAN_OPEN_EXEC
_Static_assert((unsigned long long)(FAN_OPEN_EXEC) == 0x1000ULL || (unsigned long long)(FAN_OPEN_EXEC) == (unsigned long long)(long long)(int)0x1000ULL, "FAN_OPEN_EXEC is 4096 in the table");
#endif
#ifdef FAN_Q_OVERFLOW
_Static_assert((unsigned long long)(FAN_Q_OVERFLOW) == 0x4000ULL || (unsigned long long)(FAN_Q_OVERFLOW) == (unsigned long long)(long long)(int)0x4000ULL, "FAN_Q_OVERFLOW is 16384 in the table");
#endif
#ifdef FAN_FS_ERROR
_Static_assert((unsigned long long)(FAN_FS_ERROR) == 0x8000ULL || (unsigned long long)(FAN_FS_ERROR) == (unsigned long long)(long long)(int)0x8000ULL, "FAN_FS_ERROR is 32768 in the table");
#endif
#ifdef FAN_OPEN_PERM
_Static_assert((unsigned long long)(FAN_OPEN_PERM) == 0x10000ULL || (unsigned long long)(FAN_OPEN_PERM) == (unsigned long long)(long long)(int)0x10000ULL, "FAN_OPEN_PERM is 65536 in the table");
#endif
#ifdef FAN_ACCESS_PERM
_Static_assert((unsigned long long)(FAN_ACCESS_PERM) == 0x20000ULL || (unsigned long long)(FAN_ACCESS_PERM) == (unsigned long long)(long long)(int)0x20000ULL, "FAN_ACCESS_PERM is 131072 in the table");
#endif
#ifdef FAN_OPEN_EXEC_PERM
_Static_assert((unsigned long long)(FAN_OPEN_EXEC_PERM) == 0x40000ULL || (unsigned long long)(FAN_OPEN_EXEC_PERM) == (unsigned long long)(long long)(int)0x40000ULL, "FAN_OPEN_EXEC_PERM is 262144 in the table");
#endif
#ifdef FAN_DIR_MODIFY
_Static_assert((unsigned long long)(FAN_DIR_MODIFY) == 0x80000ULL || (unsigned long long)(FAN_DIR_MODIFY) == (unsigned long long)(long long)(int)0x80000ULL, "FAN_DIR_MODIFY is 524288 in the table");
#endif
#ifdef FAN_ONDIR
_Static_assert((unsigned long long)(FAN_ONDIR) == 0x40000000ULL || (unsigned long long)(FAN_ONDIR) == (unsigned long long)(long long)(int)0x40000000ULL, "FAN_ONDIR is 1073741824 in the table");
#endif
#ifdef FAN_EVENT_ON_CHILD
_Static_assert((unsigned long long)(FAN_EVENT_ON_CHILD) == 0x8000000ULL || (unsigned long long)(FAN_EVENT_ON_CHILD) == (unsigned long long)(long long)(int)0x8000000ULL, "FAN_EVENT_ON_CHILD is 134217728 in the table");
#endif
#ifdef FAN_RENAME
_Static_assert((unsigned long long)(FAN_RENAME) == 0x10000000ULL || (unsigned long long)(FAN_RENAME) == (unsigned long long)(long long)(int)0x10000000ULL, "FAN_RENAME is 268435456 in the table");
#endif
#endif
