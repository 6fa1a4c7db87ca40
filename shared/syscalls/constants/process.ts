import { enumSet, flagSet } from "../kinds/constant.ts";

const CLONE_FLAGS = [
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
] as const;

export const cloneFlags = flagSet(CLONE_FLAGS, { header: "linux/sched.h", unknown: "CLONE_???" });

/** clone3 has no signal in the lowest byte, so that a flag fits there */
export const cloneFlagsOfArguments = flagSet([...CLONE_FLAGS, ["CLONE_NEWTIME", 0x80, "clocks of its own"]], {
  header: "linux/sched.h",
});
/** and flags above the low 32 bits; numbers are those of the upper half */
export const highCloneFlags = flagSet([
  ["CLONE_CLEAR_SIGHAND", 1, "signal handlers back to their defaults"],
  ["CLONE_INTO_CGROUP", 2, "into another cgroup"],
]);

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
  { header: "linux/sched.h", unknown: "CLONE_NEW???" },
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

export const randomFlags = flagSet(
  [
    ["GRND_NONBLOCK", 1, "never wait"],
    ["GRND_RANDOM", 2, "from /dev/random"],
    ["GRND_INSECURE", 4, "even before the pool is ready"],
  ],
  { header: "linux/random.h", unknown: "GRND_???" },
);

/**
 * Which part of the processor's extended state: ARCH_REQ_XCOMP_PERM. The kernel's own numbers, which no header shows:
 * arch/x86/include/asm/fpu/types.h
 */
export const extendedState = enumSet(
  [
    ["XFEATURE_FP", 0],
    ["XFEATURE_SSE", 1],
    ["XFEATURE_YMM", 2],
    ["XFEATURE_BNDREGS", 3],
    ["XFEATURE_BNDCSR", 4],
    ["XFEATURE_OPMASK", 5],
    ["XFEATURE_ZMM_Hi256", 6],
    ["XFEATURE_Hi16_ZMM", 7],
    ["XFEATURE_PT_UNIMPLEMENTED_SO_FAR", 8],
    ["XFEATURE_PKRU", 9],
    ["XFEATURE_PASID", 10],
    ["XFEATURE_LBR", 15],
    ["XFEATURE_XTILE_CFG", 17],
    ["XFEATURE_XTILE_DATA", 18],
  ],
  { unknown: "XFEATURE_???" },
);

/** several of them; what comes together has a name together */
export const extendedStates = flagSet(
  [
    ["XFEATURE_MASK_FPSSE", 0x3],
    ["XFEATURE_MASK_FP", 0x1],
    ["XFEATURE_MASK_SSE", 0x2],
    ["XFEATURE_MASK_YMM", 0x4],
    ["XFEATURE_MASK_BNDREGS", 0x8],
    ["XFEATURE_MASK_BNDCSR", 0x10],
    ["XFEATURE_MASK_AVX512", 0xe0],
    ["XFEATURE_MASK_OPMASK", 0x20],
    ["XFEATURE_MASK_ZMM_Hi256", 0x40],
    ["XFEATURE_MASK_Hi16_ZMM", 0x80],
    ["XFEATURE_MASK_PT", 0x100],
    ["XFEATURE_MASK_PKRU", 0x200],
    ["XFEATURE_MASK_PASID", 0x400],
    ["XFEATURE_MASK_LBR", 0x8000],
    ["XFEATURE_MASK_XTILE", 0x6_0000],
    ["XFEATURE_MASK_XTILE_CFG", 0x2_0000],
    ["XFEATURE_MASK_XTILE_DATA", 0x4_0000],
  ],
  { unknown: "XFEATURE_MASK_???" },
);

export const personas = enumSet(
  [
    ["PER_LINUX", 0, "Linux's own"],
    ["PER_BSD", 6],
    ["PER_LINUX32", 8, "32-bit Linux"],
    ["PER_RISCOS", 0xc],
    ["PER_OSF4", 0xf],
    ["PER_HPUX", 0x10],
    ["PER_MASK", 0xff],
  ],
  { header: "linux/personality.h", unknown: "PER_???" },
);

export const personaFlags = flagSet(
  [
    ["UNAME26", 0x2_0000, "call the kernel 2.6"],
    ["ADDR_NO_RANDOMIZE", 0x4_0000, "addresses are the same at every run"],
    ["FDPIC_FUNCPTRS", 0x8_0000],
    ["MMAP_PAGE_ZERO", 0x10_0000],
    ["ADDR_COMPAT_LAYOUT", 0x20_0000],
    ["READ_IMPLIES_EXEC", 0x40_0000, "what can be read can be executed"],
    ["ADDR_LIMIT_32BIT", 0x80_0000],
    ["SHORT_INODE", 0x100_0000],
    ["WHOLE_SECONDS", 0x200_0000],
    ["STICKY_TIMEOUTS", 0x400_0000, "select leaves its timeout alone"],
    ["ADDR_LIMIT_3GB", 0x800_0000],
  ],
  { header: "linux/personality.h" },
);
