/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<sys/statvfs.h>)
#include <sys/statvfs.h>
#ifdef ST_VALID
_Static_assert((unsigned long long)(ST_VALID) == 0x20ULL || (unsigned long long)(ST_VALID) == (unsigned long long)(long long)(int)0x20ULL, "ST_VALID is 32 in the table");
#endif
#ifdef ST_RDONLY
_Static_assert((unsigned long long)(ST_RDONLY) == 0x1ULL || (unsigned long long)(ST_RDONLY) == (unsigned long long)(long long)(int)0x1ULL, "ST_RDONLY is 1 in the table");
#endif
#ifdef ST_NOSUID
_Static_assert((unsigned long long)(ST_NOSUID) == 0x2ULL || (unsigned long long)(ST_NOSUID) == (unsigned long long)(long long)(int)0x2ULL, "ST_NOSUID is 2 in the table");
#endif
#ifdef ST_NODEV
_Static_assert((unsigned long long)(ST_NODEV) == 0x4ULL || (unsigned long long)(ST_NODEV) == (unsigned long long)(long long)(int)0x4ULL, "ST_NODEV is 4 in the table");
#endif
#ifdef ST_NOEXEC
_Static_assert((unsigned long long)(ST_NOEXEC) == 0x8ULL || (unsigned long long)(ST_NOEXEC) == (unsigned long long)(long long)(int)0x8ULL, "ST_NOEXEC is 8 in the table");
#endif
#ifdef ST_SYNCHRONOUS
_Static_assert((unsigned long long)(ST_SYNCHRONOUS) == 0x10ULL || (unsigned long long)(ST_SYNCHRONOUS) == (unsigned long long)(long long)(int)0x10ULL, "ST_SYNCHRONOUS is 16 in the table");
#endif
#ifdef ST_MANDLOCK
_Static_assert((unsigned long long)(ST_MANDLOCK) == 0x40ULL || (unsigned long long)(ST_MANDLOCK) == (unsigned long long)(long long)(int)0x40ULL, "ST_MANDLOCK is 64 in the table");
#endif
#ifdef ST_WRITE
_Static_assert((unsigned long long)(ST_WRITE) == 0x80ULL || (unsigned long long)(ST_WRITE) == (unsigned long long)(long long)(int)0x80ULL, "ST_WRITE is 128 in the table");
#endif
#ifdef ST_APPEND
_Static_assert((unsigned long long)(ST_APPEND) == 0x100ULL || (unsigned long long)(ST_APPEND) == (unsigned long long)(long long)(int)0x100ULL, "ST_APPEND is 256 in the table");
#endif
#ifdef ST_IMMUTABLE
_Static_assert((unsigned long long)(ST_IMMUTABLE) == 0x200ULL || (unsigned long long)(ST_IMMUTABLE) == (unsigned long long)(long long)(int)0x200ULL, "ST_IMMUTABLE is 512 in the table");
#endif
#ifdef ST_NOATIME
_Static_assert((unsigned long long)(ST_NOATIME) == 0x400ULL || (unsigned long long)(ST_NOATIME) == (unsigned long long)(long long)(int)0x400ULL, "ST_NOATIME is 1024 in the table");
#endif
#ifdef ST_NODIRATIME
_Static_assert((unsigned long long)(ST_NODIRATIME) == 0x800ULL || (unsigned long long)(ST_NODIRATIME) == (unsigned long long)(long long)(int)0x800ULL, "ST_NODIRATIME is 2048 in the table");
#endif
#ifdef ST_RELATIME
_Static_assert((unsigned long long)(ST_RELATIME) == 0x1000ULL || (unsigned long long)(ST_RELATIME) == (unsigned long long)(long long)(int)0x1000ULL, "ST_RELATIME is 4096 in the table");
#endif
#ifdef ST_NOSYMFOLLOW
_Static_assert((unsigned long long)(ST_NOSYMFOLLOW) == 0x2000ULL || (unsigned long long)(ST_NOSYMFOLLOW) == (unsigned long long)(long long)(int)0x2000ULL, "ST_NOSYMFOLLOW is 8192 in the table");
#endif
#endif
