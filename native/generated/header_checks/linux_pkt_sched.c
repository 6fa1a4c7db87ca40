/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/pkt_sched.h>)
#include <linux/pkt_sched.h>
_Static_assert(sizeof(struct tc_sizespec) == 24, "struct tc_sizespec has 24 bytes in the table");
_Static_assert(offsetof(struct tc_sizespec, cell_log) == 0, "cell_log of struct tc_sizespec is at 0 in the table");
_Static_assert(offsetof(struct tc_sizespec, size_log) == 1, "size_log of struct tc_sizespec is at 1 in the table");
_Static_assert(offsetof(struct tc_sizespec, cell_align) == 2, "cell_align of struct tc_sizespec is at 2 in the table");
_Static_assert(offsetof(struct tc_sizespec, overhead) == 4, "overhead of struct tc_sizespec is at 4 in the table");
_Static_assert(offsetof(struct tc_sizespec, linklayer) == 8, "linklayer of struct tc_sizespec is at 8 in the table");
_Static_assert(offsetof(struct tc_sizespec, mpu) == 12, "mpu of struct tc_sizespec is at 12 in the table");
_Static_assert(offsetof(struct tc_sizespec, mtu) == 16, "mtu of struct tc_sizespec is at 16 in the table");
_Static_assert(offsetof(struct tc_sizespec, tsize) == 20, "tsize of struct tc_sizespec is at 20 in the table");
#endif
