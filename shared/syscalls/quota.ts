/** Disk quotas. quotactl(2), linux/quota.h, linux/dqblk_xfs.h */
import {
  quotaCommands,
  quotaFormats,
  quotaInfoFields,
  quotaInfoFlags,
  quotaLimitFields,
  quotaTypes,
  xfsQuotaFlags,
  xfsQuotaTypes,
} from "./constants/quota.ts";
import { type Arg, argument, defineSyscalls, type VariantCase } from "./define.ts";
import { enumeration } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { id, unshown } from "./kinds/number.ts";
import { path } from "./kinds/path.ts";
import { bracketed, input, output } from "./kinds/pointed.ts";
import { address } from "./kinds/pointer.ts";
import {
  abbreviated,
  enum32,
  field,
  flags8,
  flags16,
  flags32,
  hex16,
  i8,
  i32,
  struct,
  u16,
  u32,
  u64,
} from "./kinds/shape.ts";

/** The command stands above the type of quota. */
const COMMAND_SHIFT = 8;
const TYPE_MASK = 0xff;

/** `QCMD(Q_GETQUOTA, USRQUOTA)` */
function quotaCommand(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u32(index);
    const args = [quotaCommands.value(word >>> COMMAND_SHIFT), quotaTypes.value(word & TYPE_MASK)];
    return { t: "call", name: "QCMD", args };
  });
}

const limitFields = [
  field("dqb_bhardlimit", 0, u64),
  field("dqb_bsoftlimit", 8, u64),
  field("dqb_curspace", 16, u64),
  field("dqb_ihardlimit", 24, u64),
  field("dqb_isoftlimit", 32, u64),
  field("dqb_curinodes", 40, u64),
];
const limits = abbreviated(
  struct("struct if_dqblk", 72, limitFields, { more: true }),
  struct(
    "struct if_dqblk",
    72,
    [
      ...limitFields,
      field("dqb_btime", 48, u64),
      field("dqb_itime", 56, u64),
      field("dqb_valid", 64, flags32(quotaLimitFields)),
    ],
    { header: "linux/quota.h" },
  ),
);

const information = struct(
  "struct if_dqinfo",
  24,
  [
    field("dqi_bgrace", 0, u64),
    field("dqi_igrace", 8, u64),
    field("dqi_flags", 16, flags32(quotaInfoFlags)),
    field("dqi_valid", 20, flags32(quotaInfoFields)),
  ],
  { header: "linux/quota.h" },
);

const xfsLimitFields = [
  field("d_version", 0, i8),
  field("d_flags", 1, flags8(xfsQuotaTypes)),
  field("d_fieldmask", 2, hex16),
  field("d_id", 4, u32),
  field("d_blk_hardlimit", 8, u64),
  field("d_blk_softlimit", 16, u64),
  field("d_ino_hardlimit", 24, u64),
  field("d_ino_softlimit", 32, u64),
  field("d_bcount", 40, u64),
  field("d_icount", 48, u64),
];
const xfsLimits = abbreviated(
  struct("struct fs_disk_quota", 112, xfsLimitFields, { more: true }),
  struct(
    "struct fs_disk_quota",
    112,
    [
      ...xfsLimitFields,
      field("d_itimer", 56, i32),
      field("d_btimer", 60, i32),
      field("d_iwarns", 64, u16),
      field("d_bwarns", 66, u16),
      field("d_rtb_hardlimit", 72, u64),
      field("d_rtb_softlimit", 80, u64),
      field("d_rtbcount", 88, u64),
      field("d_rtbtimer", 96, i32),
      field("d_rtbwarns", 100, u16),
    ],
    { header: "linux/dqblk_xfs.h" },
  ),
);

const xfsQuotaFile = struct(
  "struct fs_qfilestat",
  24,
  [field("qfs_ino", 0, u64), field("qfs_nblks", 8, u64), field("qfs_nextents", 16, u32)],
  { header: "linux/dqblk_xfs.h" },
);
const xfsVersion = field("qs_version", 0, i8);
const xfsState = abbreviated(
  struct("struct fs_quota_stat", 80, [xfsVersion], { more: true }),
  struct(
    "struct fs_quota_stat",
    80,
    [
      xfsVersion,
      field("qs_flags", 2, flags16(xfsQuotaFlags)),
      field("qs_uquota", 8, xfsQuotaFile),
      field("qs_gquota", 32, xfsQuotaFile),
      field("qs_incoredqs", 56, u32),
      field("qs_btimelimit", 60, i32),
      field("qs_itimelimit", 64, i32),
      field("qs_rtbtimelimit", 68, i32),
      field("qs_bwarnlimit", 72, u16),
      field("qs_iwarnlimit", 74, u16),
    ],
    { header: "linux/dqblk_xfs.h" },
  ),
);

const keys = (...names: string[]) => names.map((name) => quotaCommands.of(name) << COMMAND_SHIFT);

/** `id` and `addr` mean something else, or nothing, for each command. */
const cases: readonly VariantCase[] = [
  {
    keys: keys("Q_SYNC", "Q_QUOTAOFF", "Q_XQUOTASYNC"),
    args: [unshown("id"), unshown("addr")],
  },
  { keys: keys("Q_QUOTAON"), args: [enumeration("id", quotaFormats), path("addr")] },
  { keys: keys("Q_GETFMT"), args: [unshown("id"), output("addr", bracketed(enum32(quotaFormats)))] },
  { keys: keys("Q_GETINFO"), args: [unshown("id"), output("addr", information)] },
  { keys: keys("Q_SETINFO"), args: [unshown("id"), input("addr", information)] },
  { keys: keys("Q_GETQUOTA", "Q_GETNEXTQUOTA"), args: [id("id"), output("addr", limits)] },
  { keys: keys("Q_SETQUOTA"), args: [id("id"), input("addr", limits)] },
  {
    keys: keys("Q_XQUOTAON", "Q_XQUOTAOFF"),
    args: [unshown("id"), input("addr", bracketed(flags32(xfsQuotaFlags)))],
  },
  { keys: keys("Q_XQUOTARM"), args: [unshown("id"), input("addr", bracketed(flags32(xfsQuotaTypes)))] },
  { keys: keys("Q_XGETQUOTA", "Q_XGETNEXTQUOTA"), args: [id("id"), output("addr", xfsLimits)] },
  { keys: keys("Q_XSETQLIM"), args: [id("id"), input("addr", xfsLimits)] },
  { keys: keys("Q_XGETQSTAT", "Q_XGETQSTATV"), args: [unshown("id"), output("addr", xfsState)] },
];

const byCommand = {
  by: "cmd",
  mask: 0xffff_ff00n,
  cases,
  otherwise: [id("id"), address("addr")],
} as const;

export const quotaSyscalls = defineSyscalls({
  quotactl: {
    nr: 179,
    args: [quotaCommand("cmd"), path("special")],
    variants: byCommand,
    classes: ["file"],
    colour: "file",
    sentence: "Reads or changes disk quotas.",
  },
  quotactl_fd: {
    nr: 443,
    args: [fd("fd"), quotaCommand("cmd")],
    variants: byCommand,
    classes: ["desc"],
    colour: "file",
    sentence: "Reads or changes disk quotas by a descriptor.",
  },
});
