import { describe, expect, it } from "vitest";
import { DESCRIPTOR_FACT, SOURCE_RESULT, SOURCE_WORKING_DIRECTORY } from "../../shared/batch/layout.ts";
import type { Capture, TraceEvent } from "../../shared/event.ts";
import { AUDIT_ARCH_I386 } from "../../shared/syscalls/index.ts";
import { args, bytesAt, descriptorAt, EventMaker } from "../testing/events.ts";
import { DescriptorTable } from "./descriptor_table.ts";

const AT_FDCWD = -100;
const O_CLOEXEC = 0o2000000;
const PID = 100;

function traced() {
  const table = new DescriptorTable();
  const targets = ["/dev/null", "pipe:[1]", "pipe:[2]"];
  table.begin(PID, "/home/me", new Map(targets.map((target, fd) => [fd, { target, closeOnExec: false }])));
  const maker = new EventMaker(PID);
  table.apply(maker.add({ kind: "start" }));
  const apply = (event: TraceEvent) => table.apply(event);
  const openAt = (path: string, fd: number, flags = 0, directory = AT_FDCWD) =>
    apply(maker.call("openat", args(directory, 0x1000, flags), fd, { captures: [bytesAt(1, "enter", path)] }));
  const call = (name: string, ...rest: [...(number | bigint)[]]) => {
    const result = rest.pop() ?? 0;
    apply(maker.call(name, args(...rest), result));
  };
  const fork = (pid: number) => apply(maker.add({ kind: "fork", nr: 1, args: args(pid, pid) }));
  const exec = (pid = PID) => apply(maker.add({ kind: "exec", pid, tid: pid, args: args(pid) }));
  return { table, maker, apply, openAt, call, fork, exec, at: (fd: number, pid = PID) => table.describe(pid, fd) };
}

