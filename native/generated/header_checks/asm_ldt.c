/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/ldt.h>)
#include <asm/ldt.h>
_Static_assert(sizeof(struct user_desc) == 16, "struct user_desc has 16 bytes in the table");
_Static_assert(offsetof(struct user_desc, entry_number) == 0, "entry_number of struct user_desc is at 0 in the table");
_Static_assert(offsetof(struct user_desc, base_addr) == 4, "base_addr of struct user_desc is at 4 in the table");
_Static_assert(offsetof(struct user_desc, limit) == 8, "limit of struct user_desc is at 8 in the table");
#endif
