/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/seccomp.h>)
#include <linux/seccomp.h>
#ifdef SECCOMP_ADDFD_FLAG_SETFD
_Static_assert((unsigned long long)(SECCOMP_ADDFD_FLAG_SETFD) == 0x1ULL || (unsigned long long)(SECCOMP_ADDFD_FLAG_SETFD) == (unsigned long long)(long long)(int)0x1ULL, "SECCOMP_ADDFD_FLAG_SETFD is 1 in the table");
#endif
#ifdef SECCOMP_ADDFD_FLAG_SEND
_Static_assert((unsigned long long)(SECCOMP_ADDFD_FLAG_SEND) == 0x2ULL || (unsigned long long)(SECCOMP_ADDFD_FLAG_SEND) == (unsigned long long)(long long)(int)0x2ULL, "SECCOMP_ADDFD_FLAG_SEND is 2 in the table");
#endif
#ifdef SECCOMP_USER_NOTIF_FLAG_CONTINUE
_Static_assert((unsigned long long)(SECCOMP_USER_NOTIF_FLAG_CONTINUE) == 0x1ULL || (unsigned long long)(SECCOMP_USER_NOTIF_FLAG_CONTINUE) == (unsigned long long)(long long)(int)0x1ULL, "SECCOMP_USER_NOTIF_FLAG_CONTINUE is 1 in the table");
#endif
#ifdef SECCOMP_SET_MODE_STRICT
_Static_assert((unsigned long long)(SECCOMP_SET_MODE_STRICT) == 0x0ULL || (unsigned long long)(SECCOMP_SET_MODE_STRICT) == (unsigned long long)(long long)(int)0x0ULL, "SECCOMP_SET_MODE_STRICT is 0 in the table");
#endif
#ifdef SECCOMP_SET_MODE_FILTER
_Static_assert((unsigned long long)(SECCOMP_SET_MODE_FILTER) == 0x1ULL || (unsigned long long)(SECCOMP_SET_MODE_FILTER) == (unsigned long long)(long long)(int)0x1ULL, "SECCOMP_SET_MODE_FILTER is 1 in the table");
#endif
#ifdef SECCOMP_GET_ACTION_AVAIL
_Static_assert((unsigned long long)(SECCOMP_GET_ACTION_AVAIL) == 0x2ULL || (unsigned long long)(SECCOMP_GET_ACTION_AVAIL) == (unsigned long long)(long long)(int)0x2ULL, "SECCOMP_GET_ACTION_AVAIL is 2 in the table");
#endif
#ifdef SECCOMP_GET_NOTIF_SIZES
_Static_assert((unsigned long long)(SECCOMP_GET_NOTIF_SIZES) == 0x3ULL || (unsigned long long)(SECCOMP_GET_NOTIF_SIZES) == (unsigned long long)(long long)(int)0x3ULL, "SECCOMP_GET_NOTIF_SIZES is 3 in the table");
#endif
#ifdef SECCOMP_FILTER_FLAG_TSYNC
_Static_assert((unsigned long long)(SECCOMP_FILTER_FLAG_TSYNC) == 0x1ULL || (unsigned long long)(SECCOMP_FILTER_FLAG_TSYNC) == (unsigned long long)(long long)(int)0x1ULL, "SECCOMP_FILTER_FLAG_TSYNC is 1 in the table");
#endif
#ifdef SECCOMP_FILTER_FLAG_LOG
_Static_assert((unsigned long long)(SECCOMP_FILTER_FLAG_LOG) == 0x2ULL || (unsigned long long)(SECCOMP_FILTER_FLAG_LOG) == (unsigned long long)(long long)(int)0x2ULL, "SECCOMP_FILTER_FLAG_LOG is 2 in the table");
#endif
#ifdef SECCOMP_FILTER_FLAG_SPEC_ALLOW
_Static_assert((unsigned long long)(SECCOMP_FILTER_FLAG_SPEC_ALLOW) == 0x4ULL || (unsigned long long)(SECCOMP_FILTER_FLAG_SPEC_ALLOW) == (unsigned long long)(long long)(int)0x4ULL, "SECCOMP_FILTER_FLAG_SPEC_ALLOW is 4 in the table");
#endif
#ifdef SECCOMP_FILTER_FLAG_NEW_LISTENER
_Static_assert((unsigned long long)(SECCOMP_FILTER_FLAG_NEW_LISTENER) == 0x8ULL || (unsigned long long)(SECCOMP_FILTER_FLAG_NEW_LISTENER) == (unsigned long long)(long long)(int)0x8ULL, "SECCOMP_FILTER_FLAG_NEW_LISTENER is 8 in the table");
#endif
#ifdef SECCOMP_FILTER_FLAG_TSYNC_ESRCH
_Static_assert((unsigned long long)(SECCOMP_FILTER_FLAG_TSYNC_ESRCH) == 0x10ULL || (unsigned long long)(SECCOMP_FILTER_FLAG_TSYNC_ESRCH) == (unsigned long long)(long long)(int)0x10ULL, "SECCOMP_FILTER_FLAG_TSYNC_ESRCH is 16 in the table");
#endif
#ifdef SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV
_Static_assert((unsigned long long)(SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV) == 0x20ULL || (unsigned long long)(SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV) == (unsigned long long)(long long)(int)0x20ULL, "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV is 32 in the table");
#endif
#ifdef SECCOMP_RET_KILL_PROCESS
_Static_assert((unsigned long long)(SECCOMP_RET_KILL_PROCESS) == 0x80000000ULL || (unsigned long long)(SECCOMP_RET_KILL_PROCESS) == (unsigned long long)(long long)(int)0x80000000ULL, "SECCOMP_RET_KILL_PROCESS is 2147483648 in the table");
#endif
#ifdef SECCOMP_RET_KILL_THREAD
_Static_assert((unsigned long long)(SECCOMP_RET_KILL_THREAD) == 0x0ULL || (unsigned long long)(SECCOMP_RET_KILL_THREAD) == (unsigned long long)(long long)(int)0x0ULL, "SECCOMP_RET_KILL_THREAD is 0 in the table");
#endif
#ifdef SECCOMP_RET_TRAP
_Static_assert((unsigned long long)(SECCOMP_RET_TRAP) == 0x30000ULL || (unsigned long long)(SECCOMP_RET_TRAP) == (unsigned long long)(long long)(int)0x30000ULL, "SECCOMP_RET_TRAP is 196608 in the table");
#endif
#ifdef SECCOMP_RET_ERRNO
_Static_assert((unsigned long long)(SECCOMP_RET_ERRNO) == 0x50000ULL || (unsigned long long)(SECCOMP_RET_ERRNO) == (unsigned long long)(long long)(int)0x50000ULL, "SECCOMP_RET_ERRNO is 327680 in the table");
#endif
#ifdef SECCOMP_RET_USER_NOTIF
_Static_assert((unsigned long long)(SECCOMP_RET_USER_NOTIF) == 0x7fc00000ULL || (unsigned long long)(SECCOMP_RET_USER_NOTIF) == (unsigned long long)(long long)(int)0x7fc00000ULL, "SECCOMP_RET_USER_NOTIF is 2143289344 in the table");
#endif
#ifdef SECCOMP_RET_TRACE
_Static_assert((unsigned long long)(SECCOMP_RET_TRACE) == 0x7ff00000ULL || (unsigned long long)(SECCOMP_RET_TRACE) == (unsigned long long)(long long)(int)0x7ff00000ULL, "SECCOMP_RET_TRACE is 2146435072 in the table");
#endif
#ifdef SECCOMP_RET_LOG
_Static_assert((unsigned long long)(SECCOMP_RET_LOG) == 0x7ffc0000ULL || (unsigned long long)(SECCOMP_RET_LOG) == (unsigned long long)(long long)(int)0x7ffc0000ULL, "SECCOMP_RET_LOG is 2147221504 in the table");
#endif
#ifdef SECCOMP_RET_ALLOW
_Static_assert((unsigned long long)(SECCOMP_RET_ALLOW) == 0x7fff0000ULL || (unsigned long long)(SECCOMP_RET_ALLOW) == (unsigned long long)(long long)(int)0x7fff0000ULL, "SECCOMP_RET_ALLOW is 2147418112 in the table");
#endif
#ifdef SECCOMP_MODE_DISABLED
_Static_assert((unsigned long long)(SECCOMP_MODE_DISABLED) == 0x0ULL || (unsigned long long)(SECCOMP_MODE_DISABLED) == (unsigned long long)(long long)(int)0x0ULL, "SECCOMP_MODE_DISABLED is 0 in the table");
#endif
#ifdef SECCOMP_MODE_STRICT
_Static_assert((unsigned long long)(SECCOMP_MODE_STRICT) == 0x1ULL || (unsigned long long)(SECCOMP_MODE_STRICT) == (unsigned long long)(long long)(int)0x1ULL, "SECCOMP_MODE_STRICT is 1 in the table");
#endif
#ifdef SECCOMP_MODE_FILTER
_Static_assert((unsigned long long)(SECCOMP_MODE_FILTER) == 0x2ULL || (unsigned long long)(SECCOMP_MODE_FILTER) == (unsigned long long)(long long)(int)0x2ULL, "SECCOMP_MODE_FILTER is 2 in the table");
#endif
_Static_assert(sizeof(struct seccomp_notif) == 80, "struct seccomp_notif has 80 bytes in the table");
_Static_assert(offsetof(struct seccomp_notif, id) == 0, "id of struct seccomp_notif is at 0 in the table");
_Static_assert(offsetof(struct seccomp_notif, pid) == 8, "pid of struct seccomp_notif is at 8 in the table");
_Static_assert(offsetof(struct seccomp_notif, flags) == 12, "flags of struct seccomp_notif is at 12 in the table");
_Static_assert(offsetof(struct seccomp_notif, data) == 16, "data of struct seccomp_notif is at 16 in the table");
_Static_assert(sizeof(struct seccomp_notif_resp) == 24, "struct seccomp_notif_resp has 24 bytes in the table");
_Static_assert(offsetof(struct seccomp_notif_resp, id) == 0, "id of struct seccomp_notif_resp is at 0 in the table");
_Static_assert(offsetof(struct seccomp_notif_resp, val) == 8, "val of struct seccomp_notif_resp is at 8 in the table");
_Static_assert(offsetof(struct seccomp_notif_resp, error) == 16, "error of struct seccomp_notif_resp is at 16 in the table");
_Static_assert(offsetof(struct seccomp_notif_resp, flags) == 20, "flags of struct seccomp_notif_resp is at 20 in the table");
_Static_assert(sizeof(struct seccomp_notif_addfd) == 24, "struct seccomp_notif_addfd has 24 bytes in the table");
_Static_assert(offsetof(struct seccomp_notif_addfd, id) == 0, "id of struct seccomp_notif_addfd is at 0 in the table");
_Static_assert(offsetof(struct seccomp_notif_addfd, flags) == 8, "flags of struct seccomp_notif_addfd is at 8 in the table");
_Static_assert(offsetof(struct seccomp_notif_addfd, srcfd) == 12, "srcfd of struct seccomp_notif_addfd is at 12 in the table");
_Static_assert(offsetof(struct seccomp_notif_addfd, newfd) == 16, "newfd of struct seccomp_notif_addfd is at 16 in the table");
_Static_assert(offsetof(struct seccomp_notif_addfd, newfd_flags) == 20, "newfd_flags of struct seccomp_notif_addfd is at 20 in the table");
_Static_assert(sizeof(struct seccomp_notif_sizes) == 6, "struct seccomp_notif_sizes has 6 bytes in the table");
_Static_assert(offsetof(struct seccomp_notif_sizes, seccomp_notif) == 0, "seccomp_notif of struct seccomp_notif_sizes is at 0 in the table");
_Static_assert(offsetof(struct seccomp_notif_sizes, seccomp_notif_resp) == 2, "seccomp_notif_resp of struct seccomp_notif_sizes is at 2 in the table");
_Static_assert(offsetof(struct seccomp_notif_sizes, seccomp_data) == 4, "seccomp_data of struct seccomp_notif_sizes is at 4 in the table");
#endif
