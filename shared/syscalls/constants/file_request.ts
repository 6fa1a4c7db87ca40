/** What is asked of files, and of descriptors that stand for no device. */
import { flagSet } from "../kinds/constant.ts";

export const inodeFlags = flagSet(
  [
    ["FS_SECRM_FL", 1],
    ["FS_UNRM_FL", 2],
    ["FS_COMPR_FL", 4],
    ["FS_SYNC_FL", 8],
    ["FS_IMMUTABLE_FL", 0x10],
    ["FS_APPEND_FL", 0x20],
    ["FS_NODUMP_FL", 0x40],
    ["FS_NOATIME_FL", 0x80],
    ["FS_DIRTY_FL", 0x100],
    ["FS_COMPRBLK_FL", 0x200],
    ["FS_NOCOMP_FL", 0x400],
    ["FS_ENCRYPT_FL", 0x800],
    ["FS_INDEX_FL", 0x1000],
    ["FS_IMAGIC_FL", 0x2000],
    ["FS_JOURNAL_DATA_FL", 0x4000],
    ["FS_NOTAIL_FL", 0x8000],
    ["FS_DIRSYNC_FL", 0x10000],
    ["FS_TOPDIR_FL", 0x20000],
    ["FS_HUGE_FILE_FL", 0x40000],
    ["FS_EXTENT_FL", 0x80000],
    ["FS_VERITY_FL", 0x100000],
    ["FS_EA_INODE_FL", 0x200000],
    ["FS_EOFBLOCKS_FL", 0x400000],
    ["FS_NOCOW_FL", 0x800000],
    ["FS_DAX_FL", 0x2000000],
    ["FS_INLINE_DATA_FL", 0x10000000],
    ["FS_PROJINHERIT_FL", 0x20000000],
    ["FS_CASEFOLD_FL", 0x40000000],
    ["FS_RESERVED_FL", 0x80000000],
  ],
  { header: "linux/fs.h", unknown: "FS_???_FL" },
);

export const extendedInodeFlags = flagSet(
  [
    ["FS_XFLAG_REALTIME", 1],
    ["FS_XFLAG_PREALLOC", 2],
    ["FS_XFLAG_IMMUTABLE", 8],
    ["FS_XFLAG_APPEND", 0x10],
    ["FS_XFLAG_SYNC", 0x20],
    ["FS_XFLAG_NOATIME", 0x40],
    ["FS_XFLAG_NODUMP", 0x80],
    ["FS_XFLAG_RTINHERIT", 0x100],
    ["FS_XFLAG_PROJINHERIT", 0x200],
    ["FS_XFLAG_NOSYMLINKS", 0x400],
    ["FS_XFLAG_EXTSIZE", 0x800],
    ["FS_XFLAG_EXTSZINHERIT", 0x1000],
    ["FS_XFLAG_NODEFRAG", 0x2000],
    ["FS_XFLAG_FILESTREAM", 0x4000],
    ["FS_XFLAG_DAX", 0x8000],
    ["FS_XFLAG_COWEXTSIZE", 0x10000],
    ["FS_XFLAG_HASATTR", 0x80000000],
  ],
  { header: "linux/fs.h", unknown: "FS_XFLAG_???" },
);

export const extentMapFlags = flagSet(
  [
    ["FIEMAP_FLAG_SYNC", 1],
    ["FIEMAP_FLAG_XATTR", 2],
    ["FIEMAP_FLAG_CACHE", 4],
  ],
  { header: "linux/fiemap.h", unknown: "FIEMAP_FLAG_???" },
);

