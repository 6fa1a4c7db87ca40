/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/tls.h>)
#include <linux/tls.h>
#ifdef TLS_TX
_Static_assert((unsigned long long)(TLS_TX) == 0x1ULL || (unsigned long long)(TLS_TX) == (unsigned long long)(long long)(int)0x1ULL, "TLS_TX is 1 in the table");
#endif
#ifdef TLS_RX
_Static_assert((unsigned long long)(TLS_RX) == 0x2ULL || (unsigned long long)(TLS_RX) == (unsigned long long)(long long)(int)0x2ULL, "TLS_RX is 2 in the table");
#endif
#endif
