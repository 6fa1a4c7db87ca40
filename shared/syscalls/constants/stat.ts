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

export const specialModes = flagSet(
  [
    ["S_ISUID", 0o4000],
    ["S_ISGID", 0o2000],
    ["S_ISVTX", 0o1000],
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

export const fileSystemTypes = enumSet(
  [
    ["ADFS_SUPER_MAGIC", 0xadf5],
    ["AFFS_SUPER_MAGIC", 0xadff],
    ["AFS_SUPER_MAGIC", 0x5346414f],
    ["AFS_FS_MAGIC", 0x6b414653],
    ["AUTOFS_SUPER_MAGIC", 391],
    ["CEPH_SUPER_MAGIC", 0xc36400],
    ["CODA_SUPER_MAGIC", 0x73757245],
    ["CRAMFS_MAGIC", 0x28cd3d45],
    ["DEBUGFS_MAGIC", 0x64626720],
    ["SECURITYFS_MAGIC", 0x73636673],
    ["SELINUX_MAGIC", 0xf97cff8c],
    ["SMACK_MAGIC", 0x43415d53],
    ["RAMFS_MAGIC", 0x858458f6],
    ["TMPFS_MAGIC", 0x1021994],
    ["HUGETLBFS_MAGIC", 0x958458f6],
    ["SQUASHFS_MAGIC", 0x73717368],
    ["ECRYPTFS_SUPER_MAGIC", 0xf15f],
    ["EFS_SUPER_MAGIC", 0x414a53],
    ["EROFS_SUPER_MAGIC_V1", 0xe0f5e1e2],
    ["EXT2_SUPER_MAGIC", 0xef53],
    ["XENFS_SUPER_MAGIC", 0xabba1974],
    ["BTRFS_SUPER_MAGIC", 0x9123683e],
    ["NILFS_SUPER_MAGIC", 0x3434],
    ["F2FS_SUPER_MAGIC", 0xf2f52010],
    ["HPFS_SUPER_MAGIC", 0xf995e849],
    ["ISOFS_SUPER_MAGIC", 0x9660],
    ["JFFS2_SUPER_MAGIC", 0x72b6],
    ["XFS_SUPER_MAGIC", 0x58465342],
    ["PSTOREFS_MAGIC", 0x6165676c],
    ["EFIVARFS_MAGIC", 0xde5e81e4],
    ["HOSTFS_SUPER_MAGIC", 0xc0ffee],
    ["OVERLAYFS_SUPER_MAGIC", 0x794c7630],
    ["FUSE_SUPER_MAGIC", 0x65735546],
    ["MINIX_SUPER_MAGIC", 0x137f],
    ["MSDOS_SUPER_MAGIC", 0x4d44],
    ["EXFAT_SUPER_MAGIC", 0x2011bab0],
    ["NCP_SUPER_MAGIC", 0x564c],
    ["NFS_SUPER_MAGIC", 0x6969],
    ["OCFS2_SUPER_MAGIC", 0x7461636f],
    ["OPENPROM_SUPER_MAGIC", 0x9fa1],
    ["QNX4_SUPER_MAGIC", 47],
    ["QNX6_SUPER_MAGIC", 0x68191122],
    ["REISERFS_SUPER_MAGIC", 0x52654973],
    ["SMB_SUPER_MAGIC", 0x517b],
    ["CIFS_SUPER_MAGIC", 0xff534d42],
    ["SMB2_SUPER_MAGIC", 0xfe534d42],
    ["CGROUP_SUPER_MAGIC", 0x27e0eb],
    ["CGROUP2_SUPER_MAGIC", 0x63677270],
    ["RDTGROUP_SUPER_MAGIC", 0x7655821],
    ["TRACEFS_MAGIC", 0x74726163],
    ["V9FS_MAGIC", 0x1021997],
    ["BDEVFS_MAGIC", 0x62646576],
    ["DAXFS_MAGIC", 0x64646178],
    ["BINFMTFS_MAGIC", 0x42494e4d],
    ["DEVPTS_SUPER_MAGIC", 0x1cd1],
    ["BINDERFS_SUPER_MAGIC", 0x6c6f6f70],
    ["FUTEXFS_SUPER_MAGIC", 0xbad1dea],
    ["PIPEFS_MAGIC", 0x50495045],
    ["PROC_SUPER_MAGIC", 0x9fa0],
    ["SOCKFS_MAGIC", 0x534f434b],
    ["SYSFS_MAGIC", 0x62656572],
    ["NSFS_MAGIC", 0x6e736673],
    ["BPF_FS_MAGIC", 0xcafe4a11],
    ["AAFS_MAGIC", 0x5a3c69f0],
    ["ZONEFS_MAGIC", 0x5a4f4653],
    ["UDF_SUPER_MAGIC", 0x15013346],
    ["DMA_BUF_MAGIC", 0x444d4142],
    ["DEVMEM_MAGIC", 0x454d444d],
    ["SECRETMEM_MAGIC", 0x5345434d],
    ["ANON_INODE_FS_MAGIC", 0x9041934],
  ],
  { header: "linux/magic.h" },
);
