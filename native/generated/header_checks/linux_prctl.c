/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/prctl.h>)
#include <linux/prctl.h>
#ifdef PR_SET_PDEATHSIG
_Static_assert((unsigned long long)(PR_SET_PDEATHSIG) == 0x1ULL || (unsigned long long)(PR_SET_PDEATHSIG) == (unsigned long long)(long long)(int)0x1ULL, "PR_SET_PDEATHSIG is 1 in the table");
#endif
#ifdef PR_GET_PDEATHSIG
_Static_assert((unsigned long long)(PR_GET_PDEATHSIG) == 0x2ULL || (unsigned long long)(PR_GET_PDEATHSIG) == (unsigned long long)(long long)(int)0x2ULL, "PR_GET_PDEATHSIG is 2 in the table");
#endif
#ifdef PR_GET_DUMPABLE
_Static_assert((unsigned long long)(PR_GET_DUMPABLE) == 0x3ULL || (unsigned long long)(PR_GET_DUMPABLE) == (unsigned long long)(long long)(int)0x3ULL, "PR_GET_DUMPABLE is 3 in the table");
#endif
#ifdef PR_SET_DUMPABLE
_Static_assert((unsigned long long)(PR_SET_DUMPABLE) == 0x4ULL || (unsigned long long)(PR_SET_DUMPABLE) == (unsigned long long)(long long)(int)0x4ULL, "PR_SET_DUMPABLE is 4 in the table");
#endif
#ifdef PR_GET_UNALIGN
_Static_assert((unsigned long long)(PR_GET_UNALIGN) == 0x5ULL || (unsigned long long)(PR_GET_UNALIGN) == (unsigned long long)(long long)(int)0x5ULL, "PR_GET_UNALIGN is 5 in the table");
#endif
#ifdef PR_SET_UNALIGN
_Static_assert((unsigned long long)(PR_SET_UNALIGN) == 0x6ULL || (unsigned long long)(PR_SET_UNALIGN) == (unsigned long long)(long long)(int)0x6ULL, "PR_SET_UNALIGN is 6 in the table");
#endif
#ifdef PR_GET_KEEPCAPS
_Static_assert((unsigned long long)(PR_GET_KEEPCAPS) == 0x7ULL || (unsigned long long)(PR_GET_KEEPCAPS) == (unsigned long long)(long long)(int)0x7ULL, "PR_GET_KEEPCAPS is 7 in the table");
#endif
#ifdef PR_SET_KEEPCAPS
_Static_assert((unsigned long long)(PR_SET_KEEPCAPS) == 0x8ULL || (unsigned long long)(PR_SET_KEEPCAPS) == (unsigned long long)(long long)(int)0x8ULL, "PR_SET_KEEPCAPS is 8 in the table");
#endif
#ifdef PR_GET_FPEMU
_Static_assert((unsigned long long)(PR_GET_FPEMU) == 0x9ULL || (unsigned long long)(PR_GET_FPEMU) == (unsigned long long)(long long)(int)0x9ULL, "PR_GET_FPEMU is 9 in the table");
#endif
#ifdef PR_SET_FPEMU
_Static_assert((unsigned long long)(PR_SET_FPEMU) == 0xaULL || (unsigned long long)(PR_SET_FPEMU) == (unsigned long long)(long long)(int)0xaULL, "PR_SET_FPEMU is 10 in the table");
#endif
#ifdef PR_GET_FPEXC
_Static_assert((unsigned long long)(PR_GET_FPEXC) == 0xbULL || (unsigned long long)(PR_GET_FPEXC) == (unsigned long long)(long long)(int)0xbULL, "PR_GET_FPEXC is 11 in the table");
#endif
#ifdef PR_SET_FPEXC
_Static_assert((unsigned long long)(PR_SET_FPEXC) == 0xcULL || (unsigned long long)(PR_SET_FPEXC) == (unsigned long long)(long long)(int)0xcULL, "PR_SET_FPEXC is 12 in the table");
#endif
#ifdef PR_GET_TIMING
_Static_assert((unsigned long long)(PR_GET_TIMING) == 0xdULL || (unsigned long long)(PR_GET_TIMING) == (unsigned long long)(long long)(int)0xdULL, "PR_GET_TIMING is 13 in the table");
#endif
#ifdef PR_SET_TIMING
_Static_assert((unsigned long long)(PR_SET_TIMING) == 0xeULL || (unsigned long long)(PR_SET_TIMING) == (unsigned long long)(long long)(int)0xeULL, "PR_SET_TIMING is 14 in the table");
#endif
#ifdef PR_SET_NAME
_Static_assert((unsigned long long)(PR_SET_NAME) == 0xfULL || (unsigned long long)(PR_SET_NAME) == (unsigned long long)(long long)(int)0xfULL, "PR_SET_NAME is 15 in the table");
#endif
#ifdef PR_GET_NAME
_Static_assert((unsigned long long)(PR_GET_NAME) == 0x10ULL || (unsigned long long)(PR_GET_NAME) == (unsigned long long)(long long)(int)0x10ULL, "PR_GET_NAME is 16 in the table");
#endif
#ifdef PR_GET_ENDIAN
_Static_assert((unsigned long long)(PR_GET_ENDIAN) == 0x13ULL || (unsigned long long)(PR_GET_ENDIAN) == (unsigned long long)(long long)(int)0x13ULL, "PR_GET_ENDIAN is 19 in the table");
#endif
#ifdef PR_SET_ENDIAN
_Static_assert((unsigned long long)(PR_SET_ENDIAN) == 0x14ULL || (unsigned long long)(PR_SET_ENDIAN) == (unsigned long long)(long long)(int)0x14ULL, "PR_SET_ENDIAN is 20 in the table");
#endif
#ifdef PR_GET_SECCOMP
_Static_assert((unsigned long long)(PR_GET_SECCOMP) == 0x15ULL || (unsigned long long)(PR_GET_SECCOMP) == (unsigned long long)(long long)(int)0x15ULL, "PR_GET_SECCOMP is 21 in the table");
#endif
#ifdef PR_SET_SECCOMP
_Static_assert((unsigned long long)(PR_SET_SECCOMP) == 0x16ULL || (unsigned long long)(PR_SET_SECCOMP) == (unsigned long long)(long long)(int)0x16ULL, "PR_SET_SECCOMP is 22 in the table");
#endif
#ifdef PR_CAPBSET_READ
_Static_assert((unsigned long long)(PR_CAPBSET_READ) == 0x17ULL || (unsigned long long)(PR_CAPBSET_READ) == (unsigned long long)(long long)(int)0x17ULL, "PR_CAPBSET_READ is 23 in the table");
#endif
#ifdef PR_CAPBSET_DROP
_Static_assert((unsigned long long)(PR_CAPBSET_DROP) == 0x18ULL || (unsigned long long)(PR_CAPBSET_DROP) == (unsigned long long)(long long)(int)0x18ULL, "PR_CAPBSET_DROP is 24 in the table");
#endif
#ifdef PR_GET_TSC
_Static_assert((unsigned long long)(PR_GET_TSC) == 0x19ULL || (unsigned long long)(PR_GET_TSC) == (unsigned long long)(long long)(int)0x19ULL, "PR_GET_TSC is 25 in the table");
#endif
#ifdef PR_SET_TSC
_Static_assert((unsigned long long)(PR_SET_TSC) == 0x1aULL || (unsigned long long)(PR_SET_TSC) == (unsigned long long)(long long)(int)0x1aULL, "PR_SET_TSC is 26 in the table");
#endif
#ifdef PR_GET_SECUREBITS
_Static_assert((unsigned long long)(PR_GET_SECUREBITS) == 0x1bULL || (unsigned long long)(PR_GET_SECUREBITS) == (unsigned long long)(long long)(int)0x1bULL, "PR_GET_SECUREBITS is 27 in the table");
#endif
#ifdef PR_SET_SECUREBITS
_Static_assert((unsigned long long)(PR_SET_SECUREBITS) == 0x1cULL || (unsigned long long)(PR_SET_SECUREBITS) == (unsigned long long)(long long)(int)0x1cULL, "PR_SET_SECUREBITS is 28 in the table");
#endif
#ifdef PR_SET_TIMERSLACK
_Static_assert((unsigned long long)(PR_SET_TIMERSLACK) == 0x1dULL || (unsigned long long)(PR_SET_TIMERSLACK) == (unsigned long long)(long long)(int)0x1dULL, "PR_SET_TIMERSLACK is 29 in the table");
#endif
#ifdef PR_GET_TIMERSLACK
_Static_assert((unsigned long long)(PR_GET_TIMERSLACK) == 0x1eULL || (unsigned long long)(PR_GET_TIMERSLACK) == (unsigned long long)(long long)(int)0x1eULL, "PR_GET_TIMERSLACK is 30 in the table");
#endif
#ifdef PR_TASK_PERF_EVENTS_DISABLE
_Static_assert((unsigned long long)(PR_TASK_PERF_EVENTS_DISABLE) == 0x1fULL || (unsigned long long)(PR_TASK_PERF_EVENTS_DISABLE) == (unsigned long long)(long long)(int)0x1fULL, "PR_TASK_PERF_EVENTS_DISABLE is 31 in the table");
#endif
#ifdef PR_TASK_PERF_EVENTS_ENABLE
_Static_assert((unsigned long long)(PR_TASK_PERF_EVENTS_ENABLE) == 0x20ULL || (unsigned long long)(PR_TASK_PERF_EVENTS_ENABLE) == (unsigned long long)(long long)(int)0x20ULL, "PR_TASK_PERF_EVENTS_ENABLE is 32 in the table");
#endif
#ifdef PR_MCE_KILL
_Static_assert((unsigned long long)(PR_MCE_KILL) == 0x21ULL || (unsigned long long)(PR_MCE_KILL) == (unsigned long long)(long long)(int)0x21ULL, "PR_MCE_KILL is 33 in the table");
#endif
#ifdef PR_MCE_KILL_GET
_Static_assert((unsigned long long)(PR_MCE_KILL_GET) == 0x22ULL || (unsigned long long)(PR_MCE_KILL_GET) == (unsigned long long)(long long)(int)0x22ULL, "PR_MCE_KILL_GET is 34 in the table");
#endif
#ifdef PR_SET_MM
_Static_assert((unsigned long long)(PR_SET_MM) == 0x23ULL || (unsigned long long)(PR_SET_MM) == (unsigned long long)(long long)(int)0x23ULL, "PR_SET_MM is 35 in the table");
#endif
#ifdef PR_SET_CHILD_SUBREAPER
_Static_assert((unsigned long long)(PR_SET_CHILD_SUBREAPER) == 0x24ULL || (unsigned long long)(PR_SET_CHILD_SUBREAPER) == (unsigned long long)(long long)(int)0x24ULL, "PR_SET_CHILD_SUBREAPER is 36 in the table");
#endif
#ifdef PR_GET_CHILD_SUBREAPER
_Static_assert((unsigned long long)(PR_GET_CHILD_SUBREAPER) == 0x25ULL || (unsigned long long)(PR_GET_CHILD_SUBREAPER) == (unsigned long long)(long long)(int)0x25ULL, "PR_GET_CHILD_SUBREAPER is 37 in the table");
#endif
#ifdef PR_SET_NO_NEW_PRIVS
_Static_assert((unsigned long long)(PR_SET_NO_NEW_PRIVS) == 0x26ULL || (unsigned long long)(PR_SET_NO_NEW_PRIVS) == (unsigned long long)(long long)(int)0x26ULL, "PR_SET_NO_NEW_PRIVS is 38 in the table");
#endif
#ifdef PR_GET_NO_NEW_PRIVS
_Static_assert((unsigned long long)(PR_GET_NO_NEW_PRIVS) == 0x27ULL || (unsigned long long)(PR_GET_NO_NEW_PRIVS) == (unsigned long long)(long long)(int)0x27ULL, "PR_GET_NO_NEW_PRIVS is 39 in the table");
#endif
#ifdef PR_GET_TID_ADDRESS
_Static_assert((unsigned long long)(PR_GET_TID_ADDRESS) == 0x28ULL || (unsigned long long)(PR_GET_TID_ADDRESS) == (unsigned long long)(long long)(int)0x28ULL, "PR_GET_TID_ADDRESS is 40 in the table");
#endif
#ifdef PR_SET_THP_DISABLE
_Static_assert((unsigned long long)(PR_SET_THP_DISABLE) == 0x29ULL || (unsigned long long)(PR_SET_THP_DISABLE) == (unsigned long long)(long long)(int)0x29ULL, "PR_SET_THP_DISABLE is 41 in the table");
#endif
#ifdef PR_GET_THP_DISABLE
_Static_assert((unsigned long long)(PR_GET_THP_DISABLE) == 0x2aULL || (unsigned long long)(PR_GET_THP_DISABLE) == (unsigned long long)(long long)(int)0x2aULL, "PR_GET_THP_DISABLE is 42 in the table");
#endif
#ifdef PR_MPX_ENABLE_MANAGEMENT
_Static_assert((unsigned long long)(PR_MPX_ENABLE_MANAGEMENT) == 0x2bULL || (unsigned long long)(PR_MPX_ENABLE_MANAGEMENT) == (unsigned long long)(long long)(int)0x2bULL, "PR_MPX_ENABLE_MANAGEMENT is 43 in the table");
#endif
#ifdef PR_MPX_DISABLE_MANAGEMENT
_Static_assert((unsigned long long)(PR_MPX_DISABLE_MANAGEMENT) == 0x2cULL || (unsigned long long)(PR_MPX_DISABLE_MANAGEMENT) == (unsigned long long)(long long)(int)0x2cULL, "PR_MPX_DISABLE_MANAGEMENT is 44 in the table");
#endif
#ifdef PR_SET_FP_MODE
_Static_assert((unsigned long long)(PR_SET_FP_MODE) == 0x2dULL || (unsigned long long)(PR_SET_FP_MODE) == (unsigned long long)(long long)(int)0x2dULL, "PR_SET_FP_MODE is 45 in the table");
#endif
#ifdef PR_GET_FP_MODE
_Static_assert((unsigned long long)(PR_GET_FP_MODE) == 0x2eULL || (unsigned long long)(PR_GET_FP_MODE) == (unsigned long long)(long long)(int)0x2eULL, "PR_GET_FP_MODE is 46 in the table");
#endif
#ifdef PR_CAP_AMBIENT
_Static_assert((unsigned long long)(PR_CAP_AMBIENT) == 0x2fULL || (unsigned long long)(PR_CAP_AMBIENT) == (unsigned long long)(long long)(int)0x2fULL, "PR_CAP_AMBIENT is 47 in the table");
#endif
#ifdef PR_SVE_SET_VL
_Static_assert((unsigned long long)(PR_SVE_SET_VL) == 0x32ULL || (unsigned long long)(PR_SVE_SET_VL) == (unsigned long long)(long long)(int)0x32ULL, "PR_SVE_SET_VL is 50 in the table");
#endif
#ifdef PR_SVE_GET_VL
_Static_assert((unsigned long long)(PR_SVE_GET_VL) == 0x33ULL || (unsigned long long)(PR_SVE_GET_VL) == (unsigned long long)(long long)(int)0x33ULL, "PR_SVE_GET_VL is 51 in the table");
#endif
#ifdef PR_GET_SPECULATION_CTRL
_Static_assert((unsigned long long)(PR_GET_SPECULATION_CTRL) == 0x34ULL || (unsigned long long)(PR_GET_SPECULATION_CTRL) == (unsigned long long)(long long)(int)0x34ULL, "PR_GET_SPECULATION_CTRL is 52 in the table");
#endif
#ifdef PR_SET_SPECULATION_CTRL
_Static_assert((unsigned long long)(PR_SET_SPECULATION_CTRL) == 0x35ULL || (unsigned long long)(PR_SET_SPECULATION_CTRL) == (unsigned long long)(long long)(int)0x35ULL, "PR_SET_SPECULATION_CTRL is 53 in the table");
#endif
#ifdef PR_PAC_RESET_KEYS
_Static_assert((unsigned long long)(PR_PAC_RESET_KEYS) == 0x36ULL || (unsigned long long)(PR_PAC_RESET_KEYS) == (unsigned long long)(long long)(int)0x36ULL, "PR_PAC_RESET_KEYS is 54 in the table");
#endif
#ifdef PR_SET_TAGGED_ADDR_CTRL
_Static_assert((unsigned long long)(PR_SET_TAGGED_ADDR_CTRL) == 0x37ULL || (unsigned long long)(PR_SET_TAGGED_ADDR_CTRL) == (unsigned long long)(long long)(int)0x37ULL, "PR_SET_TAGGED_ADDR_CTRL is 55 in the table");
#endif
#ifdef PR_GET_TAGGED_ADDR_CTRL
_Static_assert((unsigned long long)(PR_GET_TAGGED_ADDR_CTRL) == 0x38ULL || (unsigned long long)(PR_GET_TAGGED_ADDR_CTRL) == (unsigned long long)(long long)(int)0x38ULL, "PR_GET_TAGGED_ADDR_CTRL is 56 in the table");
#endif
#ifdef PR_SET_IO_FLUSHER
_Static_assert((unsigned long long)(PR_SET_IO_FLUSHER) == 0x39ULL || (unsigned long long)(PR_SET_IO_FLUSHER) == (unsigned long long)(long long)(int)0x39ULL, "PR_SET_IO_FLUSHER is 57 in the table");
#endif
#ifdef PR_GET_IO_FLUSHER
_Static_assert((unsigned long long)(PR_GET_IO_FLUSHER) == 0x3aULL || (unsigned long long)(PR_GET_IO_FLUSHER) == (unsigned long long)(long long)(int)0x3aULL, "PR_GET_IO_FLUSHER is 58 in the table");
#endif
#ifdef PR_SET_SYSCALL_USER_DISPATCH
_Static_assert((unsigned long long)(PR_SET_SYSCALL_USER_DISPATCH) == 0x3bULL || (unsigned long long)(PR_SET_SYSCALL_USER_DISPATCH) == (unsigned long long)(long long)(int)0x3bULL, "PR_SET_SYSCALL_USER_DISPATCH is 59 in the table");
#endif
#ifdef PR_PAC_SET_ENABLED_KEYS
_Static_assert((unsigned long long)(PR_PAC_SET_ENABLED_KEYS) == 0x3cULL || (unsigned long long)(PR_PAC_SET_ENABLED_KEYS) == (unsigned long long)(long long)(int)0x3cULL, "PR_PAC_SET_ENABLED_KEYS is 60 in the table");
#endif
#ifdef PR_PAC_GET_ENABLED_KEYS
_Static_assert((unsigned long long)(PR_PAC_GET_ENABLED_KEYS) == 0x3dULL || (unsigned long long)(PR_PAC_GET_ENABLED_KEYS) == (unsigned long long)(long long)(int)0x3dULL, "PR_PAC_GET_ENABLED_KEYS is 61 in the table");
#endif
#ifdef PR_SCHED_CORE
_Static_assert((unsigned long long)(PR_SCHED_CORE) == 0x3eULL || (unsigned long long)(PR_SCHED_CORE) == (unsigned long long)(long long)(int)0x3eULL, "PR_SCHED_CORE is 62 in the table");
#endif
#ifdef PR_SME_SET_VL
_Static_assert((unsigned long long)(PR_SME_SET_VL) == 0x3fULL || (unsigned long long)(PR_SME_SET_VL) == (unsigned long long)(long long)(int)0x3fULL, "PR_SME_SET_VL is 63 in the table");
#endif
#ifdef PR_SME_GET_VL
_Static_assert((unsigned long long)(PR_SME_GET_VL) == 0x40ULL || (unsigned long long)(PR_SME_GET_VL) == (unsigned long long)(long long)(int)0x40ULL, "PR_SME_GET_VL is 64 in the table");
#endif
#ifdef PR_SET_PTRACER
_Static_assert((unsigned long long)(PR_SET_PTRACER) == 0x59616d61ULL || (unsigned long long)(PR_SET_PTRACER) == (unsigned long long)(long long)(int)0x59616d61ULL, "PR_SET_PTRACER is 1499557217 in the table");
#endif
#ifdef PR_SET_VMA
_Static_assert((unsigned long long)(PR_SET_VMA) == 0x53564d41ULL || (unsigned long long)(PR_SET_VMA) == (unsigned long long)(long long)(int)0x53564d41ULL, "PR_SET_VMA is 1398164801 in the table");
#endif
#ifdef PR_CAP_AMBIENT_IS_SET
_Static_assert((unsigned long long)(PR_CAP_AMBIENT_IS_SET) == 0x1ULL || (unsigned long long)(PR_CAP_AMBIENT_IS_SET) == (unsigned long long)(long long)(int)0x1ULL, "PR_CAP_AMBIENT_IS_SET is 1 in the table");
#endif
#ifdef PR_CAP_AMBIENT_RAISE
_Static_assert((unsigned long long)(PR_CAP_AMBIENT_RAISE) == 0x2ULL || (unsigned long long)(PR_CAP_AMBIENT_RAISE) == (unsigned long long)(long long)(int)0x2ULL, "PR_CAP_AMBIENT_RAISE is 2 in the table");
#endif
#ifdef PR_CAP_AMBIENT_LOWER
_Static_assert((unsigned long long)(PR_CAP_AMBIENT_LOWER) == 0x3ULL || (unsigned long long)(PR_CAP_AMBIENT_LOWER) == (unsigned long long)(long long)(int)0x3ULL, "PR_CAP_AMBIENT_LOWER is 3 in the table");
#endif
#ifdef PR_CAP_AMBIENT_CLEAR_ALL
_Static_assert((unsigned long long)(PR_CAP_AMBIENT_CLEAR_ALL) == 0x4ULL || (unsigned long long)(PR_CAP_AMBIENT_CLEAR_ALL) == (unsigned long long)(long long)(int)0x4ULL, "PR_CAP_AMBIENT_CLEAR_ALL is 4 in the table");
#endif
#ifdef PR_MCE_KILL_CLEAR
_Static_assert((unsigned long long)(PR_MCE_KILL_CLEAR) == 0x0ULL || (unsigned long long)(PR_MCE_KILL_CLEAR) == (unsigned long long)(long long)(int)0x0ULL, "PR_MCE_KILL_CLEAR is 0 in the table");
#endif
#ifdef PR_MCE_KILL_SET
_Static_assert((unsigned long long)(PR_MCE_KILL_SET) == 0x1ULL || (unsigned long long)(PR_MCE_KILL_SET) == (unsigned long long)(long long)(int)0x1ULL, "PR_MCE_KILL_SET is 1 in the table");
#endif
#ifdef PR_MCE_KILL_LATE
_Static_assert((unsigned long long)(PR_MCE_KILL_LATE) == 0x0ULL || (unsigned long long)(PR_MCE_KILL_LATE) == (unsigned long long)(long long)(int)0x0ULL, "PR_MCE_KILL_LATE is 0 in the table");
#endif
#ifdef PR_MCE_KILL_EARLY
_Static_assert((unsigned long long)(PR_MCE_KILL_EARLY) == 0x1ULL || (unsigned long long)(PR_MCE_KILL_EARLY) == (unsigned long long)(long long)(int)0x1ULL, "PR_MCE_KILL_EARLY is 1 in the table");
#endif
#ifdef PR_MCE_KILL_DEFAULT
_Static_assert((unsigned long long)(PR_MCE_KILL_DEFAULT) == 0x2ULL || (unsigned long long)(PR_MCE_KILL_DEFAULT) == (unsigned long long)(long long)(int)0x2ULL, "PR_MCE_KILL_DEFAULT is 2 in the table");
#endif
#ifdef PR_SET_MM_START_CODE
_Static_assert((unsigned long long)(PR_SET_MM_START_CODE) == 0x1ULL || (unsigned long long)(PR_SET_MM_START_CODE) == (unsigned long long)(long long)(int)0x1ULL, "PR_SET_MM_START_CODE is 1 in the table");
#endif
#ifdef PR_SET_MM_END_CODE
_Static_assert((unsigned long long)(PR_SET_MM_END_CODE) == 0x2ULL || (unsigned long long)(PR_SET_MM_END_CODE) == (unsigned long long)(long long)(int)0x2ULL, "PR_SET_MM_END_CODE is 2 in the table");
#endif
#ifdef PR_SET_MM_START_DATA
_Static_assert((unsigned long long)(PR_SET_MM_START_DATA) == 0x3ULL || (unsigned long long)(PR_SET_MM_START_DATA) == (unsigned long long)(long long)(int)0x3ULL, "PR_SET_MM_START_DATA is 3 in the table");
#endif
#ifdef PR_SET_MM_END_DATA
_Static_assert((unsigned long long)(PR_SET_MM_END_DATA) == 0x4ULL || (unsigned long long)(PR_SET_MM_END_DATA) == (unsigned long long)(long long)(int)0x4ULL, "PR_SET_MM_END_DATA is 4 in the table");
#endif
#ifdef PR_SET_MM_START_STACK
_Static_assert((unsigned long long)(PR_SET_MM_START_STACK) == 0x5ULL || (unsigned long long)(PR_SET_MM_START_STACK) == (unsigned long long)(long long)(int)0x5ULL, "PR_SET_MM_START_STACK is 5 in the table");
#endif
#ifdef PR_SET_MM_START_BRK
_Static_assert((unsigned long long)(PR_SET_MM_START_BRK) == 0x6ULL || (unsigned long long)(PR_SET_MM_START_BRK) == (unsigned long long)(long long)(int)0x6ULL, "PR_SET_MM_START_BRK is 6 in the table");
#endif
#ifdef PR_SET_MM_BRK
_Static_assert((unsigned long long)(PR_SET_MM_BRK) == 0x7ULL || (unsigned long long)(PR_SET_MM_BRK) == (unsigned long long)(long long)(int)0x7ULL, "PR_SET_MM_BRK is 7 in the table");
#endif
#ifdef PR_SET_MM_ARG_START
_Static_assert((unsigned long long)(PR_SET_MM_ARG_START) == 0x8ULL || (unsigned long long)(PR_SET_MM_ARG_START) == (unsigned long long)(long long)(int)0x8ULL, "PR_SET_MM_ARG_START is 8 in the table");
#endif
#ifdef PR_SET_MM_ARG_END
_Static_assert((unsigned long long)(PR_SET_MM_ARG_END) == 0x9ULL || (unsigned long long)(PR_SET_MM_ARG_END) == (unsigned long long)(long long)(int)0x9ULL, "PR_SET_MM_ARG_END is 9 in the table");
#endif
#ifdef PR_SET_MM_ENV_START
_Static_assert((unsigned long long)(PR_SET_MM_ENV_START) == 0xaULL || (unsigned long long)(PR_SET_MM_ENV_START) == (unsigned long long)(long long)(int)0xaULL, "PR_SET_MM_ENV_START is 10 in the table");
#endif
#ifdef PR_SET_MM_ENV_END
_Static_assert((unsigned long long)(PR_SET_MM_ENV_END) == 0xbULL || (unsigned long long)(PR_SET_MM_ENV_END) == (unsigned long long)(long long)(int)0xbULL, "PR_SET_MM_ENV_END is 11 in the table");
#endif
#ifdef PR_SET_MM_AUXV
_Static_assert((unsigned long long)(PR_SET_MM_AUXV) == 0xcULL || (unsigned long long)(PR_SET_MM_AUXV) == (unsigned long long)(long long)(int)0xcULL, "PR_SET_MM_AUXV is 12 in the table");
#endif
#ifdef PR_SET_MM_EXE_FILE
_Static_assert((unsigned long long)(PR_SET_MM_EXE_FILE) == 0xdULL || (unsigned long long)(PR_SET_MM_EXE_FILE) == (unsigned long long)(long long)(int)0xdULL, "PR_SET_MM_EXE_FILE is 13 in the table");
#endif
#ifdef PR_SET_MM_MAP
_Static_assert((unsigned long long)(PR_SET_MM_MAP) == 0xeULL || (unsigned long long)(PR_SET_MM_MAP) == (unsigned long long)(long long)(int)0xeULL, "PR_SET_MM_MAP is 14 in the table");
#endif
#ifdef PR_SET_MM_MAP_SIZE
_Static_assert((unsigned long long)(PR_SET_MM_MAP_SIZE) == 0xfULL || (unsigned long long)(PR_SET_MM_MAP_SIZE) == (unsigned long long)(long long)(int)0xfULL, "PR_SET_MM_MAP_SIZE is 15 in the table");
#endif
#ifdef PR_SET_VMA_ANON_NAME
_Static_assert((unsigned long long)(PR_SET_VMA_ANON_NAME) == 0x0ULL || (unsigned long long)(PR_SET_VMA_ANON_NAME) == (unsigned long long)(long long)(int)0x0ULL, "PR_SET_VMA_ANON_NAME is 0 in the table");
#endif
#ifdef PR_SPEC_STORE_BYPASS
_Static_assert((unsigned long long)(PR_SPEC_STORE_BYPASS) == 0x0ULL || (unsigned long long)(PR_SPEC_STORE_BYPASS) == (unsigned long long)(long long)(int)0x0ULL, "PR_SPEC_STORE_BYPASS is 0 in the table");
#endif
#ifdef PR_SPEC_INDIRECT_BRANCH
_Static_assert((unsigned long long)(PR_SPEC_INDIRECT_BRANCH) == 0x1ULL || (unsigned long long)(PR_SPEC_INDIRECT_BRANCH) == (unsigned long long)(long long)(int)0x1ULL, "PR_SPEC_INDIRECT_BRANCH is 1 in the table");
#endif
#ifdef PR_SPEC_L1D_FLUSH
_Static_assert((unsigned long long)(PR_SPEC_L1D_FLUSH) == 0x2ULL || (unsigned long long)(PR_SPEC_L1D_FLUSH) == (unsigned long long)(long long)(int)0x2ULL, "PR_SPEC_L1D_FLUSH is 2 in the table");
#endif
#ifdef PR_SPEC_ENABLE
_Static_assert((unsigned long long)(PR_SPEC_ENABLE) == 0x2ULL || (unsigned long long)(PR_SPEC_ENABLE) == (unsigned long long)(long long)(int)0x2ULL, "PR_SPEC_ENABLE is 2 in the table");
#endif
#ifdef PR_SPEC_DISABLE
_Static_assert((unsigned long long)(PR_SPEC_DISABLE) == 0x4ULL || (unsigned long long)(PR_SPEC_DISABLE) == (unsigned long long)(long long)(int)0x4ULL, "PR_SPEC_DISABLE is 4 in the table");
#endif
#ifdef PR_SPEC_FORCE_DISABLE
_Static_assert((unsigned long long)(PR_SPEC_FORCE_DISABLE) == 0x8ULL || (unsigned long long)(PR_SPEC_FORCE_DISABLE) == (unsigned long long)(long long)(int)0x8ULL, "PR_SPEC_FORCE_DISABLE is 8 in the table");
#endif
#ifdef PR_SPEC_DISABLE_NOEXEC
_Static_assert((unsigned long long)(PR_SPEC_DISABLE_NOEXEC) == 0x10ULL || (unsigned long long)(PR_SPEC_DISABLE_NOEXEC) == (unsigned long long)(long long)(int)0x10ULL, "PR_SPEC_DISABLE_NOEXEC is 16 in the table");
#endif
#ifdef PR_SPEC_NOT_AFFECTED
_Static_assert((unsigned long long)(PR_SPEC_NOT_AFFECTED) == 0x0ULL || (unsigned long long)(PR_SPEC_NOT_AFFECTED) == (unsigned long long)(long long)(int)0x0ULL, "PR_SPEC_NOT_AFFECTED is 0 in the table");
#endif
#ifdef PR_SPEC_PRCTL
_Static_assert((unsigned long long)(PR_SPEC_PRCTL) == 0x1ULL || (unsigned long long)(PR_SPEC_PRCTL) == (unsigned long long)(long long)(int)0x1ULL, "PR_SPEC_PRCTL is 1 in the table");
#endif
#ifdef PR_TSC_ENABLE
_Static_assert((unsigned long long)(PR_TSC_ENABLE) == 0x1ULL || (unsigned long long)(PR_TSC_ENABLE) == (unsigned long long)(long long)(int)0x1ULL, "PR_TSC_ENABLE is 1 in the table");
#endif
#ifdef PR_TSC_SIGSEGV
_Static_assert((unsigned long long)(PR_TSC_SIGSEGV) == 0x2ULL || (unsigned long long)(PR_TSC_SIGSEGV) == (unsigned long long)(long long)(int)0x2ULL, "PR_TSC_SIGSEGV is 2 in the table");
#endif
#ifdef PR_UNALIGN_NOPRINT
_Static_assert((unsigned long long)(PR_UNALIGN_NOPRINT) == 0x1ULL || (unsigned long long)(PR_UNALIGN_NOPRINT) == (unsigned long long)(long long)(int)0x1ULL, "PR_UNALIGN_NOPRINT is 1 in the table");
#endif
#ifdef PR_UNALIGN_SIGBUS
_Static_assert((unsigned long long)(PR_UNALIGN_SIGBUS) == 0x2ULL || (unsigned long long)(PR_UNALIGN_SIGBUS) == (unsigned long long)(long long)(int)0x2ULL, "PR_UNALIGN_SIGBUS is 2 in the table");
#endif
#ifdef PR_FP_MODE_FR
_Static_assert((unsigned long long)(PR_FP_MODE_FR) == 0x1ULL || (unsigned long long)(PR_FP_MODE_FR) == (unsigned long long)(long long)(int)0x1ULL, "PR_FP_MODE_FR is 1 in the table");
#endif
#ifdef PR_FP_MODE_FRE
_Static_assert((unsigned long long)(PR_FP_MODE_FRE) == 0x2ULL || (unsigned long long)(PR_FP_MODE_FRE) == (unsigned long long)(long long)(int)0x2ULL, "PR_FP_MODE_FRE is 2 in the table");
#endif
#ifdef PR_PAC_APIAKEY
_Static_assert((unsigned long long)(PR_PAC_APIAKEY) == 0x1ULL || (unsigned long long)(PR_PAC_APIAKEY) == (unsigned long long)(long long)(int)0x1ULL, "PR_PAC_APIAKEY is 1 in the table");
#endif
#ifdef PR_PAC_APIBKEY
_Static_assert((unsigned long long)(PR_PAC_APIBKEY) == 0x2ULL || (unsigned long long)(PR_PAC_APIBKEY) == (unsigned long long)(long long)(int)0x2ULL, "PR_PAC_APIBKEY is 2 in the table");
#endif
#ifdef PR_PAC_APDAKEY
_Static_assert((unsigned long long)(PR_PAC_APDAKEY) == 0x4ULL || (unsigned long long)(PR_PAC_APDAKEY) == (unsigned long long)(long long)(int)0x4ULL, "PR_PAC_APDAKEY is 4 in the table");
#endif
#ifdef PR_PAC_APDBKEY
_Static_assert((unsigned long long)(PR_PAC_APDBKEY) == 0x8ULL || (unsigned long long)(PR_PAC_APDBKEY) == (unsigned long long)(long long)(int)0x8ULL, "PR_PAC_APDBKEY is 8 in the table");
#endif
#ifdef PR_PAC_APGAKEY
_Static_assert((unsigned long long)(PR_PAC_APGAKEY) == 0x10ULL || (unsigned long long)(PR_PAC_APGAKEY) == (unsigned long long)(long long)(int)0x10ULL, "PR_PAC_APGAKEY is 16 in the table");
#endif
#ifdef PR_SYS_DISPATCH_OFF
_Static_assert((unsigned long long)(PR_SYS_DISPATCH_OFF) == 0x0ULL || (unsigned long long)(PR_SYS_DISPATCH_OFF) == (unsigned long long)(long long)(int)0x0ULL, "PR_SYS_DISPATCH_OFF is 0 in the table");
#endif
#ifdef PR_SYS_DISPATCH_ON
_Static_assert((unsigned long long)(PR_SYS_DISPATCH_ON) == 0x1ULL || (unsigned long long)(PR_SYS_DISPATCH_ON) == (unsigned long long)(long long)(int)0x1ULL, "PR_SYS_DISPATCH_ON is 1 in the table");
#endif
#ifdef PR_SCHED_CORE_GET
_Static_assert((unsigned long long)(PR_SCHED_CORE_GET) == 0x0ULL || (unsigned long long)(PR_SCHED_CORE_GET) == (unsigned long long)(long long)(int)0x0ULL, "PR_SCHED_CORE_GET is 0 in the table");
#endif
#ifdef PR_SCHED_CORE_CREATE
_Static_assert((unsigned long long)(PR_SCHED_CORE_CREATE) == 0x1ULL || (unsigned long long)(PR_SCHED_CORE_CREATE) == (unsigned long long)(long long)(int)0x1ULL, "PR_SCHED_CORE_CREATE is 1 in the table");
#endif
#ifdef PR_SCHED_CORE_SHARE_TO
_Static_assert((unsigned long long)(PR_SCHED_CORE_SHARE_TO) == 0x2ULL || (unsigned long long)(PR_SCHED_CORE_SHARE_TO) == (unsigned long long)(long long)(int)0x2ULL, "PR_SCHED_CORE_SHARE_TO is 2 in the table");
#endif
#ifdef PR_SCHED_CORE_SHARE_FROM
_Static_assert((unsigned long long)(PR_SCHED_CORE_SHARE_FROM) == 0x3ULL || (unsigned long long)(PR_SCHED_CORE_SHARE_FROM) == (unsigned long long)(long long)(int)0x3ULL, "PR_SCHED_CORE_SHARE_FROM is 3 in the table");
#endif
#ifdef PR_SVE_SET_VL_ONEXEC
_Static_assert((unsigned long long)(PR_SVE_SET_VL_ONEXEC) == 0x40000ULL || (unsigned long long)(PR_SVE_SET_VL_ONEXEC) == (unsigned long long)(long long)(int)0x40000ULL, "PR_SVE_SET_VL_ONEXEC is 262144 in the table");
#endif
#ifdef PR_SVE_VL_INHERIT
_Static_assert((unsigned long long)(PR_SVE_VL_INHERIT) == 0x20000ULL || (unsigned long long)(PR_SVE_VL_INHERIT) == (unsigned long long)(long long)(int)0x20000ULL, "PR_SVE_VL_INHERIT is 131072 in the table");
#endif
#ifdef PR_SME_SET_VL_ONEXEC
_Static_assert((unsigned long long)(PR_SME_SET_VL_ONEXEC) == 0x40000ULL || (unsigned long long)(PR_SME_SET_VL_ONEXEC) == (unsigned long long)(long long)(int)0x40000ULL, "PR_SME_SET_VL_ONEXEC is 262144 in the table");
#endif
#ifdef PR_SME_VL_INHERIT
_Static_assert((unsigned long long)(PR_SME_VL_INHERIT) == 0x20000ULL || (unsigned long long)(PR_SME_VL_INHERIT) == (unsigned long long)(long long)(int)0x20000ULL, "PR_SME_VL_INHERIT is 131072 in the table");
#endif
#ifdef PR_MTE_TCF_NONE
_Static_assert((unsigned long long)(PR_MTE_TCF_NONE) == 0x0ULL || (unsigned long long)(PR_MTE_TCF_NONE) == (unsigned long long)(long long)(int)0x0ULL, "PR_MTE_TCF_NONE is 0 in the table");
#endif
#ifdef PR_MTE_TCF_SYNC
_Static_assert((unsigned long long)(PR_MTE_TCF_SYNC) == 0x2ULL || (unsigned long long)(PR_MTE_TCF_SYNC) == (unsigned long long)(long long)(int)0x2ULL, "PR_MTE_TCF_SYNC is 2 in the table");
#endif
#ifdef PR_MTE_TCF_ASYNC
_Static_assert((unsigned long long)(PR_MTE_TCF_ASYNC) == 0x4ULL || (unsigned long long)(PR_MTE_TCF_ASYNC) == (unsigned long long)(long long)(int)0x4ULL, "PR_MTE_TCF_ASYNC is 4 in the table");
#endif
#ifdef PR_MTE_TCF_MASK
_Static_assert((unsigned long long)(PR_MTE_TCF_MASK) == 0x6ULL || (unsigned long long)(PR_MTE_TCF_MASK) == (unsigned long long)(long long)(int)0x6ULL, "PR_MTE_TCF_MASK is 6 in the table");
#endif
#endif
