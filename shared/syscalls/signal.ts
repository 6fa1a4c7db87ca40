import { fdResult } from "../render/result.ts";
import { maskChanges, signalfdFlags } from "./constants/signal.ts";
import { defineSyscalls } from "./define.ts";
import { enumeration, flags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { hex32, int, size } from "./kinds/number.ts";
import { input, output } from "./kinds/pointed.ts";
import { frameMask, resumed, signal, signalAction, signalResult, signalSet, signalStack } from "./kinds/signal.ts";
import { signalInfo } from "./kinds/signal_info.ts";
import { timespec } from "./kinds/time.ts";

export const signalSyscalls = defineSyscalls({
  rt_sigaction: {
    nr: 13,
    args: [signal("signum"), input("act", signalAction), output("oldact", signalAction), size("sigsetsize")],
    classes: ["signal"],
    colour: "signal",
    sentence: "Sets or reads what happens when a signal arrives.",
  },
  rt_sigprocmask: {
    nr: 14,
    args: [
      enumeration("how", maskChanges),
      signalSet("set", "sigsetsize"),
      signalSet("oldset", "sigsetsize", "exit"),
      size("sigsetsize"),
    ],
    classes: ["signal"],
    colour: "signal",
    sentence: "Blocks or unblocks signals.",
  },
  rt_sigreturn: {
    nr: 15,
    args: [frameMask()],
    classes: ["signal"],
    colour: "signal",
    sentence: "Returns from a signal handler.",
  },
  pause: {
    nr: 34,
    args: [],
    classes: ["signal"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits for a signal.",
  },
  kill: {
    nr: 62,
    args: [int("pid"), signal("sig")],
    classes: ["process", "signal"],
    colour: "signal",
    sentence: "Sends a signal to a process or a group.",
  },
  tkill: {
    nr: 200,
    args: [int("tid"), signal("sig")],
    classes: ["process", "signal"],
    colour: "signal",
    sentence: "Sends a signal to a thread; obsolete.",
  },
  tgkill: {
    nr: 234,
    args: [int("tgid"), int("tid"), signal("sig")],
    classes: ["process", "signal"],
    colour: "signal",
    sentence: "Sends a signal to a thread.",
  },
  rt_sigpending: {
    nr: 127,
    args: [signalSet("set", "sigsetsize", "exit", { least: 1 }), size("sigsetsize")],
    classes: ["signal"],
    colour: "signal",
    sentence: "Asks which blocked signals are waiting.",
  },
  rt_sigtimedwait: {
    nr: 128,
    args: [signalSet("set", "sigsetsize"), output("info", signalInfo), input("timeout", timespec), size("sigsetsize")],
    returns: signalResult,
    classes: ["signal"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits for one of several signals.",
  },
  rt_sigqueueinfo: {
    nr: 129,
    args: [int("tgid"), signal("sig"), input("info", signalInfo)],
    classes: ["process", "signal"],
    colour: "signal",
    sentence: "Sends a signal with data to a process.",
  },
  rt_tgsigqueueinfo: {
    nr: 297,
    args: [int("tgid"), int("tid"), signal("sig"), input("info", signalInfo)],
    classes: ["process", "signal"],
    colour: "signal",
    sentence: "Sends a signal with data to a thread.",
  },
  rt_sigsuspend: {
    nr: 130,
    args: [signalSet("mask", "sigsetsize"), size("sigsetsize")],
    classes: ["signal"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits for a signal with another mask.",
  },
  sigaltstack: {
    nr: 131,
    args: [input("ss", signalStack), output("old_ss", signalStack)],
    classes: ["signal"],
    colour: "signal",
    sentence: "Sets the stack on which signal handlers run.",
  },
  signalfd: {
    nr: 282,
    args: [fd("fd"), signalSet("mask", "sizemask"), size("sizemask")],
    returns: fdResult,
    classes: ["desc", "signal"],
    colour: "signal",
    sentence: "Makes a descriptor from which signals are read.",
  },
  signalfd4: {
    nr: 289,
    args: [fd("fd"), signalSet("mask", "sizemask"), size("sizemask"), flags("flags", signalfdFlags)],
    returns: fdResult,
    classes: ["desc", "signal"],
    colour: "signal",
    sentence: "Makes a descriptor from which signals are read, with flags.",
  },
  pidfd_send_signal: {
    nr: 424,
    args: [fd("pidfd"), signal("sig"), input("info", signalInfo), hex32("flags")],
    classes: ["desc", "process", "signal"],
    colour: "signal",
    sentence: "Sends a signal to the process of a descriptor.",
  },
  restart_syscall: {
    nr: 219,
    args: [resumed()],
    classes: [],
    colour: "wait",
    mayBlock: true,
    sentence: "Goes on with a wait that a signal interrupted.",
  },
});
