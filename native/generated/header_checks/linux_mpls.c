/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/mpls.h>)
#include <linux/mpls.h>
_Static_assert(sizeof(struct mpls_link_stats) == 72, "struct mpls_link_stats has 72 bytes in the table");
_Static_assert(offsetof(struct mpls_link_stats, rx_packets) == 0, "rx_packets of struct mpls_link_stats is at 0 in the table");
_Static_assert(offsetof(struct mpls_link_stats, tx_packets) == 8, "tx_packets of struct mpls_link_stats is at 8 in the table");
_Static_assert(offsetof(struct mpls_link_stats, rx_bytes) == 16, "rx_bytes of struct mpls_link_stats is at 16 in the table");
_Static_assert(offsetof(struct mpls_link_stats, tx_bytes) == 24, "tx_bytes of struct mpls_link_stats is at 24 in the table");
_Static_assert(offsetof(struct mpls_link_stats, rx_errors) == 32, "rx_errors of struct mpls_link_stats is at 32 in the table");
_Static_assert(offsetof(struct mpls_link_stats, tx_errors) == 40, "tx_errors of struct mpls_link_stats is at 40 in the table");
_Static_assert(offsetof(struct mpls_link_stats, rx_dropped) == 48, "rx_dropped of struct mpls_link_stats is at 48 in the table");
_Static_assert(offsetof(struct mpls_link_stats, tx_dropped) == 56, "tx_dropped of struct mpls_link_stats is at 56 in the table");
_Static_assert(offsetof(struct mpls_link_stats, rx_noroute) == 64, "rx_noroute of struct mpls_link_stats is at 64 in the table");
#endif
