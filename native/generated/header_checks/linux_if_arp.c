/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/if_arp.h>)
#include <linux/if_arp.h>
#ifdef ARPHRD_NETROM
_Static_assert((unsigned long long)(ARPHRD_NETROM) == 0x0ULL || (unsigned long long)(ARPHRD_NETROM) == (unsigned long long)(long long)(int)0x0ULL, "ARPHRD_NETROM is 0 in the table");
#endif
#ifdef ARPHRD_ETHER
_Static_assert((unsigned long long)(ARPHRD_ETHER) == 0x1ULL || (unsigned long long)(ARPHRD_ETHER) == (unsigned long long)(long long)(int)0x1ULL, "ARPHRD_ETHER is 1 in the table");
#endif
#ifdef ARPHRD_EETHER
_Static_assert((unsigned long long)(ARPHRD_EETHER) == 0x2ULL || (unsigned long long)(ARPHRD_EETHER) == (unsigned long long)(long long)(int)0x2ULL, "ARPHRD_EETHER is 2 in the table");
#endif
#ifdef ARPHRD_AX25
_Static_assert((unsigned long long)(ARPHRD_AX25) == 0x3ULL || (unsigned long long)(ARPHRD_AX25) == (unsigned long long)(long long)(int)0x3ULL, "ARPHRD_AX25 is 3 in the table");
#endif
#ifdef ARPHRD_PRONET
_Static_assert((unsigned long long)(ARPHRD_PRONET) == 0x4ULL || (unsigned long long)(ARPHRD_PRONET) == (unsigned long long)(long long)(int)0x4ULL, "ARPHRD_PRONET is 4 in the table");
#endif
#ifdef ARPHRD_CHAOS
_Static_assert((unsigned long long)(ARPHRD_CHAOS) == 0x5ULL || (unsigned long long)(ARPHRD_CHAOS) == (unsigned long long)(long long)(int)0x5ULL, "ARPHRD_CHAOS is 5 in the table");
#endif
#ifdef ARPHRD_IEEE802
_Static_assert((unsigned long long)(ARPHRD_IEEE802) == 0x6ULL || (unsigned long long)(ARPHRD_IEEE802) == (unsigned long long)(long long)(int)0x6ULL, "ARPHRD_IEEE802 is 6 in the table");
#endif
#ifdef ARPHRD_ARCNET
_Static_assert((unsigned long long)(ARPHRD_ARCNET) == 0x7ULL || (unsigned long long)(ARPHRD_ARCNET) == (unsigned long long)(long long)(int)0x7ULL, "ARPHRD_ARCNET is 7 in the table");
#endif
#ifdef ARPHRD_APPLETLK
_Static_assert((unsigned long long)(ARPHRD_APPLETLK) == 0x8ULL || (unsigned long long)(ARPHRD_APPLETLK) == (unsigned long long)(long long)(int)0x8ULL, "ARPHRD_APPLETLK is 8 in the table");
#endif
#ifdef ARPHRD_DLCI
_Static_assert((unsigned long long)(ARPHRD_DLCI) == 0xfULL || (unsigned long long)(ARPHRD_DLCI) == (unsigned long long)(long long)(int)0xfULL, "ARPHRD_DLCI is 15 in the table");
#endif
#ifdef ARPHRD_ATM
_Static_assert((unsigned long long)(ARPHRD_ATM) == 0x13ULL || (unsigned long long)(ARPHRD_ATM) == (unsigned long long)(long long)(int)0x13ULL, "ARPHRD_ATM is 19 in the table");
#endif
#ifdef ARPHRD_METRICOM
_Static_assert((unsigned long long)(ARPHRD_METRICOM) == 0x17ULL || (unsigned long long)(ARPHRD_METRICOM) == (unsigned long long)(long long)(int)0x17ULL, "ARPHRD_METRICOM is 23 in the table");
#endif
#ifdef ARPHRD_IEEE1394
_Static_assert((unsigned long long)(ARPHRD_IEEE1394) == 0x18ULL || (unsigned long long)(ARPHRD_IEEE1394) == (unsigned long long)(long long)(int)0x18ULL, "ARPHRD_IEEE1394 is 24 in the table");
#endif
#ifdef ARPHRD_EUI64
_Static_assert((unsigned long long)(ARPHRD_EUI64) == 0x1bULL || (unsigned long long)(ARPHRD_EUI64) == (unsigned long long)(long long)(int)0x1bULL, "ARPHRD_EUI64 is 27 in the table");
#endif
#ifdef ARPHRD_INFINIBAND
_Static_assert((unsigned long long)(ARPHRD_INFINIBAND) == 0x20ULL || (unsigned long long)(ARPHRD_INFINIBAND) == (unsigned long long)(long long)(int)0x20ULL, "ARPHRD_INFINIBAND is 32 in the table");
#endif
#ifdef ARPHRD_SLIP
_Static_assert((unsigned long long)(ARPHRD_SLIP) == 0x100ULL || (unsigned long long)(ARPHRD_SLIP) == (unsigned long long)(long long)(int)0x100ULL, "ARPHRD_SLIP is 256 in the table");
#endif
#ifdef ARPHRD_CSLIP
_Static_assert((unsigned long long)(ARPHRD_CSLIP) == 0x101ULL || (unsigned long long)(ARPHRD_CSLIP) == (unsigned long long)(long long)(int)0x101ULL, "ARPHRD_CSLIP is 257 in the table");
#endif
#ifdef ARPHRD_SLIP6
_Static_assert((unsigned long long)(ARPHRD_SLIP6) == 0x102ULL || (unsigned long long)(ARPHRD_SLIP6) == (unsigned long long)(long long)(int)0x102ULL, "ARPHRD_SLIP6 is 258 in the table");
#endif
#ifdef ARPHRD_CSLIP6
_Static_assert((unsigned long long)(ARPHRD_CSLIP6) == 0x103ULL || (unsigned long long)(ARPHRD_CSLIP6) == (unsigned long long)(long long)(int)0x103ULL, "ARPHRD_CSLIP6 is 259 in the table");
#endif
#ifdef ARPHRD_RSRVD
_Static_assert((unsigned long long)(ARPHRD_RSRVD) == 0x104ULL || (unsigned long long)(ARPHRD_RSRVD) == (unsigned long long)(long long)(int)0x104ULL, "ARPHRD_RSRVD is 260 in the table");
#endif
#ifdef ARPHRD_ADAPT
_Static_assert((unsigned long long)(ARPHRD_ADAPT) == 0x108ULL || (unsigned long long)(ARPHRD_ADAPT) == (unsigned long long)(long long)(int)0x108ULL, "ARPHRD_ADAPT is 264 in the table");
#endif
#ifdef ARPHRD_ROSE
_Static_assert((unsigned long long)(ARPHRD_ROSE) == 0x10eULL || (unsigned long long)(ARPHRD_ROSE) == (unsigned long long)(long long)(int)0x10eULL, "ARPHRD_ROSE is 270 in the table");
#endif
#ifdef ARPHRD_X25
_Static_assert((unsigned long long)(ARPHRD_X25) == 0x10fULL || (unsigned long long)(ARPHRD_X25) == (unsigned long long)(long long)(int)0x10fULL, "ARPHRD_X25 is 271 in the table");
#endif
#ifdef ARPHRD_HWX25
_Static_assert((unsigned long long)(ARPHRD_HWX25) == 0x110ULL || (unsigned long long)(ARPHRD_HWX25) == (unsigned long long)(long long)(int)0x110ULL, "ARPHRD_HWX25 is 272 in the table");
#endif
#ifdef ARPHRD_CAN
_Static_assert((unsigned long long)(ARPHRD_CAN) == 0x118ULL || (unsigned long long)(ARPHRD_CAN) == (unsigned long long)(long long)(int)0x118ULL, "ARPHRD_CAN is 280 in the table");
#endif
#ifdef ARPHRD_MCTP
_Static_assert((unsigned long long)(ARPHRD_MCTP) == 0x122ULL || (unsigned long long)(ARPHRD_MCTP) == (unsigned long long)(long long)(int)0x122ULL, "ARPHRD_MCTP is 290 in the table");
#endif
#ifdef ARPHRD_PPP
_Static_assert((unsigned long long)(ARPHRD_PPP) == 0x200ULL || (unsigned long long)(ARPHRD_PPP) == (unsigned long long)(long long)(int)0x200ULL, "ARPHRD_PPP is 512 in the table");
#endif
#ifdef ARPHRD_CISCO
_Static_assert((unsigned long long)(ARPHRD_CISCO) == 0x201ULL || (unsigned long long)(ARPHRD_CISCO) == (unsigned long long)(long long)(int)0x201ULL, "ARPHRD_CISCO is 513 in the table");
#endif
#ifdef ARPHRD_LAPB
_Static_assert((unsigned long long)(ARPHRD_LAPB) == 0x204ULL || (unsigned long long)(ARPHRD_LAPB) == (unsigned long long)(long long)(int)0x204ULL, "ARPHRD_LAPB is 516 in the table");
#endif
#ifdef ARPHRD_DDCMP
_Static_assert((unsigned long long)(ARPHRD_DDCMP) == 0x205ULL || (unsigned long long)(ARPHRD_DDCMP) == (unsigned long long)(long long)(int)0x205ULL, "ARPHRD_DDCMP is 517 in the table");
#endif
#ifdef ARPHRD_RAWHDLC
_Static_assert((unsigned long long)(ARPHRD_RAWHDLC) == 0x206ULL || (unsigned long long)(ARPHRD_RAWHDLC) == (unsigned long long)(long long)(int)0x206ULL, "ARPHRD_RAWHDLC is 518 in the table");
#endif
#ifdef ARPHRD_RAWIP
_Static_assert((unsigned long long)(ARPHRD_RAWIP) == 0x207ULL || (unsigned long long)(ARPHRD_RAWIP) == (unsigned long long)(long long)(int)0x207ULL, "ARPHRD_RAWIP is 519 in the table");
#endif
#ifdef ARPHRD_TUNNEL
_Static_assert((unsigned long long)(ARPHRD_TUNNEL) == 0x300ULL || (unsigned long long)(ARPHRD_TUNNEL) == (unsigned long long)(long long)(int)0x300ULL, "ARPHRD_TUNNEL is 768 in the table");
#endif
#ifdef ARPHRD_TUNNEL6
_Static_assert((unsigned long long)(ARPHRD_TUNNEL6) == 0x301ULL || (unsigned long long)(ARPHRD_TUNNEL6) == (unsigned long long)(long long)(int)0x301ULL, "ARPHRD_TUNNEL6 is 769 in the table");
#endif
#ifdef ARPHRD_FRAD
_Static_assert((unsigned long long)(ARPHRD_FRAD) == 0x302ULL || (unsigned long long)(ARPHRD_FRAD) == (unsigned long long)(long long)(int)0x302ULL, "ARPHRD_FRAD is 770 in the table");
#endif
#ifdef ARPHRD_SKIP
_Static_assert((unsigned long long)(ARPHRD_SKIP) == 0x303ULL || (unsigned long long)(ARPHRD_SKIP) == (unsigned long long)(long long)(int)0x303ULL, "ARPHRD_SKIP is 771 in the table");
#endif
#ifdef ARPHRD_LOOPBACK
_Static_assert((unsigned long long)(ARPHRD_LOOPBACK) == 0x304ULL || (unsigned long long)(ARPHRD_LOOPBACK) == (unsigned long long)(long long)(int)0x304ULL, "ARPHRD_LOOPBACK is 772 in the table");
#endif
#ifdef ARPHRD_LOCALTLK
_Static_assert((unsigned long long)(ARPHRD_LOCALTLK) == 0x305ULL || (unsigned long long)(ARPHRD_LOCALTLK) == (unsigned long long)(long long)(int)0x305ULL, "ARPHRD_LOCALTLK is 773 in the table");
#endif
#ifdef ARPHRD_FDDI
_Static_assert((unsigned long long)(ARPHRD_FDDI) == 0x306ULL || (unsigned long long)(ARPHRD_FDDI) == (unsigned long long)(long long)(int)0x306ULL, "ARPHRD_FDDI is 774 in the table");
#endif
#ifdef ARPHRD_BIF
_Static_assert((unsigned long long)(ARPHRD_BIF) == 0x307ULL || (unsigned long long)(ARPHRD_BIF) == (unsigned long long)(long long)(int)0x307ULL, "ARPHRD_BIF is 775 in the table");
#endif
#ifdef ARPHRD_SIT
_Static_assert((unsigned long long)(ARPHRD_SIT) == 0x308ULL || (unsigned long long)(ARPHRD_SIT) == (unsigned long long)(long long)(int)0x308ULL, "ARPHRD_SIT is 776 in the table");
#endif
#ifdef ARPHRD_IPDDP
_Static_assert((unsigned long long)(ARPHRD_IPDDP) == 0x309ULL || (unsigned long long)(ARPHRD_IPDDP) == (unsigned long long)(long long)(int)0x309ULL, "ARPHRD_IPDDP is 777 in the table");
#endif
#ifdef ARPHRD_IPGRE
_Static_assert((unsigned long long)(ARPHRD_IPGRE) == 0x30aULL || (unsigned long long)(ARPHRD_IPGRE) == (unsigned long long)(long long)(int)0x30aULL, "ARPHRD_IPGRE is 778 in the table");
#endif
#ifdef ARPHRD_PIMREG
_Static_assert((unsigned long long)(ARPHRD_PIMREG) == 0x30bULL || (unsigned long long)(ARPHRD_PIMREG) == (unsigned long long)(long long)(int)0x30bULL, "ARPHRD_PIMREG is 779 in the table");
#endif
#ifdef ARPHRD_HIPPI
_Static_assert((unsigned long long)(ARPHRD_HIPPI) == 0x30cULL || (unsigned long long)(ARPHRD_HIPPI) == (unsigned long long)(long long)(int)0x30cULL, "ARPHRD_HIPPI is 780 in the table");
#endif
#ifdef ARPHRD_ASH
_Static_assert((unsigned long long)(ARPHRD_ASH) == 0x30dULL || (unsigned long long)(ARPHRD_ASH) == (unsigned long long)(long long)(int)0x30dULL, "ARPHRD_ASH is 781 in the table");
#endif
#ifdef ARPHRD_ECONET
_Static_assert((unsigned long long)(ARPHRD_ECONET) == 0x30eULL || (unsigned long long)(ARPHRD_ECONET) == (unsigned long long)(long long)(int)0x30eULL, "ARPHRD_ECONET is 782 in the table");
#endif
#ifdef ARPHRD_IRDA
_Static_assert((unsigned long long)(ARPHRD_IRDA) == 0x30fULL || (unsigned long long)(ARPHRD_IRDA) == (unsigned long long)(long long)(int)0x30fULL, "ARPHRD_IRDA is 783 in the table");
#endif
#ifdef ARPHRD_FCPP
_Static_assert((unsigned long long)(ARPHRD_FCPP) == 0x310ULL || (unsigned long long)(ARPHRD_FCPP) == (unsigned long long)(long long)(int)0x310ULL, "ARPHRD_FCPP is 784 in the table");
#endif
#ifdef ARPHRD_FCAL
_Static_assert((unsigned long long)(ARPHRD_FCAL) == 0x311ULL || (unsigned long long)(ARPHRD_FCAL) == (unsigned long long)(long long)(int)0x311ULL, "ARPHRD_FCAL is 785 in the table");
#endif
#ifdef ARPHRD_FCPL
_Static_assert((unsigned long long)(ARPHRD_FCPL) == 0x312ULL || (unsigned long long)(ARPHRD_FCPL) == (unsigned long long)(long long)(int)0x312ULL, "ARPHRD_FCPL is 786 in the table");
#endif
#ifdef ARPHRD_FCFABRIC
_Static_assert((unsigned long long)(ARPHRD_FCFABRIC) == 0x313ULL || (unsigned long long)(ARPHRD_FCFABRIC) == (unsigned long long)(long long)(int)0x313ULL, "ARPHRD_FCFABRIC is 787 in the table");
#endif
#ifdef ARPHRD_IEEE802_TR
_Static_assert((unsigned long long)(ARPHRD_IEEE802_TR) == 0x320ULL || (unsigned long long)(ARPHRD_IEEE802_TR) == (unsigned long long)(long long)(int)0x320ULL, "ARPHRD_IEEE802_TR is 800 in the table");
#endif
#ifdef ARPHRD_IEEE80211
_Static_assert((unsigned long long)(ARPHRD_IEEE80211) == 0x321ULL || (unsigned long long)(ARPHRD_IEEE80211) == (unsigned long long)(long long)(int)0x321ULL, "ARPHRD_IEEE80211 is 801 in the table");
#endif
#ifdef ARPHRD_IEEE80211_PRISM
_Static_assert((unsigned long long)(ARPHRD_IEEE80211_PRISM) == 0x322ULL || (unsigned long long)(ARPHRD_IEEE80211_PRISM) == (unsigned long long)(long long)(int)0x322ULL, "ARPHRD_IEEE80211_PRISM is 802 in the table");
#endif
#ifdef ARPHRD_IEEE80211_RADIOTAP
_Static_assert((unsigned long long)(ARPHRD_IEEE80211_RADIOTAP) == 0x323ULL || (unsigned long long)(ARPHRD_IEEE80211_RADIOTAP) == (unsigned long long)(long long)(int)0x323ULL, "ARPHRD_IEEE80211_RADIOTAP is 803 in the table");
#endif
#ifdef ARPHRD_IEEE802154
_Static_assert((unsigned long long)(ARPHRD_IEEE802154) == 0x324ULL || (unsigned long long)(ARPHRD_IEEE802154) == (unsigned long long)(long long)(int)0x324ULL, "ARPHRD_IEEE802154 is 804 in the table");
#endif
#ifdef ARPHRD_IEEE802154_MONITOR
_Static_assert((unsigned long long)(ARPHRD_IEEE802154_MONITOR) == 0x325ULL || (unsigned long long)(ARPHRD_IEEE802154_MONITOR) == (unsigned long long)(long long)(int)0x325ULL, "ARPHRD_IEEE802154_MONITOR is 805 in the table");
#endif
#ifdef ARPHRD_PHONET
_Static_assert((unsigned long long)(ARPHRD_PHONET) == 0x334ULL || (unsigned long long)(ARPHRD_PHONET) == (unsigned long long)(long long)(int)0x334ULL, "ARPHRD_PHONET is 820 in the table");
#endif
#ifdef ARPHRD_PHONET_PIPE
_Static_assert((unsigned long long)(ARPHRD_PHONET_PIPE) == 0x335ULL || (unsigned long long)(ARPHRD_PHONET_PIPE) == (unsigned long long)(long long)(int)0x335ULL, "ARPHRD_PHONET_PIPE is 821 in the table");
#endif
#ifdef ARPHRD_CAIF
_Static_assert((unsigned long long)(ARPHRD_CAIF) == 0x336ULL || (unsigned long long)(ARPHRD_CAIF) == (unsigned long long)(long long)(int)0x336ULL, "ARPHRD_CAIF is 822 in the table");
#endif
#ifdef ARPHRD_IP6GRE
_Static_assert((unsigned long long)(ARPHRD_IP6GRE) == 0x337ULL || (unsigned long long)(ARPHRD_IP6GRE) == (unsigned long long)(long long)(int)0x337ULL, "ARPHRD_IP6GRE is 823 in the table");
#endif
#ifdef ARPHRD_NETLINK
_Static_assert((unsigned long long)(ARPHRD_NETLINK) == 0x338ULL || (unsigned long long)(ARPHRD_NETLINK) == (unsigned long long)(long long)(int)0x338ULL, "ARPHRD_NETLINK is 824 in the table");
#endif
#ifdef ARPHRD_6LOWPAN
_Static_assert((unsigned long long)(ARPHRD_6LOWPAN) == 0x339ULL || (unsigned long long)(ARPHRD_6LOWPAN) == (unsigned long long)(long long)(int)0x339ULL, "ARPHRD_6LOWPAN is 825 in the table");
#endif
#ifdef ARPHRD_VSOCKMON
_Static_assert((unsigned long long)(ARPHRD_VSOCKMON) == 0x33aULL || (unsigned long long)(ARPHRD_VSOCKMON) == (unsigned long long)(long long)(int)0x33aULL, "ARPHRD_VSOCKMON is 826 in the table");
#endif
#ifdef ARPHRD_VOID
_Static_assert((unsigned long long)(ARPHRD_VOID) == 0xffffULL || (unsigned long long)(ARPHRD_VOID) == (unsigned long long)(long long)(int)0xffffULL, "ARPHRD_VOID is 65535 in the table");
#endif
#ifdef ARPHRD_NONE
_Static_assert((unsigned long long)(ARPHRD_NONE) == 0xfffeULL || (unsigned long long)(ARPHRD_NONE) == (unsigned long long)(long long)(int)0xfffeULL, "ARPHRD_NONE is 65534 in the table");
#endif
#endif
