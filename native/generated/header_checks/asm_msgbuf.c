/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/msgbuf.h>)
#include <asm/msgbuf.h>
_Static_assert(sizeof(struct msqid64_ds) == 120, "struct msqid64_ds has 120 bytes in the table");
_Static_assert(offsetof(struct msqid64_ds, msg_perm) == 0, "msg_perm of struct msqid64_ds is at 0 in the table");
_Static_assert(offsetof(struct msqid64_ds, msg_stime) == 48, "msg_stime of struct msqid64_ds is at 48 in the table");
_Static_assert(offsetof(struct msqid64_ds, msg_rtime) == 56, "msg_rtime of struct msqid64_ds is at 56 in the table");
_Static_assert(offsetof(struct msqid64_ds, msg_ctime) == 64, "msg_ctime of struct msqid64_ds is at 64 in the table");
_Static_assert(offsetof(struct msqid64_ds, msg_qnum) == 80, "msg_qnum of struct msqid64_ds is at 80 in the table");
_Static_assert(offsetof(struct msqid64_ds, msg_qbytes) == 88, "msg_qbytes of struct msqid64_ds is at 88 in the table");
_Static_assert(offsetof(struct msqid64_ds, msg_lspid) == 96, "msg_lspid of struct msqid64_ds is at 96 in the table");
_Static_assert(offsetof(struct msqid64_ds, msg_lrpid) == 100, "msg_lrpid of struct msqid64_ds is at 100 in the table");
#endif
