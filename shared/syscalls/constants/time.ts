import { enumSet, flagSet } from "../kinds/constant.ts";

export const clocks = enumSet(
  [
    ["CLOCK_REALTIME", 0],
    ["CLOCK_MONOTONIC", 1],
    ["CLOCK_PROCESS_CPUTIME_ID", 2],
    ["CLOCK_THREAD_CPUTIME_ID", 3],
    ["CLOCK_MONOTONIC_RAW", 4],
    ["CLOCK_REALTIME_COARSE", 5],
    ["CLOCK_MONOTONIC_COARSE", 6],
    ["CLOCK_BOOTTIME", 7],
    ["CLOCK_REALTIME_ALARM", 8],
    ["CLOCK_BOOTTIME_ALARM", 9],
    ["CLOCK_SGI_CYCLE", 10],
    ["CLOCK_TAI", 11],
  ],
  { header: "linux/time.h", unknown: "CLOCK_???" },
);

export const clockNanosleepFlags = flagSet([["TIMER_ABSTIME", 1]], { header: "linux/time.h", unknown: "TIMER_???" });

export const intervalTimers = enumSet(
  [
    ["ITIMER_REAL", 0],
    ["ITIMER_VIRTUAL", 1],
    ["ITIMER_PROF", 2],
  ],
  { header: "linux/time.h", unknown: "ITIMER_???" },
);

export const timerfdFlags = flagSet(
  [
    ["TFD_TIMER_ABSTIME", 1],
    ["TFD_TIMER_CANCEL_ON_SET", 2],
    ["TFD_CLOEXEC", 0o2000000],
    ["TFD_NONBLOCK", 0o4000],
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