describe("DescriptorTable", () => {
  it("knows what the first process begins with", () => {
    const { at } = traced();
    expect([at(0), at(1), at(3)]).toEqual(["/dev/null", "pipe:[1]", undefined]);
  });

  it("makes paths absolute by the working directory and by directory descriptors", () => {
    const { openAt, call, apply, maker, at } = traced();
    openAt("/etc", 3);
    openAt("./passwd", 4, 0, 3);
    openAt("notes/./a", 5);
    apply(maker.call("chdir", args(0x1000), 0, { captures: [bytesAt(0, "enter", "sub")] }));
    openAt("b", 6);
    call("fchdir", 3, 0);
    openAt("c", 7);
    openAt("../d", 8);
    expect([4, 5, 6, 7, 8].map((fd) => at(fd))).toEqual([
      "/etc/passwd",
      "/home/me/notes/a",
      "/home/me/sub/b",
      "/etc/c",
      "/etc/../d",
    ]);
  });

  it("follows the calls of 32-bit programs, whose numbers are others", () => {
    const { apply, maker, at } = traced();
    const i386 = (nr: number, fd: number, ...of: number[]) =>
      apply(maker.add({ arch: AUDIT_ARCH_I386, nr, args: args(...of), result: BigInt(fd) }));
    apply(
      maker.add({
        arch: AUDIT_ARCH_I386,
        nr: 5, // open
        args: args(0x1000),
        result: 3n,
        captures: [bytesAt(0, "enter", "/a")],
      }),
    );
    i386(63, 7, 3, 7); // dup2
    i386(221, 8, 3, 0); // fcntl64, F_DUPFD
    i386(6, 0, 3); // close
    expect([3, 7, 8].map((fd) => at(fd))).toEqual([undefined, "/a", "/a"]);
  });

  it("follows dup, dup2, dup3 and fcntl, and forgets what is closed", () => {
    const { openAt, call, at } = traced();
    openAt("/a", 3);
    call("dup", 3, 4);
    call("dup2", 3, 5, 5);
    call("dup3", 3, 6, O_CLOEXEC, 6);
    call("fcntl", 3, 0, 10, 10);
    call("close", 3, 0);
    expect([3, 4, 5, 6, 10].map((fd) => at(fd))).toEqual([undefined, "/a", "/a", "/a", "/a"]);
    call("close", 4, -4);
    call("close", 5, -9);
    expect([at(4), at(5)]).toEqual([undefined, "/a"]);
    call("dup2", 99, 6, 6);
    expect(at(6)).toBeUndefined();
  });

  it("ignores calls that failed or never returned", () => {
    const { openAt, apply, maker, at } = traced();
    openAt("/missing", -2);
    apply(maker.call("openat", args(AT_FDCWD, 0x1000), 3, { returned: false, captures: [bytesAt(1, "enter", "/x")] }));
    expect(at(3)).toBeUndefined();
  });

  it("closes on exec what asks for it, also when asked later", () => {
    const { openAt, call, exec, at } = traced();
    openAt("/kept", 3);
    openAt("/closed", 4, O_CLOEXEC);
    openAt("/later", 5);
    call("fcntl", 5, 2, 1, 0);
    openAt("/undone", 6, O_CLOEXEC);
    call("fcntl", 6, 2, 0, 0);
    call("fcntl", 3, 1030, 20, 20);
    exec();
    expect([3, 4, 5, 6, 20].map((fd) => at(fd))).toEqual(["/kept", undefined, undefined, "/undone", undefined]);
  });

  it("closes ranges", () => {
    const { openAt, call, exec, at } = traced();
    for (const fd of [3, 4, 5, 6]) openAt(`/${fd}`, fd);
    call("close_range", 4, 5, 0, 0);
    expect([3, 4, 5, 6].map((fd) => at(fd))).toEqual(["/3", undefined, undefined, "/6"]);
    call("close_range", 6, 0xffff_ffff, 4, 0);
    expect(at(6)).toBe("/6");
    exec();
    expect([at(3), at(6)]).toEqual(["/3", undefined]);
  });

  it("gives a child a copy of its own, and a clone with CLONE_FILES the same table", () => {
    const { openAt, call, fork, apply, maker, at, table } = traced();
    openAt("/a", 3);
    fork(200);
    call("close", 3, 0);
    expect([at(3), at(3, 200)]).toEqual([undefined, "/a"]);
    fork(300);
    call("clone", 0x400, 300);
    apply({
      ...maker.call("openat", args(AT_FDCWD, 0x1000), 7, { captures: [bytesAt(1, "enter", "/shared")] }),
      pid: 300,
    });
    expect(table.describe(PID, 7)).toBe("/shared");
  });

  it("names pipes, sockets and anonymous descriptors", () => {
    const { apply, maker, call, at } = traced();
    const pair = new Uint8Array(new Int32Array([3, 4]).buffer);
    apply(maker.call("pipe2", args(0x1000, O_CLOEXEC), 0, { captures: [bytesAt(0, "exit", pair)] }));
    call("socket", 2, 1 | O_CLOEXEC, 6, 5);
    call("accept4", 5, 0, 0, 0, 6);
    call("epoll_create1", 0, 7);
    expect([3, 4, 5, 6, 7].map((fd) => at(fd))).toEqual(["pipe", "pipe", "TCP", "TCP", "anon_inode:[eventpoll]"]);
  });

  it("forgets a process when its last thread ends", () => {
    const { apply, maker, fork, at } = traced();
    fork(200);
    apply(maker.add({ kind: "fork", pid: 200, tid: 200, nr: 3, args: args(201, 200) }));
    apply(maker.add({ kind: "exit", pid: 200, tid: 200 }));
    expect(at(0, 200)).toBe("/dev/null");
    apply(maker.add({ kind: "exit", pid: 200, tid: 201 }));
    expect(at(0, 200)).toBeUndefined();
  });

  it("says where the ends of a socket are once a call has told", () => {
    const { apply, maker, call, at } = traced();
    const address = (port: number, host = 1) =>
      new Uint8Array([2, 0, port >> 8, port & 0xff, 127, 0, 0, host, 0, 0, 0, 0, 0, 0, 0, 0]);
    const named = (name: string, fd: number, bytes: Uint8Array, phase: "enter" | "exit", result = 0) =>
      apply(
        maker.call(name, args(fd, 0x1000, 0x2000), result, {
          captures: [bytesAt(1, phase, bytes)],
          failed: result < 0,
        }),
      );
    call("socket", 2, 1, 0, 3);
    named("bind", 3, address(0), "enter");
    expect(at(3)).toBe("TCP");
    named("getsockname", 3, address(5000), "exit");
    expect(at(3)).toBe("TCP:[127.0.0.1:5000]");
    named("accept4", 3, address(47102), "exit", 4);
    call("socket", 2, 1, 0, 5);
    named("connect", 5, address(80, 2), "enter", -115);
    call("dup", 5, 6);
    named("getsockname", 6, address(33000), "exit");
    call("socket", 2, 1, 0, 7);
    named("connect", 7, address(81), "enter", -111);
    expect([4, 5, 6, 7].map((fd) => at(fd))).toEqual([
      "TCP:[127.0.0.1:5000->127.0.0.1:47102]",
      "TCP:[127.0.0.1:33000->127.0.0.2:80]",
      "TCP:[127.0.0.1:33000->127.0.0.2:80]",
      "TCP",
    ]);
  });

  const opened = (path: string) => descriptorAt(SOURCE_RESULT, path);

  it("takes the kernel's word for what a call opened and where it went", () => {
    const { apply, maker, call, at, table } = traced();
    const open = (path: string, fd: number, name: string) =>
      apply(maker.call("openat", args(AT_FDCWD, 0x1000), fd, { captures: [bytesAt(1, "enter", path), opened(name)] }));
    open("/lib/a", 3, "/usr/lib/a");
    const moved = [bytesAt(0, "enter", "link"), descriptorAt(SOURCE_WORKING_DIRECTORY, "/real")];
    apply(maker.call("chdir", args(0x1000), 0, { captures: moved }));
    apply(maker.call("socket", args(2, 1), 4, { captures: [opened("socket:[77]")] }));
    apply(maker.call("bpf", args(0), 5, { captures: [opened("anon_inode:bpf-map")] }));
    call("seccomp", 1, 0, 0);
    expect([3, AT_FDCWD, 4, 5].map((fd) => at(fd))).toEqual(["/usr/lib/a", "/real", "TCP:[77]", "anon_inode:bpf-map"]);
    expect(table.file(PID, 0)?.details).toBe("/dev/null<char 1:3>");
    expect(table.resolve(PID, AT_FDCWD, "x")).toBe("/real/x");
  });

  const unixSocket = new Uint8Array(new Int32Array([1, 1, 0]).buffer);
  const peer = (inode: number) => new Uint8Array(new Uint32Array([inode]).buffer);
  const facts = (record: Capture, parent: number, ...found: readonly (readonly [number, Uint8Array])[]) => [
    record,
    ...found.map(([source, bytes]) => ({ ...bytesAt(source, "exit", bytes), parent })),
  ];

  it("joins the two ends of a unix connection when it is accepted", () => {
    const { apply, maker, at } = traced();
    const name = Uint8Array.from([1, 0, ...new TextEncoder().encode("/run/x"), 0]);
    const made = (inode: number, fd: number) =>
      apply(
        maker.call("socket", args(1, 1), fd, {
          captures: facts(opened(`socket:[${inode}]`), 0, [DESCRIPTOR_FACT.kind, unixSocket]),
        }),
      );
    made(10, 3);
    made(11, 4);
    apply(maker.call("bind", args(3, 0x1000), 0, { captures: [bytesAt(1, "enter", name)] }));
    const accepted = facts(
      opened("socket:[12]"),
      0,
      [DESCRIPTOR_FACT.kind, unixSocket],
      [DESCRIPTOR_FACT.local, name],
      [DESCRIPTOR_FACT.peer, peer(11)],
    );
    apply(maker.call("accept", args(3), 5, { captures: accepted }));
    expect([3, 4, 5].map((fd) => at(fd))).toEqual([
      'UNIX-STREAM:[10,"/run/x"]',
      "UNIX-STREAM:[11->12]",
      'UNIX-STREAM:[12->11,"/run/x"]',
    ]);
  });

  it.each(["the sender first", "the receiver first"])("knows what is passed over a socketpair, %s", (order) => {
    const { apply, maker, openAt, fork, at, call, table } = traced();
    const pair = new Uint8Array(new Int32Array([3, 4]).buffer);
    apply(maker.call("socketpair", args(1, 1, 0, 0x1000), 0, { captures: [bytesAt(3, "exit", pair)] }));
    fork(200);
    openAt("/secret", 7);
    const rights = (fd: number, phase: "enter" | "exit") => {
      const control = new DataView(new ArrayBuffer(24));
      control.setBigUint64(0, 20n, true);
      control.setInt32(8, 1, true);
      control.setInt32(12, 1, true);
      control.setInt32(16, fd, true);
      const header = bytesAt(1, phase, new Uint8Array(56));
      return [header, { ...bytesAt(32, phase, new Uint8Array(control.buffer)), parent: 0 }];
    };
    const send = () => apply(maker.call("sendmsg", args(3, 0x1000), 1, { captures: rights(7, "enter") }));
    const received = [...rights(9, "exit"), { ...descriptorAt(16, "/secret", 9), parent: 1 }];
    const receive = () => apply({ ...maker.call("recvmsg", args(4, 0x1000), 1, { captures: received }), pid: 200 });
    if (order === "the sender first") send();
    receive();
    if (order === "the receiver first") send();
    expect(at(9, 200)).toBe("/secret");
    // Who opened it is known when the sender's call has ended before.
    const [origin, receipt] = [table.file(PID, 7), table.file(200, 9)];
    expect(origin === receipt).toBe(order === "the sender first");
    call("close", 7, 0);
    expect(at(9, 200)).toBe("/secret");
  });

  it("follows what lies in a directory that is renamed, and two names that are exchanged", () => {
    const { openAt, apply, maker, at } = traced();
    openAt("/d/a", 3);
    openAt("/e", 4);
    const rename = (name: string, from: string, to: string, flags = 0) => {
      const [one, other] = name === "rename" ? ([0, 1] as const) : ([1, 3] as const);
      const captures = [bytesAt(one, "enter", from), bytesAt(other, "enter", to)];
      const callArgs = name === "rename" ? args(0x1000, 0x2000) : args(AT_FDCWD, 0x1000, AT_FDCWD, 0x2000, flags);
      apply(maker.call(name, callArgs, 0, { captures }));
    };
    rename("rename", "/x/../d", "/moved");
    expect(at(3)).toBe("/moved/a");
    rename("renameat2", "/moved", "/e", 2);
    expect([at(3), at(4)]).toEqual(["/e/a", "/moved"]);
  });

  it("knows pidfds, also that of clone3, and what pidfd_getfd takes from another process", () => {
    const { apply, maker, fork, openAt, call, at, table } = traced();
    openAt("/a", 7);
    fork(200);
    const words = new DataView(new ArrayBuffer(64));
    words.setBigUint64(0, 0x1000n, true);
    const arguments_ = new Uint8Array(words.buffer);
    const stored = { ...bytesAt(8, "exit", new Uint8Array(new Int32Array([5]).buffer)), parent: 1 };
    const captures = [bytesAt(0, "enter", arguments_), bytesAt(0, "exit", arguments_), stored];
    apply(maker.call("clone3", args(0x1000, 64), 200, { captures }));
    call("pidfd_getfd", 5, 7, 0, 8);
    expect([table.file(PID, 5)?.details, at(8)]).toEqual(["pid:200", "/a"]);
    expect(table.file(PID, 8)).toBe(table.file(200, 7));
  });

  it("believes what a call says of descriptors whose opening was not recorded", () => {
    const { apply, maker, table, at } = traced();
    const read = maker.call("read", args(9, 0x1000, 1), 1, {
      captures: [{ ...descriptorAt(0, "/unseen", 9), phase: "enter" }],
    });
    table.enter(read);
    expect(at(9)).toBe("/unseen");
    apply(read);
    expect(table.file(PID, 9)?.openedBy).toBeNull();
  });

  it("keeps what has lost its name, and follows a new name", () => {
    const { openAt, apply, maker, at } = traced();
    openAt("/a", 3);
    openAt("/b", 4);
    apply(
      maker.call("rename", args(0x1000, 0x2000), 0, {
        captures: [bytesAt(0, "enter", "/a"), bytesAt(1, "enter", "/b")],
      }),
    );
    expect([at(3), at(4)]).toEqual(["/b", "/b (deleted)"]);
    apply(maker.call("unlink", args(0x1000), 0, { captures: [bytesAt(0, "enter", "/b")] }));
    expect([at(3), at(4)]).toEqual(["/b (deleted)", "/b (deleted)"]);
  });

  it("says which call opened a descriptor, through its duplicates and a fork", () => {
    const { openAt, call, fork, table } = traced();
    openAt("/a", 3);
    const openedBy = table.file(PID, 3)?.openedBy;
    call("dup2", 3, 9, 9);
    fork(200);
    expect(openedBy).toBe(1);
    expect([table.file(200, 9)?.openedBy, table.file(PID, 0)?.openedBy]).toEqual([openedBy, null]);
  });

  it("tells a log every change, and of what a process held when it ends", () => {
    const held = new Map<string, number | null>();
    const table = new DescriptorTable({
      holds: (_seq, pid, fd, file) => held.set(`${pid}:${fd}`, file),
      knows: () => {},
      used: () => {},
      moved: () => {},
    });
    table.begin(PID, "/", new Map([[0, { target: "/x", closeOnExec: true }]]));
    const maker = new EventMaker(PID);
    table.apply(maker.add({ kind: "start" }));
    table.apply(maker.add({ kind: "fork", nr: 1, args: args(200, 200) }));
    expect([held.get("100:0"), held.get("200:0")]).toEqual([0, 0]);
    table.apply(maker.add({ kind: "exec", args: args(PID) }));
    expect([held.get("100:0"), held.get("200:0")]).toEqual([null, 0]);
    table.apply(maker.add({ kind: "exit", pid: 200, tid: 200 }));
    expect([held.get("200:0"), held.get("200:-100")]).toEqual([null, null]);
  });
});
