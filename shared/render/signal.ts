import { checkConstants } from "../syscalls/header_check.ts";

/** signal(7) in the order of the numbers of x86-64, from 1 */
const NAMES = [
  "SIGHUP",
  "SIGINT",
  "SIGQUIT",
  "SIGILL",
  "SIGTRAP",
  "SIGABRT",
  "SIGBUS",
  "SIGFPE",
  "SIGKILL",
  "SIGUSR1",
  "SIGSEGV",
  "SIGUSR2",
  "SIGPIPE",
  "SIGALRM",
  "SIGTERM",
  "SIGSTKFLT",
  "SIGCHLD",
  "SIGCONT",
  "SIGSTOP",
  "SIGTSTP",
  "SIGTTIN",
  "SIGTTOU",
  "SIGURG",
  "SIGXCPU",
  "SIGXFSZ",
  "SIGVTALRM",
  "SIGPROF",
  "SIGWINCH",
  "SIGIO",
  "SIGPWR",
  "SIGSYS",
] as const;

checkConstants(
  "asm/signal.h",
  NAMES.map((name, i) => [name, i + 1] as const),
);

/** the kernel's first real-time signal; the C library keeps the first two for itself */
const FIRST_REALTIME = 32;
export const SIGNAL_COUNT = 64;

/** 9 -> "SIGKILL", 32 -> "SIGRTMIN", 34 -> "SIGRT_2"; a number that is no signal is written as it is */
export function signalName(signal: number): string {
  return knownSignalName(signal) ?? String(signal);
}

export function knownSignalName(signal: number): string | undefined {
  if (signal >= 1 && signal < FIRST_REALTIME) return NAMES[signal - 1];
  if (signal === FIRST_REALTIME) return "SIGRTMIN";
  if (signal > FIRST_REALTIME && signal <= SIGNAL_COUNT) return `SIGRT_${signal - FIRST_REALTIME}`;
  return undefined;
}

/** Names of a set without their prefix, as in `[INT TERM RTMIN RT_1]`. */
export function shortSignalName(signal: number): string {
  return signalName(signal).replace("SIG", "");
}

/** "SIGKILL", "KILL" or "9" -> 9 */
export function signalNumber(name: string): number | undefined {
  const number = Number(name);
  if (Number.isInteger(number) && number >= 1 && number <= SIGNAL_COUNT) return number;
  const full = name.toUpperCase().startsWith("SIG") ? name.toUpperCase() : `SIG${name.toUpperCase()}`;
  for (let signal = 1; signal <= SIGNAL_COUNT; signal++) if (knownSignalName(signal) === full) return signal;
  return undefined;
}
