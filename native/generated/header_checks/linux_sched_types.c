/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/sched/types.h>)
#include <linux/sched/types.h>
_Static_assert(sizeof(struct sched_attr) == 56, "struct sched_attr has 56 bytes in the table");
_Static_assert(offsetof(struct sched_attr, size) == 0, "size of struct sched_attr is at 0 in the table");
_Static_assert(offsetof(struct sched_attr, sched_policy) == 4, "sched_policy of struct sched_attr is at 4 in the table");
_Static_assert(offsetof(struct sched_attr, sched_flags) == 8, "sched_flags of struct sched_attr is at 8 in the table");
_Static_assert(offsetof(struct sched_attr, sched_nice) == 16, "sched_nice of struct sched_attr is at 16 in the table");
_Static_assert(offsetof(struct sched_attr, sched_priority) == 20, "sched_priority of struct sched_attr is at 20 in the table");
_Static_assert(offsetof(struct sched_attr, sched_runtime) == 24, "sched_runtime of struct sched_attr is at 24 in the table");
_Static_assert(offsetof(struct sched_attr, sched_deadline) == 32, "sched_deadline of struct sched_attr is at 32 in the table");
_Static_assert(offsetof(struct sched_attr, sched_period) == 40, "sched_period of struct sched_attr is at 40 in the table");
_Static_assert(offsetof(struct sched_attr, sched_util_min) == 48, "sched_util_min of struct sched_attr is at 48 in the table");
_Static_assert(offsetof(struct sched_attr, sched_util_max) == 52, "sched_util_max of struct sched_attr is at 52 in the table");
#endif
