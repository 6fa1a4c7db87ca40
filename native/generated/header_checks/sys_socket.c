/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<sys/socket.h>)
#include <sys/socket.h>
#ifdef AF_UNSPEC
_Static_assert((unsigned long long)(AF_UNSPEC) == 0x0ULL || (unsigned long long)(AF_UNSPEC) == (unsigned long long)(long long)(int)0x0ULL, "AF_UNSPEC is 0 in the table");
#endif
#ifdef AF_UNIX
_Static_assert((unsigned long long)(AF_UNIX) == 0x1ULL || (unsigned long long)(AF_UNIX) == (unsigned long long)(long long)(int)0x1ULL, "AF_UNIX is 1 in the table");
#endif
#ifdef AF_INET
_Static_assert((unsigned long long)(AF_INET) == 0x2ULL || (unsigned long long)(AF_INET) == (unsigned long long)(long long)(int)0x2ULL, "AF_INET is 2 in the table");
#endif
#ifdef AF_AX25
_Static_assert((unsigned long long)(AF_AX25) == 0x3ULL || (unsigned long long)(AF_AX25) == (unsigned long long)(long long)(int)0x3ULL, "AF_AX25 is 3 in the table");
#endif
#ifdef AF_IPX
_Static_assert((unsigned long long)(AF_IPX) == 0x4ULL || (unsigned long long)(AF_IPX) == (unsigned long long)(long long)(int)0x4ULL, "AF_IPX is 4 in the table");
#endif
#ifdef AF_APPLETALK
_Static_assert((unsigned long long)(AF_APPLETALK) == 0x5ULL || (unsigned long long)(AF_APPLETALK) == (unsigned long long)(long long)(int)0x5ULL, "AF_APPLETALK is 5 in the table");
#endif
#ifdef AF_NETROM
_Static_assert((unsigned long long)(AF_NETROM) == 0x6ULL || (unsigned long long)(AF_NETROM) == (unsigned long long)(long long)(int)0x6ULL, "AF_NETROM is 6 in the table");
#endif
#ifdef AF_BRIDGE
_Static_assert((unsigned long long)(AF_BRIDGE) == 0x7ULL || (unsigned long long)(AF_BRIDGE) == (unsigned long long)(long long)(int)0x7ULL, "AF_BRIDGE is 7 in the table");
#endif
#ifdef AF_ATMPVC
_Static_assert((unsigned long long)(AF_ATMPVC) == 0x8ULL || (unsigned long long)(AF_ATMPVC) == (unsigned long long)(long long)(int)0x8ULL, "AF_ATMPVC is 8 in the table");
#endif
#ifdef AF_X25
_Static_assert((unsigned long long)(AF_X25) == 0x9ULL || (unsigned long long)(AF_X25) == (unsigned long long)(long long)(int)0x9ULL, "AF_X25 is 9 in the table");
#endif
#ifdef AF_INET6
_Static_assert((unsigned long long)(AF_INET6) == 0xaULL || (unsigned long long)(AF_INET6) == (unsigned long long)(long long)(int)0xaULL, "AF_INET6 is 10 in the table");
#endif
#ifdef AF_ROSE
_Static_assert((unsigned long long)(AF_ROSE) == 0xbULL || (unsigned long long)(AF_ROSE) == (unsigned long long)(long long)(int)0xbULL, "AF_ROSE is 11 in the table");
#endif
#ifdef AF_DECnet
_Static_assert((unsigned long long)(AF_DECnet) == 0xcULL || (unsigned long long)(AF_DECnet) == (unsigned long long)(long long)(int)0xcULL, "AF_DECnet is 12 in the table");
#endif
#ifdef AF_NETBEUI
_Static_assert((unsigned long long)(AF_NETBEUI) == 0xdULL || (unsigned long long)(AF_NETBEUI) == (unsigned long long)(long long)(int)0xdULL, "AF_NETBEUI is 13 in the table");
#endif
#ifdef AF_SECURITY
_Static_assert((unsigned long long)(AF_SECURITY) == 0xeULL || (unsigned long long)(AF_SECURITY) == (unsigned long long)(long long)(int)0xeULL, "AF_SECURITY is 14 in the table");
#endif
#ifdef AF_KEY
_Static_assert((unsigned long long)(AF_KEY) == 0xfULL || (unsigned long long)(AF_KEY) == (unsigned long long)(long long)(int)0xfULL, "AF_KEY is 15 in the table");
#endif
#ifdef AF_NETLINK
_Static_assert((unsigned long long)(AF_NETLINK) == 0x10ULL || (unsigned long long)(AF_NETLINK) == (unsigned long long)(long long)(int)0x10ULL, "AF_NETLINK is 16 in the table");
#endif
#ifdef AF_PACKET
_Static_assert((unsigned long long)(AF_PACKET) == 0x11ULL || (unsigned long long)(AF_PACKET) == (unsigned long long)(long long)(int)0x11ULL, "AF_PACKET is 17 in the table");
#endif
#ifdef AF_ASH
_Static_assert((unsigned long long)(AF_ASH) == 0x12ULL || (unsigned long long)(AF_ASH) == (unsigned long long)(long long)(int)0x12ULL, "AF_ASH is 18 in the table");
#endif
#ifdef AF_ECONET
_Static_assert((unsigned long long)(AF_ECONET) == 0x13ULL || (unsigned long long)(AF_ECONET) == (unsigned long long)(long long)(int)0x13ULL, "AF_ECONET is 19 in the table");
#endif
#ifdef AF_ATMSVC
_Static_assert((unsigned long long)(AF_ATMSVC) == 0x14ULL || (unsigned long long)(AF_ATMSVC) == (unsigned long long)(long long)(int)0x14ULL, "AF_ATMSVC is 20 in the table");
#endif
#ifdef AF_RDS
_Static_assert((unsigned long long)(AF_RDS) == 0x15ULL || (unsigned long long)(AF_RDS) == (unsigned long long)(long long)(int)0x15ULL, "AF_RDS is 21 in the table");
#endif
#ifdef AF_SNA
_Static_assert((unsigned long long)(AF_SNA) == 0x16ULL || (unsigned long long)(AF_SNA) == (unsigned long long)(long long)(int)0x16ULL, "AF_SNA is 22 in the table");
#endif
#ifdef AF_IRDA
_Static_assert((unsigned long long)(AF_IRDA) == 0x17ULL || (unsigned long long)(AF_IRDA) == (unsigned long long)(long long)(int)0x17ULL, "AF_IRDA is 23 in the table");
#endif
#ifdef AF_PPPOX
_Static_assert((unsigned long long)(AF_PPPOX) == 0x18ULL || (unsigned long long)(AF_PPPOX) == (unsigned long long)(long long)(int)0x18ULL, "AF_PPPOX is 24 in the table");
#endif
#ifdef AF_WANPIPE
_Static_assert((unsigned long long)(AF_WANPIPE) == 0x19ULL || (unsigned long long)(AF_WANPIPE) == (unsigned long long)(long long)(int)0x19ULL, "AF_WANPIPE is 25 in the table");
#endif
#ifdef AF_LLC
_Static_assert((unsigned long long)(AF_LLC) == 0x1aULL || (unsigned long long)(AF_LLC) == (unsigned long long)(long long)(int)0x1aULL, "AF_LLC is 26 in the table");
#endif
#ifdef AF_IB
_Static_assert((unsigned long long)(AF_IB) == 0x1bULL || (unsigned long long)(AF_IB) == (unsigned long long)(long long)(int)0x1bULL, "AF_IB is 27 in the table");
#endif
#ifdef AF_MPLS
_Static_assert((unsigned long long)(AF_MPLS) == 0x1cULL || (unsigned long long)(AF_MPLS) == (unsigned long long)(long long)(int)0x1cULL, "AF_MPLS is 28 in the table");
#endif
#ifdef AF_CAN
_Static_assert((unsigned long long)(AF_CAN) == 0x1dULL || (unsigned long long)(AF_CAN) == (unsigned long long)(long long)(int)0x1dULL, "AF_CAN is 29 in the table");
#endif
#ifdef AF_TIPC
_Static_assert((unsigned long long)(AF_TIPC) == 0x1eULL || (unsigned long long)(AF_TIPC) == (unsigned long long)(long long)(int)0x1eULL, "AF_TIPC is 30 in the table");
#endif
#ifdef AF_BLUETOOTH
_Static_assert((unsigned long long)(AF_BLUETOOTH) == 0x1fULL || (unsigned long long)(AF_BLUETOOTH) == (unsigned long long)(long long)(int)0x1fULL, "AF_BLUETOOTH is 31 in the table");
#endif
#ifdef AF_IUCV
_Static_assert((unsigned long long)(AF_IUCV) == 0x20ULL || (unsigned long long)(AF_IUCV) == (unsigned long long)(long long)(int)0x20ULL, "AF_IUCV is 32 in the table");
#endif
#ifdef AF_RXRPC
_Static_assert((unsigned long long)(AF_RXRPC) == 0x21ULL || (unsigned long long)(AF_RXRPC) == (unsigned long long)(long long)(int)0x21ULL, "AF_RXRPC is 33 in the table");
#endif
#ifdef AF_ISDN
_Static_assert((unsigned long long)(AF_ISDN) == 0x22ULL || (unsigned long long)(AF_ISDN) == (unsigned long long)(long long)(int)0x22ULL, "AF_ISDN is 34 in the table");
#endif
#ifdef AF_PHONET
_Static_assert((unsigned long long)(AF_PHONET) == 0x23ULL || (unsigned long long)(AF_PHONET) == (unsigned long long)(long long)(int)0x23ULL, "AF_PHONET is 35 in the table");
#endif
#ifdef AF_IEEE802154
_Static_assert((unsigned long long)(AF_IEEE802154) == 0x24ULL || (unsigned long long)(AF_IEEE802154) == (unsigned long long)(long long)(int)0x24ULL, "AF_IEEE802154 is 36 in the table");
#endif
#ifdef AF_CAIF
_Static_assert((unsigned long long)(AF_CAIF) == 0x25ULL || (unsigned long long)(AF_CAIF) == (unsigned long long)(long long)(int)0x25ULL, "AF_CAIF is 37 in the table");
#endif
#ifdef AF_ALG
_Static_assert((unsigned long long)(AF_ALG) == 0x26ULL || (unsigned long long)(AF_ALG) == (unsigned long long)(long long)(int)0x26ULL, "AF_ALG is 38 in the table");
#endif
#ifdef AF_NFC
_Static_assert((unsigned long long)(AF_NFC) == 0x27ULL || (unsigned long long)(AF_NFC) == (unsigned long long)(long long)(int)0x27ULL, "AF_NFC is 39 in the table");
#endif
#ifdef AF_VSOCK
_Static_assert((unsigned long long)(AF_VSOCK) == 0x28ULL || (unsigned long long)(AF_VSOCK) == (unsigned long long)(long long)(int)0x28ULL, "AF_VSOCK is 40 in the table");
#endif
#ifdef AF_KCM
_Static_assert((unsigned long long)(AF_KCM) == 0x29ULL || (unsigned long long)(AF_KCM) == (unsigned long long)(long long)(int)0x29ULL, "AF_KCM is 41 in the table");
#endif
#ifdef AF_QIPCRTR
_Static_assert((unsigned long long)(AF_QIPCRTR) == 0x2aULL || (unsigned long long)(AF_QIPCRTR) == (unsigned long long)(long long)(int)0x2aULL, "AF_QIPCRTR is 42 in the table");
#endif
#ifdef AF_SMC
_Static_assert((unsigned long long)(AF_SMC) == 0x2bULL || (unsigned long long)(AF_SMC) == (unsigned long long)(long long)(int)0x2bULL, "AF_SMC is 43 in the table");
#endif
#ifdef AF_XDP
_Static_assert((unsigned long long)(AF_XDP) == 0x2cULL || (unsigned long long)(AF_XDP) == (unsigned long long)(long long)(int)0x2cULL, "AF_XDP is 44 in the table");
#endif
#ifdef AF_MCTP
_Static_assert((unsigned long long)(AF_MCTP) == 0x2dULL || (unsigned long long)(AF_MCTP) == (unsigned long long)(long long)(int)0x2dULL, "AF_MCTP is 45 in the table");
#endif
#ifdef SOCK_STREAM
_Static_assert((unsigned long long)(SOCK_STREAM) == 0x1ULL || (unsigned long long)(SOCK_STREAM) == (unsigned long long)(long long)(int)0x1ULL, "SOCK_STREAM is 1 in the table");
#endif
#ifdef SOCK_DGRAM
_Static_assert((unsigned long long)(SOCK_DGRAM) == 0x2ULL || (unsigned long long)(SOCK_DGRAM) == (unsigned long long)(long long)(int)0x2ULL, "SOCK_DGRAM is 2 in the table");
#endif
#ifdef SOCK_RAW
_Static_assert((unsigned long long)(SOCK_RAW) == 0x3ULL || (unsigned long long)(SOCK_RAW) == (unsigned long long)(long long)(int)0x3ULL, "SOCK_RAW is 3 in the table");
#endif
#ifdef SOCK_RDM
_Static_assert((unsigned long long)(SOCK_RDM) == 0x4ULL || (unsigned long long)(SOCK_RDM) == (unsigned long long)(long long)(int)0x4ULL, "SOCK_RDM is 4 in the table");
#endif
#ifdef SOCK_SEQPACKET
_Static_assert((unsigned long long)(SOCK_SEQPACKET) == 0x5ULL || (unsigned long long)(SOCK_SEQPACKET) == (unsigned long long)(long long)(int)0x5ULL, "SOCK_SEQPACKET is 5 in the table");
#endif
#ifdef SOCK_DCCP
_Static_assert((unsigned long long)(SOCK_DCCP) == 0x6ULL || (unsigned long long)(SOCK_DCCP) == (unsigned long long)(long long)(int)0x6ULL, "SOCK_DCCP is 6 in the table");
#endif
#ifdef SOCK_PACKET
_Static_assert((unsigned long long)(SOCK_PACKET) == 0xaULL || (unsigned long long)(SOCK_PACKET) == (unsigned long long)(long long)(int)0xaULL, "SOCK_PACKET is 10 in the table");
#endif
#ifdef SOCK_CLOEXEC
_Static_assert((unsigned long long)(SOCK_CLOEXEC) == 0x80000ULL || (unsigned long long)(SOCK_CLOEXEC) == (unsigned long long)(long long)(int)0x80000ULL, "SOCK_CLOEXEC is 524288 in the table");
#endif
#ifdef SOCK_NONBLOCK
_Static_assert((unsigned long long)(SOCK_NONBLOCK) == 0x800ULL || (unsigned long long)(SOCK_NONBLOCK) == (unsigned long long)(long long)(int)0x800ULL, "SOCK_NONBLOCK is 2048 in the table");
#endif
#ifdef MSG_OOB
_Static_assert((unsigned long long)(MSG_OOB) == 0x1ULL || (unsigned long long)(MSG_OOB) == (unsigned long long)(long long)(int)0x1ULL, "MSG_OOB is 1 in the table");
#endif
#ifdef MSG_PEEK
_Static_assert((unsigned long long)(MSG_PEEK) == 0x2ULL || (unsigned long long)(MSG_PEEK) == (unsigned long long)(long long)(int)0x2ULL, "MSG_PEEK is 2 in the table");
#endif
#ifdef MSG_DONTROUTE
_Static_assert((unsigned long long)(MSG_DONTROUTE) == 0x4ULL || (unsigned long long)(MSG_DONTROUTE) == (unsigned long long)(long long)(int)0x4ULL, "MSG_DONTROUTE is 4 in the table");
#endif
#ifdef MSG_CTRUNC
_Static_assert((unsigned long long)(MSG_CTRUNC) == 0x8ULL || (unsigned long long)(MSG_CTRUNC) == (unsigned long long)(long long)(int)0x8ULL, "MSG_CTRUNC is 8 in the table");
#endif
#ifdef MSG_PROBE
_Static_assert((unsigned long long)(MSG_PROBE) == 0x10ULL || (unsigned long long)(MSG_PROBE) == (unsigned long long)(long long)(int)0x10ULL, "MSG_PROBE is 16 in the table");
#endif
#ifdef MSG_TRUNC
_Static_assert((unsigned long long)(MSG_TRUNC) == 0x20ULL || (unsigned long long)(MSG_TRUNC) == (unsigned long long)(long long)(int)0x20ULL, "MSG_TRUNC is 32 in the table");
#endif
#ifdef MSG_DONTWAIT
_Static_assert((unsigned long long)(MSG_DONTWAIT) == 0x40ULL || (unsigned long long)(MSG_DONTWAIT) == (unsigned long long)(long long)(int)0x40ULL, "MSG_DONTWAIT is 64 in the table");
#endif
#ifdef MSG_EOR
_Static_assert((unsigned long long)(MSG_EOR) == 0x80ULL || (unsigned long long)(MSG_EOR) == (unsigned long long)(long long)(int)0x80ULL, "MSG_EOR is 128 in the table");
#endif
#ifdef MSG_WAITALL
_Static_assert((unsigned long long)(MSG_WAITALL) == 0x100ULL || (unsigned long long)(MSG_WAITALL) == (unsigned long long)(long long)(int)0x100ULL, "MSG_WAITALL is 256 in the table");
#endif
#ifdef MSG_FIN
_Static_assert((unsigned long long)(MSG_FIN) == 0x200ULL || (unsigned long long)(MSG_FIN) == (unsigned long long)(long long)(int)0x200ULL, "MSG_FIN is 512 in the table");
#endif
#ifdef MSG_SYN
_Static_assert((unsigned long long)(MSG_SYN) == 0x400ULL || (unsigned long long)(MSG_SYN) == (unsigned long long)(long long)(int)0x400ULL, "MSG_SYN is 1024 in the table");
#endif
#ifdef MSG_CONFIRM
_Static_assert((unsigned long long)(MSG_CONFIRM) == 0x800ULL || (unsigned long long)(MSG_CONFIRM) == (unsigned long long)(long long)(int)0x800ULL, "MSG_CONFIRM is 2048 in the table");
#endif
#ifdef MSG_RST
_Static_assert((unsigned long long)(MSG_RST) == 0x1000ULL || (unsigned long long)(MSG_RST) == (unsigned long long)(long long)(int)0x1000ULL, "MSG_RST is 4096 in the table");
#endif
#ifdef MSG_ERRQUEUE
_Static_assert((unsigned long long)(MSG_ERRQUEUE) == 0x2000ULL || (unsigned long long)(MSG_ERRQUEUE) == (unsigned long long)(long long)(int)0x2000ULL, "MSG_ERRQUEUE is 8192 in the table");
#endif
#ifdef MSG_NOSIGNAL
_Static_assert((unsigned long long)(MSG_NOSIGNAL) == 0x4000ULL || (unsigned long long)(MSG_NOSIGNAL) == (unsigned long long)(long long)(int)0x4000ULL, "MSG_NOSIGNAL is 16384 in the table");
#endif
#ifdef MSG_MORE
_Static_assert((unsigned long long)(MSG_MORE) == 0x8000ULL || (unsigned long long)(MSG_MORE) == (unsigned long long)(long long)(int)0x8000ULL, "MSG_MORE is 32768 in the table");
#endif
#ifdef MSG_WAITFORONE
_Static_assert((unsigned long long)(MSG_WAITFORONE) == 0x10000ULL || (unsigned long long)(MSG_WAITFORONE) == (unsigned long long)(long long)(int)0x10000ULL, "MSG_WAITFORONE is 65536 in the table");
#endif
#ifdef MSG_SENDPAGE_NOTLAST
_Static_assert((unsigned long long)(MSG_SENDPAGE_NOTLAST) == 0x20000ULL || (unsigned long long)(MSG_SENDPAGE_NOTLAST) == (unsigned long long)(long long)(int)0x20000ULL, "MSG_SENDPAGE_NOTLAST is 131072 in the table");
#endif
#ifdef MSG_BATCH
_Static_assert((unsigned long long)(MSG_BATCH) == 0x40000ULL || (unsigned long long)(MSG_BATCH) == (unsigned long long)(long long)(int)0x40000ULL, "MSG_BATCH is 262144 in the table");
#endif
#ifdef MSG_NO_SHARED_FRAGS
_Static_assert((unsigned long long)(MSG_NO_SHARED_FRAGS) == 0x80000ULL || (unsigned long long)(MSG_NO_SHARED_FRAGS) == (unsigned long long)(long long)(int)0x80000ULL, "MSG_NO_SHARED_FRAGS is 524288 in the table");
#endif
#ifdef MSG_ZEROCOPY
_Static_assert((unsigned long long)(MSG_ZEROCOPY) == 0x4000000ULL || (unsigned long long)(MSG_ZEROCOPY) == (unsigned long long)(long long)(int)0x4000000ULL, "MSG_ZEROCOPY is 67108864 in the table");
#endif
#ifdef MSG_FASTOPEN
_Static_assert((unsigned long long)(MSG_FASTOPEN) == 0x20000000ULL || (unsigned long long)(MSG_FASTOPEN) == (unsigned long long)(long long)(int)0x20000000ULL, "MSG_FASTOPEN is 536870912 in the table");
#endif
#ifdef MSG_CMSG_CLOEXEC
_Static_assert((unsigned long long)(MSG_CMSG_CLOEXEC) == 0x40000000ULL || (unsigned long long)(MSG_CMSG_CLOEXEC) == (unsigned long long)(long long)(int)0x40000000ULL, "MSG_CMSG_CLOEXEC is 1073741824 in the table");
#endif
#ifdef MSG_CMSG_COMPAT
_Static_assert((unsigned long long)(MSG_CMSG_COMPAT) == 0x80000000ULL || (unsigned long long)(MSG_CMSG_COMPAT) == (unsigned long long)(long long)(int)0x80000000ULL, "MSG_CMSG_COMPAT is 2147483648 in the table");
#endif
#endif
