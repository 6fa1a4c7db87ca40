/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/btrfs.h>)
#include <linux/btrfs.h>
#ifdef BTRFS_IOC_SNAP_CREATE
_Static_assert((unsigned long long)(BTRFS_IOC_SNAP_CREATE) == 0x50009401ULL || (unsigned long long)(BTRFS_IOC_SNAP_CREATE) == (unsigned long long)(long long)(int)0x50009401ULL, "BTRFS_IOC_SNAP_CREATE is 1342215169 in the table");
#endif
#ifdef BTRFS_IOC_DEFRAG
_Static_assert((unsigned long long)(BTRFS_IOC_DEFRAG) == 0x50009402ULL || (unsigned long long)(BTRFS_IOC_DEFRAG) == (unsigned long long)(long long)(int)0x50009402ULL, "BTRFS_IOC_DEFRAG is 1342215170 in the table");
#endif
#ifdef BTRFS_IOC_RESIZE
_Static_assert((unsigned long long)(BTRFS_IOC_RESIZE) == 0x50009403ULL || (unsigned long long)(BTRFS_IOC_RESIZE) == (unsigned long long)(long long)(int)0x50009403ULL, "BTRFS_IOC_RESIZE is 1342215171 in the table");
#endif
#ifdef BTRFS_IOC_SCAN_DEV
_Static_assert((unsigned long long)(BTRFS_IOC_SCAN_DEV) == 0x50009404ULL || (unsigned long long)(BTRFS_IOC_SCAN_DEV) == (unsigned long long)(long long)(int)0x50009404ULL, "BTRFS_IOC_SCAN_DEV is 1342215172 in the table");
#endif
#ifdef BTRFS_IOC_FORGET_DEV
_Static_assert((unsigned long long)(BTRFS_IOC_FORGET_DEV) == 0x50009405ULL || (unsigned long long)(BTRFS_IOC_FORGET_DEV) == (unsigned long long)(long long)(int)0x50009405ULL, "BTRFS_IOC_FORGET_DEV is 1342215173 in the table");
#endif
#ifdef BTRFS_IOC_TRANS_START
_Static_assert((unsigned long long)(BTRFS_IOC_TRANS_START) == 0x9406ULL || (unsigned long long)(BTRFS_IOC_TRANS_START) == (unsigned long long)(long long)(int)0x9406ULL, "BTRFS_IOC_TRANS_START is 37894 in the table");
#endif
#ifdef BTRFS_IOC_TRANS_END
_Static_assert((unsigned long long)(BTRFS_IOC_TRANS_END) == 0x9407ULL || (unsigned long long)(BTRFS_IOC_TRANS_END) == (unsigned long long)(long long)(int)0x9407ULL, "BTRFS_IOC_TRANS_END is 37895 in the table");
#endif
#ifdef BTRFS_IOC_SYNC
_Static_assert((unsigned long long)(BTRFS_IOC_SYNC) == 0x9408ULL || (unsigned long long)(BTRFS_IOC_SYNC) == (unsigned long long)(long long)(int)0x9408ULL, "BTRFS_IOC_SYNC is 37896 in the table");
#endif
#ifdef BTRFS_IOC_CLONE
_Static_assert((unsigned long long)(BTRFS_IOC_CLONE) == 0x40049409ULL || (unsigned long long)(BTRFS_IOC_CLONE) == (unsigned long long)(long long)(int)0x40049409ULL, "BTRFS_IOC_CLONE is 1074041865 in the table");
#endif
#ifdef BTRFS_IOC_ADD_DEV
_Static_assert((unsigned long long)(BTRFS_IOC_ADD_DEV) == 0x5000940aULL || (unsigned long long)(BTRFS_IOC_ADD_DEV) == (unsigned long long)(long long)(int)0x5000940aULL, "BTRFS_IOC_ADD_DEV is 1342215178 in the table");
#endif
#ifdef BTRFS_IOC_RM_DEV
_Static_assert((unsigned long long)(BTRFS_IOC_RM_DEV) == 0x5000940bULL || (unsigned long long)(BTRFS_IOC_RM_DEV) == (unsigned long long)(long long)(int)0x5000940bULL, "BTRFS_IOC_RM_DEV is 1342215179 in the table");
#endif
#ifdef BTRFS_IOC_BALANCE
_Static_assert((unsigned long long)(BTRFS_IOC_BALANCE) == 0x5000940cULL || (unsigned long long)(BTRFS_IOC_BALANCE) == (unsigned long long)(long long)(int)0x5000940cULL, "BTRFS_IOC_BALANCE is 1342215180 in the table");
#endif
#ifdef BTRFS_IOC_CLONE_RANGE
_Static_assert((unsigned long long)(BTRFS_IOC_CLONE_RANGE) == 0x4020940dULL || (unsigned long long)(BTRFS_IOC_CLONE_RANGE) == (unsigned long long)(long long)(int)0x4020940dULL, "BTRFS_IOC_CLONE_RANGE is 1075876877 in the table");
#endif
#ifdef BTRFS_IOC_SUBVOL_CREATE
_Static_assert((unsigned long long)(BTRFS_IOC_SUBVOL_CREATE) == 0x5000940eULL || (unsigned long long)(BTRFS_IOC_SUBVOL_CREATE) == (unsigned long long)(long long)(int)0x5000940eULL, "BTRFS_IOC_SUBVOL_CREATE is 1342215182 in the table");
#endif
#ifdef BTRFS_IOC_SNAP_DESTROY
_Static_assert((unsigned long long)(BTRFS_IOC_SNAP_DESTROY) == 0x5000940fULL || (unsigned long long)(BTRFS_IOC_SNAP_DESTROY) == (unsigned long long)(long long)(int)0x5000940fULL, "BTRFS_IOC_SNAP_DESTROY is 1342215183 in the table");
#endif
#ifdef BTRFS_IOC_DEFRAG_RANGE
_Static_assert((unsigned long long)(BTRFS_IOC_DEFRAG_RANGE) == 0x40309410ULL || (unsigned long long)(BTRFS_IOC_DEFRAG_RANGE) == (unsigned long long)(long long)(int)0x40309410ULL, "BTRFS_IOC_DEFRAG_RANGE is 1076925456 in the table");
#endif
#ifdef BTRFS_IOC_TREE_SEARCH
_Static_assert((unsigned long long)(BTRFS_IOC_TREE_SEARCH) == 0xd0009411ULL || (unsigned long long)(BTRFS_IOC_TREE_SEARCH) == (unsigned long long)(long long)(int)0xd0009411ULL, "BTRFS_IOC_TREE_SEARCH is 3489698833 in the table");
#endif
#ifdef BTRFS_IOC_TREE_SEARCH_V2
_Static_assert((unsigned long long)(BTRFS_IOC_TREE_SEARCH_V2) == 0xc0709411ULL || (unsigned long long)(BTRFS_IOC_TREE_SEARCH_V2) == (unsigned long long)(long long)(int)0xc0709411ULL, "BTRFS_IOC_TREE_SEARCH_V2 is 3228603409 in the table");
#endif
#ifdef BTRFS_IOC_INO_LOOKUP
_Static_assert((unsigned long long)(BTRFS_IOC_INO_LOOKUP) == 0xd0009412ULL || (unsigned long long)(BTRFS_IOC_INO_LOOKUP) == (unsigned long long)(long long)(int)0xd0009412ULL, "BTRFS_IOC_INO_LOOKUP is 3489698834 in the table");
#endif
#ifdef BTRFS_IOC_DEFAULT_SUBVOL
_Static_assert((unsigned long long)(BTRFS_IOC_DEFAULT_SUBVOL) == 0x40089413ULL || (unsigned long long)(BTRFS_IOC_DEFAULT_SUBVOL) == (unsigned long long)(long long)(int)0x40089413ULL, "BTRFS_IOC_DEFAULT_SUBVOL is 1074304019 in the table");
#endif
#ifdef BTRFS_IOC_SPACE_INFO
_Static_assert((unsigned long long)(BTRFS_IOC_SPACE_INFO) == 0xc0109414ULL || (unsigned long long)(BTRFS_IOC_SPACE_INFO) == (unsigned long long)(long long)(int)0xc0109414ULL, "BTRFS_IOC_SPACE_INFO is 3222311956 in the table");
#endif
#ifdef BTRFS_IOC_START_SYNC
_Static_assert((unsigned long long)(BTRFS_IOC_START_SYNC) == 0x80089418ULL || (unsigned long long)(BTRFS_IOC_START_SYNC) == (unsigned long long)(long long)(int)0x80089418ULL, "BTRFS_IOC_START_SYNC is 2148045848 in the table");
#endif
#ifdef BTRFS_IOC_WAIT_SYNC
_Static_assert((unsigned long long)(BTRFS_IOC_WAIT_SYNC) == 0x40089416ULL || (unsigned long long)(BTRFS_IOC_WAIT_SYNC) == (unsigned long long)(long long)(int)0x40089416ULL, "BTRFS_IOC_WAIT_SYNC is 1074304022 in the table");
#endif
#ifdef BTRFS_IOC_SNAP_CREATE_V2
_Static_assert((unsigned long long)(BTRFS_IOC_SNAP_CREATE_V2) == 0x50009417ULL || (unsigned long long)(BTRFS_IOC_SNAP_CREATE_V2) == (unsigned long long)(long long)(int)0x50009417ULL, "BTRFS_IOC_SNAP_CREATE_V2 is 1342215191 in the table");
#endif
#ifdef BTRFS_IOC_SUBVOL_CREATE_V2
_Static_assert((unsigned long long)(BTRFS_IOC_SUBVOL_CREATE_V2) == 0x50009418ULL || (unsigned long long)(BTRFS_IOC_SUBVOL_CREATE_V2) == (unsigned long long)(long long)(int)0x50009418ULL, "BTRFS_IOC_SUBVOL_CREATE_V2 is 1342215192 in the table");
#endif
#ifdef BTRFS_IOC_SUBVOL_GETFLAGS
_Static_assert((unsigned long long)(BTRFS_IOC_SUBVOL_GETFLAGS) == 0x80089419ULL || (unsigned long long)(BTRFS_IOC_SUBVOL_GETFLAGS) == (unsigned long long)(long long)(int)0x80089419ULL, "BTRFS_IOC_SUBVOL_GETFLAGS is 2148045849 in the table");
#endif
#ifdef BTRFS_IOC_SUBVOL_SETFLAGS
_Static_assert((unsigned long long)(BTRFS_IOC_SUBVOL_SETFLAGS) == 0x4008941aULL || (unsigned long long)(BTRFS_IOC_SUBVOL_SETFLAGS) == (unsigned long long)(long long)(int)0x4008941aULL, "BTRFS_IOC_SUBVOL_SETFLAGS is 1074304026 in the table");
#endif
#ifdef BTRFS_IOC_SCRUB
_Static_assert((unsigned long long)(BTRFS_IOC_SCRUB) == 0xc400941bULL || (unsigned long long)(BTRFS_IOC_SCRUB) == (unsigned long long)(long long)(int)0xc400941bULL, "BTRFS_IOC_SCRUB is 3288372251 in the table");
#endif
#ifdef BTRFS_IOC_SCRUB_CANCEL
_Static_assert((unsigned long long)(BTRFS_IOC_SCRUB_CANCEL) == 0x941cULL || (unsigned long long)(BTRFS_IOC_SCRUB_CANCEL) == (unsigned long long)(long long)(int)0x941cULL, "BTRFS_IOC_SCRUB_CANCEL is 37916 in the table");
#endif
#ifdef BTRFS_IOC_SCRUB_PROGRESS
_Static_assert((unsigned long long)(BTRFS_IOC_SCRUB_PROGRESS) == 0xc400941dULL || (unsigned long long)(BTRFS_IOC_SCRUB_PROGRESS) == (unsigned long long)(long long)(int)0xc400941dULL, "BTRFS_IOC_SCRUB_PROGRESS is 3288372253 in the table");
#endif
#ifdef BTRFS_IOC_DEV_INFO
_Static_assert((unsigned long long)(BTRFS_IOC_DEV_INFO) == 0xd000941eULL || (unsigned long long)(BTRFS_IOC_DEV_INFO) == (unsigned long long)(long long)(int)0xd000941eULL, "BTRFS_IOC_DEV_INFO is 3489698846 in the table");
#endif
#ifdef BTRFS_IOC_FS_INFO
_Static_assert((unsigned long long)(BTRFS_IOC_FS_INFO) == 0x8400941fULL || (unsigned long long)(BTRFS_IOC_FS_INFO) == (unsigned long long)(long long)(int)0x8400941fULL, "BTRFS_IOC_FS_INFO is 2214630431 in the table");
#endif
#ifdef BTRFS_IOC_BALANCE_V2
_Static_assert((unsigned long long)(BTRFS_IOC_BALANCE_V2) == 0xc4009420ULL || (unsigned long long)(BTRFS_IOC_BALANCE_V2) == (unsigned long long)(long long)(int)0xc4009420ULL, "BTRFS_IOC_BALANCE_V2 is 3288372256 in the table");
#endif
#ifdef BTRFS_IOC_BALANCE_CTL
_Static_assert((unsigned long long)(BTRFS_IOC_BALANCE_CTL) == 0x40049421ULL || (unsigned long long)(BTRFS_IOC_BALANCE_CTL) == (unsigned long long)(long long)(int)0x40049421ULL, "BTRFS_IOC_BALANCE_CTL is 1074041889 in the table");
#endif
#ifdef BTRFS_IOC_BALANCE_PROGRESS
_Static_assert((unsigned long long)(BTRFS_IOC_BALANCE_PROGRESS) == 0x84009422ULL || (unsigned long long)(BTRFS_IOC_BALANCE_PROGRESS) == (unsigned long long)(long long)(int)0x84009422ULL, "BTRFS_IOC_BALANCE_PROGRESS is 2214630434 in the table");
#endif
#ifdef BTRFS_IOC_INO_PATHS
_Static_assert((unsigned long long)(BTRFS_IOC_INO_PATHS) == 0xc0389423ULL || (unsigned long long)(BTRFS_IOC_INO_PATHS) == (unsigned long long)(long long)(int)0xc0389423ULL, "BTRFS_IOC_INO_PATHS is 3224933411 in the table");
#endif
#ifdef BTRFS_IOC_LOGICAL_INO
_Static_assert((unsigned long long)(BTRFS_IOC_LOGICAL_INO) == 0xc0389424ULL || (unsigned long long)(BTRFS_IOC_LOGICAL_INO) == (unsigned long long)(long long)(int)0xc0389424ULL, "BTRFS_IOC_LOGICAL_INO is 3224933412 in the table");
#endif
#ifdef BTRFS_IOC_SET_RECEIVED_SUBVOL
_Static_assert((unsigned long long)(BTRFS_IOC_SET_RECEIVED_SUBVOL) == 0xc0c89425ULL || (unsigned long long)(BTRFS_IOC_SET_RECEIVED_SUBVOL) == (unsigned long long)(long long)(int)0xc0c89425ULL, "BTRFS_IOC_SET_RECEIVED_SUBVOL is 3234370597 in the table");
#endif
#ifdef BTRFS_IOC_SEND
_Static_assert((unsigned long long)(BTRFS_IOC_SEND) == 0x40489426ULL || (unsigned long long)(BTRFS_IOC_SEND) == (unsigned long long)(long long)(int)0x40489426ULL, "BTRFS_IOC_SEND is 1078498342 in the table");
#endif
#ifdef BTRFS_IOC_DEVICES_READY
_Static_assert((unsigned long long)(BTRFS_IOC_DEVICES_READY) == 0x90009427ULL || (unsigned long long)(BTRFS_IOC_DEVICES_READY) == (unsigned long long)(long long)(int)0x90009427ULL, "BTRFS_IOC_DEVICES_READY is 2415957031 in the table");
#endif
#ifdef BTRFS_IOC_QUOTA_CTL
_Static_assert((unsigned long long)(BTRFS_IOC_QUOTA_CTL) == 0xc0109428ULL || (unsigned long long)(BTRFS_IOC_QUOTA_CTL) == (unsigned long long)(long long)(int)0xc0109428ULL, "BTRFS_IOC_QUOTA_CTL is 3222311976 in the table");
#endif
#ifdef BTRFS_IOC_QGROUP_ASSIGN
_Static_assert((unsigned long long)(BTRFS_IOC_QGROUP_ASSIGN) == 0x40189429ULL || (unsigned long long)(BTRFS_IOC_QGROUP_ASSIGN) == (unsigned long long)(long long)(int)0x40189429ULL, "BTRFS_IOC_QGROUP_ASSIGN is 1075352617 in the table");
#endif
#ifdef BTRFS_IOC_QGROUP_CREATE
_Static_assert((unsigned long long)(BTRFS_IOC_QGROUP_CREATE) == 0x4010942aULL || (unsigned long long)(BTRFS_IOC_QGROUP_CREATE) == (unsigned long long)(long long)(int)0x4010942aULL, "BTRFS_IOC_QGROUP_CREATE is 1074828330 in the table");
#endif
#ifdef BTRFS_IOC_QGROUP_LIMIT
_Static_assert((unsigned long long)(BTRFS_IOC_QGROUP_LIMIT) == 0x8030942bULL || (unsigned long long)(BTRFS_IOC_QGROUP_LIMIT) == (unsigned long long)(long long)(int)0x8030942bULL, "BTRFS_IOC_QGROUP_LIMIT is 2150667307 in the table");
#endif
#ifdef BTRFS_IOC_QUOTA_RESCAN
_Static_assert((unsigned long long)(BTRFS_IOC_QUOTA_RESCAN) == 0x4040942cULL || (unsigned long long)(BTRFS_IOC_QUOTA_RESCAN) == (unsigned long long)(long long)(int)0x4040942cULL, "BTRFS_IOC_QUOTA_RESCAN is 1077974060 in the table");
#endif
#ifdef BTRFS_IOC_QUOTA_RESCAN_STATUS
_Static_assert((unsigned long long)(BTRFS_IOC_QUOTA_RESCAN_STATUS) == 0x8040942dULL || (unsigned long long)(BTRFS_IOC_QUOTA_RESCAN_STATUS) == (unsigned long long)(long long)(int)0x8040942dULL, "BTRFS_IOC_QUOTA_RESCAN_STATUS is 2151715885 in the table");
#endif
#ifdef BTRFS_IOC_QUOTA_RESCAN_WAIT
_Static_assert((unsigned long long)(BTRFS_IOC_QUOTA_RESCAN_WAIT) == 0x942eULL || (unsigned long long)(BTRFS_IOC_QUOTA_RESCAN_WAIT) == (unsigned long long)(long long)(int)0x942eULL, "BTRFS_IOC_QUOTA_RESCAN_WAIT is 37934 in the table");
#endif
#ifdef BTRFS_IOC_GET_DEV_STATS
_Static_assert((unsigned long long)(BTRFS_IOC_GET_DEV_STATS) == 0xc4089434ULL || (unsigned long long)(BTRFS_IOC_GET_DEV_STATS) == (unsigned long long)(long long)(int)0xc4089434ULL, "BTRFS_IOC_GET_DEV_STATS is 3288896564 in the table");
#endif
#ifdef BTRFS_IOC_DEV_REPLACE
_Static_assert((unsigned long long)(BTRFS_IOC_DEV_REPLACE) == 0xca289435ULL || (unsigned long long)(BTRFS_IOC_DEV_REPLACE) == (unsigned long long)(long long)(int)0xca289435ULL, "BTRFS_IOC_DEV_REPLACE is 3391657013 in the table");
#endif
#ifdef BTRFS_IOC_FILE_EXTENT_SAME
_Static_assert((unsigned long long)(BTRFS_IOC_FILE_EXTENT_SAME) == 0xc0189436ULL || (unsigned long long)(BTRFS_IOC_FILE_EXTENT_SAME) == (unsigned long long)(long long)(int)0xc0189436ULL, "BTRFS_IOC_FILE_EXTENT_SAME is 3222836278 in the table");
#endif
#ifdef BTRFS_IOC_GET_FEATURES
_Static_assert((unsigned long long)(BTRFS_IOC_GET_FEATURES) == 0x80189439ULL || (unsigned long long)(BTRFS_IOC_GET_FEATURES) == (unsigned long long)(long long)(int)0x80189439ULL, "BTRFS_IOC_GET_FEATURES is 2149094457 in the table");
#endif
#ifdef BTRFS_IOC_SET_FEATURES
_Static_assert((unsigned long long)(BTRFS_IOC_SET_FEATURES) == 0x40309439ULL || (unsigned long long)(BTRFS_IOC_SET_FEATURES) == (unsigned long long)(long long)(int)0x40309439ULL, "BTRFS_IOC_SET_FEATURES is 1076925497 in the table");
#endif
#ifdef BTRFS_IOC_GET_SUPPORTED_FEATURES
_Static_assert((unsigned long long)(BTRFS_IOC_GET_SUPPORTED_FEATURES) == 0x80489439ULL || (unsigned long long)(BTRFS_IOC_GET_SUPPORTED_FEATURES) == (unsigned long long)(long long)(int)0x80489439ULL, "BTRFS_IOC_GET_SUPPORTED_FEATURES is 2152240185 in the table");
#endif
#ifdef BTRFS_IOC_RM_DEV_V2
_Static_assert((unsigned long long)(BTRFS_IOC_RM_DEV_V2) == 0x5000943aULL || (unsigned long long)(BTRFS_IOC_RM_DEV_V2) == (unsigned long long)(long long)(int)0x5000943aULL, "BTRFS_IOC_RM_DEV_V2 is 1342215226 in the table");
#endif
#ifdef BTRFS_IOC_LOGICAL_INO_V2
_Static_assert((unsigned long long)(BTRFS_IOC_LOGICAL_INO_V2) == 0xc038943bULL || (unsigned long long)(BTRFS_IOC_LOGICAL_INO_V2) == (unsigned long long)(long long)(int)0xc038943bULL, "BTRFS_IOC_LOGICAL_INO_V2 is 3224933435 in the table");
#endif
#ifdef BTRFS_IOC_GET_SUBVOL_INFO
_Static_assert((unsigned long long)(BTRFS_IOC_GET_SUBVOL_INFO) == 0x81f8943cULL || (unsigned long long)(BTRFS_IOC_GET_SUBVOL_INFO) == (unsigned long long)(long long)(int)0x81f8943cULL, "BTRFS_IOC_GET_SUBVOL_INFO is 2180551740 in the table");
#endif
#ifdef BTRFS_IOC_GET_SUBVOL_ROOTREF
_Static_assert((unsigned long long)(BTRFS_IOC_GET_SUBVOL_ROOTREF) == 0xd000943dULL || (unsigned long long)(BTRFS_IOC_GET_SUBVOL_ROOTREF) == (unsigned long long)(long long)(int)0xd000943dULL, "BTRFS_IOC_GET_SUBVOL_ROOTREF is 3489698877 in the table");
#endif
#ifdef BTRFS_IOC_INO_LOOKUP_USER
_Static_assert((unsigned long long)(BTRFS_IOC_INO_LOOKUP_USER) == 0xd000943eULL || (unsigned long long)(BTRFS_IOC_INO_LOOKUP_USER) == (unsigned long long)(long long)(int)0xd000943eULL, "BTRFS_IOC_INO_LOOKUP_USER is 3489698878 in the table");
#endif
#ifdef BTRFS_IOC_SNAP_DESTROY_V2
_Static_assert((unsigned long long)(BTRFS_IOC_SNAP_DESTROY_V2) == 0x5000943fULL || (unsigned long long)(BTRFS_IOC_SNAP_DESTROY_V2) == (unsigned long long)(long long)(int)0x5000943fULL, "BTRFS_IOC_SNAP_DESTROY_V2 is 1342215231 in the table");
#endif
#ifdef BTRFS_IOC_ENCODED_READ
_Static_assert((unsigned long long)(BTRFS_IOC_ENCODED_READ) == 0x80809440ULL || (unsigned long long)(BTRFS_IOC_ENCODED_READ) == (unsigned long long)(long long)(int)0x80809440ULL, "BTRFS_IOC_ENCODED_READ is 2155910208 in the table");
#endif
#ifdef BTRFS_IOC_ENCODED_WRITE
_Static_assert((unsigned long long)(BTRFS_IOC_ENCODED_WRITE) == 0x40809440ULL || (unsigned long long)(BTRFS_IOC_ENCODED_WRITE) == (unsigned long long)(long long)(int)0x40809440ULL, "BTRFS_IOC_ENCODED_WRITE is 1082168384 in the table");
#endif
#ifdef BTRFS_SUBVOL_CREATE_ASYNC
_Static_assert((unsigned long long)(BTRFS_SUBVOL_CREATE_ASYNC) == 0x1ULL || (unsigned long long)(BTRFS_SUBVOL_CREATE_ASYNC) == (unsigned long long)(long long)(int)0x1ULL, "BTRFS_SUBVOL_CREATE_ASYNC is 1 in the table");
#endif
#ifdef BTRFS_SUBVOL_RDONLY
_Static_assert((unsigned long long)(BTRFS_SUBVOL_RDONLY) == 0x2ULL || (unsigned long long)(BTRFS_SUBVOL_RDONLY) == (unsigned long long)(long long)(int)0x2ULL, "BTRFS_SUBVOL_RDONLY is 2 in the table");
#endif
#ifdef BTRFS_SUBVOL_QGROUP_INHERIT
_Static_assert((unsigned long long)(BTRFS_SUBVOL_QGROUP_INHERIT) == 0x4ULL || (unsigned long long)(BTRFS_SUBVOL_QGROUP_INHERIT) == (unsigned long long)(long long)(int)0x4ULL, "BTRFS_SUBVOL_QGROUP_INHERIT is 4 in the table");
#endif
#ifdef BTRFS_BALANCE_CTL_PAUSE
_Static_assert((unsigned long long)(BTRFS_BALANCE_CTL_PAUSE) == 0x1ULL || (unsigned long long)(BTRFS_BALANCE_CTL_PAUSE) == (unsigned long long)(long long)(int)0x1ULL, "BTRFS_BALANCE_CTL_PAUSE is 1 in the table");
#endif
#ifdef BTRFS_BALANCE_CTL_CANCEL
_Static_assert((unsigned long long)(BTRFS_BALANCE_CTL_CANCEL) == 0x2ULL || (unsigned long long)(BTRFS_BALANCE_CTL_CANCEL) == (unsigned long long)(long long)(int)0x2ULL, "BTRFS_BALANCE_CTL_CANCEL is 2 in the table");
#endif
#ifdef BTRFS_DEFRAG_RANGE_COMPRESS
_Static_assert((unsigned long long)(BTRFS_DEFRAG_RANGE_COMPRESS) == 0x1ULL || (unsigned long long)(BTRFS_DEFRAG_RANGE_COMPRESS) == (unsigned long long)(long long)(int)0x1ULL, "BTRFS_DEFRAG_RANGE_COMPRESS is 1 in the table");
#endif
#ifdef BTRFS_DEFRAG_RANGE_START_IO
_Static_assert((unsigned long long)(BTRFS_DEFRAG_RANGE_START_IO) == 0x2ULL || (unsigned long long)(BTRFS_DEFRAG_RANGE_START_IO) == (unsigned long long)(long long)(int)0x2ULL, "BTRFS_DEFRAG_RANGE_START_IO is 2 in the table");
#endif
#ifdef BTRFS_QUOTA_CTL_ENABLE
_Static_assert((unsigned long long)(BTRFS_QUOTA_CTL_ENABLE) == 0x1ULL || (unsigned long long)(BTRFS_QUOTA_CTL_ENABLE) == (unsigned long long)(long long)(int)0x1ULL, "BTRFS_QUOTA_CTL_ENABLE is 1 in the table");
#endif
#ifdef BTRFS_QUOTA_CTL_DISABLE
_Static_assert((unsigned long long)(BTRFS_QUOTA_CTL_DISABLE) == 0x2ULL || (unsigned long long)(BTRFS_QUOTA_CTL_DISABLE) == (unsigned long long)(long long)(int)0x2ULL, "BTRFS_QUOTA_CTL_DISABLE is 2 in the table");
#endif
#ifdef BTRFS_QUOTA_CTL_RESCAN__NOTUSED
_Static_assert((unsigned long long)(BTRFS_QUOTA_CTL_RESCAN__NOTUSED) == 0x3ULL || (unsigned long long)(BTRFS_QUOTA_CTL_RESCAN__NOTUSED) == (unsigned long long)(long long)(int)0x3ULL, "BTRFS_QUOTA_CTL_RESCAN__NOTUSED is 3 in the table");
#endif
#ifdef BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE
_Static_assert((unsigned long long)(BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE) == 0x1ULL || (unsigned long long)(BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE) == (unsigned long long)(long long)(int)0x1ULL, "BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE is 1 in the table");
#endif
#ifdef BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID
_Static_assert((unsigned long long)(BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID) == 0x2ULL || (unsigned long long)(BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID) == (unsigned long long)(long long)(int)0x2ULL, "BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID is 2 in the table");
#endif
#ifdef BTRFS_FEATURE_COMPAT_RO_VERITY
_Static_assert((unsigned long long)(BTRFS_FEATURE_COMPAT_RO_VERITY) == 0x4ULL || (unsigned long long)(BTRFS_FEATURE_COMPAT_RO_VERITY) == (unsigned long long)(long long)(int)0x4ULL, "BTRFS_FEATURE_COMPAT_RO_VERITY is 4 in the table");
#endif
#ifdef BTRFS_FEATURE_COMPAT_RO_BLOCK_GROUP_TREE
_Static_assert((unsigned long long)(BTRFS_FEATURE_COMPAT_RO_BLOCK_GROUP_TREE) == 0x8ULL || (unsigned long long)(BTRFS_FEATURE_COMPAT_RO_BLOCK_GROUP_TREE) == (unsigned long long)(long long)(int)0x8ULL, "BTRFS_FEATURE_COMPAT_RO_BLOCK_GROUP_TREE is 8 in the table");
#endif
#ifdef BTRFS_FEATURE_INCOMPAT_MIXED_BACKREF
_Static_assert((unsigned long long)(BTRFS_FEATURE_INCOMPAT_MIXED_BACKREF) == 0x1ULL || (unsigned long long)(BTRFS_FEATURE_INCOMPAT_MIXED_BACKREF) == (unsigned long long)(long long)(int)0x1ULL, "BTRFS_FEATURE_INCOMPAT_MIXED_BACKREF is 1 in the table");
#endif
#ifdef BTRFS_FEATURE_INCOMPAT_DEFAULT_SUBVOL
_Static_assert((unsigned long long)(BTRFS_FEATURE_INCOMPAT_DEFAULT_SUBVOL) == 0x2ULL || (unsigned long long)(BTRFS_FEATURE_INCOMPAT_DEFAULT_SUBVOL) == (unsigned long long)(long long)(int)0x2ULL, "BTRFS_FEATURE_INCOMPAT_DEFAULT_SUBVOL is 2 in the table");
#endif
#ifdef BTRFS_FEATURE_INCOMPAT_MIXED_GROUPS
_Static_assert((unsigned long long)(BTRFS_FEATURE_INCOMPAT_MIXED_GROUPS) == 0x4ULL || (unsigned long long)(BTRFS_FEATURE_INCOMPAT_MIXED_GROUPS) == (unsigned long long)(long long)(int)0x4ULL, "BTRFS_FEATURE_INCOMPAT_MIXED_GROUPS is 4 in the table");
#endif
#ifdef BTRFS_FEATURE_INCOMPAT_COMPRESS_LZO
_Static_assert((unsigned long long)(BTRFS_FEATURE_INCOMPAT_COMPRESS_LZO) == 0x8ULL || (unsigned long long)(BTRFS_FEATURE_INCOMPAT_COMPRESS_LZO) == (unsigned long long)(long long)(int)0x8ULL, "BTRFS_FEATURE_INCOMPAT_COMPRESS_LZO is 8 in the table");
#endif
#ifdef BTRFS_FEATURE_INCOMPAT_COMPRESS_ZSTD
_Static_assert((unsigned long long)(BTRFS_FEATURE_INCOMPAT_COMPRESS_ZSTD) == 0x10ULL || (unsigned long long)(BTRFS_FEATURE_INCOMPAT_COMPRESS_ZSTD) == (unsigned long long)(long long)(int)0x10ULL, "BTRFS_FEATURE_INCOMPAT_COMPRESS_ZSTD is 16 in the table");
#endif
#ifdef BTRFS_FEATURE_INCOMPAT_BIG_METADATA
_Static_assert((unsigned long long)(BTRFS_FEATURE_INCOMPAT_BIG_METADATA) == 0x20ULL || (unsigned long long)(BTRFS_FEATURE_INCOMPAT_BIG_METADATA) == (unsigned long long)(long long)(int)0x20ULL, "BTRFS_FEATURE_INCOMPAT_BIG_METADATA is 32 in the table");
#endif
#ifdef BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF
_Static_assert((unsigned long long)(BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF) == 0x40ULL || (unsigned long long)(BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF) == (unsigned long long)(long long)(int)0x40ULL, "BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF is 64 in the table");
#endif
#ifdef BTRFS_FEATURE_INCOMPAT_RAID56
_Static_assert((unsigned long long)(BTRFS_FEATURE_INCOMPAT_RAID56) == 0x80ULL || (unsigned long long)(BTRFS_FEATURE_INCOMPAT_RAID56) == (unsigned long long)(long long)(int)0x80ULL, "BTRFS_FEATURE_INCOMPAT_RAID56 is 128 in the table");
#endif
#ifdef BTRFS_FEATURE_INCOMPAT_SKINNY_METADATA
_Static_assert((unsigned long long)(BTRFS_FEATURE_INCOMPAT_SKINNY_METADATA) == 0x100ULL || (unsigned long long)(BTRFS_FEATURE_INCOMPAT_SKINNY_METADATA) == (unsigned long long)(long long)(int)0x100ULL, "BTRFS_FEATURE_INCOMPAT_SKINNY_METADATA is 256 in the table");
#endif
#ifdef BTRFS_FEATURE_INCOMPAT_NO_HOLES
_Static_assert((unsigned long long)(BTRFS_FEATURE_INCOMPAT_NO_HOLES) == 0x200ULL || (unsigned long long)(BTRFS_FEATURE_INCOMPAT_NO_HOLES) == (unsigned long long)(long long)(int)0x200ULL, "BTRFS_FEATURE_INCOMPAT_NO_HOLES is 512 in the table");
#endif
#ifdef BTRFS_FEATURE_INCOMPAT_METADATA_UUID
_Static_assert((unsigned long long)(BTRFS_FEATURE_INCOMPAT_METADATA_UUID) == 0x400ULL || (unsigned long long)(BTRFS_FEATURE_INCOMPAT_METADATA_UUID) == (unsigned long long)(long long)(int)0x400ULL, "BTRFS_FEATURE_INCOMPAT_METADATA_UUID is 1024 in the table");
#endif
#ifdef BTRFS_FEATURE_INCOMPAT_RAID1C34
_Static_assert((unsigned long long)(BTRFS_FEATURE_INCOMPAT_RAID1C34) == 0x800ULL || (unsigned long long)(BTRFS_FEATURE_INCOMPAT_RAID1C34) == (unsigned long long)(long long)(int)0x800ULL, "BTRFS_FEATURE_INCOMPAT_RAID1C34 is 2048 in the table");
#endif
#ifdef BTRFS_FEATURE_INCOMPAT_ZONED
_Static_assert((unsigned long long)(BTRFS_FEATURE_INCOMPAT_ZONED) == 0x1000ULL || (unsigned long long)(BTRFS_FEATURE_INCOMPAT_ZONED) == (unsigned long long)(long long)(int)0x1000ULL, "BTRFS_FEATURE_INCOMPAT_ZONED is 4096 in the table");
#endif
#ifdef BTRFS_FEATURE_INCOMPAT_EXTENT_TREE_V2
_Static_assert((unsigned long long)(BTRFS_FEATURE_INCOMPAT_EXTENT_TREE_V2) == 0x2000ULL || (unsigned long long)(BTRFS_FEATURE_INCOMPAT_EXTENT_TREE_V2) == (unsigned long long)(long long)(int)0x2000ULL, "BTRFS_FEATURE_INCOMPAT_EXTENT_TREE_V2 is 8192 in the table");
#endif
#ifdef BTRFS_FS_INFO_FLAG_CSUM_INFO
_Static_assert((unsigned long long)(BTRFS_FS_INFO_FLAG_CSUM_INFO) == 0x1ULL || (unsigned long long)(BTRFS_FS_INFO_FLAG_CSUM_INFO) == (unsigned long long)(long long)(int)0x1ULL, "BTRFS_FS_INFO_FLAG_CSUM_INFO is 1 in the table");
#endif
#ifdef BTRFS_FS_INFO_FLAG_GENERATION
_Static_assert((unsigned long long)(BTRFS_FS_INFO_FLAG_GENERATION) == 0x2ULL || (unsigned long long)(BTRFS_FS_INFO_FLAG_GENERATION) == (unsigned long long)(long long)(int)0x2ULL, "BTRFS_FS_INFO_FLAG_GENERATION is 2 in the table");
#endif
#ifdef BTRFS_FS_INFO_FLAG_METADATA_UUID
_Static_assert((unsigned long long)(BTRFS_FS_INFO_FLAG_METADATA_UUID) == 0x4ULL || (unsigned long long)(BTRFS_FS_INFO_FLAG_METADATA_UUID) == (unsigned long long)(long long)(int)0x4ULL, "BTRFS_FS_INFO_FLAG_METADATA_UUID is 4 in the table");
#endif
#ifdef BTRFS_QGROUP_LIMIT_MAX_RFER
_Static_assert((unsigned long long)(BTRFS_QGROUP_LIMIT_MAX_RFER) == 0x1ULL || (unsigned long long)(BTRFS_QGROUP_LIMIT_MAX_RFER) == (unsigned long long)(long long)(int)0x1ULL, "BTRFS_QGROUP_LIMIT_MAX_RFER is 1 in the table");
#endif
#ifdef BTRFS_QGROUP_LIMIT_MAX_EXCL
_Static_assert((unsigned long long)(BTRFS_QGROUP_LIMIT_MAX_EXCL) == 0x2ULL || (unsigned long long)(BTRFS_QGROUP_LIMIT_MAX_EXCL) == (unsigned long long)(long long)(int)0x2ULL, "BTRFS_QGROUP_LIMIT_MAX_EXCL is 2 in the table");
#endif
#ifdef BTRFS_QGROUP_LIMIT_RSV_RFER
_Static_assert((unsigned long long)(BTRFS_QGROUP_LIMIT_RSV_RFER) == 0x4ULL || (unsigned long long)(BTRFS_QGROUP_LIMIT_RSV_RFER) == (unsigned long long)(long long)(int)0x4ULL, "BTRFS_QGROUP_LIMIT_RSV_RFER is 4 in the table");
#endif
#ifdef BTRFS_QGROUP_LIMIT_RSV_EXCL
_Static_assert((unsigned long long)(BTRFS_QGROUP_LIMIT_RSV_EXCL) == 0x8ULL || (unsigned long long)(BTRFS_QGROUP_LIMIT_RSV_EXCL) == (unsigned long long)(long long)(int)0x8ULL, "BTRFS_QGROUP_LIMIT_RSV_EXCL is 8 in the table");
#endif
#ifdef BTRFS_QGROUP_LIMIT_RFER_CMPR
_Static_assert((unsigned long long)(BTRFS_QGROUP_LIMIT_RFER_CMPR) == 0x10ULL || (unsigned long long)(BTRFS_QGROUP_LIMIT_RFER_CMPR) == (unsigned long long)(long long)(int)0x10ULL, "BTRFS_QGROUP_LIMIT_RFER_CMPR is 16 in the table");
#endif
#ifdef BTRFS_QGROUP_LIMIT_EXCL_CMPR
_Static_assert((unsigned long long)(BTRFS_QGROUP_LIMIT_EXCL_CMPR) == 0x20ULL || (unsigned long long)(BTRFS_QGROUP_LIMIT_EXCL_CMPR) == (unsigned long long)(long long)(int)0x20ULL, "BTRFS_QGROUP_LIMIT_EXCL_CMPR is 32 in the table");
#endif
#ifdef BTRFS_QGROUP_INHERIT_SET_LIMITS
_Static_assert((unsigned long long)(BTRFS_QGROUP_INHERIT_SET_LIMITS) == 0x1ULL || (unsigned long long)(BTRFS_QGROUP_INHERIT_SET_LIMITS) == (unsigned long long)(long long)(int)0x1ULL, "BTRFS_QGROUP_INHERIT_SET_LIMITS is 1 in the table");
#endif
#ifdef BTRFS_SCRUB_READONLY
_Static_assert((unsigned long long)(BTRFS_SCRUB_READONLY) == 0x1ULL || (unsigned long long)(BTRFS_SCRUB_READONLY) == (unsigned long long)(long long)(int)0x1ULL, "BTRFS_SCRUB_READONLY is 1 in the table");
#endif
#ifdef BTRFS_DEV_STATS_RESET
_Static_assert((unsigned long long)(BTRFS_DEV_STATS_RESET) == 0x1ULL || (unsigned long long)(BTRFS_DEV_STATS_RESET) == (unsigned long long)(long long)(int)0x1ULL, "BTRFS_DEV_STATS_RESET is 1 in the table");
#endif
#ifdef BTRFS_DEV_STAT_WRITE_ERRS
_Static_assert((unsigned long long)(BTRFS_DEV_STAT_WRITE_ERRS) == 0x0ULL || (unsigned long long)(BTRFS_DEV_STAT_WRITE_ERRS) == (unsigned long long)(long long)(int)0x0ULL, "BTRFS_DEV_STAT_WRITE_ERRS is 0 in the table");
#endif
#ifdef BTRFS_DEV_STAT_READ_ERRS
_Static_assert((unsigned long long)(BTRFS_DEV_STAT_READ_ERRS) == 0x1ULL || (unsigned long long)(BTRFS_DEV_STAT_READ_ERRS) == (unsigned long long)(long long)(int)0x1ULL, "BTRFS_DEV_STAT_READ_ERRS is 1 in the table");
#endif
#ifdef BTRFS_DEV_STAT_FLUSH_ERRS
_Static_assert((unsigned long long)(BTRFS_DEV_STAT_FLUSH_ERRS) == 0x2ULL || (unsigned long long)(BTRFS_DEV_STAT_FLUSH_ERRS) == (unsigned long long)(long long)(int)0x2ULL, "BTRFS_DEV_STAT_FLUSH_ERRS is 2 in the table");
#endif
#ifdef BTRFS_DEV_STAT_CORRUPTION_ERRS
_Static_assert((unsigned long long)(BTRFS_DEV_STAT_CORRUPTION_ERRS) == 0x3ULL || (unsigned long long)(BTRFS_DEV_STAT_CORRUPTION_ERRS) == (unsigned long long)(long long)(int)0x3ULL, "BTRFS_DEV_STAT_CORRUPTION_ERRS is 3 in the table");
#endif
#ifdef BTRFS_DEV_STAT_GENERATION_ERRS
_Static_assert((unsigned long long)(BTRFS_DEV_STAT_GENERATION_ERRS) == 0x4ULL || (unsigned long long)(BTRFS_DEV_STAT_GENERATION_ERRS) == (unsigned long long)(long long)(int)0x4ULL, "BTRFS_DEV_STAT_GENERATION_ERRS is 4 in the table");
#endif
_Static_assert(sizeof(struct btrfs_ioctl_vol_args) == 4096, "struct btrfs_ioctl_vol_args has 4096 bytes in the table");
_Static_assert(offsetof(struct btrfs_ioctl_vol_args, fd) == 0, "fd of struct btrfs_ioctl_vol_args is at 0 in the table");
_Static_assert(offsetof(struct btrfs_ioctl_vol_args, name) == 8, "name of struct btrfs_ioctl_vol_args is at 8 in the table");
_Static_assert(sizeof(struct btrfs_qgroup_limit) == 40, "struct btrfs_qgroup_limit has 40 bytes in the table");
_Static_assert(offsetof(struct btrfs_qgroup_limit, flags) == 0, "flags of struct btrfs_qgroup_limit is at 0 in the table");
_Static_assert(offsetof(struct btrfs_qgroup_limit, max_rfer) == 8, "max_rfer of struct btrfs_qgroup_limit is at 8 in the table");
_Static_assert(offsetof(struct btrfs_qgroup_limit, max_excl) == 16, "max_excl of struct btrfs_qgroup_limit is at 16 in the table");
_Static_assert(offsetof(struct btrfs_qgroup_limit, rsv_rfer) == 24, "rsv_rfer of struct btrfs_qgroup_limit is at 24 in the table");
_Static_assert(offsetof(struct btrfs_qgroup_limit, rsv_excl) == 32, "rsv_excl of struct btrfs_qgroup_limit is at 32 in the table");
_Static_assert(sizeof(struct btrfs_qgroup_inherit) == 72, "struct btrfs_qgroup_inherit has 72 bytes in the table");
_Static_assert(offsetof(struct btrfs_qgroup_inherit, flags) == 0, "flags of struct btrfs_qgroup_inherit is at 0 in the table");
_Static_assert(offsetof(struct btrfs_qgroup_inherit, num_qgroups) == 8, "num_qgroups of struct btrfs_qgroup_inherit is at 8 in the table");
_Static_assert(offsetof(struct btrfs_qgroup_inherit, num_ref_copies) == 16, "num_ref_copies of struct btrfs_qgroup_inherit is at 16 in the table");
_Static_assert(offsetof(struct btrfs_qgroup_inherit, num_excl_copies) == 24, "num_excl_copies of struct btrfs_qgroup_inherit is at 24 in the table");
_Static_assert(offsetof(struct btrfs_qgroup_inherit, lim) == 32, "lim of struct btrfs_qgroup_inherit is at 32 in the table");
_Static_assert(sizeof(struct btrfs_ioctl_defrag_range_args) == 48, "struct btrfs_ioctl_defrag_range_args has 48 bytes in the table");
_Static_assert(offsetof(struct btrfs_ioctl_defrag_range_args, start) == 0, "start of struct btrfs_ioctl_defrag_range_args is at 0 in the table");
_Static_assert(offsetof(struct btrfs_ioctl_defrag_range_args, len) == 8, "len of struct btrfs_ioctl_defrag_range_args is at 8 in the table");
_Static_assert(offsetof(struct btrfs_ioctl_defrag_range_args, flags) == 16, "flags of struct btrfs_ioctl_defrag_range_args is at 16 in the table");
_Static_assert(offsetof(struct btrfs_ioctl_defrag_range_args, extent_thresh) == 24, "extent_thresh of struct btrfs_ioctl_defrag_range_args is at 24 in the table");
_Static_assert(offsetof(struct btrfs_ioctl_defrag_range_args, compress_type) == 28, "compress_type of struct btrfs_ioctl_defrag_range_args is at 28 in the table");
_Static_assert(sizeof(struct btrfs_ioctl_feature_flags) == 24, "struct btrfs_ioctl_feature_flags has 24 bytes in the table");
_Static_assert(offsetof(struct btrfs_ioctl_feature_flags, compat_flags) == 0, "compat_flags of struct btrfs_ioctl_feature_flags is at 0 in the table");
_Static_assert(offsetof(struct btrfs_ioctl_feature_flags, compat_ro_flags) == 8, "compat_ro_flags of struct btrfs_ioctl_feature_flags is at 8 in the table");
_Static_assert(offsetof(struct btrfs_ioctl_feature_flags, incompat_flags) == 16, "incompat_flags of struct btrfs_ioctl_feature_flags is at 16 in the table");
_Static_assert(sizeof(struct btrfs_ioctl_qgroup_assign_args) == 24, "struct btrfs_ioctl_qgroup_assign_args has 24 bytes in the table");
_Static_assert(offsetof(struct btrfs_ioctl_qgroup_assign_args, assign) == 0, "assign of struct btrfs_ioctl_qgroup_assign_args is at 0 in the table");
_Static_assert(offsetof(struct btrfs_ioctl_qgroup_assign_args, src) == 8, "src of struct btrfs_ioctl_qgroup_assign_args is at 8 in the table");
_Static_assert(offsetof(struct btrfs_ioctl_qgroup_assign_args, dst) == 16, "dst of struct btrfs_ioctl_qgroup_assign_args is at 16 in the table");
_Static_assert(sizeof(struct btrfs_ioctl_qgroup_create_args) == 16, "struct btrfs_ioctl_qgroup_create_args has 16 bytes in the table");
_Static_assert(offsetof(struct btrfs_ioctl_qgroup_create_args, create) == 0, "create of struct btrfs_ioctl_qgroup_create_args is at 0 in the table");
_Static_assert(offsetof(struct btrfs_ioctl_qgroup_create_args, qgroupid) == 8, "qgroupid of struct btrfs_ioctl_qgroup_create_args is at 8 in the table");
_Static_assert(sizeof(struct btrfs_ioctl_qgroup_limit_args) == 48, "struct btrfs_ioctl_qgroup_limit_args has 48 bytes in the table");
_Static_assert(offsetof(struct btrfs_ioctl_qgroup_limit_args, qgroupid) == 0, "qgroupid of struct btrfs_ioctl_qgroup_limit_args is at 0 in the table");
_Static_assert(offsetof(struct btrfs_ioctl_qgroup_limit_args, lim) == 8, "lim of struct btrfs_ioctl_qgroup_limit_args is at 8 in the table");
_Static_assert(sizeof(struct btrfs_ioctl_quota_ctl_args) == 16, "struct btrfs_ioctl_quota_ctl_args has 16 bytes in the table");
_Static_assert(offsetof(struct btrfs_ioctl_quota_ctl_args, cmd) == 0, "cmd of struct btrfs_ioctl_quota_ctl_args is at 0 in the table");
_Static_assert(sizeof(struct btrfs_ioctl_quota_rescan_args) == 64, "struct btrfs_ioctl_quota_rescan_args has 64 bytes in the table");
_Static_assert(offsetof(struct btrfs_ioctl_quota_rescan_args, flags) == 0, "flags of struct btrfs_ioctl_quota_rescan_args is at 0 in the table");
_Static_assert(sizeof(struct btrfs_scrub_progress) == 120, "struct btrfs_scrub_progress has 120 bytes in the table");
_Static_assert(offsetof(struct btrfs_scrub_progress, data_extents_scrubbed) == 0, "data_extents_scrubbed of struct btrfs_scrub_progress is at 0 in the table");
_Static_assert(offsetof(struct btrfs_scrub_progress, tree_extents_scrubbed) == 8, "tree_extents_scrubbed of struct btrfs_scrub_progress is at 8 in the table");
_Static_assert(offsetof(struct btrfs_scrub_progress, data_bytes_scrubbed) == 16, "data_bytes_scrubbed of struct btrfs_scrub_progress is at 16 in the table");
_Static_assert(offsetof(struct btrfs_scrub_progress, tree_bytes_scrubbed) == 24, "tree_bytes_scrubbed of struct btrfs_scrub_progress is at 24 in the table");
_Static_assert(offsetof(struct btrfs_scrub_progress, read_errors) == 32, "read_errors of struct btrfs_scrub_progress is at 32 in the table");
_Static_assert(offsetof(struct btrfs_scrub_progress, csum_errors) == 40, "csum_errors of struct btrfs_scrub_progress is at 40 in the table");
_Static_assert(offsetof(struct btrfs_scrub_progress, verify_errors) == 48, "verify_errors of struct btrfs_scrub_progress is at 48 in the table");
_Static_assert(offsetof(struct btrfs_scrub_progress, no_csum) == 56, "no_csum of struct btrfs_scrub_progress is at 56 in the table");
_Static_assert(offsetof(struct btrfs_scrub_progress, csum_discards) == 64, "csum_discards of struct btrfs_scrub_progress is at 64 in the table");
_Static_assert(offsetof(struct btrfs_scrub_progress, super_errors) == 72, "super_errors of struct btrfs_scrub_progress is at 72 in the table");
_Static_assert(offsetof(struct btrfs_scrub_progress, malloc_errors) == 80, "malloc_errors of struct btrfs_scrub_progress is at 80 in the table");
_Static_assert(offsetof(struct btrfs_scrub_progress, uncorrectable_errors) == 88, "uncorrectable_errors of struct btrfs_scrub_progress is at 88 in the table");
_Static_assert(offsetof(struct btrfs_scrub_progress, corrected_errors) == 96, "corrected_errors of struct btrfs_scrub_progress is at 96 in the table");
_Static_assert(offsetof(struct btrfs_scrub_progress, last_physical) == 104, "last_physical of struct btrfs_scrub_progress is at 104 in the table");
_Static_assert(offsetof(struct btrfs_scrub_progress, unverified_errors) == 112, "unverified_errors of struct btrfs_scrub_progress is at 112 in the table");
_Static_assert(sizeof(struct btrfs_ioctl_scrub_args) == 1024, "struct btrfs_ioctl_scrub_args has 1024 bytes in the table");
_Static_assert(offsetof(struct btrfs_ioctl_scrub_args, progress) == 32, "progress of struct btrfs_ioctl_scrub_args is at 32 in the table");
_Static_assert(sizeof(struct btrfs_ioctl_get_dev_stats) == 1032, "struct btrfs_ioctl_get_dev_stats has 1032 bytes in the table");
_Static_assert(offsetof(struct btrfs_ioctl_get_dev_stats, devid) == 0, "devid of struct btrfs_ioctl_get_dev_stats is at 0 in the table");
_Static_assert(offsetof(struct btrfs_ioctl_get_dev_stats, nr_items) == 8, "nr_items of struct btrfs_ioctl_get_dev_stats is at 8 in the table");
_Static_assert(offsetof(struct btrfs_ioctl_get_dev_stats, flags) == 16, "flags of struct btrfs_ioctl_get_dev_stats is at 16 in the table");
#endif
