/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/utsname.h>)
#include <linux/utsname.h>
_Static_assert(sizeof(struct new_utsname) == 390, "struct new_utsname has 390 bytes in the table");
_Static_assert(offsetof(struct new_utsname, sysname) == 0, "sysname of struct new_utsname is at 0 in the table");
_Static_assert(offsetof(struct new_utsname, nodename) == 65, "nodename of struct new_utsname is at 65 in the table");
_Static_assert(offsetof(struct new_utsname, release) == 130, "release of struct new_utsname is at 130 in the table");
_Static_assert(offsetof(struct new_utsname, version) == 195, "version of struct new_utsname is at 195 in the table");
_Static_assert(offsetof(struct new_utsname, machine) == 260, "machine of struct new_utsname is at 260 in the table");
_Static_assert(offsetof(struct new_utsname, domainname) == 325, "domainname of struct new_utsname is at 325 in the table");
#endif
