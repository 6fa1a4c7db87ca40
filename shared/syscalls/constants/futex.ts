import { enumSet } from "../kinds/constant.ts";

export const futexOperations = enumSet(
  [
    ["FUTEX_WAIT", 0],
    ["FUTEX_WAKE", 1],
    ["FUTEX_FD", 2],
    ["FUTEX_REQUEUE", 3],
    ["FUTEX_CMP_REQUEUE", 4],
    ["FUTEX_WAKE_OP", 5],
    ["FUTEX_LOCK_PI", 6],
    ["FUTEX_UNLOCK_PI", 7],
    ["FUTEX_TRYLOCK_PI", 8],
    ["FUTEX_WAIT_BITSET", 9],
    ["FUTEX_WAKE_BITSET", 10],
    ["FUTEX_WAIT_REQUEUE_PI", 11],
    ["FUTEX_CMP_REQUEUE_PI", 12],
    ["FUTEX_LOCK_PI2", 13],
  ],
  { header: "linux/futex.h", unknown: "FUTEX_???" },
);

export const futexWakeOperations = enumSet(
  [
    ["FUTEX_OP_SET", 0],
    ["FUTEX_OP_ADD", 1],
    ["FUTEX_OP_OR", 2],
    ["FUTEX_OP_ANDN", 3],
    ["FUTEX_OP_XOR", 4],
  ],
  { header: "linux/futex.h", unknown: "FUTEX_OP_???" },
);

export const futexComparisons = enumSet(
  [
    ["FUTEX_OP_CMP_EQ", 0],
    ["FUTEX_OP_CMP_NE", 1],
    ["FUTEX_OP_CMP_LT", 2],
    ["FUTEX_OP_CMP_LE", 3],
    ["FUTEX_OP_CMP_GT", 4],
    ["FUTEX_OP_CMP_GE", 5],
  ],
  { header: "linux/futex.h", unknown: "FUTEX_OP_CMP_???" },
);
