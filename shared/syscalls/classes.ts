/** strace's %classes: what `-e trace=%file` and the filter `%file` select. `desc` is what strace calls %desc, and so on. */
export const SYSCALL_CLASSES = [
  "file",
  "desc",
  "network",
  "process",
  "signal",
  "memory",
  "ipc",
  "clock",
  "creds",
  "stat",
  "lstat",
  "fstat",
  "statfs",
  "fstatfs",
  "pure",
] as const;
export type SyscallClass = (typeof SYSCALL_CLASSES)[number];

/** The one class that gives an event its colour, the same in every view. */
export const CALL_CLASSES = ["file", "io", "memory", "process", "signal", "wait", "network"] as const;
export type CallClass = (typeof CALL_CLASSES)[number];
