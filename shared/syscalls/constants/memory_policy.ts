import { enumSet, flagSet } from "../kinds/constant.ts";

export const policyModes = enumSet(
  [
    ["MPOL_DEFAULT", 0],
    ["MPOL_PREFERRED", 1],
    ["MPOL_BIND", 2],
    ["MPOL_INTERLEAVE", 3],
    ["MPOL_LOCAL", 4],
    ["MPOL_PREFERRED_MANY", 5],
  ],
  { header: "linux/mempolicy.h", unknown: "MPOL_???" },
);

export const policyModeFlags = flagSet(
  [
    ["MPOL_F_STATIC_NODES", 0x8000],
    ["MPOL_F_RELATIVE_NODES", 0x4000],
    ["MPOL_F_NUMA_BALANCING", 0x2000],
  ],
  { header: "linux/mempolicy.h" },
);

export const policyQueryFlags = flagSet(
  [
    ["MPOL_F_NODE", 1],
    ["MPOL_F_ADDR", 2],
    ["MPOL_F_MEMS_ALLOWED", 4],
  ],
  { header: "linux/mempolicy.h", unknown: "MPOL_???" },
);

export const bindFlags = flagSet(
  [
    ["MPOL_MF_STRICT", 1],
    ["MPOL_MF_MOVE", 2],
    ["MPOL_MF_MOVE_ALL", 4],
  ],
  { header: "linux/mempolicy.h", unknown: "MPOL_???" },
);

export const movePagesFlags = flagSet(
  [
    ["MPOL_MF_MOVE", 2],
    ["MPOL_MF_MOVE_ALL", 4],
  ],
  { header: "linux/mempolicy.h", unknown: "MPOL_???" },
);

export const keyRights = flagSet(
  [
    ["PKEY_DISABLE_ACCESS", 1],
    ["PKEY_DISABLE_WRITE", 2],
    // of the processors that can: powerpc
    ["PKEY_DISABLE_EXECUTE", 4],
  ],
  { header: "sys/mman.h", unknown: "PKEY_???" },
);
