/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/personality.h>)
#include <linux/personality.h>
#ifdef PER_LINUX
_Static_assert((unsigned long long)(PER_LINUX) == 0x0ULL || (unsigned long long)(PER_LINUX) == (unsigned long long)(long long)(int)0x0ULL, "PER_LINUX is 0 in the table");
#endif
#ifdef PER_BSD
_Static_assert((unsigned long long)(PER_BSD) == 0x6ULL || (unsigned long long)(PER_BSD) == (unsigned long long)(long long)(int)0x6ULL, "PER_BSD is 6 in the table");
#endif
#ifdef PER_LINUX32
_Static_assert((unsigned long long)(PER_LINUX32) == 0x8ULL || (unsigned long long)(PER_LINUX32) == (unsigned long long)(long long)(int)0x8ULL, "PER_LINUX32 is 8 in the table");
#endif
#ifdef PER_RISCOS
_Static_assert((unsigned long long)(PER_RISCOS) == 0xcULL || (unsigned long long)(PER_RISCOS) == (unsigned long long)(long long)(int)0xcULL, "PER_RISCOS is 12 in the table");
#endif
#ifdef PER_OSF4
_Static_assert((unsigned long long)(PER_OSF4) == 0xfULL || (unsigned long long)(PER_OSF4) == (unsigned long long)(long long)(int)0xfULL, "PER_OSF4 is 15 in the table");
#endif
#ifdef PER_HPUX
_Static_assert((unsigned long long)(PER_HPUX) == 0x10ULL || (unsigned long long)(PER_HPUX) == (unsigned long long)(long long)(int)0x10ULL, "PER_HPUX is 16 in the table");
#endif
#ifdef PER_MASK
_Static_assert((unsigned long long)(PER_MASK) == 0xffULL || (unsigned long long)(PER_MASK) == (unsigned long long)(long long)(int)0xffULL, "PER_MASK is 255 in the table");
#endif
#ifdef UNAME26
_Static_assert((unsigned long long)(UNAME26) == 0x20000ULL || (unsigned long long)(UNAME26) == (unsigned long long)(long long)(int)0x20000ULL, "UNAME26 is 131072 in the table");
#endif
#ifdef ADDR_NO_RANDOMIZE
_Static_assert((unsigned long long)(ADDR_NO_RANDOMIZE) == 0x40000ULL || (unsigned long long)(ADDR_NO_RANDOMIZE) == (unsigned long long)(long long)(int)0x40000ULL, "ADDR_NO_RANDOMIZE is 262144 in the table");
#endif
#ifdef FDPIC_FUNCPTRS
_Static_assert((unsigned long long)(FDPIC_FUNCPTRS) == 0x80000ULL || (unsigned long long)(FDPIC_FUNCPTRS) == (unsigned long long)(long long)(int)0x80000ULL, "FDPIC_FUNCPTRS is 524288 in the table");
#endif
#ifdef MMAP_PAGE_ZERO
_Static_assert((unsigned long long)(MMAP_PAGE_ZERO) == 0x100000ULL || (unsigned long long)(MMAP_PAGE_ZERO) == (unsigned long long)(long long)(int)0x100000ULL, "MMAP_PAGE_ZERO is 1048576 in the table");
#endif
#ifdef ADDR_COMPAT_LAYOUT
_Static_assert((unsigned long long)(ADDR_COMPAT_LAYOUT) == 0x200000ULL || (unsigned long long)(ADDR_COMPAT_LAYOUT) == (unsigned long long)(long long)(int)0x200000ULL, "ADDR_COMPAT_LAYOUT is 2097152 in the table");
#endif
#ifdef READ_IMPLIES_EXEC
_Static_assert((unsigned long long)(READ_IMPLIES_EXEC) == 0x400000ULL || (unsigned long long)(READ_IMPLIES_EXEC) == (unsigned long long)(long long)(int)0x400000ULL, "READ_IMPLIES_EXEC is 4194304 in the table");
#endif
#ifdef ADDR_LIMIT_32BIT
_Static_assert((unsigned long long)(ADDR_LIMIT_32BIT) == 0x800000ULL || (unsigned long long)(ADDR_LIMIT_32BIT) == (unsigned long long)(long long)(int)0x800000ULL, "ADDR_LIMIT_32BIT is 8388608 in the table");
#endif
#ifdef SHORT_INODE
_Static_assert((unsigned long long)(SHORT_INODE) == 0x1000000ULL || (unsigned long long)(SHORT_INODE) == (unsigned long long)(long long)(int)0x1000000ULL, "SHORT_INODE is 16777216 in the table");
#endif
#ifdef WHOLE_SECONDS
_Static_assert((unsigned long long)(WHOLE_SECONDS) == 0x2000000ULL || (unsigned long long)(WHOLE_SECONDS) == (unsigned long long)(long long)(int)0x2000000ULL, "WHOLE_SECONDS is 33554432 in the table");
#endif
#ifdef STICKY_TIMEOUTS
_Static_assert((unsigned long long)(STICKY_TIMEOUTS) == 0x4000000ULL || (unsigned long long)(STICKY_TIMEOUTS) == (unsigned long long)(long long)(int)0x4000000ULL, "STICKY_TIMEOUTS is 67108864 in the table");
#endif
#ifdef ADDR_LIMIT_3GB
_Static_assert((unsigned long long)(ADDR_LIMIT_3GB) == 0x8000000ULL || (unsigned long long)(ADDR_LIMIT_3GB) == (unsigned long long)(long long)(int)0x8000000ULL, "ADDR_LIMIT_3GB is 134217728 in the table");
#endif
#endif
