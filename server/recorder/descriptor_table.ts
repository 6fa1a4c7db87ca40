import type { TraceEvent } from "../../shared/event.ts";
import { AUDIT_ARCH_X86_64, SYSCALL_BY_NAME } from "../../shared/syscalls/index.ts";
import { captureOf, stringArgument } from "./capture_text.ts";
import type { Descriptor } from "./trace_source.ts";

/** The descriptors and working directory of one process; processes made with CLONE_FILES have one table together. */
interface ProcessFiles {
  descriptors: Map<number, Descriptor>;
  cwd: string;
}

// asm-generic/fcntl.h, linux/close_range.h, linux/sched.h, bits/socket.h
const O_CLOEXEC = 0o2000000n;
const SOCK_CLOEXEC = 0o2000000n;
const FD_CLOEXEC = 1n;
const F_DUPFD = 0;
const F_SETFD = 2;
const F_DUPFD_CLOEXEC = 1030;
const CLOSE_RANGE_CLOEXEC = 4n;
const CLONE_FILES = 0x400n;
const AT_FDCWD = -100;
const EINTR = -4n;

const fdOf = (value: bigint): number => Number(BigInt.asIntN(32, value));

/**
 * Knows what each descriptor is open on at the moment of a call, from the calls themselves: following /proc would cost a
 * readlink for each call and be late. Events must come in the order in which they ended. What was opened through a
 * descriptor passed over a socket stays unknown.
 */
export class DescriptorTable {
  private readonly processes = new Map<number, ProcessFiles>();
  private readonly threads = new Map<number, Set<number>>();

  /** The first process, with the descriptors that it has to begin with. */
  begin(pid: number, cwd: string, descriptors: ReadonlyMap<number, Descriptor>): void {
    this.processes.set(pid, { descriptors: new Map(descriptors), cwd });
  }

  /** undefined: unknown, or not open */
  describe(pid: number, fd: number): string | undefined {
    return this.processes.get(pid)?.descriptors.get(fd)?.target;
  }

  /** A path argument made absolute as the kernel would, symbolic links and `..` left alone. */
  resolve(pid: number, directoryFd: number, path: string): string {
    if (path.startsWith("/")) return path;
    const base = directoryFd === AT_FDCWD ? this.processes.get(pid)?.cwd : this.describe(pid, directoryFd);
    if (base === undefined || !base.startsWith("/")) return path;
    const relative = path
      .split("/")
      .filter((part) => part !== "." && part !== "")
      .join("/");
    return relative === "" ? base : base === "/" ? `/${relative}` : `${base}/${relative}`;
  }

  apply(event: TraceEvent): void {
    switch (event.kind) {
      case "syscall":
        if (event.arch === AUDIT_ARCH_X86_64 && event.returned) HANDLERS.get(event.nr)?.(this, event);
        break;
      case "start":
        this.threadsOf(event.pid).add(event.tid);
        break;
      case "fork":
        this.fork(event.pid, Number(event.args[0]), Number(event.args[1]));
        break;
      case "exec": {
        const files = this.files(event.pid);
        const kept = [...files.descriptors].filter(([, descriptor]) => !descriptor.closeOnExec);
        this.processes.set(event.pid, { descriptors: new Map(kept), cwd: files.cwd });
        // All other threads are gone, and the one that called execve is the leader now.
        this.threads.set(event.pid, new Set([event.tid]));
        break;
      }
      case "exit": {
        const threads = this.threadsOf(event.pid);
        threads.delete(event.tid);
        if (threads.size === 0) {
          this.threads.delete(event.pid);
          this.processes.delete(event.pid);
        }
        break;
      }
      default:
        break;
    }
  }

  files(pid: number): ProcessFiles {
    let files = this.processes.get(pid);
    if (files === undefined) {
      files = { descriptors: new Map(), cwd: "" };
      this.processes.set(pid, files);
    }
    return files;
  }

  open(pid: number, fd: bigint, target: string, closeOnExec: boolean): void {
    if (fd >= 0n) this.files(pid).descriptors.set(fdOf(fd), { target, closeOnExec });
  }

  close(pid: number, fd: number): void {
    this.processes.get(pid)?.descriptors.delete(fd);
  }

  duplicate(pid: number, from: bigint, to: bigint, closeOnExec: boolean): void {
    const target = this.describe(pid, fdOf(from));
    if (target === undefined) this.close(pid, fdOf(to));
    else this.open(pid, to, target, closeOnExec);
  }

