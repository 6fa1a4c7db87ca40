import { enumSet } from "../kinds/constant.ts";

/** what a name in a directory stands for: readdir(3) */
export const directoryEntryTypes = enumSet(
  [
    ["DT_UNKNOWN", 0],
    ["DT_FIFO", 1],
    ["DT_CHR", 2],
    ["DT_DIR", 4],
    ["DT_BLK", 6],
    ["DT_REG", 8],
    ["DT_LNK", 10],
    ["DT_SOCK", 12],
    ["DT_WHT", 14],
  ],
  { header: "dirent.h", unknown: "DT_???" },
);
