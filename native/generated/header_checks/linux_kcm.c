/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/kcm.h>)
#include <linux/kcm.h>
#ifdef KCMPROTO_CONNECTED
_Static_assert((unsigned long long)(KCMPROTO_CONNECTED) == 0x0ULL || (unsigned long long)(KCMPROTO_CONNECTED) == (unsigned long long)(long long)(int)0x0ULL, "KCMPROTO_CONNECTED is 0 in the table");
#endif
#ifdef KCM_RECV_DISABLE
_Static_assert((unsigned long long)(KCM_RECV_DISABLE) == 0x1ULL || (unsigned long long)(KCM_RECV_DISABLE) == (unsigned long long)(long long)(int)0x1ULL, "KCM_RECV_DISABLE is 1 in the table");
#endif
#endif
