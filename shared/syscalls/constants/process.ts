import { enumSet, flagSet } from "../kinds/constant.ts";

export const cloneFlags = flagSet(
  [
    ["CLONE_VM", 0x100, "shares memory"],
    ["CLONE_FS", 0x200, "shares working directory, root and umask"],
    ["CLONE_FILES", 0x400, "shares descriptors"],
    ["CLONE_SIGHAND", 0x800, "shares signal handlers"],
    ["CLONE_PIDFD", 0x1000, "give the parent a pidfd"],
    ["CLONE_PTRACE", 0x2000, "traced with the parent"],
    ["CLONE_VFORK", 0x4000, "the parent waits for exec or exit"],
    ["CLONE_PARENT", 0x8000, "a sibling, not a child"],
    ["CLONE_THREAD", 0x10000, "a thread of the same process"],
    ["CLONE_NEWNS", 0x20000, "mounts of its own"],
    ["CLONE_SYSVSEM", 0x40000, "shares undo lists of semaphores"],
    ["CLONE_SETTLS", 0x80000, "storage of the thread's own"],
    ["CLONE_PARENT_SETTID", 0x100000, "store the id for the parent"],
    ["CLONE_CHILD_CLEARTID", 0x200000, "clear the id and wake waiters at its end"],
    ["CLONE_UNTRACED", 0x800000, "no tracer may force itself on it"],
    ["CLONE_CHILD_SETTID", 0x1000000, "store the id for the child"],
    ["CLONE_NEWCGROUP", 0x2000000, "a cgroup root of its own"],
    ["CLONE_NEWUTS", 0x4000000, "a host name of its own"],
    ["CLONE_NEWIPC", 0x8000000, "IPC objects of its own"],
    ["CLONE_NEWUSER", 0x10000000, "users of its own"],
    ["CLONE_NEWPID", 0x20000000, "process ids of its own"],
    ["CLONE_NEWNET", 0x40000000, "a network of its own"],
    ["CLONE_IO", 0x80000000, "shares the I/O context"],
  ],
  { header: "linux/sched.h", unknown: "CLONE_???" },
);

export const unshareFlags = flagSet(
  [
    ["CLONE_NEWTIME", 0x80, "clocks of its own"],
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
    ["WNOHANG", 1, "do not wait"],
    ["WEXITED", 4, "children that ended"],
    ["WSTOPPED", 2, "children that were stopped"],
    ["WCONTINUED", 8, "children that go on"],
    ["WNOWAIT", 0x1000000, "leave the child to be waited for again"],
    ["__WCLONE", 0x80000000, "only children that end without SIGCHLD"],
    ["__WALL", 0x40000000, "children of every kind"],
    ["__WNOTHREAD", 0x20000000, "not the children of other threads"],
  ],
  { header: "linux/wait.h", unknown: "W???" },
);

export const waitidTypes = enumSet(
  [
    ["P_ALL", 0, "any child"],
    ["P_PID", 1, "one child"],
    ["P_PGID", 2, "a process group"],
    ["P_PIDFD", 3, "the child of a pidfd"],
  ],
  { header: "linux/wait.h", unknown: "P_???" },
);

export const pidfdFlags = flagSet([["PIDFD_NONBLOCK", 0x800]], { header: "linux/pidfd.h", unknown: "PIDFD_???" });

export const archPrctlCodes = enumSet(
  [
    ["ARCH_SET_GS", 0x1001, "set the base of GS"],
    ["ARCH_SET_FS", 0x1002, "set the thread's storage"],
    ["ARCH_GET_FS", 0x1003, "ask for the thread's storage"],
    ["ARCH_GET_GS", 0x1004, "ask for the base of GS"],
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
    ["GRND_NONBLOCK", 1, "never wait"],
    ["GRND_RANDOM", 2, "from /dev/random"],
    ["GRND_INSECURE", 4, "even before the pool is ready"],
  ],
  { header: "linux/random.h", unknown: "GRND_???" },
);
