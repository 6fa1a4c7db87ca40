/**
 * The one layout of a batch: written by `native/core/batch.*`, read by `batch_reader.ts` beside this file, sent as it is
 * to the recorder and (captures left out) to the browser. A change here is a change of `VERSION` and of
 * `native/core/batch_layout.h`; the core's tests write a batch that the reader's tests read.
 *
 * All numbers little-endian. One block of memory:
 *
 *   header     64 bytes, fields below
 *   columns    one after the other in the order of COLUMNS, each `rows + openRows` entries long and
 *              padded with zeros to a multiple of 8 bytes
 *   captures   `captureBytes` bytes
 *
 * Rows 0 .. rows-1 are finished events and have the sequence numbers firstSeq .. firstSeq+rows-1, without a gap from batch
 * to batch. Rows after them ("open rows") are system calls still running at the hand-over: a snapshot that the next batch
 * replaces. They have duration -1, no captures of the exit, and are never recorded.
 *
 * The captures of row i are the bytes [captureEnd[i-1], captureEnd[i]) of the capture block (captureEnd[-1] = 0):
 * capture records one after the other, each
 *
 *   u8  phase      0 = read at entry, 1 = read at exit
 *   u8  flags      CAPTURE_FAULT, CAPTURE_TRUNCATED, CAPTURE_DESCRIPTOR
 *   u16 parent     ordinal (within this row) of the record whose bytes hold the pointer, or 0xffff: an argument
 *   u32 source     parent = 0xffff: index of the argument (SOURCE_STACK: the stack pointer, SOURCE_RESULT: the result,
 *                  SOURCE_WORKING_DIRECTORY); else the offset of the pointer (of the descriptor) in the parent's bytes, so an
 *                  element of an array is found by its own offset; of what else is known of a descriptor, DESCRIPTOR_FACT
 *   u32 wanted     bytes the call's arguments ask for (clipped to 2^32-1); for a string, 0
 *   u32 got        bytes that follow
 *   u64 address    where they were read in the tracee; with CAPTURE_DESCRIPTOR, the descriptor's number
 *   got bytes, padded with zeros to a multiple of 8
 *
 * A record says nothing of the table that asked for it: a later table reads older recordings by argument and offset.
 */
export const MAGIC = 0x3142_4c54; // "TLB1"
export const VERSION = 1;
export const HEADER_BYTES = 64;

export const HEADER = {
  magic: 0, // u32
  version: 4, // u16
  flags: 6, // u16, BATCH_LAST
  rows: 8, // u32
  openRows: 12, // u32
  captureBytes: 16, // u32
  reserved: 20, // u32, 0
  firstSeq: 24, // u64
  handedOverNs: 32, // u64, time of the hand-over
} as const;

export const BATCH_LAST = 1;

/** Times are nanoseconds of CLOCK_MONOTONIC since the recording's start; no two stops of one trace have the same time. */
export const COLUMNS = [
  ["start", "i64"],
  ["duration", "i64"], // -1: not finished
  ["arg0", "u64"],
  ["arg1", "u64"],
  ["arg2", "u64"],
  ["arg3", "u64"],
  ["arg4", "u64"],
  ["arg5", "u64"],
  ["result", "i64"], // rax at exit: a negative errno when FLAG_ERROR
  ["ip", "u64"], // instruction pointer at entry
  ["sp", "u64"], // stack pointer at entry
  ["captureEnd", "u32"],
  ["nr", "i32"], // system call number, signal number, or PTRACE_EVENT_* of a fork
  ["arch", "u32"], // AUDIT_ARCH_* of the call
  ["pid", "i32"], // thread group
  ["tid", "i32"],
  ["kind", "u8"], // KIND
  ["flags", "u8"], // FLAG_*
] as const satisfies readonly (readonly [string, "i64" | "u64" | "i32" | "u32" | "u8"])[];

