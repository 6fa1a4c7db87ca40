/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/if_ether.h>)
#include <linux/if_ether.h>
#ifdef ETH_P_LOOP
_Static_assert((unsigned long long)(ETH_P_LOOP) == 0x60ULL || (unsigned long long)(ETH_P_LOOP) == (unsigned long long)(long long)(int)0x60ULL, "ETH_P_LOOP is 96 in the table");
#endif
#ifdef ETH_P_PUP
_Static_assert((unsigned long long)(ETH_P_PUP) == 0x200ULL || (unsigned long long)(ETH_P_PUP) == (unsigned long long)(long long)(int)0x200ULL, "ETH_P_PUP is 512 in the table");
#endif
#ifdef ETH_P_PUPAT
_Static_assert((unsigned long long)(ETH_P_PUPAT) == 0x201ULL || (unsigned long long)(ETH_P_PUPAT) == (unsigned long long)(long long)(int)0x201ULL, "ETH_P_PUPAT is 513 in the table");
#endif
#ifdef ETH_P_IP
_Static_assert((unsigned long long)(ETH_P_IP) == 0x800ULL || (unsigned long long)(ETH_P_IP) == (unsigned long long)(long long)(int)0x800ULL, "ETH_P_IP is 2048 in the table");
#endif
#ifdef ETH_P_X25
_Static_assert((unsigned long long)(ETH_P_X25) == 0x805ULL || (unsigned long long)(ETH_P_X25) == (unsigned long long)(long long)(int)0x805ULL, "ETH_P_X25 is 2053 in the table");
#endif
#ifdef ETH_P_ARP
_Static_assert((unsigned long long)(ETH_P_ARP) == 0x806ULL || (unsigned long long)(ETH_P_ARP) == (unsigned long long)(long long)(int)0x806ULL, "ETH_P_ARP is 2054 in the table");
#endif
#ifdef ETH_P_IEEEPUP
_Static_assert((unsigned long long)(ETH_P_IEEEPUP) == 0xa00ULL || (unsigned long long)(ETH_P_IEEEPUP) == (unsigned long long)(long long)(int)0xa00ULL, "ETH_P_IEEEPUP is 2560 in the table");
#endif
#ifdef ETH_P_TSN
_Static_assert((unsigned long long)(ETH_P_TSN) == 0x22f0ULL || (unsigned long long)(ETH_P_TSN) == (unsigned long long)(long long)(int)0x22f0ULL, "ETH_P_TSN is 8944 in the table");
#endif
#ifdef ETH_P_802_3
_Static_assert((unsigned long long)(ETH_P_802_3) == 0x1ULL || (unsigned long long)(ETH_P_802_3) == (unsigned long long)(long long)(int)0x1ULL, "ETH_P_802_3 is 1 in the table");
#endif
#ifdef ETH_P_AX25
_Static_assert((unsigned long long)(ETH_P_AX25) == 0x2ULL || (unsigned long long)(ETH_P_AX25) == (unsigned long long)(long long)(int)0x2ULL, "ETH_P_AX25 is 2 in the table");
#endif
#ifdef ETH_P_ALL
_Static_assert((unsigned long long)(ETH_P_ALL) == 0x3ULL || (unsigned long long)(ETH_P_ALL) == (unsigned long long)(long long)(int)0x3ULL, "ETH_P_ALL is 3 in the table");
#endif
#ifdef ETH_P_802_2
_Static_assert((unsigned long long)(ETH_P_802_2) == 0x4ULL || (unsigned long long)(ETH_P_802_2) == (unsigned long long)(long long)(int)0x4ULL, "ETH_P_802_2 is 4 in the table");
#endif
#ifdef ETH_P_SNAP
_Static_assert((unsigned long long)(ETH_P_SNAP) == 0x5ULL || (unsigned long long)(ETH_P_SNAP) == (unsigned long long)(long long)(int)0x5ULL, "ETH_P_SNAP is 5 in the table");
#endif
#ifdef ETH_P_RARP
_Static_assert((unsigned long long)(ETH_P_RARP) == 0x8035ULL || (unsigned long long)(ETH_P_RARP) == (unsigned long long)(long long)(int)0x8035ULL, "ETH_P_RARP is 32821 in the table");
#endif
#ifdef ETH_P_ATALK
_Static_assert((unsigned long long)(ETH_P_ATALK) == 0x809bULL || (unsigned long long)(ETH_P_ATALK) == (unsigned long long)(long long)(int)0x809bULL, "ETH_P_ATALK is 32923 in the table");
#endif
#ifdef ETH_P_AARP
_Static_assert((unsigned long long)(ETH_P_AARP) == 0x80f3ULL || (unsigned long long)(ETH_P_AARP) == (unsigned long long)(long long)(int)0x80f3ULL, "ETH_P_AARP is 33011 in the table");
#endif
#ifdef ETH_P_8021Q
_Static_assert((unsigned long long)(ETH_P_8021Q) == 0x8100ULL || (unsigned long long)(ETH_P_8021Q) == (unsigned long long)(long long)(int)0x8100ULL, "ETH_P_8021Q is 33024 in the table");
#endif
#ifdef ETH_P_ERSPAN2
_Static_assert((unsigned long long)(ETH_P_ERSPAN2) == 0x22ebULL || (unsigned long long)(ETH_P_ERSPAN2) == (unsigned long long)(long long)(int)0x22ebULL, "ETH_P_ERSPAN2 is 8939 in the table");
#endif
#ifdef ETH_P_IPX
_Static_assert((unsigned long long)(ETH_P_IPX) == 0x8137ULL || (unsigned long long)(ETH_P_IPX) == (unsigned long long)(long long)(int)0x8137ULL, "ETH_P_IPX is 33079 in the table");
#endif
#ifdef ETH_P_IPV6
_Static_assert((unsigned long long)(ETH_P_IPV6) == 0x86ddULL || (unsigned long long)(ETH_P_IPV6) == (unsigned long long)(long long)(int)0x86ddULL, "ETH_P_IPV6 is 34525 in the table");
#endif
#ifdef ETH_P_PAUSE
_Static_assert((unsigned long long)(ETH_P_PAUSE) == 0x8808ULL || (unsigned long long)(ETH_P_PAUSE) == (unsigned long long)(long long)(int)0x8808ULL, "ETH_P_PAUSE is 34824 in the table");
#endif
#ifdef ETH_P_SLOW
_Static_assert((unsigned long long)(ETH_P_SLOW) == 0x8809ULL || (unsigned long long)(ETH_P_SLOW) == (unsigned long long)(long long)(int)0x8809ULL, "ETH_P_SLOW is 34825 in the table");
#endif
#ifdef ETH_P_MPLS_UC
_Static_assert((unsigned long long)(ETH_P_MPLS_UC) == 0x8847ULL || (unsigned long long)(ETH_P_MPLS_UC) == (unsigned long long)(long long)(int)0x8847ULL, "ETH_P_MPLS_UC is 34887 in the table");
#endif
#ifdef ETH_P_MPLS_MC
_Static_assert((unsigned long long)(ETH_P_MPLS_MC) == 0x8848ULL || (unsigned long long)(ETH_P_MPLS_MC) == (unsigned long long)(long long)(int)0x8848ULL, "ETH_P_MPLS_MC is 34888 in the table");
#endif
#ifdef ETH_P_PPP_DISC
_Static_assert((unsigned long long)(ETH_P_PPP_DISC) == 0x8863ULL || (unsigned long long)(ETH_P_PPP_DISC) == (unsigned long long)(long long)(int)0x8863ULL, "ETH_P_PPP_DISC is 34915 in the table");
#endif
#ifdef ETH_P_PPP_SES
_Static_assert((unsigned long long)(ETH_P_PPP_SES) == 0x8864ULL || (unsigned long long)(ETH_P_PPP_SES) == (unsigned long long)(long long)(int)0x8864ULL, "ETH_P_PPP_SES is 34916 in the table");
#endif
#ifdef ETH_P_LINK_CTL
_Static_assert((unsigned long long)(ETH_P_LINK_CTL) == 0x886cULL || (unsigned long long)(ETH_P_LINK_CTL) == (unsigned long long)(long long)(int)0x886cULL, "ETH_P_LINK_CTL is 34924 in the table");
#endif
#ifdef ETH_P_PAE
_Static_assert((unsigned long long)(ETH_P_PAE) == 0x888eULL || (unsigned long long)(ETH_P_PAE) == (unsigned long long)(long long)(int)0x888eULL, "ETH_P_PAE is 34958 in the table");
#endif
#ifdef ETH_P_8021AD
_Static_assert((unsigned long long)(ETH_P_8021AD) == 0x88a8ULL || (unsigned long long)(ETH_P_8021AD) == (unsigned long long)(long long)(int)0x88a8ULL, "ETH_P_8021AD is 34984 in the table");
#endif
#ifdef ETH_P_LLDP
_Static_assert((unsigned long long)(ETH_P_LLDP) == 0x88ccULL || (unsigned long long)(ETH_P_LLDP) == (unsigned long long)(long long)(int)0x88ccULL, "ETH_P_LLDP is 35020 in the table");
#endif
#ifdef ETH_P_MACSEC
_Static_assert((unsigned long long)(ETH_P_MACSEC) == 0x88e5ULL || (unsigned long long)(ETH_P_MACSEC) == (unsigned long long)(long long)(int)0x88e5ULL, "ETH_P_MACSEC is 35045 in the table");
#endif
#ifdef ETH_P_1588
_Static_assert((unsigned long long)(ETH_P_1588) == 0x88f7ULL || (unsigned long long)(ETH_P_1588) == (unsigned long long)(long long)(int)0x88f7ULL, "ETH_P_1588 is 35063 in the table");
#endif
#ifdef ETH_P_FCOE
_Static_assert((unsigned long long)(ETH_P_FCOE) == 0x8906ULL || (unsigned long long)(ETH_P_FCOE) == (unsigned long long)(long long)(int)0x8906ULL, "ETH_P_FCOE is 35078 in the table");
#endif
#ifdef ETH_P_TDLS
_Static_assert((unsigned long long)(ETH_P_TDLS) == 0x890dULL || (unsigned long long)(ETH_P_TDLS) == (unsigned long long)(long long)(int)0x890dULL, "ETH_P_TDLS is 35085 in the table");
#endif
#ifdef ETH_P_FIP
_Static_assert((unsigned long long)(ETH_P_FIP) == 0x8914ULL || (unsigned long long)(ETH_P_FIP) == (unsigned long long)(long long)(int)0x8914ULL, "ETH_P_FIP is 35092 in the table");
#endif
#ifdef ETH_P_LOOPBACK
_Static_assert((unsigned long long)(ETH_P_LOOPBACK) == 0x9000ULL || (unsigned long long)(ETH_P_LOOPBACK) == (unsigned long long)(long long)(int)0x9000ULL, "ETH_P_LOOPBACK is 36864 in the table");
#endif
#endif
