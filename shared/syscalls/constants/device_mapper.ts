/** Devices mapped onto others. */
import { checkConstants } from "../header_check.ts";
import { type Constants, flagSet } from "../kinds/constant.ts";

const declared: Constants = [
  ["DM_READONLY_FLAG", 1],
  ["DM_SUSPEND_FLAG", 2],
  ["DM_PERSISTENT_DEV_FLAG", 8],
  ["DM_STATUS_TABLE_FLAG", 0x10],
  ["DM_ACTIVE_PRESENT_FLAG", 0x20],
  ["DM_INACTIVE_PRESENT_FLAG", 0x40],
  ["DM_BUFFER_FULL_FLAG", 0x100],
  ["DM_SKIP_BDGET_FLAG", 0x200],
  ["DM_SKIP_LOCKFS_FLAG", 0x400],
  ["DM_NOFLUSH_FLAG", 0x800],
  ["DM_QUERY_INACTIVE_TABLE_FLAG", 0x1000],
  ["DM_UEVENT_GENERATED_FLAG", 0x2000],
  ["DM_UUID_FLAG", 0x4000],
  ["DM_SECURE_DATA_FLAG", 0x8000],
  ["DM_DATA_OUT_FLAG", 0x10000],
  ["DM_DEFERRED_REMOVE", 0x20000],
  ["DM_INTERNAL_SUSPEND_FLAG", 0x40000],
  ["DM_IMA_MEASUREMENT_FLAG", 0x80000],
];
checkConstants("linux/dm-ioctl.h", declared);

/** One of them has left the header with the kernel that used it; programs that were built before still set it. */
const [AFTER_SUSPEND, EXISTS] = [2, ["DM_EXISTS_FLAG", 4]] as const;

export const mappedDeviceFlags = flagSet(
  [...declared.slice(0, AFTER_SUSPEND), EXISTS, ...declared.slice(AFTER_SUSPEND)],
  { unknown: "DM_???" },
);
