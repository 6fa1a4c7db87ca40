import { fdResult } from "../render/result.ts";
import { fcntlCommands, fdFlags, lockTypes, notifyFlags, seals } from "./constants/fcntl.ts";
import { eventfdFlags, openFlags, readWriteFlags } from "./constants/open.ts";
import { defineSyscalls } from "./define.ts";
import { ioctlCases, ioctlPatterns } from "./ioctl.ts";
import { bytesIn, bytesOut } from "./kinds/buffer.ts";
import { enumeration, flags, longEnumeration, longFlags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { fdFlagsResult, heldLock, leaseResult, lock, owner, sealsResult, statusFlagsResult } from "./kinds/fcntl.ts";
import { ioctlRequest } from "./kinds/ioctl.ts";
import { lengthOf, result } from "./kinds/length.ts";
import { hex, int, long, size, unshown, unsigned } from "./kinds/number.ts";
import { openMode } from "./kinds/open.ts";
import { input, output } from "./kinds/pointed.ts";
import { fdPair } from "./kinds/shape.ts";
import { signal, signalResult } from "./kinds/signal.ts";
import { buffersIn, buffersOut } from "./kinds/vector.ts";

export const descriptorSyscalls = defineSyscalls({
  read: {
    nr: 0,
    args: [fd("fd"), bytesOut("buf", result), size("count")],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Reads bytes from a descriptor.",
  },
  write: {
    nr: 1,
    args: [fd("fd"), bytesIn("buf", lengthOf("count")), size("count")],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Writes bytes to a descriptor.",
  },
  pread64: {
    nr: 17,
    args: [fd("fd"), bytesOut("buf", result), size("count"), long("offset")],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Reads bytes from a place in a file.",
  },
  pwrite64: {
    nr: 18,
    args: [fd("fd"), bytesIn("buf", lengthOf("count")), size("count"), long("offset")],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Writes bytes to a place in a file.",
  },
  readv: {
    nr: 19,
    args: [fd("fd"), buffersOut("iov", lengthOf("iovcnt")), size("iovcnt")],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Reads bytes into several buffers.",
  },
  writev: {
    nr: 20,
    args: [fd("fd"), buffersIn("iov", lengthOf("iovcnt")), size("iovcnt")],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Writes bytes out of several buffers.",
  },
  preadv: {
    nr: 295,
    args: [fd("fd"), buffersOut("iov", lengthOf("iovcnt")), size("iovcnt"), long("offset")],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Reads from a place in a file into several buffers.",
  },
  pwritev: {
    nr: 296,
    args: [fd("fd"), buffersIn("iov", lengthOf("iovcnt")), size("iovcnt"), long("offset")],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Writes several buffers to a place in a file.",
  },
  preadv2: {
    nr: 327,
    args: [
      fd("fd"),
      buffersOut("iov", lengthOf("iovcnt")),
      size("iovcnt"),
      long("offset"),
      unshown("pos_h"),
      flags("flags", readWriteFlags),
    ],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Reads from a place in a file into several buffers, with flags.",
  },
  pwritev2: {
    nr: 328,
    args: [
      fd("fd"),
      buffersIn("iov", lengthOf("iovcnt")),
      size("iovcnt"),
      long("offset"),
      unshown("pos_h"),
      flags("flags", readWriteFlags),
    ],
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Writes several buffers to a place in a file, with flags.",
  },
  pipe: {
    nr: 22,
    args: [output("pipefd", fdPair)],
    classes: ["desc"],
    colour: "io",
    sentence: "Makes a pipe: a reading and a writing descriptor.",
  },
  pipe2: {
    nr: 293,
    args: [output("pipefd", fdPair), flags("flags", openFlags)],
    classes: ["desc"],
    colour: "io",
    sentence: "Makes a pipe, with flags for both descriptors.",
  },
  dup: {
    nr: 32,
    args: [fd("oldfd")],
    returns: fdResult,
    classes: ["desc"],
    colour: "io",
    sentence: "Gives an open file a second descriptor.",
  },
  dup2: {
    nr: 33,
    args: [fd("oldfd"), fd("newfd")],
    returns: fdResult,
    classes: ["desc"],
    colour: "io",
    sentence: "Makes a descriptor of a chosen number refer to an open file.",
  },
  dup3: {
    nr: 292,
    args: [fd("oldfd"), fd("newfd"), flags("flags", openFlags)],
    returns: fdResult,
    classes: ["desc"],
    colour: "io",
    sentence: "Makes a descriptor of a chosen number refer to an open file, with flags.",
  },
  fcntl: {
    nr: 72,
    args: [fd("fd"), enumeration("cmd", fcntlCommands)],
    variants: {
      by: "cmd",
      cases: [
        {
          keys: [fcntlCommands.of("F_DUPFD"), fcntlCommands.of("F_DUPFD_CLOEXEC")],
          args: [long("arg")],
          returns: fdResult,
        },
        { keys: [fcntlCommands.of("F_GETFD")], args: [], returns: fdFlagsResult },
        { keys: [fcntlCommands.of("F_GETFL")], args: [], returns: statusFlagsResult },
        { keys: [fcntlCommands.of("F_GETOWN"), fcntlCommands.of("F_GETPIPE_SZ")], args: [] },
        { keys: [fcntlCommands.of("F_GETSIG")], args: [], returns: signalResult },
        { keys: [fcntlCommands.of("F_GETLEASE")], args: [], returns: leaseResult },
        { keys: [fcntlCommands.of("F_GET_SEALS")], args: [], returns: sealsResult },
        { keys: [fcntlCommands.of("F_SETFD")], args: [flags("arg", fdFlags)] },
        { keys: [fcntlCommands.of("F_SETFL")], args: [openMode("arg")] },
        { keys: [fcntlCommands.of("F_SETOWN")], args: [int("arg")] },
        { keys: [fcntlCommands.of("F_SETPIPE_SZ")], args: [long("arg")] },
        { keys: [fcntlCommands.of("F_SETSIG")], args: [signal("arg")] },
        { keys: [fcntlCommands.of("F_SETLEASE")], args: [longEnumeration("arg", lockTypes)] },
        { keys: [fcntlCommands.of("F_NOTIFY")], args: [longFlags("arg", notifyFlags)] },
        { keys: [fcntlCommands.of("F_ADD_SEALS")], args: [longFlags("arg", seals)] },
        {
          keys: [
            fcntlCommands.of("F_SETLK"),
            fcntlCommands.of("F_SETLKW"),
            fcntlCommands.of("F_OFD_SETLK"),
            fcntlCommands.of("F_OFD_SETLKW"),
          ],
          args: [input("lock", lock)],
        },
        { keys: [fcntlCommands.of("F_GETLK"), fcntlCommands.of("F_OFD_GETLK")], args: [output("lock", heldLock)] },
        { keys: [fcntlCommands.of("F_SETOWN_EX")], args: [input("owner", owner)] },
        { keys: [fcntlCommands.of("F_GETOWN_EX")], args: [output("owner", owner)] },
      ],
      otherwise: [hex("arg")],
    },
    classes: ["desc"],
    colour: "io",
    mayBlock: true,
    sentence: "Asks or changes how a descriptor behaves: flags, locks, owners.",
  },
  ioctl: {
    nr: 16,
    args: [fd("fd"), ioctlRequest("request")],
    variants: {
      by: "request",
      cases: ioctlCases,
      patterns: ioctlPatterns,
      otherwise: [hex("argp")],
    },
    classes: ["desc"],
    colour: "io",
    sentence: "Asks a device or file for something of its own kind.",
  },
  eventfd: {
    nr: 284,
    args: [unsigned("initval")],
    returns: fdResult,
    classes: ["desc"],
    colour: "io",
    sentence: "Makes a counter that can be waited for like a file.",
  },
  eventfd2: {
    nr: 290,
    args: [unsigned("initval"), flags("flags", eventfdFlags)],
    returns: fdResult,
    classes: ["desc"],
    colour: "io",
    sentence: "Makes a counter that can be waited for like a file, with flags.",
  },
});
