import { enumSet, flagSet } from "../kinds/constant.ts";

export const protections = flagSet(
  [
    ["PROT_NONE", 0, "no access"],
    ["PROT_READ", 1, "readable"],
    ["PROT_WRITE", 2, "writable"],
    ["PROT_EXEC", 4, "executable"],
    ["PROT_SEM", 8],
    ["PROT_GROWSDOWN", 0x1000000, "down to the beginning of a growing mapping"],
    ["PROT_GROWSUP", 0x2000000, "up to the end of a growing mapping"],
  ],
  { header: "linux/mman.h", unknown: "PROT_???" },
);

export const mapTypes = enumSet(
  [
    ["MAP_FILE", 0],
    ["MAP_SHARED", 1, "changes reach the file and others"],
    ["MAP_PRIVATE", 2, "changes stay here, copied on write"],
    ["MAP_SHARED_VALIDATE", 3, "shared, and unknown flags fail"],
  ],
  { header: "linux/mman.h", unknown: "MAP_???" },
);

export const mapFlags = flagSet(
  [
    ["MAP_FIXED", 0x10, "at exactly this address, over what is there"],
    ["MAP_ANONYMOUS", 0x20, "zeroed memory, no file"],
    ["MAP_32BIT", 0x40, "in the first 2 GiB"],
    ["MAP_NORESERVE", 0x4000, "reserve no swap"],
    ["MAP_POPULATE", 0x8000, "read it in at once"],
    ["MAP_NONBLOCK", 0x10000, "with MAP_POPULATE: wait for no disk"],
    ["MAP_GROWSDOWN", 0x100, "grows downwards, as stacks do"],
    ["MAP_DENYWRITE", 0x800, "without effect today"],
    ["MAP_EXECUTABLE", 0x1000, "without effect today"],
    ["MAP_LOCKED", 0x2000, "keep in memory"],
    ["MAP_STACK", 0x20000, "for a stack"],
    ["MAP_HUGETLB", 0x40000, "in huge pages"],
    ["MAP_SYNC", 0x80000, "synchronous with persistent memory"],
    ["MAP_FIXED_NOREPLACE", 0x100000, "at exactly this address, or fail"],
  ],
  { header: "linux/mman.h" },
);

export const remapFlags = flagSet(
  [
    ["MREMAP_MAYMOVE", 1, "it may get another address"],
    ["MREMAP_FIXED", 2, "move it to the given address"],
    ["MREMAP_DONTUNMAP", 4, "leave the old range mapped"],
  ],
  { header: "linux/mman.h", unknown: "MREMAP_???" },
);

export const msyncFlags = flagSet(
  [
    ["MS_SYNC", 4, "write and wait"],
    ["MS_ASYNC", 1, "write some time soon"],
    ["MS_INVALIDATE", 2, "other mappings read anew"],
  ],
  { header: "linux/mman.h", unknown: "MS_???" },
);

export const memoryAdvice = enumSet(
  [
    ["MADV_NORMAL", 0, "no special use"],
    ["MADV_RANDOM", 1, "read in no order"],
    ["MADV_SEQUENTIAL", 2, "read from front to end"],
    ["MADV_WILLNEED", 3, "needed soon"],
    ["MADV_DONTNEED", 4, "drop the contents"],
    ["MADV_FREE", 8, "may be dropped when memory is short"],
    ["MADV_REMOVE", 9, "free pages and what backs them"],
    ["MADV_DONTFORK", 10, "not for children"],
    ["MADV_DOFORK", 11, "for children again"],
    ["MADV_MERGEABLE", 12, "equal pages may be merged"],
    ["MADV_UNMERGEABLE", 13, "pages are not merged"],
    ["MADV_HUGEPAGE", 14, "huge pages are welcome"],
    ["MADV_NOHUGEPAGE", 15, "no huge pages"],
    ["MADV_DONTDUMP", 16, "not in core dumps"],
    ["MADV_DODUMP", 17, "in core dumps again"],
    ["MADV_WIPEONFORK", 18, "zeros for children"],
    ["MADV_KEEPONFORK", 19],
    ["MADV_COLD", 20, "not needed soon"],
    ["MADV_PAGEOUT", 21, "swap out now"],
    ["MADV_POPULATE_READ", 22, "make readable at once"],
    ["MADV_POPULATE_WRITE", 23, "make writable at once"],
    ["MADV_DONTNEED_LOCKED", 24],
    ["MADV_COLLAPSE", 25, "into huge pages now"],
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