  /** CLONE_FILES is seen only when the parent's clone returns, after the child's first events. */
  shareFiles(pid: number, child: number): void {
    if (child !== pid && this.processes.has(child)) this.processes.set(child, this.files(pid));
  }

  private fork(pid: number, tid: number, childPid: number): void {
    this.threadsOf(childPid).add(tid);
    if (childPid === pid) return;
    const { descriptors, cwd } = this.files(pid);
    const copies = [...descriptors].map(([fd, descriptor]) => [fd, { ...descriptor }] as const);
    this.processes.set(childPid, { descriptors: new Map(copies), cwd });
  }

  private threadsOf(pid: number): Set<number> {
    let threads = this.threads.get(pid);
    if (threads === undefined) {
      threads = new Set();
      this.threads.set(pid, threads);
    }
    return threads;
  }
}

type Handler = (table: DescriptorTable, event: TraceEvent) => void;

/** Only when the call succeeded. */
const onSuccess =
  (handler: Handler): Handler =>
  (table, event) => {
    if (!event.failed) handler(table, event);
  };

const hasFlag = (event: TraceEvent, arg: number, flag: bigint): boolean => ((event.args[arg] ?? 0n) & flag) !== 0n;

const opensPath = (pathArg: number, directoryArg: number | undefined, flagsArg: number | undefined): Handler =>
  onSuccess((table, event) => {
    const path = stringArgument(event, pathArg);
    const directory = directoryArg === undefined ? AT_FDCWD : fdOf(event.args[directoryArg] ?? 0n);
    const closeOnExec = flagsArg !== undefined && hasFlag(event, flagsArg, O_CLOEXEC);
    if (path === undefined) table.close(event.pid, fdOf(event.result));
    else table.open(event.pid, event.result, table.resolve(event.pid, directory, path), closeOnExec);
  });

/** @param flagsArg the argument with a flag of the value of O_CLOEXEC, as all *_CLOEXEC of these calls have */
const opensAnonymous = (target: string, flagsArg?: number): Handler =>
  onSuccess((table, event) =>
    table.open(event.pid, event.result, target, flagsArg !== undefined && hasFlag(event, flagsArg, O_CLOEXEC)),
  );

const opensPair = (targetOf: (event: TraceEvent) => string, arrayArg: number, flagsArg?: number): Handler =>
  onSuccess((table, event) => {
    const bytes = captureOf(event, arrayArg, "exit")?.bytes;
    if (bytes === undefined || bytes.byteLength < 8) return;
    const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
    const closeOnExec = flagsArg !== undefined && hasFlag(event, flagsArg, O_CLOEXEC);
    for (const fd of [view.getInt32(0, true), view.getInt32(4, true)])
      table.open(event.pid, BigInt(fd), targetOf(event), closeOnExec);
  });

const duplicates = (closesOnExec: (event: TraceEvent) => boolean): Handler =>
  onSuccess((table, event) => table.duplicate(event.pid, event.args[0], event.result, closesOnExec(event)));

function socketName(event: TraceEvent): string {
  const stream = (event.args[1] & 0xfn) === 1n;
  switch (Number(event.args[0])) {
    case 1:
      return "UNIX";
    case 2:
      return stream ? "TCP" : "UDP";
    case 10:
      return stream ? "TCPv6" : "UDPv6";
    case 16:
      return "NETLINK";
    default:
      return "socket";
  }
}

const accepts = (flagsArg?: number): Handler =>
  onSuccess((table, event) => {
    const closeOnExec = flagsArg !== undefined && hasFlag(event, flagsArg, SOCK_CLOEXEC);
    table.duplicate(event.pid, event.args[0], event.result, closeOnExec);
  });

