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
#endif
