/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/kcmp.h>)
#include <linux/kcmp.h>
#ifdef KCMP_FILE
_Static_assert((unsigned long long)(KCMP_FILE) == 0x0ULL || (unsigned long long)(KCMP_FILE) == (unsigned long long)(long long)(int)0x0ULL, "KCMP_FILE is 0 in the table");
#endif
#ifdef KCMP_VM
_Static_assert((unsigned long long)(KCMP_VM) == 0x1ULL || (unsigned long long)(KCMP_VM) == (unsigned long long)(long long)(int)0x1ULL, "KCMP_VM is 1 in the table");
#endif
#ifdef KCMP_FILES
_Static_assert((unsigned long long)(KCMP_FILES) == 0x2ULL || (unsigned long long)(KCMP_FILES) == (unsigned long long)(long long)(int)0x2ULL, "KCMP_FILES is 2 in the table");
#endif
#ifdef KCMP_FS
_Static_assert((unsigned long long)(KCMP_FS) == 0x3ULL || (unsigned long long)(KCMP_FS) == (unsigned long long)(long long)(int)0x3ULL, "KCMP_FS is 3 in the table");
#endif
#ifdef KCMP_SIGHAND
_Static_assert((unsigned long long)(KCMP_SIGHAND) == 0x4ULL || (unsigned long long)(KCMP_SIGHAND) == (unsigned long long)(long long)(int)0x4ULL, "KCMP_SIGHAND is 4 in the table");
#endif
#ifdef KCMP_IO
_Static_assert((unsigned long long)(KCMP_IO) == 0x5ULL || (unsigned long long)(KCMP_IO) == (unsigned long long)(long long)(int)0x5ULL, "KCMP_IO is 5 in the table");
#endif
#ifdef KCMP_SYSVSEM
_Static_assert((unsigned long long)(KCMP_SYSVSEM) == 0x6ULL || (unsigned long long)(KCMP_SYSVSEM) == (unsigned long long)(long long)(int)0x6ULL, "KCMP_SYSVSEM is 6 in the table");
#endif
#ifdef KCMP_EPOLL_TFD
_Static_assert((unsigned long long)(KCMP_EPOLL_TFD) == 0x7ULL || (unsigned long long)(KCMP_EPOLL_TFD) == (unsigned long long)(long long)(int)0x7ULL, "KCMP_EPOLL_TFD is 7 in the table");
#endif
_Static_assert(sizeof(struct kcmp_epoll_slot) == 12, "struct kcmp_epoll_slot has 12 bytes in the table");
_Static_assert(offsetof(struct kcmp_epoll_slot, efd) == 0, "efd of struct kcmp_epoll_slot is at 0 in the table");
_Static_assert(offsetof(struct kcmp_epoll_slot, tfd) == 4, "tfd of struct kcmp_epoll_slot is at 4 in the table");
_Static_assert(offsetof(struct kcmp_epoll_slot, toff) == 8, "toff of struct kcmp_epoll_slot is at 8 in the table");
#endif
