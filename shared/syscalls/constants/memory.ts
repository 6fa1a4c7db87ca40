import { enumSet, flagSet } from "../kinds/constant.ts";

export const protections = flagSet(
  [
    ["PROT_NONE", 0],
    ["PROT_READ", 1],
    ["PROT_WRITE", 2],
    ["PROT_EXEC", 4],
    ["PROT_SEM", 8],
    ["PROT_GROWSDOWN", 0x1000000],
    ["PROT_GROWSUP", 0x2000000],
  ],
  { header: "linux/mman.h", unknown: "PROT_???" },
);

export const mapTypes = enumSet(
  [
    ["MAP_FILE", 0],
    ["MAP_SHARED", 1],
    ["MAP_PRIVATE", 2],
    ["MAP_SHARED_VALIDATE", 3],
  ],
  { header: "linux/mman.h", unknown: "MAP_???" },
);

export const mapFlags = flagSet(
  [
    ["MAP_FIXED", 0x10],
    ["MAP_ANONYMOUS", 0x20],
    ["MAP_32BIT", 0x40],
    ["MAP_NORESERVE", 0x4000],
    ["MAP_POPULATE", 0x8000],
    ["MAP_NONBLOCK", 0x10000],
    ["MAP_GROWSDOWN", 0x100],
    ["MAP_DENYWRITE", 0x800],
    ["MAP_EXECUTABLE", 0x1000],
    ["MAP_LOCKED", 0x2000],
    ["MAP_STACK", 0x20000],
    ["MAP_HUGETLB", 0x40000],
    ["MAP_SYNC", 0x80000],
    ["MAP_FIXED_NOREPLACE", 0x100000],
  ],
  { header: "linux/mman.h" },
);

export const remapFlags = flagSet(
  [
    ["MREMAP_MAYMOVE", 1],
    ["MREMAP_FIXED", 2],
    ["MREMAP_DONTUNMAP", 4],
  ],
  { header: "linux/mman.h", unknown: "MREMAP_???" },
);

export const msyncFlags = flagSet(
  [
    ["MS_SYNC", 4],
    ["MS_ASYNC", 1],
    ["MS_INVALIDATE", 2],
  ],
  { header: "linux/mman.h", unknown: "MS_???" },
);

export const memoryAdvice = enumSet(
  [
    ["MADV_NORMAL", 0],
    ["MADV_RANDOM", 1],
    ["MADV_SEQUENTIAL", 2],
    ["MADV_WILLNEED", 3],
    ["MADV_DONTNEED", 4],
    ["MADV_FREE", 8],
    ["MADV_REMOVE", 9],
    ["MADV_DONTFORK", 10],
    ["MADV_DOFORK", 11],
    ["MADV_MERGEABLE", 12],
    ["MADV_UNMERGEABLE", 13],
    ["MADV_HUGEPAGE", 14],
    ["MADV_NOHUGEPAGE", 15],
    ["MADV_DONTDUMP", 16],
    ["MADV_DODUMP", 17],
    ["MADV_WIPEONFORK", 18],
    ["MADV_KEEPONFORK", 19],
    ["MADV_COLD", 20],
    ["MADV_PAGEOUT", 21],
    ["MADV_POPULATE_READ", 22],
    ["MADV_POPULATE_WRITE", 23],
    ["MADV_DONTNEED_LOCKED", 24],
    ["MADV_COLLAPSE", 25],
    ["MADV_HWPOISON", 100],
    ["MADV_SOFT_OFFLINE", 101],
  ],
  { header: "linux/mman.h", unknown: "MADV_???" },
);

export const mlockFlags = flagSet([["MLOCK_ONFAULT", 1]], { header: "linux/mman.h", unknown: "MLOCK_???" });

export const mlockallFlags = flagSet(
  [
    ["MCL_CURRENT", 1],
    ["MCL_FUTURE", 2],
    ["MCL_ONFAULT", 4],
  ],
  { header: "linux/mman.h", unknown: "MCL_???" },
);

export const membarrierCommands = enumSet(
  [
    ["MEMBARRIER_CMD_QUERY", 0],
    ["MEMBARRIER_CMD_GLOBAL", 1],
    ["MEMBARRIER_CMD_GLOBAL_EXPEDITED", 2],
    ["MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED", 4],
    ["MEMBARRIER_CMD_PRIVATE_EXPEDITED", 8],
    ["MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED", 16],
    ["MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE", 32],
    ["MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE", 64],
    ["MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ", 128],
    ["MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ", 256],
  ],
  { header: "linux/membarrier.h", unknown: "MEMBARRIER_CMD_???" },
);

export const membarrierFlags = flagSet([["MEMBARRIER_CMD_FLAG_CPU", 1]], {
  header: "linux/membarrier.h",
  unknown: "MEMBARRIER_CMD_FLAG_???",
});
