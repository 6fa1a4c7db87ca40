import type { TraceEvent } from "../../shared/event.ts";
import { AUDIT_ARCH_X86_64, SYSCALL_BY_NAME } from "../../shared/syscalls/index.ts";
import { captureOf, stringArgument } from "./capture_text.ts";
import { addressText, DELETED, newSocket, OpenFile } from "./open_file.ts";
import type { Descriptor } from "./trace_source.ts";

/** A descriptor and what it is open on. */
interface Held {
  file: OpenFile;
  closeOnExec: boolean;
}

/** The descriptors of one process; processes made with CLONE_FILES have one table together. */
interface ProcessFiles {
  descriptors: Map<number, Held>;
  /** the processes whose table this is */
  pids: Set<number>;
}

/** Told of every change, so that what a descriptor was open on at any call can be asked later. */
export interface DescriptorLog {
  /** from event `seq` on, descriptor `fd` of `pid` (AT_FDCWD: its working directory) is open on a file; null: on nothing */
  holds(seq: number, pid: number, fd: number, file: number | null): void;
  /** from event `seq` on, this is what is known of a file */
  knows(seq: number, file: OpenFile): void;
}

/** The `seq` of what was so before the first event. */
const BEFORE_FIRST = -1;

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
const EINPROGRESS = -115n;
const SOL_SOCKET = 1;
const SCM_RIGHTS = 1;
/** struct msghdr: control; struct cmsghdr: len 0, level 8, type 12, data 16 */
const CONTROL_OFFSET = 32;
const CONTROL_HEADER_BYTES = 16;
const MSG_CMSG_CLOEXEC = 0x4000_0000n;

const fdOf = (value: bigint): number => Number(BigInt.asIntN(32, value));

/**
 * Knows what each descriptor is open on at the moment of a call, from the calls themselves: following /proc would cost a
 * readlink for each call and be late. Events must come in the order in which they ended. What nobody was seen to open, and
 * descriptors passed over a socket whose other end is not known, stay unknown.
 */
export class DescriptorTable {
  private readonly processes = new Map<number, ProcessFiles>();
  private readonly directories = new Map<number, OpenFile>();
  private readonly threads = new Map<number, Set<number>>();
  private nextFile = 0;
  private seq = BEFORE_FIRST;

  constructor(private readonly log?: DescriptorLog) {}

  /** The first process, with the descriptors that it has to begin with. */
  begin(pid: number, cwd: string, descriptors: ReadonlyMap<number, Descriptor>): void {
    const files = new Map<string, OpenFile>();
    for (const [fd, { target, closeOnExec }] of descriptors) {
      const file = files.get(target) ?? this.newFile(target);
      files.set(target, file);
      this.open(pid, BigInt(fd), file, closeOnExec);
    }
    this.changeDirectory(pid, this.newFile(cwd));
  }

  /** Its path, or the ends of a socket; undefined: unknown, or not open. */
  describe(pid: number, fd: number): string | undefined {
    const file = this.file(pid, fd);
    return file?.socket === undefined ? file?.path : file.details;
  }

  /** What a descriptor, or AT_FDCWD, is open on. */
  file(pid: number, fd: number): OpenFile | undefined {
    return fd === AT_FDCWD ? this.directories.get(pid) : this.processes.get(pid)?.descriptors.get(fd)?.file;
  }

  /** A path argument made absolute as the kernel would, symbolic links and `..` left alone. */
  resolve(pid: number, directoryFd: number, path: string): string {
    if (path.startsWith("/")) return path;
    const base = this.file(pid, directoryFd)?.path;
    if (base === undefined || !base.startsWith("/")) return path;
    const relative = path
      .split("/")
      .filter((part) => part !== "." && part !== "")
      .join("/");
    return relative === "" ? base : base === "/" ? `/${relative}` : `${base}/${relative}`;
  }

