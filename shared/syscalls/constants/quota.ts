import { checkConstants } from "../header_check.ts";
import { enumSet, flagSet } from "../kinds/constant.ts";

const generic = [
  ["Q_SYNC", 0x800001, "write quotas to the disk"],
  ["Q_QUOTAON", 0x800002, "enforce quotas"],
  ["Q_QUOTAOFF", 0x800003, "enforce them no more"],
  ["Q_GETFMT", 0x800004, "which format have they?"],
  ["Q_GETINFO", 0x800005, "ask for the grace times"],
  ["Q_SETINFO", 0x800006, "set the grace times"],
  ["Q_GETQUOTA", 0x800007, "ask for limits and use"],
  ["Q_SETQUOTA", 0x800008, "set limits and use"],
  ["Q_GETNEXTQUOTA", 0x800009, "those of the next number that has any"],
] as const;
checkConstants("linux/quota.h", generic);

const xfs = [
  ["Q_XQUOTAON", 0x5801, "enforce quotas of XFS"],
  ["Q_XQUOTAOFF", 0x5802, "enforce quotas of XFS no more"],
  ["Q_XGETQUOTA", 0x5803, "ask for limits and use"],
  ["Q_XSETQLIM", 0x5804, "set limits"],
  ["Q_XGETQSTAT", 0x5805, "which quotas of XFS are on?"],
  ["Q_XQUOTARM", 0x5806, "free what quotas take that are off"],
  ["Q_XQUOTASYNC", 0x5807, "nothing since Linux 3.4"],
  ["Q_XGETQSTATV", 0x5808, "which quotas of XFS are on?"],
  ["Q_XGETNEXTQUOTA", 0x5809, "those of the next number that has any"],
] as const;
checkConstants("linux/dqblk_xfs.h", xfs);

/** What quotactl(2) had before Linux 2.4.22, in two formats; no header has them any more. */
const old = [
  ["Q_V1_QUOTAON", 0x100],
  ["Q_V1_QUOTAOFF", 0x200],
  ["Q_V1_GETQUOTA", 0x300],
  ["Q_V1_SETQUOTA", 0x400],
  ["Q_V1_SETUSE", 0x500],
  ["Q_V1_SYNC", 0x600],
  ["Q_SETQLIM", 0x700],
  ["Q_V1_GETSTATS", 0x800],
  ["Q_V2_GETINFO", 0x900],
  ["Q_V2_SETINFO", 0xa00],
  ["Q_V2_SETGRACE", 0xb00],
  ["Q_V2_SETFLAGS", 0xc00],
  ["Q_V2_GETQUOTA", 0xd00],
  ["Q_V2_SETQUOTA", 0xe00],
  ["Q_V2_SETUSE", 0xf00],
  ["Q_V1_RSQUASH", 0x1000],
  ["Q_V2_GETSTATS", 0x1100],
] as const;

export const quotaCommands = enumSet([...generic, ...xfs, ...old], { unknown: "Q_???" });

export const quotaTypes = enumSet(
  [
    ["USRQUOTA", 0, "of users"],
    ["GRPQUOTA", 1, "of groups"],
    ["PRJQUOTA", 2, "of projects"],
  ],
  { header: "linux/quota.h", unknown: "???QUOTA" },
);

export const quotaFormats = enumSet(
  [
    ["QFMT_VFS_OLD", 1],
    ["QFMT_VFS_V0", 2],
    ["QFMT_OCFS2", 3],
    ["QFMT_VFS_V1", 4],
  ],
  { header: "linux/quota.h", unknown: "QFMT_VFS_???" },
);

export const quotaInfoFlags = flagSet(
  [
    ["DQF_ROOT_SQUASH", 1],
    ["DQF_SYS_FILE", 0x10000],
  ],
  { header: "linux/quota.h", unknown: "DQF_???" },
);

/** which members of struct if_dqblk count */
export const quotaLimitFields = flagSet(
  [
    ["QIF_ALL", 0x3f],
    ["QIF_LIMITS", 5],
    ["QIF_USAGE", 0xa],
    ["QIF_TIMES", 0x30],
    ["QIF_BLIMITS", 1, "limits of space"],
    ["QIF_SPACE", 2, "space in use"],
    ["QIF_ILIMITS", 4, "limits of inodes"],
    ["QIF_INODES", 8, "inodes in use"],
    ["QIF_BTIME", 0x10, "grace time of space"],
    ["QIF_ITIME", 0x20, "grace time of inodes"],
  ],
  { header: "linux/quota.h", unknown: "QIF_???" },
);

export const quotaInfoFields = flagSet(
  [
    ["IIF_BGRACE", 1, "grace time of space"],
    ["IIF_IGRACE", 2, "grace time of inodes"],
    ["IIF_FLAGS", 4],
  ],
  { header: "linux/quota.h", unknown: "IIF_???" },
);

export const xfsQuotaFlags = flagSet(
  [
    ["FS_QUOTA_UDQ_ACCT", 1],
    ["FS_QUOTA_UDQ_ENFD", 2],
    ["FS_QUOTA_GDQ_ACCT", 4],
    ["FS_QUOTA_GDQ_ENFD", 8],
    ["FS_QUOTA_PDQ_ACCT", 0x10],
    ["FS_QUOTA_PDQ_ENFD", 0x20],
  ],
  { header: "linux/dqblk_xfs.h", unknown: "FS_QUOTA_???" },
);

export const xfsQuotaTypes = flagSet(
  [
    ["FS_USER_QUOTA", 1],
    ["FS_PROJ_QUOTA", 2],
    ["FS_GROUP_QUOTA", 4],
  ],
  { header: "linux/dqblk_xfs.h", unknown: "FS_???_QUOTA" },
);
