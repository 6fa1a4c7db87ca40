import { enumSet, flagSet } from "../kinds/constant.ts";

export const limits = enumSet(
  [
    ["RLIMIT_CPU", 0, "seconds of processor time"],
    ["RLIMIT_FSIZE", 1, "bytes of a file"],
    ["RLIMIT_DATA", 2, "bytes of data"],
    ["RLIMIT_STACK", 3, "bytes of the stack"],
    ["RLIMIT_CORE", 4, "bytes of a core dump"],
    ["RLIMIT_RSS", 5],
    ["RLIMIT_NPROC", 6, "processes of the user"],
    ["RLIMIT_NOFILE", 7, "open files"],
    ["RLIMIT_MEMLOCK", 8, "bytes locked in memory"],
    ["RLIMIT_AS", 9, "bytes of address space"],
    ["RLIMIT_LOCKS", 10],
    ["RLIMIT_SIGPENDING", 11],
    ["RLIMIT_MSGQUEUE", 12],
    ["RLIMIT_NICE", 13],
    ["RLIMIT_RTPRIO", 14],
    ["RLIMIT_RTTIME", 15],
  ],
  { header: "linux/resource.h", unknown: "RLIMIT_???" },
);

export const usageTargets = enumSet(
  [
    ["RUSAGE_SELF", 0, "the process"],
    ["RUSAGE_CHILDREN", -1, "its ended children"],
    ["RUSAGE_BOTH", -2],
    ["RUSAGE_THREAD", 1, "the thread"],
  ],
  { header: "linux/resource.h", unknown: "RUSAGE_???" },
);

export const priorityTargets = enumSet(
  [
    ["PRIO_PROCESS", 0],
    ["PRIO_PGRP", 1],
    ["PRIO_USER", 2],
  ],
  { header: "linux/resource.h", unknown: "PRIO_???" },
);

export const schedulingPolicies = enumSet(
  [
    ["SCHED_OTHER", 0],
    ["SCHED_FIFO", 1],
    ["SCHED_RR", 2],
    ["SCHED_BATCH", 3],
    ["SCHED_ISO", 4],
    ["SCHED_IDLE", 5],
    ["SCHED_DEADLINE", 6],
  ],
  { header: "linux/sched.h", unknown: "SCHED_???" },
);

export const schedulingFlags = flagSet(
  [
    ["SCHED_FLAG_RESET_ON_FORK", 1],
    ["SCHED_FLAG_RECLAIM", 2],
    ["SCHED_FLAG_DL_OVERRUN", 4],
    ["SCHED_FLAG_KEEP_POLICY", 8],
    ["SCHED_FLAG_KEEP_PARAMS", 0x10],
    ["SCHED_FLAG_UTIL_CLAMP_MIN", 0x20],
    ["SCHED_FLAG_UTIL_CLAMP_MAX", 0x40],
  ],
  { header: "linux/sched.h", unknown: "SCHED_FLAG_???" },
);

export const diskPriorityTargets = enumSet(
  [
    ["IOPRIO_WHO_PROCESS", 1],
    ["IOPRIO_WHO_PGRP", 2],
    ["IOPRIO_WHO_USER", 3],
  ],
  { header: "linux/ioprio.h", unknown: "IOPRIO_WHO_???" },
);

export const diskPriorityClasses = enumSet(
  [
    ["IOPRIO_CLASS_NONE", 0],
    ["IOPRIO_CLASS_RT", 1],
    ["IOPRIO_CLASS_BE", 2],
    ["IOPRIO_CLASS_IDLE", 3],
  ],
  { header: "linux/ioprio.h", unknown: "IOPRIO_CLASS_???" },
);
