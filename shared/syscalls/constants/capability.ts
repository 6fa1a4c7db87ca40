import { checkConstants } from "../header_check.ts";
import { enumSet, flagSet } from "../kinds/constant.ts";

export const capabilityVersions = enumSet(
  [
    ["_LINUX_CAPABILITY_VERSION_1", 0x19980330],
    ["_LINUX_CAPABILITY_VERSION_2", 0x20071026],
    ["_LINUX_CAPABILITY_VERSION_3", 0x20080522],
  ],
  { header: "linux/capability.h", unknown: "_LINUX_CAPABILITY_VERSION_???" },
);

/** The number of each is its place here. */
const NAMES = [
  "CAP_CHOWN",
  "CAP_DAC_OVERRIDE",
  "CAP_DAC_READ_SEARCH",
  "CAP_FOWNER",
  "CAP_FSETID",
  "CAP_KILL",
  "CAP_SETGID",
  "CAP_SETUID",
  "CAP_SETPCAP",
  "CAP_LINUX_IMMUTABLE",
  "CAP_NET_BIND_SERVICE",
  "CAP_NET_BROADCAST",
  "CAP_NET_ADMIN",
  "CAP_NET_RAW",
  "CAP_IPC_LOCK",
  "CAP_IPC_OWNER",
  "CAP_SYS_MODULE",
  "CAP_SYS_RAWIO",
  "CAP_SYS_CHROOT",
  "CAP_SYS_PTRACE",
  "CAP_SYS_PACCT",
  "CAP_SYS_ADMIN",
  "CAP_SYS_BOOT",
  "CAP_SYS_NICE",
  "CAP_SYS_RESOURCE",
  "CAP_SYS_TIME",
  "CAP_SYS_TTY_CONFIG",
  "CAP_MKNOD",
  "CAP_LEASE",
  "CAP_AUDIT_WRITE",
  "CAP_AUDIT_CONTROL",
  "CAP_SETFCAP",
  "CAP_MAC_OVERRIDE",
  "CAP_MAC_ADMIN",
  "CAP_SYSLOG",
  "CAP_WAKE_ALARM",
  "CAP_BLOCK_SUSPEND",
  "CAP_AUDIT_READ",
  "CAP_PERFMON",
  "CAP_BPF",
  "CAP_CHECKPOINT_RESTORE",
] as const;

checkConstants(
  "linux/capability.h",
  NAMES.map((name, number) => [name, number] as const),
);

const bits = NAMES.map((name, number) => [`1<<${name}`, 2 ** (number % 32)] as const);

/** A set is kept in two words: capabilities 0 to 31, and those from 32 on. */
export const lowCapabilities = flagSet(bits.slice(0, 32), { unknown: "CAP_???" });
export const highCapabilities = flagSet(bits.slice(32), { unknown: "CAP_???" });
