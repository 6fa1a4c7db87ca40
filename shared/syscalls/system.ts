import { fdResult } from "../render/result.ts";
import { randomFlags } from "./constants/process.ts";
import { defineSyscalls } from "./define.ts";
import { flags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { hex, hex32, int, size, unsigned } from "./kinds/number.ts";
import { string } from "./kinds/path.ts";
import { output } from "./kinds/pointed.ts";
import { address } from "./kinds/pointer.ts";
import { randomBytes, sysinfo, utsname } from "./kinds/system.ts";

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
    args: [int("type"), address("bufp"), int("len")],
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
    args: [hex32("magic"), hex32("magic2"), hex32("op"), address("arg")],
    classes: [],
    colour: "process",
    sentence: "Reboots or halts the system.",
  },
  sethostname: {
    nr: 170,
    args: [string("name"), size("len")],
    classes: [],
    colour: "process",
    sentence: "Sets the host name.",
  },
  setdomainname: {
    nr: 171,
    args: [string("name"), size("len")],
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
    args: [address("args")],
    classes: [],
    colour: "process",
    sentence: "Read kernel parameters; removed from Linux 5.5.",
  },
  kexec_load: {
    nr: 246,
    args: [hex("entry"), size("nr_segments"), address("segments"), hex32("flags")],
    classes: [],
    colour: "process",
    sentence: "Loads a kernel to boot into.",
  },
  kexec_file_load: {
    nr: 320,
    args: [fd("kernel_fd"), fd("initrd_fd"), size("cmdline_len"), string("cmdline"), hex32("flags")],
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
    args: [fd("fd"), string("param_values"), hex32("flags")],
    classes: ["desc"],
    colour: "process",
    sentence: "Loads a kernel module from a file.",
  },
  delete_module: {
    nr: 176,
    args: [string("name"), hex32("flags")],
    classes: [],
    colour: "process",
    sentence: "Unloads a kernel module.",
  },
  bpf: {
    nr: 321,
    args: [int("cmd"), address("attr"), unsigned("size")],
    classes: ["desc"],
    colour: "process",
    sentence: "Loads and controls BPF programs and maps.",
  },
  perf_event_open: {
    nr: 298,
    args: [address("attr"), int("pid"), int("cpu"), int("group_fd"), hex32("flags")],
    returns: fdResult,
    classes: ["desc"],
    colour: "process",
    sentence: "Opens a performance counter.",
  },
});
