/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/eventpoll.h>)
#include <linux/eventpoll.h>
#ifdef EPOLLIN
_Static_assert((unsigned long long)(EPOLLIN) == 0x1ULL || (unsigned long long)(EPOLLIN) == (unsigned long long)(long long)(int)0x1ULL, "EPOLLIN is 1 in the table");
#endif
#ifdef EPOLLPRI
_Static_assert((unsigned long long)(EPOLLPRI) == 0x2ULL || (unsigned long long)(EPOLLPRI) == (unsigned long long)(long long)(int)0x2ULL, "EPOLLPRI is 2 in the table");
#endif
#ifdef EPOLLOUT
_Static_assert((unsigned long long)(EPOLLOUT) == 0x4ULL || (unsigned long long)(EPOLLOUT) == (unsigned long long)(long long)(int)0x4ULL, "EPOLLOUT is 4 in the table");
#endif
#ifdef EPOLLERR
_Static_assert((unsigned long long)(EPOLLERR) == 0x8ULL || (unsigned long long)(EPOLLERR) == (unsigned long long)(long long)(int)0x8ULL, "EPOLLERR is 8 in the table");
#endif
#ifdef EPOLLHUP
_Static_assert((unsigned long long)(EPOLLHUP) == 0x10ULL || (unsigned long long)(EPOLLHUP) == (unsigned long long)(long long)(int)0x10ULL, "EPOLLHUP is 16 in the table");
#endif
#ifdef EPOLLNVAL
_Static_assert((unsigned long long)(EPOLLNVAL) == 0x20ULL || (unsigned long long)(EPOLLNVAL) == (unsigned long long)(long long)(int)0x20ULL, "EPOLLNVAL is 32 in the table");
#endif
#ifdef EPOLLRDNORM
_Static_assert((unsigned long long)(EPOLLRDNORM) == 0x40ULL || (unsigned long long)(EPOLLRDNORM) == (unsigned long long)(long long)(int)0x40ULL, "EPOLLRDNORM is 64 in the table");
#endif
#ifdef EPOLLRDBAND
_Static_assert((unsigned long long)(EPOLLRDBAND) == 0x80ULL || (unsigned long long)(EPOLLRDBAND) == (unsigned long long)(long long)(int)0x80ULL, "EPOLLRDBAND is 128 in the table");
#endif
#ifdef EPOLLWRNORM
_Static_assert((unsigned long long)(EPOLLWRNORM) == 0x100ULL || (unsigned long long)(EPOLLWRNORM) == (unsigned long long)(long long)(int)0x100ULL, "EPOLLWRNORM is 256 in the table");
#endif
#ifdef EPOLLWRBAND
_Static_assert((unsigned long long)(EPOLLWRBAND) == 0x200ULL || (unsigned long long)(EPOLLWRBAND) == (unsigned long long)(long long)(int)0x200ULL, "EPOLLWRBAND is 512 in the table");
#endif
#ifdef EPOLLMSG
_Static_assert((unsigned long long)(EPOLLMSG) == 0x400ULL || (unsigned long long)(EPOLLMSG) == (unsigned long long)(long long)(int)0x400ULL, "EPOLLMSG is 1024 in the table");
#endif
#ifdef EPOLLRDHUP
_Static_assert((unsigned long long)(EPOLLRDHUP) == 0x2000ULL || (unsigned long long)(EPOLLRDHUP) == (unsigned long long)(long long)(int)0x2000ULL, "EPOLLRDHUP is 8192 in the table");
#endif
#ifdef EPOLLEXCLUSIVE
_Static_assert((unsigned long long)(EPOLLEXCLUSIVE) == 0x10000000ULL || (unsigned long long)(EPOLLEXCLUSIVE) == (unsigned long long)(long long)(int)0x10000000ULL, "EPOLLEXCLUSIVE is 268435456 in the table");
#endif
#ifdef EPOLLWAKEUP
_Static_assert((unsigned long long)(EPOLLWAKEUP) == 0x20000000ULL || (unsigned long long)(EPOLLWAKEUP) == (unsigned long long)(long long)(int)0x20000000ULL, "EPOLLWAKEUP is 536870912 in the table");
#endif
#ifdef EPOLLONESHOT
_Static_assert((unsigned long long)(EPOLLONESHOT) == 0x40000000ULL || (unsigned long long)(EPOLLONESHOT) == (unsigned long long)(long long)(int)0x40000000ULL, "EPOLLONESHOT is 1073741824 in the table");
#endif
#ifdef EPOLLET
_Static_assert((unsigned long long)(EPOLLET) == 0x80000000ULL || (unsigned long long)(EPOLLET) == (unsigned long long)(long long)(int)0x80000000ULL, "EPOLLET is 2147483648 in the table");
#endif
#ifdef EPOLL_CTL_ADD
_Static_assert((unsigned long long)(EPOLL_CTL_ADD) == 0x1ULL || (unsigned long long)(EPOLL_CTL_ADD) == (unsigned long long)(long long)(int)0x1ULL, "EPOLL_CTL_ADD is 1 in the table");
#endif
#ifdef EPOLL_CTL_MOD
_Static_assert((unsigned long long)(EPOLL_CTL_MOD) == 0x3ULL || (unsigned long long)(EPOLL_CTL_MOD) == (unsigned long long)(long long)(int)0x3ULL, "EPOLL_CTL_MOD is 3 in the table");
#endif
#ifdef EPOLL_CTL_DEL
_Static_assert((unsigned long long)(EPOLL_CTL_DEL) == 0x2ULL || (unsigned long long)(EPOLL_CTL_DEL) == (unsigned long long)(long long)(int)0x2ULL, "EPOLL_CTL_DEL is 2 in the table");
#endif
#ifdef EPOLL_CLOEXEC
_Static_assert((unsigned long long)(EPOLL_CLOEXEC) == 0x80000ULL || (unsigned long long)(EPOLL_CLOEXEC) == (unsigned long long)(long long)(int)0x80000ULL, "EPOLL_CLOEXEC is 524288 in the table");
#endif
_Static_assert(sizeof(struct epoll_event) == 12, "struct epoll_event has 12 bytes in the table");
_Static_assert(offsetof(struct epoll_event, events) == 0, "events of struct epoll_event is at 0 in the table");
_Static_assert(offsetof(struct epoll_event, data) == 4, "data of struct epoll_event is at 4 in the table");
#endif
