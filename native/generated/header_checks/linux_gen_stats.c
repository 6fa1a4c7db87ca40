/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/gen_stats.h>)
#include <linux/gen_stats.h>
_Static_assert(sizeof(struct gnet_estimator) == 2, "struct gnet_estimator has 2 bytes in the table");
_Static_assert(offsetof(struct gnet_estimator, interval) == 0, "interval of struct gnet_estimator is at 0 in the table");
_Static_assert(offsetof(struct gnet_estimator, ewma_log) == 1, "ewma_log of struct gnet_estimator is at 1 in the table");
_Static_assert(sizeof(struct gnet_stats_queue) == 20, "struct gnet_stats_queue has 20 bytes in the table");
_Static_assert(offsetof(struct gnet_stats_queue, qlen) == 0, "qlen of struct gnet_stats_queue is at 0 in the table");
_Static_assert(offsetof(struct gnet_stats_queue, backlog) == 4, "backlog of struct gnet_stats_queue is at 4 in the table");
_Static_assert(offsetof(struct gnet_stats_queue, drops) == 8, "drops of struct gnet_stats_queue is at 8 in the table");
_Static_assert(offsetof(struct gnet_stats_queue, requeues) == 12, "requeues of struct gnet_stats_queue is at 12 in the table");
_Static_assert(offsetof(struct gnet_stats_queue, overlimits) == 16, "overlimits of struct gnet_stats_queue is at 16 in the table");
_Static_assert(sizeof(struct gnet_stats_rate_est) == 8, "struct gnet_stats_rate_est has 8 bytes in the table");
_Static_assert(offsetof(struct gnet_stats_rate_est, bps) == 0, "bps of struct gnet_stats_rate_est is at 0 in the table");
_Static_assert(offsetof(struct gnet_stats_rate_est, pps) == 4, "pps of struct gnet_stats_rate_est is at 4 in the table");
_Static_assert(sizeof(struct gnet_stats_rate_est64) == 16, "struct gnet_stats_rate_est64 has 16 bytes in the table");
_Static_assert(offsetof(struct gnet_stats_rate_est64, bps) == 0, "bps of struct gnet_stats_rate_est64 is at 0 in the table");
_Static_assert(offsetof(struct gnet_stats_rate_est64, pps) == 8, "pps of struct gnet_stats_rate_est64 is at 8 in the table");
#endif
