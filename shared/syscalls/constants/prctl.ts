import { enumSet, flagSet } from "../kinds/constant.ts";

export const prctlOptions = enumSet(
  [
    ["PR_SET_PDEATHSIG", 1, "signal when the parent dies"],
    ["PR_GET_PDEATHSIG", 2],
    ["PR_GET_DUMPABLE", 3, "may it dump core?"],
    ["PR_SET_DUMPABLE", 4, "may it dump core and be traced"],
    ["PR_GET_UNALIGN", 5],
    ["PR_SET_UNALIGN", 6],
    ["PR_GET_KEEPCAPS", 7],
    ["PR_SET_KEEPCAPS", 8, "keep capabilities when users change"],
    ["PR_GET_FPEMU", 9],
    ["PR_SET_FPEMU", 10],
    ["PR_GET_FPEXC", 11],
    ["PR_SET_FPEXC", 12],
    ["PR_GET_TIMING", 13],
    ["PR_SET_TIMING", 14],
    ["PR_SET_NAME", 15, "name the thread"],
    ["PR_GET_NAME", 16, "ask for the thread's name"],
    ["PR_GET_ENDIAN", 19],
    ["PR_SET_ENDIAN", 20],
    ["PR_GET_SECCOMP", 21, "are system calls restricted?"],
    ["PR_SET_SECCOMP", 22, "restrict system calls"],
    ["PR_CAPBSET_READ", 23, "is the capability within the bounds?"],
    ["PR_CAPBSET_DROP", 24, "give up a capability for good"],
    ["PR_GET_TSC", 25],
    ["PR_SET_TSC", 26],
    ["PR_GET_SECUREBITS", 27],
    ["PR_SET_SECUREBITS", 28],
    ["PR_SET_TIMERSLACK", 29, "how late timers may be"],
    ["PR_GET_TIMERSLACK", 30],
    ["PR_TASK_PERF_EVENTS_DISABLE", 31],
    ["PR_TASK_PERF_EVENTS_ENABLE", 32],
    ["PR_MCE_KILL", 33],
    ["PR_MCE_KILL_GET", 34],
    ["PR_SET_MM", 35, "change the map of memory"],
    ["PR_SET_CHILD_SUBREAPER", 36, "adopt orphaned descendants"],
    ["PR_GET_CHILD_SUBREAPER", 37],
    ["PR_SET_NO_NEW_PRIVS", 38, "exec never gives privileges"],
    ["PR_GET_NO_NEW_PRIVS", 39, "does exec give no privileges?"],
    ["PR_GET_TID_ADDRESS", 40],
    ["PR_SET_THP_DISABLE", 41, "no huge pages"],
    ["PR_GET_THP_DISABLE", 42],
    ["PR_MPX_ENABLE_MANAGEMENT", 43],
    ["PR_MPX_DISABLE_MANAGEMENT", 44],
    ["PR_SET_FP_MODE", 45],
    ["PR_GET_FP_MODE", 46],
    ["PR_CAP_AMBIENT", 47, "capabilities that survive exec"],
    ["PR_SVE_SET_VL", 50],
    ["PR_SVE_GET_VL", 51],
    ["PR_GET_SPECULATION_CTRL", 52],
    ["PR_SET_SPECULATION_CTRL", 53],
    ["PR_PAC_RESET_KEYS", 54],
    ["PR_SET_TAGGED_ADDR_CTRL", 55],
    ["PR_GET_TAGGED_ADDR_CTRL", 56],
    ["PR_SET_IO_FLUSHER", 57],
    ["PR_GET_IO_FLUSHER", 58],
    ["PR_SET_SYSCALL_USER_DISPATCH", 59],
    ["PR_PAC_SET_ENABLED_KEYS", 60],
    ["PR_PAC_GET_ENABLED_KEYS", 61],
    ["PR_SCHED_CORE", 62],
    ["PR_SME_SET_VL", 63],
    ["PR_SME_GET_VL", 64],
    ["PR_SET_PTRACER", 0x59616d61, "who may trace it"],
    ["PR_SET_VMA", 0x53564d41, "name a mapping"],
  ],
  { header: "linux/prctl.h", unknown: "PR_???" },
);

