/** Requests of the file system Btrfs: subvolumes, devices, quotas, features. linux/btrfs.h */
import * as read from "../render/bytes.ts";
import { valueText } from "../render/text.ts";
import type { Value } from "../render/value.ts";
import * as btrfs from "./constants/btrfs.ts";
import { requests } from "./constants/ioctl.ts";
import type { VariantCase } from "./define.ts";
import { enumeration } from "./kinds/constant.ts";
import { device64 } from "./kinds/file_mode.ts";
import { shapePointer } from "./kinds/followed.ts";
import { answered, anySet, text, UUID_BYTES, uuid } from "./kinds/ioctl.ts";
import { number } from "./kinds/number.ts";
import { bracketed, input, output } from "./kinds/pointed.ts";
import {
  consecutive,
  custom,
  enum16,
  enum32,
  enum64,
  type Field,
  fd32,
  field,
  flags64,
  repeated,
  type Shape,
  struct,
  u16,
  u32,
  u64,
} from "./kinds/shape.ts";

const header = "linux/btrfs.h";

/** a length that may mean "to the end" */
const length64: Shape = custom(8, (call, record, at) =>
  read.u64(record.bytes, at) === 0xffff_ffff_ffff_ffffn ? number("UINT64_MAX") : u64.decode(call, record, at),
);
/** a descriptor in a field of 64 bits */
const descriptor: Shape = custom(8, (call, record, at) => fd32.decode(call, record, at));

const volume = struct("struct btrfs_ioctl_vol_args", 4096, [field("fd", 0, descriptor), field("name", 8, text(4088))], {
  header,
});

const limits = struct(
  "struct btrfs_qgroup_limit",
  40,
  [
    field("flags", 0, flags64(btrfs.limitFlags)),
    ...consecutive(u64, ["max_rfer", "max_excl", "rsv_rfer", "rsv_excl"], 8),
  ],
  { header },
);
const inherited = struct(
  "struct btrfs_qgroup_inherit",
  72,
  [
    field("flags", 0, flags64(btrfs.inheritFlags)),
    ...consecutive(u64, ["num_qgroups", "num_ref_copies", "num_excl_copies"], 8),
    field("lim", 32, limits),
  ],
  { header, more: true },
);
const SUBVOLUME_FLAGS = 16;
const INHERIT = 4;
const inherits: Pick<Field, "when"> = {
  when: (bytes, at) => (read.u32(bytes, at + SUBVOLUME_FLAGS) & INHERIT) !== 0,
};
const subvolume = struct("struct btrfs_ioctl_vol_args_v2", 4096, [
  field("fd", 0, descriptor),
  field("flags", SUBVOLUME_FLAGS, flags64(btrfs.subvolumeFlags)),
  field("size", 24, u64, inherits),
  field("qgroup_inherit", 32, shapePointer(inherited), inherits),
  field("name", 56, text(4040)),
]);
const subvolumeAnswer = struct("struct btrfs_ioctl_vol_args_v2", 4096, [field("transid", 8, u64)]);

const defragmented = struct(
  "struct btrfs_ioctl_defrag_range_args",
  48,
  [
    field("start", 0, u64),
    field("len", 8, length64),
    field("flags", 16, flags64(btrfs.defragFlags)),
    field("extent_thresh", 24, u32),
    field("compress_type", 28, enum32(btrfs.compressions)),
  ],
  { header },
);

const features = struct(
  "struct btrfs_ioctl_feature_flags",
  24,
  [
    field("compat_flags", 0, flags64(btrfs.compatibleFeatures)),
    field("compat_ro_flags", 8, flags64(btrfs.readOnlyFeatures)),
    field("incompat_flags", 16, flags64(btrfs.incompatibleFeatures)),
  ],
  { header },
);
const supported: Shape = custom(3 * features.size, (call, record, at) => ({
  t: "array",
  items: ["supported", "safe to set", "safe to clear"].map((note, i) => ({
    t: "note",
    value: features.decode(call, record, at + i * features.size),
    note,
  })),
}));

