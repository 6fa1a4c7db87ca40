/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<sys/stat.h>)
#include <sys/stat.h>
#ifdef S_IFSOCK
_Static_assert((unsigned long long)(S_IFSOCK) == 0xc000ULL || (unsigned long long)(S_IFSOCK) == (unsigned long long)(long long)(int)0xc000ULL, "S_IFSOCK is 49152 in the table");
#endif
#ifdef S_IFLNK
_Static_assert((unsigned long long)(S_IFLNK) == 0xa000ULL || (unsigned long long)(S_IFLNK) == (unsigned long long)(long long)(int)0xa000ULL, "S_IFLNK is 40960 in the table");
#endif
#ifdef S_IFREG
_Static_assert((unsigned long long)(S_IFREG) == 0x8000ULL || (unsigned long long)(S_IFREG) == (unsigned long long)(long long)(int)0x8000ULL, "S_IFREG is 32768 in the table");
#endif
#ifdef S_IFBLK
_Static_assert((unsigned long long)(S_IFBLK) == 0x6000ULL || (unsigned long long)(S_IFBLK) == (unsigned long long)(long long)(int)0x6000ULL, "S_IFBLK is 24576 in the table");
#endif
#ifdef S_IFDIR
_Static_assert((unsigned long long)(S_IFDIR) == 0x4000ULL || (unsigned long long)(S_IFDIR) == (unsigned long long)(long long)(int)0x4000ULL, "S_IFDIR is 16384 in the table");
#endif
#ifdef S_IFCHR
_Static_assert((unsigned long long)(S_IFCHR) == 0x2000ULL || (unsigned long long)(S_IFCHR) == (unsigned long long)(long long)(int)0x2000ULL, "S_IFCHR is 8192 in the table");
#endif
#ifdef S_IFIFO
_Static_assert((unsigned long long)(S_IFIFO) == 0x1000ULL || (unsigned long long)(S_IFIFO) == (unsigned long long)(long long)(int)0x1000ULL, "S_IFIFO is 4096 in the table");
#endif
#ifdef S_ISUID
_Static_assert((unsigned long long)(S_ISUID) == 0x800ULL || (unsigned long long)(S_ISUID) == (unsigned long long)(long long)(int)0x800ULL, "S_ISUID is 2048 in the table");
#endif
#ifdef S_ISGID
_Static_assert((unsigned long long)(S_ISGID) == 0x400ULL || (unsigned long long)(S_ISGID) == (unsigned long long)(long long)(int)0x400ULL, "S_ISGID is 1024 in the table");
#endif
#ifdef S_ISVTX
_Static_assert((unsigned long long)(S_ISVTX) == 0x200ULL || (unsigned long long)(S_ISVTX) == (unsigned long long)(long long)(int)0x200ULL, "S_ISVTX is 512 in the table");
#endif
#endif