export const capabilities = enumSet(
  [
    ["CAP_CHOWN", 0],
    ["CAP_DAC_OVERRIDE", 1],
    ["CAP_DAC_READ_SEARCH", 2],
    ["CAP_FOWNER", 3],
    ["CAP_FSETID", 4],
    ["CAP_KILL", 5],
    ["CAP_SETGID", 6],
    ["CAP_SETUID", 7],
    ["CAP_SETPCAP", 8],
    ["CAP_LINUX_IMMUTABLE", 9],
    ["CAP_NET_BIND_SERVICE", 10],
    ["CAP_NET_BROADCAST", 11],
    ["CAP_NET_ADMIN", 12],
    ["CAP_NET_RAW", 13],
    ["CAP_IPC_LOCK", 14],
    ["CAP_IPC_OWNER", 15],
    ["CAP_SYS_MODULE", 16],
    ["CAP_SYS_RAWIO", 17],
    ["CAP_SYS_CHROOT", 18],
    ["CAP_SYS_PTRACE", 19],
    ["CAP_SYS_PACCT", 20],
    ["CAP_SYS_ADMIN", 21],
    ["CAP_SYS_BOOT", 22],
    ["CAP_SYS_NICE", 23],
    ["CAP_SYS_RESOURCE", 24],
    ["CAP_SYS_TIME", 25],
    ["CAP_SYS_TTY_CONFIG", 26],
    ["CAP_MKNOD", 27],
    ["CAP_LEASE", 28],
    ["CAP_AUDIT_WRITE", 29],
    ["CAP_AUDIT_CONTROL", 30],
    ["CAP_SETFCAP", 31],
    ["CAP_MAC_OVERRIDE", 32],
    ["CAP_MAC_ADMIN", 33],
    ["CAP_SYSLOG", 34],
    ["CAP_WAKE_ALARM", 35],
    ["CAP_BLOCK_SUSPEND", 36],
    ["CAP_AUDIT_READ", 37],
    ["CAP_PERFMON", 38],
    ["CAP_BPF", 39],
    ["CAP_CHECKPOINT_RESTORE", 40],
  ],
  { header: "linux/capability.h", unknown: "CAP_???" },
);

export const dumpable = enumSet(
  [
    ["SUID_DUMP_DISABLE", 0],
    ["SUID_DUMP_USER", 1],
    ["SUID_DUMP_ROOT", 2],
  ],
  { unknown: "SUID_DUMP_???" },
);

export const seccompModes = enumSet(
  [
    ["SECCOMP_MODE_DISABLED", 0],
    ["SECCOMP_MODE_STRICT", 1],
    ["SECCOMP_MODE_FILTER", 2],
  ],
  { header: "linux/seccomp.h", unknown: "SECCOMP_MODE_???" },
);

export const ambientOperations = enumSet(
  [
    ["PR_CAP_AMBIENT_IS_SET", 1],
    ["PR_CAP_AMBIENT_RAISE", 2],
    ["PR_CAP_AMBIENT_LOWER", 3],
    ["PR_CAP_AMBIENT_CLEAR_ALL", 4],
  ],
  { header: "linux/prctl.h", unknown: "PR_CAP_AMBIENT_???" },
);

export const memoryCheckCommands = enumSet(
  [
    ["PR_MCE_KILL_CLEAR", 0, "as the system does it"],
    ["PR_MCE_KILL_SET", 1, "as the thread wants it"],
  ],
  { header: "linux/prctl.h", unknown: "PR_MCE_KILL_???" },
);

export const memoryCheckPolicies = enumSet(
  [
    ["PR_MCE_KILL_LATE", 0, "when the broken memory is used"],
    ["PR_MCE_KILL_EARLY", 1, "as soon as memory is found broken"],
    ["PR_MCE_KILL_DEFAULT", 2, "as the system does it"],
  ],
  { header: "linux/prctl.h", unknown: "PR_MCE_KILL_???" },
);

export const memoryMapFields = enumSet(
  [
    ["PR_SET_MM_START_CODE", 1],
    ["PR_SET_MM_END_CODE", 2],
    ["PR_SET_MM_START_DATA", 3],
    ["PR_SET_MM_END_DATA", 4],
    ["PR_SET_MM_START_STACK", 5],
    ["PR_SET_MM_START_BRK", 6],
    ["PR_SET_MM_BRK", 7],
    ["PR_SET_MM_ARG_START", 8],
    ["PR_SET_MM_ARG_END", 9],
    ["PR_SET_MM_ENV_START", 10],
    ["PR_SET_MM_ENV_END", 11],
    ["PR_SET_MM_AUXV", 12],
    ["PR_SET_MM_EXE_FILE", 13],
    ["PR_SET_MM_MAP", 14, "all of them at once"],
    ["PR_SET_MM_MAP_SIZE", 15, "how large is the structure for all of them?"],
  ],
  { header: "linux/prctl.h", unknown: "PR_SET_MM_???" },
);

export const mappingAttributes = enumSet([["PR_SET_VMA_ANON_NAME", 0, "a name for memory without a file"]], {
  header: "linux/prctl.h",
  unknown: "PR_SET_VMA_???",
});

export const speculationFeatures = enumSet(
  [
    ["PR_SPEC_STORE_BYPASS", 0],
    ["PR_SPEC_INDIRECT_BRANCH", 1],
    ["PR_SPEC_L1D_FLUSH", 2],
  ],
  { header: "linux/prctl.h", unknown: "PR_SPEC_???" },
);

export const speculationControls = enumSet(
  [
    ["PR_SPEC_ENABLE", 2],
    ["PR_SPEC_DISABLE", 4],
    ["PR_SPEC_FORCE_DISABLE", 8, "off for good"],
    ["PR_SPEC_DISABLE_NOEXEC", 16, "off until the next exec"],
  ],
  { header: "linux/prctl.h", unknown: "PR_SPEC_???" },
);

