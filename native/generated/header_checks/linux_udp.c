/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/udp.h>)
#include <linux/udp.h>
#ifdef UDP_CORK
_Static_assert((unsigned long long)(UDP_CORK) == 0x1ULL || (unsigned long long)(UDP_CORK) == (unsigned long long)(long long)(int)0x1ULL, "UDP_CORK is 1 in the table");
#endif
#ifdef UDP_ENCAP
_Static_assert((unsigned long long)(UDP_ENCAP) == 0x64ULL || (unsigned long long)(UDP_ENCAP) == (unsigned long long)(long long)(int)0x64ULL, "UDP_ENCAP is 100 in the table");
#endif
#ifdef UDP_NO_CHECK6_TX
_Static_assert((unsigned long long)(UDP_NO_CHECK6_TX) == 0x65ULL || (unsigned long long)(UDP_NO_CHECK6_TX) == (unsigned long long)(long long)(int)0x65ULL, "UDP_NO_CHECK6_TX is 101 in the table");
#endif
#ifdef UDP_NO_CHECK6_RX
_Static_assert((unsigned long long)(UDP_NO_CHECK6_RX) == 0x66ULL || (unsigned long long)(UDP_NO_CHECK6_RX) == (unsigned long long)(long long)(int)0x66ULL, "UDP_NO_CHECK6_RX is 102 in the table");
#endif
#ifdef UDP_SEGMENT
_Static_assert((unsigned long long)(UDP_SEGMENT) == 0x67ULL || (unsigned long long)(UDP_SEGMENT) == (unsigned long long)(long long)(int)0x67ULL, "UDP_SEGMENT is 103 in the table");
#endif
#ifdef UDP_GRO
_Static_assert((unsigned long long)(UDP_GRO) == 0x68ULL || (unsigned long long)(UDP_GRO) == (unsigned long long)(long long)(int)0x68ULL, "UDP_GRO is 104 in the table");
#endif
#endif
