import { fdResult } from "../render/result.ts";
import { clockNanosleepFlags, clocks, intervalTimers, timerfdFlags } from "./constants/time.ts";
import { defineSyscalls } from "./define.ts";
import { enumeration, flags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { int, unsigned } from "./kinds/number.ts";
import { bracketed, input, output } from "./kinds/pointed.ts";
import { address } from "./kinds/pointer.ts";
import { i32 } from "./kinds/shape.ts";
import {
  itimerspec,
  itimerval,
  remainingTime,
  sigevent,
  timeResult,
  timeSeconds,
  timespec,
  timeval,
  timezone,
  tms,
} from "./kinds/time.ts";

export const timeSyscalls = defineSyscalls({
  nanosleep: {
    nr: 35,
    args: [input("req", timespec), remainingTime("rem")],
    classes: [],
    colour: "wait",
    mayBlock: true,
    sentence: "Sleeps for a time.",
  },
  clock_nanosleep: {
    nr: 230,
    args: [
      enumeration("clockid", clocks),
      flags("flags", clockNanosleepFlags),
      input("request", timespec),
      remainingTime("remain"),
    ],
    classes: [],
    colour: "wait",
    mayBlock: true,
    sentence: "Sleeps for or until a time of a clock.",
  },
  clock_gettime: {
    nr: 228,
    args: [enumeration("clockid", clocks), output("tp", timespec)],
    classes: ["clock"],
    colour: "process",
    sentence: "Reads a clock.",
  },
  clock_getres: {
    nr: 229,
    args: [enumeration("clockid", clocks), output("res", timespec)],
    classes: ["clock"],
    colour: "process",
    sentence: "Asks how fine a clock is.",
  },
  clock_settime: {
    nr: 227,
    args: [enumeration("clockid", clocks), input("tp", timespec)],
    classes: ["clock"],
    colour: "process",
    sentence: "Sets a clock.",
  },
  clock_adjtime: {
    nr: 305,
    args: [enumeration("clockid", clocks), address("buf")],
    classes: ["clock"],
    colour: "process",
    sentence: "Adjusts a clock.",
  },
  adjtimex: {
    nr: 159,
    args: [address("buf")],
    classes: ["clock"],
    colour: "process",
    sentence: "Adjusts the system clock.",
  },
  gettimeofday: {
    nr: 96,
    args: [output("tv", timeval), output("tz", timezone)],
    classes: ["clock"],
    colour: "process",
    sentence: "Reads the wall clock.",
  },
  settimeofday: {
    nr: 164,
    args: [input("tv", timeval), input("tz", timezone)],
    classes: ["clock"],
    colour: "process",
    sentence: "Sets the wall clock.",
  },
  time: {
    nr: 201,
    args: [output("tloc", bracketed(timeSeconds))],
    returns: timeResult,
    classes: ["clock"],
    colour: "process",
    sentence: "Reads the wall clock in seconds.",
  },
  times: {
    nr: 100,
    args: [output("buf", tms)],
    classes: [],
    colour: "process",
    sentence: "Asks how much processor time was used.",
  },
  alarm: {
    nr: 37,
    args: [unsigned("seconds")],
    classes: [],
    colour: "process",
    sentence: "Sets a timer that sends SIGALRM.",
  },
  getitimer: {
    nr: 36,
    args: [enumeration("which", intervalTimers), output("curr_value", itimerval)],
    classes: [],
    colour: "process",
    sentence: "Reads an interval timer.",
  },
  setitimer: {
    nr: 38,
    args: [enumeration("which", intervalTimers), input("new_value", itimerval), output("old_value", itimerval)],
    classes: [],
    colour: "process",
    sentence: "Sets an interval timer.",
  },
  timer_create: {
    nr: 222,
    args: [enumeration("clockid", clocks), input("sevp", sigevent), output("timerid", bracketed(i32))],
    classes: [],
    colour: "process",
    sentence: "Makes a timer.",
  },
  timer_settime: {
    nr: 223,
    args: [
      int("timerid"),
      flags("flags", clockNanosleepFlags),
      input("new_value", itimerspec),
      output("old_value", itimerspec),
    ],
    classes: [],
    colour: "process",
    sentence: "Starts or stops a timer.",
  },
  timer_gettime: {
    nr: 224,
    args: [int("timerid"), output("curr_value", itimerspec)],
    classes: [],
    colour: "process",
    sentence: "Reads a timer.",
  },
  timer_getoverrun: {
    nr: 225,
    args: [int("timerid")],
    classes: [],
    colour: "process",
    sentence: "Asks how often a timer ran out unseen.",
  },
  timer_delete: {
    nr: 226,
    args: [int("timerid")],
    classes: [],
    colour: "process",
    sentence: "Removes a timer.",
  },
  timerfd_create: {
    nr: 283,
    args: [enumeration("clockid", clocks), flags("flags", timerfdFlags)],
    returns: fdResult,
    classes: ["desc"],
    colour: "process",
    sentence: "Makes a timer that is read like a file.",
  },
  timerfd_settime: {
    nr: 286,
    args: [fd("fd"), flags("flags", timerfdFlags), input("new_value", itimerspec), output("old_value", itimerspec)],
    classes: ["desc"],
    colour: "process",
    sentence: "Starts or stops a timer descriptor.",
  },
  timerfd_gettime: {
    nr: 287,
    args: [fd("fd"), output("curr_value", itimerspec)],
    classes: ["desc"],
    colour: "process",
    sentence: "Reads a timer descriptor.",
  },
});