export const speculationStates = flagSet(
  [
    ["PR_SPEC_NOT_AFFECTED", 0, "the processor does not have the flaw"],
    ["PR_SPEC_PRCTL", 1, "can be changed by prctl"],
    ["PR_SPEC_ENABLE", 2],
    ["PR_SPEC_DISABLE", 4],
    ["PR_SPEC_FORCE_DISABLE", 8],
    ["PR_SPEC_DISABLE_NOEXEC", 16],
  ],
  { header: "linux/prctl.h", unknown: "PR_SPEC_???" },
);

export const timestampCounter = enumSet(
  [
    ["PR_TSC_ENABLE", 1, "may be read"],
    ["PR_TSC_SIGSEGV", 2, "reading it is a SIGSEGV"],
  ],
  { header: "linux/prctl.h", unknown: "PR_TSC_???" },
);

export const unalignedAccess = flagSet(
  [
    ["PR_UNALIGN_NOPRINT", 1, "mend it silently"],
    ["PR_UNALIGN_SIGBUS", 2, "send SIGBUS"],
  ],
  { header: "linux/prctl.h", unknown: "PR_UNALIGN_???" },
);

export const floatModes = flagSet(
  [
    ["PR_FP_MODE_FR", 1],
    ["PR_FP_MODE_FRE", 2],
  ],
  { header: "linux/prctl.h", unknown: "PR_FP_MODE_???" },
);

const enabledKeys = [
  ["PR_PAC_APIAKEY", 1],
  ["PR_PAC_APIBKEY", 2],
  ["PR_PAC_APDAKEY", 4],
  ["PR_PAC_APDBKEY", 8],
] as const;

/** keys of pointer authentication, which can be switched off one by one */
export const enabledPointerKeys = flagSet(enabledKeys, { header: "linux/prctl.h", unknown: "PR_PAC_???" });
/** and all of them, which can be made anew */
export const pointerKeys = flagSet([...enabledKeys, ["PR_PAC_APGAKEY", 16]], {
  header: "linux/prctl.h",
  unknown: "PR_PAC_???",
});

export const userDispatch = enumSet(
  [
    ["PR_SYS_DISPATCH_OFF", 0],
    ["PR_SYS_DISPATCH_ON", 1, "system calls outside of the range are SIGSYS"],
  ],
  { header: "linux/prctl.h", unknown: "PR_SYS_DISPATCH_???" },
);

export const coreSchedulingCommands = enumSet(
  [
    ["PR_SCHED_CORE_GET", 0, "ask for the cookie"],
    ["PR_SCHED_CORE_CREATE", 1, "a cookie of its own"],
    ["PR_SCHED_CORE_SHARE_TO", 2, "give one's own cookie"],
    ["PR_SCHED_CORE_SHARE_FROM", 3, "take another's cookie"],
  ],
  { header: "linux/prctl.h", unknown: "PR_SCHED_CORE_???" },
);

/** the kernel's own enumeration, which no header shows: include/linux/pid.h */
export const pidTypes = enumSet(
  [
    ["PIDTYPE_PID", 0],
    ["PIDTYPE_TGID", 1],
    ["PIDTYPE_PGID", 2],
    ["PIDTYPE_SID", 3],
  ],
  { unknown: "PIDTYPE_???" },
);

export const secureBits = flagSet(
  [
    ["SECBIT_NOROOT", 1, "root has no capabilities of itself"],
    ["SECBIT_NOROOT_LOCKED", 2],
    ["SECBIT_NO_SETUID_FIXUP", 4, "changing the user leaves the capabilities alone"],
    ["SECBIT_NO_SETUID_FIXUP_LOCKED", 8],
    ["SECBIT_KEEP_CAPS", 16],
    ["SECBIT_KEEP_CAPS_LOCKED", 32],
    ["SECBIT_NO_CAP_AMBIENT_RAISE", 64],
    ["SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED", 128],
  ],
  { header: "linux/securebits.h", unknown: "SECBIT_???" },
);

export const vectorLengthFlags = flagSet(
  [
    ["PR_SVE_SET_VL_ONEXEC", 1 << 18, "from the next exec on"],
    ["PR_SVE_VL_INHERIT", 1 << 17, "kept at exec"],
  ],
  { header: "linux/prctl.h" },
);

export const streamingVectorLengthFlags = flagSet(
  [
    ["PR_SME_SET_VL_ONEXEC", 1 << 18, "from the next exec on"],
    ["PR_SME_VL_INHERIT", 1 << 17, "kept at exec"],
  ],
  { header: "linux/prctl.h" },
);

export const tagCheckFaults = enumSet(
  [
    ["PR_MTE_TCF_NONE", 0],
    ["PR_MTE_TCF_SYNC", 2],
    ["PR_MTE_TCF_ASYNC", 4],
    ["PR_MTE_TCF_MASK", 6],
  ],
  { header: "linux/prctl.h" },
);
