import { fdResult } from "../render/result.ts";
import { epollFlags, epollOperations } from "./constants/poll.ts";
import { defineSyscalls } from "./define.ts";
import { enumeration, flags } from "./kinds/constant.ts";
import { fd } from "./kinds/descriptor.ts";
import { hex, int, size, unsigned } from "./kinds/number.ts";
import { output } from "./kinds/pointed.ts";
import {
  descriptorSet,
  epollInterest,
  epollReady,
  maskWithSize,
  pollDescriptors,
  pollReady,
  ppollReady,
  pselectReady,
  selectReady,
} from "./kinds/poll.ts";
import { signalSet } from "./kinds/signal.ts";
import { timeout, timespec, timeval } from "./kinds/time.ts";

export const pollSyscalls = defineSyscalls({
  poll: {
    nr: 7,
    args: [pollDescriptors("fds", "nfds"), unsigned("nfds"), int("timeout")],
    returns: pollReady,
    classes: ["desc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits until one of several descriptors is ready.",
  },
  ppoll: {
    nr: 271,
    args: [
      pollDescriptors("fds", "nfds"),
      unsigned("nfds"),
      timeout("tmo_p", timespec),
      signalSet("sigmask", "sigsetsize"),
      size("sigsetsize"),
    ],
    returns: ppollReady,
    classes: ["desc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits until a descriptor is ready or a signal arrives.",
  },
  select: {
    nr: 23,
    args: [
      int("nfds"),
      descriptorSet("readfds", "nfds"),
      descriptorSet("writefds", "nfds"),
      descriptorSet("exceptfds", "nfds"),
      timeout("timeout", timeval),
    ],
    returns: selectReady,
    classes: ["desc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits until one of several descriptors is ready.",
  },
  pselect6: {
    nr: 270,
    args: [
      int("nfds"),
      descriptorSet("readfds", "nfds"),
      descriptorSet("writefds", "nfds"),
      descriptorSet("exceptfds", "nfds"),
      timeout("timeout", timespec),
      maskWithSize("sigmask"),
    ],
    returns: pselectReady,
    classes: ["desc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits until a descriptor is ready or a signal arrives.",
  },
  epoll_create: {
    nr: 213,
    args: [int("size")],
    returns: fdResult,
    classes: ["desc"],
    colour: "wait",
    sentence: "Makes a set of descriptors to wait for.",
  },
  epoll_create1: {
    nr: 291,
    args: [flags("flags", epollFlags)],
    returns: fdResult,
    classes: ["desc"],
    colour: "wait",
    sentence: "Makes a set of descriptors to wait for, with flags.",
  },
  epoll_ctl: {
    nr: 233,
    args: [fd("epfd"), enumeration("op", epollOperations), fd("fd"), epollInterest("event", "op")],
    classes: ["desc"],
    colour: "wait",
    sentence: "Adds, changes or removes a descriptor of an epoll set.",
  },
  epoll_wait: {
    nr: 232,
    args: [fd("epfd"), epollReady("events"), int("maxevents"), int("timeout")],
    classes: ["desc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits for events of an epoll set.",
  },
  epoll_pwait: {
    nr: 281,
    args: [
      fd("epfd"),
      epollReady("events"),
      int("maxevents"),
      int("timeout"),
      signalSet("sigmask", "sigsetsize", "exit"),
      size("sigsetsize"),
    ],
    classes: ["desc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits for events of an epoll set or a signal.",
  },
  epoll_pwait2: {
    nr: 441,
    args: [
      fd("epfd"),
      epollReady("events"),
      int("maxevents"),
      output("timeout", timespec),
      signalSet("sigmask", "sigsetsize", "exit"),
      size("sigsetsize"),
    ],
    classes: ["desc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits for events of an epoll set, with a time in nanoseconds.",
  },
  epoll_ctl_old: {
    nr: 214,
    args: [hex("arg0"), hex("arg1"), hex("arg2"), hex("arg3")],
    classes: [],
    colour: "wait",
    sentence: "Was never part of a released kernel.",
  },
  epoll_wait_old: {
    nr: 215,
    args: [hex("arg0"), hex("arg1"), hex("arg2"), hex("arg3")],
    classes: [],
    colour: "wait",
    sentence: "Was never part of a released kernel.",
  },
});
