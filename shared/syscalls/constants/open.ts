import { enumSet, flagSet } from "../kinds/constant.ts";

export const openFlags = flagSet(
  [
    ["O_CREAT", 0o100],
    ["O_EXCL", 0o200],
    ["O_NOCTTY", 0o400],
    ["O_TRUNC", 0o1000],
    ["O_APPEND", 0o2000],
    ["O_NONBLOCK", 0o4000],
    ["O_SYNC", 0o4010000],
    ["__O_SYNC", 0o4000000],
    ["O_DSYNC", 0o10000],
    ["O_DIRECT", 0o40000],
    ["O_LARGEFILE", 0o100000],
    ["O_NOFOLLOW", 0o400000],
    ["O_NOATIME", 0o1000000],
    ["O_CLOEXEC", 0o2000000],
    ["O_PATH", 0o10000000],
    ["O_TMPFILE", 0o20200000],
    ["__O_TMPFILE", 0o20000000],
    ["O_DIRECTORY", 0o200000],
    ["FASYNC", 0o20000],
  ],
  { header: "linux/fcntl.h", unknown: "O_???" },
);

export const accessModes = enumSet(
  [
    ["O_RDONLY", 0],
    ["O_WRONLY", 1],
    ["O_RDWR", 2],
    ["O_ACCMODE", 3],
  ],
  { header: "linux/fcntl.h" },
);

export const accessPermissions = flagSet(
  [
    ["F_OK", 0],
    ["R_OK", 4],
    ["W_OK", 2],
    ["X_OK", 1],
  ],
  { header: "unistd.h", unknown: "?_OK" },
);

export const seekOrigins = enumSet(
  [
    ["SEEK_SET", 0],
    ["SEEK_CUR", 1],
    ["SEEK_END", 2],
    ["SEEK_DATA", 3],
    ["SEEK_HOLE", 4],
  ],
  { header: "linux/fs.h", unknown: "SEEK_???" },
);

export const lockOperations = flagSet(
  [
    ["LOCK_SH", 1],
    ["LOCK_EX", 2],
    ["LOCK_NB", 4],
    ["LOCK_UN", 8],
    ["LOCK_MAND", 0x20],
    ["LOCK_RW", 0xc0],
    ["LOCK_READ", 0x40],
    ["LOCK_WRITE", 0x80],
  ],
  { header: "linux/fcntl.h", unknown: "LOCK_???" },
);

export const fallocateModes = flagSet(
  [
    ["FALLOC_FL_KEEP_SIZE", 1],
    ["FALLOC_FL_PUNCH_HOLE", 2],
    ["FALLOC_FL_NO_HIDE_STALE", 4],
    ["FALLOC_FL_COLLAPSE_RANGE", 8],
    ["FALLOC_FL_ZERO_RANGE", 0x10],
    ["FALLOC_FL_INSERT_RANGE", 0x20],
    ["FALLOC_FL_UNSHARE_RANGE", 0x40],
  ],
  { header: "linux/falloc.h", unknown: "FALLOC_FL_???" },
);

export const fileAdvice = enumSet(
  [
    ["POSIX_FADV_NORMAL", 0],
    ["POSIX_FADV_RANDOM", 1],
    ["POSIX_FADV_SEQUENTIAL", 2],
    ["POSIX_FADV_WILLNEED", 3],
    ["POSIX_FADV_DONTNEED", 4],
    ["POSIX_FADV_NOREUSE", 5],
  ],
  { header: "linux/fadvise.h", unknown: "POSIX_FADV_???" },
);

export const renameFlags = flagSet(
  [
    ["RENAME_NOREPLACE", 1],
    ["RENAME_EXCHANGE", 2],
    ["RENAME_WHITEOUT", 4],
  ],
  { header: "linux/fs.h", unknown: "RENAME_??" },
);

export const resolveFlags = flagSet(
  [
    ["RESOLVE_NO_XDEV", 1],
    ["RESOLVE_NO_MAGICLINKS", 2],
    ["RESOLVE_NO_SYMLINKS", 4],
    ["RESOLVE_BENEATH", 8],
    ["RESOLVE_IN_ROOT", 0x10],
    ["RESOLVE_CACHED", 0x20],
  ],
  { header: "linux/openat2.h", unknown: "RESOLVE_???" },
);

export const handleFlags = flagSet(
  [
    ["AT_SYMLINK_FOLLOW", 0x400],
    ["AT_EMPTY_PATH", 0x1000],
  ],
  { header: "linux/fcntl.h", unknown: "AT_???" },
);

export const closeRangeFlags = flagSet(
  [
    ["CLOSE_RANGE_UNSHARE", 2],
    ["CLOSE_RANGE_CLOEXEC", 4],
  ],
  { header: "linux/close_range.h", unknown: "CLOSE_RANGE_???" },
);

export const spliceFlags = flagSet(
  [
    ["SPLICE_F_MOVE", 1],
    ["SPLICE_F_NONBLOCK", 2],
    ["SPLICE_F_MORE", 4],
    ["SPLICE_F_GIFT", 8],
  ],
  { header: "fcntl.h", unknown: "SPLICE_F_???" },
);

export const syncRangeFlags = flagSet(
  [
    ["SYNC_FILE_RANGE_WAIT_BEFORE", 1],
    ["SYNC_FILE_RANGE_WRITE", 2],
    ["SYNC_FILE_RANGE_WAIT_AFTER", 4],
  ],
  { header: "fcntl.h", unknown: "SYNC_FILE_RANGE_???" },
);

export const memfdFlags = flagSet(
  [
    ["MFD_CLOEXEC", 1],
    ["MFD_ALLOW_SEALING", 2],
    ["MFD_HUGETLB", 4],
  ],
  { header: "linux/memfd.h", unknown: "MFD_???" },
);

export const eventfdFlags = flagSet(
  [
    ["EFD_SEMAPHORE", 1],
    ["EFD_CLOEXEC", 0o2000000],
    ["EFD_NONBLOCK", 0o4000],
  ],
  { header: "sys/eventfd.h", unknown: "EFD_???" },
);

export const readWriteFlags = flagSet(
  [
    ["RWF_HIPRI", 1],
    ["RWF_DSYNC", 2],
    ["RWF_SYNC", 4],
    ["RWF_NOWAIT", 8],
    ["RWF_APPEND", 0x10],
  ],
  { header: "linux/fs.h", unknown: "RWF_???" },
);
