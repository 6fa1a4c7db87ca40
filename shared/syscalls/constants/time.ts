import { enumSet, flagSet } from "../kinds/constant.ts";

export const clocks = enumSet(
  [
    ["CLOCK_REALTIME", 0, "the time of day"],
    ["CLOCK_MONOTONIC", 1, "since boot, never set"],
    ["CLOCK_PROCESS_CPUTIME_ID", 2, "processor time of the process"],
    ["CLOCK_THREAD_CPUTIME_ID", 3, "processor time of the thread"],
    ["CLOCK_MONOTONIC_RAW", 4, "since boot, not corrected"],
    ["CLOCK_REALTIME_COARSE", 5, "the time of day, fast and coarse"],
    ["CLOCK_MONOTONIC_COARSE", 6, "since boot, fast and coarse"],
    ["CLOCK_BOOTTIME", 7, "since boot, with sleep"],
    ["CLOCK_REALTIME_ALARM", 8, "the time of day, wakes the machine"],
    ["CLOCK_BOOTTIME_ALARM", 9, "since boot, wakes the machine"],
    ["CLOCK_SGI_CYCLE", 10],
    ["CLOCK_TAI", 11, "atomic time"],
  ],
  { header: "linux/time.h", unknown: "CLOCK_???" },
);

export const clockNanosleepFlags = flagSet([["TIMER_ABSTIME", 1, "until a moment, not for a while"]], {
  header: "linux/time.h",
  unknown: "TIMER_???",
});

export const intervalTimers = enumSet(
  [
    ["ITIMER_REAL", 0, "in real time, SIGALRM"],
    ["ITIMER_VIRTUAL", 1, "in the program's own time, SIGVTALRM"],
    ["ITIMER_PROF", 2, "in the program's and the kernel's time, SIGPROF"],
  ],
  { header: "linux/time.h", unknown: "ITIMER_???" },
);

export const timerfdFlags = flagSet(
  [
    ["TFD_TIMER_ABSTIME", 1, "at a moment, not after a while"],
    ["TFD_TIMER_CANCEL_ON_SET", 2],
    ["TFD_CLOEXEC", 0o2000000, "close when another program is executed"],
    ["TFD_NONBLOCK", 0o4000, "never wait"],
  ],
  { header: "linux/timerfd.h", unknown: "TFD_???" },
);

export const sigeventNotifies = enumSet(
  [
    ["SIGEV_SIGNAL", 0],
    ["SIGEV_NONE", 1],
    ["SIGEV_THREAD", 2],
    ["SIGEV_THREAD_ID", 4],
  ],
  { header: "asm/siginfo.h", unknown: "SIGEV_???" },
);

export const adjustments = flagSet(
  [
    ["ADJ_OFFSET_SS_READ", 0xa001, "ask what of adjtime is left"],
    ["ADJ_OFFSET_SINGLESHOT", 0x8001, "as adjtime does it"],
    ["ADJ_OFFSET", 0x0001],
    ["ADJ_FREQUENCY", 0x0002],
    ["ADJ_MAXERROR", 0x0004],
    ["ADJ_ESTERROR", 0x0008],
    ["ADJ_STATUS", 0x0010],
    ["ADJ_TIMECONST", 0x0020],
    ["ADJ_TAI", 0x0080],
    ["ADJ_SETOFFSET", 0x0100, "add the time to the clock's"],
    ["ADJ_MICRO", 0x1000],
    ["ADJ_NANO", 0x2000],
    ["ADJ_TICK", 0x4000],
  ],
  { header: "linux/timex.h", unknown: "ADJ_???" },
);

export const clockStates = flagSet(
  [
    ["STA_PLL", 0x0001],
    ["STA_PPSFREQ", 0x0002],
    ["STA_PPSTIME", 0x0004],
    ["STA_FLL", 0x0008],
    ["STA_INS", 0x0010, "a leap second comes at the end of the day"],
    ["STA_DEL", 0x0020, "a second is left out at the end of the day"],
    ["STA_UNSYNC", 0x0040, "nobody keeps the clock right"],
    ["STA_FREQHOLD", 0x0080],
    ["STA_PPSSIGNAL", 0x0100],
    ["STA_PPSJITTER", 0x0200],
    ["STA_PPSWANDER", 0x0400],
    ["STA_PPSERROR", 0x0800],
    ["STA_CLOCKERR", 0x1000],
    ["STA_NANO", 0x2000],
    ["STA_MODE", 0x4000],
    ["STA_CLK", 0x8000],
  ],
  { header: "linux/timex.h", unknown: "STA_???" },
);

/** what adjtimex returns */
export const leapStates = enumSet(
  [
    ["TIME_OK", 0],
    ["TIME_INS", 1],
    ["TIME_DEL", 2],
    ["TIME_OOP", 3],
    ["TIME_WAIT", 4],
    ["TIME_ERROR", 5],
  ],
  { header: "linux/timex.h" },
);
