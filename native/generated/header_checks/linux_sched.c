/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/sched.h>)
#include <linux/sched.h>
#ifdef CLONE_VM
_Static_assert((unsigned long long)(CLONE_VM) == 0x100ULL || (unsigned long long)(CLONE_VM) == (unsigned long long)(long long)(int)0x100ULL, "CLONE_VM is 256 in the table");
#endif
#ifdef CLONE_FS
_Static_assert((unsigned long long)(CLONE_FS) == 0x200ULL || (unsigned long long)(CLONE_FS) == (unsigned long long)(long long)(int)0x200ULL, "CLONE_FS is 512 in the table");
#endif
#ifdef CLONE_FILES
_Static_assert((unsigned long long)(CLONE_FILES) == 0x400ULL || (unsigned long long)(CLONE_FILES) == (unsigned long long)(long long)(int)0x400ULL, "CLONE_FILES is 1024 in the table");
#endif
#ifdef CLONE_SIGHAND
_Static_assert((unsigned long long)(CLONE_SIGHAND) == 0x800ULL || (unsigned long long)(CLONE_SIGHAND) == (unsigned long long)(long long)(int)0x800ULL, "CLONE_SIGHAND is 2048 in the table");
#endif
#ifdef CLONE_PIDFD
_Static_assert((unsigned long long)(CLONE_PIDFD) == 0x1000ULL || (unsigned long long)(CLONE_PIDFD) == (unsigned long long)(long long)(int)0x1000ULL, "CLONE_PIDFD is 4096 in the table");
#endif
#ifdef CLONE_PTRACE
_Static_assert((unsigned long long)(CLONE_PTRACE) == 0x2000ULL || (unsigned long long)(CLONE_PTRACE) == (unsigned long long)(long long)(int)0x2000ULL, "CLONE_PTRACE is 8192 in the table");
#endif
#ifdef CLONE_VFORK
_Static_assert((unsigned long long)(CLONE_VFORK) == 0x4000ULL || (unsigned long long)(CLONE_VFORK) == (unsigned long long)(long long)(int)0x4000ULL, "CLONE_VFORK is 16384 in the table");
#endif
#ifdef CLONE_PARENT
_Static_assert((unsigned long long)(CLONE_PARENT) == 0x8000ULL || (unsigned long long)(CLONE_PARENT) == (unsigned long long)(long long)(int)0x8000ULL, "CLONE_PARENT is 32768 in the table");
#endif
#ifdef CLONE_THREAD
_Static_assert((unsigned long long)(CLONE_THREAD) == 0x10000ULL || (unsigned long long)(CLONE_THREAD) == (unsigned long long)(long long)(int)0x10000ULL, "CLONE_THREAD is 65536 in the table");
#endif
#ifdef CLONE_NEWNS
_Static_assert((unsigned long long)(CLONE_NEWNS) == 0x20000ULL || (unsigned long long)(CLONE_NEWNS) == (unsigned long long)(long long)(int)0x20000ULL, "CLONE_NEWNS is 131072 in the table");
#endif
#ifdef CLONE_SYSVSEM
_Static_assert((unsigned long long)(CLONE_SYSVSEM) == 0x40000ULL || (unsigned long long)(CLONE_SYSVSEM) == (unsigned long long)(long long)(int)0x40000ULL, "CLONE_SYSVSEM is 262144 in the table");
#endif
#ifdef CLONE_SETTLS
_Static_assert((unsigned long long)(CLONE_SETTLS) == 0x80000ULL || (unsigned long long)(CLONE_SETTLS) == (unsigned long long)(long long)(int)0x80000ULL, "CLONE_SETTLS is 524288 in the table");
#endif
#ifdef CLONE_PARENT_SETTID
_Static_assert((unsigned long long)(CLONE_PARENT_SETTID) == 0x100000ULL || (unsigned long long)(CLONE_PARENT_SETTID) == (unsigned long long)(long long)(int)0x100000ULL, "CLONE_PARENT_SETTID is 1048576 in the table");
#endif
#ifdef CLONE_CHILD_CLEARTID
_Static_assert((unsigned long long)(CLONE_CHILD_CLEARTID) == 0x200000ULL || (unsigned long long)(CLONE_CHILD_CLEARTID) == (unsigned long long)(long long)(int)0x200000ULL, "CLONE_CHILD_CLEARTID is 2097152 in the table");
#endif
#ifdef CLONE_UNTRACED
_Static_assert((unsigned long long)(CLONE_UNTRACED) == 0x800000ULL || (unsigned long long)(CLONE_UNTRACED) == (unsigned long long)(long long)(int)0x800000ULL, "CLONE_UNTRACED is 8388608 in the table");
#endif
#ifdef CLONE_CHILD_SETTID
_Static_assert((unsigned long long)(CLONE_CHILD_SETTID) == 0x1000000ULL || (unsigned long long)(CLONE_CHILD_SETTID) == (unsigned long long)(long long)(int)0x1000000ULL, "CLONE_CHILD_SETTID is 16777216 in the table");
#endif
#ifdef CLONE_NEWCGROUP
_Static_assert((unsigned long long)(CLONE_NEWCGROUP) == 0x2000000ULL || (unsigned long long)(CLONE_NEWCGROUP) == (unsigned long long)(long long)(int)0x2000000ULL, "CLONE_NEWCGROUP is 33554432 in the table");
#endif
#ifdef CLONE_NEWUTS
_Static_assert((unsigned long long)(CLONE_NEWUTS) == 0x4000000ULL || (unsigned long long)(CLONE_NEWUTS) == (unsigned long long)(long long)(int)0x4000000ULL, "CLONE_NEWUTS is 67108864 in the table");
#endif
#ifdef CLONE_NEWIPC
_Static_assert((unsigned long long)(CLONE_NEWIPC) == 0x8000000ULL || (unsigned long long)(CLONE_NEWIPC) == (unsigned long long)(long long)(int)0x8000000ULL, "CLONE_NEWIPC is 134217728 in the table");
#endif
#ifdef CLONE_NEWUSER
_Static_assert((unsigned long long)(CLONE_NEWUSER) == 0x10000000ULL || (unsigned long long)(CLONE_NEWUSER) == (unsigned long long)(long long)(int)0x10000000ULL, "CLONE_NEWUSER is 268435456 in the table");
#endif
#ifdef CLONE_NEWPID
_Static_assert((unsigned long long)(CLONE_NEWPID) == 0x20000000ULL || (unsigned long long)(CLONE_NEWPID) == (unsigned long long)(long long)(int)0x20000000ULL, "CLONE_NEWPID is 536870912 in the table");
#endif
#ifdef CLONE_NEWNET
_Static_assert((unsigned long long)(CLONE_NEWNET) == 0x40000000ULL || (unsigned long long)(CLONE_NEWNET) == (unsigned long long)(long long)(int)0x40000000ULL, "CLONE_NEWNET is 1073741824 in the table");
#endif
#ifdef CLONE_IO
_Static_assert((unsigned long long)(CLONE_IO) == 0x80000000ULL || (unsigned long long)(CLONE_IO) == (unsigned long long)(long long)(int)0x80000000ULL, "CLONE_IO is 2147483648 in the table");
#endif
#ifdef CLONE_NEWTIME
_Static_assert((unsigned long long)(CLONE_NEWTIME) == 0x80ULL || (unsigned long long)(CLONE_NEWTIME) == (unsigned long long)(long long)(int)0x80ULL, "CLONE_NEWTIME is 128 in the table");
#endif
#ifdef SCHED_OTHER
_Static_assert((unsigned long long)(SCHED_OTHER) == 0x0ULL || (unsigned long long)(SCHED_OTHER) == (unsigned long long)(long long)(int)0x0ULL, "SCHED_OTHER is 0 in the table");
#endif
#ifdef SCHED_FIFO
_Static_assert((unsigned long long)(SCHED_FIFO) == 0x1ULL || (unsigned long long)(SCHED_FIFO) == (unsigned long long)(long long)(int)0x1ULL, "SCHED_FIFO is 1 in the table");
#endif
#ifdef SCHED_RR
_Static_assert((unsigned long long)(SCHED_RR) == 0x2ULL || (unsigned long long)(SCHED_RR) == (unsigned long long)(long long)(int)0x2ULL, "SCHED_RR is 2 in the table");
#endif
#ifdef SCHED_BATCH
_Static_assert((unsigned long long)(SCHED_BATCH) == 0x3ULL || (unsigned long long)(SCHED_BATCH) == (unsigned long long)(long long)(int)0x3ULL, "SCHED_BATCH is 3 in the table");
#endif
#ifdef SCHED_ISO
_Static_assert((unsigned long long)(SCHED_ISO) == 0x4ULL || (unsigned long long)(SCHED_ISO) == (unsigned long long)(long long)(int)0x4ULL, "SCHED_ISO is 4 in the table");
#endif
#ifdef SCHED_IDLE
_Static_assert((unsigned long long)(SCHED_IDLE) == 0x5ULL || (unsigned long long)(SCHED_IDLE) == (unsigned long long)(long long)(int)0x5ULL, "SCHED_IDLE is 5 in the table");
#endif
#ifdef SCHED_DEADLINE
_Static_assert((unsigned long long)(SCHED_DEADLINE) == 0x6ULL || (unsigned long long)(SCHED_DEADLINE) == (unsigned long long)(long long)(int)0x6ULL, "SCHED_DEADLINE is 6 in the table");
#endif
#ifdef SCHED_FLAG_RESET_ON_FORK
_Static_assert((unsigned long long)(SCHED_FLAG_RESET_ON_FORK) == 0x1ULL || (unsigned long long)(SCHED_FLAG_RESET_ON_FORK) == (unsigned long long)(long long)(int)0x1ULL, "SCHED_FLAG_RESET_ON_FORK is 1 in the table");
#endif
#ifdef SCHED_FLAG_RECLAIM
_Static_assert((unsigned long long)(SCHED_FLAG_RECLAIM) == 0x2ULL || (unsigned long long)(SCHED_FLAG_RECLAIM) == (unsigned long long)(long long)(int)0x2ULL, "SCHED_FLAG_RECLAIM is 2 in the table");
#endif
#ifdef SCHED_FLAG_DL_OVERRUN
_Static_assert((unsigned long long)(SCHED_FLAG_DL_OVERRUN) == 0x4ULL || (unsigned long long)(SCHED_FLAG_DL_OVERRUN) == (unsigned long long)(long long)(int)0x4ULL, "SCHED_FLAG_DL_OVERRUN is 4 in the table");
#endif
#ifdef SCHED_FLAG_KEEP_POLICY
_Static_assert((unsigned long long)(SCHED_FLAG_KEEP_POLICY) == 0x8ULL || (unsigned long long)(SCHED_FLAG_KEEP_POLICY) == (unsigned long long)(long long)(int)0x8ULL, "SCHED_FLAG_KEEP_POLICY is 8 in the table");
#endif
#ifdef SCHED_FLAG_KEEP_PARAMS
_Static_assert((unsigned long long)(SCHED_FLAG_KEEP_PARAMS) == 0x10ULL || (unsigned long long)(SCHED_FLAG_KEEP_PARAMS) == (unsigned long long)(long long)(int)0x10ULL, "SCHED_FLAG_KEEP_PARAMS is 16 in the table");
#endif
#ifdef SCHED_FLAG_UTIL_CLAMP_MIN
_Static_assert((unsigned long long)(SCHED_FLAG_UTIL_CLAMP_MIN) == 0x20ULL || (unsigned long long)(SCHED_FLAG_UTIL_CLAMP_MIN) == (unsigned long long)(long long)(int)0x20ULL, "SCHED_FLAG_UTIL_CLAMP_MIN is 32 in the table");
#endif
#ifdef SCHED_FLAG_UTIL_CLAMP_MAX
_Static_assert((unsigned long long)(SCHED_FLAG_UTIL_CLAMP_MAX) == 0x40ULL || (unsigned long long)(SCHED_FLAG_UTIL_CLAMP_MAX) == (unsigned long long)(long long)(int)0x40ULL, "SCHED_FLAG_UTIL_CLAMP_MAX is 64 in the table");
#endif
_Static_assert(offsetof(struct clone_args, set_tid) == 64, "set_tid of struct clone_args is at 64 in the table");
_Static_assert(offsetof(struct clone_args, set_tid_size) == 72, "set_tid_size of struct clone_args is at 72 in the table");
_Static_assert(offsetof(struct clone_args, cgroup) == 80, "cgroup of struct clone_args is at 80 in the table");
#endif
