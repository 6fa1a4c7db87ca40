import { enumSet, flagSet } from "../kinds/constant.ts";

export const eventTypes = enumSet(
  [
    ["PERF_TYPE_HARDWARE", 0],
    ["PERF_TYPE_SOFTWARE", 1],
    ["PERF_TYPE_TRACEPOINT", 2],
    ["PERF_TYPE_HW_CACHE", 3],
    ["PERF_TYPE_RAW", 4],
    ["PERF_TYPE_BREAKPOINT", 5],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_TYPE_???" },
);

export const attributeSizes = enumSet(
  [
    ["PERF_ATTR_SIZE_VER0", 64],
    ["PERF_ATTR_SIZE_VER1", 72],
    ["PERF_ATTR_SIZE_VER2", 80],
    ["PERF_ATTR_SIZE_VER3", 96],
    ["PERF_ATTR_SIZE_VER4", 104],
    ["PERF_ATTR_SIZE_VER5", 112],
    ["PERF_ATTR_SIZE_VER6", 120],
    ["PERF_ATTR_SIZE_VER7", 128],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_ATTR_SIZE_???" },
);

export const hardwareEvents = enumSet(
  [
    ["PERF_COUNT_HW_CPU_CYCLES", 0],
    ["PERF_COUNT_HW_INSTRUCTIONS", 1],
    ["PERF_COUNT_HW_CACHE_REFERENCES", 2],
    ["PERF_COUNT_HW_CACHE_MISSES", 3],
    ["PERF_COUNT_HW_BRANCH_INSTRUCTIONS", 4],
    ["PERF_COUNT_HW_BRANCH_MISSES", 5],
    ["PERF_COUNT_HW_BUS_CYCLES", 6],
    ["PERF_COUNT_HW_STALLED_CYCLES_FRONTEND", 7],
    ["PERF_COUNT_HW_STALLED_CYCLES_BACKEND", 8],
    ["PERF_COUNT_HW_REF_CPU_CYCLES", 9],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_COUNT_HW_???" },
);

export const caches = enumSet(
  [
    ["PERF_COUNT_HW_CACHE_L1D", 0],
    ["PERF_COUNT_HW_CACHE_L1I", 1],
    ["PERF_COUNT_HW_CACHE_LL", 2],
    ["PERF_COUNT_HW_CACHE_DTLB", 3],
    ["PERF_COUNT_HW_CACHE_ITLB", 4],
    ["PERF_COUNT_HW_CACHE_BPU", 5],
    ["PERF_COUNT_HW_CACHE_NODE", 6],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_COUNT_HW_CACHE_???" },
);

export const cacheOperations = enumSet(
  [
    ["PERF_COUNT_HW_CACHE_OP_READ", 0],
    ["PERF_COUNT_HW_CACHE_OP_WRITE", 1],
    ["PERF_COUNT_HW_CACHE_OP_PREFETCH", 2],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_COUNT_HW_CACHE_OP_???" },
);

export const cacheResults = enumSet(
  [
    ["PERF_COUNT_HW_CACHE_RESULT_ACCESS", 0],
    ["PERF_COUNT_HW_CACHE_RESULT_MISS", 1],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_COUNT_HW_CACHE_RESULT_???" },
);

export const softwareEvents = enumSet(
  [
    ["PERF_COUNT_SW_CPU_CLOCK", 0],
    ["PERF_COUNT_SW_TASK_CLOCK", 1],
    ["PERF_COUNT_SW_PAGE_FAULTS", 2],
    ["PERF_COUNT_SW_CONTEXT_SWITCHES", 3],
    ["PERF_COUNT_SW_CPU_MIGRATIONS", 4],
    ["PERF_COUNT_SW_PAGE_FAULTS_MIN", 5],
    ["PERF_COUNT_SW_PAGE_FAULTS_MAJ", 6],
    ["PERF_COUNT_SW_ALIGNMENT_FAULTS", 7],
    ["PERF_COUNT_SW_EMULATION_FAULTS", 8],
    ["PERF_COUNT_SW_DUMMY", 9],
    ["PERF_COUNT_SW_BPF_OUTPUT", 10],
    ["PERF_COUNT_SW_CGROUP_SWITCHES", 11],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_COUNT_SW_???" },
);

export const sampleFields = flagSet(
  [
    ["PERF_SAMPLE_IP", 1],
    ["PERF_SAMPLE_TID", 2],
    ["PERF_SAMPLE_TIME", 4],
    ["PERF_SAMPLE_ADDR", 8],
    ["PERF_SAMPLE_READ", 0x10],
    ["PERF_SAMPLE_CALLCHAIN", 0x20],
    ["PERF_SAMPLE_ID", 0x40],
    ["PERF_SAMPLE_CPU", 0x80],
    ["PERF_SAMPLE_PERIOD", 0x100],
    ["PERF_SAMPLE_STREAM_ID", 0x200],
    ["PERF_SAMPLE_RAW", 0x400],
    ["PERF_SAMPLE_BRANCH_STACK", 0x800],
    ["PERF_SAMPLE_REGS_USER", 0x1000],
    ["PERF_SAMPLE_STACK_USER", 0x2000],
    ["PERF_SAMPLE_WEIGHT", 0x4000],
    ["PERF_SAMPLE_DATA_SRC", 0x8000],
    ["PERF_SAMPLE_IDENTIFIER", 0x10000],
    ["PERF_SAMPLE_TRANSACTION", 0x20000],
    ["PERF_SAMPLE_REGS_INTR", 0x40000],
    ["PERF_SAMPLE_PHYS_ADDR", 0x80000],
    ["PERF_SAMPLE_AUX", 0x100000],
    ["PERF_SAMPLE_CGROUP", 0x200000],
    ["PERF_SAMPLE_DATA_PAGE_SIZE", 0x400000],
    ["PERF_SAMPLE_CODE_PAGE_SIZE", 0x800000],
    ["PERF_SAMPLE_WEIGHT_STRUCT", 0x1000000],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_SAMPLE_???" },
);

export const readFields = flagSet(
  [
    ["PERF_FORMAT_TOTAL_TIME_ENABLED", 1],
    ["PERF_FORMAT_TOTAL_TIME_RUNNING", 2],
    ["PERF_FORMAT_ID", 4],
    ["PERF_FORMAT_GROUP", 8],
    ["PERF_FORMAT_LOST", 0x10],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_FORMAT_???" },
);

export const openFlags = flagSet(
  [
    ["PERF_FLAG_FD_NO_GROUP", 1],
    ["PERF_FLAG_FD_OUTPUT", 2],
    ["PERF_FLAG_PID_CGROUP", 4],
    ["PERF_FLAG_FD_CLOEXEC", 8],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_FLAG_???" },
);

/** How far the instruction that a sample names may be from the one that caused it: `precise_ip`, by its number. */
export const precisions = ["arbitrary skid", "constant skid", "requested to have 0 skid", "must have 0 skid"] as const;
