import { checkConstants } from "../syscalls/header_check.ts";
import { learnMeanings } from "../syscalls/meanings.ts";

/** signal(7) in the order of the numbers of x86-64, from 1 */
const SIGNALS = [
  ["SIGHUP", "the terminal is gone; daemons are told to read their configuration again"],
  ["SIGINT", "Ctrl-C was pressed"],
  ["SIGQUIT", "Ctrl-\\ was pressed: end, and leave a core dump"],
  ["SIGILL", "the processor does not know the instruction"],
  ["SIGTRAP", "a breakpoint, or a step of a debugger"],
  ["SIGABRT", "the program gave itself up, by abort(3)"],
  ["SIGBUS", "memory that is mapped but not there, or at a wrong address"],
  ["SIGFPE", "a wrong calculation, mostly a division by zero"],
  ["SIGKILL", "ends the process; nothing can be done about it"],
  ["SIGUSR1", "means what the program wants it to mean"],
  ["SIGSEGV", "memory that is not the program's, or not for this use"],
  ["SIGUSR2", "means what the program wants it to mean"],
  ["SIGPIPE", "wrote to a pipe or socket that nobody reads"],
  ["SIGALRM", "the time set by alarm or setitimer is over"],
  ["SIGTERM", "asks the process to end"],
  ["SIGSTKFLT", "unused on Linux"],
  ["SIGCHLD", "a child has ended, stopped, or goes on"],
  ["SIGCONT", "go on, after a stop"],
  ["SIGSTOP", "stops the process; nothing can be done about it"],
  ["SIGTSTP", "Ctrl-Z was pressed: stop"],
  ["SIGTTIN", "a background process reads from the terminal"],
  ["SIGTTOU", "a background process writes to the terminal"],
  ["SIGURG", "urgent data came on a socket"],
  ["SIGXCPU", "the limit of processor time is reached"],
  ["SIGXFSZ", "the limit of a file's size is reached"],
  ["SIGVTALRM", "processor time set by setitimer is used up"],
  ["SIGPROF", "processor time set for a profiler is used up"],
  ["SIGWINCH", "the terminal has another size now"],
  ["SIGIO", "a descriptor is ready"],
  ["SIGPWR", "power fails"],
  ["SIGSYS", "a system call that does not exist, or that a filter refuses"],
] as const;
const NAMES = SIGNALS.map(([name]) => name);

learnMeanings(SIGNALS.map(([name, meaning], i) => [name, i + 1, meaning] as const));

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
