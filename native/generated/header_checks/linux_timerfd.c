/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/timerfd.h>)
#include <linux/timerfd.h>
#ifdef TFD_TIMER_ABSTIME
_Static_assert((unsigned long long)(TFD_TIMER_ABSTIME) == 0x1ULL || (unsigned long long)(TFD_TIMER_ABSTIME) == (unsigned long long)(long long)(int)0x1ULL, "TFD_TIMER_ABSTIME is 1 in the table");
#endif
#ifdef TFD_TIMER_CANCEL_ON_SET
_Static_assert((unsigned long long)(TFD_TIMER_CANCEL_ON_SET) == 0x2ULL || (unsigned long long)(TFD_TIMER_CANCEL_ON_SET) == (unsigned long long)(long long)(int)0x2ULL, "TFD_TIMER_CANCEL_ON_SET is 2 in the table");
#endif
#ifdef TFD_CLOEXEC
_Static_assert((unsigned long long)(TFD_CLOEXEC) == 0x80000ULL || (unsigned long long)(TFD_CLOEXEC) == (unsigned long long)(long long)(int)0x80000ULL, "TFD_CLOEXEC is 524288 in the table");
#endif
#ifdef TFD_NONBLOCK
_Static_assert((unsigned long long)(TFD_NONBLOCK) == 0x800ULL || (unsigned long long)(TFD_NONBLOCK) == (unsigned long long)(long long)(int)0x800ULL, "TFD_NONBLOCK is 2048 in the table");
#endif
#ifdef TFD_IOC_SET_TICKS
_Static_assert((unsigned long long)(TFD_IOC_SET_TICKS) == 0x40085400ULL || (unsigned long long)(TFD_IOC_SET_TICKS) == (unsigned long long)(long long)(int)0x40085400ULL, "TFD_IOC_SET_TICKS is 1074287616 in the table");
#endif
#endif
