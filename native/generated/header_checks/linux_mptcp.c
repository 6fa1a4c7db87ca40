/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/mptcp.h>)
#include <linux/mptcp.h>
#ifdef MPTCP_SUBFLOW_FLAG_MCAP_REM
_Static_assert((unsigned long long)(MPTCP_SUBFLOW_FLAG_MCAP_REM) == 0x1ULL || (unsigned long long)(MPTCP_SUBFLOW_FLAG_MCAP_REM) == (unsigned long long)(long long)(int)0x1ULL, "MPTCP_SUBFLOW_FLAG_MCAP_REM is 1 in the table");
#endif
#ifdef MPTCP_SUBFLOW_FLAG_MCAP_LOC
_Static_assert((unsigned long long)(MPTCP_SUBFLOW_FLAG_MCAP_LOC) == 0x2ULL || (unsigned long long)(MPTCP_SUBFLOW_FLAG_MCAP_LOC) == (unsigned long long)(long long)(int)0x2ULL, "MPTCP_SUBFLOW_FLAG_MCAP_LOC is 2 in the table");
#endif
#ifdef MPTCP_SUBFLOW_FLAG_JOIN_REM
_Static_assert((unsigned long long)(MPTCP_SUBFLOW_FLAG_JOIN_REM) == 0x4ULL || (unsigned long long)(MPTCP_SUBFLOW_FLAG_JOIN_REM) == (unsigned long long)(long long)(int)0x4ULL, "MPTCP_SUBFLOW_FLAG_JOIN_REM is 4 in the table");
#endif
#ifdef MPTCP_SUBFLOW_FLAG_JOIN_LOC
_Static_assert((unsigned long long)(MPTCP_SUBFLOW_FLAG_JOIN_LOC) == 0x8ULL || (unsigned long long)(MPTCP_SUBFLOW_FLAG_JOIN_LOC) == (unsigned long long)(long long)(int)0x8ULL, "MPTCP_SUBFLOW_FLAG_JOIN_LOC is 8 in the table");
#endif
#ifdef MPTCP_SUBFLOW_FLAG_BKUP_REM
_Static_assert((unsigned long long)(MPTCP_SUBFLOW_FLAG_BKUP_REM) == 0x10ULL || (unsigned long long)(MPTCP_SUBFLOW_FLAG_BKUP_REM) == (unsigned long long)(long long)(int)0x10ULL, "MPTCP_SUBFLOW_FLAG_BKUP_REM is 16 in the table");
#endif
#ifdef MPTCP_SUBFLOW_FLAG_BKUP_LOC
_Static_assert((unsigned long long)(MPTCP_SUBFLOW_FLAG_BKUP_LOC) == 0x20ULL || (unsigned long long)(MPTCP_SUBFLOW_FLAG_BKUP_LOC) == (unsigned long long)(long long)(int)0x20ULL, "MPTCP_SUBFLOW_FLAG_BKUP_LOC is 32 in the table");
#endif
#ifdef MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED
_Static_assert((unsigned long long)(MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED) == 0x40ULL || (unsigned long long)(MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED) == (unsigned long long)(long long)(int)0x40ULL, "MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED is 64 in the table");
#endif
#ifdef MPTCP_SUBFLOW_FLAG_CONNECTED
_Static_assert((unsigned long long)(MPTCP_SUBFLOW_FLAG_CONNECTED) == 0x80ULL || (unsigned long long)(MPTCP_SUBFLOW_FLAG_CONNECTED) == (unsigned long long)(long long)(int)0x80ULL, "MPTCP_SUBFLOW_FLAG_CONNECTED is 128 in the table");
#endif
#ifdef MPTCP_SUBFLOW_FLAG_MAPVALID
_Static_assert((unsigned long long)(MPTCP_SUBFLOW_FLAG_MAPVALID) == 0x100ULL || (unsigned long long)(MPTCP_SUBFLOW_FLAG_MAPVALID) == (unsigned long long)(long long)(int)0x100ULL, "MPTCP_SUBFLOW_FLAG_MAPVALID is 256 in the table");
#endif
#endif
