/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/lwtunnel.h>)
#include <linux/lwtunnel.h>
#ifdef LWTUNNEL_ENCAP_NONE
_Static_assert((unsigned long long)(LWTUNNEL_ENCAP_NONE) == 0x0ULL || (unsigned long long)(LWTUNNEL_ENCAP_NONE) == (unsigned long long)(long long)(int)0x0ULL, "LWTUNNEL_ENCAP_NONE is 0 in the table");
#endif
#ifdef LWTUNNEL_ENCAP_MPLS
_Static_assert((unsigned long long)(LWTUNNEL_ENCAP_MPLS) == 0x1ULL || (unsigned long long)(LWTUNNEL_ENCAP_MPLS) == (unsigned long long)(long long)(int)0x1ULL, "LWTUNNEL_ENCAP_MPLS is 1 in the table");
#endif
#ifdef LWTUNNEL_ENCAP_IP
_Static_assert((unsigned long long)(LWTUNNEL_ENCAP_IP) == 0x2ULL || (unsigned long long)(LWTUNNEL_ENCAP_IP) == (unsigned long long)(long long)(int)0x2ULL, "LWTUNNEL_ENCAP_IP is 2 in the table");
#endif
#ifdef LWTUNNEL_ENCAP_ILA
_Static_assert((unsigned long long)(LWTUNNEL_ENCAP_ILA) == 0x3ULL || (unsigned long long)(LWTUNNEL_ENCAP_ILA) == (unsigned long long)(long long)(int)0x3ULL, "LWTUNNEL_ENCAP_ILA is 3 in the table");
#endif
#ifdef LWTUNNEL_ENCAP_IP6
_Static_assert((unsigned long long)(LWTUNNEL_ENCAP_IP6) == 0x4ULL || (unsigned long long)(LWTUNNEL_ENCAP_IP6) == (unsigned long long)(long long)(int)0x4ULL, "LWTUNNEL_ENCAP_IP6 is 4 in the table");
#endif
#ifdef LWTUNNEL_ENCAP_SEG6
_Static_assert((unsigned long long)(LWTUNNEL_ENCAP_SEG6) == 0x5ULL || (unsigned long long)(LWTUNNEL_ENCAP_SEG6) == (unsigned long long)(long long)(int)0x5ULL, "LWTUNNEL_ENCAP_SEG6 is 5 in the table");
#endif
#ifdef LWTUNNEL_ENCAP_BPF
_Static_assert((unsigned long long)(LWTUNNEL_ENCAP_BPF) == 0x6ULL || (unsigned long long)(LWTUNNEL_ENCAP_BPF) == (unsigned long long)(long long)(int)0x6ULL, "LWTUNNEL_ENCAP_BPF is 6 in the table");
#endif
#ifdef LWTUNNEL_ENCAP_SEG6_LOCAL
_Static_assert((unsigned long long)(LWTUNNEL_ENCAP_SEG6_LOCAL) == 0x7ULL || (unsigned long long)(LWTUNNEL_ENCAP_SEG6_LOCAL) == (unsigned long long)(long long)(int)0x7ULL, "LWTUNNEL_ENCAP_SEG6_LOCAL is 7 in the table");
#endif
#ifdef LWTUNNEL_ENCAP_RPL
_Static_assert((unsigned long long)(LWTUNNEL_ENCAP_RPL) == 0x8ULL || (unsigned long long)(LWTUNNEL_ENCAP_RPL) == (unsigned long long)(long long)(int)0x8ULL, "LWTUNNEL_ENCAP_RPL is 8 in the table");
#endif
#ifdef LWTUNNEL_ENCAP_IOAM6
_Static_assert((unsigned long long)(LWTUNNEL_ENCAP_IOAM6) == 0x9ULL || (unsigned long long)(LWTUNNEL_ENCAP_IOAM6) == (unsigned long long)(long long)(int)0x9ULL, "LWTUNNEL_ENCAP_IOAM6 is 9 in the table");
#endif
#ifdef LWTUNNEL_ENCAP_XFRM
_Static_assert((unsigned long long)(LWTUNNEL_ENCAP_XFRM) == 0xaULL || (unsigned long long)(LWTUNNEL_ENCAP_XFRM) == (unsigned long long)(long long)(int)0xaULL, "LWTUNNEL_ENCAP_XFRM is 10 in the table");
#endif
#endif
