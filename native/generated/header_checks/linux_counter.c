/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/counter.h>)
#include <linux/counter.h>
#ifdef COUNTER_ADD_WATCH_IOCTL
_Static_assert((unsigned long long)(COUNTER_ADD_WATCH_IOCTL) == 0x40063e00ULL || (unsigned long long)(COUNTER_ADD_WATCH_IOCTL) == (unsigned long long)(long long)(int)0x40063e00ULL, "COUNTER_ADD_WATCH_IOCTL is 1074150912 in the table");
#endif
#ifdef COUNTER_ENABLE_EVENTS_IOCTL
_Static_assert((unsigned long long)(COUNTER_ENABLE_EVENTS_IOCTL) == 0x3e01ULL || (unsigned long long)(COUNTER_ENABLE_EVENTS_IOCTL) == (unsigned long long)(long long)(int)0x3e01ULL, "COUNTER_ENABLE_EVENTS_IOCTL is 15873 in the table");
#endif
#ifdef COUNTER_DISABLE_EVENTS_IOCTL
_Static_assert((unsigned long long)(COUNTER_DISABLE_EVENTS_IOCTL) == 0x3e02ULL || (unsigned long long)(COUNTER_DISABLE_EVENTS_IOCTL) == (unsigned long long)(long long)(int)0x3e02ULL, "COUNTER_DISABLE_EVENTS_IOCTL is 15874 in the table");
#endif
#ifdef COUNTER_COMPONENT_NONE
_Static_assert((unsigned long long)(COUNTER_COMPONENT_NONE) == 0x0ULL || (unsigned long long)(COUNTER_COMPONENT_NONE) == (unsigned long long)(long long)(int)0x0ULL, "COUNTER_COMPONENT_NONE is 0 in the table");
#endif
#ifdef COUNTER_COMPONENT_SIGNAL
_Static_assert((unsigned long long)(COUNTER_COMPONENT_SIGNAL) == 0x1ULL || (unsigned long long)(COUNTER_COMPONENT_SIGNAL) == (unsigned long long)(long long)(int)0x1ULL, "COUNTER_COMPONENT_SIGNAL is 1 in the table");
#endif
#ifdef COUNTER_COMPONENT_COUNT
_Static_assert((unsigned long long)(COUNTER_COMPONENT_COUNT) == 0x2ULL || (unsigned long long)(COUNTER_COMPONENT_COUNT) == (unsigned long long)(long long)(int)0x2ULL, "COUNTER_COMPONENT_COUNT is 2 in the table");
#endif
#ifdef COUNTER_COMPONENT_FUNCTION
_Static_assert((unsigned long long)(COUNTER_COMPONENT_FUNCTION) == 0x3ULL || (unsigned long long)(COUNTER_COMPONENT_FUNCTION) == (unsigned long long)(long long)(int)0x3ULL, "COUNTER_COMPONENT_FUNCTION is 3 in the table");
#endif
#ifdef COUNTER_COMPONENT_SYNAPSE_ACTION
_Static_assert((unsigned long long)(COUNTER_COMPONENT_SYNAPSE_ACTION) == 0x4ULL || (unsigned long long)(COUNTER_COMPONENT_SYNAPSE_ACTION) == (unsigned long long)(long long)(int)0x4ULL, "COUNTER_COMPONENT_SYNAPSE_ACTION is 4 in the table");
#endif
#ifdef COUNTER_COMPONENT_EXTENSION
_Static_assert((unsigned long long)(COUNTER_COMPONENT_EXTENSION) == 0x5ULL || (unsigned long long)(COUNTER_COMPONENT_EXTENSION) == (unsigned long long)(long long)(int)0x5ULL, "COUNTER_COMPONENT_EXTENSION is 5 in the table");
#endif
#ifdef COUNTER_SCOPE_DEVICE
_Static_assert((unsigned long long)(COUNTER_SCOPE_DEVICE) == 0x0ULL || (unsigned long long)(COUNTER_SCOPE_DEVICE) == (unsigned long long)(long long)(int)0x0ULL, "COUNTER_SCOPE_DEVICE is 0 in the table");
#endif
#ifdef COUNTER_SCOPE_SIGNAL
_Static_assert((unsigned long long)(COUNTER_SCOPE_SIGNAL) == 0x1ULL || (unsigned long long)(COUNTER_SCOPE_SIGNAL) == (unsigned long long)(long long)(int)0x1ULL, "COUNTER_SCOPE_SIGNAL is 1 in the table");
#endif
#ifdef COUNTER_SCOPE_COUNT
_Static_assert((unsigned long long)(COUNTER_SCOPE_COUNT) == 0x2ULL || (unsigned long long)(COUNTER_SCOPE_COUNT) == (unsigned long long)(long long)(int)0x2ULL, "COUNTER_SCOPE_COUNT is 2 in the table");
#endif
#ifdef COUNTER_EVENT_OVERFLOW
_Static_assert((unsigned long long)(COUNTER_EVENT_OVERFLOW) == 0x0ULL || (unsigned long long)(COUNTER_EVENT_OVERFLOW) == (unsigned long long)(long long)(int)0x0ULL, "COUNTER_EVENT_OVERFLOW is 0 in the table");
#endif
#ifdef COUNTER_EVENT_UNDERFLOW
_Static_assert((unsigned long long)(COUNTER_EVENT_UNDERFLOW) == 0x1ULL || (unsigned long long)(COUNTER_EVENT_UNDERFLOW) == (unsigned long long)(long long)(int)0x1ULL, "COUNTER_EVENT_UNDERFLOW is 1 in the table");
#endif
#ifdef COUNTER_EVENT_OVERFLOW_UNDERFLOW
_Static_assert((unsigned long long)(COUNTER_EVENT_OVERFLOW_UNDERFLOW) == 0x2ULL || (unsigned long long)(COUNTER_EVENT_OVERFLOW_UNDERFLOW) == (unsigned long long)(long long)(int)0x2ULL, "COUNTER_EVENT_OVERFLOW_UNDERFLOW is 2 in the table");
#endif
#ifdef COUNTER_EVENT_THRESHOLD
_Static_assert((unsigned long long)(COUNTER_EVENT_THRESHOLD) == 0x3ULL || (unsigned long long)(COUNTER_EVENT_THRESHOLD) == (unsigned long long)(long long)(int)0x3ULL, "COUNTER_EVENT_THRESHOLD is 3 in the table");
#endif
#ifdef COUNTER_EVENT_INDEX
_Static_assert((unsigned long long)(COUNTER_EVENT_INDEX) == 0x4ULL || (unsigned long long)(COUNTER_EVENT_INDEX) == (unsigned long long)(long long)(int)0x4ULL, "COUNTER_EVENT_INDEX is 4 in the table");
#endif
#ifdef COUNTER_EVENT_CHANGE_OF_STATE
_Static_assert((unsigned long long)(COUNTER_EVENT_CHANGE_OF_STATE) == 0x5ULL || (unsigned long long)(COUNTER_EVENT_CHANGE_OF_STATE) == (unsigned long long)(long long)(int)0x5ULL, "COUNTER_EVENT_CHANGE_OF_STATE is 5 in the table");
#endif
#ifdef COUNTER_EVENT_CAPTURE
_Static_assert((unsigned long long)(COUNTER_EVENT_CAPTURE) == 0x6ULL || (unsigned long long)(COUNTER_EVENT_CAPTURE) == (unsigned long long)(long long)(int)0x6ULL, "COUNTER_EVENT_CAPTURE is 6 in the table");
#endif
_Static_assert(sizeof(struct counter_watch) == 6, "struct counter_watch has 6 bytes in the table");
_Static_assert(offsetof(struct counter_watch, component) == 0, "component of struct counter_watch is at 0 in the table");
_Static_assert(offsetof(struct counter_watch, event) == 4, "event of struct counter_watch is at 4 in the table");
_Static_assert(offsetof(struct counter_watch, channel) == 5, "channel of struct counter_watch is at 5 in the table");
#endif
