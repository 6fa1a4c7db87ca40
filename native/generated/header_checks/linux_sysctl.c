/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/sysctl.h>)
#include <linux/sysctl.h>
_Static_assert(sizeof(struct __sysctl_args) == 80, "struct __sysctl_args has 80 bytes in the table");
_Static_assert(offsetof(struct __sysctl_args, name) == 0, "name of struct __sysctl_args is at 0 in the table");
_Static_assert(offsetof(struct __sysctl_args, nlen) == 8, "nlen of struct __sysctl_args is at 8 in the table");
_Static_assert(offsetof(struct __sysctl_args, oldval) == 16, "oldval of struct __sysctl_args is at 16 in the table");
_Static_assert(offsetof(struct __sysctl_args, oldlenp) == 24, "oldlenp of struct __sysctl_args is at 24 in the table");
_Static_assert(offsetof(struct __sysctl_args, newval) == 32, "newval of struct __sysctl_args is at 32 in the table");
_Static_assert(offsetof(struct __sysctl_args, newlen) == 40, "newlen of struct __sysctl_args is at 40 in the table");
#endif
