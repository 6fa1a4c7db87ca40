/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/snmp.h>)
#include <linux/snmp.h>
#ifdef IPSTATS_MIB_NUM
_Static_assert((unsigned long long)(IPSTATS_MIB_NUM) == 0x0ULL || (unsigned long long)(IPSTATS_MIB_NUM) == (unsigned long long)(long long)(int)0x0ULL, "IPSTATS_MIB_NUM is 0 in the table");
#endif
#ifdef IPSTATS_MIB_INPKTS
_Static_assert((unsigned long long)(IPSTATS_MIB_INPKTS) == 0x1ULL || (unsigned long long)(IPSTATS_MIB_INPKTS) == (unsigned long long)(long long)(int)0x1ULL, "IPSTATS_MIB_INPKTS is 1 in the table");
#endif
#ifdef IPSTATS_MIB_INOCTETS
_Static_assert((unsigned long long)(IPSTATS_MIB_INOCTETS) == 0x2ULL || (unsigned long long)(IPSTATS_MIB_INOCTETS) == (unsigned long long)(long long)(int)0x2ULL, "IPSTATS_MIB_INOCTETS is 2 in the table");
#endif
#ifdef IPSTATS_MIB_INDELIVERS
_Static_assert((unsigned long long)(IPSTATS_MIB_INDELIVERS) == 0x3ULL || (unsigned long long)(IPSTATS_MIB_INDELIVERS) == (unsigned long long)(long long)(int)0x3ULL, "IPSTATS_MIB_INDELIVERS is 3 in the table");
#endif
#ifdef IPSTATS_MIB_OUTFORWDATAGRAMS
_Static_assert((unsigned long long)(IPSTATS_MIB_OUTFORWDATAGRAMS) == 0x4ULL || (unsigned long long)(IPSTATS_MIB_OUTFORWDATAGRAMS) == (unsigned long long)(long long)(int)0x4ULL, "IPSTATS_MIB_OUTFORWDATAGRAMS is 4 in the table");
#endif
#ifdef IPSTATS_MIB_OUTPKTS
_Static_assert((unsigned long long)(IPSTATS_MIB_OUTPKTS) == 0x5ULL || (unsigned long long)(IPSTATS_MIB_OUTPKTS) == (unsigned long long)(long long)(int)0x5ULL, "IPSTATS_MIB_OUTPKTS is 5 in the table");
#endif
#ifdef IPSTATS_MIB_OUTOCTETS
_Static_assert((unsigned long long)(IPSTATS_MIB_OUTOCTETS) == 0x6ULL || (unsigned long long)(IPSTATS_MIB_OUTOCTETS) == (unsigned long long)(long long)(int)0x6ULL, "IPSTATS_MIB_OUTOCTETS is 6 in the table");
#endif
#ifdef IPSTATS_MIB_INHDRERRORS
_Static_assert((unsigned long long)(IPSTATS_MIB_INHDRERRORS) == 0x7ULL || (unsigned long long)(IPSTATS_MIB_INHDRERRORS) == (unsigned long long)(long long)(int)0x7ULL, "IPSTATS_MIB_INHDRERRORS is 7 in the table");
#endif
#ifdef IPSTATS_MIB_INTOOBIGERRORS
_Static_assert((unsigned long long)(IPSTATS_MIB_INTOOBIGERRORS) == 0x8ULL || (unsigned long long)(IPSTATS_MIB_INTOOBIGERRORS) == (unsigned long long)(long long)(int)0x8ULL, "IPSTATS_MIB_INTOOBIGERRORS is 8 in the table");
#endif
#ifdef IPSTATS_MIB_INNOROUTES
_Static_assert((unsigned long long)(IPSTATS_MIB_INNOROUTES) == 0x9ULL || (unsigned long long)(IPSTATS_MIB_INNOROUTES) == (unsigned long long)(long long)(int)0x9ULL, "IPSTATS_MIB_INNOROUTES is 9 in the table");
#endif
#ifdef IPSTATS_MIB_INADDRERRORS
_Static_assert((unsigned long long)(IPSTATS_MIB_INADDRERRORS) == 0xaULL || (unsigned long long)(IPSTATS_MIB_INADDRERRORS) == (unsigned long long)(long long)(int)0xaULL, "IPSTATS_MIB_INADDRERRORS is 10 in the table");
#endif
#ifdef IPSTATS_MIB_INUNKNOWNPROTOS
_Static_assert((unsigned long long)(IPSTATS_MIB_INUNKNOWNPROTOS) == 0xbULL || (unsigned long long)(IPSTATS_MIB_INUNKNOWNPROTOS) == (unsigned long long)(long long)(int)0xbULL, "IPSTATS_MIB_INUNKNOWNPROTOS is 11 in the table");
#endif
#ifdef IPSTATS_MIB_INTRUNCATEDPKTS
_Static_assert((unsigned long long)(IPSTATS_MIB_INTRUNCATEDPKTS) == 0xcULL || (unsigned long long)(IPSTATS_MIB_INTRUNCATEDPKTS) == (unsigned long long)(long long)(int)0xcULL, "IPSTATS_MIB_INTRUNCATEDPKTS is 12 in the table");
#endif
#ifdef IPSTATS_MIB_INDISCARDS
_Static_assert((unsigned long long)(IPSTATS_MIB_INDISCARDS) == 0xdULL || (unsigned long long)(IPSTATS_MIB_INDISCARDS) == (unsigned long long)(long long)(int)0xdULL, "IPSTATS_MIB_INDISCARDS is 13 in the table");
#endif
#ifdef IPSTATS_MIB_OUTDISCARDS
_Static_assert((unsigned long long)(IPSTATS_MIB_OUTDISCARDS) == 0xeULL || (unsigned long long)(IPSTATS_MIB_OUTDISCARDS) == (unsigned long long)(long long)(int)0xeULL, "IPSTATS_MIB_OUTDISCARDS is 14 in the table");
#endif
#ifdef IPSTATS_MIB_OUTNOROUTES
_Static_assert((unsigned long long)(IPSTATS_MIB_OUTNOROUTES) == 0xfULL || (unsigned long long)(IPSTATS_MIB_OUTNOROUTES) == (unsigned long long)(long long)(int)0xfULL, "IPSTATS_MIB_OUTNOROUTES is 15 in the table");
#endif
#ifdef IPSTATS_MIB_REASMTIMEOUT
_Static_assert((unsigned long long)(IPSTATS_MIB_REASMTIMEOUT) == 0x10ULL || (unsigned long long)(IPSTATS_MIB_REASMTIMEOUT) == (unsigned long long)(long long)(int)0x10ULL, "IPSTATS_MIB_REASMTIMEOUT is 16 in the table");
#endif
#ifdef IPSTATS_MIB_REASMREQDS
_Static_assert((unsigned long long)(IPSTATS_MIB_REASMREQDS) == 0x11ULL || (unsigned long long)(IPSTATS_MIB_REASMREQDS) == (unsigned long long)(long long)(int)0x11ULL, "IPSTATS_MIB_REASMREQDS is 17 in the table");
#endif
#ifdef IPSTATS_MIB_REASMOKS
_Static_assert((unsigned long long)(IPSTATS_MIB_REASMOKS) == 0x12ULL || (unsigned long long)(IPSTATS_MIB_REASMOKS) == (unsigned long long)(long long)(int)0x12ULL, "IPSTATS_MIB_REASMOKS is 18 in the table");
#endif
#ifdef IPSTATS_MIB_REASMFAILS
_Static_assert((unsigned long long)(IPSTATS_MIB_REASMFAILS) == 0x13ULL || (unsigned long long)(IPSTATS_MIB_REASMFAILS) == (unsigned long long)(long long)(int)0x13ULL, "IPSTATS_MIB_REASMFAILS is 19 in the table");
#endif
#ifdef IPSTATS_MIB_FRAGOKS
_Static_assert((unsigned long long)(IPSTATS_MIB_FRAGOKS) == 0x14ULL || (unsigned long long)(IPSTATS_MIB_FRAGOKS) == (unsigned long long)(long long)(int)0x14ULL, "IPSTATS_MIB_FRAGOKS is 20 in the table");
#endif
#ifdef IPSTATS_MIB_FRAGFAILS
_Static_assert((unsigned long long)(IPSTATS_MIB_FRAGFAILS) == 0x15ULL || (unsigned long long)(IPSTATS_MIB_FRAGFAILS) == (unsigned long long)(long long)(int)0x15ULL, "IPSTATS_MIB_FRAGFAILS is 21 in the table");
#endif
#ifdef IPSTATS_MIB_FRAGCREATES
_Static_assert((unsigned long long)(IPSTATS_MIB_FRAGCREATES) == 0x16ULL || (unsigned long long)(IPSTATS_MIB_FRAGCREATES) == (unsigned long long)(long long)(int)0x16ULL, "IPSTATS_MIB_FRAGCREATES is 22 in the table");
#endif
#ifdef IPSTATS_MIB_INMCASTPKTS
_Static_assert((unsigned long long)(IPSTATS_MIB_INMCASTPKTS) == 0x17ULL || (unsigned long long)(IPSTATS_MIB_INMCASTPKTS) == (unsigned long long)(long long)(int)0x17ULL, "IPSTATS_MIB_INMCASTPKTS is 23 in the table");
#endif
#ifdef IPSTATS_MIB_OUTMCASTPKTS
_Static_assert((unsigned long long)(IPSTATS_MIB_OUTMCASTPKTS) == 0x18ULL || (unsigned long long)(IPSTATS_MIB_OUTMCASTPKTS) == (unsigned long long)(long long)(int)0x18ULL, "IPSTATS_MIB_OUTMCASTPKTS is 24 in the table");
#endif
#ifdef IPSTATS_MIB_INBCASTPKTS
_Static_assert((unsigned long long)(IPSTATS_MIB_INBCASTPKTS) == 0x19ULL || (unsigned long long)(IPSTATS_MIB_INBCASTPKTS) == (unsigned long long)(long long)(int)0x19ULL, "IPSTATS_MIB_INBCASTPKTS is 25 in the table");
#endif
#ifdef IPSTATS_MIB_OUTBCASTPKTS
_Static_assert((unsigned long long)(IPSTATS_MIB_OUTBCASTPKTS) == 0x1aULL || (unsigned long long)(IPSTATS_MIB_OUTBCASTPKTS) == (unsigned long long)(long long)(int)0x1aULL, "IPSTATS_MIB_OUTBCASTPKTS is 26 in the table");
#endif
#ifdef IPSTATS_MIB_INMCASTOCTETS
_Static_assert((unsigned long long)(IPSTATS_MIB_INMCASTOCTETS) == 0x1bULL || (unsigned long long)(IPSTATS_MIB_INMCASTOCTETS) == (unsigned long long)(long long)(int)0x1bULL, "IPSTATS_MIB_INMCASTOCTETS is 27 in the table");
#endif
#ifdef IPSTATS_MIB_OUTMCASTOCTETS
_Static_assert((unsigned long long)(IPSTATS_MIB_OUTMCASTOCTETS) == 0x1cULL || (unsigned long long)(IPSTATS_MIB_OUTMCASTOCTETS) == (unsigned long long)(long long)(int)0x1cULL, "IPSTATS_MIB_OUTMCASTOCTETS is 28 in the table");
#endif
#ifdef IPSTATS_MIB_INBCASTOCTETS
_Static_assert((unsigned long long)(IPSTATS_MIB_INBCASTOCTETS) == 0x1dULL || (unsigned long long)(IPSTATS_MIB_INBCASTOCTETS) == (unsigned long long)(long long)(int)0x1dULL, "IPSTATS_MIB_INBCASTOCTETS is 29 in the table");
#endif
#ifdef IPSTATS_MIB_OUTBCASTOCTETS
_Static_assert((unsigned long long)(IPSTATS_MIB_OUTBCASTOCTETS) == 0x1eULL || (unsigned long long)(IPSTATS_MIB_OUTBCASTOCTETS) == (unsigned long long)(long long)(int)0x1eULL, "IPSTATS_MIB_OUTBCASTOCTETS is 30 in the table");
#endif
#ifdef IPSTATS_MIB_CSUMERRORS
_Static_assert((unsigned long long)(IPSTATS_MIB_CSUMERRORS) == 0x1fULL || (unsigned long long)(IPSTATS_MIB_CSUMERRORS) == (unsigned long long)(long long)(int)0x1fULL, "IPSTATS_MIB_CSUMERRORS is 31 in the table");
#endif
#ifdef IPSTATS_MIB_NOECTPKTS
_Static_assert((unsigned long long)(IPSTATS_MIB_NOECTPKTS) == 0x20ULL || (unsigned long long)(IPSTATS_MIB_NOECTPKTS) == (unsigned long long)(long long)(int)0x20ULL, "IPSTATS_MIB_NOECTPKTS is 32 in the table");
#endif
#ifdef IPSTATS_MIB_ECT1PKTS
_Static_assert((unsigned long long)(IPSTATS_MIB_ECT1PKTS) == 0x21ULL || (unsigned long long)(IPSTATS_MIB_ECT1PKTS) == (unsigned long long)(long long)(int)0x21ULL, "IPSTATS_MIB_ECT1PKTS is 33 in the table");
#endif
#ifdef IPSTATS_MIB_ECT0PKTS
_Static_assert((unsigned long long)(IPSTATS_MIB_ECT0PKTS) == 0x22ULL || (unsigned long long)(IPSTATS_MIB_ECT0PKTS) == (unsigned long long)(long long)(int)0x22ULL, "IPSTATS_MIB_ECT0PKTS is 34 in the table");
#endif
#ifdef IPSTATS_MIB_CEPKTS
_Static_assert((unsigned long long)(IPSTATS_MIB_CEPKTS) == 0x23ULL || (unsigned long long)(IPSTATS_MIB_CEPKTS) == (unsigned long long)(long long)(int)0x23ULL, "IPSTATS_MIB_CEPKTS is 35 in the table");
#endif
#ifdef IPSTATS_MIB_REASM_OVERLAPS
_Static_assert((unsigned long long)(IPSTATS_MIB_REASM_OVERLAPS) == 0x24ULL || (unsigned long long)(IPSTATS_MIB_REASM_OVERLAPS) == (unsigned long long)(long long)(int)0x24ULL, "IPSTATS_MIB_REASM_OVERLAPS is 36 in the table");
#endif
#ifdef ICMP6_MIB_NUM
_Static_assert((unsigned long long)(ICMP6_MIB_NUM) == 0x0ULL || (unsigned long long)(ICMP6_MIB_NUM) == (unsigned long long)(long long)(int)0x0ULL, "ICMP6_MIB_NUM is 0 in the table");
#endif
#ifdef ICMP6_MIB_INMSGS
_Static_assert((unsigned long long)(ICMP6_MIB_INMSGS) == 0x1ULL || (unsigned long long)(ICMP6_MIB_INMSGS) == (unsigned long long)(long long)(int)0x1ULL, "ICMP6_MIB_INMSGS is 1 in the table");
#endif
#ifdef ICMP6_MIB_INERRORS
_Static_assert((unsigned long long)(ICMP6_MIB_INERRORS) == 0x2ULL || (unsigned long long)(ICMP6_MIB_INERRORS) == (unsigned long long)(long long)(int)0x2ULL, "ICMP6_MIB_INERRORS is 2 in the table");
#endif
#ifdef ICMP6_MIB_OUTMSGS
_Static_assert((unsigned long long)(ICMP6_MIB_OUTMSGS) == 0x3ULL || (unsigned long long)(ICMP6_MIB_OUTMSGS) == (unsigned long long)(long long)(int)0x3ULL, "ICMP6_MIB_OUTMSGS is 3 in the table");
#endif
#ifdef ICMP6_MIB_OUTERRORS
_Static_assert((unsigned long long)(ICMP6_MIB_OUTERRORS) == 0x4ULL || (unsigned long long)(ICMP6_MIB_OUTERRORS) == (unsigned long long)(long long)(int)0x4ULL, "ICMP6_MIB_OUTERRORS is 4 in the table");
#endif
#ifdef ICMP6_MIB_CSUMERRORS
_Static_assert((unsigned long long)(ICMP6_MIB_CSUMERRORS) == 0x5ULL || (unsigned long long)(ICMP6_MIB_CSUMERRORS) == (unsigned long long)(long long)(int)0x5ULL, "ICMP6_MIB_CSUMERRORS is 5 in the table");
#endif
#endif
