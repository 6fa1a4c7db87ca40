/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/if_packet.h>)
#include <linux/if_packet.h>
#ifdef PACKET_HOST
_Static_assert((unsigned long long)(PACKET_HOST) == 0x0ULL || (unsigned long long)(PACKET_HOST) == (unsigned long long)(long long)(int)0x0ULL, "PACKET_HOST is 0 in the table");
#endif
#ifdef PACKET_BROADCAST
_Static_assert((unsigned long long)(PACKET_BROADCAST) == 0x1ULL || (unsigned long long)(PACKET_BROADCAST) == (unsigned long long)(long long)(int)0x1ULL, "PACKET_BROADCAST is 1 in the table");
#endif
#ifdef PACKET_MULTICAST
_Static_assert((unsigned long long)(PACKET_MULTICAST) == 0x2ULL || (unsigned long long)(PACKET_MULTICAST) == (unsigned long long)(long long)(int)0x2ULL, "PACKET_MULTICAST is 2 in the table");
#endif
#ifdef PACKET_OTHERHOST
_Static_assert((unsigned long long)(PACKET_OTHERHOST) == 0x3ULL || (unsigned long long)(PACKET_OTHERHOST) == (unsigned long long)(long long)(int)0x3ULL, "PACKET_OTHERHOST is 3 in the table");
#endif
#ifdef PACKET_OUTGOING
_Static_assert((unsigned long long)(PACKET_OUTGOING) == 0x4ULL || (unsigned long long)(PACKET_OUTGOING) == (unsigned long long)(long long)(int)0x4ULL, "PACKET_OUTGOING is 4 in the table");
#endif
#ifdef PACKET_LOOPBACK
_Static_assert((unsigned long long)(PACKET_LOOPBACK) == 0x5ULL || (unsigned long long)(PACKET_LOOPBACK) == (unsigned long long)(long long)(int)0x5ULL, "PACKET_LOOPBACK is 5 in the table");
#endif
#ifdef PACKET_USER
_Static_assert((unsigned long long)(PACKET_USER) == 0x6ULL || (unsigned long long)(PACKET_USER) == (unsigned long long)(long long)(int)0x6ULL, "PACKET_USER is 6 in the table");
#endif
#ifdef PACKET_KERNEL
_Static_assert((unsigned long long)(PACKET_KERNEL) == 0x7ULL || (unsigned long long)(PACKET_KERNEL) == (unsigned long long)(long long)(int)0x7ULL, "PACKET_KERNEL is 7 in the table");
#endif
#ifdef TPACKET_V1
_Static_assert((unsigned long long)(TPACKET_V1) == 0x0ULL || (unsigned long long)(TPACKET_V1) == (unsigned long long)(long long)(int)0x0ULL, "TPACKET_V1 is 0 in the table");
#endif
#ifdef TPACKET_V2
_Static_assert((unsigned long long)(TPACKET_V2) == 0x1ULL || (unsigned long long)(TPACKET_V2) == (unsigned long long)(long long)(int)0x1ULL, "TPACKET_V2 is 1 in the table");
#endif
#ifdef TPACKET_V3
_Static_assert((unsigned long long)(TPACKET_V3) == 0x2ULL || (unsigned long long)(TPACKET_V3) == (unsigned long long)(long long)(int)0x2ULL, "TPACKET_V3 is 2 in the table");
#endif
#ifdef PACKET_ADD_MEMBERSHIP
_Static_assert((unsigned long long)(PACKET_ADD_MEMBERSHIP) == 0x1ULL || (unsigned long long)(PACKET_ADD_MEMBERSHIP) == (unsigned long long)(long long)(int)0x1ULL, "PACKET_ADD_MEMBERSHIP is 1 in the table");
#endif
#ifdef PACKET_DROP_MEMBERSHIP
_Static_assert((unsigned long long)(PACKET_DROP_MEMBERSHIP) == 0x2ULL || (unsigned long long)(PACKET_DROP_MEMBERSHIP) == (unsigned long long)(long long)(int)0x2ULL, "PACKET_DROP_MEMBERSHIP is 2 in the table");
#endif
#ifdef PACKET_RECV_OUTPUT
_Static_assert((unsigned long long)(PACKET_RECV_OUTPUT) == 0x3ULL || (unsigned long long)(PACKET_RECV_OUTPUT) == (unsigned long long)(long long)(int)0x3ULL, "PACKET_RECV_OUTPUT is 3 in the table");
#endif
#ifdef PACKET_RX_RING
_Static_assert((unsigned long long)(PACKET_RX_RING) == 0x5ULL || (unsigned long long)(PACKET_RX_RING) == (unsigned long long)(long long)(int)0x5ULL, "PACKET_RX_RING is 5 in the table");
#endif
#ifdef PACKET_STATISTICS
_Static_assert((unsigned long long)(PACKET_STATISTICS) == 0x6ULL || (unsigned long long)(PACKET_STATISTICS) == (unsigned long long)(long long)(int)0x6ULL, "PACKET_STATISTICS is 6 in the table");
#endif
#ifdef PACKET_COPY_THRESH
_Static_assert((unsigned long long)(PACKET_COPY_THRESH) == 0x7ULL || (unsigned long long)(PACKET_COPY_THRESH) == (unsigned long long)(long long)(int)0x7ULL, "PACKET_COPY_THRESH is 7 in the table");
#endif
#ifdef PACKET_AUXDATA
_Static_assert((unsigned long long)(PACKET_AUXDATA) == 0x8ULL || (unsigned long long)(PACKET_AUXDATA) == (unsigned long long)(long long)(int)0x8ULL, "PACKET_AUXDATA is 8 in the table");
#endif
#ifdef PACKET_ORIGDEV
_Static_assert((unsigned long long)(PACKET_ORIGDEV) == 0x9ULL || (unsigned long long)(PACKET_ORIGDEV) == (unsigned long long)(long long)(int)0x9ULL, "PACKET_ORIGDEV is 9 in the table");
#endif
#ifdef PACKET_VERSION
_Static_assert((unsigned long long)(PACKET_VERSION) == 0xaULL || (unsigned long long)(PACKET_VERSION) == (unsigned long long)(long long)(int)0xaULL, "PACKET_VERSION is 10 in the table");
#endif
#ifdef PACKET_HDRLEN
_Static_assert((unsigned long long)(PACKET_HDRLEN) == 0xbULL || (unsigned long long)(PACKET_HDRLEN) == (unsigned long long)(long long)(int)0xbULL, "PACKET_HDRLEN is 11 in the table");
#endif
#ifdef PACKET_RESERVE
_Static_assert((unsigned long long)(PACKET_RESERVE) == 0xcULL || (unsigned long long)(PACKET_RESERVE) == (unsigned long long)(long long)(int)0xcULL, "PACKET_RESERVE is 12 in the table");
#endif
#ifdef PACKET_TX_RING
_Static_assert((unsigned long long)(PACKET_TX_RING) == 0xdULL || (unsigned long long)(PACKET_TX_RING) == (unsigned long long)(long long)(int)0xdULL, "PACKET_TX_RING is 13 in the table");
#endif
#ifdef PACKET_LOSS
_Static_assert((unsigned long long)(PACKET_LOSS) == 0xeULL || (unsigned long long)(PACKET_LOSS) == (unsigned long long)(long long)(int)0xeULL, "PACKET_LOSS is 14 in the table");
#endif
#ifdef PACKET_VNET_HDR
_Static_assert((unsigned long long)(PACKET_VNET_HDR) == 0xfULL || (unsigned long long)(PACKET_VNET_HDR) == (unsigned long long)(long long)(int)0xfULL, "PACKET_VNET_HDR is 15 in the table");
#endif
#ifdef PACKET_TX_TIMESTAMP
_Static_assert((unsigned long long)(PACKET_TX_TIMESTAMP) == 0x10ULL || (unsigned long long)(PACKET_TX_TIMESTAMP) == (unsigned long long)(long long)(int)0x10ULL, "PACKET_TX_TIMESTAMP is 16 in the table");
#endif
#ifdef PACKET_TIMESTAMP
_Static_assert((unsigned long long)(PACKET_TIMESTAMP) == 0x11ULL || (unsigned long long)(PACKET_TIMESTAMP) == (unsigned long long)(long long)(int)0x11ULL, "PACKET_TIMESTAMP is 17 in the table");
#endif
#ifdef PACKET_FANOUT
_Static_assert((unsigned long long)(PACKET_FANOUT) == 0x12ULL || (unsigned long long)(PACKET_FANOUT) == (unsigned long long)(long long)(int)0x12ULL, "PACKET_FANOUT is 18 in the table");
#endif
#ifdef PACKET_TX_HAS_OFF
_Static_assert((unsigned long long)(PACKET_TX_HAS_OFF) == 0x13ULL || (unsigned long long)(PACKET_TX_HAS_OFF) == (unsigned long long)(long long)(int)0x13ULL, "PACKET_TX_HAS_OFF is 19 in the table");
#endif
#ifdef PACKET_QDISC_BYPASS
_Static_assert((unsigned long long)(PACKET_QDISC_BYPASS) == 0x14ULL || (unsigned long long)(PACKET_QDISC_BYPASS) == (unsigned long long)(long long)(int)0x14ULL, "PACKET_QDISC_BYPASS is 20 in the table");
#endif
#ifdef PACKET_ROLLOVER_STATS
_Static_assert((unsigned long long)(PACKET_ROLLOVER_STATS) == 0x15ULL || (unsigned long long)(PACKET_ROLLOVER_STATS) == (unsigned long long)(long long)(int)0x15ULL, "PACKET_ROLLOVER_STATS is 21 in the table");
#endif
#ifdef PACKET_FANOUT_DATA
_Static_assert((unsigned long long)(PACKET_FANOUT_DATA) == 0x16ULL || (unsigned long long)(PACKET_FANOUT_DATA) == (unsigned long long)(long long)(int)0x16ULL, "PACKET_FANOUT_DATA is 22 in the table");
#endif
#ifdef PACKET_IGNORE_OUTGOING
_Static_assert((unsigned long long)(PACKET_IGNORE_OUTGOING) == 0x17ULL || (unsigned long long)(PACKET_IGNORE_OUTGOING) == (unsigned long long)(long long)(int)0x17ULL, "PACKET_IGNORE_OUTGOING is 23 in the table");
#endif
#ifdef PACKET_MR_MULTICAST
_Static_assert((unsigned long long)(PACKET_MR_MULTICAST) == 0x0ULL || (unsigned long long)(PACKET_MR_MULTICAST) == (unsigned long long)(long long)(int)0x0ULL, "PACKET_MR_MULTICAST is 0 in the table");
#endif
#ifdef PACKET_MR_PROMISC
_Static_assert((unsigned long long)(PACKET_MR_PROMISC) == 0x1ULL || (unsigned long long)(PACKET_MR_PROMISC) == (unsigned long long)(long long)(int)0x1ULL, "PACKET_MR_PROMISC is 1 in the table");
#endif
#ifdef PACKET_MR_ALLMULTI
_Static_assert((unsigned long long)(PACKET_MR_ALLMULTI) == 0x2ULL || (unsigned long long)(PACKET_MR_ALLMULTI) == (unsigned long long)(long long)(int)0x2ULL, "PACKET_MR_ALLMULTI is 2 in the table");
#endif
#ifdef PACKET_MR_UNICAST
_Static_assert((unsigned long long)(PACKET_MR_UNICAST) == 0x3ULL || (unsigned long long)(PACKET_MR_UNICAST) == (unsigned long long)(long long)(int)0x3ULL, "PACKET_MR_UNICAST is 3 in the table");
#endif
_Static_assert(sizeof(struct packet_mreq) == 16, "struct packet_mreq has 16 bytes in the table");
_Static_assert(offsetof(struct packet_mreq, mr_ifindex) == 0, "mr_ifindex of struct packet_mreq is at 0 in the table");
_Static_assert(offsetof(struct packet_mreq, mr_type) == 4, "mr_type of struct packet_mreq is at 4 in the table");
_Static_assert(offsetof(struct packet_mreq, mr_alen) == 6, "mr_alen of struct packet_mreq is at 6 in the table");
_Static_assert(offsetof(struct packet_mreq, mr_address) == 8, "mr_address of struct packet_mreq is at 8 in the table");
_Static_assert(sizeof(struct tpacket_req) == 16, "struct tpacket_req has 16 bytes in the table");
_Static_assert(offsetof(struct tpacket_req, tp_block_size) == 0, "tp_block_size of struct tpacket_req is at 0 in the table");
_Static_assert(offsetof(struct tpacket_req, tp_block_nr) == 4, "tp_block_nr of struct tpacket_req is at 4 in the table");
_Static_assert(offsetof(struct tpacket_req, tp_frame_size) == 8, "tp_frame_size of struct tpacket_req is at 8 in the table");
_Static_assert(offsetof(struct tpacket_req, tp_frame_nr) == 12, "tp_frame_nr of struct tpacket_req is at 12 in the table");
#endif
