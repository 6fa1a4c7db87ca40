/** The file system Btrfs. */
import { enumSet, flagSet } from "../kinds/constant.ts";

export const subvolumeFlags = flagSet(
  [
    ["BTRFS_SUBVOL_CREATE_ASYNC", 1],
    ["BTRFS_SUBVOL_RDONLY", 2],
    ["BTRFS_SUBVOL_QGROUP_INHERIT", 4],
  ],
  { header: "linux/btrfs.h", unknown: "BTRFS_SUBVOL_???" },
);

export const balanceCommands = enumSet(
  [
    ["BTRFS_BALANCE_CTL_PAUSE", 1],
    ["BTRFS_BALANCE_CTL_CANCEL", 2],
  ],
  { header: "linux/btrfs.h", unknown: "BTRFS_BALANCE_CTL_???" },
);

export const defragFlags = flagSet(
  [
    ["BTRFS_DEFRAG_RANGE_COMPRESS", 1],
    ["BTRFS_DEFRAG_RANGE_START_IO", 2],
  ],
  { header: "linux/btrfs.h", unknown: "BTRFS_DEFRAG_RANGE_???" },
);

/** kinds of compression, which the header does not have */
export const compressions = enumSet(
  [
    ["BTRFS_COMPRESS_NONE", 0],
    ["BTRFS_COMPRESS_ZLIB", 1],
    ["BTRFS_COMPRESS_LZO", 2],
    ["BTRFS_COMPRESS_ZSTD", 3],
  ],
  { unknown: "BTRFS_COMPRESS_???" },
);

export const quotaCommands = enumSet(
  [
    ["BTRFS_QUOTA_CTL_ENABLE", 1],
    ["BTRFS_QUOTA_CTL_DISABLE", 2],
    ["BTRFS_QUOTA_CTL_RESCAN__NOTUSED", 3],
  ],
  { header: "linux/btrfs.h", unknown: "BTRFS_QUOTA_CTL_???" },
);

export const readOnlyFeatures = flagSet(
  [
    ["BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE", 1],
    ["BTRFS_FEATURE_COMPAT_RO_FREE_SPACE_TREE_VALID", 2],
    ["BTRFS_FEATURE_COMPAT_RO_VERITY", 4],
    ["BTRFS_FEATURE_COMPAT_RO_BLOCK_GROUP_TREE", 8],
  ],
  { header: "linux/btrfs.h", unknown: "BTRFS_FEATURE_COMPAT_RO_???" },
);

export const incompatibleFeatures = flagSet(
  [
    ["BTRFS_FEATURE_INCOMPAT_MIXED_BACKREF", 1],
    ["BTRFS_FEATURE_INCOMPAT_DEFAULT_SUBVOL", 2],
    ["BTRFS_FEATURE_INCOMPAT_MIXED_GROUPS", 4],
    ["BTRFS_FEATURE_INCOMPAT_COMPRESS_LZO", 8],
    ["BTRFS_FEATURE_INCOMPAT_COMPRESS_ZSTD", 0x10],
    ["BTRFS_FEATURE_INCOMPAT_BIG_METADATA", 0x20],
    ["BTRFS_FEATURE_INCOMPAT_EXTENDED_IREF", 0x40],
    ["BTRFS_FEATURE_INCOMPAT_RAID56", 0x80],
    ["BTRFS_FEATURE_INCOMPAT_SKINNY_METADATA", 0x100],
    ["BTRFS_FEATURE_INCOMPAT_NO_HOLES", 0x200],
    ["BTRFS_FEATURE_INCOMPAT_METADATA_UUID", 0x400],
    ["BTRFS_FEATURE_INCOMPAT_RAID1C34", 0x800],
    ["BTRFS_FEATURE_INCOMPAT_ZONED", 0x1000],
    ["BTRFS_FEATURE_INCOMPAT_EXTENT_TREE_V2", 0x2000],
  ],
  { header: "linux/btrfs.h", unknown: "BTRFS_FEATURE_INCOMPAT_???" },
);

export const informationFlags = flagSet(
  [
    ["BTRFS_FS_INFO_FLAG_CSUM_INFO", 1],
    ["BTRFS_FS_INFO_FLAG_GENERATION", 2],
    ["BTRFS_FS_INFO_FLAG_METADATA_UUID", 4],
  ],
  { header: "linux/btrfs.h", unknown: "BTRFS_FS_INFO_FLAG_???" },
);

export const limitFlags = flagSet(
  [
    ["BTRFS_QGROUP_LIMIT_MAX_RFER", 1],
    ["BTRFS_QGROUP_LIMIT_MAX_EXCL", 2],
    ["BTRFS_QGROUP_LIMIT_RSV_RFER", 4],
    ["BTRFS_QGROUP_LIMIT_RSV_EXCL", 8],
    ["BTRFS_QGROUP_LIMIT_RFER_CMPR", 0x10],
    ["BTRFS_QGROUP_LIMIT_EXCL_CMPR", 0x20],
  ],
  { header: "linux/btrfs.h", unknown: "BTRFS_QGROUP_LIMIT_???" },
);

export const inheritFlags = flagSet([["BTRFS_QGROUP_INHERIT_SET_LIMITS", 1]], {
  header: "linux/btrfs.h",
  unknown: "BTRFS_QGROUP_INHERIT_???",
});

export const checksums = enumSet(
  [
    ["BTRFS_CSUM_TYPE_CRC32", 0],
    ["BTRFS_CSUM_TYPE_XXHASH", 1],
    ["BTRFS_CSUM_TYPE_SHA256", 2],
    ["BTRFS_CSUM_TYPE_BLAKE2", 3],
  ],
  { unknown: "BTRFS_CSUM_TYPE_???" },
);

/** none so far */
export const compatibleFeatures = flagSet([], { unknown: "BTRFS_FEATURE_COMPAT_???" });

export const scrubFlags = flagSet([["BTRFS_SCRUB_READONLY", 1]], {
  header: "linux/btrfs.h",
  unknown: "BTRFS_SCRUB_???",
});

export const deviceStatisticsFlags = flagSet([["BTRFS_DEV_STATS_RESET", 1]], {
  header: "linux/btrfs.h",
  unknown: "BTRFS_DEV_STATS_???",
});

export const deviceStatistics = enumSet(
  [
    ["BTRFS_DEV_STAT_WRITE_ERRS", 0],
    ["BTRFS_DEV_STAT_READ_ERRS", 1],
    ["BTRFS_DEV_STAT_FLUSH_ERRS", 2],
    ["BTRFS_DEV_STAT_CORRUPTION_ERRS", 3],
    ["BTRFS_DEV_STAT_GENERATION_ERRS", 4],
  ],
  { header: "linux/btrfs.h" },
);