const fcntl: Handler = onSuccess((table, event) => {
  const [fd, , value] = event.args;
  switch (Number(event.args[1])) {
    case F_DUPFD:
      table.duplicate(event.pid, fd, event.result, false);
      break;
    case F_DUPFD_CLOEXEC:
      table.duplicate(event.pid, fd, event.result, true);
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

const close: Handler = (table, event) => {
  // Linux has closed the descriptor also when it says EINTR, close(2).
  if (!event.failed || event.result === EINTR) table.close(event.pid, fdOf(event.args[0]));
};

const closeRange: Handler = onSuccess((table, event) => {
  const [first, last] = event.args;
  const { descriptors } = table.files(event.pid);
  for (const [fd, descriptor] of [...descriptors]) {
    if (BigInt(fd) < BigInt.asUintN(32, first) || BigInt(fd) > BigInt.asUintN(32, last)) continue;
    if (hasFlag(event, 2, CLOSE_RANGE_CLOEXEC)) descriptor.closeOnExec = true;
    else descriptors.delete(fd);
  }
});

const clone = (flagsOf: (event: TraceEvent) => bigint): Handler =>
  onSuccess((table, event) => {
    if ((flagsOf(event) & CLONE_FILES) !== 0n) table.shareFiles(event.pid, fdOf(event.result));
  });

function clone3Flags(event: TraceEvent): bigint {
  const bytes = captureOf(event, 0, "enter")?.bytes;
  return bytes === undefined || bytes.byteLength < 8
    ? 0n
    : new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true);
}

function openat2Flags(event: TraceEvent): bigint {
  const bytes = captureOf(event, 2, "enter")?.bytes;
  return bytes === undefined || bytes.byteLength < 8
    ? 0n
    : new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0, true);
}

const BY_NAME: Readonly<Record<string, Handler>> = {
  open: opensPath(0, undefined, 1),
  creat: opensPath(0, undefined, undefined),
  openat: opensPath(1, 0, 2),
  openat2: onSuccess((table, event) => {
    const path = stringArgument(event, 1);
    if (path === undefined) return;
    const closeOnExec = (openat2Flags(event) & O_CLOEXEC) !== 0n;
    table.open(event.pid, event.result, table.resolve(event.pid, fdOf(event.args[0]), path), closeOnExec);
  }),
  dup: duplicates(() => false),
  dup2: onSuccess((table, event) => {
    // dup2 of a descriptor onto itself changes nothing, FD_CLOEXEC included.
    if (fdOf(event.args[0]) !== fdOf(event.args[1])) table.duplicate(event.pid, event.args[0], event.result, false);
  }),
  dup3: duplicates((event) => hasFlag(event, 2, O_CLOEXEC)),
  fcntl,
  close,
  close_range: closeRange,
  pipe: opensPair(() => "pipe", 0),
  pipe2: opensPair(() => "pipe", 0, 1),
  socket: onSuccess((table, event) =>
    table.open(event.pid, event.result, socketName(event), hasFlag(event, 1, SOCK_CLOEXEC)),
  ),
  socketpair: opensPair(socketName, 3, 1),
  accept: accepts(),
  accept4: accepts(3),
  epoll_create: opensAnonymous("anon_inode:[eventpoll]"),
  epoll_create1: opensAnonymous("anon_inode:[eventpoll]", 0),
  eventfd: opensAnonymous("anon_inode:[eventfd]"),
  eventfd2: opensAnonymous("anon_inode:[eventfd]", 1),
  timerfd_create: opensAnonymous("anon_inode:[timerfd]", 1),
  signalfd: opensAnonymous("anon_inode:[signalfd]"),
  signalfd4: opensAnonymous("anon_inode:[signalfd]", 3),
  inotify_init: opensAnonymous("anon_inode:inotify"),
  inotify_init1: opensAnonymous("anon_inode:inotify", 0),
  // These two have no such flag: their descriptors always close on exec (pidfd_open(2), io_uring_setup(2)).
  pidfd_open: onSuccess((table, event) => table.open(event.pid, event.result, "anon_inode:[pidfd]", true)),
  io_uring_setup: onSuccess((table, event) => table.open(event.pid, event.result, "anon_inode:[io_uring]", true)),
  memfd_create: onSuccess((table, event) =>
    table.open(event.pid, event.result, `/memfd:${stringArgument(event, 0) ?? ""}`, hasFlag(event, 1, 1n)),
  ),
  chdir: onSuccess((table, event) => {
    const path = stringArgument(event, 0);
    if (path !== undefined) table.files(event.pid).cwd = table.resolve(event.pid, AT_FDCWD, path);
  }),
  fchdir: onSuccess((table, event) => {
    const target = table.describe(event.pid, fdOf(event.args[0]));
    if (target !== undefined) table.files(event.pid).cwd = target;
  }),
  clone: clone((event) => event.args[0]),
  clone3: clone(clone3Flags),
};

const HANDLERS: ReadonlyMap<number, Handler> = new Map(
  Object.entries(BY_NAME).flatMap(([name, handler]) => {
    const row = SYSCALL_BY_NAME.get(name);
    return row === undefined ? [] : [[row.nr, handler] as const];
  }),
);
