/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/wireless.h>)
#include <linux/wireless.h>
#ifdef SIOCSIWCOMMIT
_Static_assert((unsigned long long)(SIOCSIWCOMMIT) == 0x8b00ULL || (unsigned long long)(SIOCSIWCOMMIT) == (unsigned long long)(long long)(int)0x8b00ULL, "SIOCSIWCOMMIT is 35584 in the table");
#endif
#ifdef SIOCGIWNAME
_Static_assert((unsigned long long)(SIOCGIWNAME) == 0x8b01ULL || (unsigned long long)(SIOCGIWNAME) == (unsigned long long)(long long)(int)0x8b01ULL, "SIOCGIWNAME is 35585 in the table");
#endif
#ifdef SIOCSIWNWID
_Static_assert((unsigned long long)(SIOCSIWNWID) == 0x8b02ULL || (unsigned long long)(SIOCSIWNWID) == (unsigned long long)(long long)(int)0x8b02ULL, "SIOCSIWNWID is 35586 in the table");
#endif
#ifdef SIOCGIWNWID
_Static_assert((unsigned long long)(SIOCGIWNWID) == 0x8b03ULL || (unsigned long long)(SIOCGIWNWID) == (unsigned long long)(long long)(int)0x8b03ULL, "SIOCGIWNWID is 35587 in the table");
#endif
#ifdef SIOCSIWFREQ
_Static_assert((unsigned long long)(SIOCSIWFREQ) == 0x8b04ULL || (unsigned long long)(SIOCSIWFREQ) == (unsigned long long)(long long)(int)0x8b04ULL, "SIOCSIWFREQ is 35588 in the table");
#endif
#ifdef SIOCGIWFREQ
_Static_assert((unsigned long long)(SIOCGIWFREQ) == 0x8b05ULL || (unsigned long long)(SIOCGIWFREQ) == (unsigned long long)(long long)(int)0x8b05ULL, "SIOCGIWFREQ is 35589 in the table");
#endif
#ifdef SIOCSIWMODE
_Static_assert((unsigned long long)(SIOCSIWMODE) == 0x8b06ULL || (unsigned long long)(SIOCSIWMODE) == (unsigned long long)(long long)(int)0x8b06ULL, "SIOCSIWMODE is 35590 in the table");
#endif
#ifdef SIOCGIWMODE
_Static_assert((unsigned long long)(SIOCGIWMODE) == 0x8b07ULL || (unsigned long long)(SIOCGIWMODE) == (unsigned long long)(long long)(int)0x8b07ULL, "SIOCGIWMODE is 35591 in the table");
#endif
#ifdef SIOCSIWSENS
_Static_assert((unsigned long long)(SIOCSIWSENS) == 0x8b08ULL || (unsigned long long)(SIOCSIWSENS) == (unsigned long long)(long long)(int)0x8b08ULL, "SIOCSIWSENS is 35592 in the table");
#endif
#ifdef SIOCGIWSENS
_Static_assert((unsigned long long)(SIOCGIWSENS) == 0x8b09ULL || (unsigned long long)(SIOCGIWSENS) == (unsigned long long)(long long)(int)0x8b09ULL, "SIOCGIWSENS is 35593 in the table");
#endif
#ifdef SIOCSIWRANGE
_Static_assert((unsigned long long)(SIOCSIWRANGE) == 0x8b0aULL || (unsigned long long)(SIOCSIWRANGE) == (unsigned long long)(long long)(int)0x8b0aULL, "SIOCSIWRANGE is 35594 in the table");
#endif
#ifdef SIOCGIWRANGE
_Static_assert((unsigned long long)(SIOCGIWRANGE) == 0x8b0bULL || (unsigned long long)(SIOCGIWRANGE) == (unsigned long long)(long long)(int)0x8b0bULL, "SIOCGIWRANGE is 35595 in the table");
#endif
#ifdef SIOCSIWPRIV
_Static_assert((unsigned long long)(SIOCSIWPRIV) == 0x8b0cULL || (unsigned long long)(SIOCSIWPRIV) == (unsigned long long)(long long)(int)0x8b0cULL, "SIOCSIWPRIV is 35596 in the table");
#endif
#ifdef SIOCGIWPRIV
_Static_assert((unsigned long long)(SIOCGIWPRIV) == 0x8b0dULL || (unsigned long long)(SIOCGIWPRIV) == (unsigned long long)(long long)(int)0x8b0dULL, "SIOCGIWPRIV is 35597 in the table");
#endif
#ifdef SIOCSIWSTATS
_Static_assert((unsigned long long)(SIOCSIWSTATS) == 0x8b0eULL || (unsigned long long)(SIOCSIWSTATS) == (unsigned long long)(long long)(int)0x8b0eULL, "SIOCSIWSTATS is 35598 in the table");
#endif
#ifdef SIOCGIWSTATS
_Static_assert((unsigned long long)(SIOCGIWSTATS) == 0x8b0fULL || (unsigned long long)(SIOCGIWSTATS) == (unsigned long long)(long long)(int)0x8b0fULL, "SIOCGIWSTATS is 35599 in the table");
#endif
#ifdef SIOCSIWSPY
_Static_assert((unsigned long long)(SIOCSIWSPY) == 0x8b10ULL || (unsigned long long)(SIOCSIWSPY) == (unsigned long long)(long long)(int)0x8b10ULL, "SIOCSIWSPY is 35600 in the table");
#endif
#ifdef SIOCGIWSPY
_Static_assert((unsigned long long)(SIOCGIWSPY) == 0x8b11ULL || (unsigned long long)(SIOCGIWSPY) == (unsigned long long)(long long)(int)0x8b11ULL, "SIOCGIWSPY is 35601 in the table");
#endif
#ifdef SIOCSIWTHRSPY
_Static_assert((unsigned long long)(SIOCSIWTHRSPY) == 0x8b12ULL || (unsigned long long)(SIOCSIWTHRSPY) == (unsigned long long)(long long)(int)0x8b12ULL, "SIOCSIWTHRSPY is 35602 in the table");
#endif
#ifdef SIOCGIWTHRSPY
_Static_assert((unsigned long long)(SIOCGIWTHRSPY) == 0x8b13ULL || (unsigned long long)(SIOCGIWTHRSPY) == (unsigned long long)(long long)(int)0x8b13ULL, "SIOCGIWTHRSPY is 35603 in the table");
#endif
#ifdef SIOCSIWAP
_Static_assert((unsigned long long)(SIOCSIWAP) == 0x8b14ULL || (unsigned long long)(SIOCSIWAP) == (unsigned long long)(long long)(int)0x8b14ULL, "SIOCSIWAP is 35604 in the table");
#endif
#ifdef SIOCGIWAP
_Static_assert((unsigned long long)(SIOCGIWAP) == 0x8b15ULL || (unsigned long long)(SIOCGIWAP) == (unsigned long long)(long long)(int)0x8b15ULL, "SIOCGIWAP is 35605 in the table");
#endif
#ifdef SIOCGIWAPLIST
_Static_assert((unsigned long long)(SIOCGIWAPLIST) == 0x8b17ULL || (unsigned long long)(SIOCGIWAPLIST) == (unsigned long long)(long long)(int)0x8b17ULL, "SIOCGIWAPLIST is 35607 in the table");
#endif
#ifdef SIOCSIWSCAN
_Static_assert((unsigned long long)(SIOCSIWSCAN) == 0x8b18ULL || (unsigned long long)(SIOCSIWSCAN) == (unsigned long long)(long long)(int)0x8b18ULL, "SIOCSIWSCAN is 35608 in the table");
#endif
#ifdef SIOCGIWSCAN
_Static_assert((unsigned long long)(SIOCGIWSCAN) == 0x8b19ULL || (unsigned long long)(SIOCGIWSCAN) == (unsigned long long)(long long)(int)0x8b19ULL, "SIOCGIWSCAN is 35609 in the table");
#endif
#ifdef SIOCSIWESSID
_Static_assert((unsigned long long)(SIOCSIWESSID) == 0x8b1aULL || (unsigned long long)(SIOCSIWESSID) == (unsigned long long)(long long)(int)0x8b1aULL, "SIOCSIWESSID is 35610 in the table");
#endif
#ifdef SIOCGIWESSID
_Static_assert((unsigned long long)(SIOCGIWESSID) == 0x8b1bULL || (unsigned long long)(SIOCGIWESSID) == (unsigned long long)(long long)(int)0x8b1bULL, "SIOCGIWESSID is 35611 in the table");
#endif
#ifdef SIOCSIWNICKN
_Static_assert((unsigned long long)(SIOCSIWNICKN) == 0x8b1cULL || (unsigned long long)(SIOCSIWNICKN) == (unsigned long long)(long long)(int)0x8b1cULL, "SIOCSIWNICKN is 35612 in the table");
#endif
#ifdef SIOCGIWNICKN
_Static_assert((unsigned long long)(SIOCGIWNICKN) == 0x8b1dULL || (unsigned long long)(SIOCGIWNICKN) == (unsigned long long)(long long)(int)0x8b1dULL, "SIOCGIWNICKN is 35613 in the table");
#endif
#ifdef SIOCSIWRATE
_Static_assert((unsigned long long)(SIOCSIWRATE) == 0x8b20ULL || (unsigned long long)(SIOCSIWRATE) == (unsigned long long)(long long)(int)0x8b20ULL, "SIOCSIWRATE is 35616 in the table");
#endif
#ifdef SIOCGIWRATE
_Static_assert((unsigned long long)(SIOCGIWRATE) == 0x8b21ULL || (unsigned long long)(SIOCGIWRATE) == (unsigned long long)(long long)(int)0x8b21ULL, "SIOCGIWRATE is 35617 in the table");
#endif
#ifdef SIOCSIWRTS
_Static_assert((unsigned long long)(SIOCSIWRTS) == 0x8b22ULL || (unsigned long long)(SIOCSIWRTS) == (unsigned long long)(long long)(int)0x8b22ULL, "SIOCSIWRTS is 35618 in the table");
#endif
#ifdef SIOCGIWRTS
_Static_assert((unsigned long long)(SIOCGIWRTS) == 0x8b23ULL || (unsigned long long)(SIOCGIWRTS) == (unsigned long long)(long long)(int)0x8b23ULL, "SIOCGIWRTS is 35619 in the table");
#endif
#ifdef SIOCSIWFRAG
_Static_assert((unsigned long long)(SIOCSIWFRAG) == 0x8b24ULL || (unsigned long long)(SIOCSIWFRAG) == (unsigned long long)(long long)(int)0x8b24ULL, "SIOCSIWFRAG is 35620 in the table");
#endif
#ifdef SIOCGIWFRAG
_Static_assert((unsigned long long)(SIOCGIWFRAG) == 0x8b25ULL || (unsigned long long)(SIOCGIWFRAG) == (unsigned long long)(long long)(int)0x8b25ULL, "SIOCGIWFRAG is 35621 in the table");
#endif
#ifdef SIOCSIWTXPOW
_Static_assert((unsigned long long)(SIOCSIWTXPOW) == 0x8b26ULL || (unsigned long long)(SIOCSIWTXPOW) == (unsigned long long)(long long)(int)0x8b26ULL, "SIOCSIWTXPOW is 35622 in the table");
#endif
#ifdef SIOCGIWTXPOW
_Static_assert((unsigned long long)(SIOCGIWTXPOW) == 0x8b27ULL || (unsigned long long)(SIOCGIWTXPOW) == (unsigned long long)(long long)(int)0x8b27ULL, "SIOCGIWTXPOW is 35623 in the table");
#endif
#ifdef SIOCSIWRETRY
_Static_assert((unsigned long long)(SIOCSIWRETRY) == 0x8b28ULL || (unsigned long long)(SIOCSIWRETRY) == (unsigned long long)(long long)(int)0x8b28ULL, "SIOCSIWRETRY is 35624 in the table");
#endif
#ifdef SIOCGIWRETRY
_Static_assert((unsigned long long)(SIOCGIWRETRY) == 0x8b29ULL || (unsigned long long)(SIOCGIWRETRY) == (unsigned long long)(long long)(int)0x8b29ULL, "SIOCGIWRETRY is 35625 in the table");
#endif
#ifdef SIOCSIWENCODE
_Static_assert((unsigned long long)(SIOCSIWENCODE) == 0x8b2aULL || (unsigned long long)(SIOCSIWENCODE) == (unsigned long long)(long long)(int)0x8b2aULL, "SIOCSIWENCODE is 35626 in the table");
#endif
#ifdef SIOCGIWENCODE
_Static_assert((unsigned long long)(SIOCGIWENCODE) == 0x8b2bULL || (unsigned long long)(SIOCGIWENCODE) == (unsigned long long)(long long)(int)0x8b2bULL, "SIOCGIWENCODE is 35627 in the table");
#endif
#ifdef SIOCSIWPOWER
_Static_assert((unsigned long long)(SIOCSIWPOWER) == 0x8b2cULL || (unsigned long long)(SIOCSIWPOWER) == (unsigned long long)(long long)(int)0x8b2cULL, "SIOCSIWPOWER is 35628 in the table");
#endif
#ifdef SIOCGIWPOWER
_Static_assert((unsigned long long)(SIOCGIWPOWER) == 0x8b2dULL || (unsigned long long)(SIOCGIWPOWER) == (unsigned long long)(long long)(int)0x8b2dULL, "SIOCGIWPOWER is 35629 in the table");
#endif
#ifdef SIOCSIWGENIE
_Static_assert((unsigned long long)(SIOCSIWGENIE) == 0x8b30ULL || (unsigned long long)(SIOCSIWGENIE) == (unsigned long long)(long long)(int)0x8b30ULL, "SIOCSIWGENIE is 35632 in the table");
#endif
#ifdef SIOCGIWGENIE
_Static_assert((unsigned long long)(SIOCGIWGENIE) == 0x8b31ULL || (unsigned long long)(SIOCGIWGENIE) == (unsigned long long)(long long)(int)0x8b31ULL, "SIOCGIWGENIE is 35633 in the table");
#endif
#ifdef SIOCSIWMLME
_Static_assert((unsigned long long)(SIOCSIWMLME) == 0x8b16ULL || (unsigned long long)(SIOCSIWMLME) == (unsigned long long)(long long)(int)0x8b16ULL, "SIOCSIWMLME is 35606 in the table");
#endif
#ifdef SIOCSIWAUTH
_Static_assert((unsigned long long)(SIOCSIWAUTH) == 0x8b32ULL || (unsigned long long)(SIOCSIWAUTH) == (unsigned long long)(long long)(int)0x8b32ULL, "SIOCSIWAUTH is 35634 in the table");
#endif
#ifdef SIOCGIWAUTH
_Static_assert((unsigned long long)(SIOCGIWAUTH) == 0x8b33ULL || (unsigned long long)(SIOCGIWAUTH) == (unsigned long long)(long long)(int)0x8b33ULL, "SIOCGIWAUTH is 35635 in the table");
#endif
#ifdef SIOCSIWENCODEEXT
_Static_assert((unsigned long long)(SIOCSIWENCODEEXT) == 0x8b34ULL || (unsigned long long)(SIOCSIWENCODEEXT) == (unsigned long long)(long long)(int)0x8b34ULL, "SIOCSIWENCODEEXT is 35636 in the table");
#endif
#ifdef SIOCGIWENCODEEXT
_Static_assert((unsigned long long)(SIOCGIWENCODEEXT) == 0x8b35ULL || (unsigned long long)(SIOCGIWENCODEEXT) == (unsigned long long)(long long)(int)0x8b35ULL, "SIOCGIWENCODEEXT is 35637 in the table");
#endif
#ifdef SIOCSIWPMKSA
_Static_assert((unsigned long long)(SIOCSIWPMKSA) == 0x8b36ULL || (unsigned long long)(SIOCSIWPMKSA) == (unsigned long long)(long long)(int)0x8b36ULL, "SIOCSIWPMKSA is 35638 in the table");
#endif
#ifdef SIOCIWFIRSTPRIV
_Static_assert((unsigned long long)(SIOCIWFIRSTPRIV) == 0x8be0ULL || (unsigned long long)(SIOCIWFIRSTPRIV) == (unsigned long long)(long long)(int)0x8be0ULL, "SIOCIWFIRSTPRIV is 35808 in the table");
#endif
#ifdef SIOCIWLASTPRIV
_Static_assert((unsigned long long)(SIOCIWLASTPRIV) == 0x8bffULL || (unsigned long long)(SIOCIWLASTPRIV) == (unsigned long long)(long long)(int)0x8bffULL, "SIOCIWLASTPRIV is 35839 in the table");
#endif
#ifdef SIOCIWFIRST
_Static_assert((unsigned long long)(SIOCIWFIRST) == 0x8b00ULL || (unsigned long long)(SIOCIWFIRST) == (unsigned long long)(long long)(int)0x8b00ULL, "SIOCIWFIRST is 35584 in the table");
#endif
#endif
