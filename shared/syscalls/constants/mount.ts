import { enumSet, flagSet } from "../kinds/constant.ts";

/** mount(2); the ones from MS_SUBMOUNT on are the kernel's own */
export const mountFlags = flagSet(
  [
    ["MS_RDONLY", 1, "nothing may be written"],
    ["MS_NOSUID", 2, "set-user-id bits have no effect"],
    ["MS_NODEV", 4, "device files cannot be used"],
    ["MS_NOEXEC", 8, "no program may be run from it"],
    ["MS_SYNCHRONOUS", 0x10, "every write waits for the disk"],
    ["MS_REMOUNT", 0x20, "change the flags of what is mounted already"],
    ["MS_MANDLOCK", 0x40, "allow locks that nobody can ignore"],
    ["MS_DIRSYNC", 0x80, "changes of directories wait for the disk"],
    ["MS_NOSYMFOLLOW", 0x100, "symbolic links are not followed"],
    ["MS_NOATIME", 0x400, "reading does not change the time of the last access"],
    ["MS_NODIRATIME", 0x800, "reading a directory does not change its access time"],
    ["MS_BIND", 0x1000, "show a directory at a second place"],
    ["MS_MOVE", 0x2000, "move what is mounted to another place"],
    ["MS_REC", 0x4000, "and all that is mounted below"],
    ["MS_SILENT", 0x8000, "no messages in the kernel's log"],
    ["MS_POSIXACL", 0x10000, "access control lists count"],
    ["MS_UNBINDABLE", 0x20000, "cannot be shown at a second place"],
    ["MS_PRIVATE", 0x40000, "mounts in it stay in it, and none come from elsewhere"],
    ["MS_SLAVE", 0x80000, "mounts come in from elsewhere, and none go out"],
    ["MS_SHARED", 0x100000, "mounts in it appear in all its copies"],
    ["MS_RELATIME", 0x200000, "keep the access time only roughly"],
    ["MS_KERNMOUNT", 0x400000],
    ["MS_I_VERSION", 0x800000, "count the changes of each file"],
    ["MS_STRICTATIME", 0x1000000, "keep the access time exactly"],
    ["MS_LAZYTIME", 0x2000000, "times are written to the disk later"],
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
    ["MNT_FORCE", 1, "even if somebody uses it"],
    ["MNT_DETACH", 2, "out of sight at once, gone when nobody uses it any more"],
    ["MNT_EXPIRE", 4, "mark it, and unmount it if marked already and not used since"],
    ["UMOUNT_NOFOLLOW", 8, "do not follow a symbolic link"],
  ],
  { header: "sys/mount.h", unknown: "MNT_???" },
);

export const openTreeFlags = flagSet(
  [
    ["OPEN_TREE_CLONE", 1, "a copy of the tree that is mounted nowhere"],
    ["OPEN_TREE_CLOEXEC", 0o2000000, "close when another program is executed"],
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
    ["MOVE_MOUNT_F_SYMLINKS", 1, "follow symbolic links of the source"],
    ["MOVE_MOUNT_F_AUTOMOUNTS", 2, "let the source be mounted by its automounter"],
    ["MOVE_MOUNT_F_EMPTY_PATH", 4, "the source's descriptor itself, with an empty path"],
    ["MOVE_MOUNT_T_SYMLINKS", 0x10, "follow symbolic links of the target"],
    ["MOVE_MOUNT_T_AUTOMOUNTS", 0x20, "let the target be mounted by its automounter"],
    ["MOVE_MOUNT_T_EMPTY_PATH", 0x40, "the target's descriptor itself, with an empty path"],
    ["MOVE_MOUNT_SET_GROUP", 0x100, "let it share mounts with the other's group"],
  ],
  { header: "linux/mount.h", unknown: "MOVE_MOUNT_???" },
);

export const fsopenFlags = flagSet([["FSOPEN_CLOEXEC", 1, "close when another program is executed"]], {
  header: "linux/mount.h",
  unknown: "FSOPEN_???",
});

export const fspickFlags = flagSet(
  [
    ["FSPICK_CLOEXEC", 1, "close when another program is executed"],
    ["FSPICK_SYMLINK_NOFOLLOW", 2, "the link itself, not what it points to"],
    ["FSPICK_NO_AUTOMOUNT", 4, "do not let the automounter mount it"],
    ["FSPICK_EMPTY_PATH", 8, "the descriptor itself, with an empty path"],
  ],
  { header: "linux/mount.h", unknown: "FSPICK_???" },
);

export const fsconfigCommands = enumSet(
  [
    ["FSCONFIG_SET_FLAG", 0, "an option without a value"],
    ["FSCONFIG_SET_STRING", 1, "an option with a text"],
    ["FSCONFIG_SET_BINARY", 2, "an option with bytes"],
    ["FSCONFIG_SET_PATH", 3, "an option with a path"],
    ["FSCONFIG_SET_PATH_EMPTY", 4, "an option with a path that may be empty"],
    ["FSCONFIG_SET_FD", 5, "an option with a descriptor"],
    ["FSCONFIG_CMD_CREATE", 6, "make the file system"],
    ["FSCONFIG_CMD_RECONFIGURE", 7, "change its options"],
  ],
  { header: "linux/mount.h", unknown: "FSCONFIG_???" },
);

export const fsmountFlags = flagSet([["FSMOUNT_CLOEXEC", 1, "close when another program is executed"]], {
  header: "linux/mount.h",
  unknown: "FSMOUNT_???",
});

const newMountAttributes = [
  ["MOUNT_ATTR_RDONLY", 1, "nothing may be written"],
  ["MOUNT_ATTR_NOSUID", 2, "set-user-id bits have no effect"],
  ["MOUNT_ATTR_NODEV", 4, "device files cannot be used"],
  ["MOUNT_ATTR_NOEXEC", 8, "no program may be run from it"],
  ["MOUNT_ATTR_NOATIME", 0x10, "reading does not change the time of the last access"],
  ["MOUNT_ATTR_STRICTATIME", 0x20, "keep the access time exactly"],
  ["MOUNT_ATTR_NODIRATIME", 0x80, "reading a directory does not change its access time"],
] as const;

/** fsmount's */
export const fsmountAttributes = flagSet(newMountAttributes, { header: "linux/mount.h", unknown: "MOUNT_ATTR_???" });

/** mount_setattr's */
export const mountAttributes = flagSet(
  [
    ...newMountAttributes,
    ["MOUNT_ATTR_IDMAP", 0x100000, "users and groups are shown as others"],
    ["MOUNT_ATTR_NOSYMFOLLOW", 0x200000, "symbolic links are not followed"],
  ],
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
    ["SWAP_FLAG_PREFER", 0x8000, "with a priority of its own"],
    ["SWAP_FLAG_DISCARD", 0x10000, "tell the disk which pages are free"],
    ["SWAP_FLAG_DISCARD_ONCE", 0x20000, "tell it so once, at the beginning"],
    ["SWAP_FLAG_DISCARD_PAGES", 0x40000, "tell it so for each page that is freed"],
  ],
  { header: "sys/swap.h", unknown: "SWAP_FLAG_???" },
);
