/** What each system call does to a process's descriptors. */
import type { TraceEvent } from "../../shared/event.ts";
import { SYSCALL_BY_NAME } from "../../shared/syscalls/index.ts";
import { AT_FDCWD } from "../../shared/syscalls/kinds/descriptor.ts";
import { type CallOnDescriptors, fdOf, hasFlag, onSuccess, openedFile } from "./call_on_descriptors.ts";
import { captureOf, stringArgument } from "./capture_text.ts";
import { seenInMemory, seenResult, seenWorkingDirectory } from "./descriptor_captures.ts";
import { SOCKET_CALLS } from "./descriptor_sockets.ts";
import type { DescriptorTable } from "./descriptor_table.ts";
import { DELETED, type OpenFile } from "./open_file.ts";

// asm-generic/fcntl.h, linux/close_range.h, linux/sched.h, linux/fs.h
const O_CLOEXEC = 0o2000000n;
const FD_CLOEXEC = 1n;
const F_DUPFD = 0;
const F_SETFD = 2;
const F_DUPFD_CLOEXEC = 1030;
const CLOSE_RANGE_UNSHARE = 2n;
const CLOSE_RANGE_CLOEXEC = 4n;
const CLONE_FILES = 0x400n;
const CLONE_PIDFD = 0x1000n;
const RENAME_EXCHANGE = 2n;
const EINTR = -4n;
/** of *_CLOEXEC that have a bit of their own: FSOPEN_, FSMOUNT_, FSPICK_, MFD_, FAN_ */
const FIRST_BIT = 1n;
const PERF_FLAG_FD_CLOEXEC = 8n;

type ClosesOnExec = (event: TraceEvent) => boolean;
const ALWAYS: ClosesOnExec = () => true;
const NEVER: ClosesOnExec = () => false;
/** Most calls' *_CLOEXEC has the value of O_CLOEXEC. */
const byFlag =
  (arg: number, flag = O_CLOEXEC): ClosesOnExec =>
  (event) =>
    hasFlag(event, arg, flag);

/** A call whose descriptor is on something that has this name, or whatever the kernel calls it. */
const opens = (name: string, closesOnExec: ClosesOnExec): CallOnDescriptors =>
  onSuccess((table, event) => table.open(event.pid, event.result, openedFile(table, event, name), closesOnExec(event)));

const opensPath = (pathArg: number, directoryArg: number | undefined, closesOnExec: ClosesOnExec): CallOnDescriptors =>
  onSuccess((table, event) => {
    const path = stringArgument(event, pathArg);
    const directory = directoryArg === undefined ? AT_FDCWD : fdOf(event.args[directoryArg] ?? 0n);
    if (path === undefined && seenResult(event) === undefined) table.close(event.pid, fdOf(event.result));
    else {
      const file = openedFile(table, event, table.resolve(event.pid, directory, path ?? ""));
      table.open(event.pid, event.result, file, closesOnExec(event));
    }
  });

/** With a descriptor it changes that one's signals and returns it. */
const opensSignalfd =
  (open: CallOnDescriptors): CallOnDescriptors =>
  (table, event) => {
    if (fdOf(event.args[0]) === -1) open(table, event);
  };

/** seccomp(2) and landlock_create_ruleset(2) return a descriptor or a plain number. */
const opensIfSeen = (closesOnExec: ClosesOnExec): CallOnDescriptors =>
  onSuccess((table, event) => {
    const seen = seenResult(event);
    if (seen !== undefined) table.open(event.pid, event.result, table.seenFile(seen), closesOnExec(event));
  });

const opensPidfd = (table: DescriptorTable, event: TraceEvent, fd: bigint, process: number): void => {
  const describe = (file: OpenFile) => {
    file.process = process;
  };
  // Its descriptor always closes on exec, pidfd_open(2).
  table.open(event.pid, fd, openedFile(table, event, "anon_inode:[pidfd]", describe), true);
};

/** It is the other process's file, under a number of our own. */
const pidfdGetfd = onSuccess((table, event) => {
  const process = table.file(event.pid, fdOf(event.args[0]))?.process;
  const theirs = process === undefined ? undefined : table.file(process, fdOf(event.args[1]));
  const seen = seenResult(event);
  if (theirs !== undefined && (seen === undefined || seen.path === theirs.path))
    table.open(event.pid, event.result, theirs, true);
  else if (seen !== undefined) table.open(event.pid, event.result, table.seenFile(seen), true);
});

const pipe = (closesOnExec: ClosesOnExec): CallOnDescriptors =>
  onSuccess((table, event) => {
    const bytes = captureOf(event, 0, "exit")?.bytes;
    if (bytes === undefined || bytes.byteLength < 8) return;
    const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
    const [end] = seenInMemory(event);
    // One name for both ends.
    const file = end === undefined ? table.newFile("pipe") : table.seenFile(end);
    for (const at of [0, 4]) table.open(event.pid, BigInt(view.getInt32(at, true)), file, closesOnExec(event));
  });

