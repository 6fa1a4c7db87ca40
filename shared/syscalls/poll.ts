import { fdResult } from "../render/result.ts";
import { defineSyscalls } from "./define.ts";
import { fd } from "./kinds/descriptor.ts";
import { hex, hex32, int, size, unsigned } from "./kinds/number.ts";
import { address } from "./kinds/pointer.ts";

export const pollSyscalls = defineSyscalls({
  poll: {
    nr: 7,
    args: [address("fds"), unsigned("nfds"), int("timeout")],
    classes: ["desc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits until one of several descriptors is ready.",
  },
  ppoll: {
    nr: 271,
    args: [address("fds"), unsigned("nfds"), address("tmo_p"), address("sigmask"), size("sigsetsize")],
    classes: ["desc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits until a descriptor is ready or a signal arrives.",
  },
  select: {
    nr: 23,
    args: [int("nfds"), address("readfds"), address("writefds"), address("exceptfds"), address("timeout")],
    classes: ["desc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits until one of several descriptors is ready.",
  },
  pselect6: {
    nr: 270,
    args: [
      int("nfds"),
      address("readfds"),
      address("writefds"),
      address("exceptfds"),
      address("timeout"),
      address("sigmask"),
    ],
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
    args: [hex32("flags")],
    returns: fdResult,
    classes: ["desc"],
    colour: "wait",
    sentence: "Makes a set of descriptors to wait for, with flags.",
  },
  epoll_ctl: {
    nr: 233,
    args: [fd("epfd"), int("op"), fd("fd"), address("event")],
    classes: ["desc"],
    colour: "wait",
    sentence: "Adds, changes or removes a descriptor of an epoll set.",
  },
  epoll_wait: {
    nr: 232,
    args: [fd("epfd"), address("events"), int("maxevents"), int("timeout")],
    classes: ["desc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits for events of an epoll set.",
  },
  epoll_pwait: {
    nr: 281,
    args: [fd("epfd"), address("events"), int("maxevents"), int("timeout"), address("sigmask"), size("sigsetsize")],
    classes: ["desc"],
    colour: "wait",
    mayBlock: true,
    sentence: "Waits for events of an epoll set or a signal.",
  },
  epoll_pwait2: {
    nr: 441,
    args: [fd("epfd"), address("events"), int("maxevents"), address("timeout"), address("sigmask"), size("sigsetsize")],
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