/** What a row is, and what its columns mean beside start, pid and tid. */
export const KIND = {
  /** enter and exit joined */
  syscall: 1,
  /** delivered: nr = signal, one capture (source 0) = siginfo_t, 128 bytes */
  signal: 2,
  /**
   * a successful exec: arg0 = the tid that called execve; capture source 0 = comm, 1 = path of the new program. When arg0 is
   * not the row's tid, the task arg0 goes on as the row's tid (the leader's) and leaves no exit row of its own; its execve
   * keeps the tid it was entered with
   */
  exec: 3,
  /**
   * a new task: nr = PTRACE_EVENT_FORK 1, VFORK 2 or CLONE 3; arg0 = its tid, arg1 = its pid; row's tid = the creator. The new
   * task's first rows may come before it
   */
  fork: 4,
  /**
   * a task ended: arg0 = wait status; with FLAG_SUPERSEDED the exec of another thread ended it, arg1 = that thread's tid; with
   * FLAG_NO_RESULT nobody said how it ended
   */
  exit: 5,
  /** group-stop began: nr = the stopping signal */
  stopped: 6,
  /** group-stop ended */
  continued: 7,
  /** stops that could not be made into a call: arg0 = why (GAP) */
  gap: 8,
  /**
   * first sight of a task that was not born under our eyes (the first task, or attach); capture source 0 = comm, and one with
   * CAPTURE_DESCRIPTOR for each descriptor that it has open (the first task: 0, 1, 2), whose source is its number
   */
  start: 9,
} as const;
export type KindName = keyof typeof KIND;

const isKindName = (name: string): name is KindName => Object.hasOwn(KIND, name);

/** the names of the kinds in the order of their numbers, which begin at 1: so the `kind` column of a recording has them */
export const KIND_NAMES: readonly KindName[] = Object.keys(KIND)
  .filter(isKindName)
  .sort((a, b) => KIND[a] - KIND[b]);

/** the kernel reported an error: result is a negative errno */
export const FLAG_ERROR = 1;
/** the call never returned (exit, killed, exec by another thread): result means nothing */
export const FLAG_NO_RESULT = 2;
/** the entry was not seen (attached in mid-call, or injected by seccomp) */
export const FLAG_NO_ENTRY = 4;
/** ended by the exec of another thread of the group */
export const FLAG_SUPERSEDED = 8;

export const GAP = { exitWithoutEntry: 1, entryWithoutExit: 2, noSyscallInfo: 3 } as const;

/** memory was not readable at `address + got` */
export const CAPTURE_FAULT = 1;
/** there is more, but the limit of the argument or of the event was reached */
export const CAPTURE_TRUNCATED = 2;
/**
 * not memory: what a descriptor was open on, as /proc/PID/fd names it. Records below one are what else is known of it:
 * their `source` is a DESCRIPTOR_FACT
 */
export const CAPTURE_DESCRIPTOR = 4;
export const CAPTURE_HEADER_BYTES = 24;
export const NO_PARENT = 0xffff;
/** `source` of a capture taken from the stack pointer */
export const SOURCE_STACK = 16;
/** `source` of what the descriptor that a call returned is open on */
export const SOURCE_RESULT = 17;
/** `source` of the working directory */
export const SOURCE_WORKING_DIRECTORY = 18;
/**
 * `source` of a child that belongs to a buffer sent to or received from a netlink socket: `address` is the socket's protocol
 * (NETLINK_ROUTE, ... of linux/netlink.h), the bytes are the interfaces of its network namespace whose number occurs in the
 * buffer: for each the number (u32) and the name (16 bytes, as netdevice(7)'s SIOCGIFNAME writes it).
 */
export const SOURCE_NETLINK = 0xffff_ffff;

export const DESCRIPTOR_FACT = {
  /** of a socket: struct sockaddr, as getsockname(2) answers */
  local: 0,
  /** struct sockaddr, as getpeername(2) answers; absent while it has none */
  remote: 1,
  /** of a socket: i32 domain, i32 type, i32 protocol: SO_DOMAIN, SO_TYPE, SO_PROTOCOL of socket(7) */
  kind: 2,
  /** of a unix socket that is connected: u32, the inode of the other end (sock_diag(7)) */
  peer: 3,
  /** of a file in /dev: u32 mode, u32 major, u32 minor, as stat(2) answers */
  device: 4,
} as const;