const duplicates = (closesOnExec: ClosesOnExec): CallOnDescriptors =>
  onSuccess((table, event) => duplicate(table, event, event.args[0], closesOnExec(event)));

function duplicate(table: DescriptorTable, event: TraceEvent, from: bigint, closesOnExec: boolean): void {
  const seen = seenResult(event);
  if (table.file(event.pid, fdOf(from)) === undefined && seen !== undefined)
    table.open(event.pid, event.result, table.seenFile(seen, null), closesOnExec);
  else table.duplicate(event.pid, from, event.result, closesOnExec);
}

const fcntl = onSuccess((table, event) => {
  const [fd, , value] = event.args;
  switch (Number(event.args[1])) {
    case F_DUPFD:
      duplicate(table, event, fd, false);
      break;
    case F_DUPFD_CLOEXEC:
      duplicate(table, event, fd, true);
      break;
    case F_SETFD: {
      const descriptor = table.files(event.pid).descriptors.get(fdOf(fd));
      if (descriptor !== undefined) descriptor.closeOnExec = (value & FD_CLOEXEC) !== 0n;
      break;
    }
    default:
      break;
  }
});

const close: CallOnDescriptors = (table, event) => {
  // Linux has closed the descriptor also when it says EINTR, close(2).
  if (!event.failed || event.result === EINTR) table.close(event.pid, fdOf(event.args[0]));
};

const closeRange = onSuccess((table, event) => {
  const [first, last] = event.args;
  if (hasFlag(event, 2, CLOSE_RANGE_UNSHARE)) table.unshareFiles(event.pid);
  const { descriptors } = table.files(event.pid);
  for (const [fd, descriptor] of [...descriptors]) {
    if (BigInt(fd) < BigInt.asUintN(32, first) || BigInt(fd) > BigInt.asUintN(32, last)) continue;
    if (hasFlag(event, 2, CLOSE_RANGE_CLOEXEC)) descriptor.closeOnExec = true;
    else table.close(event.pid, fd);
  }
});

/** @param pidfdAt what holds the pidfd's number */
const clone = (
  flagsOf: (event: TraceEvent) => bigint,
  pidfdAt: (event: TraceEvent) => Uint8Array | undefined,
): CallOnDescriptors =>
  onSuccess((table, event) => {
    const flags = flagsOf(event);
    const child = fdOf(event.result);
    if ((flags & CLONE_FILES) !== 0n) table.shareFiles(event.pid, child);
    const pidfd = (flags & CLONE_PIDFD) === 0n ? undefined : pidfdAt(event);
    if (pidfd !== undefined && pidfd.byteLength >= 4) {
      const fd = new DataView(pidfd.buffer, pidfd.byteOffset, 4).getInt32(0, true);
      opensPidfd(table, event, BigInt(fd), child);
    }
  });

const flagsAt = (event: TraceEvent, arg: number): bigint => {
  const bytes = captureOf(event, arg, "enter")?.bytes;
  return bytes === undefined || bytes.byteLength < 8
    ? 0n
    : new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true);
};

/** struct clone_args: flags 0, pidfd 8 */
function clone3Pidfd(event: TraceEvent): Uint8Array | undefined {
  const arguments_ = event.captures.findIndex(
    ({ parent, source, phase }) => parent === -1 && source === 0 && phase === "exit",
  );
  return event.captures.find(({ parent, source }) => parent === arguments_ && source === 8)?.bytes;
}

const unlinks = (pathArg: number, directoryArg?: number): CallOnDescriptors =>
  onSuccess((table, event) => {
    const path = stringArgument(event, pathArg);
    const directory = directoryArg === undefined ? AT_FDCWD : fdOf(event.args[directoryArg] ?? 0n);
    if (path === undefined) return;
    table.unlink(table.resolve(event.pid, directory, path));
  });

const renames = (fromArg: number, toArg: number, fromDirectory?: number, toDirectory?: number, flagsArg?: number) =>
  onSuccess((table, event) => {
    const [from, to] = [stringArgument(event, fromArg), stringArgument(event, toArg)];
    if (from === undefined || to === undefined) return;
    const directory = (arg: number | undefined) => (arg === undefined ? AT_FDCWD : fdOf(event.args[arg] ?? 0n));
    const before = table.resolve(event.pid, directory(fromDirectory), from);
    const after = table.resolve(event.pid, directory(toDirectory), to);
    if (flagsArg !== undefined && hasFlag(event, flagsArg, RENAME_EXCHANGE)) table.exchange(before, after);
    else table.rename(before, after);
  });

