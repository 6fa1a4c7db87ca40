import { fdResult } from "../render/result.ts";
import { defineSyscalls } from "./define.ts";
import { bytesOut } from "./kinds/buffer.ts";
import { dirfd, fd } from "./kinds/descriptor.ts";
import { result } from "./kinds/length.ts";
import { hex, hex32, int, size, unsigned } from "./kinds/number.ts";
import { path, string } from "./kinds/path.ts";
import { address } from "./kinds/pointer.ts";

export const mountSyscalls = defineSyscalls({
  mount: {
    nr: 165,
    args: [path("source"), path("target"), string("filesystemtype"), hex("mountflags"), address("data")],
    classes: ["file"],
    colour: "file",
    sentence: "Attaches a file system to a directory.",
  },
  umount2: {
    nr: 166,
    args: [path("target"), hex32("flags")],
    classes: ["file"],
    colour: "file",
    sentence: "Detaches a file system.",
  },
  open_tree: {
    nr: 428,
    args: [dirfd("dirfd"), path("pathname"), hex32("flags")],
    returns: fdResult,
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Gives a descriptor for a mount, or a copy of it.",
  },
  move_mount: {
    nr: 429,
    args: [dirfd("from_dirfd"), path("from_pathname"), dirfd("to_dirfd"), path("to_pathname"), hex32("flags")],
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Moves or attaches a mount.",
  },
  fsopen: {
    nr: 430,
    args: [string("fsname"), hex32("flags")],
    returns: fdResult,
    classes: ["desc"],
    colour: "file",
    sentence: "Begins the setting up of a file system.",
  },
  fsconfig: {
    nr: 431,
    args: [fd("fd"), int("cmd"), string("key"), address("value"), int("aux")],
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Sets a parameter of a file system that is being set up.",
  },
  fsmount: {
    nr: 432,
    args: [fd("fsfd"), hex32("flags"), hex32("attr_flags")],
    returns: fdResult,
    classes: ["desc"],
    colour: "file",
    sentence: "Makes a mount of a file system that was set up.",
  },
  fspick: {
    nr: 433,
    args: [dirfd("dirfd"), path("pathname"), hex32("flags")],
    returns: fdResult,
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Begins the changing of a mounted file system.",
  },
  mount_setattr: {
    nr: 442,
    args: [dirfd("dirfd"), path("pathname"), hex32("flags"), address("attr"), size("size")],
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Changes properties of a mount.",
  },
  swapon: {
    nr: 167,
    args: [path("path"), hex32("swapflags")],
    classes: ["file"],
    colour: "file",
    sentence: "Starts to swap to a file or device.",
  },
  swapoff: {
    nr: 168,
    args: [path("path")],
    classes: ["file"],
    colour: "file",
    sentence: "Stops to swap to a file or device.",
  },
  acct: {
    nr: 163,
    args: [path("filename")],
    classes: ["file"],
    colour: "file",
    sentence: "Switches process accounting on or off.",
  },
  uselib: {
    nr: 134,
    args: [path("library")],
    classes: ["file"],
    colour: "file",
    sentence: "Loads a library; obsolete.",
  },
  quotactl: {
    nr: 179,
    args: [hex32("cmd"), path("special"), unsigned("id"), address("addr")],
    classes: ["file"],
    colour: "file",
    sentence: "Reads or changes disk quotas.",
  },
  quotactl_fd: {
    nr: 443,
    args: [fd("fd"), hex32("cmd"), unsigned("id"), address("addr")],
    classes: ["desc"],
    colour: "file",
    sentence: "Reads or changes disk quotas by a descriptor.",
  },
  sysfs: {
    nr: 139,
    args: [hex("option"), hex("arg1"), hex("arg2")],
    classes: [],
    colour: "file",
    sentence: "Asks which file system types exist; obsolete.",
  },
  lookup_dcookie: {
    nr: 212,
    args: [size("cookie"), bytesOut("buffer", result), size("len")],
    classes: [],
    colour: "file",
    sentence: "Asks for the path behind a profiler's cookie; obsolete.",
  },
  nfsservctl: {
    nr: 180,
    args: [hex("arg0"), hex("arg1"), hex("arg2")],
    classes: [],
    colour: "file",
    sentence: "Spoke to the NFS server; removed from Linux 3.1.",
  },
});
