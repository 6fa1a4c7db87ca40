/** The surface of the addon `build/Release/trapline.node`. Everything that throws, throws a TypeError for misuse only. */

export type StdioPlan = "null" | "inherit" | "pipe";

export interface LaunchOptions {
  /** absolute path (or relative to cwd) given to execve; the search along PATH is the caller's */
  file: string;
  argv: readonly string[];
  /** "NAME=value" */
  env: readonly string[];
  cwd: string;
  /**
   * "null": the program reads end of file and gets a session of its own. "inherit": it stays in the caller's session and process
   * group, so that an interactive program owns the terminal; a Ctrl-C there reaches the caller too, who has to outlive it. "pipe" is a TypeError.
   */
  stdin: StdioPlan;
  stdout: StdioPlan;
  stderr: StdioPlan;
  /** bytes captured of strings and buffers that are not paths, 0 to 65536 */
  stringLimit: number;
  /**
   * bit n set = call n is recorded; absent = all. Below 1024 are x86-64's, which are x32's too (without its bit), from there on
   * i386's. Calls outside leave no event, and those of x86-64 may not even stop
   */
  wanted?: Uint8Array;
  /** record the variables of the environments that programs are started with; default false: how many there are */
  environments?: boolean;
  /**
   * whether tracer and tracee share a CPU: "auto" (default) while that pays, always, or never. A tracee sees and sets the
   * CPUs it would have untraced. Only with killOnExit
   */
  cpu?: "auto" | "share" | "free";
  /**
   * "auto" (default): with `wanted`, calls outside pass in the kernel without a stop, by a seccomp filter. Only with killOnExit:
   * a program with the filter cannot go on untraced, so `detach` kills it
   */
  kernelFilter?: "auto" | "off";
  /** kill all tracees when the tracer goes; default true */
  killOnExit?: boolean;
}

/**
 * The process must not be a child of this one: wait would tell the end to the tracer alone, and `child_process` never.
 */
export interface AttachOptions {
  pid: number;
  stringLimit: number;
  wanted?: Uint8Array;
  environments?: boolean;
}

/**
 * Why a trace could not start: `step` tells the sentence to show, `code` is the errno's name. Beside what the kernel says:
 * EDEADLK (attach to the own process), ECANCELED (stopped before the program ran), ENOEXEC (also: the kernel killed the
 * process in the middle of its execve).
 */
export interface StartFailure {
  step: "fork" | "pipe" | "seize" | "chdir" | "stdio" | "execve" | "attach" | "thread";
  code: string;
  errno: number;
}

export interface TraceStart {
  pid: number;
  /** CLOCK_REALTIME in ns at event time 0 */
  startedAt: bigint;
  /** read ends of the pipes, owned by the caller from now on; -1 where no pipe was asked for */
  stdoutFd: number;
  stderrFd: number;
  /** the kernel passes over calls that are not wanted */
  kernelFilter: boolean;
  /** the filter needed PR_SET_NO_NEW_PRIVS (the tracer is not privileged): setuid programs gain nothing */
  noNewPrivs: boolean;
}

export interface TraceEnd {
  /** wait status of the first process; -1 when it was not seen (detached) */
  status: number;
  events: bigint;
  /** stops at entries and exits of calls, and how many of them had tracer and tracee on one CPU */
  callStops: bigint;
  sharedStops: bigint;
  /** ns in all that the tracees waited because batches were not taken as fast as they came */
  waitedNs: bigint;
  /** set when the tracer thread gave up: what failed */
  failure?: string;
}

export interface TraceCallbacks {
  /** the program runs: its execve succeeded. First of all calls, unless onStartFailure is the only one */
  onStart(start: TraceStart): void;
  onStartFailure(failure: StartFailure): void;
  /** in order; the buffer is the receiver's own. Until it returns, at most a bounded number of further batches wait */
  onBatch(batch: ArrayBuffer): void;
  /** after the last batch; nothing is called after it */
  onEnd(end: TraceEnd): void;
}

export interface Trace {
  /**
   * Ends the trace: interrupts every task and sends `signal` (default SIGKILL) to each; tasks still alive after
   * one second are killed. Idempotent, returns at once; onEnd tells when it is over.
   */
  stop(signal?: number): void;
  /** Lets every task go on untraced (with a kernel filter: kills them). Idempotent, returns at once. */
  detach(): void;
  /** Sends a signal to the first process. */
  kill(signal: number): void;
  /** ns in all, until now, that the tracees waited because batches were not taken as fast as they came */
  waitedNs(): number;
}

export function launch(options: LaunchOptions, callbacks: TraceCallbacks): Trace;
export function attach(options: AttachOptions, callbacks: TraceCallbacks): Trace;

/**
 * The calling thread, and threads made by it, no longer preempt what runs when they wake up (SCHED_BATCH, sched(7)); tracer threads
 * and tracees are not touched by it. For good: the kernel has no reason to refuse, and nobody needs to know when it does.
 */
export function deferThread(): void;

/**
 * Where the bytes of an ArrayBuffer stand in this process, 0 for a detached or empty one. For handing bytes to another native
 * package without a call for each string of them; only as long as the caller keeps the buffer alive, and does not transfer it.
 */
export function addressOf(buffer: ArrayBuffer): number;
