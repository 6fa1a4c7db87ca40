/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/if_tun.h>)
#include <linux/if_tun.h>
#ifdef IFF_TUN
_Static_assert((unsigned long long)(IFF_TUN) == 0x1ULL || (unsigned long long)(IFF_TUN) == (unsigned long long)(long long)(int)0x1ULL, "IFF_TUN is 1 in the table");
#endif
#ifdef IFF_TAP
_Static_assert((unsigned long long)(IFF_TAP) == 0x2ULL || (unsigned long long)(IFF_TAP) == (unsigned long long)(long long)(int)0x2ULL, "IFF_TAP is 2 in the table");
#endif
#endif
