import { enumSet, flagSet } from "../kinds/constant.ts";

export const eventTypes = enumSet(
  [
    ["PERF_TYPE_HARDWARE", 0, "counted by the processor"],
    ["PERF_TYPE_SOFTWARE", 1, "counted by the kernel"],
    ["PERF_TYPE_TRACEPOINT", 2, "a tracepoint of the kernel"],
    ["PERF_TYPE_HW_CACHE", 3, "an event of the processor's caches"],
    ["PERF_TYPE_RAW", 4, "an event by the processor's own number"],
    ["PERF_TYPE_BREAKPOINT", 5, "an access to an address"],
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
    ["PERF_COUNT_HW_CPU_CYCLES", 0, "cycles; their length changes with the frequency"],
    ["PERF_COUNT_HW_INSTRUCTIONS", 1, "instructions that were completed"],
    ["PERF_COUNT_HW_CACHE_REFERENCES", 2, "accesses to the last cache, mostly"],
    ["PERF_COUNT_HW_CACHE_MISSES", 3, "accesses that the last cache could not answer"],
    ["PERF_COUNT_HW_BRANCH_INSTRUCTIONS", 4, "branches"],
    ["PERF_COUNT_HW_BRANCH_MISSES", 5, "branches that were guessed wrong"],
    ["PERF_COUNT_HW_BUS_CYCLES", 6, "cycles of the bus"],
    ["PERF_COUNT_HW_STALLED_CYCLES_FRONTEND", 7, "cycles without an instruction to begin"],
    ["PERF_COUNT_HW_STALLED_CYCLES_BACKEND", 8, "cycles in which no instruction could be finished"],
    ["PERF_COUNT_HW_REF_CPU_CYCLES", 9, "cycles of constant length"],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_COUNT_HW_???" },
);

export const caches = enumSet(
  [
    ["PERF_COUNT_HW_CACHE_L1D", 0, "first cache, of data"],
    ["PERF_COUNT_HW_CACHE_L1I", 1, "first cache, of instructions"],
    ["PERF_COUNT_HW_CACHE_LL", 2, "last cache"],
    ["PERF_COUNT_HW_CACHE_DTLB", 3, "page translations of data"],
    ["PERF_COUNT_HW_CACHE_ITLB", 4, "page translations of instructions"],
    ["PERF_COUNT_HW_CACHE_BPU", 5, "guesses of branches"],
    ["PERF_COUNT_HW_CACHE_NODE", 6, "memory of this node"],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_COUNT_HW_CACHE_???" },
);

export const cacheOperations = enumSet(
  [
    ["PERF_COUNT_HW_CACHE_OP_READ", 0],
    ["PERF_COUNT_HW_CACHE_OP_WRITE", 1],
    ["PERF_COUNT_HW_CACHE_OP_PREFETCH", 2, "fetched before it is needed"],
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
    ["PERF_COUNT_SW_CPU_CLOCK", 0, "time of the processor"],
    ["PERF_COUNT_SW_TASK_CLOCK", 1, "time that the task runs"],
    ["PERF_COUNT_SW_PAGE_FAULTS", 2, "page faults"],
    ["PERF_COUNT_SW_CONTEXT_SWITCHES", 3, "switches to another task"],
    ["PERF_COUNT_SW_CPU_MIGRATIONS", 4, "moves to another processor"],
    ["PERF_COUNT_SW_PAGE_FAULTS_MIN", 5, "page faults without a read from a disk"],
    ["PERF_COUNT_SW_PAGE_FAULTS_MAJ", 6, "page faults with a read from a disk"],
    ["PERF_COUNT_SW_ALIGNMENT_FAULTS", 7],
    ["PERF_COUNT_SW_EMULATION_FAULTS", 8],
    ["PERF_COUNT_SW_DUMMY", 9, "nothing; for the other records of the buffer"],
    ["PERF_COUNT_SW_BPF_OUTPUT", 10, "what a BPF program writes"],
    ["PERF_COUNT_SW_CGROUP_SWITCHES", 11, "switches to a task of another control group"],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_COUNT_SW_???" },
);

export const sampleFields = flagSet(
  [
    ["PERF_SAMPLE_IP", 1, "the instruction"],
    ["PERF_SAMPLE_TID", 2, "process and thread"],
    ["PERF_SAMPLE_TIME", 4, "the time"],
    ["PERF_SAMPLE_ADDR", 8, "the address that was accessed, where there is one"],
    ["PERF_SAMPLE_READ", 0x10, "the counters of the whole group"],
    ["PERF_SAMPLE_CALLCHAIN", 0x20, "the call stack"],
    ["PERF_SAMPLE_ID", 0x40, "the number of the event, or of its group's leader"],
    ["PERF_SAMPLE_CPU", 0x80, "the processor"],
    ["PERF_SAMPLE_PERIOD", 0x100, "the period at that moment"],
    ["PERF_SAMPLE_STREAM_ID", 0x200, "the number of the event itself"],
    ["PERF_SAMPLE_RAW", 0x400, "bytes that the event brings along"],
    ["PERF_SAMPLE_BRANCH_STACK", 0x800, "the last branches"],
    ["PERF_SAMPLE_REGS_USER", 0x1000, "registers of the program"],
    ["PERF_SAMPLE_STACK_USER", 0x2000, "a piece of the program's stack"],
    ["PERF_SAMPLE_WEIGHT", 0x4000, "what the event cost"],
    ["PERF_SAMPLE_DATA_SRC", 0x8000, "where the data came from"],
    ["PERF_SAMPLE_IDENTIFIER", 0x10000, "the event's number, always in the same place"],
    ["PERF_SAMPLE_TRANSACTION", 0x20000, "why a transaction was given up"],
    ["PERF_SAMPLE_REGS_INTR", 0x40000, "registers at the moment of the sample"],
    ["PERF_SAMPLE_PHYS_ADDR", 0x80000, "the physical address"],
    ["PERF_SAMPLE_AUX", 0x100000],
    ["PERF_SAMPLE_CGROUP", 0x200000, "the control group"],
    ["PERF_SAMPLE_DATA_PAGE_SIZE", 0x400000, "size of the page with the data"],
    ["PERF_SAMPLE_CODE_PAGE_SIZE", 0x800000, "size of the page with the instruction"],
    ["PERF_SAMPLE_WEIGHT_STRUCT", 0x1000000],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_SAMPLE_???" },
);

export const readFields = flagSet(
  [
    ["PERF_FORMAT_TOTAL_TIME_ENABLED", 1, "how long it was switched on"],
    ["PERF_FORMAT_TOTAL_TIME_RUNNING", 2, "how long it really counted"],
    ["PERF_FORMAT_ID", 4, "its number"],
    ["PERF_FORMAT_GROUP", 8, "all counters of the group in one read"],
    ["PERF_FORMAT_LOST", 0x10, "how many samples were lost"],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_FORMAT_???" },
);

export const openFlags = flagSet(
  [
    ["PERF_FLAG_FD_NO_GROUP", 1, "ignore the group but for where samples go"],
    ["PERF_FLAG_FD_OUTPUT", 2, "write the samples into the group leader's buffer"],
    ["PERF_FLAG_PID_CGROUP", 4, "pid is a descriptor of a control group"],
    ["PERF_FLAG_FD_CLOEXEC", 8, "close when another program is executed"],
  ],
  { header: "linux/perf_event.h", unknown: "PERF_FLAG_???" },
);

/** How far the instruction that a sample names may be from the one that caused it: `precise_ip`, by its number. */
export const precisions = ["arbitrary skid", "constant skid", "requested to have 0 skid", "must have 0 skid"] as const;
