/** Requests of terminals and of any descriptor. ioctl_tty(2), ioctl(2) */

import { socketRequests, terminalRequests as tty } from "./constants/ioctl.ts";
import { flowActions, flushQueues } from "./constants/terminal.ts";
import type { VariantCase } from "./define.ts";
import { enumeration } from "./kinds/constant.ts";
import { int } from "./kinds/number.ts";
import { bracketed, input, output } from "./kinds/pointed.ts";
import { i32, u32 } from "./kinds/shape.ts";
import { charShape, termios, termios2, windowSize } from "./kinds/terminal.ts";

export const terminalCases: readonly VariantCase[] = [
  { keys: [tty.of("TCGETS")], args: [output("argp", termios)] },
  { keys: ["TCSETS", "TCSETSW", "TCSETSF"].map((name) => tty.of(name)), args: [input("argp", termios)] },
  { keys: [tty.of("TCGETS2")], args: [output("argp", termios2)] },
  { keys: ["TCSETS2", "TCSETSW2", "TCSETSF2"].map((name) => tty.of(name)), args: [input("argp", termios2)] },
  { keys: [tty.of("TIOCGWINSZ")], args: [output("argp", windowSize)] },
  { keys: [tty.of("TIOCSWINSZ")], args: [input("argp", windowSize)] },
  {
    keys: [
      "TIOCGPGRP",
      "TIOCGSID",
      "TIOCOUTQ",
      "TIOCGETD",
      "TIOCGPKT",
      "TIOCGPTLCK",
      "TIOCGEXCL",
      "FIONREAD",
      "TIOCGSOFTCAR",
    ].map((name) => tty.of(name)),
    args: [output("argp", bracketed(i32))],
  },
  { keys: [tty.of("TIOCGPTN")], args: [output("argp", bracketed(u32))] },
  {
    keys: ["TIOCSPGRP", "TIOCSETD", "TIOCSPTLCK", "TIOCPKT", "FIONBIO", "FIOASYNC", "TIOCSSOFTCAR"].map((name) =>
      tty.of(name),
    ),
    args: [input("argp", bracketed(i32))],
  },
  { keys: [tty.of("TIOCSTI")], args: [input("argp", charShape)] },
  { keys: [tty.of("TCFLSH")], args: [enumeration("queue", flushQueues)] },
  { keys: [tty.of("TCXONC")], args: [enumeration("action", flowActions)] },
  { keys: ["TCSBRK", "TCSBRKP", "TIOCSCTTY"].map((name) => tty.of(name)), args: [int("arg")] },
  {
    keys: ["TIOCSBRK", "TIOCCBRK", "TIOCCONS", "TIOCNOTTY", "TIOCEXCL", "TIOCNXCL", "FIOCLEX", "FIONCLEX"].map((name) =>
      tty.of(name),
    ),
    args: [],
  },
  { keys: [socketRequests.of("SIOCATMARK")], args: [output("argp", bracketed(i32))] },
];
