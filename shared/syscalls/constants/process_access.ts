import { enumSet } from "../kinds/constant.ts";

export const comparisons = enumSet(
  [
    ["KCMP_FILE", 0],
    ["KCMP_VM", 1],
    ["KCMP_FILES", 2],
    ["KCMP_FS", 3],
    ["KCMP_SIGHAND", 4],
    ["KCMP_IO", 5],
    ["KCMP_SYSVSEM", 6],
    ["KCMP_EPOLL_TFD", 7],
  ],
  { header: "linux/kcmp.h", unknown: "KCMP_???" },
);
