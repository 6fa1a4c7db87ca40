import { enumSet, flagSet } from "../kinds/constant.ts";

export const cloneFlags = flagSet(
  [
    ["CLONE_VM", 0x100],
    ["CLONE_FS", 0x200],
    ["CLONE_FILES", 0x400],
    ["CLONE_SIGHAND", 0x800],
    ["CLONE_PIDFD", 0x1000],
    ["CLONE_PTRACE", 0x2000],
    ["CLONE_VFORK", 0x4000],
    ["CLONE_PARENT", 0x8000],
    ["CLONE_THREAD", 0x10000],
    ["CLONE_NEWNS", 0x20000],
    ["CLONE_SYSVSEM", 0x40000],
    ["CLONE_SETTLS", 0x80000],
    ["CLONE_PARENT_SETTID", 0x100000],
    ["CLONE_CHILD_CLEARTID", 0x200000],
    ["CLONE_UNTRACED", 0x800000],
    ["CLONE_CHILD_SETTID", 0x1000000],
    ["CLONE_NEWCGROUP", 0x2000000],
    ["CLONE_NEWUTS", 0x4000000],
    ["CLONE_NEWIPC", 0x8000000],
    ["CLONE_NEWUSER", 0x10000000],
    ["CLONE_NEWPID", 0x20000000],
    ["CLONE_NEWNET", 0x40000000],
    ["CLONE_IO", 0x80000000],
  ],
  { header: "linux/sched.h", unknown: "CLONE_???" },
);

export const unshareFlags = flagSet(
  [
    ["CLONE_NEWTIME", 0x80],
    ["CLONE_VM", 0x100],
    ["CLONE_FS", 0x200],
    ["CLONE_FILES", 0x400],
    ["CLONE_SIGHAND", 0x800],
    ["CLONE_THREAD", 0x10000],
    ["CLONE_NEWNS", 0x20000],
    ["CLONE_SYSVSEM", 0x40000],
    ["CLONE_NEWCGROUP", 0x2000000],
    ["CLONE_NEWUTS", 0x4000000],
    ["CLONE_NEWIPC", 0x8000000],
    ["CLONE_NEWUSER", 0x10000000],
    ["CLONE_NEWPID", 0x20000000],
    ["CLONE_NEWNET", 0x40000000],
  ],
  { header: "linux/sched.h", unknown: "CLONE_???" },
);

export const setnsFlags = flagSet(
  [
    ["CLONE_NEWTIME", 0x80],
    ["CLONE_NEWNS", 0x20000],
    ["CLONE_NEWCGROUP", 0x2000000],
    ["CLONE_NEWUTS", 0x4000000],
    ["CLONE_NEWIPC", 0x8000000],
    ["CLONE_NEWUSER", 0x10000000],
    ["CLONE_NEWPID", 0x20000000],
    ["CLONE_NEWNET", 0x40000000],
  ],
  { header: "linux/sched.h", unknown: "CLONE_???" },
);

export const waitOptions = flagSet(
  [
    ["WNOHANG", 1],
    ["WEXITED", 4],
    ["WSTOPPED", 2],
    ["WCONTINUED", 8],
    ["WNOWAIT", 0x1000000],
    ["__WCLONE", 0x80000000],
    ["__WALL", 0x40000000],
    ["__WNOTHREAD", 0x20000000],
  ],
  { header: "linux/wait.h", unknown: "W???" },
);

export const waitidTypes = enumSet(
  [
    ["P_ALL", 0],
    ["P_PID", 1],
    ["P_PGID", 2],
    ["P_PIDFD", 3],
  ],
  { header: "linux/wait.h", unknown: "P_???" },
);

export const pidfdFlags = flagSet([["PIDFD_NONBLOCK", 0x800]], { header: "linux/pidfd.h", unknown: "PIDFD_???" });

export const archPrctlCodes = enumSet(
  [
    ["ARCH_SET_GS", 0x1001],
    ["ARCH_SET_FS", 0x1002],
    ["ARCH_GET_FS", 0x1003],
    ["ARCH_GET_GS", 0x1004],
    ["ARCH_GET_CPUID", 0x1011],
    ["ARCH_SET_CPUID", 0x1012],
    ["ARCH_GET_XCOMP_SUPP", 0x1021],
    ["ARCH_GET_XCOMP_PERM", 0x1022],
    ["ARCH_REQ_XCOMP_PERM", 0x1023],
    ["ARCH_GET_XCOMP_GUEST_PERM", 0x1024],
    ["ARCH_REQ_XCOMP_GUEST_PERM", 0x1025],
    ["ARCH_MAP_VDSO_X32", 0x2001],
    ["ARCH_MAP_VDSO_32", 0x2002],
    ["ARCH_MAP_VDSO_64", 0x2003],
  ],
  { header: "asm/prctl.h", unknown: "ARCH_???" },
);

export const rseqFlags = flagSet([["RSEQ_FLAG_UNREGISTER", 1]], { header: "linux/rseq.h", unknown: "RSEQ_FLAG_???" });

export const randomFlags = flagSet(
  [
    ["GRND_NONBLOCK", 1],
    ["GRND_RANDOM", 2],
    ["GRND_INSECURE", 4],
  ],
  { header: "linux/random.h", unknown: "GRND_???" },
);
