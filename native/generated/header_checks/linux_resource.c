/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/resource.h>)
#include <linux/resource.h>
#ifdef RLIMIT_CPU
_Static_assert((unsigned long long)(RLIMIT_CPU) == 0x0ULL || (unsigned long long)(RLIMIT_CPU) == (unsigned long long)(long long)(int)0x0ULL, "RLIMIT_CPU is 0 in the table");
#endif
#ifdef RLIMIT_FSIZE
_Static_assert((unsigned long long)(RLIMIT_FSIZE) == 0x1ULL || (unsigned long long)(RLIMIT_FSIZE) == (unsigned long long)(long long)(int)0x1ULL, "RLIMIT_FSIZE is 1 in the table");
#endif
#ifdef RLIMIT_DATA
_Static_assert((unsigned long long)(RLIMIT_DATA) == 0x2ULL || (unsigned long long)(RLIMIT_DATA) == (unsigned long long)(long long)(int)0x2ULL, "RLIMIT_DATA is 2 in the table");
#endif
#ifdef RLIMIT_STACK
_Static_assert((unsigned long long)(RLIMIT_STACK) == 0x3ULL || (unsigned long long)(RLIMIT_STACK) == (unsigned long long)(long long)(int)0x3ULL, "RLIMIT_STACK is 3 in the table");
#endif
#ifdef RLIMIT_CORE
_Static_assert((unsigned long long)(RLIMIT_CORE) == 0x4ULL || (unsigned long long)(RLIMIT_CORE) == (unsigned long long)(long long)(int)0x4ULL, "RLIMIT_CORE is 4 in the table");
#endif
#ifdef RLIMIT_RSS
_Static_assert((unsigned long long)(RLIMIT_RSS) == 0x5ULL || (unsigned long long)(RLIMIT_RSS) == (unsigned long long)(long long)(int)0x5ULL, "RLIMIT_RSS is 5 in the table");
#endif
#ifdef RLIMIT_NPROC
_Static_assert((unsigned long long)(RLIMIT_NPROC) == 0x6ULL || (unsigned long long)(RLIMIT_NPROC) == (unsigned long long)(long long)(int)0x6ULL, "RLIMIT_NPROC is 6 in the table");
#endif
#ifdef RLIMIT_NOFILE
_Static_assert((unsigned long long)(RLIMIT_NOFILE) == 0x7ULL || (unsigned long long)(RLIMIT_NOFILE) == (unsigned long long)(long long)(int)0x7ULL, "RLIMIT_NOFILE is 7 in the table");
#endif
#ifdef RLIMIT_MEMLOCK
_Static_assert((unsigned long long)(RLIMIT_MEMLOCK) == 0x8ULL || (unsigned long long)(RLIMIT_MEMLOCK) == (unsigned long long)(long long)(int)0x8ULL, "RLIMIT_MEMLOCK is 8 in the table");
#endif
#ifdef RLIMIT_AS
_Static_assert((unsigned long long)(RLIMIT_AS) == 0x9ULL || (unsigned long long)(RLIMIT_AS) == (unsigned long long)(long long)(int)0x9ULL, "RLIMIT_AS is 9 in the table");
#endif
#ifdef RLIMIT_LOCKS
_Static_assert((unsigned long long)(RLIMIT_LOCKS) == 0xaULL || (unsigned long long)(RLIMIT_LOCKS) == (unsigned long long)(long long)(int)0xaULL, "RLIMIT_LOCKS is 10 in the table");
#endif
#ifdef RLIMIT_SIGPENDING
_Static_assert((unsigned long long)(RLIMIT_SIGPENDING) == 0xbULL || (unsigned long long)(RLIMIT_SIGPENDING) == (unsigned long long)(long long)(int)0xbULL, "RLIMIT_SIGPENDING is 11 in the table");
#endif
#ifdef RLIMIT_MSGQUEUE
_Static_assert((unsigned long long)(RLIMIT_MSGQUEUE) == 0xcULL || (unsigned long long)(RLIMIT_MSGQUEUE) == (unsigned long long)(long long)(int)0xcULL, "RLIMIT_MSGQUEUE is 12 in the table");
#endif
#ifdef RLIMIT_NICE
_Static_assert((unsigned long long)(RLIMIT_NICE) == 0xdULL || (unsigned long long)(RLIMIT_NICE) == (unsigned long long)(long long)(int)0xdULL, "RLIMIT_NICE is 13 in the table");
#endif
#ifdef RLIMIT_RTPRIO
_Static_assert((unsigned long long)(RLIMIT_RTPRIO) == 0xeULL || (unsigned long long)(RLIMIT_RTPRIO) == (unsigned long long)(long long)(int)0xeULL, "RLIMIT_RTPRIO is 14 in the table");
#endif
#ifdef RLIMIT_RTTIME
_Static_assert((unsigned long long)(RLIMIT_RTTIME) == 0xfULL || (unsigned long long)(RLIMIT_RTTIME) == (unsigned long long)(long long)(int)0xfULL, "RLIMIT_RTTIME is 15 in the table");
#endif
#ifdef RUSAGE_SELF
_Static_assert((unsigned long long)(RUSAGE_SELF) == 0x0ULL || (unsigned long long)(RUSAGE_SELF) == (unsigned long long)(long long)(int)0x0ULL, "RUSAGE_SELF is 0 in the table");
#endif
#ifdef RUSAGE_CHILDREN
_Static_assert((unsigned long long)(RUSAGE_CHILDREN) == 0xffffffffffffffffULL, "RUSAGE_CHILDREN is -1 in the table");
#endif
#ifdef RUSAGE_BOTH
_Static_assert((unsigned long long)(RUSAGE_BOTH) == 0xfffffffffffffffeULL, "RUSAGE_BOTH is -2 in the table");
#endif
#ifdef RUSAGE_THREAD
_Static_assert((unsigned long long)(RUSAGE_THREAD) == 0x1ULL || (unsigned long long)(RUSAGE_THREAD) == (unsigned long long)(long long)(int)0x1ULL, "RUSAGE_THREAD is 1 in the table");
#endif
#ifdef PRIO_PROCESS
_Static_assert((unsigned long long)(PRIO_PROCESS) == 0x0ULL || (unsigned long long)(PRIO_PROCESS) == (unsigned long long)(long long)(int)0x0ULL, "PRIO_PROCESS is 0 in the table");
#endif
#ifdef PRIO_PGRP
_Static_assert((unsigned long long)(PRIO_PGRP) == 0x1ULL || (unsigned long long)(PRIO_PGRP) == (unsigned long long)(long long)(int)0x1ULL, "PRIO_PGRP is 1 in the table");
#endif
#ifdef PRIO_USER
_Static_assert((unsigned long long)(PRIO_USER) == 0x2ULL || (unsigned long long)(PRIO_USER) == (unsigned long long)(long long)(int)0x2ULL, "PRIO_USER is 2 in the table");
#endif
_Static_assert(sizeof(struct rusage) == 144, "struct rusage has 144 bytes in the table");
_Static_assert(offsetof(struct rusage, ru_utime) == 0, "ru_utime of struct rusage is at 0 in the table");
_Static_assert(offsetof(struct rusage, ru_stime) == 16, "ru_stime of struct rusage is at 16 in the table");
_Static_assert(offsetof(struct rusage, ru_maxrss) == 32, "ru_maxrss of struct rusage is at 32 in the table");
_Static_assert(offsetof(struct rusage, ru_ixrss) == 40, "ru_ixrss of struct rusage is at 40 in the table");
_Static_assert(offsetof(struct rusage, ru_idrss) == 48, "ru_idrss of struct rusage is at 48 in the table");
_Static_assert(offsetof(struct rusage, ru_isrss) == 56, "ru_isrss of struct rusage is at 56 in the table");
_Static_assert(offsetof(struct rusage, ru_minflt) == 64, "ru_minflt of struct rusage is at 64 in the table");
_Static_assert(offsetof(struct rusage, ru_majflt) == 72, "ru_majflt of struct rusage is at 72 in the table");
_Static_assert(offsetof(struct rusage, ru_nswap) == 80, "ru_nswap of struct rusage is at 80 in the table");
_Static_assert(offsetof(struct rusage, ru_inblock) == 88, "ru_inblock of struct rusage is at 88 in the table");
_Static_assert(offsetof(struct rusage, ru_oublock) == 96, "ru_oublock of struct rusage is at 96 in the table");
_Static_assert(offsetof(struct rusage, ru_msgsnd) == 104, "ru_msgsnd of struct rusage is at 104 in the table");
_Static_assert(offsetof(struct rusage, ru_msgrcv) == 112, "ru_msgrcv of struct rusage is at 112 in the table");
_Static_assert(offsetof(struct rusage, ru_nsignals) == 120, "ru_nsignals of struct rusage is at 120 in the table");
_Static_assert(offsetof(struct rusage, ru_nvcsw) == 128, "ru_nvcsw of struct rusage is at 128 in the table");
_Static_assert(offsetof(struct rusage, ru_nivcsw) == 136, "ru_nivcsw of struct rusage is at 136 in the table");
_Static_assert(sizeof(struct rlimit64) == 16, "struct rlimit64 has 16 bytes in the table");
_Static_assert(offsetof(struct rlimit64, rlim_cur) == 0, "rlim_cur of struct rlimit64 is at 0 in the table");
_Static_assert(offsetof(struct rlimit64, rlim_max) == 8, "rlim_max of struct rlimit64 is at 8 in the table");
#endif
