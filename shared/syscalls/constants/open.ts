import { enumSet, flagSet } from "../kinds/constant.ts";

export const openFlags = flagSet(
  [
    ["O_CREAT", 0o100, "make the file if it is not there"],
    ["O_EXCL", 0o200, "fail if the file is there"],
    ["O_NOCTTY", 0o400, "do not make it the controlling terminal"],
    ["O_TRUNC", 0o1000, "empty the file"],
    ["O_APPEND", 0o2000, "write at the end always"],
    ["O_NONBLOCK", 0o4000, "never wait"],
    ["O_SYNC", 0o4010000, "write to the disk before returning"],
    ["__O_SYNC", 0o4000000],
    ["O_DSYNC", 0o10000, "write data to the disk before returning"],
    ["O_DIRECT", 0o40000, "bypass the page cache"],
    ["O_LARGEFILE", 0o100000, "sizes of 64 bits"],
    ["O_NOFOLLOW", 0o400000, "fail if it is a symbolic link"],
    ["O_NOATIME", 0o1000000, "leave the access time"],
    ["O_CLOEXEC", 0o2000000, "close when another program is executed"],
    ["O_PATH", 0o10000000, "a place only, not for reading or writing"],
    ["O_TMPFILE", 0o20200000, "a file without a name"],
    ["__O_TMPFILE", 0o20000000],
    ["O_DIRECTORY", 0o200000, "fail if it is no directory"],
    ["FASYNC", 0o20000, "send SIGIO when it is ready"],
  ],
  { header: "linux/fcntl.h", unknown: "O_???" },
);

export const accessModes = enumSet(
  [
    ["O_RDONLY", 0, "read only"],
    ["O_WRONLY", 1, "write only"],
    ["O_RDWR", 2, "read and write"],
    ["O_ACCMODE", 3],
  ],
  { header: "linux/fcntl.h" },
);

export const accessPermissions = flagSet(
  [
    ["F_OK", 0, "is it there?"],
    ["R_OK", 4, "may it be read?"],
    ["W_OK", 2, "may it be written?"],
    ["X_OK", 1, "may it be executed or searched?"],
  ],
  { header: "unistd.h", unknown: "?_OK" },
);

export const seekOrigins = enumSet(
  [
    ["SEEK_SET", 0, "from the beginning"],
    ["SEEK_CUR", 1, "from the present place"],
    ["SEEK_END", 2, "from the end"],
    ["SEEK_DATA", 3, "to the next data"],
    ["SEEK_HOLE", 4, "to the next hole"],
  ],
  { header: "linux/fs.h", unknown: "SEEK_???" },
);

export const lockOperations = flagSet(
  [
    ["LOCK_SH", 1, "shared with other readers"],
    ["LOCK_EX", 2, "for one alone"],
    ["LOCK_NB", 4, "fail rather than wait"],
    ["LOCK_UN", 8, "give it up"],
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
    ["RENAME_NOREPLACE", 1, "fail if the new name is taken"],
    ["RENAME_EXCHANGE", 2, "swap the two"],
    ["RENAME_WHITEOUT", 4, "leave a whiteout behind"],
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
    ["AT_SYMLINK_FOLLOW", 0x400, "what the link points to"],
    ["AT_EMPTY_PATH", 0x1000, "the descriptor itself if the path is empty"],
  ],
  { header: "linux/fcntl.h", unknown: "AT_???" },
);

export const closeRangeFlags = flagSet(
  [
    ["CLOSE_RANGE_UNSHARE", 2, "of this task alone"],
    ["CLOSE_RANGE_CLOEXEC", 4, "mark instead of closing"],
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
    ["MFD_CLOEXEC", 1, "close when another program is executed"],
    ["MFD_ALLOW_SEALING", 2, "seals may be set"],
    ["MFD_HUGETLB", 4, "in huge pages"],
  ],
  { header: "linux/memfd.h", unknown: "MFD_???" },
);

export const eventfdFlags = flagSet(
  [
    ["EFD_SEMAPHORE", 1, "each read takes one"],
    ["EFD_CLOEXEC", 0o2000000, "close when another program is executed"],
    ["EFD_NONBLOCK", 0o4000, "never wait"],
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
