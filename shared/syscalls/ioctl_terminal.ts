/** Requests of terminals and of any descriptor. ioctl_tty(2), ioctl(2) */
import { requests } from "./constants/ioctl.ts";
import { flowActions, flushQueues, modemLines } from "./constants/terminal.ts";
import type { VariantCase } from "./define.ts";
import { longEnumeration } from "./kinds/constant.ts";
import { int } from "./kinds/number.ts";
import { bracketed, input, output } from "./kinds/pointed.ts";
import { flags32, i32 } from "./kinds/shape.ts";
import { charShape, termio, termios, termios2, windowSize } from "./kinds/terminal.ts";

export const terminalCases: readonly VariantCase[] = [
  { keys: requests("TCGETS", "TIOCGLCKTRMIOS"), args: [output("argp", termios)] },
  { keys: requests("TCSETS", "TCSETSW", "TCSETSF", "TIOCSLCKTRMIOS"), args: [input("argp", termios)] },
  { keys: requests("TCGETS2"), args: [output("argp", termios2)] },
  { keys: requests("TCSETS2", "TCSETSW2", "TCSETSF2"), args: [input("argp", termios2)] },
  { keys: requests("TCGETA"), args: [output("argp", termio)] },
  { keys: requests("TCSETA", "TCSETAW", "TCSETAF"), args: [input("argp", termio)] },
  { keys: requests("TIOCGWINSZ"), args: [output("argp", windowSize)] },
  { keys: requests("TIOCSWINSZ"), args: [input("argp", windowSize)] },
  { keys: requests("TIOCMGET"), args: [output("argp", bracketed(flags32(modemLines)))] },
  { keys: requests("TIOCMBIS", "TIOCMBIC", "TIOCMSET"), args: [input("argp", bracketed(flags32(modemLines)))] },
  {
    keys: requests(
      "TIOCGPGRP",
      "TIOCGSID",
      "TIOCOUTQ",
      "TIOCGETD",
      "TIOCGPTN",
      "TIOCGDEV",
      "TIOCGEXCL",
      "FIONREAD",
      "TIOCGSOFTCAR",
    ),
    args: [output("argp", bracketed(i32))],
  },
  {
    keys: requests("TIOCSPGRP", "TIOCSETD", "TIOCSPTLCK", "TIOCPKT", "FIONBIO", "FIOASYNC", "TIOCSSOFTCAR"),
    args: [input("argp", bracketed(i32))],
  },
  { keys: requests("TIOCSTI"), args: [input("argp", charShape)] },
  { keys: requests("TCFLSH"), args: [longEnumeration("queue", flushQueues)] },
  { keys: requests("TCXONC"), args: [longEnumeration("action", flowActions)] },
  { keys: requests("TCSBRK", "TCSBRKP", "TIOCSCTTY"), args: [int("arg")] },
  {
    keys: requests(
      "TIOCSBRK",
      "TIOCCBRK",
      "TIOCCONS",
      "TIOCNOTTY",
      "TIOCEXCL",
      "TIOCNXCL",
      "TIOCVHANGUP",
      "TIOCSSERIAL",
      "FIOCLEX",
      "FIONCLEX",
    ),
    args: [],
  },
];
