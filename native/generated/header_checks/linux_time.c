/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/time.h>)
#include <linux/time.h>
#ifdef CLOCK_REALTIME
_Static_assert((unsigned long long)(CLOCK_REALTIME) == 0x0ULL || (unsigned long long)(CLOCK_REALTIME) == (unsigned long long)(long long)(int)0x0ULL, "CLOCK_REALTIME is 0 in the table");
#endif
#ifdef CLOCK_MONOTONIC
_Static_assert((unsigned long long)(CLOCK_MONOTONIC) == 0x1ULL || (unsigned long long)(CLOCK_MONOTONIC) == (unsigned long long)(long long)(int)0x1ULL, "CLOCK_MONOTONIC is 1 in the table");
#endif
#ifdef CLOCK_PROCESS_CPUTIME_ID
_Static_assert((unsigned long long)(CLOCK_PROCESS_CPUTIME_ID) == 0x2ULL || (unsigned long long)(CLOCK_PROCESS_CPUTIME_ID) == (unsigned long long)(long long)(int)0x2ULL, "CLOCK_PROCESS_CPUTIME_ID is 2 in the table");
#endif
#ifdef CLOCK_THREAD_CPUTIME_ID
_Static_assert((unsigned long long)(CLOCK_THREAD_CPUTIME_ID) == 0x3ULL || (unsigned long long)(CLOCK_THREAD_CPUTIME_ID) == (unsigned long long)(long long)(int)0x3ULL, "CLOCK_THREAD_CPUTIME_ID is 3 in the table");
#endif
#ifdef CLOCK_MONOTONIC_RAW
_Static_assert((unsigned long long)(CLOCK_MONOTONIC_RAW) == 0x4ULL || (unsigned long long)(CLOCK_MONOTONIC_RAW) == (unsigned long long)(long long)(int)0x4ULL, "CLOCK_MONOTONIC_RAW is 4 in the table");
#endif
#ifdef CLOCK_REALTIME_COARSE
_Static_assert((unsigned long long)(CLOCK_REALTIME_COARSE) == 0x5ULL || (unsigned long long)(CLOCK_REALTIME_COARSE) == (unsigned long long)(long long)(int)0x5ULL, "CLOCK_REALTIME_COARSE is 5 in the table");
#endif
#ifdef CLOCK_MONOTONIC_COARSE
_Static_assert((unsigned long long)(CLOCK_MONOTONIC_COARSE) == 0x6ULL || (unsigned long long)(CLOCK_MONOTONIC_COARSE) == (unsigned long long)(long long)(int)0x6ULL, "CLOCK_MONOTONIC_COARSE is 6 in the table");
#endif
#ifdef CLOCK_BOOTTIME
_Static_assert((unsigned long long)(CLOCK_BOOTTIME) == 0x7ULL || (unsigned long long)(CLOCK_BOOTTIME) == (unsigned long long)(long long)(int)0x7ULL, "CLOCK_BOOTTIME is 7 in the table");
#endif
#ifdef CLOCK_REALTIME_ALARM
_Static_assert((unsigned long long)(CLOCK_REALTIME_ALARM) == 0x8ULL || (unsigned long long)(CLOCK_REALTIME_ALARM) == (unsigned long long)(long long)(int)0x8ULL, "CLOCK_REALTIME_ALARM is 8 in the table");
#endif
#ifdef CLOCK_BOOTTIME_ALARM
_Static_assert((unsigned long long)(CLOCK_BOOTTIME_ALARM) == 0x9ULL || (unsigned long long)(CLOCK_BOOTTIME_ALARM) == (unsigned long long)(long long)(int)0x9ULL, "CLOCK_BOOTTIME_ALARM is 9 in the table");
#endif
#ifdef CLOCK_SGI_CYCLE
_Static_assert((unsigned long long)(CLOCK_SGI_CYCLE) == 0xaULL || (unsigned long long)(CLOCK_SGI_CYCLE) == (unsigned long long)(long long)(int)0xaULL, "CLOCK_SGI_CYCLE is 10 in the table");
#endif
#ifdef CLOCK_TAI
_Static_assert((unsigned long long)(CLOCK_TAI) == 0xbULL || (unsigned long long)(CLOCK_TAI) == (unsigned long long)(long long)(int)0xbULL, "CLOCK_TAI is 11 in the table");
#endif
#ifdef TIMER_ABSTIME
_Static_assert((unsigned long long)(TIMER_ABSTIME) == 0x1ULL || (unsigned long long)(TIMER_ABSTIME) == (unsigned long long)(long long)(int)0x1ULL, "TIMER_ABSTIME is 1 in the table");
#endif
#ifdef ITIMER_REAL
_Static_assert((unsigned long long)(ITIMER_REAL) == 0x0ULL || (unsigned long long)(ITIMER_REAL) == (unsigned long long)(long long)(int)0x0ULL, "ITIMER_REAL is 0 in the table");
#endif
#ifdef ITIMER_VIRTUAL
_Static_assert((unsigned long long)(ITIMER_VIRTUAL) == 0x1ULL || (unsigned long long)(ITIMER_VIRTUAL) == (unsigned long long)(long long)(int)0x1ULL, "ITIMER_VIRTUAL is 1 in the table");
#endif
#ifdef ITIMER_PROF
_Static_assert((unsigned long long)(ITIMER_PROF) == 0x2ULL || (unsigned long long)(ITIMER_PROF) == (unsigned long long)(long long)(int)0x2ULL, "ITIMER_PROF is 2 in the table");
#endif
_Static_assert(sizeof(struct timeval) == 16, "struct timeval has 16 bytes in the table");
_Static_assert(offsetof(struct timeval, tv_sec) == 0, "tv_sec of struct timeval is at 0 in the table");
_Static_assert(offsetof(struct timeval, tv_usec) == 8, "tv_usec of struct timeval is at 8 in the table");
_Static_assert(sizeof(struct timezone) == 8, "struct timezone has 8 bytes in the table");
_Static_assert(offsetof(struct timezone, tz_minuteswest) == 0, "tz_minuteswest of struct timezone is at 0 in the table");
_Static_assert(offsetof(struct timezone, tz_dsttime) == 4, "tz_dsttime of struct timezone is at 4 in the table");
_Static_assert(sizeof(struct itimerval) == 32, "struct itimerval has 32 bytes in the table");
_Static_assert(offsetof(struct itimerval, it_interval) == 0, "it_interval of struct itimerval is at 0 in the table");
_Static_assert(offsetof(struct itimerval, it_value) == 16, "it_value of struct itimerval is at 16 in the table");
#endif
