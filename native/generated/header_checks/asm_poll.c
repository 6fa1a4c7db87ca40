/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/poll.h>)
#include <asm/poll.h>
#ifdef POLLIN
_Static_assert((unsigned long long)(POLLIN) == 0x1ULL || (unsigned long long)(POLLIN) == (unsigned long long)(long long)(int)0x1ULL, "POLLIN is 1 in the table");
#endif
#ifdef POLLPRI
_Static_assert((unsigned long long)(POLLPRI) == 0x2ULL || (unsigned long long)(POLLPRI) == (unsigned long long)(long long)(int)0x2ULL, "POLLPRI is 2 in the table");
#endif
#ifdef POLLOUT
_Static_assert((unsigned long long)(POLLOUT) == 0x4ULL || (unsigned long long)(POLLOUT) == (unsigned long long)(long long)(int)0x4ULL, "POLLOUT is 4 in the table");
#endif
#ifdef POLLERR
_Static_assert((unsigned long long)(POLLERR) == 0x8ULL || (unsigned long long)(POLLERR) == (unsigned long long)(long long)(int)0x8ULL, "POLLERR is 8 in the table");
#endif
#ifdef POLLHUP
_Static_assert((unsigned long long)(POLLHUP) == 0x10ULL || (unsigned long long)(POLLHUP) == (unsigned long long)(long long)(int)0x10ULL, "POLLHUP is 16 in the table");
#endif
#ifdef POLLNVAL
_Static_assert((unsigned long long)(POLLNVAL) == 0x20ULL || (unsigned long long)(POLLNVAL) == (unsigned long long)(long long)(int)0x20ULL, "POLLNVAL is 32 in the table");
#endif
#ifdef POLLRDNORM
_Static_assert((unsigned long long)(POLLRDNORM) == 0x40ULL || (unsigned long long)(POLLRDNORM) == (unsigned long long)(long long)(int)0x40ULL, "POLLRDNORM is 64 in the table");
#endif
#ifdef POLLRDBAND
_Static_assert((unsigned long long)(POLLRDBAND) == 0x80ULL || (unsigned long long)(POLLRDBAND) == (unsigned long long)(long long)(int)0x80ULL, "POLLRDBAND is 128 in the table");
#endif
#ifdef POLLWRNORM
_Static_assert((unsigned long long)(POLLWRNORM) == 0x100ULL || (unsigned long long)(POLLWRNORM) == (unsigned long long)(long long)(int)0x100ULL, "POLLWRNORM is 256 in the table");
#endif
#ifdef POLLWRBAND
_Static_assert((unsigned long long)(POLLWRBAND) == 0x200ULL || (unsigned long long)(POLLWRBAND) == (unsigned long long)(long long)(int)0x200ULL, "POLLWRBAND is 512 in the table");
#endif
#ifdef POLLMSG
_Static_assert((unsigned long long)(POLLMSG) == 0x400ULL || (unsigned long long)(POLLMSG) == (unsigned long long)(long long)(int)0x400ULL, "POLLMSG is 1024 in the table");
#endif
#ifdef POLLREMOVE
_Static_assert((unsigned long long)(POLLREMOVE) == 0x1000ULL || (unsigned long long)(POLLREMOVE) == (unsigned long long)(long long)(int)0x1000ULL, "POLLREMOVE is 4096 in the table");
#endif
#ifdef POLLRDHUP
_Static_assert((unsigned long long)(POLLRDHUP) == 0x2000ULL || (unsigned long long)(POLLRDHUP) == (unsigned long long)(long long)(int)0x2000ULL, "POLLRDHUP is 8192 in the table");
#endif
#ifdef POLL_BUSY_LOOP
_Static_assert((unsigned long long)(POLL_BUSY_LOOP) == 0x8000ULL || (unsigned long long)(POLL_BUSY_LOOP) == (unsigned long long)(long long)(int)0x8000ULL, "POLL_BUSY_LOOP is 32768 in the table");
#endif
#endif