export const extentFlags = flagSet(
  [
    ["FIEMAP_EXTENT_LAST", 1],
    ["FIEMAP_EXTENT_UNKNOWN", 2],
    ["FIEMAP_EXTENT_DELALLOC", 4],
    ["FIEMAP_EXTENT_ENCODED", 8],
    ["FIEMAP_EXTENT_DATA_ENCRYPTED", 0x80],
    ["FIEMAP_EXTENT_NOT_ALIGNED", 0x100],
    ["FIEMAP_EXTENT_DATA_INLINE", 0x200],
    ["FIEMAP_EXTENT_DATA_TAIL", 0x400],
    ["FIEMAP_EXTENT_UNWRITTEN", 0x800],
    ["FIEMAP_EXTENT_MERGED", 0x1000],
    ["FIEMAP_EXTENT_SHARED", 0x2000],
  ],
  { header: "linux/fiemap.h", unknown: "FIEMAP_EXTENT_???" },
);

export const faultFeatures = flagSet(
  [
    ["UFFD_FEATURE_PAGEFAULT_FLAG_WP", 1],
    ["UFFD_FEATURE_EVENT_FORK", 2],
    ["UFFD_FEATURE_EVENT_REMAP", 4],
    ["UFFD_FEATURE_EVENT_REMOVE", 8],
    ["UFFD_FEATURE_MISSING_HUGETLBFS", 0x10],
    ["UFFD_FEATURE_MISSING_SHMEM", 0x20],
    ["UFFD_FEATURE_EVENT_UNMAP", 0x40],
    ["UFFD_FEATURE_SIGBUS", 0x80],
    ["UFFD_FEATURE_THREAD_ID", 0x100],
    ["UFFD_FEATURE_MINOR_HUGETLBFS", 0x200],
    ["UFFD_FEATURE_MINOR_SHMEM", 0x400],
    ["UFFD_FEATURE_EXACT_ADDRESS", 0x800],
    ["UFFD_FEATURE_WP_HUGETLBFS_SHMEM", 0x1000],
  ],
  { header: "linux/userfaultfd.h", unknown: "UFFD_FEATURE_???" },
);

export const faultRequests = flagSet(
  [
    ["1<<_UFFDIO_REGISTER", 1],
    ["1<<_UFFDIO_UNREGISTER", 2],
  ],
  { unknown: "_UFFDIO_???" },
);

export const faultRangeRequests = flagSet(
  [
    ["1<<_UFFDIO_WAKE", 4],
    ["1<<_UFFDIO_COPY", 8],
    ["1<<_UFFDIO_ZEROPAGE", 0x10],
    ["1<<_UFFDIO_WRITEPROTECT", 0x40],
    ["1<<_UFFDIO_CONTINUE", 0x80],
  ],
  { unknown: "UFFDIO_???" },
);

export const faultCopyModes = flagSet(
  [
    ["UFFDIO_COPY_MODE_DONTWAKE", 1],
    ["UFFDIO_COPY_MODE_WP", 2],
  ],
  { header: "linux/userfaultfd.h", unknown: "UFFDIO_COPY_???" },
);

export const faultRegisterModes = flagSet(
  [
    ["UFFDIO_REGISTER_MODE_MISSING", 1],
    ["UFFDIO_REGISTER_MODE_WP", 2],
    ["UFFDIO_REGISTER_MODE_MINOR", 4],
  ],
  { header: "linux/userfaultfd.h", unknown: "UFFDIO_REGISTER_MODE_???" },
);

export const faultZeroModes = flagSet([["UFFDIO_ZEROPAGE_MODE_DONTWAKE", 1]], {
  header: "linux/userfaultfd.h",
  unknown: "UFFDIO_ZEROPAGE_???",
});

export const addFdFlags = flagSet(
  [
    ["SECCOMP_ADDFD_FLAG_SETFD", 1],
    ["SECCOMP_ADDFD_FLAG_SEND", 2],
  ],
  { header: "linux/seccomp.h", unknown: "SECCOMP_ADDFD_FLAG_???" },
);

export const responseFlags = flagSet([["SECCOMP_USER_NOTIF_FLAG_CONTINUE", 1]], {
  header: "linux/seccomp.h",
  unknown: "SECCOMP_USER_NOTIF_FLAG_???",
});

export const counterGroupFlags = flagSet([["PERF_IOC_FLAG_GROUP", 1]], {
  header: "linux/perf_event.h",
  unknown: "PERF_IOC_FLAG_???",
});
