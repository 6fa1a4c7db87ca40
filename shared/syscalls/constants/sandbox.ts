import { enumSet, flagSet } from "../kinds/constant.ts";

export const seccompOperations = enumSet(
  [
    ["SECCOMP_SET_MODE_STRICT", 0],
    ["SECCOMP_SET_MODE_FILTER", 1],
    ["SECCOMP_GET_ACTION_AVAIL", 2],
    ["SECCOMP_GET_NOTIF_SIZES", 3],
  ],
  { header: "linux/seccomp.h", unknown: "SECCOMP_SET_MODE_???" },
);

export const seccompFilterFlags = flagSet(
  [
    ["SECCOMP_FILTER_FLAG_TSYNC", 1],
    ["SECCOMP_FILTER_FLAG_LOG", 2],
    ["SECCOMP_FILTER_FLAG_SPEC_ALLOW", 4],
    ["SECCOMP_FILTER_FLAG_NEW_LISTENER", 8],
    ["SECCOMP_FILTER_FLAG_TSYNC_ESRCH", 0x10],
    ["SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV", 0x20],
  ],
  { header: "linux/seccomp.h", unknown: "SECCOMP_FILTER_FLAG_???" },
);

export const seccompActions = enumSet(
  [
    ["SECCOMP_RET_KILL_PROCESS", 0x8000_0000],
    ["SECCOMP_RET_KILL_THREAD", 0],
    ["SECCOMP_RET_TRAP", 0x0003_0000],
    ["SECCOMP_RET_ERRNO", 0x0005_0000],
    ["SECCOMP_RET_USER_NOTIF", 0x7fc0_0000],
    ["SECCOMP_RET_TRACE", 0x7ff0_0000],
    ["SECCOMP_RET_LOG", 0x7ffc_0000],
    ["SECCOMP_RET_ALLOW", 0x7fff_0000],
  ],
  { header: "linux/seccomp.h", unknown: "SECCOMP_RET_???" },
);

export const rulesetFlags = flagSet([["LANDLOCK_CREATE_RULESET_VERSION", 1]], {
  header: "linux/landlock.h",
  unknown: "LANDLOCK_CREATE_RULESET_???",
});

export const ruleTypes = enumSet([["LANDLOCK_RULE_PATH_BENEATH", 1]], {
  header: "linux/landlock.h",
  unknown: "LANDLOCK_RULE_???",
});

export const fileAccessRights = flagSet(
  [
    ["LANDLOCK_ACCESS_FS_EXECUTE", 1],
    ["LANDLOCK_ACCESS_FS_WRITE_FILE", 2],
    ["LANDLOCK_ACCESS_FS_READ_FILE", 4],
    ["LANDLOCK_ACCESS_FS_READ_DIR", 8],
    ["LANDLOCK_ACCESS_FS_REMOVE_DIR", 0x10],
    ["LANDLOCK_ACCESS_FS_REMOVE_FILE", 0x20],
    ["LANDLOCK_ACCESS_FS_MAKE_CHAR", 0x40],
    ["LANDLOCK_ACCESS_FS_MAKE_DIR", 0x80],
    ["LANDLOCK_ACCESS_FS_MAKE_REG", 0x100],
    ["LANDLOCK_ACCESS_FS_MAKE_SOCK", 0x200],
    ["LANDLOCK_ACCESS_FS_MAKE_FIFO", 0x400],
    ["LANDLOCK_ACCESS_FS_MAKE_BLOCK", 0x800],
    ["LANDLOCK_ACCESS_FS_MAKE_SYM", 0x1000],
    ["LANDLOCK_ACCESS_FS_REFER", 0x2000],
  ],
  { header: "linux/landlock.h", unknown: "LANDLOCK_ACCESS_FS_???" },
);
