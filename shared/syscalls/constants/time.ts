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