const INFORMATION_FLAGS = 48;
const told = (bit: number): Pick<Field, "when"> => ({
  when: (bytes, at) => (read.u32(bytes, at + INFORMATION_FLAGS) & bit) !== 0,
});
const information = struct("struct btrfs_ioctl_fs_info_args", 1024, [
  ...consecutive(u64, ["max_id", "num_devices"]),
  field("fsid", 16, uuid),
  ...consecutive(u32, ["nodesize", "sectorsize", "clone_alignment"], 32),
  field("csum_type", 44, enum16(btrfs.checksums), told(1)),
  field("csum_size", 46, u16, told(1)),
  field("flags", INFORMATION_FLAGS, flags64(btrfs.informationFlags)),
  field("generation", 56, u64, told(2)),
  field("metadata_uuid", 64, uuid, told(4)),
]);

const device = field("devid", 0, device64);
const deviceUuid = field("uuid", 8, uuid, { when: anySet(8, UUID_BYTES) });
const deviceQuestion = struct("struct btrfs_ioctl_dev_info_args", 4096, [device, deviceUuid]);
const deviceAnswer = struct("struct btrfs_ioctl_dev_info_args", 4096, [
  deviceUuid,
  ...consecutive(u64, ["bytes_used", "total_bytes"], 24),
  field("path", 3072, text(1024)),
]);

const assignment = struct("struct btrfs_ioctl_qgroup_assign_args", 24, consecutive(u64, ["assign", "src", "dst"]), {
  header,
});
const group = struct("struct btrfs_ioctl_qgroup_create_args", 16, consecutive(u64, ["create", "qgroupid"]), { header });
const groupLimits = struct(
  "struct btrfs_ioctl_qgroup_limit_args",
  48,
  [field("qgroupid", 0, u64), field("lim", 8, limits)],
  { header },
);
const quota = struct("struct btrfs_ioctl_quota_ctl_args", 16, [field("cmd", 0, enum64(btrfs.quotaCommands))], {
  header,
});
const rescan = struct("struct btrfs_ioctl_quota_rescan_args", 64, [field("flags", 0, u64)], { header });

const scrub = struct("struct btrfs_ioctl_scrub_args", 1024, [
  device,
  field("start", 8, u64),
  field("end", 16, length64),
  field("flags", 24, flags64(btrfs.scrubFlags)),
]);
const progress = struct(
  "struct btrfs_scrub_progress",
  120,
  consecutive(u64, [
    ...["data_extents_scrubbed", "tree_extents_scrubbed", "data_bytes_scrubbed", "tree_bytes_scrubbed"],
    ...["read_errors", "csum_errors", "verify_errors", "no_csum", "csum_discards", "super_errors", "malloc_errors"],
    ...["uncorrectable_errors", "corrected_errors", "last_physical", "unverified_errors"],
  ]),
  { header },
);
const scrubDevice = struct("struct btrfs_ioctl_scrub_args", 1024, [device]);
const scrubAnswer = struct("struct btrfs_ioctl_scrub_args", 1024, [field("progress", 32, progress)], { header });

const STATISTICS = 24;
/** The counters that have names, as many as the structure says there are; `...` for others. */
const statistics: Shape = custom(5 * u64.size, (call, record, at) => {
  const told = read.u64(record.bytes, at - STATISTICS + 8);
  const names = btrfs.deviceStatistics.constants;
  const shown = told < BigInt(names.length) ? Number(told) : names.length;
  const items = names.slice(0, shown).map(([name], i): Value => {
    const value = u64.decode(call, record, at + i * u64.size);
    return { t: "raw", text: `[${name}]=${valueText(value)}` };
  });
  return { t: "array", items, ...(told > BigInt(shown) ? { more: true } : {}) };
});
const statisticsHead = [field("nr_items", 8, u64), field("flags", 16, flags64(btrfs.deviceStatisticsFlags))];
const statisticsQuestion = struct("struct btrfs_ioctl_get_dev_stats", 1032, [device, ...statisticsHead], { header });
const statisticsAnswer = struct("struct btrfs_ioctl_get_dev_stats", 1032, [
  ...statisticsHead,
  field("", STATISTICS, statistics),
]);

