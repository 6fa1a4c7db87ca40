import { enumSet } from "../kinds/constant.ts";

/** what a name in a directory stands for: readdir(3) */
export const directoryEntryTypes = enumSet(
  [
    ["DT_UNKNOWN", 0, "type not known"],
    ["DT_FIFO", 1, "pipe with a name"],
    ["DT_CHR", 2, "character device"],
    ["DT_DIR", 4, "directory"],
    ["DT_BLK", 6, "block device"],
    ["DT_REG", 8, "regular file"],
    ["DT_LNK", 10, "symbolic link"],
    ["DT_SOCK", 12, "socket"],
    ["DT_WHT", 14],
  ],
  { header: "dirent.h", unknown: "DT_???" },
);
