import { posix } from "node:path";
import type { TraceEvent } from "../../shared/event.ts";
import { AUDIT_ARCH_I386, nativeNumber } from "../../shared/syscalls/index.ts";

import { AT_FDCWD } from "../../shared/syscalls/kinds/descriptor.ts";
import { CALLS_ON_DESCRIPTORS } from "./descriptor_calls.ts";
import { addFacts, type SeenDescriptor, seenAtEntry } from "./descriptor_captures.ts";
import { DELETED, OpenFile } from "./open_file.ts";
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
  /** event `seq` used a socket, by this argument */
  used(seq: number, file: OpenFile, argument: number): void;
  /** event `seq` named a peer of a socket, or moved several messages: what its row does not tell */
  moved(seq: number, message: SocketMessage): void;
}

/** What one call on a socket said of one peer. */
export interface SocketMessage {
  /** as socket_text.ts writes addresses; null: none was named */
  peer: string | null;
  /** in its messages; null: the call's result says it, or none were moved */
  bytes: number | null;
}

const fdOf = (value: bigint): number => Number(BigInt.asIntN(32, value));

/** It names two descriptors, and the second may be a socket that bytes go to: splice(2). */
const SPLICE = 275;
const SPLICE_OUT = 2;

/** The `seq` of what was so before the first event. */
const BEFORE_FIRST = -1;

/**
 * Knows what each descriptor is open on at the moment of a call: the core asks the kernel at the calls that open one
 * (`shared/syscalls/kinds/opened.ts`), and here it is followed through duplicates, forks, execs and renames. Events must come in
 * the order in which they ended. What nobody was seen to open stays unknown (docs/decisions/0011-descriptors-by-the-kernels-word.md).
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

  /** What the event says of descriptors that are open at its entry, for those whose opening was not recorded. */
  enter(event: TraceEvent): void {
    if (event.captures.length === 0) return;
    this.seq = event.seq;
    for (const seen of seenAtEntry(event)) {
      const known = this.file(event.pid, seen.fd);
      if (known?.path === seen.path) {
        const before = known.details;
        addFacts(known, seen);
        if (known.details !== before) this.learn(known);
        continue;
      }
      const file = this.seenFile(seen, null);
      if (seen.fd === AT_FDCWD) this.changeDirectory(event.pid, file);
      else this.open(event.pid, BigInt(seen.fd), file, false);
    }
  }

  private applyCall(event: TraceEvent): void {
    const nr = nativeNumber(event.arch, event.nr);
    if (nr !== undefined) CALLS_ON_DESCRIPTORS.get(nr)?.(this, event);
  }

  apply(event: TraceEvent): void {
    this.seq = event.seq;
    switch (event.kind) {
      case "syscall":
        if (event.returned) this.applyCall(event);
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

  /** A file that the current event opens, by its path. */
  newFile(path: string): OpenFile {
    return this.learn(this.draft(path));
  }

  /** A file as the kernel names it. */
  seenFile(seen: SeenDescriptor, openedBy: number | null = this.seq): OpenFile {
    return this.learn(this.draft(seen, openedBy));
  }

  /** A file of which more is to be said before `learn`: of one event, a file is learnt once. */
  draft(what: string | SeenDescriptor, openedBy = this.seq === BEFORE_FIRST ? null : this.seq): OpenFile {
    const file = new OpenFile(this.nextFile++, typeof what === "string" ? what : what.path, openedBy);
    if (typeof what !== "string") addFacts(file, what);
    return file;
  }

  /** What is known of a file has changed. */
  learn(file: OpenFile): OpenFile {
    this.log?.knows(this.seq, file);
    return file;
  }

  /** Notes the sockets that a call is about to use. `fd`: its first descriptor */
  noteSockets(event: TraceEvent, fd: number | null): void {
    if (event.kind !== "syscall" || fd === null) return;
    this.noteSocket(event, fd, 0);
    if (event.nr === SPLICE && event.arch !== AUDIT_ARCH_I386 && !event.failed)
      this.noteSocket(event, fdOf(event.args[SPLICE_OUT]), SPLICE_OUT);
  }

  private noteSocket(event: TraceEvent, fd: number, argument: number): void {
    const file = this.processes.get(event.pid)?.descriptors.get(fd)?.file;
    if (file?.isSocket === true) this.log?.used(event.seq, file, argument);
  }

  /** What event `seq` said of messages. */
  move(seq: number, message: SocketMessage): void {
    this.log?.moved(seq, message);
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

  /** unshare(2) with CLONE_FILES, and what execve(2) does: from now on the process's table is its own. */
  unshareFiles(pid: number): void {
    const files = this.files(pid);
    if (files.pids.size === 1) return;
    files.pids.delete(pid);
    const descriptors = new Map([...files.descriptors].map(([fd, held]) => [fd, { ...held }] as const));
    this.processes.set(pid, { descriptors, pids: new Set([pid]) });
  }

  /** A name has gone: what is open on it keeps its file, unlink(2). */
  unlink(name: string): void {
    const path = posix.normalize(name);
    for (const file of this.openOn((other) => other === path)) this.place(file, `${path}${DELETED}`);
  }

  /** What is open on a file, or below a directory, goes with it. */
  rename(from: string, to: string): void {
    const [before, after] = [posix.normalize(from), posix.normalize(to)];
    const moved = this.openOn((path) => isAtOrBelow(path, before));
    this.unlink(after);
    for (const file of moved) this.place(file, after + file.path.slice(before.length));
  }

  /** renameat2(2) with RENAME_EXCHANGE */
  exchange(from: string, to: string): void {
    const [one, other] = [posix.normalize(from), posix.normalize(to)];
    const [ofOne, ofOther] = [
      this.openOn((path) => isAtOrBelow(path, one)),
      this.openOn((path) => isAtOrBelow(path, other)),
    ];
    for (const file of ofOne) this.place(file, other + file.path.slice(one.length));
    for (const file of ofOther) this.place(file, one + file.path.slice(other.length));
  }

  /** One that is open now under a name which no other file can have: `socket:[12]`, `pipe:[13]`. */
  find(name: string): OpenFile | undefined {
    return this.openOn((path) => path === name)[0];
  }

  private place(file: OpenFile, path: string): void {
    file.path = path;
    this.learn(file);
  }

  /** Seldom asked, so that no index is kept for it. */
  private openOn(matches: (path: string) => boolean): OpenFile[] {
    const files = new Set<OpenFile>();
    for (const { descriptors } of this.processes.values())
      for (const { file } of descriptors.values()) if (matches(file.path)) files.add(file);
    for (const directory of this.directories.values()) if (matches(directory.path)) files.add(directory);
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
    this.unshareFiles(pid);
    for (const [fd, { closeOnExec }] of [...this.files(pid).descriptors]) if (closeOnExec) this.close(pid, fd);
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

const isAtOrBelow = (path: string, directory: string): boolean =>
  path === directory || path.startsWith(`${directory}/`);
