/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/if_addrlabel.h>)
#include <linux/if_addrlabel.h>
_Static_assert(sizeof(struct ifaddrlblmsg) == 12, "struct ifaddrlblmsg has 12 bytes in the table");
_Static_assert(offsetof(struct ifaddrlblmsg, ifal_family) == 0, "ifal_family of struct ifaddrlblmsg is at 0 in the table");
_Static_assert(offsetof(struct ifaddrlblmsg, ifal_prefixlen) == 2, "ifal_prefixlen of struct ifaddrlblmsg is at 2 in the table");
_Static_assert(offsetof(struct ifaddrlblmsg, ifal_flags) == 3, "ifal_flags of struct ifaddrlblmsg is at 3 in the table");
_Static_assert(offsetof(struct ifaddrlblmsg, ifal_index) == 4, "ifal_index of struct ifaddrlblmsg is at 4 in the table");
_Static_assert(offsetof(struct ifaddrlblmsg, ifal_seq) == 8, "ifal_seq of struct ifaddrlblmsg is at 8 in the table");
#endif
