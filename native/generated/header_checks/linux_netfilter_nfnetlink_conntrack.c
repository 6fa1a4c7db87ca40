/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/netfilter/nfnetlink_conntrack.h>)
#include <linux/netfilter/nfnetlink_conntrack.h>
#ifdef IPCTNL_MSG_CT_NEW
_Static_assert((unsigned long long)(IPCTNL_MSG_CT_NEW) == 0x0ULL || (unsigned long long)(IPCTNL_MSG_CT_NEW) == (unsigned long long)(long long)(int)0x0ULL, "IPCTNL_MSG_CT_NEW is 0 in the table");
#endif
#ifdef IPCTNL_MSG_CT_GET
_Static_assert((unsigned long long)(IPCTNL_MSG_CT_GET) == 0x1ULL || (unsigned long long)(IPCTNL_MSG_CT_GET) == (unsigned long long)(long long)(int)0x1ULL, "IPCTNL_MSG_CT_GET is 1 in the table");
#endif
#ifdef IPCTNL_MSG_CT_DELETE
_Static_assert((unsigned long long)(IPCTNL_MSG_CT_DELETE) == 0x2ULL || (unsigned long long)(IPCTNL_MSG_CT_DELETE) == (unsigned long long)(long long)(int)0x2ULL, "IPCTNL_MSG_CT_DELETE is 2 in the table");
#endif
#ifdef IPCTNL_MSG_CT_GET_CTRZERO
_Static_assert((unsigned long long)(IPCTNL_MSG_CT_GET_CTRZERO) == 0x3ULL || (unsigned long long)(IPCTNL_MSG_CT_GET_CTRZERO) == (unsigned long long)(long long)(int)0x3ULL, "IPCTNL_MSG_CT_GET_CTRZERO is 3 in the table");
#endif
#ifdef IPCTNL_MSG_CT_GET_STATS_CPU
_Static_assert((unsigned long long)(IPCTNL_MSG_CT_GET_STATS_CPU) == 0x4ULL || (unsigned long long)(IPCTNL_MSG_CT_GET_STATS_CPU) == (unsigned long long)(long long)(int)0x4ULL, "IPCTNL_MSG_CT_GET_STATS_CPU is 4 in the table");
#endif
#ifdef IPCTNL_MSG_CT_GET_STATS
_Static_assert((unsigned long long)(IPCTNL_MSG_CT_GET_STATS) == 0x5ULL || (unsigned long long)(IPCTNL_MSG_CT_GET_STATS) == (unsigned long long)(long long)(int)0x5ULL, "IPCTNL_MSG_CT_GET_STATS is 5 in the table");
#endif
#ifdef IPCTNL_MSG_CT_GET_DYING
_Static_assert((unsigned long long)(IPCTNL_MSG_CT_GET_DYING) == 0x6ULL || (unsigned long long)(IPCTNL_MSG_CT_GET_DYING) == (unsigned long long)(long long)(int)0x6ULL, "IPCTNL_MSG_CT_GET_DYING is 6 in the table");
#endif
#ifdef IPCTNL_MSG_CT_GET_UNCONFIRMED
_Static_assert((unsigned long long)(IPCTNL_MSG_CT_GET_UNCONFIRMED) == 0x7ULL || (unsigned long long)(IPCTNL_MSG_CT_GET_UNCONFIRMED) == (unsigned long long)(long long)(int)0x7ULL, "IPCTNL_MSG_CT_GET_UNCONFIRMED is 7 in the table");
#endif
#ifdef IPCTNL_MSG_EXP_NEW
_Static_assert((unsigned long long)(IPCTNL_MSG_EXP_NEW) == 0x0ULL || (unsigned long long)(IPCTNL_MSG_EXP_NEW) == (unsigned long long)(long long)(int)0x0ULL, "IPCTNL_MSG_EXP_NEW is 0 in the table");
#endif
#ifdef IPCTNL_MSG_EXP_GET
_Static_assert((unsigned long long)(IPCTNL_MSG_EXP_GET) == 0x1ULL || (unsigned long long)(IPCTNL_MSG_EXP_GET) == (unsigned long long)(long long)(int)0x1ULL, "IPCTNL_MSG_EXP_GET is 1 in the table");
#endif
#ifdef IPCTNL_MSG_EXP_DELETE
_Static_assert((unsigned long long)(IPCTNL_MSG_EXP_DELETE) == 0x2ULL || (unsigned long long)(IPCTNL_MSG_EXP_DELETE) == (unsigned long long)(long long)(int)0x2ULL, "IPCTNL_MSG_EXP_DELETE is 2 in the table");
#endif
#ifdef IPCTNL_MSG_EXP_GET_STATS_CPU
_Static_assert((unsigned long long)(IPCTNL_MSG_EXP_GET_STATS_CPU) == 0x3ULL || (unsigned long long)(IPCTNL_MSG_EXP_GET_STATS_CPU) == (unsigned long long)(long long)(int)0x3ULL, "IPCTNL_MSG_EXP_GET_STATS_CPU is 3 in the table");
#endif
#endif
