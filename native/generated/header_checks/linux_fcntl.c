/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/fcntl.h>)
#include <linux/fcntl.h>
#ifdef O_CREAT
_Static_assert((unsigned long long)(O_CREAT) == 0x40ULL || (unsigned long long)(O_CREAT) == (unsigned long long)(long long)(int)0x40ULL, "O_CREAT is 64 in the table");
#endif
#ifdef O_EXCL
_Static_assert((unsigned long long)(O_EXCL) == 0x80ULL || (unsigned long long)(O_EXCL) == (unsigned long long)(long long)(int)0x80ULL, "O_EXCL is 128 in the table");
#endif
#ifdef O_NOCTTY
_Static_assert((unsigned long long)(O_NOCTTY) == 0x100ULL || (unsigned long long)(O_NOCTTY) == (unsigned long long)(long long)(int)0x100ULL, "O_NOCTTY is 256 in the table");
#endif
#ifdef O_TRUNC
_Static_assert((unsigned long long)(O_TRUNC) == 0x200ULL || (unsigned long long)(O_TRUNC) == (unsigned long long)(long long)(int)0x200ULL, "O_TRUNC is 512 in the table");
#endif
#ifdef O_APPEND
_Static_assert((unsigned long long)(O_APPEND) == 0x400ULL || (unsigned long long)(O_APPEND) == (unsigned long long)(long long)(int)0x400ULL, "O_APPEND is 1024 in the table");
#endif
#ifdef O_NONBLOCK
_Static_assert((unsigned long long)(O_NONBLOCK) == 0x800ULL || (unsigned long long)(O_NONBLOCK) == (unsigned long long)(long long)(int)0x800ULL, "O_NONBLOCK is 2048 in the table");
#endif
#ifdef O_SYNC
_Static_assert((unsigned long long)(O_SYNC) == 0x101000ULL || (unsigned long long)(O_SYNC) == (unsigned long long)(long long)(int)0x101000ULL, "O_SYNC is 1052672 in the table");
#endif
#ifdef __O_SYNC
_Static_assert((unsigned long long)(__O_SYNC) == 0x100000ULL || (unsigned long long)(__O_SYNC) == (unsigned long long)(long long)(int)0x100000ULL, "__O_SYNC is 1048576 in the table");
#endif
#ifdef O_DSYNC
_Static_assert((unsigned long long)(O_DSYNC) == 0x1000ULL || (unsigned long long)(O_DSYNC) == (unsigned long long)(long long)(int)0x1000ULL, "O_DSYNC is 4096 in the table");
#endif
#ifdef O_DIRECT
_Static_assert((unsigned long long)(O_DIRECT) == 0x4000ULL || (unsigned long long)(O_DIRECT) == (unsigned long long)(long long)(int)0x4000ULL, "O_DIRECT is 16384 in the table");
#endif
#ifdef O_LARGEFILE
_Static_assert((unsigned long long)(O_LARGEFILE) == 0x8000ULL || (unsigned long long)(O_LARGEFILE) == (unsigned long long)(long long)(int)0x8000ULL, "O_LARGEFILE is 32768 in the table");
#endif
#ifdef O_NOFOLLOW
_Static_assert((unsigned long long)(O_NOFOLLOW) == 0x20000ULL || (unsigned long long)(O_NOFOLLOW) == (unsigned long long)(long long)(int)0x20000ULL, "O_NOFOLLOW is 131072 in the table");
#endif
#ifdef O_NOATIME
_Static_assert((unsigned long long)(O_NOATIME) == 0x40000ULL || (unsigned long long)(O_NOATIME) == (unsigned long long)(long long)(int)0x40000ULL, "O_NOATIME is 262144 in the table");
#endif
#ifdef O_CLOEXEC
_Static_assert((unsigned long long)(O_CLOEXEC) == 0x80000ULL || (unsigned long long)(O_CLOEXEC) == (unsigned long long)(long long)(int)0x80000ULL, "O_CLOEXEC is 524288 in the table");
#endif
#ifdef O_PATH
_Static_assert((unsigned long long)(O_PATH) == 0x200000ULL || (unsigned long long)(O_PATH) == (unsigned long long)(long long)(int)0x200000ULL, "O_PATH is 2097152 in the table");
#endif
#ifdef O_TMPFILE
_Static_assert((unsigned long long)(O_TMPFILE) == 0x410000ULL || (unsigned long long)(O_TMPFILE) == (unsigned long long)(long long)(int)0x410000ULL, "O_TMPFILE is 4259840 in the table");
#endif
#ifdef __O_TMPFILE
_Static_assert((unsigned long long)(__O_TMPFILE) == 0x400000ULL || (unsigned long long)(__O_TMPFILE) == (unsigned long long)(long long)(int)0x400000ULL, "__O_TMPFILE is 4194304 in the table");
#endif
#ifdef O_DIRECTORY
_Static_assert((unsigned long long)(O_DIRECTORY) == 0x10000ULL || (unsigned long long)(O_DIRECTORY) == (unsigned long long)(long long)(int)0x10000ULL, "O_DIRECTORY is 65536 in the table");
#endif
#ifdef FASYNC
_Static_assert((unsigned long long)(FASYNC) == 0x2000ULL || (unsigned long long)(FASYNC) == (unsigned long long)(long long)(int)0x2000ULL, "FASYNC is 8192 in the table");
#endif
#ifdef O_RDONLY
_Static_assert((unsigned long long)(O_RDONLY) == 0x0ULL || (unsigned long long)(O_RDONLY) == (unsigned long long)(long long)(int)0x0ULL, "O_RDONLY is 0 in the table");
#endif
#ifdef O_WRONLY
_Static_assert((unsigned long long)(O_WRONLY) == 0x1ULL || (unsigned long long)(O_WRONLY) == (unsigned long long)(long long)(int)0x1ULL, "O_WRONLY is 1 in the table");
#endif
#ifdef O_RDWR
_Static_assert((unsigned long long)(O_RDWR) == 0x2ULL || (unsigned long long)(O_RDWR) == (unsigned long long)(long long)(int)0x2ULL, "O_RDWR is 2 in the table");
#endif
#ifdef O_ACCMODE
_Static_assert((unsigned long long)(O_ACCMODE) == 0x3ULL || (unsigned long long)(O_ACCMODE) == (unsigned long long)(long long)(int)0x3ULL, "O_ACCMODE is 3 in the table");
#endif
#ifdef LOCK_SH
_Static_assert((unsigned long long)(LOCK_SH) == 0x1ULL || (unsigned long long)(LOCK_SH) == (unsigned long long)(long long)(int)0x1ULL, "LOCK_SH is 1 in the table");
#endif
#ifdef LOCK_EX
_Static_assert((unsigned long long)(LOCK_EX) == 0x2ULL || (unsigned long long)(LOCK_EX) == (unsigned long long)(long long)(int)0x2ULL, "LOCK_EX is 2 in the table");
#endif
#ifdef LOCK_NB
_Static_assert((unsigned long long)(LOCK_NB) == 0x4ULL || (unsigned long long)(LOCK_NB) == (unsigned long long)(long long)(int)0x4ULL, "LOCK_NB is 4 in the table");
#endif
#ifdef LOCK_UN
_Static_assert((unsigned long long)(LOCK_UN) == 0x8ULL || (unsigned long long)(LOCK_UN) == (unsigned long long)(long long)(int)0x8ULL, "LOCK_UN is 8 in the table");
#endif
#ifdef LOCK_MAND
_Static_assert((unsigned long long)(LOCK_MAND) == 0x20ULL || (unsigned long long)(LOCK_MAND) == (unsigned long long)(long long)(int)0x20ULL, "LOCK_MAND is 32 in the table");
#endif
#ifdef LOCK_RW
_Static_assert((unsigned long long)(LOCK_RW) == 0xc0ULL || (unsigned long long)(LOCK_RW) == (unsigned long long)(long long)(int)0xc0ULL, "LOCK_RW is 192 in the table");
#endif
#ifdef LOCK_READ
_Static_assert((unsigned long long)(LOCK_READ) == 0x40ULL || (unsigned long long)(LOCK_READ) == (unsigned long long)(long long)(int)0x40ULL, "LOCK_READ is 64 in the table");
#endif
#ifdef LOCK_WRITE
_Static_assert((unsigned long long)(LOCK_WRITE) == 0x80ULL || (unsigned long long)(LOCK_WRITE) == (unsigned long long)(long long)(int)0x80ULL, "LOCK_WRITE is 128 in the table");
#endif
#ifdef AT_SYMLINK_FOLLOW
_Static_assert((unsigned long long)(AT_SYMLINK_FOLLOW) == 0x400ULL || (unsigned long long)(AT_SYMLINK_FOLLOW) == (unsigned long long)(long long)(int)0x400ULL, "AT_SYMLINK_FOLLOW is 1024 in the table");
#endif
#ifdef AT_EMPTY_PATH
_Static_assert((unsigned long long)(AT_EMPTY_PATH) == 0x1000ULL || (unsigned long long)(AT_EMPTY_PATH) == (unsigned long long)(long long)(int)0x1000ULL, "AT_EMPTY_PATH is 4096 in the table");
#endif
#ifdef AT_FDCWD
_Static_assert((unsigned long long)(AT_FDCWD) == 0xffffffffffffff9cULL, "AT_FDCWD is -100 in the table");
#endif
#ifdef AT_SYMLINK_NOFOLLOW
_Static_assert((unsigned long long)(AT_SYMLINK_NOFOLLOW) == 0x100ULL || (unsigned long long)(AT_SYMLINK_NOFOLLOW) == (unsigned long long)(long long)(int)0x100ULL, "AT_SYMLINK_NOFOLLOW is 256 in the table");
#endif
#ifdef AT_REMOVEDIR
_Static_assert((unsigned long long)(AT_REMOVEDIR) == 0x200ULL || (unsigned long long)(AT_REMOVEDIR) == (unsigned long long)(long long)(int)0x200ULL, "AT_REMOVEDIR is 512 in the table");
#endif
#ifdef AT_NO_AUTOMOUNT
_Static_assert((unsigned long long)(AT_NO_AUTOMOUNT) == 0x800ULL || (unsigned long long)(AT_NO_AUTOMOUNT) == (unsigned long long)(long long)(int)0x800ULL, "AT_NO_AUTOMOUNT is 2048 in the table");
#endif
#ifdef AT_RECURSIVE
_Static_assert((unsigned long long)(AT_RECURSIVE) == 0x8000ULL || (unsigned long long)(AT_RECURSIVE) == (unsigned long long)(long long)(int)0x8000ULL, "AT_RECURSIVE is 32768 in the table");
#endif
#ifdef AT_EACCESS
_Static_assert((unsigned long long)(AT_EACCESS) == 0x200ULL || (unsigned long long)(AT_EACCESS) == (unsigned long long)(long long)(int)0x200ULL, "AT_EACCESS is 512 in the table");
#endif
#ifdef AT_STATX_SYNC_AS_STAT
_Static_assert((unsigned long long)(AT_STATX_SYNC_AS_STAT) == 0x0ULL || (unsigned long long)(AT_STATX_SYNC_AS_STAT) == (unsigned long long)(long long)(int)0x0ULL, "AT_STATX_SYNC_AS_STAT is 0 in the table");
#endif
#ifdef AT_STATX_FORCE_SYNC
_Static_assert((unsigned long long)(AT_STATX_FORCE_SYNC) == 0x2000ULL || (unsigned long long)(AT_STATX_FORCE_SYNC) == (unsigned long long)(long long)(int)0x2000ULL, "AT_STATX_FORCE_SYNC is 8192 in the table");
#endif
#ifdef AT_STATX_DONT_SYNC
_Static_assert((unsigned long long)(AT_STATX_DONT_SYNC) == 0x4000ULL || (unsigned long long)(AT_STATX_DONT_SYNC) == (unsigned long long)(long long)(int)0x4000ULL, "AT_STATX_DONT_SYNC is 16384 in the table");
#endif
#ifdef F_DUPFD
_Static_assert((unsigned long long)(F_DUPFD) == 0x0ULL || (unsigned long long)(F_DUPFD) == (unsigned long long)(long long)(int)0x0ULL, "F_DUPFD is 0 in the table");
#endif
#ifdef F_GETFD
_Static_assert((unsigned long long)(F_GETFD) == 0x1ULL || (unsigned long long)(F_GETFD) == (unsigned long long)(long long)(int)0x1ULL, "F_GETFD is 1 in the table");
#endif
#ifdef F_SETFD
_Static_assert((unsigned long long)(F_SETFD) == 0x2ULL || (unsigned long long)(F_SETFD) == (unsigned long long)(long long)(int)0x2ULL, "F_SETFD is 2 in the table");
#endif
#ifdef F_GETFL
_Static_assert((unsigned long long)(F_GETFL) == 0x3ULL || (unsigned long long)(F_GETFL) == (unsigned long long)(long long)(int)0x3ULL, "F_GETFL is 3 in the table");
#endif
#ifdef F_SETFL
_Static_assert((unsigned long long)(F_SETFL) == 0x4ULL || (unsigned long long)(F_SETFL) == (unsigned long long)(long long)(int)0x4ULL, "F_SETFL is 4 in the table");
#endif
#ifdef F_GETLK
_Static_assert((unsigned long long)(F_GETLK) == 0x5ULL || (unsigned long long)(F_GETLK) == (unsigned long long)(long long)(int)0x5ULL, "F_GETLK is 5 in the table");
#endif
#ifdef F_SETLK
_Static_assert((unsigned long long)(F_SETLK) == 0x6ULL || (unsigned long long)(F_SETLK) == (unsigned long long)(long long)(int)0x6ULL, "F_SETLK is 6 in the table");
#endif
#ifdef F_SETLKW
_Static_assert((unsigned long long)(F_SETLKW) == 0x7ULL || (unsigned long long)(F_SETLKW) == (unsigned long long)(long long)(int)0x7ULL, "F_SETLKW is 7 in the table");
#endif
#ifdef F_SETOWN
_Static_assert((unsigned long long)(F_SETOWN) == 0x8ULL || (unsigned long long)(F_SETOWN) == (unsigned long long)(long long)(int)0x8ULL, "F_SETOWN is 8 in the table");
#endif
#ifdef F_GETOWN
_Static_assert((unsigned long long)(F_GETOWN) == 0x9ULL || (unsigned long long)(F_GETOWN) == (unsigned long long)(long long)(int)0x9ULL, "F_GETOWN is 9 in the table");
#endif
#ifdef F_SETSIG
_Static_assert((unsigned long long)(F_SETSIG) == 0xaULL || (unsigned long long)(F_SETSIG) == (unsigned long long)(long long)(int)0xaULL, "F_SETSIG is 10 in the table");
#endif
#ifdef F_GETSIG
_Static_assert((unsigned long long)(F_GETSIG) == 0xbULL || (unsigned long long)(F_GETSIG) == (unsigned long long)(long long)(int)0xbULL, "F_GETSIG is 11 in the table");
#endif
#ifdef F_SETOWN_EX
_Static_assert((unsigned long long)(F_SETOWN_EX) == 0xfULL || (unsigned long long)(F_SETOWN_EX) == (unsigned long long)(long long)(int)0xfULL, "F_SETOWN_EX is 15 in the table");
#endif
#ifdef F_GETOWN_EX
_Static_assert((unsigned long long)(F_GETOWN_EX) == 0x10ULL || (unsigned long long)(F_GETOWN_EX) == (unsigned long long)(long long)(int)0x10ULL, "F_GETOWN_EX is 16 in the table");
#endif
#ifdef F_GETOWNER_UIDS
_Static_assert((unsigned long long)(F_GETOWNER_UIDS) == 0x11ULL || (unsigned long long)(F_GETOWNER_UIDS) == (unsigned long long)(long long)(int)0x11ULL, "F_GETOWNER_UIDS is 17 in the table");
#endif
#ifdef F_GETLK64
_Static_assert((unsigned long long)(F_GETLK64) == 0xcULL || (unsigned long long)(F_GETLK64) == (unsigned long long)(long long)(int)0xcULL, "F_GETLK64 is 12 in the table");
#endif
#ifdef F_SETLK64
_Static_assert((unsigned long long)(F_SETLK64) == 0xdULL || (unsigned long long)(F_SETLK64) == (unsigned long long)(long long)(int)0xdULL, "F_SETLK64 is 13 in the table");
#endif
#ifdef F_SETLKW64
_Static_assert((unsigned long long)(F_SETLKW64) == 0xeULL || (unsigned long long)(F_SETLKW64) == (unsigned long long)(long long)(int)0xeULL, "F_SETLKW64 is 14 in the table");
#endif
#ifdef F_OFD_GETLK
_Static_assert((unsigned long long)(F_OFD_GETLK) == 0x24ULL || (unsigned long long)(F_OFD_GETLK) == (unsigned long long)(long long)(int)0x24ULL, "F_OFD_GETLK is 36 in the table");
#endif
#ifdef F_OFD_SETLK
_Static_assert((unsigned long long)(F_OFD_SETLK) == 0x25ULL || (unsigned long long)(F_OFD_SETLK) == (unsigned long long)(long long)(int)0x25ULL, "F_OFD_SETLK is 37 in the table");
#endif
#ifdef F_OFD_SETLKW
_Static_assert((unsigned long long)(F_OFD_SETLKW) == 0x26ULL || (unsigned long long)(F_OFD_SETLKW) == (unsigned long long)(long long)(int)0x26ULL, "F_OFD_SETLKW is 38 in the table");
#endif
#ifdef F_SETLEASE
_Static_assert((unsigned long long)(F_SETLEASE) == 0x400ULL || (unsigned long long)(F_SETLEASE) == (unsigned long long)(long long)(int)0x400ULL, "F_SETLEASE is 1024 in the table");
#endif
#ifdef F_GETLEASE
_Static_assert((unsigned long long)(F_GETLEASE) == 0x401ULL || (unsigned long long)(F_GETLEASE) == (unsigned long long)(long long)(int)0x401ULL, "F_GETLEASE is 1025 in the table");
#endif
#ifdef F_NOTIFY
_Static_assert((unsigned long long)(F_NOTIFY) == 0x402ULL || (unsigned long long)(F_NOTIFY) == (unsigned long long)(long long)(int)0x402ULL, "F_NOTIFY is 1026 in the table");
#endif
#ifdef F_CANCELLK
_Static_assert((unsigned long long)(F_CANCELLK) == 0x405ULL || (unsigned long long)(F_CANCELLK) == (unsigned long long)(long long)(int)0x405ULL, "F_CANCELLK is 1029 in the table");
#endif
#ifdef F_DUPFD_CLOEXEC
_Static_assert((unsigned long long)(F_DUPFD_CLOEXEC) == 0x406ULL || (unsigned long long)(F_DUPFD_CLOEXEC) == (unsigned long long)(long long)(int)0x406ULL, "F_DUPFD_CLOEXEC is 1030 in the table");
#endif
#ifdef F_SETPIPE_SZ
_Static_assert((unsigned long long)(F_SETPIPE_SZ) == 0x407ULL || (unsigned long long)(F_SETPIPE_SZ) == (unsigned long long)(long long)(int)0x407ULL, "F_SETPIPE_SZ is 1031 in the table");
#endif
#ifdef F_GETPIPE_SZ
_Static_assert((unsigned long long)(F_GETPIPE_SZ) == 0x408ULL || (unsigned long long)(F_GETPIPE_SZ) == (unsigned long long)(long long)(int)0x408ULL, "F_GETPIPE_SZ is 1032 in the table");
#endif
#ifdef F_ADD_SEALS
_Static_assert((unsigned long long)(F_ADD_SEALS) == 0x409ULL || (unsigned long long)(F_ADD_SEALS) == (unsigned long long)(long long)(int)0x409ULL, "F_ADD_SEALS is 1033 in the table");
#endif
#ifdef F_GET_SEALS
_Static_assert((unsigned long long)(F_GET_SEALS) == 0x40aULL || (unsigned long long)(F_GET_SEALS) == (unsigned long long)(long long)(int)0x40aULL, "F_GET_SEALS is 1034 in the table");
#endif
#ifdef FD_CLOEXEC
_Static_assert((unsigned long long)(FD_CLOEXEC) == 0x1ULL || (unsigned long long)(FD_CLOEXEC) == (unsigned long long)(long long)(int)0x1ULL, "FD_CLOEXEC is 1 in the table");
#endif
#ifdef F_RDLCK
_Static_assert((unsigned long long)(F_RDLCK) == 0x0ULL || (unsigned long long)(F_RDLCK) == (unsigned long long)(long long)(int)0x0ULL, "F_RDLCK is 0 in the table");
#endif
#ifdef F_WRLCK
_Static_assert((unsigned long long)(F_WRLCK) == 0x1ULL || (unsigned long long)(F_WRLCK) == (unsigned long long)(long long)(int)0x1ULL, "F_WRLCK is 1 in the table");
#endif
#ifdef F_UNLCK
_Static_assert((unsigned long long)(F_UNLCK) == 0x2ULL || (unsigned long long)(F_UNLCK) == (unsigned long long)(long long)(int)0x2ULL, "F_UNLCK is 2 in the table");
#endif
#ifdef F_EXLCK
_Static_assert((unsigned long long)(F_EXLCK) == 0x4ULL || (unsigned long long)(F_EXLCK) == (unsigned long long)(long long)(int)0x4ULL, "F_EXLCK is 4 in the table");
#endif
#ifdef F_SHLCK
_Static_assert((unsigned long long)(F_SHLCK) == 0x8ULL || (unsigned long long)(F_SHLCK) == (unsigned long long)(long long)(int)0x8ULL, "F_SHLCK is 8 in the table");
#endif
#ifdef DN_ACCESS
_Static_assert((unsigned long long)(DN_ACCESS) == 0x1ULL || (unsigned long long)(DN_ACCESS) == (unsigned long long)(long long)(int)0x1ULL, "DN_ACCESS is 1 in the table");
#endif
#ifdef DN_MODIFY
_Static_assert((unsigned long long)(DN_MODIFY) == 0x2ULL || (unsigned long long)(DN_MODIFY) == (unsigned long long)(long long)(int)0x2ULL, "DN_MODIFY is 2 in the table");
#endif
#ifdef DN_CREATE
_Static_assert((unsigned long long)(DN_CREATE) == 0x4ULL || (unsigned long long)(DN_CREATE) == (unsigned long long)(long long)(int)0x4ULL, "DN_CREATE is 4 in the table");
#endif
#ifdef DN_DELETE
_Static_assert((unsigned long long)(DN_DELETE) == 0x8ULL || (unsigned long long)(DN_DELETE) == (unsigned long long)(long long)(int)0x8ULL, "DN_DELETE is 8 in the table");
#endif
#ifdef DN_RENAME
_Static_assert((unsigned long long)(DN_RENAME) == 0x10ULL || (unsigned long long)(DN_RENAME) == (unsigned long long)(long long)(int)0x10ULL, "DN_RENAME is 16 in the table");
#endif
#ifdef DN_ATTRIB
_Static_assert((unsigned long long)(DN_ATTRIB) == 0x20ULL || (unsigned long long)(DN_ATTRIB) == (unsigned long long)(long long)(int)0x20ULL, "DN_ATTRIB is 32 in the table");
#endif
#ifdef DN_MULTISHOT
_Static_assert((unsigned long long)(DN_MULTISHOT) == 0x80000000ULL || (unsigned long long)(DN_MULTISHOT) == (unsigned long long)(long long)(int)0x80000000ULL, "DN_MULTISHOT is 2147483648 in the table");
#endif
#ifdef F_SEAL_SEAL
_Static_assert((unsigned long long)(F_SEAL_SEAL) == 0x1ULL || (unsigned long long)(F_SEAL_SEAL) == (unsigned long long)(long long)(int)0x1ULL, "F_SEAL_SEAL is 1 in the table");
#endif
#ifdef F_SEAL_SHRINK
_Static_assert((unsigned long long)(F_SEAL_SHRINK) == 0x2ULL || (unsigned long long)(F_SEAL_SHRINK) == (unsigned long long)(long long)(int)0x2ULL, "F_SEAL_SHRINK is 2 in the table");
#endif
#ifdef F_SEAL_GROW
_Static_assert((unsigned long long)(F_SEAL_GROW) == 0x4ULL || (unsigned long long)(F_SEAL_GROW) == (unsigned long long)(long long)(int)0x4ULL, "F_SEAL_GROW is 4 in the table");
#endif
#ifdef F_SEAL_WRITE
_Static_assert((unsigned long long)(F_SEAL_WRITE) == 0x8ULL || (unsigned long long)(F_SEAL_WRITE) == (unsigned long long)(long long)(int)0x8ULL, "F_SEAL_WRITE is 8 in the table");
#endif
#ifdef F_SEAL_FUTURE_WRITE
_Static_assert((unsigned long long)(F_SEAL_FUTURE_WRITE) == 0x10ULL || (unsigned long long)(F_SEAL_FUTURE_WRITE) == (unsigned long long)(long long)(int)0x10ULL, "F_SEAL_FUTURE_WRITE is 16 in the table");
#endif
#ifdef F_OWNER_TID
_Static_assert((unsigned long long)(F_OWNER_TID) == 0x0ULL || (unsigned long long)(F_OWNER_TID) == (unsigned long long)(long long)(int)0x0ULL, "F_OWNER_TID is 0 in the table");
#endif
#ifdef F_OWNER_PID
_Static_assert((unsigned long long)(F_OWNER_PID) == 0x1ULL || (unsigned long long)(F_OWNER_PID) == (unsigned long long)(long long)(int)0x1ULL, "F_OWNER_PID is 1 in the table");
#endif
#ifdef F_OWNER_PGRP
_Static_assert((unsigned long long)(F_OWNER_PGRP) == 0x2ULL || (unsigned long long)(F_OWNER_PGRP) == (unsigned long long)(long long)(int)0x2ULL, "F_OWNER_PGRP is 2 in the table");
#endif
_Static_assert(sizeof(struct flock) == 32, "struct flock has 32 bytes in the table");
_Static_assert(offsetof(struct flock, l_type) == 0, "l_type of struct flock is at 0 in the table");
_Static_assert(offsetof(struct flock, l_whence) == 2, "l_whence of struct flock is at 2 in the table");
_Static_assert(offsetof(struct flock, l_start) == 8, "l_start of struct flock is at 8 in the table");
_Static_assert(offsetof(struct flock, l_len) == 16, "l_len of struct flock is at 16 in the table");
_Static_assert(offsetof(struct flock, l_pid) == 24, "l_pid of struct flock is at 24 in the table");
_Static_assert(sizeof(struct f_owner_ex) == 8, "struct f_owner_ex has 8 bytes in the table");
_Static_assert(offsetof(struct f_owner_ex, type) == 0, "type of struct f_owner_ex is at 0 in the table");
_Static_assert(offsetof(struct f_owner_ex, pid) == 4, "pid of struct f_owner_ex is at 4 in the table");
#endif