export const btrfsCases: readonly VariantCase[] = [
  {
    keys: requests(
      ...["BTRFS_IOC_TRANS_START", "BTRFS_IOC_TRANS_END", "BTRFS_IOC_SYNC", "BTRFS_IOC_SCRUB_CANCEL"],
      ...["BTRFS_IOC_QUOTA_RESCAN_WAIT", "BTRFS_IOC_DEFRAG", "BTRFS_IOC_BALANCE"],
    ),
    args: [],
  },
  { keys: requests("BTRFS_IOC_BALANCE_CTL"), args: [enumeration("cmd", btrfs.balanceCommands)] },
  { keys: requests("BTRFS_IOC_START_SYNC"), args: [output("argp", bracketed(u64))] },
  { keys: requests("BTRFS_IOC_DEFAULT_SUBVOL", "BTRFS_IOC_WAIT_SYNC"), args: [input("argp", bracketed(u64))] },
  { keys: requests("BTRFS_IOC_SUBVOL_GETFLAGS"), args: [output("argp", flags64(btrfs.subvolumeFlags))] },
  { keys: requests("BTRFS_IOC_SUBVOL_SETFLAGS"), args: [input("argp", flags64(btrfs.subvolumeFlags))] },
  { keys: requests("BTRFS_IOC_DEFRAG_RANGE"), args: [input("argp", defragmented)] },
  { keys: requests("BTRFS_IOC_GET_FEATURES"), args: [output("argp", features)] },
  { keys: requests("BTRFS_IOC_SET_FEATURES"), args: [input("argp", repeated(2, features))] },
  { keys: requests("BTRFS_IOC_GET_SUPPORTED_FEATURES"), args: [output("argp", supported)] },
  { keys: requests("BTRFS_IOC_FS_INFO"), args: [output("argp", information)] },
  { keys: requests("BTRFS_IOC_SCRUB"), args: [answered("argp", scrub, scrubAnswer)] },
  { keys: requests("BTRFS_IOC_SCRUB_PROGRESS"), args: [answered("argp", scrubDevice, scrubAnswer)] },
  { keys: requests("BTRFS_IOC_GET_DEV_STATS"), args: [answered("argp", statisticsQuestion, statisticsAnswer)] },
  { keys: requests("BTRFS_IOC_DEV_INFO"), args: [answered("argp", deviceQuestion, deviceAnswer)] },
  { keys: requests("BTRFS_IOC_QGROUP_ASSIGN"), args: [input("argp", assignment)] },
  { keys: requests("BTRFS_IOC_QGROUP_CREATE"), args: [input("argp", group)] },
  { keys: requests("BTRFS_IOC_QGROUP_LIMIT"), args: [output("argp", groupLimits)] },
  { keys: requests("BTRFS_IOC_QUOTA_CTL"), args: [input("argp", quota)] },
  { keys: requests("BTRFS_IOC_QUOTA_RESCAN"), args: [input("argp", rescan)] },
  {
    keys: requests(
      ...["BTRFS_IOC_SNAP_CREATE", "BTRFS_IOC_RESIZE", "BTRFS_IOC_SCAN_DEV", "BTRFS_IOC_FORGET_DEV"],
      ...["BTRFS_IOC_ADD_DEV", "BTRFS_IOC_RM_DEV", "BTRFS_IOC_SUBVOL_CREATE", "BTRFS_IOC_SNAP_DESTROY"],
      "BTRFS_IOC_DEVICES_READY",
    ),
    args: [input("argp", volume)],
  },
  {
    keys: requests("BTRFS_IOC_SNAP_CREATE_V2", "BTRFS_IOC_SUBVOL_CREATE_V2"),
    args: [answered("argp", subvolume, subvolumeAnswer)],
  },
];