/** The kernel's word for the new directory; without it, the path made absolute. */
const changesDirectory = (
  named: (table: DescriptorTable, event: TraceEvent) => OpenFile | undefined,
): CallOnDescriptors =>
  onSuccess((table, event) => {
    const seen = seenWorkingDirectory(event);
    const directory = seen === undefined ? named(table, event) : table.seenFile(seen);
    if (directory !== undefined) table.changeDirectory(event.pid, directory);
  });

const BY_NAME: Readonly<Record<string, CallOnDescriptors>> = {
  open: opensPath(0, undefined, byFlag(1)),
  creat: opensPath(0, undefined, NEVER),
  openat: opensPath(1, 0, byFlag(2)),
  openat2: opensPath(1, 0, (event) => (flagsAt(event, 2) & O_CLOEXEC) !== 0n),
  open_by_handle_at: opens("file", byFlag(2)),
  open_tree: opensPath(1, 0, byFlag(2)),
  fspick: opens("anon_inode:[fscontext]", byFlag(2, FIRST_BIT)),
  fsopen: opens("anon_inode:[fscontext]", byFlag(1, FIRST_BIT)),
  fsmount: opens("/", byFlag(1, FIRST_BIT)),
  mq_open: opensPath(0, undefined, byFlag(1)),
  memfd_create: onSuccess((table, event) => {
    const file = openedFile(table, event, `/memfd:${stringArgument(event, 0) ?? ""}${DELETED}`);
    table.open(event.pid, event.result, file, hasFlag(event, 1, FIRST_BIT));
  }),
  memfd_secret: opens(`/secretmem${DELETED}`, byFlag(0)),
  dup: duplicates(NEVER),
  dup2: onSuccess((table, event) => {
    // dup2 of a descriptor onto itself changes nothing, FD_CLOEXEC included.
    if (fdOf(event.args[0]) !== fdOf(event.args[1])) duplicate(table, event, event.args[0], false);
  }),
  dup3: duplicates(byFlag(2)),
  fcntl,
  close,
  close_range: closeRange,
  pipe: pipe(NEVER),
  pipe2: pipe(byFlag(1)),
  ...SOCKET_CALLS,
  unlink: unlinks(0),
  unlinkat: unlinks(1, 0),
  rmdir: unlinks(0),
  rename: renames(0, 1),
  renameat: renames(1, 3, 0, 2),
  renameat2: renames(1, 3, 0, 2, 4),
  epoll_create: opens("anon_inode:[eventpoll]", NEVER),
  epoll_create1: opens("anon_inode:[eventpoll]", byFlag(0)),
  eventfd: opens("anon_inode:[eventfd]", NEVER),
  eventfd2: opens("anon_inode:[eventfd]", byFlag(1)),
  timerfd_create: opens("anon_inode:[timerfd]", byFlag(1)),
  signalfd: opensSignalfd(opens("anon_inode:[signalfd]", NEVER)),
  signalfd4: opensSignalfd(opens("anon_inode:[signalfd]", byFlag(3))),
  inotify_init: opens("anon_inode:inotify", NEVER),
  inotify_init1: opens("anon_inode:inotify", byFlag(0)),
  fanotify_init: opens("anon_inode:[fanotify]", byFlag(0, FIRST_BIT)),
  userfaultfd: opens("anon_inode:[userfaultfd]", byFlag(0)),
  perf_event_open: opens("anon_inode:[perf_event]", byFlag(4, PERF_FLAG_FD_CLOEXEC)),
  // These have no such flag: their descriptors always close on exec.
  bpf: opensIfSeen(ALWAYS),
  seccomp: opensIfSeen(ALWAYS),
  landlock_create_ruleset: opensIfSeen(ALWAYS),
  io_uring_setup: opens("anon_inode:[io_uring]", ALWAYS),
  pidfd_open: onSuccess((table, event) => opensPidfd(table, event, event.result, fdOf(event.args[0]))),
  pidfd_getfd: pidfdGetfd,
  chdir: changesDirectory((table, event) => {
    const path = stringArgument(event, 0);
    return path === undefined ? undefined : table.newFile(table.resolve(event.pid, AT_FDCWD, path));
  }),
  fchdir: changesDirectory((table, event) => table.file(event.pid, fdOf(event.args[0]))),
  setns: changesDirectory(() => undefined),
  unshare: onSuccess((table, event) => {
    if (hasFlag(event, 0, CLONE_FILES)) table.unshareFiles(event.pid);
  }),
  clone: clone(
    (event) => event.args[0],
    (event) => captureOf(event, 2, "exit")?.bytes,
  ),
  clone3: clone((event) => flagsAt(event, 0), clone3Pidfd),
};

/** By the number of the x86-64 call. */
export const CALLS_ON_DESCRIPTORS: ReadonlyMap<number, CallOnDescriptors> = new Map(
  Object.entries(BY_NAME).flatMap(([name, handler]) => {
    const row = SYSCALL_BY_NAME.get(name);
    return row === undefined ? [] : [[row.nr, handler] as const];
  }),
);
