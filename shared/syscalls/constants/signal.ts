import { enumSet, flagSet } from "../kinds/constant.ts";

export const actionFlags = flagSet(
  [
    ["SA_RESTORER", 0x4000000],
    ["SA_NOCLDSTOP", 1],
    ["SA_RESTART", 0x10000000],
    ["SA_INTERRUPT", 0x20000000],
    ["SA_NODEFER", 0x40000000],
    ["SA_RESETHAND", 0x80000000],
    ["SA_SIGINFO", 4],
    ["SA_ONSTACK", 0x8000000],
    ["SA_EXPOSE_TAGBITS", 0x800],
    ["SA_UNSUPPORTED", 0x400],
    ["SA_NOCLDWAIT", 2],
  ],
  { header: "asm/signal.h", unknown: "SA_???" },
);

export const maskChanges = enumSet(
  [
    ["SIG_BLOCK", 0],
    ["SIG_UNBLOCK", 1],
    ["SIG_SETMASK", 2],
  ],
  { header: "asm/signal.h", unknown: "SIG_???" },
);

export const altStackFlags = flagSet(
  [
    ["SS_DISABLE", 2],
    ["SS_ONSTACK", 1],
    ["SS_AUTODISARM", 0x80000000],
  ],
  { header: "asm/signal.h", unknown: "SS_???" },
);

export const signalfdFlags = flagSet(
  [
    ["SFD_CLOEXEC", 0o2000000],
    ["SFD_NONBLOCK", 0o4000],
  ],
  { header: "sys/signalfd.h", unknown: "SFD_???" },
);
