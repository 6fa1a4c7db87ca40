/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/times.h>)
#include <linux/times.h>
_Static_assert(sizeof(struct tms) == 32, "struct tms has 32 bytes in the table");
_Static_assert(offsetof(struct tms, tms_utime) == 0, "tms_utime of struct tms is at 0 in the table");
_Static_assert(offsetof(struct tms, tms_stime) == 8, "tms_stime of struct tms is at 8 in the table");
_Static_assert(offsetof(struct tms, tms_cutime) == 16, "tms_cutime of struct tms is at 16 in the table");
_Static_assert(offsetof(struct tms, tms_cstime) == 24, "tms_cstime of struct tms is at 24 in the table");
#endif
