import { fdResult } from "../render/result.ts";
import {
  fanotifyClasses,
  fanotifyEvents,
  fanotifyFlags,
  fanotifyMarkFlags,
  inotifyEvents,
  inotifyFlags,
} from "./constants/notification.ts";
import { type Arg, argument, defineSyscalls } from "./define.ts";
import { enumWithFlags, flags, longFlags } from "./kinds/constant.ts";
import { dirfdValue, fd } from "./kinds/descriptor.ts";
import { int } from "./kinds/number.ts";
import { openMode } from "./kinds/open.ts";
import { path } from "./kinds/path.ts";

const FAN_CLASS_BITS = 0xc;
const FAN_NOFD = -1;

/** a directory to start from; fanotify(7) has a name of its own for none */
function dirfdOrNone(name: string): Arg {
  return argument(name, (call, index) => {
    const fd = call.i32(index);
    return fd === FAN_NOFD ? { t: "enum", name: "FAN_NOFD", text: "FAN_NOFD" } : dirfdValue(call, fd);
  });
}

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
    args: [flags("flags", inotifyFlags)],
    returns: fdResult,
    classes: ["desc"],
    colour: "file",
    sentence: "Makes a descriptor that tells of changes to files, with flags.",
  },
  inotify_add_watch: {
    nr: 254,
    args: [fd("fd"), path("pathname"), flags("mask", inotifyEvents)],
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
    args: [enumWithFlags("flags", fanotifyClasses, FAN_CLASS_BITS, fanotifyFlags), openMode("event_f_flags")],
    returns: fdResult,
    classes: ["desc"],
    colour: "file",
    sentence: "Makes a descriptor that tells of, and can permit, file accesses.",
  },
  fanotify_mark: {
    nr: 301,
    args: [
      fd("fanotify_fd"),
      flags("flags", fanotifyMarkFlags),
      longFlags("mask", fanotifyEvents),
      dirfdOrNone("dirfd"),
      path("pathname"),
    ],
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Chooses which accesses a fanotify descriptor tells of.",
  },
});
