/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/mqueue.h>)
#include <linux/mqueue.h>
_Static_assert(sizeof(struct mq_attr) == 64, "struct mq_attr has 64 bytes in the table");
_Static_assert(offsetof(struct mq_attr, mq_flags) == 0, "mq_flags of struct mq_attr is at 0 in the table");
_Static_assert(offsetof(struct mq_attr, mq_maxmsg) == 8, "mq_maxmsg of struct mq_attr is at 8 in the table");
_Static_assert(offsetof(struct mq_attr, mq_msgsize) == 16, "mq_msgsize of struct mq_attr is at 16 in the table");
_Static_assert(offsetof(struct mq_attr, mq_curmsgs) == 24, "mq_curmsgs of struct mq_attr is at 24 in the table");
#endif
