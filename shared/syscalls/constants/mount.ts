import { enumSet, flagSet } from "../kinds/constant.ts";

/** mount(2); the ones from MS_SUBMOUNT on are the kernel's own */
export const mountFlags = flagSet(
  [
    ["MS_RDONLY", 1],
    ["MS_NOSUID", 2],
    ["MS_NODEV", 4],
    ["MS_NOEXEC", 8],
    ["MS_SYNCHRONOUS", 0x10],
    ["MS_REMOUNT", 0x20],
    ["MS_MANDLOCK", 0x40],
    ["MS_DIRSYNC", 0x80],
    ["MS_NOSYMFOLLOW", 0x100],
    ["MS_NOATIME", 0x400],
    ["MS_NODIRATIME", 0x800],
    ["MS_BIND", 0x1000],
    ["MS_MOVE", 0x2000],
    ["MS_REC", 0x4000],
    ["MS_SILENT", 0x8000],
    ["MS_POSIXACL", 0x10000],
    ["MS_UNBINDABLE", 0x20000],
    ["MS_PRIVATE", 0x40000],
    ["MS_SLAVE", 0x80000],
    ["MS_SHARED", 0x100000],
    ["MS_RELATIME", 0x200000],
    ["MS_KERNMOUNT", 0x400000],
    ["MS_I_VERSION", 0x800000],
    ["MS_STRICTATIME", 0x1000000],
    ["MS_LAZYTIME", 0x2000000],
    ["MS_SUBMOUNT", 0x4000000],
    ["MS_NOREMOTELOCK", 0x8000000],
    ["MS_NOSEC", 0x10000000],
    ["MS_BORN", 0x20000000],
    ["MS_ACTIVE", 0x40000000],
    ["MS_NOUSER", 0x80000000],
  ],
  { header: "linux/mount.h", unknown: "MS_???" },
);

/** what the upper half of mount's flags had to be before Linux 2.4 */
export const oldMark = enumSet([["MS_MGC_VAL", 0xc0ed0000]], { header: "linux/mount.h" });

/** mount_setattr(2): how mounts below are propagated */
export const propagations = enumSet(
  [
    ["MS_UNBINDABLE", 0x20000],
    ["MS_PRIVATE", 0x40000],
    ["MS_SLAVE", 0x80000],
    ["MS_SHARED", 0x100000],
  ],
  { header: "linux/mount.h", unknown: "MS_???" },
);

/** umount2(2) */
export const unmountFlags = flagSet(
  [
    ["MNT_FORCE", 1],
    ["MNT_DETACH", 2],
    ["MNT_EXPIRE", 4],
    ["UMOUNT_NOFOLLOW", 8],
  ],
  { header: "sys/mount.h", unknown: "MNT_???" },
);

export const openTreeFlags = flagSet(
  [
    ["OPEN_TREE_CLONE", 1],
    ["OPEN_TREE_CLOEXEC", 0o2000000],
    ["AT_SYMLINK_NOFOLLOW", 0x100],
    ["AT_REMOVEDIR", 0x200],
    ["AT_SYMLINK_FOLLOW", 0x400],
    ["AT_NO_AUTOMOUNT", 0x800],
    ["AT_EMPTY_PATH", 0x1000],
    ["AT_RECURSIVE", 0x8000],
  ],
  { header: "sys/mount.h", unknown: "OPEN_TREE_???" },
);

export const moveMountFlags = flagSet(
  [
    ["MOVE_MOUNT_F_SYMLINKS", 1],
    ["MOVE_MOUNT_F_AUTOMOUNTS", 2],
    ["MOVE_MOUNT_F_EMPTY_PATH", 4],
    ["MOVE_MOUNT_T_SYMLINKS", 0x10],
    ["MOVE_MOUNT_T_AUTOMOUNTS", 0x20],
    ["MOVE_MOUNT_T_EMPTY_PATH", 0x40],
    ["MOVE_MOUNT_SET_GROUP", 0x100],
  ],
  { header: "linux/mount.h", unknown: "MOVE_MOUNT_???" },
);

export const fsopenFlags = flagSet([["FSOPEN_CLOEXEC", 1]], { header: "linux/mount.h", unknown: "FSOPEN_???" });

export const fspickFlags = flagSet(
  [
    ["FSPICK_CLOEXEC", 1],
    ["FSPICK_SYMLINK_NOFOLLOW", 2],
    ["FSPICK_NO_AUTOMOUNT", 4],
    ["FSPICK_EMPTY_PATH", 8],
  ],
  { header: "linux/mount.h", unknown: "FSPICK_???" },
);

export const fsconfigCommands = enumSet(
  [
    ["FSCONFIG_SET_FLAG", 0],
    ["FSCONFIG_SET_STRING", 1],
    ["FSCONFIG_SET_BINARY", 2],
    ["FSCONFIG_SET_PATH", 3],
    ["FSCONFIG_SET_PATH_EMPTY", 4],
    ["FSCONFIG_SET_FD", 5],
    ["FSCONFIG_CMD_CREATE", 6],
    ["FSCONFIG_CMD_RECONFIGURE", 7],
  ],
  { header: "linux/mount.h", unknown: "FSCONFIG_???" },
);

export const fsmountFlags = flagSet([["FSMOUNT_CLOEXEC", 1]], { header: "linux/mount.h", unknown: "FSMOUNT_???" });

const newMountAttributes = [
  ["MOUNT_ATTR_RDONLY", 1],
  ["MOUNT_ATTR_NOSUID", 2],
  ["MOUNT_ATTR_NODEV", 4],
  ["MOUNT_ATTR_NOEXEC", 8],
  ["MOUNT_ATTR_NOATIME", 0x10],
  ["MOUNT_ATTR_STRICTATIME", 0x20],
  ["MOUNT_ATTR_NODIRATIME", 0x80],
] as const;

/** fsmount's */
export const fsmountAttributes = flagSet(newMountAttributes, { header: "linux/mount.h", unknown: "MOUNT_ATTR_???" });

/** mount_setattr's */
export const mountAttributes = flagSet(
  [...newMountAttributes, ["MOUNT_ATTR_IDMAP", 0x100000], ["MOUNT_ATTR_NOSYMFOLLOW", 0x200000]],
  { header: "linux/mount.h", unknown: "MOUNT_ATTR_???" },
);

export const mountSetattrFlags = flagSet(
  [
    ["AT_SYMLINK_NOFOLLOW", 0x100],
    ["AT_NO_AUTOMOUNT", 0x800],
    ["AT_EMPTY_PATH", 0x1000],
    ["AT_RECURSIVE", 0x8000],
  ],
  { header: "linux/fcntl.h", unknown: "AT_???" },
);

/** swapon(2), above the priority */
export const swapFlags = flagSet(
  [
    ["SWAP_FLAG_PREFER", 0x8000],
    ["SWAP_FLAG_DISCARD", 0x10000],
    ["SWAP_FLAG_DISCARD_ONCE", 0x20000],
    ["SWAP_FLAG_DISCARD_PAGES", 0x40000],
  ],
  { header: "sys/swap.h", unknown: "SWAP_FLAG_???" },
);
