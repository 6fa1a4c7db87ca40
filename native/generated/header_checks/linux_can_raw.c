/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/can/raw.h>)
#include <linux/can/raw.h>
#ifdef CAN_RAW_FILTER
_Static_assert((unsigned long long)(CAN_RAW_FILTER) == 0x1ULL || (unsigned long long)(CAN_RAW_FILTER) == (unsigned long long)(long long)(int)0x1ULL, "CAN_RAW_FILTER is 1 in the table");
#endif
#ifdef CAN_RAW_ERR_FILTER
_Static_assert((unsigned long long)(CAN_RAW_ERR_FILTER) == 0x2ULL || (unsigned long long)(CAN_RAW_ERR_FILTER) == (unsigned long long)(long long)(int)0x2ULL, "CAN_RAW_ERR_FILTER is 2 in the table");
#endif
#ifdef CAN_RAW_LOOPBACK
_Static_assert((unsigned long long)(CAN_RAW_LOOPBACK) == 0x3ULL || (unsigned long long)(CAN_RAW_LOOPBACK) == (unsigned long long)(long long)(int)0x3ULL, "CAN_RAW_LOOPBACK is 3 in the table");
#endif
#ifdef CAN_RAW_RECV_OWN_MSGS
_Static_assert((unsigned long long)(CAN_RAW_RECV_OWN_MSGS) == 0x4ULL || (unsigned long long)(CAN_RAW_RECV_OWN_MSGS) == (unsigned long long)(long long)(int)0x4ULL, "CAN_RAW_RECV_OWN_MSGS is 4 in the table");
#endif
#ifdef CAN_RAW_FD_FRAMES
_Static_assert((unsigned long long)(CAN_RAW_FD_FRAMES) == 0x5ULL || (unsigned long long)(CAN_RAW_FD_FRAMES) == (unsigned long long)(long long)(int)0x5ULL, "CAN_RAW_FD_FRAMES is 5 in the table");
#endif
#ifdef CAN_RAW_JOIN_FILTERS
_Static_assert((unsigned long long)(CAN_RAW_JOIN_FILTERS) == 0x6ULL || (unsigned long long)(CAN_RAW_JOIN_FILTERS) == (unsigned long long)(long long)(int)0x6ULL, "CAN_RAW_JOIN_FILTERS is 6 in the table");
#endif
#endif