  apply(event: TraceEvent): void {
    this.seq = event.seq;
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
      case "exec":
        this.exec(event.pid, event.tid);
        break;
      case "exit": {
        const threads = this.threadsOf(event.pid);
        threads.delete(event.tid);
        if (threads.size === 0) {
          this.threads.delete(event.pid);
          this.leave(event.pid);
          this.changeDirectory(event.pid, undefined);
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
      files = { descriptors: new Map(), pids: new Set([pid]) };
      this.processes.set(pid, files);
    }
    return files;
  }

  /** A file that the current event opens. */
  newFile(path: string): OpenFile {
    const file = new OpenFile(this.nextFile++, path, this.seq === BEFORE_FIRST ? null : this.seq);
    this.log?.knows(this.seq, file);
    return file;
  }

  /** What is known of a file has changed. */
  learn(file: OpenFile): void {
    this.log?.knows(this.seq, file);
  }

  open(pid: number, fd: bigint, file: OpenFile, closeOnExec: boolean): void {
    if (fd < 0n) return;
    const files = this.files(pid);
    files.descriptors.set(fdOf(fd), { file, closeOnExec });
    for (const holder of files.pids) this.log?.holds(this.seq, holder, fdOf(fd), file.id);
  }

  close(pid: number, fd: number): void {
    const files = this.processes.get(pid);
    if (files?.descriptors.delete(fd) !== true) return;
    for (const holder of files.pids) this.log?.holds(this.seq, holder, fd, null);
  }

  duplicate(pid: number, from: bigint, to: bigint, closeOnExec: boolean): void {
    const file = this.file(pid, fdOf(from));
    if (file === undefined) this.close(pid, fdOf(to));
    else this.open(pid, to, file, closeOnExec);
  }

  changeDirectory(pid: number, directory: OpenFile | undefined): void {
    if (directory === undefined) this.directories.delete(pid);
    else this.directories.set(pid, directory);
    this.log?.holds(this.seq, pid, AT_FDCWD, directory?.id ?? null);
  }

  /** CLONE_FILES is seen only when the parent's clone returns, after the child's first events. */
  shareFiles(pid: number, child: number): void {
    if (child === pid || !this.processes.has(child)) return;
    this.leave(child);
    const files = this.files(pid);
    files.pids.add(child);
    this.processes.set(child, files);
    for (const [fd, { file }] of files.descriptors) this.log?.holds(this.seq, child, fd, file.id);
  }

  /** A name has gone: what is open on it keeps its file, unlink(2). */
  unlink(path: string): void {
    for (const file of this.openOn(path)) {
      file.path = `${path}${DELETED}`;
      this.learn(file);
    }
  }

  rename(from: string, to: string): void {
    const renamed = this.openOn(from);
    this.unlink(to);
    for (const file of renamed) {
      file.path = to;
      this.learn(file);
    }
  }

  /** Seldom asked, so that no index is kept for it. */
  private openOn(path: string): OpenFile[] {
    const files = new Set<OpenFile>();
    for (const { descriptors } of this.processes.values())
      for (const { file } of descriptors.values()) if (file.path === path) files.add(file);
    return [...files];
  }

  private fork(pid: number, tid: number, childPid: number): void {
    this.threadsOf(childPid).add(tid);
    if (childPid === pid) return;
    this.leave(childPid);
    for (const [fd, { file, closeOnExec }] of this.files(pid).descriptors)
      this.open(childPid, BigInt(fd), file, closeOnExec);
    this.files(childPid);
    this.changeDirectory(childPid, this.directories.get(pid));
  }

  private exec(pid: number, tid: number): void {
    const files = this.files(pid);
    // A table that was shared is the program's own from now on (execve(2)).
    if (files.pids.size > 1) {
      files.pids.delete(pid);
      this.processes.set(pid, { descriptors: new Map(files.descriptors), pids: new Set([pid]) });
    }
    for (const [fd, { closeOnExec }] of [...files.descriptors]) if (closeOnExec) this.close(pid, fd);
    // All other threads are gone, and the one that called execve is the leader now.
    this.threads.set(pid, new Set([tid]));
  }

  private leave(pid: number): void {
    const files = this.processes.get(pid);
    if (files === undefined) return;
    this.processes.delete(pid);
    files.pids.delete(pid);
    for (const fd of files.descriptors.keys()) this.log?.holds(this.seq, pid, fd, null);
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
    else {
      const file = table.newFile(table.resolve(event.pid, directory, path));
      table.open(event.pid, event.result, file, closeOnExec);
    }
  });

/**
 * @param flagsArg the argument that says whether it closes on exec
 * @param flag by most calls' *_CLOEXEC the value of O_CLOEXEC
 */
const opensAnonymous = (target: string, flagsArg?: number, flag = O_CLOEXEC): Handler =>
  onSuccess((table, event) =>
    table.open(
      event.pid,
      event.result,
      table.newFile(target),
      flagsArg !== undefined && hasFlag(event, flagsArg, flag),
    ),
  );

/** With a descriptor it changes that one's signals and returns it. */
const opensSignalfd =
  (opens: Handler): Handler =>
  (table, event) => {
    if (fdOf(event.args[0]) === -1) opens(table, event);
  };

/** Two descriptors at once: both ends of a pipe or of a socketpair. */
const opensPair = (
  ends: (table: DescriptorTable, event: TraceEvent) => readonly [OpenFile, OpenFile],
  arrayArg: number,
  flagsArg?: number,
): Handler =>
  onSuccess((table, event) => {
    const bytes = captureOf(event, arrayArg, "exit")?.bytes;
    if (bytes === undefined || bytes.byteLength < 8) return;
    const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
    const closeOnExec = flagsArg !== undefined && hasFlag(event, flagsArg, O_CLOEXEC);
    for (const [i, file] of ends(table, event).entries())
      table.open(event.pid, BigInt(view.getInt32(4 * i, true)), file, closeOnExec);
  });

const pipeEnds = (table: DescriptorTable) => {
  const pipe = table.newFile("pipe");
  return [pipe, pipe] as const;
};

function pairEnds(table: DescriptorTable, event: TraceEvent) {
  const [one, other] = [table.newFile("socket"), table.newFile("socket")];
  const [domain, type] = [Number(event.args[0]), fdOf(event.args[1])];
  one.socket = { ...newSocket(domain, type), pair: other };
  other.socket = { ...newSocket(domain, type), pair: one };
  table.learn(one);
  table.learn(other);
  return [one, other] as const;
}

const duplicates = (closesOnExec: (event: TraceEvent) => boolean): Handler =>
  onSuccess((table, event) => table.duplicate(event.pid, event.args[0], event.result, closesOnExec(event)));

const socket: Handler = onSuccess((table, event) => {
  const file = table.newFile("socket");
  file.socket = newSocket(Number(event.args[0]), fdOf(event.args[1]));
  table.learn(file);
  table.open(event.pid, event.result, file, hasFlag(event, 1, SOCK_CLOEXEC));
});

function addressAt(event: TraceEvent, phase: "enter" | "exit"): string | undefined {
  const bytes = captureOf(event, 1, phase)?.bytes;
  return bytes === undefined ? undefined : addressText(bytes);
}

/** bind, connect, getsockname, getpeername: they say where one end of a socket is. */
const namesEnd =
  (end: "local" | "remote", phase: "enter" | "exit"): Handler =>
  (table, event) => {
    if (event.failed && !(end === "remote" && phase === "enter" && event.result === EINPROGRESS)) return;
    const file = table.file(event.pid, fdOf(event.args[0]));
    const address = addressAt(event, phase);
    if (file?.socket === undefined || address === undefined || file.socket[end] === address) return;
    file.socket[end] = address;
    table.learn(file);
  };

const accepts = (flagsArg?: number): Handler =>
  onSuccess((table, event) => {
    const listening = table.file(event.pid, fdOf(event.args[0]))?.socket;
    const file = table.newFile("socket");
    if (listening !== undefined) {
      file.socket = {
        protocol: listening.protocol,
        local: isWildcard(listening.local) ? undefined : listening.local,
        remote: addressAt(event, "exit"),
        passed: [],
        awaiting: [],
      };
      table.learn(file);
    }
    const closeOnExec = flagsArg !== undefined && hasFlag(event, flagsArg, SOCK_CLOEXEC);
    table.open(event.pid, event.result, file, closeOnExec);
  });

/** Bound to every address of the machine: a connection has one of them, which no call has said. */
const isWildcard = (address: string | undefined): boolean =>
  address?.startsWith("0.0.0.0:") === true || address?.startsWith("[::]:") === true;

/** The descriptors of SCM_RIGHTS in the control data of a message, cmsg(3). */
function passedDescriptors(event: TraceEvent, phase: "enter" | "exit"): number[] {
  const header = captureOf(event, 1, phase);
  if (header === undefined) return [];
  const parent = event.captures.indexOf(header);
  const control = event.captures.find(
    (capture) => capture.parent === parent && capture.source === CONTROL_OFFSET && capture.phase === phase,
  );
  if (control === undefined) return [];
  const { bytes } = control;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 0; at + CONTROL_HEADER_BYTES <= bytes.byteLength; ) {
    const length = Number(view.getBigUint64(at, true));
    if (length < CONTROL_HEADER_BYTES) break;
    const end = Math.min(at + length, bytes.byteLength);
    if (view.getInt32(at + 8, true) === SOL_SOCKET && view.getInt32(at + 12, true) === SCM_RIGHTS)
      for (let data = at + CONTROL_HEADER_BYTES; data + 4 <= end; data += 4) found.push(view.getInt32(data, true));
    at += Math.ceil(length / 8) * 8;
  }
  return found;
}

