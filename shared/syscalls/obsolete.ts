import { defineSyscalls } from "./define.ts";
import { hex } from "./kinds/number.ts";

export const obsoleteSyscalls = defineSyscalls({
  create_module: {
    nr: 174,
    args: [hex("arg0"), hex("arg1")],
    classes: [],
    colour: "process",
    sentence: "Began to load a module; removed from Linux 2.6.",
  },
  get_kernel_syms: {
    nr: 177,
    args: [hex("arg0")],
    classes: [],
    colour: "process",
    sentence: "Listed kernel symbols; removed from Linux 2.6.",
  },
  query_module: {
    nr: 178,
    args: [hex("arg0"), hex("arg1"), hex("arg2"), hex("arg3"), hex("arg4")],
    classes: [],
    colour: "process",
    sentence: "Asked about modules; removed from Linux 2.6.",
  },
  getpmsg: {
    nr: 181,
    args: [hex("arg0"), hex("arg1"), hex("arg2"), hex("arg3"), hex("arg4")],
    classes: ["network"],
    colour: "process",
    sentence: "Reserved for STREAMS; never in Linux.",
  },
  putpmsg: {
    nr: 182,
    args: [hex("arg0"), hex("arg1"), hex("arg2"), hex("arg3"), hex("arg4")],
    classes: ["network"],
    colour: "process",
    sentence: "Reserved for STREAMS; never in Linux.",
  },
  afs_syscall: {
    nr: 183,
    args: [hex("arg0"), hex("arg1"), hex("arg2"), hex("arg3"), hex("arg4")],
    classes: [],
    colour: "process",
    sentence: "Reserved for AFS; never in Linux.",
  },
  tuxcall: {
    nr: 184,
    args: [hex("arg0"), hex("arg1"), hex("arg2")],
    classes: [],
    colour: "process",
    sentence: "Reserved for the TUX web server; never in Linux.",
  },
  security: {
    nr: 185,
    args: [hex("arg0"), hex("arg1"), hex("arg2")],
    classes: [],
    colour: "process",
    sentence: "Reserved for security modules; never in Linux.",
  },
  vserver: {
    nr: 236,
    args: [hex("arg0"), hex("arg1"), hex("arg2"), hex("arg3"), hex("arg4")],
    classes: [],
    colour: "process",
    sentence: "Reserved for VServer; never in Linux.",
  },
});
