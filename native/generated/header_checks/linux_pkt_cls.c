/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/pkt_cls.h>)
#include <linux/pkt_cls.h>
#ifdef TCA_ACT_FLAGS_NO_PERCPU_STATS
_Static_assert((unsigned long long)(TCA_ACT_FLAGS_NO_PERCPU_STATS) == 0x1ULL || (unsigned long long)(TCA_ACT_FLAGS_NO_PERCPU_STATS) == (unsigned long long)(long long)(int)0x1ULL, "TCA_ACT_FLAGS_NO_PERCPU_STATS is 1 in the table");
#endif
#ifdef TCA_ACT_FLAGS_SKIP_HW
_Static_assert((unsigned long long)(TCA_ACT_FLAGS_SKIP_HW) == 0x2ULL || (unsigned long long)(TCA_ACT_FLAGS_SKIP_HW) == (unsigned long long)(long long)(int)0x2ULL, "TCA_ACT_FLAGS_SKIP_HW is 2 in the table");
#endif
#ifdef TCA_ACT_FLAGS_SKIP_SW
_Static_assert((unsigned long long)(TCA_ACT_FLAGS_SKIP_SW) == 0x4ULL || (unsigned long long)(TCA_ACT_FLAGS_SKIP_SW) == (unsigned long long)(long long)(int)0x4ULL, "TCA_ACT_FLAGS_SKIP_SW is 4 in the table");
#endif
#ifdef TCA_ACT_HW_STATS_IMMEDIATE
_Static_assert((unsigned long long)(TCA_ACT_HW_STATS_IMMEDIATE) == 0x1ULL || (unsigned long long)(TCA_ACT_HW_STATS_IMMEDIATE) == (unsigned long long)(long long)(int)0x1ULL, "TCA_ACT_HW_STATS_IMMEDIATE is 1 in the table");
#endif
#ifdef TCA_ACT_HW_STATS_DELAYED
_Static_assert((unsigned long long)(TCA_ACT_HW_STATS_DELAYED) == 0x2ULL || (unsigned long long)(TCA_ACT_HW_STATS_DELAYED) == (unsigned long long)(long long)(int)0x2ULL, "TCA_ACT_HW_STATS_DELAYED is 2 in the table");
#endif
#endif
