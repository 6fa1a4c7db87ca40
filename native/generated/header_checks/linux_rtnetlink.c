/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/rtnetlink.h>)
#include <linux/rtnetlink.h>
#ifdef RTM_NEWLINK
_Static_assert((unsigned long long)(RTM_NEWLINK) == 0x10ULL || (unsigned long long)(RTM_NEWLINK) == (unsigned long long)(long long)(int)0x10ULL, "RTM_NEWLINK is 16 in the table");
#endif
#ifdef RTM_DELLINK
_Static_assert((unsigned long long)(RTM_DELLINK) == 0x11ULL || (unsigned long long)(RTM_DELLINK) == (unsigned long long)(long long)(int)0x11ULL, "RTM_DELLINK is 17 in the table");
#endif
#ifdef RTM_GETLINK
_Static_assert((unsigned long long)(RTM_GETLINK) == 0x12ULL || (unsigned long long)(RTM_GETLINK) == (unsigned long long)(long long)(int)0x12ULL, "RTM_GETLINK is 18 in the table");
#endif
#ifdef RTM_SETLINK
_Static_assert((unsigned long long)(RTM_SETLINK) == 0x13ULL || (unsigned long long)(RTM_SETLINK) == (unsigned long long)(long long)(int)0x13ULL, "RTM_SETLINK is 19 in the table");
#endif
#ifdef RTM_NEWADDR
_Static_assert((unsigned long long)(RTM_NEWADDR) == 0x14ULL || (unsigned long long)(RTM_NEWADDR) == (unsigned long long)(long long)(int)0x14ULL, "RTM_NEWADDR is 20 in the table");
#endif
#ifdef RTM_DELADDR
_Static_assert((unsigned long long)(RTM_DELADDR) == 0x15ULL || (unsigned long long)(RTM_DELADDR) == (unsigned long long)(long long)(int)0x15ULL, "RTM_DELADDR is 21 in the table");
#endif
#ifdef RTM_GETADDR
_Static_assert((unsigned long long)(RTM_GETADDR) == 0x16ULL || (unsigned long long)(RTM_GETADDR) == (unsigned long long)(long long)(int)0x16ULL, "RTM_GETADDR is 22 in the table");
#endif
#ifdef RTM_NEWROUTE
_Static_assert((unsigned long long)(RTM_NEWROUTE) == 0x18ULL || (unsigned long long)(RTM_NEWROUTE) == (unsigned long long)(long long)(int)0x18ULL, "RTM_NEWROUTE is 24 in the table");
#endif
#ifdef RTM_DELROUTE
_Static_assert((unsigned long long)(RTM_DELROUTE) == 0x19ULL || (unsigned long long)(RTM_DELROUTE) == (unsigned long long)(long long)(int)0x19ULL, "RTM_DELROUTE is 25 in the table");
#endif
#ifdef RTM_GETROUTE
_Static_assert((unsigned long long)(RTM_GETROUTE) == 0x1aULL || (unsigned long long)(RTM_GETROUTE) == (unsigned long long)(long long)(int)0x1aULL, "RTM_GETROUTE is 26 in the table");
#endif
#ifdef RTM_NEWNEIGH
_Static_assert((unsigned long long)(RTM_NEWNEIGH) == 0x1cULL || (unsigned long long)(RTM_NEWNEIGH) == (unsigned long long)(long long)(int)0x1cULL, "RTM_NEWNEIGH is 28 in the table");
#endif
#ifdef RTM_DELNEIGH
_Static_assert((unsigned long long)(RTM_DELNEIGH) == 0x1dULL || (unsigned long long)(RTM_DELNEIGH) == (unsigned long long)(long long)(int)0x1dULL, "RTM_DELNEIGH is 29 in the table");
#endif
#ifdef RTM_GETNEIGH
_Static_assert((unsigned long long)(RTM_GETNEIGH) == 0x1eULL || (unsigned long long)(RTM_GETNEIGH) == (unsigned long long)(long long)(int)0x1eULL, "RTM_GETNEIGH is 30 in the table");
#endif
#ifdef RTM_NEWRULE
_Static_assert((unsigned long long)(RTM_NEWRULE) == 0x20ULL || (unsigned long long)(RTM_NEWRULE) == (unsigned long long)(long long)(int)0x20ULL, "RTM_NEWRULE is 32 in the table");
#endif
#ifdef RTM_DELRULE
_Static_assert((unsigned long long)(RTM_DELRULE) == 0x21ULL || (unsigned long long)(RTM_DELRULE) == (unsigned long long)(long long)(int)0x21ULL, "RTM_DELRULE is 33 in the table");
#endif
#ifdef RTM_GETRULE
_Static_assert((unsigned long long)(RTM_GETRULE) == 0x22ULL || (unsigned long long)(RTM_GETRULE) == (unsigned long long)(long long)(int)0x22ULL, "RTM_GETRULE is 34 in the table");
#endif
#ifdef RTM_NEWQDISC
_Static_assert((unsigned long long)(RTM_NEWQDISC) == 0x24ULL || (unsigned long long)(RTM_NEWQDISC) == (unsigned long long)(long long)(int)0x24ULL, "RTM_NEWQDISC is 36 in the table");
#endif
#ifdef RTM_DELQDISC
_Static_assert((unsigned long long)(RTM_DELQDISC) == 0x25ULL || (unsigned long long)(RTM_DELQDISC) == (unsigned long long)(long long)(int)0x25ULL, "RTM_DELQDISC is 37 in the table");
#endif
#ifdef RTM_GETQDISC
_Static_assert((unsigned long long)(RTM_GETQDISC) == 0x26ULL || (unsigned long long)(RTM_GETQDISC) == (unsigned long long)(long long)(int)0x26ULL, "RTM_GETQDISC is 38 in the table");
#endif
#ifdef RTM_NEWTCLASS
_Static_assert((unsigned long long)(RTM_NEWTCLASS) == 0x28ULL || (unsigned long long)(RTM_NEWTCLASS) == (unsigned long long)(long long)(int)0x28ULL, "RTM_NEWTCLASS is 40 in the table");
#endif
#ifdef RTM_DELTCLASS
_Static_assert((unsigned long long)(RTM_DELTCLASS) == 0x29ULL || (unsigned long long)(RTM_DELTCLASS) == (unsigned long long)(long long)(int)0x29ULL, "RTM_DELTCLASS is 41 in the table");
#endif
#ifdef RTM_GETTCLASS
_Static_assert((unsigned long long)(RTM_GETTCLASS) == 0x2aULL || (unsigned long long)(RTM_GETTCLASS) == (unsigned long long)(long long)(int)0x2aULL, "RTM_GETTCLASS is 42 in the table");
#endif
#ifdef RTM_NEWTFILTER
_Static_assert((unsigned long long)(RTM_NEWTFILTER) == 0x2cULL || (unsigned long long)(RTM_NEWTFILTER) == (unsigned long long)(long long)(int)0x2cULL, "RTM_NEWTFILTER is 44 in the table");
#endif
#ifdef RTM_DELTFILTER
_Static_assert((unsigned long long)(RTM_DELTFILTER) == 0x2dULL || (unsigned long long)(RTM_DELTFILTER) == (unsigned long long)(long long)(int)0x2dULL, "RTM_DELTFILTER is 45 in the table");
#endif
#ifdef RTM_GETTFILTER
_Static_assert((unsigned long long)(RTM_GETTFILTER) == 0x2eULL || (unsigned long long)(RTM_GETTFILTER) == (unsigned long long)(long long)(int)0x2eULL, "RTM_GETTFILTER is 46 in the table");
#endif
#ifdef RTM_NEWACTION
_Static_assert((unsigned long long)(RTM_NEWACTION) == 0x30ULL || (unsigned long long)(RTM_NEWACTION) == (unsigned long long)(long long)(int)0x30ULL, "RTM_NEWACTION is 48 in the table");
#endif
#ifdef RTM_DELACTION
_Static_assert((unsigned long long)(RTM_DELACTION) == 0x31ULL || (unsigned long long)(RTM_DELACTION) == (unsigned long long)(long long)(int)0x31ULL, "RTM_DELACTION is 49 in the table");
#endif
#ifdef RTM_GETACTION
_Static_assert((unsigned long long)(RTM_GETACTION) == 0x32ULL || (unsigned long long)(RTM_GETACTION) == (unsigned long long)(long long)(int)0x32ULL, "RTM_GETACTION is 50 in the table");
#endif
#ifdef RTM_NEWPREFIX
_Static_assert((unsigned long long)(RTM_NEWPREFIX) == 0x34ULL || (unsigned long long)(RTM_NEWPREFIX) == (unsigned long long)(long long)(int)0x34ULL, "RTM_NEWPREFIX is 52 in the table");
#endif
#ifdef RTM_GETMULTICAST
_Static_assert((unsigned long long)(RTM_GETMULTICAST) == 0x3aULL || (unsigned long long)(RTM_GETMULTICAST) == (unsigned long long)(long long)(int)0x3aULL, "RTM_GETMULTICAST is 58 in the table");
#endif
#ifdef RTM_GETANYCAST
_Static_assert((unsigned long long)(RTM_GETANYCAST) == 0x3eULL || (unsigned long long)(RTM_GETANYCAST) == (unsigned long long)(long long)(int)0x3eULL, "RTM_GETANYCAST is 62 in the table");
#endif
#ifdef RTM_NEWNEIGHTBL
_Static_assert((unsigned long long)(RTM_NEWNEIGHTBL) == 0x40ULL || (unsigned long long)(RTM_NEWNEIGHTBL) == (unsigned long long)(long long)(int)0x40ULL, "RTM_NEWNEIGHTBL is 64 in the table");
#endif
#ifdef RTM_GETNEIGHTBL
_Static_assert((unsigned long long)(RTM_GETNEIGHTBL) == 0x42ULL || (unsigned long long)(RTM_GETNEIGHTBL) == (unsigned long long)(long long)(int)0x42ULL, "RTM_GETNEIGHTBL is 66 in the table");
#endif
#ifdef RTM_SETNEIGHTBL
_Static_assert((unsigned long long)(RTM_SETNEIGHTBL) == 0x43ULL || (unsigned long long)(RTM_SETNEIGHTBL) == (unsigned long long)(long long)(int)0x43ULL, "RTM_SETNEIGHTBL is 67 in the table");
#endif
#ifdef RTM_NEWNDUSEROPT
_Static_assert((unsigned long long)(RTM_NEWNDUSEROPT) == 0x44ULL || (unsigned long long)(RTM_NEWNDUSEROPT) == (unsigned long long)(long long)(int)0x44ULL, "RTM_NEWNDUSEROPT is 68 in the table");
#endif
#ifdef RTM_NEWADDRLABEL
_Static_assert((unsigned long long)(RTM_NEWADDRLABEL) == 0x48ULL || (unsigned long long)(RTM_NEWADDRLABEL) == (unsigned long long)(long long)(int)0x48ULL, "RTM_NEWADDRLABEL is 72 in the table");
#endif
#ifdef RTM_DELADDRLABEL
_Static_assert((unsigned long long)(RTM_DELADDRLABEL) == 0x49ULL || (unsigned long long)(RTM_DELADDRLABEL) == (unsigned long long)(long long)(int)0x49ULL, "RTM_DELADDRLABEL is 73 in the table");
#endif
#ifdef RTM_GETADDRLABEL
_Static_assert((unsigned long long)(RTM_GETADDRLABEL) == 0x4aULL || (unsigned long long)(RTM_GETADDRLABEL) == (unsigned long long)(long long)(int)0x4aULL, "RTM_GETADDRLABEL is 74 in the table");
#endif
#ifdef RTM_GETDCB
_Static_assert((unsigned long long)(RTM_GETDCB) == 0x4eULL || (unsigned long long)(RTM_GETDCB) == (unsigned long long)(long long)(int)0x4eULL, "RTM_GETDCB is 78 in the table");
#endif
#ifdef RTM_SETDCB
_Static_assert((unsigned long long)(RTM_SETDCB) == 0x4fULL || (unsigned long long)(RTM_SETDCB) == (unsigned long long)(long long)(int)0x4fULL, "RTM_SETDCB is 79 in the table");
#endif
#ifdef RTM_NEWNETCONF
_Static_assert((unsigned long long)(RTM_NEWNETCONF) == 0x50ULL || (unsigned long long)(RTM_NEWNETCONF) == (unsigned long long)(long long)(int)0x50ULL, "RTM_NEWNETCONF is 80 in the table");
#endif
#ifdef RTM_DELNETCONF
_Static_assert((unsigned long long)(RTM_DELNETCONF) == 0x51ULL || (unsigned long long)(RTM_DELNETCONF) == (unsigned long long)(long long)(int)0x51ULL, "RTM_DELNETCONF is 81 in the table");
#endif
#ifdef RTM_GETNETCONF
_Static_assert((unsigned long long)(RTM_GETNETCONF) == 0x52ULL || (unsigned long long)(RTM_GETNETCONF) == (unsigned long long)(long long)(int)0x52ULL, "RTM_GETNETCONF is 82 in the table");
#endif
#ifdef RTM_NEWMDB
_Static_assert((unsigned long long)(RTM_NEWMDB) == 0x54ULL || (unsigned long long)(RTM_NEWMDB) == (unsigned long long)(long long)(int)0x54ULL, "RTM_NEWMDB is 84 in the table");
#endif
#ifdef RTM_DELMDB
_Static_assert((unsigned long long)(RTM_DELMDB) == 0x55ULL || (unsigned long long)(RTM_DELMDB) == (unsigned long long)(long long)(int)0x55ULL, "RTM_DELMDB is 85 in the table");
#endif
#ifdef RTM_GETMDB
_Static_assert((unsigned long long)(RTM_GETMDB) == 0x56ULL || (unsigned long long)(RTM_GETMDB) == (unsigned long long)(long long)(int)0x56ULL, "RTM_GETMDB is 86 in the table");
#endif
#ifdef RTM_NEWNSID
_Static_assert((unsigned long long)(RTM_NEWNSID) == 0x58ULL || (unsigned long long)(RTM_NEWNSID) == (unsigned long long)(long long)(int)0x58ULL, "RTM_NEWNSID is 88 in the table");
#endif
#ifdef RTM_DELNSID
_Static_assert((unsigned long long)(RTM_DELNSID) == 0x59ULL || (unsigned long long)(RTM_DELNSID) == (unsigned long long)(long long)(int)0x59ULL, "RTM_DELNSID is 89 in the table");
#endif
#ifdef RTM_GETNSID
_Static_assert((unsigned long long)(RTM_GETNSID) == 0x5aULL || (unsigned long long)(RTM_GETNSID) == (unsigned long long)(long long)(int)0x5aULL, "RTM_GETNSID is 90 in the table");
#endif
#ifdef RTM_NEWSTATS
_Static_assert((unsigned long long)(RTM_NEWSTATS) == 0x5cULL || (unsigned long long)(RTM_NEWSTATS) == (unsigned long long)(long long)(int)0x5cULL, "RTM_NEWSTATS is 92 in the table");
#endif
#ifdef RTM_GETSTATS
_Static_assert((unsigned long long)(RTM_GETSTATS) == 0x5eULL || (unsigned long long)(RTM_GETSTATS) == (unsigned long long)(long long)(int)0x5eULL, "RTM_GETSTATS is 94 in the table");
#endif
#ifdef RTM_SETSTATS
_Static_assert((unsigned long long)(RTM_SETSTATS) == 0x5fULL || (unsigned long long)(RTM_SETSTATS) == (unsigned long long)(long long)(int)0x5fULL, "RTM_SETSTATS is 95 in the table");
#endif
#ifdef RTM_NEWCACHEREPORT
_Static_assert((unsigned long long)(RTM_NEWCACHEREPORT) == 0x60ULL || (unsigned long long)(RTM_NEWCACHEREPORT) == (unsigned long long)(long long)(int)0x60ULL, "RTM_NEWCACHEREPORT is 96 in the table");
#endif
#ifdef RTM_NEWCHAIN
_Static_assert((unsigned long long)(RTM_NEWCHAIN) == 0x64ULL || (unsigned long long)(RTM_NEWCHAIN) == (unsigned long long)(long long)(int)0x64ULL, "RTM_NEWCHAIN is 100 in the table");
#endif
#ifdef RTM_DELCHAIN
_Static_assert((unsigned long long)(RTM_DELCHAIN) == 0x65ULL || (unsigned long long)(RTM_DELCHAIN) == (unsigned long long)(long long)(int)0x65ULL, "RTM_DELCHAIN is 101 in the table");
#endif
#ifdef RTM_GETCHAIN
_Static_assert((unsigned long long)(RTM_GETCHAIN) == 0x66ULL || (unsigned long long)(RTM_GETCHAIN) == (unsigned long long)(long long)(int)0x66ULL, "RTM_GETCHAIN is 102 in the table");
#endif
#ifdef RTM_NEWNEXTHOP
_Static_assert((unsigned long long)(RTM_NEWNEXTHOP) == 0x68ULL || (unsigned long long)(RTM_NEWNEXTHOP) == (unsigned long long)(long long)(int)0x68ULL, "RTM_NEWNEXTHOP is 104 in the table");
#endif
#ifdef RTM_DELNEXTHOP
_Static_assert((unsigned long long)(RTM_DELNEXTHOP) == 0x69ULL || (unsigned long long)(RTM_DELNEXTHOP) == (unsigned long long)(long long)(int)0x69ULL, "RTM_DELNEXTHOP is 105 in the table");
#endif
#ifdef RTM_GETNEXTHOP
_Static_assert((unsigned long long)(RTM_GETNEXTHOP) == 0x6aULL || (unsigned long long)(RTM_GETNEXTHOP) == (unsigned long long)(long long)(int)0x6aULL, "RTM_GETNEXTHOP is 106 in the table");
#endif
#ifdef RTM_NEWLINKPROP
_Static_assert((unsigned long long)(RTM_NEWLINKPROP) == 0x6cULL || (unsigned long long)(RTM_NEWLINKPROP) == (unsigned long long)(long long)(int)0x6cULL, "RTM_NEWLINKPROP is 108 in the table");
#endif
#ifdef RTM_DELLINKPROP
_Static_assert((unsigned long long)(RTM_DELLINKPROP) == 0x6dULL || (unsigned long long)(RTM_DELLINKPROP) == (unsigned long long)(long long)(int)0x6dULL, "RTM_DELLINKPROP is 109 in the table");
#endif
#ifdef RTM_GETLINKPROP
_Static_assert((unsigned long long)(RTM_GETLINKPROP) == 0x6eULL || (unsigned long long)(RTM_GETLINKPROP) == (unsigned long long)(long long)(int)0x6eULL, "RTM_GETLINKPROP is 110 in the table");
#endif
#ifdef RTM_NEWVLAN
_Static_assert((unsigned long long)(RTM_NEWVLAN) == 0x70ULL || (unsigned long long)(RTM_NEWVLAN) == (unsigned long long)(long long)(int)0x70ULL, "RTM_NEWVLAN is 112 in the table");
#endif
#ifdef RTM_DELVLAN
_Static_assert((unsigned long long)(RTM_DELVLAN) == 0x71ULL || (unsigned long long)(RTM_DELVLAN) == (unsigned long long)(long long)(int)0x71ULL, "RTM_DELVLAN is 113 in the table");
#endif
#ifdef RTM_GETVLAN
_Static_assert((unsigned long long)(RTM_GETVLAN) == 0x72ULL || (unsigned long long)(RTM_GETVLAN) == (unsigned long long)(long long)(int)0x72ULL, "RTM_GETVLAN is 114 in the table");
#endif
#ifdef RTM_NEWNEXTHOPBUCKET
_Static_assert((unsigned long long)(RTM_NEWNEXTHOPBUCKET) == 0x74ULL || (unsigned long long)(RTM_NEWNEXTHOPBUCKET) == (unsigned long long)(long long)(int)0x74ULL, "RTM_NEWNEXTHOPBUCKET is 116 in the table");
#endif
#ifdef RTM_DELNEXTHOPBUCKET
_Static_assert((unsigned long long)(RTM_DELNEXTHOPBUCKET) == 0x75ULL || (unsigned long long)(RTM_DELNEXTHOPBUCKET) == (unsigned long long)(long long)(int)0x75ULL, "RTM_DELNEXTHOPBUCKET is 117 in the table");
#endif
#ifdef RTM_GETNEXTHOPBUCKET
_Static_assert((unsigned long long)(RTM_GETNEXTHOPBUCKET) == 0x76ULL || (unsigned long long)(RTM_GETNEXTHOPBUCKET) == (unsigned long long)(long long)(int)0x76ULL, "RTM_GETNEXTHOPBUCKET is 118 in the table");
#endif
#ifdef RTM_NEWTUNNEL
_Static_assert((unsigned long long)(RTM_NEWTUNNEL) == 0x78ULL || (unsigned long long)(RTM_NEWTUNNEL) == (unsigned long long)(long long)(int)0x78ULL, "RTM_NEWTUNNEL is 120 in the table");
#endif
#ifdef RTM_DELTUNNEL
_Static_assert((unsigned long long)(RTM_DELTUNNEL) == 0x79ULL || (unsigned long long)(RTM_DELTUNNEL) == (unsigned long long)(long long)(int)0x79ULL, "RTM_DELTUNNEL is 121 in the table");
#endif
#ifdef RTM_GETTUNNEL
_Static_assert((unsigned long long)(RTM_GETTUNNEL) == 0x7aULL || (unsigned long long)(RTM_GETTUNNEL) == (unsigned long long)(long long)(int)0x7aULL, "RTM_GETTUNNEL is 122 in the table");
#endif
#ifdef RT_SCOPE_UNIVERSE
_Static_assert((unsigned long long)(RT_SCOPE_UNIVERSE) == 0x0ULL || (unsigned long long)(RT_SCOPE_UNIVERSE) == (unsigned long long)(long long)(int)0x0ULL, "RT_SCOPE_UNIVERSE is 0 in the table");
#endif
#ifdef RT_SCOPE_SITE
_Static_assert((unsigned long long)(RT_SCOPE_SITE) == 0xc8ULL || (unsigned long long)(RT_SCOPE_SITE) == (unsigned long long)(long long)(int)0xc8ULL, "RT_SCOPE_SITE is 200 in the table");
#endif
#ifdef RT_SCOPE_LINK
_Static_assert((unsigned long long)(RT_SCOPE_LINK) == 0xfdULL || (unsigned long long)(RT_SCOPE_LINK) == (unsigned long long)(long long)(int)0xfdULL, "RT_SCOPE_LINK is 253 in the table");
#endif
#ifdef RT_SCOPE_HOST
_Static_assert((unsigned long long)(RT_SCOPE_HOST) == 0xfeULL || (unsigned long long)(RT_SCOPE_HOST) == (unsigned long long)(long long)(int)0xfeULL, "RT_SCOPE_HOST is 254 in the table");
#endif
#ifdef RT_SCOPE_NOWHERE
_Static_assert((unsigned long long)(RT_SCOPE_NOWHERE) == 0xffULL || (unsigned long long)(RT_SCOPE_NOWHERE) == (unsigned long long)(long long)(int)0xffULL, "RT_SCOPE_NOWHERE is 255 in the table");
#endif
#ifdef RT_TABLE_UNSPEC
_Static_assert((unsigned long long)(RT_TABLE_UNSPEC) == 0x0ULL || (unsigned long long)(RT_TABLE_UNSPEC) == (unsigned long long)(long long)(int)0x0ULL, "RT_TABLE_UNSPEC is 0 in the table");
#endif
#ifdef RT_TABLE_COMPAT
_Static_assert((unsigned long long)(RT_TABLE_COMPAT) == 0xfcULL || (unsigned long long)(RT_TABLE_COMPAT) == (unsigned long long)(long long)(int)0xfcULL, "RT_TABLE_COMPAT is 252 in the table");
#endif
#ifdef RT_TABLE_DEFAULT
_Static_assert((unsigned long long)(RT_TABLE_DEFAULT) == 0xfdULL || (unsigned long long)(RT_TABLE_DEFAULT) == (unsigned long long)(long long)(int)0xfdULL, "RT_TABLE_DEFAULT is 253 in the table");
#endif
#ifdef RT_TABLE_MAIN
_Static_assert((unsigned long long)(RT_TABLE_MAIN) == 0xfeULL || (unsigned long long)(RT_TABLE_MAIN) == (unsigned long long)(long long)(int)0xfeULL, "RT_TABLE_MAIN is 254 in the table");
#endif
#ifdef RT_TABLE_LOCAL
_Static_assert((unsigned long long)(RT_TABLE_LOCAL) == 0xffULL || (unsigned long long)(RT_TABLE_LOCAL) == (unsigned long long)(long long)(int)0xffULL, "RT_TABLE_LOCAL is 255 in the table");
#endif
#ifdef RTPROT_UNSPEC
_Static_assert((unsigned long long)(RTPROT_UNSPEC) == 0x0ULL || (unsigned long long)(RTPROT_UNSPEC) == (unsigned long long)(long long)(int)0x0ULL, "RTPROT_UNSPEC is 0 in the table");
#endif
#ifdef RTPROT_REDIRECT
_Static_assert((unsigned long long)(RTPROT_REDIRECT) == 0x1ULL || (unsigned long long)(RTPROT_REDIRECT) == (unsigned long long)(long long)(int)0x1ULL, "RTPROT_REDIRECT is 1 in the table");
#endif
#ifdef RTPROT_KERNEL
_Static_assert((unsigned long long)(RTPROT_KERNEL) == 0x2ULL || (unsigned long long)(RTPROT_KERNEL) == (unsigned long long)(long long)(int)0x2ULL, "RTPROT_KERNEL is 2 in the table");
#endif
#ifdef RTPROT_BOOT
_Static_assert((unsigned long long)(RTPROT_BOOT) == 0x3ULL || (unsigned long long)(RTPROT_BOOT) == (unsigned long long)(long long)(int)0x3ULL, "RTPROT_BOOT is 3 in the table");
#endif
#ifdef RTPROT_STATIC
_Static_assert((unsigned long long)(RTPROT_STATIC) == 0x4ULL || (unsigned long long)(RTPROT_STATIC) == (unsigned long long)(long long)(int)0x4ULL, "RTPROT_STATIC is 4 in the table");
#endif
#ifdef RTPROT_GATED
_Static_assert((unsigned long long)(RTPROT_GATED) == 0x8ULL || (unsigned long long)(RTPROT_GATED) == (unsigned long long)(long long)(int)0x8ULL, "RTPROT_GATED is 8 in the table");
#endif
#ifdef RTPROT_RA
_Static_assert((unsigned long long)(RTPROT_RA) == 0x9ULL || (unsigned long long)(RTPROT_RA) == (unsigned long long)(long long)(int)0x9ULL, "RTPROT_RA is 9 in the table");
#endif
#ifdef RTPROT_MRT
_Static_assert((unsigned long long)(RTPROT_MRT) == 0xaULL || (unsigned long long)(RTPROT_MRT) == (unsigned long long)(long long)(int)0xaULL, "RTPROT_MRT is 10 in the table");
#endif
#ifdef RTPROT_ZEBRA
_Static_assert((unsigned long long)(RTPROT_ZEBRA) == 0xbULL || (unsigned long long)(RTPROT_ZEBRA) == (unsigned long long)(long long)(int)0xbULL, "RTPROT_ZEBRA is 11 in the table");
#endif
#ifdef RTPROT_BIRD
_Static_assert((unsigned long long)(RTPROT_BIRD) == 0xcULL || (unsigned long long)(RTPROT_BIRD) == (unsigned long long)(long long)(int)0xcULL, "RTPROT_BIRD is 12 in the table");
#endif
#ifdef RTPROT_DNROUTED
_Static_assert((unsigned long long)(RTPROT_DNROUTED) == 0xdULL || (unsigned long long)(RTPROT_DNROUTED) == (unsigned long long)(long long)(int)0xdULL, "RTPROT_DNROUTED is 13 in the table");
#endif
#ifdef RTPROT_XORP
_Static_assert((unsigned long long)(RTPROT_XORP) == 0xeULL || (unsigned long long)(RTPROT_XORP) == (unsigned long long)(long long)(int)0xeULL, "RTPROT_XORP is 14 in the table");
#endif
#ifdef RTPROT_NTK
_Static_assert((unsigned long long)(RTPROT_NTK) == 0xfULL || (unsigned long long)(RTPROT_NTK) == (unsigned long long)(long long)(int)0xfULL, "RTPROT_NTK is 15 in the table");
#endif
#ifdef RTPROT_DHCP
_Static_assert((unsigned long long)(RTPROT_DHCP) == 0x10ULL || (unsigned long long)(RTPROT_DHCP) == (unsigned long long)(long long)(int)0x10ULL, "RTPROT_DHCP is 16 in the table");
#endif
#ifdef RTPROT_MROUTED
_Static_assert((unsigned long long)(RTPROT_MROUTED) == 0x11ULL || (unsigned long long)(RTPROT_MROUTED) == (unsigned long long)(long long)(int)0x11ULL, "RTPROT_MROUTED is 17 in the table");
#endif
#ifdef RTPROT_KEEPALIVED
_Static_assert((unsigned long long)(RTPROT_KEEPALIVED) == 0x12ULL || (unsigned long long)(RTPROT_KEEPALIVED) == (unsigned long long)(long long)(int)0x12ULL, "RTPROT_KEEPALIVED is 18 in the table");
#endif
#ifdef RTPROT_BABEL
_Static_assert((unsigned long long)(RTPROT_BABEL) == 0x2aULL || (unsigned long long)(RTPROT_BABEL) == (unsigned long long)(long long)(int)0x2aULL, "RTPROT_BABEL is 42 in the table");
#endif
#ifdef RTPROT_OPENR
_Static_assert((unsigned long long)(RTPROT_OPENR) == 0x63ULL || (unsigned long long)(RTPROT_OPENR) == (unsigned long long)(long long)(int)0x63ULL, "RTPROT_OPENR is 99 in the table");
#endif
#ifdef RTPROT_BGP
_Static_assert((unsigned long long)(RTPROT_BGP) == 0xbaULL || (unsigned long long)(RTPROT_BGP) == (unsigned long long)(long long)(int)0xbaULL, "RTPROT_BGP is 186 in the table");
#endif
#ifdef RTPROT_ISIS
_Static_assert((unsigned long long)(RTPROT_ISIS) == 0xbbULL || (unsigned long long)(RTPROT_ISIS) == (unsigned long long)(long long)(int)0xbbULL, "RTPROT_ISIS is 187 in the table");
#endif
#ifdef RTPROT_OSPF
_Static_assert((unsigned long long)(RTPROT_OSPF) == 0xbcULL || (unsigned long long)(RTPROT_OSPF) == (unsigned long long)(long long)(int)0xbcULL, "RTPROT_OSPF is 188 in the table");
#endif
#ifdef RTPROT_RIP
_Static_assert((unsigned long long)(RTPROT_RIP) == 0xbdULL || (unsigned long long)(RTPROT_RIP) == (unsigned long long)(long long)(int)0xbdULL, "RTPROT_RIP is 189 in the table");
#endif
#ifdef RTPROT_EIGRP
_Static_assert((unsigned long long)(RTPROT_EIGRP) == 0xc0ULL || (unsigned long long)(RTPROT_EIGRP) == (unsigned long long)(long long)(int)0xc0ULL, "RTPROT_EIGRP is 192 in the table");
#endif
#ifdef RTN_UNSPEC
_Static_assert((unsigned long long)(RTN_UNSPEC) == 0x0ULL || (unsigned long long)(RTN_UNSPEC) == (unsigned long long)(long long)(int)0x0ULL, "RTN_UNSPEC is 0 in the table");
#endif
#ifdef RTN_UNICAST
_Static_assert((unsigned long long)(RTN_UNICAST) == 0x1ULL || (unsigned long long)(RTN_UNICAST) == (unsigned long long)(long long)(int)0x1ULL, "RTN_UNICAST is 1 in the table");
#endif
#ifdef RTN_LOCAL
_Static_assert((unsigned long long)(RTN_LOCAL) == 0x2ULL || (unsigned long long)(RTN_LOCAL) == (unsigned long long)(long long)(int)0x2ULL, "RTN_LOCAL is 2 in the table");
#endif
#ifdef RTN_BROADCAST
_Static_assert((unsigned long long)(RTN_BROADCAST) == 0x3ULL || (unsigned long long)(RTN_BROADCAST) == (unsigned long long)(long long)(int)0x3ULL, "RTN_BROADCAST is 3 in the table");
#endif
#ifdef RTN_ANYCAST
_Static_assert((unsigned long long)(RTN_ANYCAST) == 0x4ULL || (unsigned long long)(RTN_ANYCAST) == (unsigned long long)(long long)(int)0x4ULL, "RTN_ANYCAST is 4 in the table");
#endif
#ifdef RTN_MULTICAST
_Static_assert((unsigned long long)(RTN_MULTICAST) == 0x5ULL || (unsigned long long)(RTN_MULTICAST) == (unsigned long long)(long long)(int)0x5ULL, "RTN_MULTICAST is 5 in the table");
#endif
#ifdef RTN_BLACKHOLE
_Static_assert((unsigned long long)(RTN_BLACKHOLE) == 0x6ULL || (unsigned long long)(RTN_BLACKHOLE) == (unsigned long long)(long long)(int)0x6ULL, "RTN_BLACKHOLE is 6 in the table");
#endif
#ifdef RTN_UNREACHABLE
_Static_assert((unsigned long long)(RTN_UNREACHABLE) == 0x7ULL || (unsigned long long)(RTN_UNREACHABLE) == (unsigned long long)(long long)(int)0x7ULL, "RTN_UNREACHABLE is 7 in the table");
#endif
#ifdef RTN_PROHIBIT
_Static_assert((unsigned long long)(RTN_PROHIBIT) == 0x8ULL || (unsigned long long)(RTN_PROHIBIT) == (unsigned long long)(long long)(int)0x8ULL, "RTN_PROHIBIT is 8 in the table");
#endif
#ifdef RTN_THROW
_Static_assert((unsigned long long)(RTN_THROW) == 0x9ULL || (unsigned long long)(RTN_THROW) == (unsigned long long)(long long)(int)0x9ULL, "RTN_THROW is 9 in the table");
#endif
#ifdef RTN_NAT
_Static_assert((unsigned long long)(RTN_NAT) == 0xaULL || (unsigned long long)(RTN_NAT) == (unsigned long long)(long long)(int)0xaULL, "RTN_NAT is 10 in the table");
#endif
#ifdef RTN_XRESOLVE
_Static_assert((unsigned long long)(RTN_XRESOLVE) == 0xbULL || (unsigned long long)(RTN_XRESOLVE) == (unsigned long long)(long long)(int)0xbULL, "RTN_XRESOLVE is 11 in the table");
#endif
#ifdef RTM_F_NOTIFY
_Static_assert((unsigned long long)(RTM_F_NOTIFY) == 0x100ULL || (unsigned long long)(RTM_F_NOTIFY) == (unsigned long long)(long long)(int)0x100ULL, "RTM_F_NOTIFY is 256 in the table");
#endif
#ifdef RTM_F_CLONED
_Static_assert((unsigned long long)(RTM_F_CLONED) == 0x200ULL || (unsigned long long)(RTM_F_CLONED) == (unsigned long long)(long long)(int)0x200ULL, "RTM_F_CLONED is 512 in the table");
#endif
#ifdef RTM_F_EQUALIZE
_Static_assert((unsigned long long)(RTM_F_EQUALIZE) == 0x400ULL || (unsigned long long)(RTM_F_EQUALIZE) == (unsigned long long)(long long)(int)0x400ULL, "RTM_F_EQUALIZE is 1024 in the table");
#endif
#ifdef RTM_F_PREFIX
_Static_assert((unsigned long long)(RTM_F_PREFIX) == 0x800ULL || (unsigned long long)(RTM_F_PREFIX) == (unsigned long long)(long long)(int)0x800ULL, "RTM_F_PREFIX is 2048 in the table");
#endif
#ifdef RTM_F_LOOKUP_TABLE
_Static_assert((unsigned long long)(RTM_F_LOOKUP_TABLE) == 0x1000ULL || (unsigned long long)(RTM_F_LOOKUP_TABLE) == (unsigned long long)(long long)(int)0x1000ULL, "RTM_F_LOOKUP_TABLE is 4096 in the table");
#endif
#ifdef RTM_F_FIB_MATCH
_Static_assert((unsigned long long)(RTM_F_FIB_MATCH) == 0x2000ULL || (unsigned long long)(RTM_F_FIB_MATCH) == (unsigned long long)(long long)(int)0x2000ULL, "RTM_F_FIB_MATCH is 8192 in the table");
#endif
#ifdef RTM_F_OFFLOAD
_Static_assert((unsigned long long)(RTM_F_OFFLOAD) == 0x4000ULL || (unsigned long long)(RTM_F_OFFLOAD) == (unsigned long long)(long long)(int)0x4000ULL, "RTM_F_OFFLOAD is 16384 in the table");
#endif
#ifdef RTM_F_TRAP
_Static_assert((unsigned long long)(RTM_F_TRAP) == 0x8000ULL || (unsigned long long)(RTM_F_TRAP) == (unsigned long long)(long long)(int)0x8000ULL, "RTM_F_TRAP is 32768 in the table");
#endif
#ifdef RTM_F_OFFLOAD_FAILED
_Static_assert((unsigned long long)(RTM_F_OFFLOAD_FAILED) == 0x20000000ULL || (unsigned long long)(RTM_F_OFFLOAD_FAILED) == (unsigned long long)(long long)(int)0x20000000ULL, "RTM_F_OFFLOAD_FAILED is 536870912 in the table");
#endif
#ifdef RTNH_F_DEAD
_Static_assert((unsigned long long)(RTNH_F_DEAD) == 0x1ULL || (unsigned long long)(RTNH_F_DEAD) == (unsigned long long)(long long)(int)0x1ULL, "RTNH_F_DEAD is 1 in the table");
#endif
#ifdef RTNH_F_PERVASIVE
_Static_assert((unsigned long long)(RTNH_F_PERVASIVE) == 0x2ULL || (unsigned long long)(RTNH_F_PERVASIVE) == (unsigned long long)(long long)(int)0x2ULL, "RTNH_F_PERVASIVE is 2 in the table");
#endif
#ifdef RTNH_F_ONLINK
_Static_assert((unsigned long long)(RTNH_F_ONLINK) == 0x4ULL || (unsigned long long)(RTNH_F_ONLINK) == (unsigned long long)(long long)(int)0x4ULL, "RTNH_F_ONLINK is 4 in the table");
#endif
#ifdef RTNH_F_OFFLOAD
_Static_assert((unsigned long long)(RTNH_F_OFFLOAD) == 0x8ULL || (unsigned long long)(RTNH_F_OFFLOAD) == (unsigned long long)(long long)(int)0x8ULL, "RTNH_F_OFFLOAD is 8 in the table");
#endif
#ifdef RTNH_F_LINKDOWN
_Static_assert((unsigned long long)(RTNH_F_LINKDOWN) == 0x10ULL || (unsigned long long)(RTNH_F_LINKDOWN) == (unsigned long long)(long long)(int)0x10ULL, "RTNH_F_LINKDOWN is 16 in the table");
#endif
#ifdef RTNH_F_UNRESOLVED
_Static_assert((unsigned long long)(RTNH_F_UNRESOLVED) == 0x20ULL || (unsigned long long)(RTNH_F_UNRESOLVED) == (unsigned long long)(long long)(int)0x20ULL, "RTNH_F_UNRESOLVED is 32 in the table");
#endif
#ifdef RTNH_F_TRAP
_Static_assert((unsigned long long)(RTNH_F_TRAP) == 0x40ULL || (unsigned long long)(RTNH_F_TRAP) == (unsigned long long)(long long)(int)0x40ULL, "RTNH_F_TRAP is 64 in the table");
#endif
#ifdef RTEXT_FILTER_VF
_Static_assert((unsigned long long)(RTEXT_FILTER_VF) == 0x1ULL || (unsigned long long)(RTEXT_FILTER_VF) == (unsigned long long)(long long)(int)0x1ULL, "RTEXT_FILTER_VF is 1 in the table");
#endif
#ifdef RTEXT_FILTER_BRVLAN
_Static_assert((unsigned long long)(RTEXT_FILTER_BRVLAN) == 0x2ULL || (unsigned long long)(RTEXT_FILTER_BRVLAN) == (unsigned long long)(long long)(int)0x2ULL, "RTEXT_FILTER_BRVLAN is 2 in the table");
#endif
#ifdef RTEXT_FILTER_BRVLAN_COMPRESSED
_Static_assert((unsigned long long)(RTEXT_FILTER_BRVLAN_COMPRESSED) == 0x4ULL || (unsigned long long)(RTEXT_FILTER_BRVLAN_COMPRESSED) == (unsigned long long)(long long)(int)0x4ULL, "RTEXT_FILTER_BRVLAN_COMPRESSED is 4 in the table");
#endif
#ifdef RTEXT_FILTER_SKIP_STATS
_Static_assert((unsigned long long)(RTEXT_FILTER_SKIP_STATS) == 0x8ULL || (unsigned long long)(RTEXT_FILTER_SKIP_STATS) == (unsigned long long)(long long)(int)0x8ULL, "RTEXT_FILTER_SKIP_STATS is 8 in the table");
#endif
#ifdef RTEXT_FILTER_MRP
_Static_assert((unsigned long long)(RTEXT_FILTER_MRP) == 0x10ULL || (unsigned long long)(RTEXT_FILTER_MRP) == (unsigned long long)(long long)(int)0x10ULL, "RTEXT_FILTER_MRP is 16 in the table");
#endif
#ifdef RTEXT_FILTER_CFM_CONFIG
_Static_assert((unsigned long long)(RTEXT_FILTER_CFM_CONFIG) == 0x20ULL || (unsigned long long)(RTEXT_FILTER_CFM_CONFIG) == (unsigned long long)(long long)(int)0x20ULL, "RTEXT_FILTER_CFM_CONFIG is 32 in the table");
#endif
#ifdef RTEXT_FILTER_CFM_STATUS
_Static_assert((unsigned long long)(RTEXT_FILTER_CFM_STATUS) == 0x40ULL || (unsigned long long)(RTEXT_FILTER_CFM_STATUS) == (unsigned long long)(long long)(int)0x40ULL, "RTEXT_FILTER_CFM_STATUS is 64 in the table");
#endif
#ifdef RTEXT_FILTER_MST
_Static_assert((unsigned long long)(RTEXT_FILTER_MST) == 0x80ULL || (unsigned long long)(RTEXT_FILTER_MST) == (unsigned long long)(long long)(int)0x80ULL, "RTEXT_FILTER_MST is 128 in the table");
#endif
_Static_assert(sizeof(struct ifinfomsg) == 16, "struct ifinfomsg has 16 bytes in the table");
_Static_assert(offsetof(struct ifinfomsg, ifi_family) == 0, "ifi_family of struct ifinfomsg is at 0 in the table");
_Static_assert(offsetof(struct ifinfomsg, ifi_type) == 2, "ifi_type of struct ifinfomsg is at 2 in the table");
_Static_assert(offsetof(struct ifinfomsg, ifi_index) == 4, "ifi_index of struct ifinfomsg is at 4 in the table");
_Static_assert(offsetof(struct ifinfomsg, ifi_flags) == 8, "ifi_flags of struct ifinfomsg is at 8 in the table");
_Static_assert(offsetof(struct ifinfomsg, ifi_change) == 12, "ifi_change of struct ifinfomsg is at 12 in the table");
_Static_assert(sizeof(struct tcmsg) == 20, "struct tcmsg has 20 bytes in the table");
_Static_assert(offsetof(struct tcmsg, tcm_family) == 0, "tcm_family of struct tcmsg is at 0 in the table");
_Static_assert(offsetof(struct tcmsg, tcm_ifindex) == 4, "tcm_ifindex of struct tcmsg is at 4 in the table");
_Static_assert(offsetof(struct tcmsg, tcm_handle) == 8, "tcm_handle of struct tcmsg is at 8 in the table");
_Static_assert(offsetof(struct tcmsg, tcm_parent) == 12, "tcm_parent of struct tcmsg is at 12 in the table");
_Static_assert(offsetof(struct tcmsg, tcm_info) == 16, "tcm_info of struct tcmsg is at 16 in the table");
_Static_assert(sizeof(struct rta_cacheinfo) == 32, "struct rta_cacheinfo has 32 bytes in the table");
_Static_assert(offsetof(struct rta_cacheinfo, rta_clntref) == 0, "rta_clntref of struct rta_cacheinfo is at 0 in the table");
_Static_assert(offsetof(struct rta_cacheinfo, rta_lastuse) == 4, "rta_lastuse of struct rta_cacheinfo is at 4 in the table");
_Static_assert(offsetof(struct rta_cacheinfo, rta_expires) == 8, "rta_expires of struct rta_cacheinfo is at 8 in the table");
_Static_assert(offsetof(struct rta_cacheinfo, rta_error) == 12, "rta_error of struct rta_cacheinfo is at 12 in the table");
_Static_assert(offsetof(struct rta_cacheinfo, rta_used) == 16, "rta_used of struct rta_cacheinfo is at 16 in the table");
_Static_assert(offsetof(struct rta_cacheinfo, rta_id) == 20, "rta_id of struct rta_cacheinfo is at 20 in the table");
_Static_assert(offsetof(struct rta_cacheinfo, rta_ts) == 24, "rta_ts of struct rta_cacheinfo is at 24 in the table");
_Static_assert(offsetof(struct rta_cacheinfo, rta_tsage) == 28, "rta_tsage of struct rta_cacheinfo is at 28 in the table");
_Static_assert(sizeof(struct rta_mfc_stats) == 24, "struct rta_mfc_stats has 24 bytes in the table");
_Static_assert(offsetof(struct rta_mfc_stats, mfcs_packets) == 0, "mfcs_packets of struct rta_mfc_stats is at 0 in the table");
_Static_assert(offsetof(struct rta_mfc_stats, mfcs_bytes) == 8, "mfcs_bytes of struct rta_mfc_stats is at 8 in the table");
_Static_assert(offsetof(struct rta_mfc_stats, mfcs_wrong_if) == 16, "mfcs_wrong_if of struct rta_mfc_stats is at 16 in the table");
_Static_assert(sizeof(struct rtnexthop) == 8, "struct rtnexthop has 8 bytes in the table");
_Static_assert(offsetof(struct rtnexthop, rtnh_len) == 0, "rtnh_len of struct rtnexthop is at 0 in the table");
_Static_assert(offsetof(struct rtnexthop, rtnh_flags) == 2, "rtnh_flags of struct rtnexthop is at 2 in the table");
_Static_assert(offsetof(struct rtnexthop, rtnh_hops) == 3, "rtnh_hops of struct rtnexthop is at 3 in the table");
_Static_assert(offsetof(struct rtnexthop, rtnh_ifindex) == 4, "rtnh_ifindex of struct rtnexthop is at 4 in the table");
_Static_assert(sizeof(struct rtmsg) == 12, "struct rtmsg has 12 bytes in the table");
_Static_assert(offsetof(struct rtmsg, rtm_family) == 0, "rtm_family of struct rtmsg is at 0 in the table");
_Static_assert(offsetof(struct rtmsg, rtm_dst_len) == 1, "rtm_dst_len of struct rtmsg is at 1 in the table");
_Static_assert(offsetof(struct rtmsg, rtm_src_len) == 2, "rtm_src_len of struct rtmsg is at 2 in the table");
_Static_assert(offsetof(struct rtmsg, rtm_tos) == 3, "rtm_tos of struct rtmsg is at 3 in the table");
_Static_assert(offsetof(struct rtmsg, rtm_table) == 4, "rtm_table of struct rtmsg is at 4 in the table");
_Static_assert(offsetof(struct rtmsg, rtm_protocol) == 5, "rtm_protocol of struct rtmsg is at 5 in the table");
_Static_assert(offsetof(struct rtmsg, rtm_scope) == 6, "rtm_scope of struct rtmsg is at 6 in the table");
_Static_assert(offsetof(struct rtmsg, rtm_type) == 7, "rtm_type of struct rtmsg is at 7 in the table");
_Static_assert(offsetof(struct rtmsg, rtm_flags) == 8, "rtm_flags of struct rtmsg is at 8 in the table");
#endif
