import { fdResult } from "../render/result.ts";
import { closeRangeFlags, handleFlags } from "./constants/open.ts";
import { defineSyscalls } from "./define.ts";
import { flags } from "./kinds/constant.ts";
import { dirfd, fd } from "./kinds/descriptor.ts";
import { extensible } from "./kinds/extensible.ts";
import { fileHandle, newFileHandle } from "./kinds/file_handle.ts";
import { memoryFileFlags } from "./kinds/mapping.ts";
import { permissions, size, unsigned } from "./kinds/number.ts";
import { creationMode, openHow, openMode } from "./kinds/open.ts";
import { path, string } from "./kinds/path.ts";
import { bracketed, output } from "./kinds/pointed.ts";
import { i32 } from "./kinds/shape.ts";

export const openSyscalls = defineSyscalls({
  open: {
    nr: 2,
    args: [path("pathname"), openMode("flags"), creationMode("mode", "flags")],
    returns: fdResult,
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Opens a file by its name and gives a descriptor for it.",
  },
  creat: {
    nr: 85,
    args: [path("pathname"), permissions("mode")],
    returns: fdResult,
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Creates a file, or empties it, and opens it for writing.",
  },
  openat: {
    nr: 257,
    args: [dirfd("dirfd"), path("pathname"), openMode("flags"), creationMode("mode", "flags")],
    returns: fdResult,
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Opens a file, with relative names starting at a directory descriptor.",
  },
  openat2: {
    nr: 437,
    args: [dirfd("dirfd"), path("pathname"), extensible("how", openHow, "size"), size("size")],
    returns: fdResult,
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Opens a file with rules for how its path may be followed.",
  },
  name_to_handle_at: {
    nr: 303,
    args: [
      dirfd("dirfd"),
      path("pathname"),
      newFileHandle("handle"),
      output("mount_id", bracketed(i32)),
      flags("flags", handleFlags),
    ],
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Makes a lasting handle of a file's name.",
  },
  open_by_handle_at: {
    nr: 304,
    args: [fd("mount_fd"), fileHandle("handle"), openMode("flags")],
    returns: fdResult,
    classes: ["desc"],
    colour: "file",
    sentence: "Opens a file by the handle that name_to_handle_at made.",
  },
  close: {
    nr: 3,
    args: [fd("fd")],
    classes: ["desc"],
    colour: "file",
    sentence: "Closes a descriptor.",
  },
  close_range: {
    nr: 436,
    args: [unsigned("first"), unsigned("last"), flags("flags", closeRangeFlags)],
    classes: [],
    colour: "file",
    sentence: "Closes all descriptors of a range.",
  },
  memfd_create: {
    nr: 319,
    args: [string("name"), memoryFileFlags("flags")],
    returns: fdResult,
    classes: ["desc"],
    colour: "memory",
    sentence: "Makes a file that lives in memory only.",
  },
});
