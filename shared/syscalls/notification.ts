import { fdResult } from "../render/result.ts";
import { defineSyscalls } from "./define.ts";
import { dirfd, fd } from "./kinds/descriptor.ts";
import { hex, hex32, int } from "./kinds/number.ts";
import { path } from "./kinds/path.ts";

export const notificationSyscalls = defineSyscalls({
  inotify_init: {
    nr: 253,
    args: [],
    returns: fdResult,
    classes: ["desc"],
    colour: "file",
    sentence: "Makes a descriptor that tells of changes to files.",
  },
  inotify_init1: {
    nr: 294,
    args: [hex32("flags")],
    returns: fdResult,
    classes: ["desc"],
    colour: "file",
    sentence: "Makes a descriptor that tells of changes to files, with flags.",
  },
  inotify_add_watch: {
    nr: 254,
    args: [fd("fd"), path("pathname"), hex32("mask")],
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Begins to watch a file or directory.",
  },
  inotify_rm_watch: {
    nr: 255,
    args: [fd("fd"), int("wd")],
    classes: ["desc"],
    colour: "file",
    sentence: "Stops watching a file or directory.",
  },
  fanotify_init: {
    nr: 300,
    args: [hex32("flags"), hex32("event_f_flags")],
    returns: fdResult,
    classes: ["desc"],
    colour: "file",
    sentence: "Makes a descriptor that tells of, and can permit, file accesses.",
  },
  fanotify_mark: {
    nr: 301,
    args: [fd("fanotify_fd"), hex32("flags"), hex("mask"), dirfd("dirfd"), path("pathname")],
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Chooses which accesses a fanotify descriptor tells of.",
  },
});
