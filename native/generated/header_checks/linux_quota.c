/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/quota.h>)
#include <linux/quota.h>
#ifdef Q_SYNC
_Static_assert((unsigned long long)(Q_SYNC) == 0x800001ULL || (unsigned long long)(Q_SYNC) == (unsigned long long)(long long)(int)0x800001ULL, "Q_SYNC is 8388609 in the table");
#endif
#ifdef Q_QUOTAON
_Static_assert((unsigned long long)(Q_QUOTAON) == 0x800002ULL || (unsigned long long)(Q_QUOTAON) == (unsigned long long)(long long)(int)0x800002ULL, "Q_QUOTAON is 8388610 in the table");
#endif
#ifdef Q_QUOTAOFF
_Static_assert((unsigned long long)(Q_QUOTAOFF) == 0x800003ULL || (unsigned long long)(Q_QUOTAOFF) == (unsigned long long)(long long)(int)0x800003ULL, "Q_QUOTAOFF is 8388611 in the table");
#endif
#ifdef Q_GETFMT
_Static_assert((unsigned long long)(Q_GETFMT) == 0x800004ULL || (unsigned long long)(Q_GETFMT) == (unsigned long long)(long long)(int)0x800004ULL, "Q_GETFMT is 8388612 in the table");
#endif
#ifdef Q_GETINFO
_Static_assert((unsigned long long)(Q_GETINFO) == 0x800005ULL || (unsigned long long)(Q_GETINFO) == (unsigned long long)(long long)(int)0x800005ULL, "Q_GETINFO is 8388613 in the table");
#endif
#ifdef Q_SETINFO
_Static_assert((unsigned long long)(Q_SETINFO) == 0x800006ULL || (unsigned long long)(Q_SETINFO) == (unsigned long long)(long long)(int)0x800006ULL, "Q_SETINFO is 8388614 in the table");
#endif
#ifdef Q_GETQUOTA
_Static_assert((unsigned long long)(Q_GETQUOTA) == 0x800007ULL || (unsigned long long)(Q_GETQUOTA) == (unsigned long long)(long long)(int)0x800007ULL, "Q_GETQUOTA is 8388615 in the table");
#endif
#ifdef Q_SETQUOTA
_Static_assert((unsigned long long)(Q_SETQUOTA) == 0x800008ULL || (unsigned long long)(Q_SETQUOTA) == (unsigned long long)(long long)(int)0x800008ULL, "Q_SETQUOTA is 8388616 in the table");
#endif
#ifdef Q_GETNEXTQUOTA
_Static_assert((unsigned long long)(Q_GETNEXTQUOTA) == 0x800009ULL || (unsigned long long)(Q_GETNEXTQUOTA) == (unsigned long long)(long long)(int)0x800009ULL, "Q_GETNEXTQUOTA is 8388617 in the table");
#endif
#ifdef USRQUOTA
_Static_assert((unsigned long long)(USRQUOTA) == 0x0ULL || (unsigned long long)(USRQUOTA) == (unsigned long long)(long long)(int)0x0ULL, "USRQUOTA is 0 in the table");
#endif
#ifdef GRPQUOTA
_Static_assert((unsigned long long)(GRPQUOTA) == 0x1ULL || (unsigned long long)(GRPQUOTA) == (unsigned long long)(long long)(int)0x1ULL, "GRPQUOTA is 1 in the table");
#endif
#ifdef PRJQUOTA
_Static_assert((unsigned long long)(PRJQUOTA) == 0x2ULL || (unsigned long long)(PRJQUOTA) == (unsigned long long)(long long)(int)0x2ULL, "PRJQUOTA is 2 in the table");
#endif
#ifdef QFMT_VFS_OLD
_Static_assert((unsigned long long)(QFMT_VFS_OLD) == 0x1ULL || (unsigned long long)(QFMT_VFS_OLD) == (unsigned long long)(long long)(int)0x1ULL, "QFMT_VFS_OLD is 1 in the table");
#endif
#ifdef QFMT_VFS_V0
_Static_assert((unsigned long long)(QFMT_VFS_V0) == 0x2ULL || (unsigned long long)(QFMT_VFS_V0) == (unsigned long long)(long long)(int)0x2ULL, "QFMT_VFS_V0 is 2 in the table");
#endif
#ifdef QFMT_OCFS2
_Static_assert((unsigned long long)(QFMT_OCFS2) == 0x3ULL || (unsigned long long)(QFMT_OCFS2) == (unsigned long long)(long long)(int)0x3ULL, "QFMT_OCFS2 is 3 in the table");
#endif
#ifdef QFMT_VFS_V1
_Static_assert((unsigned long long)(QFMT_VFS_V1) == 0x4ULL || (unsigned long long)(QFMT_VFS_V1) == (unsigned long long)(long long)(int)0x4ULL, "QFMT_VFS_V1 is 4 in the table");
#endif
#ifdef DQF_ROOT_SQUASH
_Static_assert((unsigned long long)(DQF_ROOT_SQUASH) == 0x1ULL || (unsigned long long)(DQF_ROOT_SQUASH) == (unsigned long long)(long long)(int)0x1ULL, "DQF_ROOT_SQUASH is 1 in the table");
#endif
#ifdef DQF_SYS_FILE
_Static_assert((unsigned long long)(DQF_SYS_FILE) == 0x10000ULL || (unsigned long long)(DQF_SYS_FILE) == (unsigned long long)(long long)(int)0x10000ULL, "DQF_SYS_FILE is 65536 in the table");
#endif
#ifdef QIF_ALL
_Static_assert((unsigned long long)(QIF_ALL) == 0x3fULL || (unsigned long long)(QIF_ALL) == (unsigned long long)(long long)(int)0x3fULL, "QIF_ALL is 63 in the table");
#endif
#ifdef QIF_LIMITS
_Static_assert((unsigned long long)(QIF_LIMITS) == 0x5ULL || (unsigned long long)(QIF_LIMITS) == (unsigned long long)(long long)(int)0x5ULL, "QIF_LIMITS is 5 in the table");
#endif
#ifdef QIF_USAGE
_Static_assert((unsigned long long)(QIF_USAGE) == 0xaULL || (unsigned long long)(QIF_USAGE) == (unsigned long long)(long long)(int)0xaULL, "QIF_USAGE is 10 in the table");
#endif
#ifdef QIF_TIMES
_Static_assert((unsigned long long)(QIF_TIMES) == 0x30ULL || (unsigned long long)(QIF_TIMES) == (unsigned long long)(long long)(int)0x30ULL, "QIF_TIMES is 48 in the table");
#endif
#ifdef QIF_BLIMITS
_Static_assert((unsigned long long)(QIF_BLIMITS) == 0x1ULL || (unsigned long long)(QIF_BLIMITS) == (unsigned long long)(long long)(int)0x1ULL, "QIF_BLIMITS is 1 in the table");
#endif
#ifdef QIF_SPACE
_Static_assert((unsigned long long)(QIF_SPACE) == 0x2ULL || (unsigned long long)(QIF_SPACE) == (unsigned long long)(long long)(int)0x2ULL, "QIF_SPACE is 2 in the table");
#endif
#ifdef QIF_ILIMITS
_Static_assert((unsigned long long)(QIF_ILIMITS) == 0x4ULL || (unsigned long long)(QIF_ILIMITS) == (unsigned long long)(long long)(int)0x4ULL, "QIF_ILIMITS is 4 in the table");
#endif
#ifdef QIF_INODES
_Static_assert((unsigned long long)(QIF_INODES) == 0x8ULL || (unsigned long long)(QIF_INODES) == (unsigned long long)(long long)(int)0x8ULL, "QIF_INODES is 8 in the table");
#endif
#ifdef QIF_BTIME
_Static_assert((unsigned long long)(QIF_BTIME) == 0x10ULL || (unsigned long long)(QIF_BTIME) == (unsigned long long)(long long)(int)0x10ULL, "QIF_BTIME is 16 in the table");
#endif
#ifdef QIF_ITIME
_Static_assert((unsigned long long)(QIF_ITIME) == 0x20ULL || (unsigned long long)(QIF_ITIME) == (unsigned long long)(long long)(int)0x20ULL, "QIF_ITIME is 32 in the table");
#endif
#ifdef IIF_BGRACE
_Static_assert((unsigned long long)(IIF_BGRACE) == 0x1ULL || (unsigned long long)(IIF_BGRACE) == (unsigned long long)(long long)(int)0x1ULL, "IIF_BGRACE is 1 in the table");
#endif
#ifdef IIF_IGRACE
_Static_assert((unsigned long long)(IIF_IGRACE) == 0x2ULL || (unsigned long long)(IIF_IGRACE) == (unsigned long long)(long long)(int)0x2ULL, "IIF_IGRACE is 2 in the table");
#endif
#ifdef IIF_FLAGS
_Static_assert((unsigned long long)(IIF_FLAGS) == 0x4ULL || (unsigned long long)(IIF_FLAGS) == (unsigned long long)(long long)(int)0x4ULL, "IIF_FLAGS is 4 in the table");
#endif
_Static_assert(sizeof(struct if_dqblk) == 72, "struct if_dqblk has 72 bytes in the table");
_Static_assert(offsetof(struct if_dqblk, dqb_bhardlimit) == 0, "dqb_bhardlimit of struct if_dqblk is at 0 in the table");
_Static_assert(offsetof(struct if_dqblk, dqb_bsoftlimit) == 8, "dqb_bsoftlimit of struct if_dqblk is at 8 in the table");
_Static_assert(offsetof(struct if_dqblk, dqb_curspace) == 16, "dqb_curspace of struct if_dqblk is at 16 in the table");
_Static_assert(offsetof(struct if_dqblk, dqb_ihardlimit) == 24, "dqb_ihardlimit of struct if_dqblk is at 24 in the table");
_Static_assert(offsetof(struct if_dqblk, dqb_isoftlimit) == 32, "dqb_isoftlimit of struct if_dqblk is at 32 in the table");
_Static_assert(offsetof(struct if_dqblk, dqb_curinodes) == 40, "dqb_curinodes of struct if_dqblk is at 40 in the table");
_Static_assert(offsetof(struct if_dqblk, dqb_btime) == 48, "dqb_btime of struct if_dqblk is at 48 in the table");
_Static_assert(offsetof(struct if_dqblk, dqb_itime) == 56, "dqb_itime of struct if_dqblk is at 56 in the table");
_Static_assert(offsetof(struct if_dqblk, dqb_valid) == 64, "dqb_valid of struct if_dqblk is at 64 in the table");
_Static_assert(sizeof(struct if_dqinfo) == 24, "struct if_dqinfo has 24 bytes in the table");
_Static_assert(offsetof(struct if_dqinfo, dqi_bgrace) == 0, "dqi_bgrace of struct if_dqinfo is at 0 in the table");
_Static_assert(offsetof(struct if_dqinfo, dqi_igrace) == 8, "dqi_igrace of struct if_dqinfo is at 8 in the table");
_Static_assert(offsetof(struct if_dqinfo, dqi_flags) == 16, "dqi_flags of struct if_dqinfo is at 16 in the table");
_Static_assert(offsetof(struct if_dqinfo, dqi_valid) == 20, "dqi_valid of struct if_dqinfo is at 20 in the table");
#endif
