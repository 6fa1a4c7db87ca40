import { enumSet, flagSet } from "../kinds/constant.ts";

export const fileTypes = enumSet(
  [
    ["S_IFSOCK", 0o140000],
    ["S_IFLNK", 0o120000],
    ["S_IFREG", 0o100000],
    ["S_IFBLK", 0o60000],
    ["S_IFDIR", 0o40000],
    ["S_IFCHR", 0o20000],
    ["S_IFIFO", 0o10000],
  ],
  { header: "sys/stat.h" },
);

export const atFlags = flagSet(
  [
    ["AT_SYMLINK_NOFOLLOW", 0x100],
    ["AT_REMOVEDIR", 0x200],
    ["AT_SYMLINK_FOLLOW", 0x400],
    ["AT_NO_AUTOMOUNT", 0x800],
    ["AT_EMPTY_PATH", 0x1000],
    ["AT_RECURSIVE", 0x8000],
  ],
  { header: "linux/fcntl.h", unknown: "AT_???" },
);

export const faccessatFlags = flagSet(
  [
    ["AT_SYMLINK_NOFOLLOW", 0x100],
    ["AT_EACCESS", 0x200],
    ["AT_EMPTY_PATH", 0x1000],
  ],
  { header: "linux/fcntl.h", unknown: "AT_???" },
);

export const statxMask = flagSet(
  [
    ["STATX_ALL", 0xfff],
    ["STATX_BASIC_STATS", 0x7ff],
    ["STATX_TYPE", 1],
    ["STATX_MODE", 2],
    ["STATX_NLINK", 4],
    ["STATX_UID", 8],
    ["STATX_GID", 0x10],
    ["STATX_ATIME", 0x20],
    ["STATX_MTIME", 0x40],
    ["STATX_CTIME", 0x80],
    ["STATX_INO", 0x100],
    ["STATX_SIZE", 0x200],
    ["STATX_BLOCKS", 0x400],
    ["STATX_BTIME", 0x800],
    ["STATX_MNT_ID", 0x1000],
    ["STATX_DIOALIGN", 0x2000],
  ],
  { header: "linux/stat.h", unknown: "STATX_???" },
);

export const statxAttributes = flagSet(
  [
    ["STATX_ATTR_COMPRESSED", 4],
    ["STATX_ATTR_IMMUTABLE", 0x10],
    ["STATX_ATTR_APPEND", 0x20],
    ["STATX_ATTR_NODUMP", 0x40],
    ["STATX_ATTR_ENCRYPTED", 0x800],
    ["STATX_ATTR_AUTOMOUNT", 0x1000],
    ["STATX_ATTR_MOUNT_ROOT", 0x2000],
    ["STATX_ATTR_VERITY", 0x100000],
    ["STATX_ATTR_DAX", 0x200000],
  ],
  { header: "linux/stat.h", unknown: "STATX_ATTR_???" },
);

export const statxSync = enumSet(
  [
    ["AT_STATX_SYNC_AS_STAT", 0],
    ["AT_STATX_FORCE_SYNC", 0x2000],
    ["AT_STATX_DONT_SYNC", 0x4000],
  ],
  { header: "linux/fcntl.h" },
);

export const mountStatFlags = flagSet(
  [
    ["ST_VALID", 0x20],
    ["ST_RDONLY", 1],
    ["ST_NOSUID", 2],
    ["ST_NODEV", 4],
    ["ST_NOEXEC", 8],
    ["ST_SYNCHRONOUS", 0x10],
    ["ST_MANDLOCK", 0x40],
    ["ST_WRITE", 0x80],
    ["ST_APPEND", 0x100],
    ["ST_IMMUTABLE", 0x200],
    ["ST_NOATIME", 0x400],
    ["ST_NODIRATIME", 0x800],
    ["ST_RELATIME", 0x1000],
    ["ST_NOSYMFOLLOW", 0x2000],
  ],
  { header: "sys/statvfs.h", unknown: "ST_???" },
);
