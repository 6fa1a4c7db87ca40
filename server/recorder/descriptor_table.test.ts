import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../../shared/event.ts";
import { args, bytesAt, EventMaker } from "../testing/events.ts";
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

  it.each(["the sender first", "the receiver first"])("knows what is passed over a socketpair, %s", (order) => {
    const { apply, maker, openAt, fork, at, call } = traced();
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
    const receive = () =>
      apply({ ...maker.call("recvmsg", args(4, 0x1000), 1, { captures: rights(9, "exit") }), pid: 200 });
    if (order === "the sender first") send();
    receive();
    if (order === "the receiver first") send();
    expect(at(9, 200)).toBe("/secret");
    call("close", 7, 0);
    expect(at(9, 200)).toBe("/secret");
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
