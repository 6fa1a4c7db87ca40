import { enumSet, flagSet } from "../kinds/constant.ts";

export const fcntlCommands = enumSet(
  [
    ["F_DUPFD", 0],
    ["F_GETFD", 1],
    ["F_SETFD", 2],
    ["F_GETFL", 3],
    ["F_SETFL", 4],
    ["F_GETLK", 5],
    ["F_SETLK", 6],
    ["F_SETLKW", 7],
    ["F_SETOWN", 8],
    ["F_GETOWN", 9],
    ["F_SETSIG", 10],
    ["F_GETSIG", 11],
    ["F_SETOWN_EX", 15],
    ["F_GETOWN_EX", 16],
    ["F_GETOWNER_UIDS", 17],
    // Of 32-bit programs only, whose header alone has them; the kernel refuses them from others.
    ["F_GETLK64", 12],
    ["F_SETLK64", 13],
    ["F_SETLKW64", 14],
    ["F_OFD_GETLK", 36],
    ["F_OFD_SETLK", 37],
    ["F_OFD_SETLKW", 38],
    ["F_SETLEASE", 1024],
    ["F_GETLEASE", 1025],
    ["F_NOTIFY", 1026],
    ["F_CANCELLK", 1029],
    ["F_DUPFD_CLOEXEC", 1030],
    ["F_SETPIPE_SZ", 1031],
    ["F_GETPIPE_SZ", 1032],
    ["F_ADD_SEALS", 1033],
    ["F_GET_SEALS", 1034],
  ],
  { header: "linux/fcntl.h", unknown: "F_???" },
);

export const fdFlags = flagSet([["FD_CLOEXEC", 1]], { header: "linux/fcntl.h", unknown: "FD_???" });

export const lockTypes = enumSet(
  [
    ["F_RDLCK", 0],
    ["F_WRLCK", 1],
    ["F_UNLCK", 2],
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
