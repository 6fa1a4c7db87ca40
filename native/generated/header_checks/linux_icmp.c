/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/icmp.h>)
#include <linux/icmp.h>
#ifdef ICMP_FILTER
_Static_assert((unsigned long long)(ICMP_FILTER) == 0x1ULL || (unsigned long long)(ICMP_FILTER) == (unsigned long long)(long long)(int)0x1ULL, "ICMP_FILTER is 1 in the table");
#endif
#ifdef ICMP_ECHOREPLY
_Static_assert((unsigned long long)(ICMP_ECHOREPLY) == 0x0ULL || (unsigned long long)(ICMP_ECHOREPLY) == (unsigned long long)(long long)(int)0x0ULL, "ICMP_ECHOREPLY is 0 in the table");
#endif
#ifdef ICMP_DEST_UNREACH
_Static_assert((unsigned long long)(ICMP_DEST_UNREACH) == 0x3ULL || (unsigned long long)(ICMP_DEST_UNREACH) == (unsigned long long)(long long)(int)0x3ULL, "ICMP_DEST_UNREACH is 3 in the table");
#endif
#ifdef ICMP_SOURCE_QUENCH
_Static_assert((unsigned long long)(ICMP_SOURCE_QUENCH) == 0x4ULL || (unsigned long long)(ICMP_SOURCE_QUENCH) == (unsigned long long)(long long)(int)0x4ULL, "ICMP_SOURCE_QUENCH is 4 in the table");
#endif
#ifdef ICMP_REDIRECT
_Static_assert((unsigned long long)(ICMP_REDIRECT) == 0x5ULL || (unsigned long long)(ICMP_REDIRECT) == (unsigned long long)(long long)(int)0x5ULL, "ICMP_REDIRECT is 5 in the table");
#endif
#ifdef ICMP_ECHO
_Static_assert((unsigned long long)(ICMP_ECHO) == 0x8ULL || (unsigned long long)(ICMP_ECHO) == (unsigned long long)(long long)(int)0x8ULL, "ICMP_ECHO is 8 in the table");
#endif
#ifdef ICMP_TIME_EXCEEDED
_Static_assert((unsigned long long)(ICMP_TIME_EXCEEDED) == 0xbULL || (unsigned long long)(ICMP_TIME_EXCEEDED) == (unsigned long long)(long long)(int)0xbULL, "ICMP_TIME_EXCEEDED is 11 in the table");
#endif
#ifdef ICMP_PARAMETERPROB
_Static_assert((unsigned long long)(ICMP_PARAMETERPROB) == 0xcULL || (unsigned long long)(ICMP_PARAMETERPROB) == (unsigned long long)(long long)(int)0xcULL, "ICMP_PARAMETERPROB is 12 in the table");
#endif
#ifdef ICMP_TIMESTAMP
_Static_assert((unsigned long long)(ICMP_TIMESTAMP) == 0xdULL || (unsigned long long)(ICMP_TIMESTAMP) == (unsigned long long)(long long)(int)0xdULL, "ICMP_TIMESTAMP is 13 in the table");
#endif
#ifdef ICMP_TIMESTAMPREPLY
_Static_assert((unsigned long long)(ICMP_TIMESTAMPREPLY) == 0xeULL || (unsigned long long)(ICMP_TIMESTAMPREPLY) == (unsigned long long)(long long)(int)0xeULL, "ICMP_TIMESTAMPREPLY is 14 in the table");
#endif
#ifdef ICMP_INFO_REQUEST
_Static_assert((unsigned long long)(ICMP_INFO_REQUEST) == 0xfULL || (unsigned long long)(ICMP_INFO_REQUEST) == (unsigned long long)(long long)(int)0xfULL, "ICMP_INFO_REQUEST is 15 in the table");
#endif
#ifdef ICMP_INFO_REPLY
_Static_assert((unsigned long long)(ICMP_INFO_REPLY) == 0x10ULL || (unsigned long long)(ICMP_INFO_REPLY) == (unsigned long long)(long long)(int)0x10ULL, "ICMP_INFO_REPLY is 16 in the table");
#endif
#ifdef ICMP_ADDRESS
_Static_assert((unsigned long long)(ICMP_ADDRESS) == 0x11ULL || (unsigned long long)(ICMP_ADDRESS) == (unsigned long long)(long long)(int)0x11ULL, "ICMP_ADDRESS is 17 in the table");
#endif
#ifdef ICMP_ADDRESSREPLY
_Static_assert((unsigned long long)(ICMP_ADDRESSREPLY) == 0x12ULL || (unsigned long long)(ICMP_ADDRESSREPLY) == (unsigned long long)(long long)(int)0x12ULL, "ICMP_ADDRESSREPLY is 18 in the table");
#endif
#endif
