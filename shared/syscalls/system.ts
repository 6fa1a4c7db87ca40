/** The system as a whole: names, messages, booting, modules, and calls of one kind only. */
import { fdResult } from "../render/result.ts";
import { membarrierCommands, membarrierFlags } from "./constants/memory.ts";
import { randomFlags } from "./constants/process.ts";
import {
  kexecFileFlags,
  logActions,
  logLevels,
  moduleLoadFlags,
  moduleUnloadFlags,
  rebootCommands,
  rebootMagic,
  rebootMagic2,
  secretMemoryFlags,
  userfaultFlags,
} from "./constants/system.ts";
import { defineSyscalls } from "./define.ts";
import { bytesIn, bytesOut } from "./kinds/buffer.ts";
import { enumeration, flags, longFlags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { lengthOf, result } from "./kinds/length.ts";
import { hex, int, size, unshown, unsigned } from "./kinds/number.ts";
import { string } from "./kinds/path.ts";
import { input, inputArray, output } from "./kinds/pointed.ts";
import { address } from "./kinds/pointer.ts";
import { segment, segmentIn, segmentNumber, segmentResult } from "./kinds/segment.ts";
import {
  barrierProcessor,
  barrierResult,
  commentedNumber,
  kernelParameter,
  kexecLoadFlags,
  kexecSegment,
  randomBytes,
  sysinfo,
  utsname,
} from "./kinds/system.ts";

/** linux/utsname.h: longer names are refused */
const NAME_LENGTH = 64;
/** linux/kexec.h */
const KEXEC_SEGMENT_MAX = 16;

const logKeys = (...actions: string[]) => actions.map((action) => logActions.of(`SYSLOG_ACTION_${action}`));

export const systemSyscalls = defineSyscalls({
  uname: {
    nr: 63,
    args: [output("buf", utsname)],
    classes: [],
    colour: "process",
    sentence: "Asks for the name and version of the system.",
  },
  sysinfo: {
    nr: 99,
    args: [output("info", sysinfo)],
    classes: [],
    colour: "process",
    sentence: "Asks for uptime, load and memory of the system.",
  },
  syslog: {
    nr: 103,
    args: [commentedNumber("type", logActions)],
    variants: {
      by: "type",
      cases: [
        {
          keys: logKeys("READ", "READ_ALL", "READ_CLEAR"),
          args: [bytesOut("bufp", result), int("len")],
        },
        {
          keys: logKeys("CONSOLE_LEVEL"),
          args: [address("bufp"), commentedNumber("len", logLevels)],
        },
        {
          keys: logKeys("CLOSE", "OPEN", "CLEAR", "CONSOLE_OFF", "CONSOLE_ON", "SIZE_UNREAD", "SIZE_BUFFER"),
          args: [],
        },
      ],
      otherwise: [address("bufp"), int("len")],
    },
    classes: [],
    colour: "process",
    mayBlock: true,
    sentence: "Reads or controls the kernel's message buffer.",
  },
  getrandom: {
    nr: 318,
    args: [randomBytes("buf"), size("buflen"), flags("flags", randomFlags)],
    classes: [],
    colour: "process",
    mayBlock: true,
    sentence: "Gets random bytes.",
  },
  reboot: {
    nr: 169,
    args: [enumeration("magic", rebootMagic), enumeration("magic2", rebootMagic2), enumeration("op", rebootCommands)],
    variants: {
      by: "op",
      cases: [{ keys: [rebootCommands.of("LINUX_REBOOT_CMD_RESTART2")], args: [string("arg")] }],
      otherwise: [unshown("arg")],
    },
    classes: [],
    colour: "process",
    sentence: "Reboots or halts the system.",
  },
  sethostname: {
    nr: 170,
    args: [bytesIn("name", lengthOf("len", { width: 4 }), { most: NAME_LENGTH }), unsigned("len")],
    classes: [],
    colour: "process",
    sentence: "Sets the host name.",
  },
  setdomainname: {
    nr: 171,
    args: [bytesIn("name", lengthOf("len", { width: 4 }), { most: NAME_LENGTH }), unsigned("len")],
    classes: [],
    colour: "process",
    sentence: "Sets the NIS domain name.",
  },
  vhangup: {
    nr: 153,
    args: [],
    classes: [],
    colour: "process",
    sentence: "Hangs up the terminal.",
  },
  _sysctl: {
    nr: 156,
    args: [input("args", kernelParameter)],
    classes: [],
    colour: "process",
    sentence: "Read kernel parameters; removed from Linux 5.5.",
  },
  kexec_load: {
    nr: 246,
    args: [
      address("entry"),
      size("nr_segments"),
      inputArray("segments", kexecSegment, lengthOf("nr_segments"), { accepted: KEXEC_SEGMENT_MAX }),
      kexecLoadFlags("flags"),
    ],
    classes: [],
    colour: "process",
    sentence: "Loads a kernel to boot into.",
  },
  kexec_file_load: {
    nr: 320,
    args: [
      fd("kernel_fd"),
      fd("initrd_fd"),
      size("cmdline_len"),
      bytesIn("cmdline", lengthOf("cmdline_len")),
      longFlags("flags", kexecFileFlags),
    ],
    classes: ["desc"],
    colour: "process",
    sentence: "Loads a kernel to boot into from files.",
  },
  init_module: {
    nr: 175,
    args: [address("module_image"), size("len"), string("param_values")],
    classes: [],
    colour: "process",
    sentence: "Loads a kernel module.",
  },
  finit_module: {
    nr: 313,
    args: [fd("fd"), string("param_values"), flags("flags", moduleLoadFlags)],
    classes: ["desc"],
    colour: "process",
    sentence: "Loads a kernel module from a file.",
  },
  delete_module: {
    nr: 176,
    args: [string("name"), flags("flags", moduleUnloadFlags)],
    classes: [],
    colour: "process",
    sentence: "Unloads a kernel module.",
  },
  userfaultfd: {
    nr: 323,
    args: [flags("flags", userfaultFlags)],
    returns: fdResult,
    classes: ["desc"],
    colour: "memory",
    sentence: "Makes a descriptor through which page faults are handled.",
  },
  membarrier: {
    nr: 324,
    args: [
      enumeration("cmd", membarrierCommands),
      flags("flags", membarrierFlags),
      barrierProcessor("cpu_id", "flags"),
    ],
    returns: barrierResult,
    classes: [],
    colour: "memory",
    sentence: "Puts memory accesses of all threads in order.",
  },
  memfd_secret: {
    nr: 447,
    args: [flags("flags", secretMemoryFlags)],
    returns: fdResult,
    classes: ["desc"],
    colour: "memory",
    sentence: "Makes memory that even the kernel does not see.",
  },
  modify_ldt: {
    nr: 154,
    args: [int("func"), segmentIn("ptr", "bytecount"), size("bytecount")],
    returns: segmentResult,
    classes: [],
    colour: "process",
    sentence: "Reads or changes the local descriptor table.",
  },
  set_thread_area: {
    nr: 205,
    args: [input("u_info", segment)],
    classes: [],
    colour: "process",
    sentence: "Sets a thread's local storage; for 32-bit programs.",
  },
  get_thread_area: {
    nr: 211,
    args: [input("u_info", segmentNumber)],
    classes: [],
    colour: "process",
    sentence: "Reads a thread's local storage; for 32-bit programs.",
  },
  iopl: {
    nr: 172,
    args: [int("level")],
    classes: [],
    colour: "process",
    sentence: "Changes the privilege for port access.",
  },
  ioperm: {
    nr: 173,
    args: [hex("from"), hex("num"), int("turn_on")],
    classes: [],
    colour: "process",
    sentence: "Allows or forbids access to ports.",
  },
});