const sendsMessage: Handler = onSuccess((table, event) => {
  const receiver = table.file(event.pid, fdOf(event.args[0]))?.socket?.pair?.socket;
  if (receiver === undefined) return;
  for (const fd of passedDescriptors(event, "enter")) {
    const file = table.file(event.pid, fd);
    const awaiting = receiver.awaiting.shift();
    if (awaiting === undefined) receiver.passed.push(file);
    else awaiting(file);
  }
});

const receivesMessage: Handler = onSuccess((table, event) => {
  const socket = table.file(event.pid, fdOf(event.args[0]))?.socket;
  const closeOnExec = hasFlag(event, 2, MSG_CMSG_CLOEXEC);
  for (const fd of passedDescriptors(event, "exit")) {
    const receive = (file: OpenFile | undefined) => {
      if (file !== undefined) table.open(event.pid, BigInt(fd), file, closeOnExec);
    };
    table.close(event.pid, fd);
    if (socket === undefined) continue;
    // The receiver may be back before the sender: who passed what is then known only when the sender's call ends.
    if (socket.passed.length > 0) receive(socket.passed.shift());
    else if (socket.pair !== undefined) socket.awaiting.push(receive);
  }
});

const unlinks = (pathArg: number, directoryArg?: number): Handler =>
  onSuccess((table, event) => {
    const path = stringArgument(event, pathArg);
    const directory = directoryArg === undefined ? AT_FDCWD : fdOf(event.args[directoryArg] ?? 0n);
    if (path === undefined) return;
    table.unlink(table.resolve(event.pid, directory, path));
  });

