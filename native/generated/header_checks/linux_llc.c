/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/llc.h>)
#include <linux/llc.h>
#ifdef LLC_OPT_UNKNOWN
_Static_assert((unsigned long long)(LLC_OPT_UNKNOWN) == 0x0ULL || (unsigned long long)(LLC_OPT_UNKNOWN) == (unsigned long long)(long long)(int)0x0ULL, "LLC_OPT_UNKNOWN is 0 in the table");
#endif
#ifdef LLC_OPT_RETRY
_Static_assert((unsigned long long)(LLC_OPT_RETRY) == 0x1ULL || (unsigned long long)(LLC_OPT_RETRY) == (unsigned long long)(long long)(int)0x1ULL, "LLC_OPT_RETRY is 1 in the table");
#endif
#ifdef LLC_OPT_SIZE
_Static_assert((unsigned long long)(LLC_OPT_SIZE) == 0x2ULL || (unsigned long long)(LLC_OPT_SIZE) == (unsigned long long)(long long)(int)0x2ULL, "LLC_OPT_SIZE is 2 in the table");
#endif
#ifdef LLC_OPT_ACK_TMR_EXP
_Static_assert((unsigned long long)(LLC_OPT_ACK_TMR_EXP) == 0x3ULL || (unsigned long long)(LLC_OPT_ACK_TMR_EXP) == (unsigned long long)(long long)(int)0x3ULL, "LLC_OPT_ACK_TMR_EXP is 3 in the table");
#endif
#ifdef LLC_OPT_P_TMR_EXP
_Static_assert((unsigned long long)(LLC_OPT_P_TMR_EXP) == 0x4ULL || (unsigned long long)(LLC_OPT_P_TMR_EXP) == (unsigned long long)(long long)(int)0x4ULL, "LLC_OPT_P_TMR_EXP is 4 in the table");
#endif
#ifdef LLC_OPT_REJ_TMR_EXP
_Static_assert((unsigned long long)(LLC_OPT_REJ_TMR_EXP) == 0x5ULL || (unsigned long long)(LLC_OPT_REJ_TMR_EXP) == (unsigned long long)(long long)(int)0x5ULL, "LLC_OPT_REJ_TMR_EXP is 5 in the table");
#endif
#ifdef LLC_OPT_BUSY_TMR_EXP
_Static_assert((unsigned long long)(LLC_OPT_BUSY_TMR_EXP) == 0x6ULL || (unsigned long long)(LLC_OPT_BUSY_TMR_EXP) == (unsigned long long)(long long)(int)0x6ULL, "LLC_OPT_BUSY_TMR_EXP is 6 in the table");
#endif
#ifdef LLC_OPT_TX_WIN
_Static_assert((unsigned long long)(LLC_OPT_TX_WIN) == 0x7ULL || (unsigned long long)(LLC_OPT_TX_WIN) == (unsigned long long)(long long)(int)0x7ULL, "LLC_OPT_TX_WIN is 7 in the table");
#endif
#ifdef LLC_OPT_RX_WIN
_Static_assert((unsigned long long)(LLC_OPT_RX_WIN) == 0x8ULL || (unsigned long long)(LLC_OPT_RX_WIN) == (unsigned long long)(long long)(int)0x8ULL, "LLC_OPT_RX_WIN is 8 in the table");
#endif
#ifdef LLC_OPT_PKTINFO
_Static_assert((unsigned long long)(LLC_OPT_PKTINFO) == 0x9ULL || (unsigned long long)(LLC_OPT_PKTINFO) == (unsigned long long)(long long)(int)0x9ULL, "LLC_OPT_PKTINFO is 9 in the table");
#endif
#ifdef LLC_OPT_MAX_RETRY
_Static_assert((unsigned long long)(LLC_OPT_MAX_RETRY) == 0x64ULL || (unsigned long long)(LLC_OPT_MAX_RETRY) == (unsigned long long)(long long)(int)0x64ULL, "LLC_OPT_MAX_RETRY is 100 in the table");
#endif
#ifdef LLC_OPT_MAX_SIZE
_Static_assert((unsigned long long)(LLC_OPT_MAX_SIZE) == 0x1064ULL || (unsigned long long)(LLC_OPT_MAX_SIZE) == (unsigned long long)(long long)(int)0x1064ULL, "LLC_OPT_MAX_SIZE is 4196 in the table");
#endif
#ifdef LLC_OPT_MAX_WIN
_Static_assert((unsigned long long)(LLC_OPT_MAX_WIN) == 0x7fULL || (unsigned long long)(LLC_OPT_MAX_WIN) == (unsigned long long)(long long)(int)0x7fULL, "LLC_OPT_MAX_WIN is 127 in the table");
#endif
#ifdef LLC_OPT_MAX_ACK_TMR_EXP
_Static_assert((unsigned long long)(LLC_OPT_MAX_ACK_TMR_EXP) == 0x3cULL || (unsigned long long)(LLC_OPT_MAX_ACK_TMR_EXP) == (unsigned long long)(long long)(int)0x3cULL, "LLC_OPT_MAX_ACK_TMR_EXP is 60 in the table");
#endif
#endif
