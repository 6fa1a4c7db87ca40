import {
  diskPriorityTargets,
  limits,
  priorityTargets,
  schedulingPolicies,
  usageTargets,
} from "./constants/resource.ts";
import { defineSyscalls } from "./define.ts";
import { enumeration } from "./kinds/constant.ts";
import { int, unsigned } from "./kinds/number.ts";
import { bracketed, input, output } from "./kinds/pointed.ts";
import { address } from "./kinds/pointer.ts";
import { affinityMask, resourceLimit, usage } from "./kinds/process.ts";
import {
  diskPriority,
  diskPriorityResult,
  schedulerResult,
  schedulingAttributesIn,
  schedulingAttributesOut,
} from "./kinds/scheduling.ts";
import { i32, u32 } from "./kinds/shape.ts";
import { timespec } from "./kinds/time.ts";

export const resourceSyscalls = defineSyscalls({
  getrlimit: {
    nr: 97,
    args: [enumeration("resource", limits), output("rlim", resourceLimit)],
    classes: [],
    colour: "process",
    sentence: "Asks for a limit on a resource.",
  },
  setrlimit: {
    nr: 160,
    args: [enumeration("resource", limits), input("rlim", resourceLimit)],
    classes: [],
    colour: "process",
    sentence: "Sets a limit on a resource.",
  },
  prlimit64: {
    nr: 302,
    args: [
      int("pid"),
      enumeration("resource", limits),
      input("new_limit", resourceLimit),
      output("old_limit", resourceLimit),
    ],
    classes: [],
    colour: "process",
    sentence: "Reads and sets a limit on a resource of a process.",
  },
  getrusage: {
    nr: 98,
    args: [enumeration("who", usageTargets), output("usage", usage)],
    classes: [],
    colour: "process",
    sentence: "Asks how much time and memory was used.",
  },
  getpriority: {
    nr: 140,
    args: [enumeration("which", priorityTargets), int("who")],
    classes: [],
    colour: "process",
    sentence: "Asks for a scheduling priority.",
  },
  setpriority: {
    nr: 141,
    args: [enumeration("which", priorityTargets), int("who"), int("prio")],
    classes: [],
    colour: "process",
    sentence: "Sets a scheduling priority.",
  },
  sched_yield: {
    nr: 24,
    args: [],
    classes: [],
    colour: "process",
    sentence: "Lets other threads run first.",
  },
  sched_setparam: {
    nr: 142,
    args: [int("pid"), input("param", bracketed(i32))],
    classes: [],
    colour: "process",
    sentence: "Sets scheduling parameters.",
  },
  sched_getparam: {
    nr: 143,
    args: [int("pid"), output("param", bracketed(i32))],
    classes: [],
    colour: "process",
    sentence: "Reads scheduling parameters.",
  },
  sched_setscheduler: {
    nr: 144,
    args: [int("pid"), enumeration("policy", schedulingPolicies), input("param", bracketed(i32))],
    classes: [],
    colour: "process",
    sentence: "Sets the scheduling policy.",
  },
  sched_getscheduler: {
    nr: 145,
    args: [int("pid")],
    returns: schedulerResult,
    classes: [],
    colour: "process",
    sentence: "Reads the scheduling policy.",
  },
  sched_get_priority_max: {
    nr: 146,
    args: [enumeration("policy", schedulingPolicies)],
    classes: [],
    colour: "process",
    sentence: "Asks for the highest priority of a policy.",
  },
  sched_get_priority_min: {
    nr: 147,
    args: [enumeration("policy", schedulingPolicies)],
    classes: [],
    colour: "process",
    sentence: "Asks for the lowest priority of a policy.",
  },
  sched_rr_get_interval: {
    nr: 148,
    args: [int("pid"), output("tp", timespec)],
    classes: [],
    colour: "process",
    sentence: "Asks for the length of a round-robin turn.",
  },
  sched_setaffinity: {
    nr: 203,
    args: [int("pid"), unsigned("cpusetsize"), affinityMask("mask", "cpusetsize", "enter")],
    classes: [],
    colour: "process",
    sentence: "Chooses the processors a thread may run on.",
  },
  sched_getaffinity: {
    nr: 204,
    args: [int("pid"), unsigned("cpusetsize"), affinityMask("mask", "cpusetsize", "exit")],
    classes: [],
    colour: "process",
    sentence: "Asks for the processors a thread may run on.",
  },
  sched_setattr: {
    nr: 314,
    args: [int("pid"), schedulingAttributesIn("attr"), unsigned("flags")],
    classes: [],
    colour: "process",
    sentence: "Sets the scheduling policy and its attributes.",
  },
  sched_getattr: {
    nr: 315,
    args: [int("pid"), schedulingAttributesOut("attr"), unsigned("size"), unsigned("flags")],
    classes: [],
    colour: "process",
    sentence: "Reads the scheduling policy and its attributes.",
  },
  ioprio_set: {
    nr: 251,
    args: [enumeration("which", diskPriorityTargets), int("who"), diskPriority("ioprio")],
    classes: [],
    colour: "process",
    sentence: "Sets the priority of disk accesses.",
  },
  ioprio_get: {
    nr: 252,
    args: [enumeration("which", diskPriorityTargets), int("who")],
    returns: diskPriorityResult,
    classes: [],
    colour: "process",
    sentence: "Asks for the priority of disk accesses.",
  },
  getcpu: {
    nr: 309,
    args: [output("cpu", bracketed(u32)), output("node", bracketed(u32)), address("tcache")],
    classes: [],
    colour: "process",
    sentence: "Asks on which processor this thread runs.",
  },
});
