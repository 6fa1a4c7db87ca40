/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/rds.h>)
#include <linux/rds.h>
#ifdef RDS_CANCEL_SENT_TO
_Static_assert((unsigned long long)(RDS_CANCEL_SENT_TO) == 0x1ULL || (unsigned long long)(RDS_CANCEL_SENT_TO) == (unsigned long long)(long long)(int)0x1ULL, "RDS_CANCEL_SENT_TO is 1 in the table");
#endif
#ifdef RDS_GET_MR
_Static_assert((unsigned long long)(RDS_GET_MR) == 0x2ULL || (unsigned long long)(RDS_GET_MR) == (unsigned long long)(long long)(int)0x2ULL, "RDS_GET_MR is 2 in the table");
#endif
#ifdef RDS_FREE_MR
_Static_assert((unsigned long long)(RDS_FREE_MR) == 0x3ULL || (unsigned long long)(RDS_FREE_MR) == (unsigned long long)(long long)(int)0x3ULL, "RDS_FREE_MR is 3 in the table");
#endif
#ifdef RDS_BARRIER
_Static_assert((unsigned long long)(RDS_BARRIER) == 0x4ULL || (unsigned long long)(RDS_BARRIER) == (unsigned long long)(long long)(int)0x4ULL, "RDS_BARRIER is 4 in the table");
#endif
#ifdef RDS_RECVERR
_Static_assert((unsigned long long)(RDS_RECVERR) == 0x5ULL || (unsigned long long)(RDS_RECVERR) == (unsigned long long)(long long)(int)0x5ULL, "RDS_RECVERR is 5 in the table");
#endif
#ifdef RDS_CONG_MONITOR
_Static_assert((unsigned long long)(RDS_CONG_MONITOR) == 0x6ULL || (unsigned long long)(RDS_CONG_MONITOR) == (unsigned long long)(long long)(int)0x6ULL, "RDS_CONG_MONITOR is 6 in the table");
#endif
#ifdef RDS_GET_MR_FOR_DEST
_Static_assert((unsigned long long)(RDS_GET_MR_FOR_DEST) == 0x7ULL || (unsigned long long)(RDS_GET_MR_FOR_DEST) == (unsigned long long)(long long)(int)0x7ULL, "RDS_GET_MR_FOR_DEST is 7 in the table");
#endif
#ifdef SO_RDS_TRANSPORT
_Static_assert((unsigned long long)(SO_RDS_TRANSPORT) == 0x8ULL || (unsigned long long)(SO_RDS_TRANSPORT) == (unsigned long long)(long long)(int)0x8ULL, "SO_RDS_TRANSPORT is 8 in the table");
#endif
#ifdef SO_RDS_MSG_RXPATH_LATENCY
_Static_assert((unsigned long long)(SO_RDS_MSG_RXPATH_LATENCY) == 0xaULL || (unsigned long long)(SO_RDS_MSG_RXPATH_LATENCY) == (unsigned long long)(long long)(int)0xaULL, "SO_RDS_MSG_RXPATH_LATENCY is 10 in the table");
#endif
#ifdef SO_TIMESTAMP_OLD
_Static_assert((unsigned long long)(SO_TIMESTAMP_OLD) == 0x1dULL || (unsigned long long)(SO_TIMESTAMP_OLD) == (unsigned long long)(long long)(int)0x1dULL, "SO_TIMESTAMP_OLD is 29 in the table");
#endif
#endif
