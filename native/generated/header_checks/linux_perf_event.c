/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/perf_event.h>)
#include <linux/perf_event.h>
#ifdef PERF_EVENT_IOC_ENABLE
_Static_assert((unsigned long long)(PERF_EVENT_IOC_ENABLE) == 0x2400ULL || (unsigned long long)(PERF_EVENT_IOC_ENABLE) == (unsigned long long)(long long)(int)0x2400ULL, "PERF_EVENT_IOC_ENABLE is 9216 in the table");
#endif
#ifdef PERF_EVENT_IOC_DISABLE
_Static_assert((unsigned long long)(PERF_EVENT_IOC_DISABLE) == 0x2401ULL || (unsigned long long)(PERF_EVENT_IOC_DISABLE) == (unsigned long long)(long long)(int)0x2401ULL, "PERF_EVENT_IOC_DISABLE is 9217 in the table");
#endif
#ifdef PERF_EVENT_IOC_REFRESH
_Static_assert((unsigned long long)(PERF_EVENT_IOC_REFRESH) == 0x2402ULL || (unsigned long long)(PERF_EVENT_IOC_REFRESH) == (unsigned long long)(long long)(int)0x2402ULL, "PERF_EVENT_IOC_REFRESH is 9218 in the table");
#endif
#ifdef PERF_EVENT_IOC_RESET
_Static_assert((unsigned long long)(PERF_EVENT_IOC_RESET) == 0x2403ULL || (unsigned long long)(PERF_EVENT_IOC_RESET) == (unsigned long long)(long long)(int)0x2403ULL, "PERF_EVENT_IOC_RESET is 9219 in the table");
#endif
#ifdef PERF_EVENT_IOC_PERIOD
_Static_assert((unsigned long long)(PERF_EVENT_IOC_PERIOD) == 0x40082404ULL || (unsigned long long)(PERF_EVENT_IOC_PERIOD) == (unsigned long long)(long long)(int)0x40082404ULL, "PERF_EVENT_IOC_PERIOD is 1074275332 in the table");
#endif
#ifdef PERF_EVENT_IOC_SET_OUTPUT
_Static_assert((unsigned long long)(PERF_EVENT_IOC_SET_OUTPUT) == 0x2405ULL || (unsigned long long)(PERF_EVENT_IOC_SET_OUTPUT) == (unsigned long long)(long long)(int)0x2405ULL, "PERF_EVENT_IOC_SET_OUTPUT is 9221 in the table");
#endif
#ifdef PERF_EVENT_IOC_SET_FILTER
_Static_assert((unsigned long long)(PERF_EVENT_IOC_SET_FILTER) == 0x40082406ULL || (unsigned long long)(PERF_EVENT_IOC_SET_FILTER) == (unsigned long long)(long long)(int)0x40082406ULL, "PERF_EVENT_IOC_SET_FILTER is 1074275334 in the table");
#endif
#ifdef PERF_EVENT_IOC_ID
_Static_assert((unsigned long long)(PERF_EVENT_IOC_ID) == 0x80082407ULL || (unsigned long long)(PERF_EVENT_IOC_ID) == (unsigned long long)(long long)(int)0x80082407ULL, "PERF_EVENT_IOC_ID is 2148017159 in the table");
#endif
#ifdef PERF_EVENT_IOC_SET_BPF
_Static_assert((unsigned long long)(PERF_EVENT_IOC_SET_BPF) == 0x40042408ULL || (unsigned long long)(PERF_EVENT_IOC_SET_BPF) == (unsigned long long)(long long)(int)0x40042408ULL, "PERF_EVENT_IOC_SET_BPF is 1074013192 in the table");
#endif
#ifdef PERF_EVENT_IOC_PAUSE_OUTPUT
_Static_assert((unsigned long long)(PERF_EVENT_IOC_PAUSE_OUTPUT) == 0x40042409ULL || (unsigned long long)(PERF_EVENT_IOC_PAUSE_OUTPUT) == (unsigned long long)(long long)(int)0x40042409ULL, "PERF_EVENT_IOC_PAUSE_OUTPUT is 1074013193 in the table");
#endif
#ifdef PERF_EVENT_IOC_QUERY_BPF
_Static_assert((unsigned long long)(PERF_EVENT_IOC_QUERY_BPF) == 0xc008240aULL || (unsigned long long)(PERF_EVENT_IOC_QUERY_BPF) == (unsigned long long)(long long)(int)0xc008240aULL, "PERF_EVENT_IOC_QUERY_BPF is 3221758986 in the table");
#endif
#ifdef PERF_EVENT_IOC_MODIFY_ATTRIBUTES
_Static_assert((unsigned long long)(PERF_EVENT_IOC_MODIFY_ATTRIBUTES) == 0x4008240bULL || (unsigned long long)(PERF_EVENT_IOC_MODIFY_ATTRIBUTES) == (unsigned long long)(long long)(int)0x4008240bULL, "PERF_EVENT_IOC_MODIFY_ATTRIBUTES is 1074275339 in the table");
#endif
#ifdef PERF_IOC_FLAG_GROUP
_Static_assert((unsigned long long)(PERF_IOC_FLAG_GROUP) == 0x1ULL || (unsigned long long)(PERF_IOC_FLAG_GROUP) == (unsigned long long)(long long)(int)0x1ULL, "PERF_IOC_FLAG_GROUP is 1 in the table");
#endif
#ifdef PERF_TYPE_HARDWARE
_Static_assert((unsigned long long)(PERF_TYPE_HARDWARE) == 0x0ULL || (unsigned long long)(PERF_TYPE_HARDWARE) == (unsigned long long)(long long)(int)0x0ULL, "PERF_TYPE_HARDWARE is 0 in the table");
#endif
#ifdef PERF_TYPE_SOFTWARE
_Static_assert((unsigned long long)(PERF_TYPE_SOFTWARE) == 0x1ULL || (unsigned long long)(PERF_TYPE_SOFTWARE) == (unsigned long long)(long long)(int)0x1ULL, "PERF_TYPE_SOFTWARE is 1 in the table");
#endif
#ifdef PERF_TYPE_TRACEPOINT
_Static_assert((unsigned long long)(PERF_TYPE_TRACEPOINT) == 0x2ULL || (unsigned long long)(PERF_TYPE_TRACEPOINT) == (unsigned long long)(long long)(int)0x2ULL, "PERF_TYPE_TRACEPOINT is 2 in the table");
#endif
#ifdef PERF_TYPE_HW_CACHE
_Static_assert((unsigned long long)(PERF_TYPE_HW_CACHE) == 0x3ULL || (unsigned long long)(PERF_TYPE_HW_CACHE) == (unsigned long long)(long long)(int)0x3ULL, "PERF_TYPE_HW_CACHE is 3 in the table");
#endif
#ifdef PERF_TYPE_RAW
_Static_assert((unsigned long long)(PERF_TYPE_RAW) == 0x4ULL || (unsigned long long)(PERF_TYPE_RAW) == (unsigned long long)(long long)(int)0x4ULL, "PERF_TYPE_RAW is 4 in the table");
#endif
#ifdef PERF_TYPE_BREAKPOINT
_Static_assert((unsigned long long)(PERF_TYPE_BREAKPOINT) == 0x5ULL || (unsigned long long)(PERF_TYPE_BREAKPOINT) == (unsigned long long)(long long)(int)0x5ULL, "PERF_TYPE_BREAKPOINT is 5 in the table");
#endif
#ifdef PERF_ATTR_SIZE_VER0
_Static_assert((unsigned long long)(PERF_ATTR_SIZE_VER0) == 0x40ULL || (unsigned long long)(PERF_ATTR_SIZE_VER0) == (unsigned long long)(long long)(int)0x40ULL, "PERF_ATTR_SIZE_VER0 is 64 in the table");
#endif
#ifdef PERF_ATTR_SIZE_VER1
_Static_assert((unsigned long long)(PERF_ATTR_SIZE_VER1) == 0x48ULL || (unsigned long long)(PERF_ATTR_SIZE_VER1) == (unsigned long long)(long long)(int)0x48ULL, "PERF_ATTR_SIZE_VER1 is 72 in the table");
#endif
#ifdef PERF_ATTR_SIZE_VER2
_Static_assert((unsigned long long)(PERF_ATTR_SIZE_VER2) == 0x50ULL || (unsigned long long)(PERF_ATTR_SIZE_VER2) == (unsigned long long)(long long)(int)0x50ULL, "PERF_ATTR_SIZE_VER2 is 80 in the table");
#endif
#ifdef PERF_ATTR_SIZE_VER3
_Static_assert((unsigned long long)(PERF_ATTR_SIZE_VER3) == 0x60ULL || (unsigned long long)(PERF_ATTR_SIZE_VER3) == (unsigned long long)(long long)(int)0x60ULL, "PERF_ATTR_SIZE_VER3 is 96 in the table");
#endif
#ifdef PERF_ATTR_SIZE_VER4
_Static_assert((unsigned long long)(PERF_ATTR_SIZE_VER4) == 0x68ULL || (unsigned long long)(PERF_ATTR_SIZE_VER4) == (unsigned long long)(long long)(int)0x68ULL, "PERF_ATTR_SIZE_VER4 is 104 in the table");
#endif
#ifdef PERF_ATTR_SIZE_VER5
_Static_assert((unsigned long long)(PERF_ATTR_SIZE_VER5) == 0x70ULL || (unsigned long long)(PERF_ATTR_SIZE_VER5) == (unsigned long long)(long long)(int)0x70ULL, "PERF_ATTR_SIZE_VER5 is 112 in the table");
#endif
#ifdef PERF_ATTR_SIZE_VER6
_Static_assert((unsigned long long)(PERF_ATTR_SIZE_VER6) == 0x78ULL || (unsigned long long)(PERF_ATTR_SIZE_VER6) == (unsigned long long)(long long)(int)0x78ULL, "PERF_ATTR_SIZE_VER6 is 120 in the table");
#endif
#ifdef PERF_ATTR_SIZE_VER7
_Static_assert((unsigned long long)(PERF_ATTR_SIZE_VER7) == 0x80ULL || (unsigned long long)(PERF_ATTR_SIZE_VER7) == (unsigned long long)(long long)(int)0x80ULL, "PERF_ATTR_SIZE_VER7 is 128 in the table");
#endif
#ifdef PERF_COUNT_HW_CPU_CYCLES
_Static_assert((unsigned long long)(PERF_COUNT_HW_CPU_CYCLES) == 0x0ULL || (unsigned long long)(PERF_COUNT_HW_CPU_CYCLES) == (unsigned long long)(long long)(int)0x0ULL, "PERF_COUNT_HW_CPU_CYCLES is 0 in the table");
#endif
#ifdef PERF_COUNT_HW_INSTRUCTIONS
_Static_assert((unsigned long long)(PERF_COUNT_HW_INSTRUCTIONS) == 0x1ULL || (unsigned long long)(PERF_COUNT_HW_INSTRUCTIONS) == (unsigned long long)(long long)(int)0x1ULL, "PERF_COUNT_HW_INSTRUCTIONS is 1 in the table");
#endif
#ifdef PERF_COUNT_HW_CACHE_REFERENCES
_Static_assert((unsigned long long)(PERF_COUNT_HW_CACHE_REFERENCES) == 0x2ULL || (unsigned long long)(PERF_COUNT_HW_CACHE_REFERENCES) == (unsigned long long)(long long)(int)0x2ULL, "PERF_COUNT_HW_CACHE_REFERENCES is 2 in the table");
#endif
#ifdef PERF_COUNT_HW_CACHE_MISSES
_Static_assert((unsigned long long)(PERF_COUNT_HW_CACHE_MISSES) == 0x3ULL || (unsigned long long)(PERF_COUNT_HW_CACHE_MISSES) == (unsigned long long)(long long)(int)0x3ULL, "PERF_COUNT_HW_CACHE_MISSES is 3 in the table");
#endif
#ifdef PERF_COUNT_HW_BRANCH_INSTRUCTIONS
_Static_assert((unsigned long long)(PERF_COUNT_HW_BRANCH_INSTRUCTIONS) == 0x4ULL || (unsigned long long)(PERF_COUNT_HW_BRANCH_INSTRUCTIONS) == (unsigned long long)(long long)(int)0x4ULL, "PERF_COUNT_HW_BRANCH_INSTRUCTIONS is 4 in the table");
#endif
#ifdef PERF_COUNT_HW_BRANCH_MISSES
_Static_assert((unsigned long long)(PERF_COUNT_HW_BRANCH_MISSES) == 0x5ULL || (unsigned long long)(PERF_COUNT_HW_BRANCH_MISSES) == (unsigned long long)(long long)(int)0x5ULL, "PERF_COUNT_HW_BRANCH_MISSES is 5 in the table");
#endif
#ifdef PERF_COUNT_HW_BUS_CYCLES
_Static_assert((unsigned long long)(PERF_COUNT_HW_BUS_CYCLES) == 0x6ULL || (unsigned long long)(PERF_COUNT_HW_BUS_CYCLES) == (unsigned long long)(long long)(int)0x6ULL, "PERF_COUNT_HW_BUS_CYCLES is 6 in the table");
#endif
#ifdef PERF_COUNT_HW_STALLED_CYCLES_FRONTEND
_Static_assert((unsigned long long)(PERF_COUNT_HW_STALLED_CYCLES_FRONTEND) == 0x7ULL || (unsigned long long)(PERF_COUNT_HW_STALLED_CYCLES_FRONTEND) == (unsigned long long)(long long)(int)0x7ULL, "PERF_COUNT_HW_STALLED_CYCLES_FRONTEND is 7 in the table");
#endif
#ifdef PERF_COUNT_HW_STALLED_CYCLES_BACKEND
_Static_assert((unsigned long long)(PERF_COUNT_HW_STALLED_CYCLES_BACKEND) == 0x8ULL || (unsigned long long)(PERF_COUNT_HW_STALLED_CYCLES_BACKEND) == (unsigned long long)(long long)(int)0x8ULL, "PERF_COUNT_HW_STALLED_CYCLES_BACKEND is 8 in the table");
#endif
#ifdef PERF_COUNT_HW_REF_CPU_CYCLES
_Static_assert((unsigned long long)(PERF_COUNT_HW_REF_CPU_CYCLES) == 0x9ULL || (unsigned long long)(PERF_COUNT_HW_REF_CPU_CYCLES) == (unsigned long long)(long long)(int)0x9ULL, "PERF_COUNT_HW_REF_CPU_CYCLES is 9 in the table");
#endif
#ifdef PERF_COUNT_HW_CACHE_L1D
_Static_assert((unsigned long long)(PERF_COUNT_HW_CACHE_L1D) == 0x0ULL || (unsigned long long)(PERF_COUNT_HW_CACHE_L1D) == (unsigned long long)(long long)(int)0x0ULL, "PERF_COUNT_HW_CACHE_L1D is 0 in the table");
#endif
#ifdef PERF_COUNT_HW_CACHE_L1I
_Static_assert((unsigned long long)(PERF_COUNT_HW_CACHE_L1I) == 0x1ULL || (unsigned long long)(PERF_COUNT_HW_CACHE_L1I) == (unsigned long long)(long long)(int)0x1ULL, "PERF_COUNT_HW_CACHE_L1I is 1 in the table");
#endif
#ifdef PERF_COUNT_HW_CACHE_LL
_Static_assert((unsigned long long)(PERF_COUNT_HW_CACHE_LL) == 0x2ULL || (unsigned long long)(PERF_COUNT_HW_CACHE_LL) == (unsigned long long)(long long)(int)0x2ULL, "PERF_COUNT_HW_CACHE_LL is 2 in the table");
#endif
#ifdef PERF_COUNT_HW_CACHE_DTLB
_Static_assert((unsigned long long)(PERF_COUNT_HW_CACHE_DTLB) == 0x3ULL || (unsigned long long)(PERF_COUNT_HW_CACHE_DTLB) == (unsigned long long)(long long)(int)0x3ULL, "PERF_COUNT_HW_CACHE_DTLB is 3 in the table");
#endif
#ifdef PERF_COUNT_HW_CACHE_ITLB
_Static_assert((unsigned long long)(PERF_COUNT_HW_CACHE_ITLB) == 0x4ULL || (unsigned long long)(PERF_COUNT_HW_CACHE_ITLB) == (unsigned long long)(long long)(int)0x4ULL, "PERF_COUNT_HW_CACHE_ITLB is 4 in the table");
#endif
#ifdef PERF_COUNT_HW_CACHE_BPU
_Static_assert((unsigned long long)(PERF_COUNT_HW_CACHE_BPU) == 0x5ULL || (unsigned long long)(PERF_COUNT_HW_CACHE_BPU) == (unsigned long long)(long long)(int)0x5ULL, "PERF_COUNT_HW_CACHE_BPU is 5 in the table");
#endif
#ifdef PERF_COUNT_HW_CACHE_NODE
_Static_assert((unsigned long long)(PERF_COUNT_HW_CACHE_NODE) == 0x6ULL || (unsigned long long)(PERF_COUNT_HW_CACHE_NODE) == (unsigned long long)(long long)(int)0x6ULL, "PERF_COUNT_HW_CACHE_NODE is 6 in the table");
#endif
#ifdef PERF_COUNT_HW_CACHE_OP_READ
_Static_assert((unsigned long long)(PERF_COUNT_HW_CACHE_OP_READ) == 0x0ULL || (unsigned long long)(PERF_COUNT_HW_CACHE_OP_READ) == (unsigned long long)(long long)(int)0x0ULL, "PERF_COUNT_HW_CACHE_OP_READ is 0 in the table");
#endif
#ifdef PERF_COUNT_HW_CACHE_OP_WRITE
_Static_assert((unsigned long long)(PERF_COUNT_HW_CACHE_OP_WRITE) == 0x1ULL || (unsigned long long)(PERF_COUNT_HW_CACHE_OP_WRITE) == (unsigned long long)(long long)(int)0x1ULL, "PERF_COUNT_HW_CACHE_OP_WRITE is 1 in the table");
#endif
#ifdef PERF_COUNT_HW_CACHE_OP_PREFETCH
_Static_assert((unsigned long long)(PERF_COUNT_HW_CACHE_OP_PREFETCH) == 0x2ULL || (unsigned long long)(PERF_COUNT_HW_CACHE_OP_PREFETCH) == (unsigned long long)(long long)(int)0x2ULL, "PERF_COUNT_HW_CACHE_OP_PREFETCH is 2 in the table");
#endif
#ifdef PERF_COUNT_HW_CACHE_RESULT_ACCESS
_Static_assert((unsigned long long)(PERF_COUNT_HW_CACHE_RESULT_ACCESS) == 0x0ULL || (unsigned long long)(PERF_COUNT_HW_CACHE_RESULT_ACCESS) == (unsigned long long)(long long)(int)0x0ULL, "PERF_COUNT_HW_CACHE_RESULT_ACCESS is 0 in the table");
#endif
#ifdef PERF_COUNT_HW_CACHE_RESULT_MISS
_Static_assert((unsigned long long)(PERF_COUNT_HW_CACHE_RESULT_MISS) == 0x1ULL || (unsigned long long)(PERF_COUNT_HW_CACHE_RESULT_MISS) == (unsigned long long)(long long)(int)0x1ULL, "PERF_COUNT_HW_CACHE_RESULT_MISS is 1 in the table");
#endif
#ifdef PERF_COUNT_SW_CPU_CLOCK
_Static_assert((unsigned long long)(PERF_COUNT_SW_CPU_CLOCK) == 0x0ULL || (unsigned long long)(PERF_COUNT_SW_CPU_CLOCK) == (unsigned long long)(long long)(int)0x0ULL, "PERF_COUNT_SW_CPU_CLOCK is 0 in the table");
#endif
#ifdef PERF_COUNT_SW_TASK_CLOCK
_Static_assert((unsigned long long)(PERF_COUNT_SW_TASK_CLOCK) == 0x1ULL || (unsigned long long)(PERF_COUNT_SW_TASK_CLOCK) == (unsigned long long)(long long)(int)0x1ULL, "PERF_COUNT_SW_TASK_CLOCK is 1 in the table");
#endif
#ifdef PERF_COUNT_SW_PAGE_FAULTS
_Static_assert((unsigned long long)(PERF_COUNT_SW_PAGE_FAULTS) == 0x2ULL || (unsigned long long)(PERF_COUNT_SW_PAGE_FAULTS) == (unsigned long long)(long long)(int)0x2ULL, "PERF_COUNT_SW_PAGE_FAULTS is 2 in the table");
#endif
#ifdef PERF_COUNT_SW_CONTEXT_SWITCHES
_Static_assert((unsigned long long)(PERF_COUNT_SW_CONTEXT_SWITCHES) == 0x3ULL || (unsigned long long)(PERF_COUNT_SW_CONTEXT_SWITCHES) == (unsigned long long)(long long)(int)0x3ULL, "PERF_COUNT_SW_CONTEXT_SWITCHES is 3 in the table");
#endif
#ifdef PERF_COUNT_SW_CPU_MIGRATIONS
_Static_assert((unsigned long long)(PERF_COUNT_SW_CPU_MIGRATIONS) == 0x4ULL || (unsigned long long)(PERF_COUNT_SW_CPU_MIGRATIONS) == (unsigned long long)(long long)(int)0x4ULL, "PERF_COUNT_SW_CPU_MIGRATIONS is 4 in the table");
#endif
#ifdef PERF_COUNT_SW_PAGE_FAULTS_MIN
_Static_assert((unsigned long long)(PERF_COUNT_SW_PAGE_FAULTS_MIN) == 0x5ULL || (unsigned long long)(PERF_COUNT_SW_PAGE_FAULTS_MIN) == (unsigned long long)(long long)(int)0x5ULL, "PERF_COUNT_SW_PAGE_FAULTS_MIN is 5 in the table");
#endif
#ifdef PERF_COUNT_SW_PAGE_FAULTS_MAJ
_Static_assert((unsigned long long)(PERF_COUNT_SW_PAGE_FAULTS_MAJ) == 0x6ULL || (unsigned long long)(PERF_COUNT_SW_PAGE_FAULTS_MAJ) == (unsigned long long)(long long)(int)0x6ULL, "PERF_COUNT_SW_PAGE_FAULTS_MAJ is 6 in the table");
#endif
#ifdef PERF_COUNT_SW_ALIGNMENT_FAULTS
_Static_assert((unsigned long long)(PERF_COUNT_SW_ALIGNMENT_FAULTS) == 0x7ULL || (unsigned long long)(PERF_COUNT_SW_ALIGNMENT_FAULTS) == (unsigned long long)(long long)(int)0x7ULL, "PERF_COUNT_SW_ALIGNMENT_FAULTS is 7 in the table");
#endif
#ifdef PERF_COUNT_SW_EMULATION_FAULTS
_Static_assert((unsigned long long)(PERF_COUNT_SW_EMULATION_FAULTS) == 0x8ULL || (unsigned long long)(PERF_COUNT_SW_EMULATION_FAULTS) == (unsigned long long)(long long)(int)0x8ULL, "PERF_COUNT_SW_EMULATION_FAULTS is 8 in the table");
#endif
#ifdef PERF_COUNT_SW_DUMMY
_Static_assert((unsigned long long)(PERF_COUNT_SW_DUMMY) == 0x9ULL || (unsigned long long)(PERF_COUNT_SW_DUMMY) == (unsigned long long)(long long)(int)0x9ULL, "PERF_COUNT_SW_DUMMY is 9 in the table");
#endif
#ifdef PERF_COUNT_SW_BPF_OUTPUT
_Static_assert((unsigned long long)(PERF_COUNT_SW_BPF_OUTPUT) == 0xaULL || (unsigned long long)(PERF_COUNT_SW_BPF_OUTPUT) == (unsigned long long)(long long)(int)0xaULL, "PERF_COUNT_SW_BPF_OUTPUT is 10 in the table");
#endif
#ifdef PERF_COUNT_SW_CGROUP_SWITCHES
_Static_assert((unsigned long long)(PERF_COUNT_SW_CGROUP_SWITCHES) == 0xbULL || (unsigned long long)(PERF_COUNT_SW_CGROUP_SWITCHES) == (unsigned long long)(long long)(int)0xbULL, "PERF_COUNT_SW_CGROUP_SWITCHES is 11 in the table");
#endif
#ifdef PERF_SAMPLE_IP
_Static_assert((unsigned long long)(PERF_SAMPLE_IP) == 0x1ULL || (unsigned long long)(PERF_SAMPLE_IP) == (unsigned long long)(long long)(int)0x1ULL, "PERF_SAMPLE_IP is 1 in the table");
#endif
#ifdef PERF_SAMPLE_TID
_Static_assert((unsigned long long)(PERF_SAMPLE_TID) == 0x2ULL || (unsigned long long)(PERF_SAMPLE_TID) == (unsigned long long)(long long)(int)0x2ULL, "PERF_SAMPLE_TID is 2 in the table");
#endif
#ifdef PERF_SAMPLE_TIME
_Static_assert((unsigned long long)(PERF_SAMPLE_TIME) == 0x4ULL || (unsigned long long)(PERF_SAMPLE_TIME) == (unsigned long long)(long long)(int)0x4ULL, "PERF_SAMPLE_TIME is 4 in the table");
#endif
#ifdef PERF_SAMPLE_ADDR
_Static_assert((unsigned long long)(PERF_SAMPLE_ADDR) == 0x8ULL || (unsigned long long)(PERF_SAMPLE_ADDR) == (unsigned long long)(long long)(int)0x8ULL, "PERF_SAMPLE_ADDR is 8 in the table");
#endif
#ifdef PERF_SAMPLE_READ
_Static_assert((unsigned long long)(PERF_SAMPLE_READ) == 0x10ULL || (unsigned long long)(PERF_SAMPLE_READ) == (unsigned long long)(long long)(int)0x10ULL, "PERF_SAMPLE_READ is 16 in the table");
#endif
#ifdef PERF_SAMPLE_CALLCHAIN
_Static_assert((unsigned long long)(PERF_SAMPLE_CALLCHAIN) == 0x20ULL || (unsigned long long)(PERF_SAMPLE_CALLCHAIN) == (unsigned long long)(long long)(int)0x20ULL, "PERF_SAMPLE_CALLCHAIN is 32 in the table");
#endif
#ifdef PERF_SAMPLE_ID
_Static_assert((unsigned long long)(PERF_SAMPLE_ID) == 0x40ULL || (unsigned long long)(PERF_SAMPLE_ID) == (unsigned long long)(long long)(int)0x40ULL, "PERF_SAMPLE_ID is 64 in the table");
#endif
#ifdef PERF_SAMPLE_CPU
_Static_assert((unsigned long long)(PERF_SAMPLE_CPU) == 0x80ULL || (unsigned long long)(PERF_SAMPLE_CPU) == (unsigned long long)(long long)(int)0x80ULL, "PERF_SAMPLE_CPU is 128 in the table");
#endif
#ifdef PERF_SAMPLE_PERIOD
_Static_assert((unsigned long long)(PERF_SAMPLE_PERIOD) == 0x100ULL || (unsigned long long)(PERF_SAMPLE_PERIOD) == (unsigned long long)(long long)(int)0x100ULL, "PERF_SAMPLE_PERIOD is 256 in the table");
#endif
#ifdef PERF_SAMPLE_STREAM_ID
_Static_assert((unsigned long long)(PERF_SAMPLE_STREAM_ID) == 0x200ULL || (unsigned long long)(PERF_SAMPLE_STREAM_ID) == (unsigned long long)(long long)(int)0x200ULL, "PERF_SAMPLE_STREAM_ID is 512 in the table");
#endif
#ifdef PERF_SAMPLE_RAW
_Static_assert((unsigned long long)(PERF_SAMPLE_RAW) == 0x400ULL || (unsigned long long)(PERF_SAMPLE_RAW) == (unsigned long long)(long long)(int)0x400ULL, "PERF_SAMPLE_RAW is 1024 in the table");
#endif
#ifdef PERF_SAMPLE_BRANCH_STACK
_Static_assert((unsigned long long)(PERF_SAMPLE_BRANCH_STACK) == 0x800ULL || (unsigned long long)(PERF_SAMPLE_BRANCH_STACK) == (unsigned long long)(long long)(int)0x800ULL, "PERF_SAMPLE_BRANCH_STACK is 2048 in the table");
#endif
#ifdef PERF_SAMPLE_REGS_USER
_Static_assert((unsigned long long)(PERF_SAMPLE_REGS_USER) == 0x1000ULL || (unsigned long long)(PERF_SAMPLE_REGS_USER) == (unsigned long long)(long long)(int)0x1000ULL, "PERF_SAMPLE_REGS_USER is 4096 in the table");
#endif
#ifdef PERF_SAMPLE_STACK_USER
_Static_assert((unsigned long long)(PERF_SAMPLE_STACK_USER) == 0x2000ULL || (unsigned long long)(PERF_SAMPLE_STACK_USER) == (unsigned long long)(long long)(int)0x2000ULL, "PERF_SAMPLE_STACK_USER is 8192 in the table");
#endif
#ifdef PERF_SAMPLE_WEIGHT
_Static_assert((unsigned long long)(PERF_SAMPLE_WEIGHT) == 0x4000ULL || (unsigned long long)(PERF_SAMPLE_WEIGHT) == (unsigned long long)(long long)(int)0x4000ULL, "PERF_SAMPLE_WEIGHT is 16384 in the table");
#endif
#ifdef PERF_SAMPLE_DATA_SRC
_Static_assert((unsigned long long)(PERF_SAMPLE_DATA_SRC) == 0x8000ULL || (unsigned long long)(PERF_SAMPLE_DATA_SRC) == (unsigned long long)(long long)(int)0x8000ULL, "PERF_SAMPLE_DATA_SRC is 32768 in the table");
#endif
#ifdef PERF_SAMPLE_IDENTIFIER
_Static_assert((unsigned long long)(PERF_SAMPLE_IDENTIFIER) == 0x10000ULL || (unsigned long long)(PERF_SAMPLE_IDENTIFIER) == (unsigned long long)(long long)(int)0x10000ULL, "PERF_SAMPLE_IDENTIFIER is 65536 in the table");
#endif
#ifdef PERF_SAMPLE_TRANSACTION
_Static_assert((unsigned long long)(PERF_SAMPLE_TRANSACTION) == 0x20000ULL || (unsigned long long)(PERF_SAMPLE_TRANSACTION) == (unsigned long long)(long long)(int)0x20000ULL, "PERF_SAMPLE_TRANSACTION is 131072 in the table");
#endif
#ifdef PERF_SAMPLE_REGS_INTR
_Static_assert((unsigned long long)(PERF_SAMPLE_REGS_INTR) == 0x40000ULL || (unsigned long long)(PERF_SAMPLE_REGS_INTR) == (unsigned long long)(long long)(int)0x40000ULL, "PERF_SAMPLE_REGS_INTR is 262144 in the table");
#endif
#ifdef PERF_SAMPLE_PHYS_ADDR
_Static_assert((unsigned long long)(PERF_SAMPLE_PHYS_ADDR) == 0x80000ULL || (unsigned long long)(PERF_SAMPLE_PHYS_ADDR) == (unsigned long long)(long long)(int)0x80000ULL, "PERF_SAMPLE_PHYS_ADDR is 524288 in the table");
#endif
#ifdef PERF_SAMPLE_AUX
_Static_assert((unsigned long long)(PERF_SAMPLE_AUX) == 0x100000ULL || (unsigned long long)(PERF_SAMPLE_AUX) == (unsigned long long)(long long)(int)0x100000ULL, "PERF_SAMPLE_AUX is 1048576 in the table");
#endif
#ifdef PERF_SAMPLE_CGROUP
_Static_assert((unsigned long long)(PERF_SAMPLE_CGROUP) == 0x200000ULL || (unsigned long long)(PERF_SAMPLE_CGROUP) == (unsigned long long)(long long)(int)0x200000ULL, "PERF_SAMPLE_CGROUP is 2097152 in the table");
#endif
#ifdef PERF_SAMPLE_DATA_PAGE_SIZE
_Static_assert((unsigned long long)(PERF_SAMPLE_DATA_PAGE_SIZE) == 0x400000ULL || (unsigned long long)(PERF_SAMPLE_DATA_PAGE_SIZE) == (unsigned long long)(long long)(int)0x400000ULL, "PERF_SAMPLE_DATA_PAGE_SIZE is 4194304 in the table");
#endif
#ifdef PERF_SAMPLE_CODE_PAGE_SIZE
_Static_assert((unsigned long long)(PERF_SAMPLE_CODE_PAGE_SIZE) == 0x800000ULL || (unsigned long long)(PERF_SAMPLE_CODE_PAGE_SIZE) == (unsigned long long)(long long)(int)0x800000ULL, "PERF_SAMPLE_CODE_PAGE_SIZE is 8388608 in the table");
#endif
#ifdef PERF_SAMPLE_WEIGHT_STRUCT
_Static_assert((unsigned long long)(PERF_SAMPLE_WEIGHT_STRUCT) == 0x1000000ULL || (unsigned long long)(PERF_SAMPLE_WEIGHT_STRUCT) == (unsigned long long)(long long)(int)0x1000000ULL, "PERF_SAMPLE_WEIGHT_STRUCT is 16777216 in the table");
#endif
#ifdef PERF_FORMAT_TOTAL_TIME_ENABLED
_Static_assert((unsigned long long)(PERF_FORMAT_TOTAL_TIME_ENABLED) == 0x1ULL || (unsigned long long)(PERF_FORMAT_TOTAL_TIME_ENABLED) == (unsigned long long)(long long)(int)0x1ULL, "PERF_FORMAT_TOTAL_TIME_ENABLED is 1 in the table");
#endif
#ifdef PERF_FORMAT_TOTAL_TIME_RUNNING
_Static_assert((unsigned long long)(PERF_FORMAT_TOTAL_TIME_RUNNING) == 0x2ULL || (unsigned long long)(PERF_FORMAT_TOTAL_TIME_RUNNING) == (unsigned long long)(long long)(int)0x2ULL, "PERF_FORMAT_TOTAL_TIME_RUNNING is 2 in the table");
#endif
#ifdef PERF_FORMAT_ID
_Static_assert((unsigned long long)(PERF_FORMAT_ID) == 0x4ULL || (unsigned long long)(PERF_FORMAT_ID) == (unsigned long long)(long long)(int)0x4ULL, "PERF_FORMAT_ID is 4 in the table");
#endif
#ifdef PERF_FORMAT_GROUP
_Static_assert((unsigned long long)(PERF_FORMAT_GROUP) == 0x8ULL || (unsigned long long)(PERF_FORMAT_GROUP) == (unsigned long long)(long long)(int)0x8ULL, "PERF_FORMAT_GROUP is 8 in the table");
#endif
#ifdef PERF_FORMAT_LOST
_Static_assert((unsigned long long)(PERF_FORMAT_LOST) == 0x10ULL || (unsigned long long)(PERF_FORMAT_LOST) == (unsigned long long)(long long)(int)0x10ULL, "PERF_FORMAT_LOST is 16 in the table");
#endif
#ifdef PERF_FLAG_FD_NO_GROUP
_Static_assert((unsigned long long)(PERF_FLAG_FD_NO_GROUP) == 0x1ULL || (unsigned long long)(PERF_FLAG_FD_NO_GROUP) == (unsigned long long)(long long)(int)0x1ULL, "PERF_FLAG_FD_NO_GROUP is 1 in the table");
#endif
#ifdef PERF_FLAG_FD_OUTPUT
_Static_assert((unsigned long long)(PERF_FLAG_FD_OUTPUT) == 0x2ULL || (unsigned long long)(PERF_FLAG_FD_OUTPUT) == (unsigned long long)(long long)(int)0x2ULL, "PERF_FLAG_FD_OUTPUT is 2 in the table");
#endif
#ifdef PERF_FLAG_PID_CGROUP
_Static_assert((unsigned long long)(PERF_FLAG_PID_CGROUP) == 0x4ULL || (unsigned long long)(PERF_FLAG_PID_CGROUP) == (unsigned long long)(long long)(int)0x4ULL, "PERF_FLAG_PID_CGROUP is 4 in the table");
#endif
#ifdef PERF_FLAG_FD_CLOEXEC
_Static_assert((unsigned long long)(PERF_FLAG_FD_CLOEXEC) == 0x8ULL || (unsigned long long)(PERF_FLAG_FD_CLOEXEC) == (unsigned long long)(long long)(int)0x8ULL, "PERF_FLAG_FD_CLOEXEC is 8 in the table");
#endif
_Static_assert(offsetof(struct perf_event_attr, size) == 4, "size of struct perf_event_attr is at 4 in the table");
_Static_assert(offsetof(struct perf_event_attr, config) == 8, "config of struct perf_event_attr is at 8 in the table");
_Static_assert(offsetof(struct perf_event_attr, sample_period) == 16, "sample_period of struct perf_event_attr is at 16 in the table");
_Static_assert(offsetof(struct perf_event_attr, sample_type) == 24, "sample_type of struct perf_event_attr is at 24 in the table");
_Static_assert(offsetof(struct perf_event_attr, read_format) == 32, "read_format of struct perf_event_attr is at 32 in the table");
#endif
