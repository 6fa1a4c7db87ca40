/** Processes and threads: how they begin, what they run, how they end, and how others watch them. */
import { prctlOptions } from "./constants/prctl.ts";
import { archPrctlCodes, setnsFlags, unshareFlags, waitidTypes, waitOptions } from "./constants/process.ts";
import { requests } from "./constants/ptrace.ts";
import { atFlags } from "./constants/stat.ts";
import { defineSyscalls } from "./define.ts";
import { childStack, childTid, cloneArguments, cloneFlagsNamed, parentTid, threadPointer } from "./kinds/clone.ts";
import { enumeration, flags, longEnumeration, longFlags } from "./kinds/constant.ts";
import { dirfd, fd } from "./kinds/descriptor.ts";
import { hex, int, size } from "./kinds/number.ts";
import { workingDirectory } from "./kinds/opened.ts";
import { path } from "./kinds/path.ts";
import { bracketed, output } from "./kinds/pointed.ts";
import { address } from "./kinds/pointer.ts";
import { childUsage, persona, personaResult, usage, waitStatus } from "./kinds/process.ts";
import { pointer, u64 } from "./kinds/shape.ts";
import { signalInfo } from "./kinds/signal_info.ts";
import { environmentVector, stringVector } from "./kinds/vector.ts";
import { archPrctlCases, prctlCases, prctlRegisters } from "./structures/prctl.ts";
import { plainRequest, requestCases } from "./structures/ptrace.ts";

/** ptrace takes a long as its request: none has a name in more than 32 bits */
const EVERY_BIT = 0xffff_ffff_ffff_ffffn;

export const processSyscalls = defineSyscalls({
  fork: {
    nr: 57,
    args: [],
    classes: ["process"],
    colour: "process",
    sentence: "Makes a copy of this process.",
  },
  vfork: {
    nr: 58,
    args: [],
    classes: ["process"],
    colour: "process",
    mayBlock: true,
    sentence: "Makes a child that borrows this process's memory until it execs or exits.",
  },
  clone: {
    nr: 56,
    args: [
      cloneFlagsNamed("flags"),
      childStack("stack"),
      parentTid("parent_tid", "flags"),
      childTid("child_tid", "flags"),
      threadPointer("tls", "flags"),
    ],
    shownOrder: [1, 0, 2, 4, 3],
    classes: ["process"],
    colour: "process",
    sentence: "Makes a thread or a process; the flags say what the two share.",
  },
  clone3: {
    nr: 435,
    args: [cloneArguments("cl_args", "size"), size("size")],
    classes: ["process"],
    colour: "process",
    sentence: "Makes a thread or a process, with its wishes in a structure.",
  },
  execve: {
    nr: 59,
    args: [path("pathname"), stringVector("argv"), environmentVector("envp")],
    classes: ["file", "process"],
    colour: "process",
    sentence: "Replaces the running program by another.",
  },
  execveat: {
    nr: 322,
    args: [dirfd("dirfd"), path("pathname"), stringVector("argv"), environmentVector("envp"), flags("flags", atFlags)],
    classes: ["file", "desc", "process"],
    colour: "process",
    sentence: "Replaces the running program by another, relative to a directory.",
  },
  exit: {
    nr: 60,
    args: [int("status")],
    classes: ["process"],
    colour: "process",
    sentence: "Ends this thread.",
  },
  exit_group: {
    nr: 231,
    args: [int("status")],
    classes: ["process"],
    colour: "process",
    sentence: "Ends the process with all its threads.",
  },
  wait4: {
    nr: 61,
    args: [int("pid"), waitStatus("wstatus"), flags("options", waitOptions), childUsage("rusage")],
    classes: ["process"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits for a child to end or to stop.",
  },
  waitid: {
    nr: 247,
    args: [
      enumeration("idtype", waitidTypes),
      int("id"),
      output("infop", signalInfo),
      flags("options", waitOptions),
      output("rusage", usage),
    ],
    classes: ["process"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits for a child to change its state.",
  },
  getpid: {
    nr: 39,
    args: [],
    classes: ["pure"],
    colour: "process",
    sentence: "Asks for the process number.",
  },
  getppid: {
    nr: 110,
    args: [],
    classes: ["pure"],
    colour: "process",
    sentence: "Asks for the parent's process number.",
  },
  gettid: {
    nr: 186,
    args: [],
    classes: ["pure"],
    colour: "process",
    sentence: "Asks for the thread number.",
  },
  setpgid: {
    nr: 109,
    args: [int("pid"), int("pgid")],
    classes: [],
    colour: "process",
    sentence: "Puts a process into a process group.",
  },
  getpgid: {
    nr: 121,
    args: [int("pid")],
    classes: [],
    colour: "process",
    sentence: "Asks for a process's group.",
  },
  getpgrp: {
    nr: 111,
    args: [],
    classes: ["pure"],
    colour: "process",
    sentence: "Asks for this process's group.",
  },
  setsid: {
    nr: 112,
    args: [],
    classes: [],
    colour: "process",
    sentence: "Begins a new session without a terminal.",
  },
  getsid: {
    nr: 124,
    args: [int("pid")],
    classes: [],
    colour: "process",
    sentence: "Asks for a process's session.",
  },
  prctl: {
    nr: 157,
    args: [enumeration("option", prctlOptions)],
    variants: { by: "option", cases: prctlCases, otherwise: prctlRegisters },
    classes: ["creds"],
    colour: "process",
    sentence: "Reads or changes properties of this process or thread.",
  },
  arch_prctl: {
    nr: 158,
    args: [enumeration("code", archPrctlCodes)],
    variants: { by: "code", cases: archPrctlCases, otherwise: [hex("addr")] },
    classes: [],
    colour: "process",
    sentence: "Sets or reads processor registers of this thread.",
  },
  set_tid_address: {
    nr: 218,
    args: [hex("tidptr")],
    classes: [],
    colour: "process",
    sentence: "Names the word to clear when this thread ends.",
  },
  set_robust_list: {
    nr: 273,
    args: [address("head"), size("len")],
    classes: [],
    colour: "process",
    sentence: "Tells where this thread keeps its list of held locks.",
  },
  get_robust_list: {
    nr: 274,
    args: [int("pid"), output("head_ptr", bracketed(pointer)), output("len_ptr", bracketed(u64))],
    classes: [],
    colour: "process",
    sentence: "Asks where a thread keeps its list of held locks.",
  },
  rseq: {
    nr: 334,
    // strace 6.1 does not know the call: registers, as wide as they are.
    args: [hex("rseq"), hex("rseq_len"), hex("flags"), hex("sig")],
    classes: [],
    colour: "process",
    sentence: "Registers the area for restartable sequences.",
  },
  ptrace: {
    nr: 101,
    args: [longEnumeration("request", requests)],
    variants: { by: "request", mask: EVERY_BIT, cases: requestCases, otherwise: plainRequest },
    classes: [],
    colour: "process",
    sentence: "Watches and controls another process.",
  },
  unshare: {
    nr: 272,
    args: [longFlags("flags", unshareFlags)],
    classes: [],
    colour: "process",
    sentence: "Stops sharing something with other processes.",
  },
  setns: {
    nr: 308,
    args: [fd("fd"), flags("nstype", setnsFlags)],
    captures: [workingDirectory],
    classes: ["desc"],
    colour: "process",
    sentence: "Joins another namespace.",
  },
  personality: {
    nr: 135,
    args: [persona("persona")],
    returns: personaResult,
    classes: [],
    colour: "process",
    sentence: "Sets which system's habits the kernel imitates.",
  },
});
