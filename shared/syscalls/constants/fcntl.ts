import { enumSet, flagSet } from "../kinds/constant.ts";

export const fcntlCommands = enumSet(
  [
    ["F_DUPFD", 0, "a copy of the descriptor"],
    ["F_GETFD", 1, "ask for the descriptor's flags"],
    ["F_SETFD", 2, "set the descriptor's flags"],
    ["F_GETFL", 3, "ask for the open flags"],
    ["F_SETFL", 4, "set the open flags"],
    ["F_GETLK", 5, "who holds a lock?"],
    ["F_SETLK", 6, "lock, or fail"],
    ["F_SETLKW", 7, "lock, and wait for it"],
    ["F_SETOWN", 8, "who gets SIGIO"],
    ["F_GETOWN", 9, "who gets SIGIO?"],
    ["F_SETSIG", 10],
    ["F_GETSIG", 11],
    ["F_SETOWN_EX", 15],
    ["F_GETOWN_EX", 16],
    ["F_GETOWNER_UIDS", 17],
    // Of 32-bit programs only, whose header alone has them; the kernel refuses them from others.
    ["F_GETLK64", 12],
    ["F_SETLK64", 13],
    ["F_SETLKW64", 14],
    ["F_OFD_GETLK", 36, "who holds a lock of an open file?"],
    ["F_OFD_SETLK", 37, "lock for the open file, or fail"],
    ["F_OFD_SETLKW", 38, "lock for the open file, and wait for it"],
    ["F_SETLEASE", 1024, "take or give back a lease"],
    ["F_GETLEASE", 1025, "ask for the lease"],
    ["F_NOTIFY", 1026, "watch a directory"],
    ["F_CANCELLK", 1029],
    ["F_DUPFD_CLOEXEC", 1030, "a copy that is closed at exec"],
    ["F_SETPIPE_SZ", 1031, "set the pipe's size"],
    ["F_GETPIPE_SZ", 1032, "ask for the pipe's size"],
    ["F_ADD_SEALS", 1033, "forbid changes for good"],
    ["F_GET_SEALS", 1034, "ask for the seals"],
  ],
  { header: "linux/fcntl.h", unknown: "F_???" },
);

export const fdFlags = flagSet([["FD_CLOEXEC", 1, "close when another program is executed"]], {
  header: "linux/fcntl.h",
  unknown: "FD_???",
});

export const lockTypes = enumSet(
  [
    ["F_RDLCK", 0, "for reading"],
    ["F_WRLCK", 1, "for writing"],
    ["F_UNLCK", 2, "none"],
    ["F_EXLCK", 4],
    ["F_SHLCK", 8],
  ],
  { header: "linux/fcntl.h", unknown: "F_???" },
);

export const notifyFlags = flagSet(
  [
    ["DN_ACCESS", 1],
    ["DN_MODIFY", 2],
    ["DN_CREATE", 4],
    ["DN_DELETE", 8],
    ["DN_RENAME", 0x10],
    ["DN_ATTRIB", 0x20],
    ["DN_MULTISHOT", 0x80000000],
  ],
  { header: "linux/fcntl.h", unknown: "DN_???" },
);

export const seals = flagSet(
  [
    ["F_SEAL_SEAL", 1],
    ["F_SEAL_SHRINK", 2],
    ["F_SEAL_GROW", 4],
    ["F_SEAL_WRITE", 8],
    ["F_SEAL_FUTURE_WRITE", 0x10],
  ],
  { header: "linux/fcntl.h", unknown: "F_SEAL_???" },
);

export const ownerTypes = enumSet(
  [
    ["F_OWNER_TID", 0],
    ["F_OWNER_PID", 1],
    ["F_OWNER_PGRP", 2],
  ],
  { header: "linux/fcntl.h", unknown: "F_OWNER_???" },
);
