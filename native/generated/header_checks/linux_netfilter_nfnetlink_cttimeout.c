/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/netfilter/nfnetlink_cttimeout.h>)
#include <linux/netfilter/nfnetlink_cttimeout.h>
#ifdef IPCTNL_MSG_TIMEOUT_NEW
_Static_assert((unsigned long long)(IPCTNL_MSG_TIMEOUT_NEW) == 0x0ULL || (unsigned long long)(IPCTNL_MSG_TIMEOUT_NEW) == (unsigned long long)(long long)(int)0x0ULL, "IPCTNL_MSG_TIMEOUT_NEW is 0 in the table");
#endif
#ifdef IPCTNL_MSG_TIMEOUT_GET
_Static_assert((unsigned long long)(IPCTNL_MSG_TIMEOUT_GET) == 0x1ULL || (unsigned long long)(IPCTNL_MSG_TIMEOUT_GET) == (unsigned long long)(long long)(int)0x1ULL, "IPCTNL_MSG_TIMEOUT_GET is 1 in the table");
#endif
#ifdef IPCTNL_MSG_TIMEOUT_DELETE
_Static_assert((unsigned long long)(IPCTNL_MSG_TIMEOUT_DELETE) == 0x2ULL || (unsigned long long)(IPCTNL_MSG_TIMEOUT_DELETE) == (unsigned long long)(long long)(int)0x2ULL, "IPCTNL_MSG_TIMEOUT_DELETE is 2 in the table");
#endif
#ifdef IPCTNL_MSG_TIMEOUT_DEFAULT_SET
_Static_assert((unsigned long long)(IPCTNL_MSG_TIMEOUT_DEFAULT_SET) == 0x3ULL || (unsigned long long)(IPCTNL_MSG_TIMEOUT_DEFAULT_SET) == (unsigned long long)(long long)(int)0x3ULL, "IPCTNL_MSG_TIMEOUT_DEFAULT_SET is 3 in the table");
#endif
#ifdef IPCTNL_MSG_TIMEOUT_DEFAULT_GET
_Static_assert((unsigned long long)(IPCTNL_MSG_TIMEOUT_DEFAULT_GET) == 0x4ULL || (unsigned long long)(IPCTNL_MSG_TIMEOUT_DEFAULT_GET) == (unsigned long long)(long long)(int)0x4ULL, "IPCTNL_MSG_TIMEOUT_DEFAULT_GET is 4 in the table");
#endif
#endif
