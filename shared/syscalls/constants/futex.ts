import { enumSet } from "../kinds/constant.ts";

export const futexOperations = enumSet(
  [
    ["FUTEX_WAIT", 0, "sleep while the word has this value"],
    ["FUTEX_WAKE", 1, "wake sleepers"],
    ["FUTEX_FD", 2],
    ["FUTEX_REQUEUE", 3, "wake some, move the others"],
    ["FUTEX_CMP_REQUEUE", 4, "the same if the word has this value"],
    ["FUTEX_WAKE_OP", 5, "change a second word and wake sleepers of both"],
    ["FUTEX_LOCK_PI", 6, "take a lock that lends priority"],
    ["FUTEX_UNLOCK_PI", 7, "give such a lock back"],
    ["FUTEX_TRYLOCK_PI", 8, "take such a lock if it is free"],
    ["FUTEX_WAIT_BITSET", 9, "sleep until woken with one of these bits"],
    ["FUTEX_WAKE_BITSET", 10, "wake sleepers with one of these bits"],
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
