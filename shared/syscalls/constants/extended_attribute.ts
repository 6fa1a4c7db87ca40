import { flagSet } from "../kinds/constant.ts";

export const setxattrFlags = flagSet(
  [
    ["XATTR_CREATE", 1],
    ["XATTR_REPLACE", 2],
  ],
  { header: "linux/xattr.h", unknown: "XATTR_???" },
);
