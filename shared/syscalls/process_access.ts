/** Looking into other processes and acting on them. process_vm_readv(2), pidfd_open(2), kcmp(2) */
import { fdResult } from "../render/result.ts";
import { memoryAdvice } from "./constants/memory.ts";
import { pidfdFlags } from "./constants/process.ts";
import { comparisons } from "./constants/process_access.ts";
import { defineSyscalls } from "./define.ts";
import { enumeration, flags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { lengthOf } from "./kinds/length.ts";
import { hex, hex32, int, size } from "./kinds/number.ts";
import { input, inputArray } from "./kinds/pointed.ts";
import { fd32, field, pointer, struct, u32, u64 } from "./kinds/shape.ts";
import { buffersIn, buffersOut } from "./kinds/vector.ts";

/** memory of another process, which cannot be followed: an address and a length */
const range = struct("struct iovec", 16, [field("iov_base", 0, pointer), field("iov_len", 8, u64)], {
  header: "linux/uio.h",
});

const epollSlot = struct(
  "struct kcmp_epoll_slot",
  12,
  [field("efd", 0, fd32), field("tfd", 4, fd32), field("toff", 8, u32)],
  { header: "linux/kcmp.h" },
);

export const processAccessSyscalls = defineSyscalls({
  pidfd_open: {
    nr: 434,
    args: [int("pid"), flags("flags", pidfdFlags)],
    returns: fdResult,
    classes: ["desc"],
    colour: "process",
    sentence: "Gives a descriptor for a process.",
  },
  pidfd_getfd: {
    nr: 438,
    args: [fd("pidfd"), int("targetfd"), hex32("flags")],
    returns: fdResult,
    classes: ["desc"],
    colour: "process",
    sentence: "Takes a copy of another process's descriptor.",
  },
  process_vm_readv: {
    nr: 310,
    args: [
      int("pid"),
      buffersOut("local_iov", lengthOf("liovcnt")),
      size("liovcnt"),
      inputArray("remote_iov", range, lengthOf("riovcnt")),
      size("riovcnt"),
      size("flags"),
    ],
    classes: [],
    colour: "process",
    sentence: "Reads another process's memory.",
  },
  process_vm_writev: {
    nr: 311,
    args: [
      int("pid"),
      buffersIn("local_iov", lengthOf("liovcnt")),
      size("liovcnt"),
      inputArray("remote_iov", range, lengthOf("riovcnt")),
      size("riovcnt"),
      size("flags"),
    ],
    classes: [],
    colour: "process",
    sentence: "Writes another process's memory.",
  },
  process_madvise: {
    nr: 440,
    args: [
      fd("pidfd"),
      inputArray("iovec", range, lengthOf("vlen")),
      size("vlen"),
      enumeration("advice", memoryAdvice),
      hex32("flags"),
    ],
    classes: ["desc"],
    colour: "memory",
    sentence: "Tells the kernel how another process uses its memory.",
  },
  process_mrelease: {
    nr: 448,
    args: [fd("pidfd"), hex32("flags")],
    classes: ["desc"],
    colour: "memory",
    sentence: "Frees the memory of a dying process at once.",
  },
  kcmp: {
    nr: 312,
    args: [int("pid1"), int("pid2"), enumeration("type", comparisons)],
    variants: {
      by: "type",
      cases: [
        { keys: [comparisons.of("KCMP_FILE")], args: [fd("idx1"), fd("idx2")] },
        { keys: [comparisons.of("KCMP_EPOLL_TFD")], args: [fd("idx1"), input("idx2", epollSlot)] },
        {
          keys: ["KCMP_VM", "KCMP_FILES", "KCMP_FS", "KCMP_SIGHAND", "KCMP_IO", "KCMP_SYSVSEM"].map((name) =>
            comparisons.of(name),
          ),
          args: [],
        },
      ],
      otherwise: [hex("idx1"), hex("idx2")],
    },
    classes: [],
    colour: "process",
    sentence: "Compares whether two processes share something.",
  },
});
