/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/dqblk_xfs.h>)
#include <linux/dqblk_xfs.h>
#ifdef Q_XQUOTAON
_Static_assert((unsigned long long)(Q_XQUOTAON) == 0x5801ULL || (unsigned long long)(Q_XQUOTAON) == (unsigned long long)(long long)(int)0x5801ULL, "Q_XQUOTAON is 22529 in the table");
#endif
#ifdef Q_XQUOTAOFF
_Static_assert((unsigned long long)(Q_XQUOTAOFF) == 0x5802ULL || (unsigned long long)(Q_XQUOTAOFF) == (unsigned long long)(long long)(int)0x5802ULL, "Q_XQUOTAOFF is 22530 in the table");
#endif
#ifdef Q_XGETQUOTA
_Static_assert((unsigned long long)(Q_XGETQUOTA) == 0x5803ULL || (unsigned long long)(Q_XGETQUOTA) == (unsigned long long)(long long)(int)0x5803ULL, "Q_XGETQUOTA is 22531 in the table");
#endif
#ifdef Q_XSETQLIM
_Static_assert((unsigned long long)(Q_XSETQLIM) == 0x5804ULL || (unsigned long long)(Q_XSETQLIM) == (unsigned long long)(long long)(int)0x5804ULL, "Q_XSETQLIM is 22532 in the table");
#endif
#ifdef Q_XGETQSTAT
_Static_assert((unsigned long long)(Q_XGETQSTAT) == 0x5805ULL || (unsigned long long)(Q_XGETQSTAT) == (unsigned long long)(long long)(int)0x5805ULL, "Q_XGETQSTAT is 22533 in the table");
#endif
#ifdef Q_XQUOTARM
_Static_assert((unsigned long long)(Q_XQUOTARM) == 0x5806ULL || (unsigned long long)(Q_XQUOTARM) == (unsigned long long)(long long)(int)0x5806ULL, "Q_XQUOTARM is 22534 in the table");
#endif
#ifdef Q_XQUOTASYNC
_Static_assert((unsigned long long)(Q_XQUOTASYNC) == 0x5807ULL || (unsigned long long)(Q_XQUOTASYNC) == (unsigned long long)(long long)(int)0x5807ULL, "Q_XQUOTASYNC is 22535 in the table");
#endif
#ifdef Q_XGETQSTATV
_Static_assert((unsigned long long)(Q_XGETQSTATV) == 0x5808ULL || (unsigned long long)(Q_XGETQSTATV) == (unsigned long long)(long long)(int)0x5808ULL, "Q_XGETQSTATV is 22536 in the table");
#endif
#ifdef Q_XGETNEXTQUOTA
_Static_assert((unsigned long long)(Q_XGETNEXTQUOTA) == 0x5809ULL || (unsigned long long)(Q_XGETNEXTQUOTA) == (unsigned long long)(long long)(int)0x5809ULL, "Q_XGETNEXTQUOTA is 22537 in the table");
#endif
#ifdef FS_QUOTA_UDQ_ACCT
_Static_assert((unsigned long long)(FS_QUOTA_UDQ_ACCT) == 0x1ULL || (unsigned long long)(FS_QUOTA_UDQ_ACCT) == (unsigned long long)(long long)(int)0x1ULL, "FS_QUOTA_UDQ_ACCT is 1 in the table");
#endif
#ifdef FS_QUOTA_UDQ_ENFD
_Static_assert((unsigned long long)(FS_QUOTA_UDQ_ENFD) == 0x2ULL || (unsigned long long)(FS_QUOTA_UDQ_ENFD) == (unsigned long long)(long long)(int)0x2ULL, "FS_QUOTA_UDQ_ENFD is 2 in the table");
#endif
#ifdef FS_QUOTA_GDQ_ACCT
_Static_assert((unsigned long long)(FS_QUOTA_GDQ_ACCT) == 0x4ULL || (unsigned long long)(FS_QUOTA_GDQ_ACCT) == (unsigned long long)(long long)(int)0x4ULL, "FS_QUOTA_GDQ_ACCT is 4 in the table");
#endif
#ifdef FS_QUOTA_GDQ_ENFD
_Static_assert((unsigned long long)(FS_QUOTA_GDQ_ENFD) == 0x8ULL || (unsigned long long)(FS_QUOTA_GDQ_ENFD) == (unsigned long long)(long long)(int)0x8ULL, "FS_QUOTA_GDQ_ENFD is 8 in the table");
#endif
#ifdef FS_QUOTA_PDQ_ACCT
_Static_assert((unsigned long long)(FS_QUOTA_PDQ_ACCT) == 0x10ULL || (unsigned long long)(FS_QUOTA_PDQ_ACCT) == (unsigned long long)(long long)(int)0x10ULL, "FS_QUOTA_PDQ_ACCT is 16 in the table");
#endif
#ifdef FS_QUOTA_PDQ_ENFD
_Static_assert((unsigned long long)(FS_QUOTA_PDQ_ENFD) == 0x20ULL || (unsigned long long)(FS_QUOTA_PDQ_ENFD) == (unsigned long long)(long long)(int)0x20ULL, "FS_QUOTA_PDQ_ENFD is 32 in the table");
#endif
#ifdef FS_USER_QUOTA
_Static_assert((unsigned long long)(FS_USER_QUOTA) == 0x1ULL || (unsigned long long)(FS_USER_QUOTA) == (unsigned long long)(long long)(int)0x1ULL, "FS_USER_QUOTA is 1 in the table");
#endif
#ifdef FS_PROJ_QUOTA
_Static_assert((unsigned long long)(FS_PROJ_QUOTA) == 0x2ULL || (unsigned long long)(FS_PROJ_QUOTA) == (unsigned long long)(long long)(int)0x2ULL, "FS_PROJ_QUOTA is 2 in the table");
#endif
#ifdef FS_GROUP_QUOTA
_Static_assert((unsigned long long)(FS_GROUP_QUOTA) == 0x4ULL || (unsigned long long)(FS_GROUP_QUOTA) == (unsigned long long)(long long)(int)0x4ULL, "FS_GROUP_QUOTA is 4 in the table");
#endif
_Static_assert(sizeof(struct fs_disk_quota) == 112, "struct fs_disk_quota has 112 bytes in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_version) == 0, "d_version of struct fs_disk_quota is at 0 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_flags) == 1, "d_flags of struct fs_disk_quota is at 1 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_fieldmask) == 2, "d_fieldmask of struct fs_disk_quota is at 2 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_id) == 4, "d_id of struct fs_disk_quota is at 4 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_blk_hardlimit) == 8, "d_blk_hardlimit of struct fs_disk_quota is at 8 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_blk_softlimit) == 16, "d_blk_softlimit of struct fs_disk_quota is at 16 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_ino_hardlimit) == 24, "d_ino_hardlimit of struct fs_disk_quota is at 24 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_ino_softlimit) == 32, "d_ino_softlimit of struct fs_disk_quota is at 32 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_bcount) == 40, "d_bcount of struct fs_disk_quota is at 40 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_icount) == 48, "d_icount of struct fs_disk_quota is at 48 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_itimer) == 56, "d_itimer of struct fs_disk_quota is at 56 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_btimer) == 60, "d_btimer of struct fs_disk_quota is at 60 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_iwarns) == 64, "d_iwarns of struct fs_disk_quota is at 64 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_bwarns) == 66, "d_bwarns of struct fs_disk_quota is at 66 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_rtb_hardlimit) == 72, "d_rtb_hardlimit of struct fs_disk_quota is at 72 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_rtb_softlimit) == 80, "d_rtb_softlimit of struct fs_disk_quota is at 80 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_rtbcount) == 88, "d_rtbcount of struct fs_disk_quota is at 88 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_rtbtimer) == 96, "d_rtbtimer of struct fs_disk_quota is at 96 in the table");
_Static_assert(offsetof(struct fs_disk_quota, d_rtbwarns) == 100, "d_rtbwarns of struct fs_disk_quota is at 100 in the table");
_Static_assert(sizeof(struct fs_qfilestat) == 24, "struct fs_qfilestat has 24 bytes in the table");
_Static_assert(offsetof(struct fs_qfilestat, qfs_ino) == 0, "qfs_ino of struct fs_qfilestat is at 0 in the table");
_Static_assert(offsetof(struct fs_qfilestat, qfs_nblks) == 8, "qfs_nblks of struct fs_qfilestat is at 8 in the table");
_Static_assert(offsetof(struct fs_qfilestat, qfs_nextents) == 16, "qfs_nextents of struct fs_qfilestat is at 16 in the table");
_Static_assert(sizeof(struct fs_quota_stat) == 80, "struct fs_quota_stat has 80 bytes in the table");
_Static_assert(offsetof(struct fs_quota_stat, qs_version) == 0, "qs_version of struct fs_quota_stat is at 0 in the table");
_Static_assert(offsetof(struct fs_quota_stat, qs_flags) == 2, "qs_flags of struct fs_quota_stat is at 2 in the table");
_Static_assert(offsetof(struct fs_quota_stat, qs_uquota) == 8, "qs_uquota of struct fs_quota_stat is at 8 in the table");
_Static_assert(offsetof(struct fs_quota_stat, qs_gquota) == 32, "qs_gquota of struct fs_quota_stat is at 32 in the table");
_Static_assert(offsetof(struct fs_quota_stat, qs_incoredqs) == 56, "qs_incoredqs of struct fs_quota_stat is at 56 in the table");
_Static_assert(offsetof(struct fs_quota_stat, qs_btimelimit) == 60, "qs_btimelimit of struct fs_quota_stat is at 60 in the table");
_Static_assert(offsetof(struct fs_quota_stat, qs_itimelimit) == 64, "qs_itimelimit of struct fs_quota_stat is at 64 in the table");
_Static_assert(offsetof(struct fs_quota_stat, qs_rtbtimelimit) == 68, "qs_rtbtimelimit of struct fs_quota_stat is at 68 in the table");
_Static_assert(offsetof(struct fs_quota_stat, qs_bwarnlimit) == 72, "qs_bwarnlimit of struct fs_quota_stat is at 72 in the table");
_Static_assert(offsetof(struct fs_quota_stat, qs_iwarnlimit) == 74, "qs_iwarnlimit of struct fs_quota_stat is at 74 in the table");
#endif
