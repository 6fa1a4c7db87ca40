import type { Call } from "../render/call.ts";
import { fdResult } from "../render/result.ts";
import type { Value } from "../render/value.ts";
import {
  fsconfigCommands,
  fsmountAttributes,
  fsmountFlags,
  fsopenFlags,
  fspickFlags,
  mountAttributes,
  mountFlags,
  mountSetattrFlags,
  moveMountFlags,
  oldMark,
  openTreeFlags,
  propagations,
  swapFlags,
  unmountFlags,
} from "./constants/mount.ts";
import { type Arg, argument, defineSyscalls, type VariantCase } from "./define.ts";
import { bytesIn, bytesOut } from "./kinds/buffer.ts";
import { enumeration, enumWithFlagsValue, flags } from "./kinds/constant.ts";
import { dirfd, fd } from "./kinds/descriptor.ts";
import { extensible } from "./kinds/extensible.ts";
import { lengthOf, result } from "./kinds/length.ts";
import { hex, hexText, int, size } from "./kinds/number.ts";
import { path, string } from "./kinds/path.ts";
import { address, addressWhen } from "./kinds/pointer.ts";
import { enum64, field, flags64, struct, u64 } from "./kinds/shape.ts";

const MARK_BITS = 0xffff_0000;
const MS_REMOUNT = 0x20n;
/** bind, move, and the changes of propagation: none of them looks at a type or at data */
const EXISTING_MOUNT = 0x1000n | 0x2000n | 0x20000n | 0x40000n | 0x80000n | 0x100000n;

/** The flags without the old mark in their upper half. */
function withoutMark(word: bigint): bigint {
  return oldMark.has(Number(word & BigInt(MARK_BITS))) ? word & 0xffffn : word;
}

function mountFlagsAt(call: Call, index: number): Value {
  const word = call.u64(index);
  const low = call.u32(index);
  if (!oldMark.has((low & MARK_BITS) >>> 0)) return mountFlags.value64(Number(word >> 32n), low);
  return enumWithFlagsValue(low, oldMark, MARK_BITS, mountFlags);
}

const mountAttr = struct(
  "struct mount_attr",
  32,
  [
    field("attr_set", 0, flags64(mountAttributes)),
    field("attr_clr", 8, flags64(mountAttributes)),
    field("propagation", 16, enum64(propagations)),
    field("userns_fd", 24, u64),
  ],
  { header: "linux/mount.h" },
);

/** of a value that fsconfig takes as bytes; fs/fsopen.c */
const MOST_BINARY = 1024 * 1024;

const fsconfigValues: readonly VariantCase[] = [
  { keys: [fsconfigCommands.of("FSCONFIG_SET_FLAG")], args: [string("key"), address("value"), int("aux")] },
  { keys: [fsconfigCommands.of("FSCONFIG_SET_STRING")], args: [string("key"), string("value"), int("aux")] },
  {
    keys: [fsconfigCommands.of("FSCONFIG_SET_BINARY")],
    args: [
      string("key"),
      bytesIn("value", lengthOf("aux", { width: 4 }), { hex: true, most: MOST_BINARY }),
      int("aux"),
    ],
  },
  {
    keys: [fsconfigCommands.of("FSCONFIG_SET_PATH"), fsconfigCommands.of("FSCONFIG_SET_PATH_EMPTY")],
    args: [string("key"), path("value"), dirfd("aux")],
  },
  { keys: [fsconfigCommands.of("FSCONFIG_SET_FD")], args: [string("key"), address("value"), fd("aux")] },
];

const PRIORITY = 0x7fff;

/** swapon(2): flags, and the priority in the lowest bits */
function swapFlagsAndPriority(name: string): Arg {
  return argument(name, (call, index) => {
    const word = call.u32(index);
    const priority = String(word & PRIORITY);
    const high = (word & ~PRIORITY) >>> 0;
    if (high === 0) return { t: "number", text: priority };
    const { names, rest } = swapFlags.split(high);
    if (rest === 0) return { t: "flags", names, rest: priority };
    const text = names.length > 0 ? hexText(rest) : `${hexText(rest)} /* ${swapFlags.unknown} */`;
    return { t: "flags", names: [...names, text], rest: priority };
  });
}

export const mountSyscalls = defineSyscalls({
  mount: {
    nr: 165,
    args: [
      path("source"),
      path("target"),
      addressWhen(
        string("filesystemtype"),
        "mountflags",
        (word) => (withoutMark(word) & (MS_REMOUNT | EXISTING_MOUNT)) !== 0n,
      ),
      argument("mountflags", mountFlagsAt),
      addressWhen(
        string("data"),
        "mountflags",
        (word) => (withoutMark(word) & EXISTING_MOUNT) !== 0n && (word & MS_REMOUNT) === 0n,
      ),
    ],
    classes: ["file"],
    colour: "file",
    sentence: "Attaches a file system to a directory.",
  },
  umount2: {
    nr: 166,
    args: [path("target"), flags("flags", unmountFlags)],
    classes: ["file"],
    colour: "file",
    sentence: "Detaches a file system.",
  },
  open_tree: {
    nr: 428,
    args: [dirfd("dirfd"), path("pathname"), flags("flags", openTreeFlags)],
    returns: fdResult,
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Gives a descriptor for a mount, or a copy of it.",
  },
  move_mount: {
    nr: 429,
    args: [
      dirfd("from_dirfd"),
      path("from_pathname"),
      dirfd("to_dirfd"),
      path("to_pathname"),
      flags("flags", moveMountFlags),
    ],
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Moves or attaches a mount.",
  },
  fsopen: {
    nr: 430,
    args: [string("fsname"), flags("flags", fsopenFlags)],
    returns: fdResult,
    classes: ["desc"],
    colour: "file",
    sentence: "Begins the setting up of a file system.",
  },
  fsconfig: {
    nr: 431,
    args: [fd("fd"), enumeration("cmd", fsconfigCommands)],
    variants: { by: "cmd", cases: fsconfigValues, otherwise: [address("key"), address("value"), int("aux")] },
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Sets a parameter of a file system that is being set up.",
  },
  fsmount: {
    nr: 432,
    args: [fd("fsfd"), flags("flags", fsmountFlags), flags("attr_flags", fsmountAttributes)],
    returns: fdResult,
    classes: ["desc"],
    colour: "file",
    sentence: "Makes a mount of a file system that was set up.",
  },
  fspick: {
    nr: 433,
    args: [dirfd("dirfd"), path("pathname"), flags("flags", fspickFlags)],
    returns: fdResult,
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Begins the changing of a mounted file system.",
  },
  mount_setattr: {
    nr: 442,
    args: [
      dirfd("dirfd"),
      path("pathname"),
      flags("flags", mountSetattrFlags),
      extensible("attr", mountAttr, "size"),
      size("size"),
    ],
    classes: ["file", "desc"],
    colour: "file",
    sentence: "Changes properties of a mount.",
  },
  swapon: {
    nr: 167,
    args: [path("path"), swapFlagsAndPriority("swapflags")],
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
