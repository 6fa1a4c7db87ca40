import {
  fallocateModes,
  fileAdvice,
  lockOperations,
  seekOrigins,
  spliceFlags,
  syncRangeFlags,
} from "./constants/open.ts";
import { defineSyscalls } from "./define.ts";
import { enumeration, flags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { lengthOf } from "./kinds/length.ts";
import { long, size, unsigned } from "./kinds/number.ts";
import { bracketed, input, updated } from "./kinds/pointed.ts";
import { i64, u64 } from "./kinds/shape.ts";
import { buffersIn } from "./kinds/vector.ts";

export const fileContentSyscalls = defineSyscalls({
  lseek: {
    nr: 8,
    args: [fd("fd"), long("offset"), enumeration("whence", seekOrigins)],
    classes: ["desc"],
    colour: "io",
    sentence: "Moves the position in an open file.",
  },
  flock: {
    nr: 73,
    args: [fd("fd"), flags("operation", lockOperations)],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Locks or unlocks a whole file.",
  },
  fsync: {
    nr: 74,
    args: [fd("fd")],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Waits until a file's data and facts are on the disk.",
  },
  fdatasync: {
    nr: 75,
    args: [fd("fd")],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Waits until a file's data is on the disk.",
  },
  sync: {
    nr: 162,
    args: [],
    classes: [],
    colour: "io",
    mayBlock: true,
    sentence: "Waits until everything written is on the disks.",
  },
  syncfs: {
    nr: 306,
    args: [fd("fd")],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Waits until everything written to one file system is on the disk.",
  },
  sync_file_range: {
    nr: 277,
    args: [fd("fd"), long("offset"), long("nbytes"), flags("flags", syncRangeFlags)],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Starts or awaits writing a part of a file to the disk.",
  },
  readahead: {
    nr: 187,
    args: [fd("fd"), long("offset"), size("count")],
    classes: ["desc"],
    colour: "io",
    sentence: "Has a part of a file read into the cache beforehand.",
  },
  fadvise64: {
    nr: 221,
    args: [fd("fd"), long("offset"), size("len"), enumeration("advice", fileAdvice)],
    classes: ["desc"],
    colour: "io",
    sentence: "Tells the kernel how a file is going to be read.",
  },
  fallocate: {
    nr: 285,
    args: [fd("fd"), flags("mode", fallocateModes), long("offset"), long("len")],
    classes: ["desc"],
    colour: "io",
    sentence: "Reserves or frees space inside a file.",
  },
  sendfile: {
    nr: 40,
    args: [fd("out_fd"), fd("in_fd"), updated("offset", bracketed(u64)), size("count")],
    classes: ["desc", "network"],
    colour: "io",
    mayBlock: true,
    sentence: "Copies from one descriptor to another inside the kernel.",
  },
  copy_file_range: {
    nr: 326,
    args: [
      fd("fd_in"),
      input("off_in", bracketed(i64)),
      fd("fd_out"),
      input("off_out", bracketed(i64)),
      size("len"),
      unsigned("flags"),
    ],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Copies a part of a file to another inside the kernel.",
  },
  splice: {
    nr: 275,
    args: [
      fd("fd_in"),
      input("off_in", bracketed(i64)),
      fd("fd_out"),
      input("off_out", bracketed(i64)),
      size("len"),
      flags("flags", spliceFlags),
    ],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Moves data between a pipe and a descriptor without copying.",
  },
  tee: {
    nr: 276,
    args: [fd("fd_in"), fd("fd_out"), size("len"), flags("flags", spliceFlags)],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Duplicates what is in one pipe into another.",
  },
  vmsplice: {
    nr: 278,
    args: [fd("fd"), buffersIn("iov", lengthOf("nr_segs")), size("nr_segs"), flags("flags", spliceFlags)],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Puts memory pages into a pipe.",
  },
});
