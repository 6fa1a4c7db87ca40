import { atFlags, statxMask } from "./constants/stat.ts";
import { defineSyscalls } from "./define.ts";
import { flags } from "./kinds/constant.ts";
import { dirfd, fd } from "./kinds/descriptor.ts";
import { device } from "./kinds/file_mode.ts";
import { path } from "./kinds/path.ts";
import { output } from "./kinds/pointed.ts";
import { address } from "./kinds/pointer.ts";
import { stat, statfs, statx, statxFlags } from "./kinds/stat.ts";

export const statSyscalls = defineSyscalls({
  stat: {
    nr: 4,
    args: [path("pathname"), output("statbuf", stat)],
    classes: ["file", "stat"],
    colour: "file",
    sentence: "Asks for a file's type, size, owner and times.",
  },
  fstat: {
    nr: 5,
    args: [fd("fd"), output("statbuf", stat)],
    classes: ["desc", "fstat"],
    colour: "file",
    sentence: "Asks for an open file's type, size, owner and times.",
  },
  lstat: {
    nr: 6,
    args: [path("pathname"), output("statbuf", stat)],
    classes: ["file", "lstat"],
    colour: "file",
    sentence: "Asks for a file's facts without following a symbolic link.",
  },
  newfstatat: {
    nr: 262,
    args: [dirfd("dirfd"), path("pathname"), output("statbuf", stat), flags("flags", atFlags)],
    classes: ["file", "desc", "fstat"],
    colour: "file",
    sentence: "Asks for a file's type, size, owner and times, relative to a directory.",
  },
  statx: {
    nr: 332,
    args: [dirfd("dirfd"), path("pathname"), statxFlags("flags"), flags("mask", statxMask), output("statxbuf", statx)],
    classes: ["file", "desc", "fstat"],
    colour: "file",
    sentence: "Asks for a file's facts, as many as the caller wants.",
  },
  statfs: {
    nr: 137,
    args: [path("path"), output("buf", statfs)],
    classes: ["file", "statfs"],
    colour: "file",
    sentence: "Asks for the size and free space of a file system.",
  },
  fstatfs: {
    nr: 138,
    args: [fd("fd"), output("buf", statfs)],
    classes: ["desc", "fstatfs"],
    colour: "file",
    sentence: "Asks for the size and free space of an open file's file system.",
  },
  ustat: {
    nr: 136,
    args: [device("dev"), address("ubuf")],
    classes: [],
    colour: "file",
    sentence: "Asks for a file system's free space by device; obsolete.",
  },
});
