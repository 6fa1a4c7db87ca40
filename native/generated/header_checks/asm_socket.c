/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/socket.h>)
#include <asm/socket.h>
#ifdef SO_DEBUG
_Static_assert((unsigned long long)(SO_DEBUG) == 0x1ULL || (unsigned long long)(SO_DEBUG) == (unsigned long long)(long long)(int)0x1ULL, "SO_DEBUG is 1 in the table");
#endif
#ifdef SO_REUSEADDR
_Static_assert((unsigned long long)(SO_REUSEADDR) == 0x2ULL || (unsigned long long)(SO_REUSEADDR) == (unsigned long long)(long long)(int)0x2ULL, "SO_REUSEADDR is 2 in the table");
#endif
#ifdef SO_TYPE
_Static_assert((unsigned long long)(SO_TYPE) == 0x3ULL || (unsigned long long)(SO_TYPE) == (unsigned long long)(long long)(int)0x3ULL, "SO_TYPE is 3 in the table");
#endif
#ifdef SO_ERROR
_Static_assert((unsigned long long)(SO_ERROR) == 0x4ULL || (unsigned long long)(SO_ERROR) == (unsigned long long)(long long)(int)0x4ULL, "SO_ERROR is 4 in the table");
#endif
#ifdef SO_DONTROUTE
_Static_assert((unsigned long long)(SO_DONTROUTE) == 0x5ULL || (unsigned long long)(SO_DONTROUTE) == (unsigned long long)(long long)(int)0x5ULL, "SO_DONTROUTE is 5 in the table");
#endif
#ifdef SO_BROADCAST
_Static_assert((unsigned long long)(SO_BROADCAST) == 0x6ULL || (unsigned long long)(SO_BROADCAST) == (unsigned long long)(long long)(int)0x6ULL, "SO_BROADCAST is 6 in the table");
#endif
#ifdef SO_SNDBUF
_Static_assert((unsigned long long)(SO_SNDBUF) == 0x7ULL || (unsigned long long)(SO_SNDBUF) == (unsigned long long)(long long)(int)0x7ULL, "SO_SNDBUF is 7 in the table");
#endif
#ifdef SO_RCVBUF
_Static_assert((unsigned long long)(SO_RCVBUF) == 0x8ULL || (unsigned long long)(SO_RCVBUF) == (unsigned long long)(long long)(int)0x8ULL, "SO_RCVBUF is 8 in the table");
#endif
#ifdef SO_KEEPALIVE
_Static_assert((unsigned long long)(SO_KEEPALIVE) == 0x9ULL || (unsigned long long)(SO_KEEPALIVE) == (unsigned long long)(long long)(int)0x9ULL, "SO_KEEPALIVE is 9 in the table");
#endif
#ifdef SO_OOBINLINE
_Static_assert((unsigned long long)(SO_OOBINLINE) == 0xaULL || (unsigned long long)(SO_OOBINLINE) == (unsigned long long)(long long)(int)0xaULL, "SO_OOBINLINE is 10 in the table");
#endif
#ifdef SO_NO_CHECK
_Static_assert((unsigned long long)(SO_NO_CHECK) == 0xbULL || (unsigned long long)(SO_NO_CHECK) == (unsigned long long)(long long)(int)0xbULL, "SO_NO_CHECK is 11 in the table");
#endif
#ifdef SO_PRIORITY
_Static_assert((unsigned long long)(SO_PRIORITY) == 0xcULL || (unsigned long long)(SO_PRIORITY) == (unsigned long long)(long long)(int)0xcULL, "SO_PRIORITY is 12 in the table");
#endif
#ifdef SO_LINGER
_Static_assert((unsigned long long)(SO_LINGER) == 0xdULL || (unsigned long long)(SO_LINGER) == (unsigned long long)(long long)(int)0xdULL, "SO_LINGER is 13 in the table");
#endif
#ifdef SO_BSDCOMPAT
_Static_assert((unsigned long long)(SO_BSDCOMPAT) == 0xeULL || (unsigned long long)(SO_BSDCOMPAT) == (unsigned long long)(long long)(int)0xeULL, "SO_BSDCOMPAT is 14 in the table");
#endif
#ifdef SO_REUSEPORT
_Static_assert((unsigned long long)(SO_REUSEPORT) == 0xfULL || (unsigned long long)(SO_REUSEPORT) == (unsigned long long)(long long)(int)0xfULL, "SO_REUSEPORT is 15 in the table");
#endif
#ifdef SO_PASSCRED
_Static_assert((unsigned long long)(SO_PASSCRED) == 0x10ULL || (unsigned long long)(SO_PASSCRED) == (unsigned long long)(long long)(int)0x10ULL, "SO_PASSCRED is 16 in the table");
#endif
#ifdef SO_PEERCRED
_Static_assert((unsigned long long)(SO_PEERCRED) == 0x11ULL || (unsigned long long)(SO_PEERCRED) == (unsigned long long)(long long)(int)0x11ULL, "SO_PEERCRED is 17 in the table");
#endif
#ifdef SO_RCVLOWAT
_Static_assert((unsigned long long)(SO_RCVLOWAT) == 0x12ULL || (unsigned long long)(SO_RCVLOWAT) == (unsigned long long)(long long)(int)0x12ULL, "SO_RCVLOWAT is 18 in the table");
#endif
#ifdef SO_SNDLOWAT
_Static_assert((unsigned long long)(SO_SNDLOWAT) == 0x13ULL || (unsigned long long)(SO_SNDLOWAT) == (unsigned long long)(long long)(int)0x13ULL, "SO_SNDLOWAT is 19 in the table");
#endif
#ifdef SO_RCVTIMEO_OLD
_Static_assert((unsigned long long)(SO_RCVTIMEO_OLD) == 0x14ULL || (unsigned long long)(SO_RCVTIMEO_OLD) == (unsigned long long)(long long)(int)0x14ULL, "SO_RCVTIMEO_OLD is 20 in the table");
#endif
#ifdef SO_SNDTIMEO_OLD
_Static_assert((unsigned long long)(SO_SNDTIMEO_OLD) == 0x15ULL || (unsigned long long)(SO_SNDTIMEO_OLD) == (unsigned long long)(long long)(int)0x15ULL, "SO_SNDTIMEO_OLD is 21 in the table");
#endif
#ifdef SO_SECURITY_AUTHENTICATION
_Static_assert((unsigned long long)(SO_SECURITY_AUTHENTICATION) == 0x16ULL || (unsigned long long)(SO_SECURITY_AUTHENTICATION) == (unsigned long long)(long long)(int)0x16ULL, "SO_SECURITY_AUTHENTICATION is 22 in the table");
#endif
#ifdef SO_SECURITY_ENCRYPTION_TRANSPORT
_Static_assert((unsigned long long)(SO_SECURITY_ENCRYPTION_TRANSPORT) == 0x17ULL || (unsigned long long)(SO_SECURITY_ENCRYPTION_TRANSPORT) == (unsigned long long)(long long)(int)0x17ULL, "SO_SECURITY_ENCRYPTION_TRANSPORT is 23 in the table");
#endif
#ifdef SO_SECURITY_ENCRYPTION_NETWORK
_Static_assert((unsigned long long)(SO_SECURITY_ENCRYPTION_NETWORK) == 0x18ULL || (unsigned long long)(SO_SECURITY_ENCRYPTION_NETWORK) == (unsigned long long)(long long)(int)0x18ULL, "SO_SECURITY_ENCRYPTION_NETWORK is 24 in the table");
#endif
#ifdef SO_BINDTODEVICE
_Static_assert((unsigned long long)(SO_BINDTODEVICE) == 0x19ULL || (unsigned long long)(SO_BINDTODEVICE) == (unsigned long long)(long long)(int)0x19ULL, "SO_BINDTODEVICE is 25 in the table");
#endif
#ifdef SO_ATTACH_FILTER
_Static_assert((unsigned long long)(SO_ATTACH_FILTER) == 0x1aULL || (unsigned long long)(SO_ATTACH_FILTER) == (unsigned long long)(long long)(int)0x1aULL, "SO_ATTACH_FILTER is 26 in the table");
#endif
#ifdef SO_DETACH_FILTER
_Static_assert((unsigned long long)(SO_DETACH_FILTER) == 0x1bULL || (unsigned long long)(SO_DETACH_FILTER) == (unsigned long long)(long long)(int)0x1bULL, "SO_DETACH_FILTER is 27 in the table");
#endif
#ifdef SO_PEERNAME
_Static_assert((unsigned long long)(SO_PEERNAME) == 0x1cULL || (unsigned long long)(SO_PEERNAME) == (unsigned long long)(long long)(int)0x1cULL, "SO_PEERNAME is 28 in the table");
#endif
#ifdef SO_TIMESTAMP_OLD
_Static_assert((unsigned long long)(SO_TIMESTAMP_OLD) == 0x1dULL || (unsigned long long)(SO_TIMESTAMP_OLD) == (unsigned long long)(long long)(int)0x1dULL, "SO_TIMESTAMP_OLD is 29 in the table");
#endif
#ifdef SO_ACCEPTCONN
_Static_assert((unsigned long long)(SO_ACCEPTCONN) == 0x1eULL || (unsigned long long)(SO_ACCEPTCONN) == (unsigned long long)(long long)(int)0x1eULL, "SO_ACCEPTCONN is 30 in the table");
#endif
#ifdef SO_PEERSEC
_Static_assert((unsigned long long)(SO_PEERSEC) == 0x1fULL || (unsigned long long)(SO_PEERSEC) == (unsigned long long)(long long)(int)0x1fULL, "SO_PEERSEC is 31 in the table");
#endif
#ifdef SO_SNDBUFFORCE
_Static_assert((unsigned long long)(SO_SNDBUFFORCE) == 0x20ULL || (unsigned long long)(SO_SNDBUFFORCE) == (unsigned long long)(long long)(int)0x20ULL, "SO_SNDBUFFORCE is 32 in the table");
#endif
#ifdef SO_RCVBUFFORCE
_Static_assert((unsigned long long)(SO_RCVBUFFORCE) == 0x21ULL || (unsigned long long)(SO_RCVBUFFORCE) == (unsigned long long)(long long)(int)0x21ULL, "SO_RCVBUFFORCE is 33 in the table");
#endif
#ifdef SO_PASSSEC
_Static_assert((unsigned long long)(SO_PASSSEC) == 0x22ULL || (unsigned long long)(SO_PASSSEC) == (unsigned long long)(long long)(int)0x22ULL, "SO_PASSSEC is 34 in the table");
#endif
#ifdef SO_TIMESTAMPNS_OLD
_Static_assert((unsigned long long)(SO_TIMESTAMPNS_OLD) == 0x23ULL || (unsigned long long)(SO_TIMESTAMPNS_OLD) == (unsigned long long)(long long)(int)0x23ULL, "SO_TIMESTAMPNS_OLD is 35 in the table");
#endif
#ifdef SO_MARK
_Static_assert((unsigned long long)(SO_MARK) == 0x24ULL || (unsigned long long)(SO_MARK) == (unsigned long long)(long long)(int)0x24ULL, "SO_MARK is 36 in the table");
#endif
#ifdef SO_TIMESTAMPING_OLD
_Static_assert((unsigned long long)(SO_TIMESTAMPING_OLD) == 0x25ULL || (unsigned long long)(SO_TIMESTAMPING_OLD) == (unsigned long long)(long long)(int)0x25ULL, "SO_TIMESTAMPING_OLD is 37 in the table");
#endif
#ifdef SO_PROTOCOL
_Static_assert((unsigned long long)(SO_PROTOCOL) == 0x26ULL || (unsigned long long)(SO_PROTOCOL) == (unsigned long long)(long long)(int)0x26ULL, "SO_PROTOCOL is 38 in the table");
#endif
#ifdef SO_DOMAIN
_Static_assert((unsigned long long)(SO_DOMAIN) == 0x27ULL || (unsigned long long)(SO_DOMAIN) == (unsigned long long)(long long)(int)0x27ULL, "SO_DOMAIN is 39 in the table");
#endif
#ifdef SO_RXQ_OVFL
_Static_assert((unsigned long long)(SO_RXQ_OVFL) == 0x28ULL || (unsigned long long)(SO_RXQ_OVFL) == (unsigned long long)(long long)(int)0x28ULL, "SO_RXQ_OVFL is 40 in the table");
#endif
#ifdef SO_WIFI_STATUS
_Static_assert((unsigned long long)(SO_WIFI_STATUS) == 0x29ULL || (unsigned long long)(SO_WIFI_STATUS) == (unsigned long long)(long long)(int)0x29ULL, "SO_WIFI_STATUS is 41 in the table");
#endif
#ifdef SO_PEEK_OFF
_Static_assert((unsigned long long)(SO_PEEK_OFF) == 0x2aULL || (unsigned long long)(SO_PEEK_OFF) == (unsigned long long)(long long)(int)0x2aULL, "SO_PEEK_OFF is 42 in the table");
#endif
#ifdef SO_NOFCS
_Static_assert((unsigned long long)(SO_NOFCS) == 0x2bULL || (unsigned long long)(SO_NOFCS) == (unsigned long long)(long long)(int)0x2bULL, "SO_NOFCS is 43 in the table");
#endif
#ifdef SO_LOCK_FILTER
_Static_assert((unsigned long long)(SO_LOCK_FILTER) == 0x2cULL || (unsigned long long)(SO_LOCK_FILTER) == (unsigned long long)(long long)(int)0x2cULL, "SO_LOCK_FILTER is 44 in the table");
#endif
#ifdef SO_SELECT_ERR_QUEUE
_Static_assert((unsigned long long)(SO_SELECT_ERR_QUEUE) == 0x2dULL || (unsigned long long)(SO_SELECT_ERR_QUEUE) == (unsigned long long)(long long)(int)0x2dULL, "SO_SELECT_ERR_QUEUE is 45 in the table");
#endif
#ifdef SO_BUSY_POLL
_Static_assert((unsigned long long)(SO_BUSY_POLL) == 0x2eULL || (unsigned long long)(SO_BUSY_POLL) == (unsigned long long)(long long)(int)0x2eULL, "SO_BUSY_POLL is 46 in the table");
#endif
#ifdef SO_MAX_PACING_RATE
_Static_assert((unsigned long long)(SO_MAX_PACING_RATE) == 0x2fULL || (unsigned long long)(SO_MAX_PACING_RATE) == (unsigned long long)(long long)(int)0x2fULL, "SO_MAX_PACING_RATE is 47 in the table");
#endif
#ifdef SO_BPF_EXTENSIONS
_Static_assert((unsigned long long)(SO_BPF_EXTENSIONS) == 0x30ULL || (unsigned long long)(SO_BPF_EXTENSIONS) == (unsigned long long)(long long)(int)0x30ULL, "SO_BPF_EXTENSIONS is 48 in the table");
#endif
#ifdef SO_INCOMING_CPU
_Static_assert((unsigned long long)(SO_INCOMING_CPU) == 0x31ULL || (unsigned long long)(SO_INCOMING_CPU) == (unsigned long long)(long long)(int)0x31ULL, "SO_INCOMING_CPU is 49 in the table");
#endif
#ifdef SO_ATTACH_BPF
_Static_assert((unsigned long long)(SO_ATTACH_BPF) == 0x32ULL || (unsigned long long)(SO_ATTACH_BPF) == (unsigned long long)(long long)(int)0x32ULL, "SO_ATTACH_BPF is 50 in the table");
#endif
#ifdef SO_ATTACH_REUSEPORT_CBPF
_Static_assert((unsigned long long)(SO_ATTACH_REUSEPORT_CBPF) == 0x33ULL || (unsigned long long)(SO_ATTACH_REUSEPORT_CBPF) == (unsigned long long)(long long)(int)0x33ULL, "SO_ATTACH_REUSEPORT_CBPF is 51 in the table");
#endif
#ifdef SO_ATTACH_REUSEPORT_EBPF
_Static_assert((unsigned long long)(SO_ATTACH_REUSEPORT_EBPF) == 0x34ULL || (unsigned long long)(SO_ATTACH_REUSEPORT_EBPF) == (unsigned long long)(long long)(int)0x34ULL, "SO_ATTACH_REUSEPORT_EBPF is 52 in the table");
#endif
#ifdef SO_CNX_ADVICE
_Static_assert((unsigned long long)(SO_CNX_ADVICE) == 0x35ULL || (unsigned long long)(SO_CNX_ADVICE) == (unsigned long long)(long long)(int)0x35ULL, "SO_CNX_ADVICE is 53 in the table");
#endif
#ifdef SO_MEMINFO
_Static_assert((unsigned long long)(SO_MEMINFO) == 0x37ULL || (unsigned long long)(SO_MEMINFO) == (unsigned long long)(long long)(int)0x37ULL, "SO_MEMINFO is 55 in the table");
#endif
#ifdef SO_INCOMING_NAPI_ID
_Static_assert((unsigned long long)(SO_INCOMING_NAPI_ID) == 0x38ULL || (unsigned long long)(SO_INCOMING_NAPI_ID) == (unsigned long long)(long long)(int)0x38ULL, "SO_INCOMING_NAPI_ID is 56 in the table");
#endif
#ifdef SO_COOKIE
_Static_assert((unsigned long long)(SO_COOKIE) == 0x39ULL || (unsigned long long)(SO_COOKIE) == (unsigned long long)(long long)(int)0x39ULL, "SO_COOKIE is 57 in the table");
#endif
#ifdef SO_PEERGROUPS
_Static_assert((unsigned long long)(SO_PEERGROUPS) == 0x3bULL || (unsigned long long)(SO_PEERGROUPS) == (unsigned long long)(long long)(int)0x3bULL, "SO_PEERGROUPS is 59 in the table");
#endif
#ifdef SO_ZEROCOPY
_Static_assert((unsigned long long)(SO_ZEROCOPY) == 0x3cULL || (unsigned long long)(SO_ZEROCOPY) == (unsigned long long)(long long)(int)0x3cULL, "SO_ZEROCOPY is 60 in the table");
#endif
#ifdef SO_TXTIME
_Static_assert((unsigned long long)(SO_TXTIME) == 0x3dULL || (unsigned long long)(SO_TXTIME) == (unsigned long long)(long long)(int)0x3dULL, "SO_TXTIME is 61 in the table");
#endif
#ifdef SO_BINDTOIFINDEX
_Static_assert((unsigned long long)(SO_BINDTOIFINDEX) == 0x3eULL || (unsigned long long)(SO_BINDTOIFINDEX) == (unsigned long long)(long long)(int)0x3eULL, "SO_BINDTOIFINDEX is 62 in the table");
#endif
#ifdef SO_TIMESTAMP_NEW
_Static_assert((unsigned long long)(SO_TIMESTAMP_NEW) == 0x3fULL || (unsigned long long)(SO_TIMESTAMP_NEW) == (unsigned long long)(long long)(int)0x3fULL, "SO_TIMESTAMP_NEW is 63 in the table");
#endif
#ifdef SO_TIMESTAMPNS_NEW
_Static_assert((unsigned long long)(SO_TIMESTAMPNS_NEW) == 0x40ULL || (unsigned long long)(SO_TIMESTAMPNS_NEW) == (unsigned long long)(long long)(int)0x40ULL, "SO_TIMESTAMPNS_NEW is 64 in the table");
#endif
#ifdef SO_TIMESTAMPING_NEW
_Static_assert((unsigned long long)(SO_TIMESTAMPING_NEW) == 0x41ULL || (unsigned long long)(SO_TIMESTAMPING_NEW) == (unsigned long long)(long long)(int)0x41ULL, "SO_TIMESTAMPING_NEW is 65 in the table");
#endif
#ifdef SO_RCVTIMEO_NEW
_Static_assert((unsigned long long)(SO_RCVTIMEO_NEW) == 0x42ULL || (unsigned long long)(SO_RCVTIMEO_NEW) == (unsigned long long)(long long)(int)0x42ULL, "SO_RCVTIMEO_NEW is 66 in the table");
#endif
#ifdef SO_SNDTIMEO_NEW
_Static_assert((unsigned long long)(SO_SNDTIMEO_NEW) == 0x43ULL || (unsigned long long)(SO_SNDTIMEO_NEW) == (unsigned long long)(long long)(int)0x43ULL, "SO_SNDTIMEO_NEW is 67 in the table");
#endif
#ifdef SO_DETACH_REUSEPORT_BPF
_Static_assert((unsigned long long)(SO_DETACH_REUSEPORT_BPF) == 0x44ULL || (unsigned long long)(SO_DETACH_REUSEPORT_BPF) == (unsigned long long)(long long)(int)0x44ULL, "SO_DETACH_REUSEPORT_BPF is 68 in the table");
#endif
#ifdef SO_PREFER_BUSY_POLL
_Static_assert((unsigned long long)(SO_PREFER_BUSY_POLL) == 0x45ULL || (unsigned long long)(SO_PREFER_BUSY_POLL) == (unsigned long long)(long long)(int)0x45ULL, "SO_PREFER_BUSY_POLL is 69 in the table");
#endif
#ifdef SO_BUSY_POLL_BUDGET
_Static_assert((unsigned long long)(SO_BUSY_POLL_BUDGET) == 0x46ULL || (unsigned long long)(SO_BUSY_POLL_BUDGET) == (unsigned long long)(long long)(int)0x46ULL, "SO_BUSY_POLL_BUDGET is 70 in the table");
#endif
#ifdef SO_NETNS_COOKIE
_Static_assert((unsigned long long)(SO_NETNS_COOKIE) == 0x47ULL || (unsigned long long)(SO_NETNS_COOKIE) == (unsigned long long)(long long)(int)0x47ULL, "SO_NETNS_COOKIE is 71 in the table");
#endif
#ifdef SO_BUF_LOCK
_Static_assert((unsigned long long)(SO_BUF_LOCK) == 0x48ULL || (unsigned long long)(SO_BUF_LOCK) == (unsigned long long)(long long)(int)0x48ULL, "SO_BUF_LOCK is 72 in the table");
#endif
#ifdef SO_RESERVE_MEM
_Static_assert((unsigned long long)(SO_RESERVE_MEM) == 0x49ULL || (unsigned long long)(SO_RESERVE_MEM) == (unsigned long long)(long long)(int)0x49ULL, "SO_RESERVE_MEM is 73 in the table");
#endif
#ifdef SO_TXREHASH
_Static_assert((unsigned long long)(SO_TXREHASH) == 0x4aULL || (unsigned long long)(SO_TXREHASH) == (unsigned long long)(long long)(int)0x4aULL, "SO_TXREHASH is 74 in the table");
#endif
#ifdef SO_RCVMARK
_Static_assert((unsigned long long)(SO_RCVMARK) == 0x4bULL || (unsigned long long)(SO_RCVMARK) == (unsigned long long)(long long)(int)0x4bULL, "SO_RCVMARK is 75 in the table");
#endif
#endif
