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
#ifdef ETH_P_TSN
_Static_assert((unsigned long long)(ETH_P_TSN) == 0x22f0ULL || (unsigned long long)(ETH_P_TSN) == (unsigned long long)(long long)(int)0x22f0ULL, "ETH_P_TSN is 8944 in the table");
#endif
#ifdef ETH_P_ERSPAN2
_Static_assert((unsigned long long)(ETH_P_ERSPAN2) == 0x22ebULL || (unsigned long long)(ETH_P_ERSPAN2) == (unsigned long long)(long long)(int)0x22ebULL, "ETH_P_ERSPAN2 is 8939 in the table");
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
#ifdef ETH_P_BPQ
_Static_assert((unsigned long long)(ETH_P_BPQ) == 0x8ffULL || (unsigned long long)(ETH_P_BPQ) == (unsigned long long)(long long)(int)0x8ffULL, "ETH_P_BPQ is 2303 in the table");
#endif
#ifdef ETH_P_IEEEPUP
_Static_assert((unsigned long long)(ETH_P_IEEEPUP) == 0xa00ULL || (unsigned long long)(ETH_P_IEEEPUP) == (unsigned long long)(long long)(int)0xa00ULL, "ETH_P_IEEEPUP is 2560 in the table");
#endif
#ifdef ETH_P_IEEEPUPAT
_Static_assert((unsigned long long)(ETH_P_IEEEPUPAT) == 0xa01ULL || (unsigned long long)(ETH_P_IEEEPUPAT) == (unsigned long long)(long long)(int)0xa01ULL, "ETH_P_IEEEPUPAT is 2561 in the table");
#endif
#ifdef ETH_P_BATMAN
_Static_assert((unsigned long long)(ETH_P_BATMAN) == 0x4305ULL || (unsigned long long)(ETH_P_BATMAN) == (unsigned long long)(long long)(int)0x4305ULL, "ETH_P_BATMAN is 17157 in the table");
#endif
#ifdef ETH_P_DEC
_Static_assert((unsigned long long)(ETH_P_DEC) == 0x6000ULL || (unsigned long long)(ETH_P_DEC) == (unsigned long long)(long long)(int)0x6000ULL, "ETH_P_DEC is 24576 in the table");
#endif
#ifdef ETH_P_DNA_DL
_Static_assert((unsigned long long)(ETH_P_DNA_DL) == 0x6001ULL || (unsigned long long)(ETH_P_DNA_DL) == (unsigned long long)(long long)(int)0x6001ULL, "ETH_P_DNA_DL is 24577 in the table");
#endif
#ifdef ETH_P_DNA_RC
_Static_assert((unsigned long long)(ETH_P_DNA_RC) == 0x6002ULL || (unsigned long long)(ETH_P_DNA_RC) == (unsigned long long)(long long)(int)0x6002ULL, "ETH_P_DNA_RC is 24578 in the table");
#endif
#ifdef ETH_P_DNA_RT
_Static_assert((unsigned long long)(ETH_P_DNA_RT) == 0x6003ULL || (unsigned long long)(ETH_P_DNA_RT) == (unsigned long long)(long long)(int)0x6003ULL, "ETH_P_DNA_RT is 24579 in the table");
#endif
#ifdef ETH_P_LAT
_Static_assert((unsigned long long)(ETH_P_LAT) == 0x6004ULL || (unsigned long long)(ETH_P_LAT) == (unsigned long long)(long long)(int)0x6004ULL, "ETH_P_LAT is 24580 in the table");
#endif
#ifdef ETH_P_DIAG
_Static_assert((unsigned long long)(ETH_P_DIAG) == 0x6005ULL || (unsigned long long)(ETH_P_DIAG) == (unsigned long long)(long long)(int)0x6005ULL, "ETH_P_DIAG is 24581 in the table");
#endif
#ifdef ETH_P_CUST
_Static_assert((unsigned long long)(ETH_P_CUST) == 0x6006ULL || (unsigned long long)(ETH_P_CUST) == (unsigned long long)(long long)(int)0x6006ULL, "ETH_P_CUST is 24582 in the table");
#endif
#ifdef ETH_P_SCA
_Static_assert((unsigned long long)(ETH_P_SCA) == 0x6007ULL || (unsigned long long)(ETH_P_SCA) == (unsigned long long)(long long)(int)0x6007ULL, "ETH_P_SCA is 24583 in the table");
#endif
#ifdef ETH_P_TEB
_Static_assert((unsigned long long)(ETH_P_TEB) == 0x6558ULL || (unsigned long long)(ETH_P_TEB) == (unsigned long long)(long long)(int)0x6558ULL, "ETH_P_TEB is 25944 in the table");
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
#ifdef ETH_P_ERSPAN
_Static_assert((unsigned long long)(ETH_P_ERSPAN) == 0x88beULL || (unsigned long long)(ETH_P_ERSPAN) == (unsigned long long)(long long)(int)0x88beULL, "ETH_P_ERSPAN is 35006 in the table");
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
#ifdef ETH_P_WCCP
_Static_assert((unsigned long long)(ETH_P_WCCP) == 0x883eULL || (unsigned long long)(ETH_P_WCCP) == (unsigned long long)(long long)(int)0x883eULL, "ETH_P_WCCP is 34878 in the table");
#endif
#ifdef ETH_P_MPLS_UC
_Static_assert((unsigned long long)(ETH_P_MPLS_UC) == 0x8847ULL || (unsigned long long)(ETH_P_MPLS_UC) == (unsigned long long)(long long)(int)0x8847ULL, "ETH_P_MPLS_UC is 34887 in the table");
#endif
#ifdef ETH_P_MPLS_MC
_Static_assert((unsigned long long)(ETH_P_MPLS_MC) == 0x8848ULL || (unsigned long long)(ETH_P_MPLS_MC) == (unsigned long long)(long long)(int)0x8848ULL, "ETH_P_MPLS_MC is 34888 in the table");
#endif
#ifdef ETH_P_ATMMPOA
_Static_assert((unsigned long long)(ETH_P_ATMMPOA) == 0x884cULL || (unsigned long long)(ETH_P_ATMMPOA) == (unsigned long long)(long long)(int)0x884cULL, "ETH_P_ATMMPOA is 34892 in the table");
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
#ifdef ETH_P_ATMFATE
_Static_assert((unsigned long long)(ETH_P_ATMFATE) == 0x8884ULL || (unsigned long long)(ETH_P_ATMFATE) == (unsigned long long)(long long)(int)0x8884ULL, "ETH_P_ATMFATE is 34948 in the table");
#endif
#ifdef ETH_P_PAE
_Static_assert((unsigned long long)(ETH_P_PAE) == 0x888eULL || (unsigned long long)(ETH_P_PAE) == (unsigned long long)(long long)(int)0x888eULL, "ETH_P_PAE is 34958 in the table");
#endif
#ifdef ETH_P_REALTEK
_Static_assert((unsigned long long)(ETH_P_REALTEK) == 0x8899ULL || (unsigned long long)(ETH_P_REALTEK) == (unsigned long long)(long long)(int)0x8899ULL, "ETH_P_REALTEK is 34969 in the table");
#endif
#ifdef ETH_P_AOE
_Static_assert((unsigned long long)(ETH_P_AOE) == 0x88a2ULL || (unsigned long long)(ETH_P_AOE) == (unsigned long long)(long long)(int)0x88a2ULL, "ETH_P_AOE is 34978 in the table");
#endif
#ifdef ETH_P_ETHERCAT
_Static_assert((unsigned long long)(ETH_P_ETHERCAT) == 0x88a4ULL || (unsigned long long)(ETH_P_ETHERCAT) == (unsigned long long)(long long)(int)0x88a4ULL, "ETH_P_ETHERCAT is 34980 in the table");
#endif
#ifdef ETH_P_8021AD
_Static_assert((unsigned long long)(ETH_P_8021AD) == 0x88a8ULL || (unsigned long long)(ETH_P_8021AD) == (unsigned long long)(long long)(int)0x88a8ULL, "ETH_P_8021AD is 34984 in the table");
#endif
#ifdef ETH_P_802_EX1
_Static_assert((unsigned long long)(ETH_P_802_EX1) == 0x88b5ULL || (unsigned long long)(ETH_P_802_EX1) == (unsigned long long)(long long)(int)0x88b5ULL, "ETH_P_802_EX1 is 34997 in the table");
#endif
#ifdef ETH_P_PREAUTH
_Static_assert((unsigned long long)(ETH_P_PREAUTH) == 0x88c7ULL || (unsigned long long)(ETH_P_PREAUTH) == (unsigned long long)(long long)(int)0x88c7ULL, "ETH_P_PREAUTH is 35015 in the table");
#endif
#ifdef ETH_P_TIPC
_Static_assert((unsigned long long)(ETH_P_TIPC) == 0x88caULL || (unsigned long long)(ETH_P_TIPC) == (unsigned long long)(long long)(int)0x88caULL, "ETH_P_TIPC is 35018 in the table");
#endif
#ifdef ETH_P_LLDP
_Static_assert((unsigned long long)(ETH_P_LLDP) == 0x88ccULL || (unsigned long long)(ETH_P_LLDP) == (unsigned long long)(long long)(int)0x88ccULL, "ETH_P_LLDP is 35020 in the table");
#endif
#ifdef ETH_P_MRP
_Static_assert((unsigned long long)(ETH_P_MRP) == 0x88e3ULL || (unsigned long long)(ETH_P_MRP) == (unsigned long long)(long long)(int)0x88e3ULL, "ETH_P_MRP is 35043 in the table");
#endif
#ifdef ETH_P_MACSEC
_Static_assert((unsigned long long)(ETH_P_MACSEC) == 0x88e5ULL || (unsigned long long)(ETH_P_MACSEC) == (unsigned long long)(long long)(int)0x88e5ULL, "ETH_P_MACSEC is 35045 in the table");
#endif
#ifdef ETH_P_8021AH
_Static_assert((unsigned long long)(ETH_P_8021AH) == 0x88e7ULL || (unsigned long long)(ETH_P_8021AH) == (unsigned long long)(long long)(int)0x88e7ULL, "ETH_P_8021AH is 35047 in the table");
#endif
#ifdef ETH_P_MVRP
_Static_assert((unsigned long long)(ETH_P_MVRP) == 0x88f5ULL || (unsigned long long)(ETH_P_MVRP) == (unsigned long long)(long long)(int)0x88f5ULL, "ETH_P_MVRP is 35061 in the table");
#endif
#ifdef ETH_P_1588
_Static_assert((unsigned long long)(ETH_P_1588) == 0x88f7ULL || (unsigned long long)(ETH_P_1588) == (unsigned long long)(long long)(int)0x88f7ULL, "ETH_P_1588 is 35063 in the table");
#endif
#ifdef ETH_P_NCSI
_Static_assert((unsigned long long)(ETH_P_NCSI) == 0x88f8ULL || (unsigned long long)(ETH_P_NCSI) == (unsigned long long)(long long)(int)0x88f8ULL, "ETH_P_NCSI is 35064 in the table");
#endif
#ifdef ETH_P_PRP
_Static_assert((unsigned long long)(ETH_P_PRP) == 0x88fbULL || (unsigned long long)(ETH_P_PRP) == (unsigned long long)(long long)(int)0x88fbULL, "ETH_P_PRP is 35067 in the table");
#endif
#ifdef ETH_P_CFM
_Static_assert((unsigned long long)(ETH_P_CFM) == 0x8902ULL || (unsigned long long)(ETH_P_CFM) == (unsigned long long)(long long)(int)0x8902ULL, "ETH_P_CFM is 35074 in the table");
#endif
#ifdef ETH_P_FCOE
_Static_assert((unsigned long long)(ETH_P_FCOE) == 0x8906ULL || (unsigned long long)(ETH_P_FCOE) == (unsigned long long)(long long)(int)0x8906ULL, "ETH_P_FCOE is 35078 in the table");
#endif
#ifdef ETH_P_IBOE
_Static_assert((unsigned long long)(ETH_P_IBOE) == 0x8915ULL || (unsigned long long)(ETH_P_IBOE) == (unsigned long long)(long long)(int)0x8915ULL, "ETH_P_IBOE is 35093 in the table");
#endif
#ifdef ETH_P_TDLS
_Static_assert((unsigned long long)(ETH_P_TDLS) == 0x890dULL || (unsigned long long)(ETH_P_TDLS) == (unsigned long long)(long long)(int)0x890dULL, "ETH_P_TDLS is 35085 in the table");
#endif
#ifdef ETH_P_FIP
_Static_assert((unsigned long long)(ETH_P_FIP) == 0x8914ULL || (unsigned long long)(ETH_P_FIP) == (unsigned long long)(long long)(int)0x8914ULL, "ETH_P_FIP is 35092 in the table");
#endif
#ifdef ETH_P_80221
_Static_assert((unsigned long long)(ETH_P_80221) == 0x8917ULL || (unsigned long long)(ETH_P_80221) == (unsigned long long)(long long)(int)0x8917ULL, "ETH_P_80221 is 35095 in the table");
#endif
#ifdef ETH_P_HSR
_Static_assert((unsigned long long)(ETH_P_HSR) == 0x892fULL || (unsigned long long)(ETH_P_HSR) == (unsigned long long)(long long)(int)0x892fULL, "ETH_P_HSR is 35119 in the table");
#endif
#ifdef ETH_P_NSH
_Static_assert((unsigned long long)(ETH_P_NSH) == 0x894fULL || (unsigned long long)(ETH_P_NSH) == (unsigned long long)(long long)(int)0x894fULL, "ETH_P_NSH is 35151 in the table");
#endif
#ifdef ETH_P_LOOPBACK
_Static_assert((unsigned long long)(ETH_P_LOOPBACK) == 0x9000ULL || (unsigned long long)(ETH_P_LOOPBACK) == (unsigned long long)(long long)(int)0x9000ULL, "ETH_P_LOOPBACK is 36864 in the table");
#endif
#ifdef ETH_P_QINQ1
_Static_assert((unsigned long long)(ETH_P_QINQ1) == 0x9100ULL || (unsigned long long)(ETH_P_QINQ1) == (unsigned long long)(long long)(int)0x9100ULL, "ETH_P_QINQ1 is 37120 in the table");
#endif
#ifdef ETH_P_QINQ2
_Static_assert((unsigned long long)(ETH_P_QINQ2) == 0x9200ULL || (unsigned long long)(ETH_P_QINQ2) == (unsigned long long)(long long)(int)0x9200ULL, "ETH_P_QINQ2 is 37376 in the table");
#endif
#ifdef ETH_P_QINQ3
_Static_assert((unsigned long long)(ETH_P_QINQ3) == 0x9300ULL || (unsigned long long)(ETH_P_QINQ3) == (unsigned long long)(long long)(int)0x9300ULL, "ETH_P_QINQ3 is 37632 in the table");
#endif
#ifdef ETH_P_EDSA
_Static_assert((unsigned long long)(ETH_P_EDSA) == 0xdadaULL || (unsigned long long)(ETH_P_EDSA) == (unsigned long long)(long long)(int)0xdadaULL, "ETH_P_EDSA is 56026 in the table");
#endif
#ifdef ETH_P_DSA_8021Q
_Static_assert((unsigned long long)(ETH_P_DSA_8021Q) == 0xdadbULL || (unsigned long long)(ETH_P_DSA_8021Q) == (unsigned long long)(long long)(int)0xdadbULL, "ETH_P_DSA_8021Q is 56027 in the table");
#endif
#ifdef ETH_P_DSA_A5PSW
_Static_assert((unsigned long long)(ETH_P_DSA_A5PSW) == 0xe001ULL || (unsigned long long)(ETH_P_DSA_A5PSW) == (unsigned long long)(long long)(int)0xe001ULL, "ETH_P_DSA_A5PSW is 57345 in the table");
#endif
#ifdef ETH_P_IFE
_Static_assert((unsigned long long)(ETH_P_IFE) == 0xed3eULL || (unsigned long long)(ETH_P_IFE) == (unsigned long long)(long long)(int)0xed3eULL, "ETH_P_IFE is 60734 in the table");
#endif
#ifdef ETH_P_AF_IUCV
_Static_assert((unsigned long long)(ETH_P_AF_IUCV) == 0xfbfbULL || (unsigned long long)(ETH_P_AF_IUCV) == (unsigned long long)(long long)(int)0xfbfbULL, "ETH_P_AF_IUCV is 64507 in the table");
#endif
#ifdef ETH_P_802_3_MIN
_Static_assert((unsigned long long)(ETH_P_802_3_MIN) == 0x600ULL || (unsigned long long)(ETH_P_802_3_MIN) == (unsigned long long)(long long)(int)0x600ULL, "ETH_P_802_3_MIN is 1536 in the table");
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
#ifdef ETH_P_DDCMP
_Static_assert((unsigned long long)(ETH_P_DDCMP) == 0x6ULL || (unsigned long long)(ETH_P_DDCMP) == (unsigned long long)(long long)(int)0x6ULL, "ETH_P_DDCMP is 6 in the table");
#endif
#ifdef ETH_P_WAN_PPP
_Static_assert((unsigned long long)(ETH_P_WAN_PPP) == 0x7ULL || (unsigned long long)(ETH_P_WAN_PPP) == (unsigned long long)(long long)(int)0x7ULL, "ETH_P_WAN_PPP is 7 in the table");
#endif
#ifdef ETH_P_PPP_MP
_Static_assert((unsigned long long)(ETH_P_PPP_MP) == 0x8ULL || (unsigned long long)(ETH_P_PPP_MP) == (unsigned long long)(long long)(int)0x8ULL, "ETH_P_PPP_MP is 8 in the table");
#endif
#ifdef ETH_P_LOCALTALK
_Static_assert((unsigned long long)(ETH_P_LOCALTALK) == 0x9ULL || (unsigned long long)(ETH_P_LOCALTALK) == (unsigned long long)(long long)(int)0x9ULL, "ETH_P_LOCALTALK is 9 in the table");
#endif
#ifdef ETH_P_CAN
_Static_assert((unsigned long long)(ETH_P_CAN) == 0xcULL || (unsigned long long)(ETH_P_CAN) == (unsigned long long)(long long)(int)0xcULL, "ETH_P_CAN is 12 in the table");
#endif
#ifdef ETH_P_CANFD
_Static_assert((unsigned long long)(ETH_P_CANFD) == 0xdULL || (unsigned long long)(ETH_P_CANFD) == (unsigned long long)(long long)(int)0xdULL, "ETH_P_CANFD is 13 in the table");
#endif
#ifdef ETH_P_CANXL
_Static_assert((unsigned long long)(ETH_P_CANXL) == 0xeULL || (unsigned long long)(ETH_P_CANXL) == (unsigned long long)(long long)(int)0xeULL, "ETH_P_CANXL is 14 in the table");
#endif
#ifdef ETH_P_PPPTALK
_Static_assert((unsigned long long)(ETH_P_PPPTALK) == 0x10ULL || (unsigned long long)(ETH_P_PPPTALK) == (unsigned long long)(long long)(int)0x10ULL, "ETH_P_PPPTALK is 16 in the table");
#endif
#ifdef ETH_P_TR_802_2
_Static_assert((unsigned long long)(ETH_P_TR_802_2) == 0x11ULL || (unsigned long long)(ETH_P_TR_802_2) == (unsigned long long)(long long)(int)0x11ULL, "ETH_P_TR_802_2 is 17 in the table");
#endif
#ifdef ETH_P_MOBITEX
_Static_assert((unsigned long long)(ETH_P_MOBITEX) == 0x15ULL || (unsigned long long)(ETH_P_MOBITEX) == (unsigned long long)(long long)(int)0x15ULL, "ETH_P_MOBITEX is 21 in the table");
#endif
#ifdef ETH_P_CONTROL
_Static_assert((unsigned long long)(ETH_P_CONTROL) == 0x16ULL || (unsigned long long)(ETH_P_CONTROL) == (unsigned long long)(long long)(int)0x16ULL, "ETH_P_CONTROL is 22 in the table");
#endif
#ifdef ETH_P_IRDA
_Static_assert((unsigned long long)(ETH_P_IRDA) == 0x17ULL || (unsigned long long)(ETH_P_IRDA) == (unsigned long long)(long long)(int)0x17ULL, "ETH_P_IRDA is 23 in the table");
#endif
#ifdef ETH_P_ECONET
_Static_assert((unsigned long long)(ETH_P_ECONET) == 0x18ULL || (unsigned long long)(ETH_P_ECONET) == (unsigned long long)(long long)(int)0x18ULL, "ETH_P_ECONET is 24 in the table");
#endif
#ifdef ETH_P_HDLC
_Static_assert((unsigned long long)(ETH_P_HDLC) == 0x19ULL || (unsigned long long)(ETH_P_HDLC) == (unsigned long long)(long long)(int)0x19ULL, "ETH_P_HDLC is 25 in the table");
#endif
#ifdef ETH_P_ARCNET
_Static_assert((unsigned long long)(ETH_P_ARCNET) == 0x1aULL || (unsigned long long)(ETH_P_ARCNET) == (unsigned long long)(long long)(int)0x1aULL, "ETH_P_ARCNET is 26 in the table");
#endif
#ifdef ETH_P_DSA
_Static_assert((unsigned long long)(ETH_P_DSA) == 0x1bULL || (unsigned long long)(ETH_P_DSA) == (unsigned long long)(long long)(int)0x1bULL, "ETH_P_DSA is 27 in the table");
#endif
#ifdef ETH_P_TRAILER
_Static_assert((unsigned long long)(ETH_P_TRAILER) == 0x1cULL || (unsigned long long)(ETH_P_TRAILER) == (unsigned long long)(long long)(int)0x1cULL, "ETH_P_TRAILER is 28 in the table");
#endif
#ifdef ETH_P_PHONET
_Static_assert((unsigned long long)(ETH_P_PHONET) == 0xf5ULL || (unsigned long long)(ETH_P_PHONET) == (unsigned long long)(long long)(int)0xf5ULL, "ETH_P_PHONET is 245 in the table");
#endif
#ifdef ETH_P_IEEE802154
_Static_assert((unsigned long long)(ETH_P_IEEE802154) == 0xf6ULL || (unsigned long long)(ETH_P_IEEE802154) == (unsigned long long)(long long)(int)0xf6ULL, "ETH_P_IEEE802154 is 246 in the table");
#endif
#ifdef ETH_P_CAIF
_Static_assert((unsigned long long)(ETH_P_CAIF) == 0xf7ULL || (unsigned long long)(ETH_P_CAIF) == (unsigned long long)(long long)(int)0xf7ULL, "ETH_P_CAIF is 247 in the table");
#endif
#ifdef ETH_P_XDSA
_Static_assert((unsigned long long)(ETH_P_XDSA) == 0xf8ULL || (unsigned long long)(ETH_P_XDSA) == (unsigned long long)(long long)(int)0xf8ULL, "ETH_P_XDSA is 248 in the table");
#endif
#ifdef ETH_P_MAP
_Static_assert((unsigned long long)(ETH_P_MAP) == 0xf9ULL || (unsigned long long)(ETH_P_MAP) == (unsigned long long)(long long)(int)0xf9ULL, "ETH_P_MAP is 249 in the table");
#endif
#ifdef ETH_P_MCTP
_Static_assert((unsigned long long)(ETH_P_MCTP) == 0xfaULL || (unsigned long long)(ETH_P_MCTP) == (unsigned long long)(long long)(int)0xfaULL, "ETH_P_MCTP is 250 in the table");
#endif
#endif
