import { enumSet, flagSet } from "../kinds/constant.ts";

/** syslog(2); the names are the kernel's own, no header has them */
export const logActions = enumSet(
  [
    ["SYSLOG_ACTION_CLOSE", 0],
    ["SYSLOG_ACTION_OPEN", 1],
    ["SYSLOG_ACTION_READ", 2],
    ["SYSLOG_ACTION_READ_ALL", 3],
    ["SYSLOG_ACTION_READ_CLEAR", 4],
    ["SYSLOG_ACTION_CLEAR", 5],
    ["SYSLOG_ACTION_CONSOLE_OFF", 6],
    ["SYSLOG_ACTION_CONSOLE_ON", 7],
    ["SYSLOG_ACTION_CONSOLE_LEVEL", 8],
    ["SYSLOG_ACTION_SIZE_UNREAD", 9],
    ["SYSLOG_ACTION_SIZE_BUFFER", 10],
  ],
  { unknown: "SYSLOG_ACTION_???" },
);

export const logLevels = enumSet(
  [
    ["LOGLEVEL_EMERG", 0],
    ["LOGLEVEL_ALERT", 1],
    ["LOGLEVEL_CRIT", 2],
    ["LOGLEVEL_ERR", 3],
    ["LOGLEVEL_WARNING", 4],
    ["LOGLEVEL_NOTICE", 5],
    ["LOGLEVEL_INFO", 6],
    ["LOGLEVEL_DEBUG", 7],
    // one more than there are: everything goes to the console
    ["LOGLEVEL_DEBUG+1", 8],
  ],
  { unknown: "LOGLEVEL_???" },
);

export const rebootMagic = enumSet([["LINUX_REBOOT_MAGIC1", 0xfee1_dead]], {
  header: "linux/reboot.h",
  unknown: "LINUX_REBOOT_MAGIC_???",
});

export const rebootMagic2 = enumSet(
  [
    ["LINUX_REBOOT_MAGIC2", 672274793],
    ["LINUX_REBOOT_MAGIC2A", 85072278],
    ["LINUX_REBOOT_MAGIC2B", 369367448],
    ["LINUX_REBOOT_MAGIC2C", 537993216],
  ],
  { header: "linux/reboot.h", unknown: "LINUX_REBOOT_MAGIC_???" },
);

export const rebootCommands = enumSet(
  [
    ["LINUX_REBOOT_CMD_RESTART", 0x0123_4567],
    ["LINUX_REBOOT_CMD_HALT", 0xcdef_0123],
    ["LINUX_REBOOT_CMD_CAD_ON", 0x89ab_cdef],
    ["LINUX_REBOOT_CMD_CAD_OFF", 0],
    ["LINUX_REBOOT_CMD_POWER_OFF", 0x4321_fedc],
    ["LINUX_REBOOT_CMD_RESTART2", 0xa1b2_c3d4],
    ["LINUX_REBOOT_CMD_SW_SUSPEND", 0xd000_fce2],
    ["LINUX_REBOOT_CMD_KEXEC", 0x4558_4543],
  ],
  { header: "linux/reboot.h", unknown: "LINUX_REBOOT_CMD_???" },
);

export const kexecArchitectures = enumSet(
  [
    ["KEXEC_ARCH_DEFAULT", 0],
    ["KEXEC_ARCH_386", 3 << 16],
    ["KEXEC_ARCH_68K", 4 << 16],
    ["KEXEC_ARCH_PARISC", 15 << 16],
    ["KEXEC_ARCH_X86_64", 62 << 16],
    ["KEXEC_ARCH_PPC", 20 << 16],
    ["KEXEC_ARCH_PPC64", 21 << 16],
    ["KEXEC_ARCH_IA_64", 50 << 16],
    ["KEXEC_ARCH_ARM", 40 << 16],
    ["KEXEC_ARCH_S390", 22 << 16],
    ["KEXEC_ARCH_SH", 42 << 16],
    ["KEXEC_ARCH_MIPS_LE", 10 << 16],
    ["KEXEC_ARCH_MIPS", 8 << 16],
    ["KEXEC_ARCH_AARCH64", 183 << 16],
    ["KEXEC_ARCH_RISCV", 243 << 16],
  ],
  { header: "linux/kexec.h", unknown: "KEXEC_ARCH_???" },
);

export const kexecFlags = flagSet(
  [
    ["KEXEC_ON_CRASH", 1],
    ["KEXEC_PRESERVE_CONTEXT", 2],
  ],
  { header: "linux/kexec.h", unknown: "KEXEC_???" },
);

export const kexecFileFlags = flagSet(
  [
    ["KEXEC_FILE_UNLOAD", 1],
    ["KEXEC_FILE_ON_CRASH", 2],
    ["KEXEC_FILE_NO_INITRAMFS", 4],
  ],
  { header: "linux/kexec.h", unknown: "KEXEC_FILE_???" },
);

export const moduleLoadFlags = flagSet(
  [
    ["MODULE_INIT_IGNORE_MODVERSIONS", 1],
    ["MODULE_INIT_IGNORE_VERMAGIC", 2],
    ["MODULE_INIT_COMPRESSED_FILE", 4],
  ],
  { header: "linux/module.h", unknown: "MODULE_INIT_???" },
);

export const moduleUnloadFlags = flagSet(
  [
    ["O_NONBLOCK", 0o4000],
    ["O_TRUNC", 0o1000],
  ],
  { header: "linux/fcntl.h", unknown: "O_???" },
);

export const userfaultFlags = flagSet(
  [
    ["UFFD_USER_MODE_ONLY", 1],
    ["O_NONBLOCK", 0o4000],
    ["O_CLOEXEC", 0o2000000],
  ],
  { unknown: "UFFD_???" },
);

export const secretMemoryFlags = flagSet([["O_CLOEXEC", 0o2000000]], { header: "linux/fcntl.h" });
