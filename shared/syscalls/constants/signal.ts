import { enumSet, flagSet } from "../kinds/constant.ts";

export const actionFlags = flagSet(
  [
    ["SA_RESTORER", 0x4000000, "sa_restorer returns from the handler"],
    ["SA_ONSTACK", 0x8000000, "on the alternate stack"],
    ["SA_RESTART", 0x10000000, "interrupted calls start again"],
    ["SA_INTERRUPT", 0x20000000],
    ["SA_NODEFER", 0x40000000, "may interrupt itself"],
    ["SA_RESETHAND", 0x80000000, "once only"],
    ["SA_SIGINFO", 4, "the handler gets siginfo"],
    ["SA_NOCLDSTOP", 1, "not when children stop"],
    ["SA_NOCLDWAIT", 2, "children leave no zombies"],
  ],
  { header: "asm/signal.h", unknown: "SA_???" },
);

export const maskChanges = enumSet(
  [
    ["SIG_BLOCK", 0, "block these as well"],
    ["SIG_UNBLOCK", 1, "block these no longer"],
    ["SIG_SETMASK", 2, "block exactly these"],
  ],
  { header: "asm/signal.h", unknown: "SIG_???" },
);

export const altStackFlags = flagSet(
  [
    ["SS_ONSTACK", 1, "in use"],
    ["SS_DISABLE", 2, "no alternate stack"],
    ["SS_AUTODISARM", 0x80000000, "off while a handler runs"],
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

export const signalCodes = enumSet(
  [
    ["SI_USER", 0, "sent with kill"],
    ["SI_KERNEL", 128, "sent by the kernel"],
    ["SI_QUEUE", -1, "sent with sigqueue"],
    ["SI_TIMER", -2, "a timer ran out"],
    ["SI_MESGQ", -3],
    ["SI_ASYNCIO", -4],
    ["SI_SIGIO", -5],
    ["SI_TKILL", -6, "sent to a thread"],
    ["SI_DETHREAD", -7],
    ["SI_ASYNCNL", -60],
  ],
  { header: "asm/siginfo.h", unknown: "SI_???" },
);

export const childCodes = enumSet(
  [
    ["CLD_EXITED", 1, "the child ended by itself"],
    ["CLD_KILLED", 2, "a signal killed the child"],
    ["CLD_DUMPED", 3, "the child was killed and dumped core"],
    ["CLD_TRAPPED", 4, "a traced child stopped"],
    ["CLD_STOPPED", 5, "the child was stopped"],
    ["CLD_CONTINUED", 6, "the child goes on"],
  ],
  { header: "asm/siginfo.h", unknown: "CLD_???" },
);

export const segvCodes = enumSet(
  [
    ["SEGV_MAPERR", 1, "nothing is mapped there"],
    ["SEGV_ACCERR", 2, "not allowed there"],
    ["SEGV_BNDERR", 3],
    ["SEGV_PKUERR", 4],
    ["SEGV_ACCADI", 5],
    ["SEGV_ADIDERR", 6],
    ["SEGV_ADIPERR", 7],
    ["SEGV_MTEAERR", 8],
    ["SEGV_MTESERR", 9],
  ],
  { header: "asm/siginfo.h", unknown: "SEGV_???" },
);

export const busCodes = enumSet(
  [
    ["BUS_ADRALN", 1],
    ["BUS_ADRERR", 2],
    ["BUS_OBJERR", 3],
    ["BUS_MCEERR_AR", 4],
    ["BUS_MCEERR_AO", 5],
  ],
  { header: "asm/siginfo.h", unknown: "BUS_???" },
);

export const illegalCodes = enumSet(
  [
    ["ILL_ILLOPC", 1],
    ["ILL_ILLOPN", 2],
    ["ILL_ILLADR", 3],
    ["ILL_ILLTRP", 4],
    ["ILL_PRVOPC", 5],
    ["ILL_PRVREG", 6],
    ["ILL_COPROC", 7],
    ["ILL_BADSTK", 8],
    ["ILL_BADIADDR", 9],
  ],
  { header: "asm/siginfo.h", unknown: "ILL_???" },
);

export const floatCodes = enumSet(
  [
    ["FPE_INTDIV", 1],
    ["FPE_INTOVF", 2],
    ["FPE_FLTDIV", 3],
    ["FPE_FLTOVF", 4],
    ["FPE_FLTUND", 5],
    ["FPE_FLTRES", 6],
    ["FPE_FLTINV", 7],
    ["FPE_FLTSUB", 8],
    ["FPE_FLTUNK", 14],
    ["FPE_CONDTRAP", 15],
  ],
  { header: "asm/siginfo.h", unknown: "FPE_???" },
);

export const trapCodes = enumSet(
  [
    ["TRAP_BRKPT", 1],
    ["TRAP_TRACE", 2],
    ["TRAP_BRANCH", 3],
    ["TRAP_HWBKPT", 4],
    ["TRAP_UNK", 5],
    ["TRAP_PERF", 6],
  ],
  { header: "asm/siginfo.h", unknown: "TRAP_???" },
);

export const pollCodes = enumSet(
  [
    ["POLL_IN", 1],
    ["POLL_OUT", 2],
    ["POLL_MSG", 3],
    ["POLL_ERR", 4],
    ["POLL_PRI", 5],
    ["POLL_HUP", 6],
  ],
  { header: "asm/siginfo.h", unknown: "POLL_???" },
);

export const sysCodes = enumSet(
  [
    ["SYS_SECCOMP", 1],
    ["SYS_USER_DISPATCH", 2],
  ],
  { header: "asm/siginfo.h", unknown: "SYS_???" },
);
