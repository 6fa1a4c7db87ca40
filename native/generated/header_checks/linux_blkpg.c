/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/blkpg.h>)
#include <linux/blkpg.h>
#ifdef BLKPG_ADD_PARTITION
_Static_assert((unsigned long long)(BLKPG_ADD_PARTITION) == 0x1ULL || (unsigned long long)(BLKPG_ADD_PARTITION) == (unsigned long long)(long long)(int)0x1ULL, "BLKPG_ADD_PARTITION is 1 in the table");
#endif
#ifdef BLKPG_DEL_PARTITION
_Static_assert((unsigned long long)(BLKPG_DEL_PARTITION) == 0x2ULL || (unsigned long long)(BLKPG_DEL_PARTITION) == (unsigned long long)(long long)(int)0x2ULL, "BLKPG_DEL_PARTITION is 2 in the table");
#endif
#ifdef BLKPG_RESIZE_PARTITION
_Static_assert((unsigned long long)(BLKPG_RESIZE_PARTITION) == 0x3ULL || (unsigned long long)(BLKPG_RESIZE_PARTITION) == (unsigned long long)(long long)(int)0x3ULL, "BLKPG_RESIZE_PARTITION is 3 in the table");
#endif
#ifdef BLKPG
_Static_assert((unsigned long long)(BLKPG) == 0x1269ULL || (unsigned long long)(BLKPG) == (unsigned long long)(long long)(int)0x1269ULL, "BLKPG is 4713 in the table");
#endif
_Static_assert(sizeof(struct blkpg_partition) == 152, "struct blkpg_partition has 152 bytes in the table");
_Static_assert(offsetof(struct blkpg_partition, start) == 0, "start of struct blkpg_partition is at 0 in the table");
_Static_assert(offsetof(struct blkpg_partition, length) == 8, "length of struct blkpg_partition is at 8 in the table");
_Static_assert(offsetof(struct blkpg_partition, pno) == 16, "pno of struct blkpg_partition is at 16 in the table");
_Static_assert(offsetof(struct blkpg_partition, devname) == 20, "devname of struct blkpg_partition is at 20 in the table");
_Static_assert(offsetof(struct blkpg_partition, volname) == 84, "volname of struct blkpg_partition is at 84 in the table");
_Static_assert(sizeof(struct blkpg_ioctl_arg) == 24, "struct blkpg_ioctl_arg has 24 bytes in the table");
_Static_assert(offsetof(struct blkpg_ioctl_arg, op) == 0, "op of struct blkpg_ioctl_arg is at 0 in the table");
_Static_assert(offsetof(struct blkpg_ioctl_arg, flags) == 4, "flags of struct blkpg_ioctl_arg is at 4 in the table");
_Static_assert(offsetof(struct blkpg_ioctl_arg, datalen) == 8, "datalen of struct blkpg_ioctl_arg is at 8 in the table");
_Static_assert(offsetof(struct blkpg_ioctl_arg, data) == 16, "data of struct blkpg_ioctl_arg is at 16 in the table");
#endif