const renames = (fromArg: number, toArg: number, fromDirectoryArg?: number, toDirectoryArg?: number): Handler =>
  onSuccess((table, event) => {
    const [from, to] = [stringArgument(event, fromArg), stringArgument(event, toArg)];
    if (from === undefined || to === undefined) return;
    const directory = (arg: number | undefined) => (arg === undefined ? AT_FDCWD : fdOf(event.args[arg] ?? 0n));
    table.rename(
      table.resolve(event.pid, directory(fromDirectoryArg), from),
      table.resolve(event.pid, directory(toDirectoryArg), to),
    );
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
    else table.close(event.pid, fd);
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
    const file = table.newFile(table.resolve(event.pid, fdOf(event.args[0]), path));
    table.open(event.pid, event.result, file, closeOnExec);
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
  pipe: opensPair(pipeEnds, 0),
  pipe2: opensPair(pipeEnds, 0, 1),
  socket,
  socketpair: opensPair(pairEnds, 3, 1),
  accept: accepts(),
  accept4: accepts(3),
  bind: namesEnd("local", "enter"),
  connect: namesEnd("remote", "enter"),
  getsockname: namesEnd("local", "exit"),
  getpeername: namesEnd("remote", "exit"),
  sendmsg: sendsMessage,
  recvmsg: receivesMessage,
  unlink: unlinks(0),
  unlinkat: unlinks(1, 0),
  rmdir: unlinks(0),
  rename: renames(0, 1),
  renameat: renames(1, 3, 0, 2),
  renameat2: renames(1, 3, 0, 2),
  epoll_create: opensAnonymous("anon_inode:[eventpoll]"),
  epoll_create1: opensAnonymous("anon_inode:[eventpoll]", 0),
  eventfd: opensAnonymous("anon_inode:[eventfd]"),
  eventfd2: opensAnonymous("anon_inode:[eventfd]", 1),
  timerfd_create: opensAnonymous("anon_inode:[timerfd]", 1),
  signalfd: opensSignalfd(opensAnonymous("anon_inode:[signalfd]")),
  signalfd4: opensSignalfd(opensAnonymous("anon_inode:[signalfd]", 3)),
  inotify_init: opensAnonymous("anon_inode:inotify"),
  inotify_init1: opensAnonymous("anon_inode:inotify", 0),
  fanotify_init: opensAnonymous("anon_inode:[fanotify]", 0, 1n),
  userfaultfd: opensAnonymous("anon_inode:[userfaultfd]", 0),
  perf_event_open: opensAnonymous("anon_inode:[perf_event]", 4, 8n),
  fsopen: opensAnonymous("anon_inode:[fscontext]", 1, 1n),
  // These two have no such flag: their descriptors always close on exec (pidfd_open(2), io_uring_setup(2)).
  pidfd_open: onSuccess((table, event) => {
    const file = table.newFile("anon_inode:[pidfd]");
    file.process = fdOf(event.args[0]);
    table.learn(file);
    table.open(event.pid, event.result, file, true);
  }),
  io_uring_setup: onSuccess((table, event) =>
    table.open(event.pid, event.result, table.newFile("anon_inode:[io_uring]"), true),
  ),
  memfd_create: onSuccess((table, event) => {
    const file = table.newFile(`/memfd:${stringArgument(event, 0) ?? ""}${DELETED}`);
    table.open(event.pid, event.result, file, hasFlag(event, 1, 1n));
  }),
  chdir: onSuccess((table, event) => {
    const path = stringArgument(event, 0);
    if (path === undefined) return;
    table.changeDirectory(event.pid, table.newFile(table.resolve(event.pid, AT_FDCWD, path)));
  }),
  fchdir: onSuccess((table, event) => {
    const directory = table.file(event.pid, fdOf(event.args[0]));
    if (directory !== undefined) table.changeDirectory(event.pid, directory);
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
